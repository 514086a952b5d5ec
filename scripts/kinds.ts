import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Kinds of pages by their files. A page belongs to the first kind that it fits. */
const KINDS: readonly (readonly [kind: string, file: RegExp])[] = [
  ['home', /^index\.html$/u],
  ['articles', /^articles\/(?:page\/\d+\/)?index\.html$/u],
  ['source', /^articles\/[^/]+\/source\/index\.html$/u],
  ['article', /^articles\/[^/]+\/index\.html$/u],
  ['regions', /^regions\/index\.html$/u],
  ['region', /^regions\/[^/]+\/index\.html$/u],
  ['people', /^people\/(?:page\/\d+\/)?index\.html$/u],
  ['person', /^people\/[^/]+\/index\.html$/u],
  ['projects', /^projects\/(?:page\/\d+\/)?index\.html$/u],
  ['project', /^projects\/[^/]+\/index\.html$/u],
  ['figures', /^figures\/index\.html$/u],
  ['figure-sheet', /^figures\/[^/]+\/index\.html$/u],
  ['slogans', /^slogans\/(?:page\/\d+\/)?index\.html$/u],
  ['search', /^search\/index\.html$/u],
  ['quality', /^about\/quality\/(?:page\/\d+\/)?index\.html$/u],
  ['about', /^about\/index\.html$/u],
  ['not-found', /^404\.html$/u],
];

const kindOf = (file: string): string | null => KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? null;

/** A built site's files by their path beneath it, with forward slashes, in order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => relative(folder, join(f.parentPath, f.name)).replaceAll('\\', '/'))
    .sort();

/**
 * One page for each kind that the site has, the one with most in it, as an address beneath the site.
 * @param weight how much a file has in it
 */
export function samples(files: readonly string[], weight: (file: string) => number): Map<string, string> {
  const heaviest = new Map<string, { file: string; weight: number }>();
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === null) continue;
    const known = heaviest.get(kind), its = weight(file);
    if (known === undefined || its > known.weight) heaviest.set(kind, { file, weight: its });
  }
  return new Map(KINDS.flatMap(([kind]) => {
    const found = heaviest.get(kind);
    return found === undefined ? [] : [[kind, found.file.replace(/index\.html$/u, '')] as const];
  }));
}
