import { digitsOf } from '../text/stamp.ts';

/**
 * A short id for an address, made from what the thing is, so that it stays when others are added beside it. 48 bits: among
 * a million things two share an id with a chance of one in five hundred.
 */
export const idOf = (kind: string, ...what: readonly (string | number | null)[]): string => kind + digitsOf(what.map((w) => w ?? '').join('\u0000'), 12);

/** The address of a division: its code; for townships and zones the code above them and a mark of their own. */
export const regionId = (name: string, code: string | null, parent: string | null): string => code ?? `${parent ?? '000000'}-${digitsOf(name, 8)}`;

/**
 * The family of divisions within which names are compared: the city and all below it, the province's own level, or the
 * centre. Everything under a municipality is one family.
 */
export function family(code: string | null): string {
  if (code === null) return '';
  if (code.endsWith('0000')) return code.slice(0, 2);
  return /^(11|12|31|50)/.test(code) ? code.slice(0, 2) : code.slice(0, 4);
}

/** Newest first; what has no day last; otherwise as it came. */
export const newestFirst = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1);

/** Oldest first; what has no day last; otherwise as it came. */
export const oldestFirst = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
