import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { correctionsSchema } from '../src/corrections/index.ts';
import { snapshot } from '../src/digest/changes.ts';
import type { ArticleRecord, Digest } from '../src/digest/digest.ts';
import type { Shared } from '../src/digest/share.ts';
import { listing } from '../src/search/build.ts';
import { published } from '../src/site/abridged.ts';
import { articleUrl, personUrl, projectUrl, regionUrl, sourceUrl } from '../src/site/addresses.ts';
import { goes, type Manifest } from '../src/site/built.ts';
import { recordFiles } from '../src/site/data/files.ts';
import { pictures } from '../src/site/pictures/index.tsx';
import { versionsOf } from '../src/site/versions.ts';
import { view } from '../src/site/view.ts';
import type { Grown } from './grown.ts';
import { beside, SNAPSHOT, type Published } from './publish.ts';
import { eleventy, TOGETHER } from './render/eleventy.ts';
import { hand, type Hand } from './render/hand.ts';

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
  /** Gives what another thread needs to make reports' pages; without it this one makes all. */
  readonly shared?: (() => Shared) | null;
  /** Told how an interrupted build puts down what it is at, removes what it wrote, and at once does what comes then. */
  readonly onBegin?: (abandon: (then: () => void) => Promise<void>) => void;
  /** Told before the last site gives way: what was kept of it is true no longer. */
  readonly onPublish?: () => void;
}

/** Files between two looks at what else there is to do, such as ending because the user wishes it. */
const BETWEEN = 64;

/**
 * Renders the site into a folder, which changes from the last site to the new one at once. Pages of which nothing changed
 * since `last` are neither rendered nor written again; files that an earlier build wrote and this one does not are gone;
 * whatever else lies in the folder stays. What tells of single reports and what tells of the collection are made side by
 * side.
 */
export async function render(digest: Digest, out: string, { version = '', last = null, twin = null, terms = null, shared = null, onProgress, onBegin, onPublish }: RenderOptions = {}): Promise<Rendered> {
  const shown = published(digest), aside = beside(out, twin);
  let reports: Hand | null = null;
  const abandon = async (then?: () => void): Promise<void> => {
    await reports?.stop();
    aside.abandon();
    then?.();
  };
  onBegin?.(abandon);
  try {
    const names: string[] = [];
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      names.push(path);
      aside.write(path, content);
      if (names.length % BETWEEN === 0) await turn();
    };
    const keep = (name: string): void => {
      if (!aside.keep(name)) throw new Error(`${name} is missing from the last site in "${out}". Remove that folder and build again.`);
      names.push(name);
    };
    let rendered = 0, reported = 0;
    const known = last?.pages.version === version ? last : null;
    const going = goes(version, versionsOf(shown, view(shown)), known?.pages ?? null, TOGETHER, async (file, content) => {
      await write(relative(aside.folder, resolve(file)).replaceAll('\\', '/'), content);
      rendered++;
    });
    // As the seeds lie in the store: what one go of Eleventy asks for then lies together there.
    const places = new Map(shown.seeds.map(({ seed, stamp }) => [seed, stamp])), placeOf = ({ seed }: ArticleRecord): string => places.get(seed)!;
    const inStore = [...shown.articles].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
    const pages = going.elsewhere(inStore.flatMap(({ id, stamp }) => [articleUrl(id), ...(shown.site.fullText ? [sourceUrl(id)] : [])].map((path) => [path, stamp] as const)));
    // Written beside the site that is being made, and so gone with it where the build is interrupted.
    const draft = join(aside.folder, '.terms');
    // How many pages there are is known after the first go.
    let total = Infinity;
    reports = await hand(shown, shared, {
      folder: aside.folder, last: aside.last, grown: known?.grown ?? {}, pages,
      terms: { file: draft, last: terms === null || known === null ? null : { file: terms, grown: known.terms } },
      listing: listing(shown, { region: regionUrl, person: personUrl, project: projectUrl, article: articleUrl }),
    }, (heard) => {
      for (const [path, looked] of heard.pages) going.looked(path, looked);
      rendered += heard.pages.length;
      reported += heard.pages.length;
      aside.wrote(heard.written);
      for (const name of heard.written) names.push(name);
      for (const name of heard.same) keep(name);
      if (heard.pages.length > 0 && total < Infinity) onProgress?.(rendered, total);
    });
    // Awaited below; until then nothing that goes wrong there is nobody's.
    reports.made.catch(() => undefined);
    do {
      await eleventy('pages', shown, going.built, aside.folder);
      if (total === Infinity) total = rendered - reported + pages.length + going.waiting();
      onProgress?.(rendered, total);
    } while (going.next());
    for (const path of going.fresh) keep(`${path.slice(1)}index.html`);
    for (const { path, png } of await pictures(shown)) await write(path.slice(1), png);
    recordFiles(shown, (path) => {
      const name = path.slice(1);
      names.push(name);
      return aside.open(name, known?.grown[name]);
    });
    const made = await reports.made;
    await write('data/corrections.schema.json', `${JSON.stringify(correctionsSchema, null, 2)}\n`);
    await write(SNAPSHOT, `${JSON.stringify(snapshot(digest))}\n`);
    onPublish?.();
    if (terms === null) rmSync(draft);
    else move(draft, terms);
    const site = aside.publish(names);
    return { files: names.length, rendered, made: { pages: going.manifest(), grown: { ...made.grown, ...site.grown }, terms: made.terms }, published: site };
  } catch (error) {
    await abandon();
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
