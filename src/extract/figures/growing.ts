import { indicatorAtEnd } from '../../lexicon/indicators.ts';
import { unitParts } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from '../facts.ts';
import { onlySkips } from './clauses.ts';
import { topicIn } from './frames.ts';
import { withoutBasis } from './growth.ts';
import { BESIDE, confidenceIn, draftOf, unvalued, type Draft, type Step } from './draft.ts';
import { headBefore } from './heads.ts';
import { JOINT, thingsIn } from './things.ts';

/** What a growth says, and where: its own words end where its number does. */
export interface Grown {
  readonly change: Change;
  readonly at: Span;
  /** What grew, as it stands before the comparison. */
  readonly headText: string;
  readonly qualifier: string | null;
  /** 环比, 年均. */
  readonly aside: string | null;
  /** See `Growth`. */
  readonly measure: string;
}

/** Words that take up what was said last: 增速, 总量. */
const OF_THE_SAME = /^(?:增速|增幅|降幅|涨幅|跌幅|总量|总额|其|规模)?$/u;

/** Growth: of what the clause names, else of what was said last, else of the indicator that the clause before speaks of. */
export function grow(step: Step, grown: Grown): void {
  const { sentence, clause, drafts, skips } = step, { change, at, qualifier, aside, measure } = grown;
  const headSpan = { start: clause.start, end: clause.start + grown.headText.length };
  const head = headBefore(sentence, headSpan, skips), last = drafts.at(-1);
  const told = OF_THE_SAME.test(head.words) ? topicIn(clause.before) : null, topic = told !== null && withoutBasis(told).head.length > 1 ? told : null;
  const make = (indicator: string, start: number, rule: string, known: boolean): Draft => draftOf(unvalued(change, qualifier), { aside, indicator, said: { start, end: at.end }, place: at.start, clause: sentence.slice(start, at.start), confidence: confidenceIn(indicator, known), rule });
  if (!OF_THE_SAME.test(head.words)) {
    const words = head.words + measure, named = aside === null || (aside === '环比' && last === undefined) ? words : words + aside;
    drafts.push(make(named, head.span.start, 'growth', indicatorAtEnd(head.words) !== null));
  } else if (topic !== null) {
    // 服务业由负转正，增长0.9%
    const start = clause.start - 1 - clause.before.length, named = headBefore(sentence, { start, end: start + topic.length }, skips).words;
    drafts.push(make(named, start, 'growth-of-topic', indicatorAtEnd(named) !== null));
  } else if (last === undefined) {
    const within = indicatorWithin(clause.before);
    if (within !== null) drafts.push(make(within, clause.start, 'growth-of-topic', false));
  } else if (last.change !== null && onlySkips({ sentence, skips, clause: { ...clause, end: headSpan.end } })) {
    // 一季度增长11.9%，二季度增长10.3%
    drafts.push(make(last.indicator, clause.start, 'same-elsewhere', last.confidence === 'certain'));
  } else {
    const closed = clause.inBrackets && /[）)]/u.test(sentence.charAt(at.end)) ? { start: at.start, end: at.end + 1 } : at;
    takeUp(step, { ...grown, at: closed }, /[降跌]幅$/u.test(head.words) ? '降幅' : /(?:增速|[增涨]幅)$/u.test(head.words) ? '增速' : '');
  }
}

/** 出口额、交易额分别|是去年同期的1.4倍和1.7倍: of each of the things named, else of those just told. */
export function growEach({ sentence, clause, drafts, skips }: Step, { start, end, changes }: Span & { readonly changes: readonly Change[] }): void {
  const split = sentence.slice(clause.start, start).lastIndexOf('分别'), named = { start: clause.start, end: split < 0 ? start : clause.start + split };
  const things = thingsIn(sentence, named, skips, '%', JOINT);
  if (things.length === changes.length) drafts.push(...changes.map((change, k) => draftOf(unvalued(change, null), { indicator: things[k]!, said: { start: named.start, end }, place: start, clause: sentence.slice(named.start, start), confidence: confidenceIn(things[k]!, indicatorAtEnd(things[k]!) !== null), rule: 'respectively' })));
  else if (things.length === 0) for (const [k, change] of changes.entries()) attach(drafts, drafts.length - changes.length + k, change, end);
}

/** Growth said of the figure before. One over the year goes with its level; one over the month (环比) or by the year's average stands beside it. */
function takeUp({ sentence, drafts, clause: { end: clauseEnd } }: Step, { change, at, qualifier, aside }: Grown, rate: string): void {
  const index = bearer(sentence, drafts, change, at), last = drafts[index]!;
  const beside = (of: Change, reckoned: string): Draft =>
    draftOf(unvalued(of, qualifier), { indicator: last.indicator + reckoned, said: { start: last.said.start, end: at.end }, place: at.start, clause: '', confidence: last.confidence, rule: 'growth-beside' });
  const early = last.aside ?? null;
  if (aside !== null && (last.change !== null || !/^[环比]/u.test(aside))) drafts.push(beside(change, aside));
  else if (last.change === null) {
    // Shares change by points; a share of growth behind a share speaks of something else. 降幅较一季度收窄11.2个百分点 says nothing of how much the level grew.
    if (rate !== '' && last.value !== null && last.unit !== '%' && change.unit === '个百分点') return;
    if (last.value !== null && (last.unit !== '%' || change.unit !== '%')) attach(drafts, index, change, at.end, aside);
  } else if (last.change.unit === '%' && change.unit === '个百分点') {
    // 增长7.3%，增速比一季度加快2.1个百分点
    drafts.push(beside(change, rate === '' ? '增速' : rate));
  } else if (last.change.unit !== '%' && change.unit === '%' && last.value !== null && last.unit !== '%') {
    // 减少162万吨，下降1.2%: the share says more than the amount.
    drafts[index] = { ...last, change, said: { start: last.said.start, end: at.end } };
  } else if (early !== null) {
    drafts[index] = { ...last, change, aside, said: { start: last.said.start, end: Math.max(clauseEnd, at.end) } };
    drafts.push(beside(last.change, early));
  }
}

/**
 * 增加值236亿元，占全市的58.9%，|同比增长13.7%: growth in per cent is of the level before its share, its place and the like; 柑橘产量31万吨（其中蜜桔19万吨），|增长4% of
 * what stands before the brackets.
 */
function bearer(sentence: string, drafts: readonly Draft[], change: Change, at: Span): number {
  let index = drafts.length - 1;
  const { place } = drafts[index]!, close = sentence.slice(place, at.start).lastIndexOf('）'), open = close < 0 ? -1 : sentence.lastIndexOf('（', place);
  if (open >= 0) while (index > 0 && drafts[index]!.place > open) index--;
  while (index > 0 && change.unit === '%' && BESIDE.has(drafts[index]!.rule)) index--;
  // 拿出3.4亿元，办十件实事，|比去年多2600万元: of what is counted so.
  const alike = /[%点]$/u.test(change.unit) ? -1 : drafts.findLastIndex((d, i) => i <= index && d.unit !== null && unitParts(d.unit).base === unitParts(change.unit).base);
  return alike < 0 ? index : alike;
}

/** Gives a level its growth, if it has none. */
export function attach(drafts: Draft[], index: number, change: Change, end: number, aside: string | null = null): void {
  const draft = drafts[index];
  if (draft === undefined || draft.change !== null) return;
  drafts[index] = { ...draft, change, aside, said: { start: draft.said.start, end: Math.max(draft.said.end, end) } };
}

/** 地区生产总值实现较快增长，同比…: the indicator that the clause before speaks of. */
function indicatorWithin(clause: string): string | null {
  for (let end = clause.length; end > 1; end--) {
    const found = indicatorAtEnd(clause.slice(0, end));
    if (found !== null && found.word.length > 2) return found.word;
  }
  return null;
}
