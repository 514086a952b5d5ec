import { z } from 'zod';
import { divisionOf, divisionsNamed, type Division } from '../lexicon/divisions.ts';

/** A division as one writes it: a full name (沂水县) or, where several bear it, its six-digit code. */
export const placeCode = z.union([z.string().trim().min(1), z.number()]).transform((written, context): string => {
  const found = readDivision(String(written));
  if (typeof found !== 'string' && found.code !== null) return found.code;
  context.addIssue(typeof found === 'string' ? found : `“${written}” has no code of its own: write the county or city that it lies in`);
  return z.NEVER;
});

/** The division of a name or code, or what is wrong with it. */
export function readDivision(written: string): Division | string {
  if (/^\d{6}$/u.test(written)) return divisionOf(written) ?? `no division has the code ${written}`;
  const named = divisionsNamed(written).filter((d) => d.level !== 'township');
  const [first] = named.length > 0 ? named : divisionsNamed(written);
  if (named.length > 1) return `“${written}” is the name of ${named.length} divisions: write a code, ${named.map((d) => `${d.code ?? '–'} (${aboveOf(d)})`).join(', ')}`;
  return first ?? `no division is called “${written}”: write its full name (沂水县, not 沂水) or its six-digit code`;
}

const aboveOf = (d: Division): string => (d.parent === null ? '' : divisionOf(d.parent)?.name ?? d.parent);
