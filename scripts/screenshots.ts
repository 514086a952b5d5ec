/**
 * `npm run screenshots -- [--site DIR] [--out DIR] [--only KIND,…]`: pictures of one page of every kind of a built site (the one with
 * most in it), at three widths, by day and by night, and of a search with hits. Made before a change and after it, two
 * folders can be compared picture by picture.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../test/browser/browser.ts';
import { filesOf, samples } from './kinds.ts';
import { serve } from './serve.ts';
import { told } from './told.ts';

const WIDTHS = [360, 768, 1440] as const, SCHEMES = ['light', 'dark'] as const;
/** Chromium draws no picture taller than this. */
const TALLEST = 16_000;

const { values } = told('npm run screenshots -- [--site DIR (_site/)] [--out DIR] [--only KIND,…]', { options: { site: { type: 'string', default: '_site' }, out: { type: 'string' }, only: { type: 'string' } } });
if (!existsSync(join(values.site, 'index.html'))) throw new Error(`There is no site in ${values.site}: build one (npm run build) or name another with --site.`);
const out = values.out ?? mkdtempSync(join(tmpdir(), 'fangzhi-screenshots-'));
mkdirSync(out, { recursive: true });

const pages = samples(filesOf(values.site), (file) => statSync(join(values.site, file)).size);
const word = /<h1[^>]*>([^<]{2,4})/u.exec(readFileSync(join(values.site, pages.get('region') ?? '', 'index.html'), 'utf8'))?.[1];
if (word !== undefined) pages.set('search-hits', `search/?q=${encodeURIComponent(word)}`);
const only = values.only?.split(',');

const serving = await serve(values.site);
const browser = await launch();
try {
  for (const width of WIDTHS) for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'zh-CN', hasTouch: width === 360, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [kind, path] of pages) {
      if (only?.includes(kind) === false) continue;
      await page.goto(serving.url + path, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({ path: join(out, `${kind}-${width}-${colorScheme}.png`), clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) }, fullPage: true });
    }
    if (width === 1440 && colorScheme === 'light' && only?.includes('article') !== false && pages.has('article')) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.goto(serving.url + pages.get('article')!);
      await page.screenshot({ path: join(out, 'article-print.png'), fullPage: true });
    }
    await context.close();
  }
} finally {
  await browser.close();
  serving.server.closeAllConnections();
  serving.server.close();
}
console.log(`${filesOf(out).length} pictures in ${out}`);
