import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { compiled } from '../../src/compiled.mjs';
import type { Digest } from '../../src/digest/digest.ts';
import type { Built } from '../../src/site/built.ts';

/** Pages of one go of Eleventy, which keeps some kilobytes of each until it ends. */
export const TOGETHER = 4000;

/**
 * Has Eleventy render pages of a digest: those that `built` wants, and hands it each as soon as it is finished.
 * @param templates a folder under src/site
 * @param folder where the site is made
 * @throws what a template threw
 */
export async function eleventy(templates: 'pages' | 'report-pages', digest: Digest, built: Built, folder: string): Promise<void> {
  const code = await compiled();
  const run = new Eleventy(join(code, 'src/site', templates), folder, {
    configPath: join(code, '.eleventy.mjs'),
    pathPrefix: digest.site.pathPrefix,
    quietMode: true,
    config: (config) => {
      // Frozen, so that Eleventy hands them on as they are instead of copying them for each page.
      config.addGlobalData('digest', Object.freeze(digest));
      config.addGlobalData('built', Object.freeze(built));
      // Pages show the dates of reports, not those of templates, for which Eleventy would ask the disk page by page.
      config.addGlobalData('date', new Date(0));
    },
  });
  try {
    await run.toJSON();
  } catch (error) {
    throw unwrapped(error);
  }
}

/** What went wrong itself: Eleventy has said where, and wraps it. */
const unwrapped = (error: unknown): unknown => (error instanceof Error && 'originalError' in error && error.originalError !== undefined ? unwrapped(error.originalError) : error);
