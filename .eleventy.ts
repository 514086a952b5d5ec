import { type UserConfig } from '@11ty/eleventy';
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';

/**
 * Hands the digest to Eleventy, nothing else: the build adds it as global data (`digest`), the templates under
 * `src/site` turn it into pages. A template renders either a Preact tree or a finished string (feeds, scripts, styles).
 */
export default function config(eleventy: UserConfig): object {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(['11ty.ts', '11ty.tsx']);
  eleventy.addExtension(['11ty.ts', '11ty.tsx'], {
    key: '11ty.js',
    compile() {
      return async function (data: unknown): Promise<string> {
        const made: VNode | string = await this.defaultRenderer(data);
        return typeof made === 'string' ? made : `<!doctype html>\n${renderToString(made)}\n`;
      };
    },
  });
  return { dir: { input: 'src/site' } };
}
