import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, samples } from '../kinds.ts';

/** One thing measured, with the budget that it has to keep where it has one. */
export interface Measure {
  /** weight, requests, axe … */
  readonly check: string;
  /** The page, its kind, or what was measured. */
  readonly of: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: { readonly most: number } | { readonly least: number } | null;
  /** What was found, one line each, where the value counts findings. */
  readonly findings: readonly string[];
}

/** Findings, of which there must be none. */
export const none = (check: string, of: string, findings: readonly string[]): Measure => ({ check, of, value: findings.length, unit: '', budget: { most: 0 }, findings });

export const keeps = ({ value, budget }: Measure): boolean => budget === null || ('most' in budget ? value <= budget.most : value >= budget.least);

/** A built site in its folder. */
export interface Audited {
  readonly folder: string;
  /** The path that its addresses begin with. */
  readonly prefix: string;
  /** Paths beneath the folder, with forward slashes. */
  readonly files: readonly string[];
  /** By kind, the heaviest page. */
  readonly samples: ReadonlyMap<string, string>;
  read(file: string): string;
}

/** @throws where there is no site in the folder */
export function audited(folder: string): Audited {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) throw new Error(`There is no site in ${folder}: build one (npm run build) or name another with --site.`);
  // A site that was built under a prefix has it in every address; the style sheet's is one that every page has.
  const prefix = /href="([^"]*\/)assets\/site\.[^"]+\.css"/u.exec(readFileSync(home, 'utf8'))?.[1] ?? '/';
  const files = filesOf(folder);
  return { folder, prefix, files, samples: samples(files, (file) => statSync(join(folder, file)).size), read: (file) => readFileSync(join(folder, file), 'utf8') };
}

/** The file behind an address beneath the site. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
