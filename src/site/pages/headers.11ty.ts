import { href } from '../addresses.ts';
import { single, type PageData } from '../page.ts';
import { CONTENT_POLICY } from '../policy.ts';

export const data = single('/_headers');

/** What Netlify and Cloudflare Pages send with each file. Files under assets/ are named by their content. */
export function render({ digest: { site } }: PageData): string {
  return [
    href(site, '/*'),
    `  Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    href(site, '/assets/*'),
    '  Cache-Control: public, max-age=31536000, immutable',
    href(site, '/data/*'),
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}
