import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { indicatorAtEnd } from '../../lexicon/indicators.ts';
import type { Clause, Step } from './draft.ts';
import { trimmed } from './heads.ts';

/** Marks that end a clause; 、 does so only behind a number. */
const isBoundary = charactersOf(/[，,；;：:。！？!?…|]/u), isEnd = charactersOf(/[，,；;：:。！？!?…、|（）()]/u);

/** The stretch before a number that may say what it measures. */
export function clauseBefore(sentence: string, end: number, place: number): Clause {
  const gap = sentence.slice(end, place);
  let cut = clauseStart(gap, gap.length, isBoundary);
  const open = Math.max(gap.lastIndexOf('（'), gap.lastIndexOf('('));
  const inBrackets = open >= cut && !/[）)]/u.test(gap.slice(open));
  if (inBrackets) cut = open + 1;
  const quote = gap.lastIndexOf('“');
  if (quote >= cut && !gap.slice(quote).includes('”') && !sentence.slice(place).includes('”')) cut = quote + 1;
  const joined = cut === 0 ? /^\s*(?:[、和与及]|以及)/u.exec(gap)?.[0].length ?? 0 : 0;
  const earlier = gap.slice(0, Math.max(0, cut - 1));
  return { start: end + cut + joined, end: place, chained: end > 0 && joined > 0, inBrackets, before: earlier.slice(clauseStart(earlier, earlier.length, isBoundary)) };
}

/** The stretch behind a number, as far as the next boundary or number. */
export function stretchEnd(sentence: string, start: number, next: number | undefined): number {
  const limit = next ?? sentence.length;
  for (let at = start; at < limit; at++) {
    if (!isEnd(sentence.charCodeAt(at))) continue;
    if (!sentence.startsWith('（含）', at)) return at;
    at += 2;
  }
  return limit;
}

/** 75家龙头企业|年销售收入18.4亿元: an indicator right before the next number is that number's. Gives where it begins. */
export function beforeIndicator(sentence: string, start: number, end: number): number {
  const words = sentence.slice(start, trimmed(sentence, { start, end }, []).end);
  const known = indicatorAtEnd(words)?.word;
  return known !== undefined && words.length >= known.length + 2 ? start + words.length - known.length : end;
}

/** True where the clause names nothing but places or times before its number. */
export function onlySkips({ sentence, clause, skips }: Pick<Step, 'sentence' | 'clause' | 'skips'>): boolean {
  const words = sentence.slice(clause.start, clause.end), from = clause.start + words.length - words.replace(/^\s*(?:其中)?[，：:]?/u, '').length;
  const skip = skips.find((s) => s.start === from);
  return skip !== undefined && /^(?:将|预计|有望|力争|可)*(?:为|达到?|突破|超过?)?约?$/u.test(sentence.slice(skip.end, clause.end));
}
