import { type UserConfig } from '@11ty/eleventy';
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { PageData } from './src/site/page.ts';

/**
 * Hands the digest to Eleventy, nothing else: the build adds it as global data (`digest`), the templates under
 * `src/site` turn it into pages. A template renders either a Preact tree or a finished string (feeds, scripts, styles).
 */
export default function config(eleventy: UserConfig): object {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(['11ty.mjs']);
  eleventy.addExtension('11ty.mjs', {
    key: '11ty.js',
    compile() {
      return async function (data: PageData): Promise<string> {
        const made: VNode | string = await this.defaultRenderer(data);
        await data.built.finished(data.page.url, data.page.outputPath, typeof made === 'string' ? made : `<!doctype html>\n${renderToString(made)}\n`);
        // Eleventy holds what it is given until all pages are rendered; the page is on its way to the disk already.
        return '';
      };
    },
  });
  return {};
}
