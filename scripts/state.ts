import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { digitsOf } from '../src/text/stamp.ts';
import type { Made } from './render.ts';
import { filesOfLast } from './publish.ts';
import { shapeOf } from './publish/trees.ts';

/** What a build leaves for the next one of the same folders. It lies in the cache: without it everything is made anew. */
export interface State {
  /** Stands for the content of all seeds, the code and the settings: the same again, the same site. */
  readonly inputs: string;
  /** Stands for the site that it belongs to. */
  readonly site: string;
  /** What the build said at its end. */
  readonly said: string;
  /** The user's own files in the site. */
  readonly foreign: readonly string[];
  /** Of the site, while nobody has put anything into it or taken anything out; else null. */
  readonly shape: string | null;
  /** What the files were made from: long, and needed only where something is to be built. Null where it cannot be trusted. */
  readonly made: () => Made | null;
}

/** The short part of a state, with the sum of the long one, which lies in a file beside it. */
type Head = Omit<State, 'made'> & { readonly sum: number };

/** Where the caches of one folder of seeds lie, and within them the state of one site. */
export const placesIn = (cache: string, seeds: string, out: string): { readonly [Place in 'store' | 'sums' | 'state' | 'terms' | 'twin']: string } => {
  const short = (path: string): string => digitsOf(resolve(path), 12);
  const folder = join(cache, short(seeds));
  return { store: join(folder, 'seeds'), sums: join(folder, 'sums'), state: join(folder, `site-${short(out)}.json`), terms: join(folder, `terms-${short(out)}`), twin: join(folder, `twin-${short(out)}`) };
};

/** Stands for a site as it lies in its folder: the files that its build listed. A site from elsewhere has another stamp. */
export const siteStamp = (files: readonly string[]): string => digitsOf(JSON.stringify(files));

/** To be raised with every change of what is kept in the two files: a state in another form is none. */
const FORM = 2;
/** What stands above a state: its form, and its sum. */
const seal = (kept: string): string => `${FORM} ${crc32(kept)}`;

const madeFile = (file: string): string => `${file}.made`;

/** What the last build left, if it can be trusted and the site that it belongs to is still there; else null. */
export function lastState(file: string, out: string): State | null {
  if (!existsSync(file)) return null;
  const [sealed, kept, ...more] = readFileSync(file, 'utf8').split('\n');
  if (kept === undefined || more.length > 0 || sealed !== seal(kept)) return null;
  const { sum: madeSum, shape, ...head } = JSON.parse(kept) as Head, files = filesOfLast(out);
  if (head.site !== siteStamp(files)) return null;
  const untouched = shape === shapeOf(out, [...files, ...head.foreign]);
  if (!untouched && !files.every((name) => existsSync(`${out}/${name}`))) return null;
  return { ...head, shape: untouched ? shape : null, made: () => readMade(madeFile(file), madeSum) };
}

/** Forgets the state: whatever ends the build before the next is kept, nothing is taken for what it is not. */
export const dropState = (file: string): void => { rmSync(file, { force: true }); };

/** Keeps the state, whole or not at all. */
export function keepState(file: string, { inputs, site, said, foreign, shape }: Omit<State, 'made'>, made: Made): void {
  mkdirSync(dirname(file), { recursive: true });
  dropState(file);
  const aside = `${file}.${process.pid}`;
  const sum = writeMade(aside, made);
  renameSync(aside, madeFile(file));
  const kept = JSON.stringify({ inputs, site, said, foreign, shape, sum } satisfies Head);
  writeFileSync(aside, `${seal(kept)}\n${kept}`);
  renameSync(aside, file);
}

/** Records on a line: of a large site neither the whole text nor all its lines are in memory at once. */
const TOGETHER = 1024;

function* linesOf({ pages: { version, inputs, pages }, grown, terms }: Made): Generator<string> {
  yield JSON.stringify({ version, grown, terms });
  for (const some of parts(inputs)) yield JSON.stringify({ inputs: some } satisfies Line);
  for (const some of parts(Object.keys(pages))) yield JSON.stringify({ pages: some.map((path) => [path, pages[path]!] as const) } satisfies Line);
}

function* parts<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += TOGETHER) yield list.slice(at, at + TOGETHER);
}

/** @returns the sum of what was written */
function writeMade(file: string, made: Made): number {
  const to = openSync(file, 'w');
  let sum = 0;
  for (const line of linesOf(made)) {
    const bytes = Buffer.from(`${line}\n`);
    sum = crc32(bytes, sum);
    writeSync(to, bytes);
  }
  closeSync(to);
  return sum;
}

type Line = Partial<Pick<Made['pages'], 'inputs'>> & { readonly pages?: readonly (readonly [path: string, page: Made['pages']['pages'][string]])[] };

function readMade(file: string, sum: number): Made | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (crc32(bytes) !== sum) return null;
  const inputs: Made['pages']['inputs'][number][] = [], pages: Record<string, Made['pages']['pages'][string]> = {};
  let from = bytes.indexOf('\n') + 1;
  const { version, ...rest } = JSON.parse(bytes.toString('utf8', 0, from)) as Omit<Made, 'pages'> & { readonly version: string };
  for (let end = bytes.indexOf('\n', from); end >= 0; from = end + 1, end = bytes.indexOf('\n', from)) {
    const line = JSON.parse(bytes.toString('utf8', from, end)) as Line;
    for (const input of line.inputs ?? []) inputs.push(input);
    for (const [path, page] of line.pages ?? []) pages[path] = page;
  }
  return { pages: { version, inputs, pages }, ...rest };
}
