import { unitParts, type UnitKind } from '../../lexicon/units.ts';
import { atEnd } from '../../text/matches.ts';
import type { Quantity } from '../quantities.ts';
import type { Draft, Step } from './draft.ts';
import type { Head } from './heads.ts';
import type { Make } from './headless.ts';
import { UNIT_NOUNS } from './words.ts';

/** 还剩最后|3片 */
const LEFT = atEnd(/[还仅只尚]剩[下余]?(?:最后)?的?$/u);
/** 片|梁|没有架, 公里|未交付用地: what is left, and what is not yet done to it. */
const UNDONE = /^的?(?<thing>[一-鿿]{0,8}?)(?:还没有?|没有?|[尚还]?未)(?<done>[一-鿿]{1,6})(?=[，。；！？”]|$)/u, ENDS = /^(?:[，。；！？”]|$)/u;
const COUNTED: ReadonlySet<UnitKind | null> = new Set(['count', 'people', 'length', 'area', 'volume']);

/** Whether the words before a number say that so much is left of something. */
export const isLeft = (before: string): boolean => LEFT.test(before);

/** 大坝加固还剩|1.9公里没有合龙 as 大坝加固未合龙里程, 还剩|3片梁没有架 as 未架梁; null where nothing is said to be left, or nobody can tell what. */
export function stillLeft({ sentence, clause }: Step, q: Quantity, head: Head, make: Make): Draft | null {
  if (!COUNTED.has(q.kind) || !isLeft(sentence.slice(clause.start, q.start))) return null;
  const after = sentence.slice(q.end, q.end + LONGEST), undone = UNDONE.exec(after), size = UNIT_NOUNS.get(unitParts(q.unit).base);
  const of = head.words.replace(/[还仅只尚]?剩[下余]?(?:最后)?的?$/u, '');
  if (undone === null) return size !== undefined && ENDS.test(after) ? make(`剩余${of === '' ? size : of}`, { start: clause.start, end: q.end }, 'part', false) : null;
  const { thing = '', done = '' } = undone.groups!;
  // 未交付用地 names it already, 未合龙 does not.
  const what = thing !== '' ? thing : done.length > 2 ? '' : size ?? '';
  return make(`${of}未${done}${what}`, { start: clause.start, end: q.end + undone[0].length }, 'part', false);
}

const LONGEST = 20;
