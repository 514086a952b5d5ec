import type { Atom } from './atoms.ts';
import { inLine, type Unit } from './units.ts';

/** So long may reports still give the old office, or already the new one: a month and a half. */
const GRACE = 45;

/** Days between two dates (YYYY-MM-DD, also YYYY-MM and YYYY), negative where `b` is the earlier. */
export const daysBetween = (a: string, b: string): number => (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000;

/** True where one office was seen for the last time before the other was seen first, `grace` days granted. Undated ones may be in any order. */
export function follow(a: Atom, b: Atom, grace = GRACE): boolean {
  if (a.first === '' || b.first === '') return true;
  return daysBetween(a.last, b.first) >= -grace || daysBetween(b.last, a.first) >= -grace;
}

/** Two full-time posts that nobody holds on the same days: in divisions of which none lies in the other, or in two towns. */
const exclude = (a: Unit, b: Unit): boolean =>
  a.key !== b.key && (a.code === null || b.code === null || !inLine(a.code, b.code) || (a.kind === 'town' && b.kind === 'town'));

/** True where two people were seen at once in posts that exclude each other. */
export const clash = (one: readonly Atom[], other: readonly Atom[]): boolean => one.some((a) => other.some((b) => exclude(a.unit, b.unit) && !follow(a, b)));
