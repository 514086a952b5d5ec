import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Eleventy from '@11ty/eleventy';
import { compiled } from '../src/compiled.mjs';
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
import { growing, piecesOf, type Growing, type Grown } from './grown.ts';
import { beside, SNAPSHOT, type Aside, type Published } from './publish.ts';

export interface Rendered {
  /** How many files the site has. */
  readonly files: number;
  /** How many pages were rendered, the others being as they were. */
  readonly rendered: number;
  /** For the next build. */
  readonly made: Made;
  readonly published: Published;
}

/** What a build's files were made from: where it is the same, the next build takes them over. */
export interface Made {
  readonly pages: Manifest;
  /** Files of the site that grow report by report. */
  readonly grown: Readonly<Record<string, Grown>>;
  readonly terms: Grown;
}

export interface RenderOptions {
  /** Of the code that makes the pages. */
  readonly version?: string;
  /** What the last build of the same folder left. */
  readonly last?: Made | null;
  /** The last site's twin, where it has one. */
  readonly twin?: Parameters<typeof beside>[1];
  /** Where the search's terms are kept from one build to the next; nowhere where nobody says. */
  readonly terms?: string | null;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of the folder in which the site is made, so that an interrupted build can remove it. */
  readonly onBegin?: (aside: Aside) => void;
  /** Told before the last site gives way: what was kept of it is true no longer. */
  readonly onPublish?: () => void;
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
export async function render(digest: Digest, out: string, { version = '', last = null, twin = null, terms = null, onProgress, onBegin, onPublish }: RenderOptions = {}): Promise<Rendered> {
  const shown = published(digest), aside = beside(out, twin);
  onBegin?.(aside);
  try {
    const names: string[] = [];
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      names.push(path);
      aside.write(path, content);
      if (names.length % BETWEEN === 0) await turn();
    };
    let rendered = 0;
    const known = last?.pages.version === version ? last : null;
    const going = goes(version, versionsOf(shown, view(shown)), known?.pages ?? null, TOGETHER, async (file, content) => {
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
    const open = (path: string): Growing => {
      const name = path.slice(1);
      names.push(name);
      return aside.open(name, known?.grown[name]);
    };
    const data = dataFiles(shown, open);
    // Written beside the site that is being made, and so gone with it where the build is interrupted.
    const draft = join(aside.folder, '.terms'), drafted = growing(draft, terms === null || known === null ? null : { file: terms, grown: known.terms });
    let termsMade: Grown | null = null;
    const index = indexing(shown, { region: regionUrl, person: personUrl, project: projectUrl, article: articleUrl }, {
      write: (name, content) => write(`${SEARCH.slice(1)}${name}`, content),
      keep(name) {
        const there = aside.keep(`${SEARCH.slice(1)}${name}`);
        if (there) names.push(`${SEARCH.slice(1)}${name}`);
        return there;
      },
      terms: (stamp, make) => drafted.piece(stamp, make),
      allTerms: () => piecesOf(draft, termsMade ??= drafted.end()),
    });
    await index.begin();
    for (const article of shown.articles) {
      data.add(article);
      await index.add(article);
    }
    await index.end();
    await write('data/corrections.schema.json', `${JSON.stringify(correctionsSchema, null, 2)}\n`);
    await write(SNAPSHOT, `${JSON.stringify(snapshot(digest))}\n`);
    onPublish?.();
    if (terms === null) rmSync(draft);
    else move(draft, terms);
    const site = aside.publish(names);
    return { files: names.length, rendered, made: { pages: going.manifest(), grown: site.grown, terms: termsMade! }, published: site };
  } catch (error) {
    aside.abandon();
    throw error;
  }
}

/** From one file system to another, where the cache lies on another than the site. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}

async function eleventy(digest: Digest, built: Built, folder: string): Promise<void> {
  const code = await compiled();
  const run = new Eleventy(join(code, 'src/site/pages'), folder, {
    configPath: join(code, '.eleventy.mjs'),
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
