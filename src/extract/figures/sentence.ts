import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantities.ts';
import type { Allotment } from './allotted.ts';
import { clauseBefore } from './clauses.ts';
import { against, alsoThan, compared, comparison, isComparison } from './comparisons.ts';
import { draftOf, type Clause, type Draft, type Step, type Token } from './draft.ts';
import { attach, grow, growEach } from './growing.ts';
import { growth, growthBehind, GROWN_WITHIN, withoutBasis } from './growth.ts';
import { headBefore, trimmed } from './heads.ts';
import { level } from './levels.ts';
import { ranked } from './ranked.ts';
import { respectively, runFrom } from './respectively.ts';
import { GOAL, progress, share, shareOf } from './shares.ts';
import { SECTORS } from './structure.ts';

/**
 * Reads one sentence, from token to token.
 * @param tokens see `tokensOf`.
 * @param skips what may stand before a head and is no part of it: times, places, the names of what is spoken of; in order, places in the sentence.
 * @param allotted values that 分别 shares out among the places or projects listed before it.
 * @param topic what the sentence before began with, where this one goes on with it: 分季度看.
 */
export function readSentence(sentence: string, tokens: readonly Token[], skips: readonly Span[], allotted: readonly Allotment<Span>[], topic: Draft | null): Draft[] {
  // A comparison stands aside: what follows goes on with what was said before it.
  const drafts: Draft[] = topic === null ? [] : [topic], aside: Draft[] = [];
  let end = 0, from: Span | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!, clause = clauseBefore(sentence, end, token.start);
    const run = token.is === 'quantity' && token.q.unit === '个百分点' ? runFrom(sentence, tokens, at) : [];
    const withEach = run.length < 2 ? null : compared({ sentence, skips, drafts, tokens, at, clause }, run.map((t) => t.q));
    if (withEach !== null) {
      aside.push(...withEach);
      at += run.length - 1;
      end = tokens[at]!.end;
      from = null;
      continue;
    }
    const together = token.is === 'quantity' ? respectively({ sentence, skips, drafts, tokens, at, clause }, allotted) : null;
    if (together !== null) {
      drafts.push(...together.drafts);
      for (const [back, change] of together.changes) attach(drafts, drafts.length - back, change, tokens[together.last]!.end);
      at = together.last;
      end = tokens[at]!.end;
      from = null;
      continue;
    }
    const turn = token.is === 'quantity' ? startOfTurn(sentence, clause, token) : null;
    const step = { sentence, skips, drafts, tokens, at, clause };
    if (turn !== null) {
      from = turn;
      continue;
    }
    if (token.is === 'structure') structure(step, token);
    else if (token.is === 'rank') drafts.push(...ranked(step, token));
    else if (token.is === 'growth' && token.changes.length > 1) growEach(step, token);
    else if (token.is === 'growth') grow(step, { change: token.changes[0]!, at: token, headText: withoutBasis(sentence.slice(clause.start, token.start)).head, qualifier: null, aside: null, measure: '' });
    else if (from !== null) push(drafts, level(step, token.q, headBefore(sentence, from, skips), true));
    else if (isComparison(sentence.slice(clause.start, token.start), token.q)) push(aside, comparison(step, token.q));
    else if (clause.chained && aside.length > 0 && drafts.every((d) => d.place < aside.at(-1)!.place) && alsoThan(aside.at(-1)!, step, token.q) !== null) push(aside, alsoThan(aside.at(-1)!, step, token.q));
    else measure(step, token.q);
    from = null;
    // What a number counts belongs to it, also where it stands behind.
    const last = drafts.at(-1);
    end = last !== undefined && last.place === token.start ? Math.max(token.end, last.said.end) : token.end;
  }
  return [...(topic === null ? drafts : drafts.slice(1)), ...aside].sort((a, b) => a.place - b.place);
}

const push = (drafts: Draft[], draft: Draft | null): void => {
  if (draft !== null) drafts.push(draft);
};

/** 由2020年的30家增加到52家: the first value is only where it came from. Gives the words before 由, which name what grew. */
function startOfTurn(sentence: string, clause: Clause, token: Token): Span | null {
  const from = /(?:由(?!于)|从(?!事|业))[^由从]{0,16}$/u.exec(sentence.slice(clause.start, token.start));
  if (from === null || !/^[^，。；]{0,8}?(?:增|提|上升|下降|降|减|压|缩|扩|发展|恢复|冲刺|升|跃|攀|回升|回落|变|涨|拓展|整合|合并|归并|重组|精简|优化|调整)[^，。；\d]{0,4}(?:到|至|为|成)/u.test(sentence.slice(token.end))) return null;
  // 产值占工业的比重，|从28.7%攀升到52%: the name is the clause before.
  if (trimmed(sentence, { start: clause.start, end: clause.start + from.index }, []).end <= clause.start && /(?:率|重|比|例|额|值|入|积|量|模|力|数)$/u.test(clause.before)) return { start: clause.start - 1 - clause.before.length, end: clause.start - 1 };
  return { start: clause.start, end: clause.start + from.index };
}

/** A quantity is a growth, a share or a level. */
function measure(step: Step, q: Quantity): void {
  const { sentence, clause, drafts, skips } = step;
  const before = sentence.slice(clause.start, q.start), last = drafts.at(-1);
  const done = q.kind === 'share' ? GOAL.exec(before) : null;
  const grown = growth(before, q, last !== undefined && last.value !== null) ?? growthBehind(before, q, sentence.slice(q.end, q.end + GROWN_WITHIN));
  const other = grown === null ? against(step, q) : null;
  if (other === 'taken') return;
  if (other !== null) push(drafts, other);
  else if (grown !== null) grow(step, { change: grown.change, at: q, headText: grown.head, qualifier: q.qualifier, aside: grown.aside, measure: grown.measure });
  // 降幅虽比1—5月收窄，|仍达13.2%
  else if (q.unit === '%' && last?.change === null && last.unit !== '%' && STILL.test(before) && RATE_SAID.test(clause.before)) attach(drafts, drafts.length - 1, { direction: /^[降跌]/u.test(clause.before) ? 'down' : 'up', value: q.value, unit: '%' }, q.end);
  // 浓度28微克/立方米，同比改善9.7%: less of what is bad.
  else if (q.unit === '%' && last?.change === null && /浓度|指数/u.test(last.indicator) && BETTER.test(before)) attach(drafts, drafts.length - 1, { direction: 'down', value: q.value, unit: '%' }, q.end);
  else push(drafts, (done === null ? null : progress(step, q, done)) ?? share(step, q) ?? shareOf(step, q) ?? level(step, q, headBefore(sentence, clause, skips), false));
}

const STILL = /^(?:但|却)?(?:仍然?|还|也)?(?:达到?|有|为|在)$/u, RATE_SAID = /^(?:但|其中)?[降跌增涨][幅速][^，。；\d]*(?:\d[^，。；\d]{0,6})*$/u;
const BETTER = /^(?:同比|较|比)[^，。；]{0,10}?改善(?:了|幅度为?)?$/u;
/** The share of each of the three sectors. */
function structure({ sentence, clause, drafts }: Step, token: Extract<Token, { is: 'structure' }>): void {
  token.shares.forEach((value, i) => drafts.push(draftOf({ value, valueMax: null, unit: null, qualifier: null, change: null }, { indicator: SECTORS[i]!, said: { start: clause.start, end: token.end }, place: token.start, clause: sentence.slice(clause.start, token.start), confidence: 'certain', rule: 'structure' })));
}
