import { fits, indicatorAtEnd } from '../../lexicon/indicators.ts';
import { unitParts } from '../../lexicon/units.ts';
import type { Quantity } from '../quantities.ts';
import type { Draft, Step } from './draft.ts';
import { atEnd } from '../../text/matches.ts';

/** 增长5%，|达到120亿元; 标准提高30元，|达到每人每年640元: words that only say that a value is come to. */
const REACHES = /^\s*(?:已|均|也|总量|总额|总规模|规模|首次)*(?:达到?了?|为|至|到|突破|超过?|增至|升至|降至)+(?:每人每[年月]|每[亩吨])?$/u;
const RATE = atEnd(/(?:率|比重|占比|比例|份额)$/u);
/** 突破千亿元，|达1012亿元: the first only says past what. */
const PAST = /突破|超|过|逾|近/u;

/**
 * The value that what was said last came to: of a growth its level, of a bound the exact value. True where the number was taken so; nothing is left to be read
 * from it then.
 */
export function reaches({ sentence, clause, drafts }: Step, q: Quantity): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.aside !== null || !REACHES.test(sentence.slice(clause.start, q.number)) || !/^[，,、]?$/u.test(sentence.slice(last.said.end, clause.start))) return false;
  if (last.value === null ? !suits(last, q) : !PAST.test(last.qualifier ?? '') || base(last.unit) !== base(q.unit) || q.kind === 'share' && last.value !== 50) return false;
  drafts[drafts.length - 1] = { ...last, value: q.value, valueMax: q.valueMax, unit: q.unit, qualifier: q.qualifier, said: { start: last.said.start, end: q.end } };
  return true;
}

const base = (unit: string | null): string => unitParts(unit ?? '').base;

/** Whether a growth can be that of such a level: points are those of a rate, things those of a number of such things. */
function suits({ change, indicator }: Draft, q: Quantity): boolean {
  if (change === null) return false;
  if (change.unit === '个百分点') return q.unit === '%';
  const known = indicatorAtEnd(indicator)?.indicator;
  if (known !== undefined && !fits(known, q.unit)) return false;
  return change.unit === '%' ? q.kind !== 'share' || RATE.test(indicator) : base(change.unit) === base(q.unit);
}
