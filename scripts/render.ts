import { relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { correctionsSchema } from '../src/corrections/index.ts';
import { snapshot } from '../src/digest/changes.ts';
import type { Digest } from '../src/digest/digest.ts';
import { published } from '../src/site/abridged.ts';
import { goes, type Built, type Manifest } from '../src/site/built.ts';
import { dataFiles } from '../src/site/data/files.ts';
import { indexing } from '../src/search/build.ts';
import { SEARCH, articleUrl, personUrl, projectUrl, regionUrl } from '../src/site/addresses.ts';
import { pictures } from '../src/site/pictures/index.tsx';
import { versionsOf } from '../src/site/versions.ts';
import { view } from '../src/site/view.ts';
import { beside, SNAPSHOT, type Aside } from './publish.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Rendered {
  /** How many files the site has. */
  readonly files: number;
  /** How many pages were rendered, the others being as they were. */
  readonly rendered: number;
  /** For the next build. */
  readonly manifest: Manifest;
}

export interface RenderOptions {
  /** Of the code that makes the pages. */
  readonly version?: string;
  /** What the last build of the same folder left. */
  readonly last?: Manifest | null;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of the folder in which the site is made, so that an interrupted build can remove it. */
  readonly onBegin?: (aside: Aside) => void;
}

/** Files between two looks at what else there is to do, such as ending because the user wishes it. */
const BETWEEN = 64;

/** Pages of one go of Eleventy, which keeps some kilobytes of each until it ends. */
const TOGETHER = 4000;

/**
 * Renders the site into a folder, which changes from the last site to the new one at once. Pages of which nothing changed
 * since `last` are neither rendered nor written again; files that an earlier build wrote and this one does not are gone;
 * whatever else lies in the folder stays.
 */
export async function render(digest: Digest, out: string, { version = '', last = null, onProgress, onBegin }: RenderOptions = {}): Promise<Rendered> {
  const shown = published(digest), aside = beside(out);
  onBegin?.(aside);
  try {
    const names: string[] = [];
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      names.push(path);
      aside.write(path, content);
      if (names.length % BETWEEN === 0) await turn();
    };
    let rendered = 0;
    const going = goes(version, versionsOf(shown, view(shown)), last, TOGETHER, async (file, content) => {
      await write(relative(aside.folder, resolve(file)).replaceAll('\\', '/'), content);
      rendered++;
    });
    do {
      await eleventy(shown, going.built, aside.folder);
      onProgress?.(rendered, rendered + going.waiting());
    } while (going.next());
    for (const path of going.fresh) {
      const name = `${path.slice(1)}index.html`;
      if (!aside.keep(name)) throw new Error(`${name} is missing from the last site in "${out}". Remove that folder and build again.`);
      names.push(name);
    }
    for (const { path, png } of await pictures(shown)) await write(path.slice(1), png);
    const open = (path: string): ((piece: string) => void) => {
      names.push(path.slice(1));
      return aside.open(path.slice(1));
    };
    const data = dataFiles(shown, open);
    const index = indexing(shown, { region: regionUrl, person: personUrl, project: projectUrl, article: articleUrl }, (name, content) => write(`${SEARCH.slice(1)}${name}`, content));
    await index.begin();
    for (const article of shown.articles) {
      data.add(article);
      await index.add(article);
    }
    await index.end();
    await write('data/corrections.schema.json', `${JSON.stringify(correctionsSchema, null, 2)}\n`);
    await write(SNAPSHOT, `${JSON.stringify(snapshot(digest))}\n`);
    aside.keepForeign();
    aside.publish(names);
    return { files: names.length, rendered, manifest: going.manifest() };
  } catch (error) {
    aside.abandon();
    throw error;
  }
}

async function eleventy(digest: Digest, built: Built, folder: string): Promise<void> {
  const run = new Eleventy(`${root}src/site`, folder, {
    configPath: `${root}.eleventy.ts`,
    pathPrefix: digest.site.pathPrefix,
    quietMode: true,
    config: (config) => {
      // Frozen, so that Eleventy hands them on as they are instead of copying them for each page.
      config.addGlobalData('digest', Object.freeze(digest));
      config.addGlobalData('built', built);
      // Pages show the dates of reports, not those of templates, for which Eleventy would ask the disk page by page.
      config.addGlobalData('date', new Date(0));
    },
  });
  await run.toJSON();
}
