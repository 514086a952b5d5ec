import type { Quantity } from '../quantities.ts';
import { draftOf, valued, type Draft, type Step } from './draft.ts';
import { headBefore } from './heads.ts';
import { TRAILING } from './words.ts';
import { atEnd } from '../../text/matches.ts';

/** 占全市的60%、|全省的三分之一 */
const OTHER_WHOLE = /^(?<whole>全[国省市区县州盟旗球]|世界)的?(?:近|约|超过?)?$/u;
/** 新能源装机|首次超过火电，占比达50.8%: of what the clause between speaks of, if that can be told. */
const SPOKEN_OF = /^(?<what>[一-鿿]{2,12}?)(?:首次|已经?|均|实现|保持|持续|快速|稳步|超过|成为|位?居|遍布|不断|规模)/u;
const SHARE = /占[^，。；、占]*$/u;

/** 占能源消费的28%, 民营企业占比达92%: the share of what the clause names, else of what was said last. */
export function share({ sentence, clause, drafts, skips }: Step, q: Quantity): Draft | null {
  const of = drafts.at(-1), other = of?.rule === 'share' && clause.chained && q.kind === 'share' ? OTHER_WHOLE.exec(sentence.slice(clause.start, q.start))?.groups?.['whole'] : undefined;
  if (other !== undefined) return draftOf(valued(q), { indicator: `${of!.indicator.replace(/占[^占]*$/u, '')}占${other}`, said: { start: of!.said.start, end: q.end }, place: q.start, clause: sentence.slice(clause.start, q.start), confidence: 'likely', rule: 'share' });
  const m = q.kind === 'share' ? SHARE.exec(sentence.slice(clause.start, q.start)) : null;
  if (m === null) return null;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + m.index }, skips);
  const tail = m[0].replace(TRAILING, ''), own = head.words !== '' ? head.words : clause.before === '' ? drafts.at(-1)?.indicator ?? '' : SPOKEN_OF.exec(clause.before)?.groups?.['what'] ?? '';
  if (own === '' && (tail.length < 3 || clause.before !== '')) return null;
  const start = head.words !== '' ? head.span.start : clause.start;
  return draftOf(valued(q), { indicator: own + tail, said: { start, end: q.end }, place: q.start, clause: sentence.slice(start, q.start), confidence: own === '' ? 'doubtful' : 'likely', rule: 'share' });
}

/** What a per cent right behind says is reached of a goal: 完成全年目标的|82%, 为年度计划的|105%. */
export const GOAL = /(?:已|共|累计)*(?<done>完成了?|为(?=(?:年初|年度|全年|调整|合同)))(?<goal>(?:全年|年初|调整后?|年度|年|总|本年|半年|季度|预期|计划)*(?:目标任务|目标|任务|计划|预算|总?工程量|合同总?额|总量)数?)的?(?:约|近|超过?|逾)?$/u;

/** 利用外资6亿元，|完成全年目标的82%: how much of a goal is reached, of what the clause names, else of what was said last. */
export function progress({ sentence, clause, drafts, skips }: Step, q: Quantity, done: RegExpExecArray): Draft | null {
  const head = headBefore(sentence, { start: clause.start, end: clause.start + done.index }, skips), own = head.words !== '' ? head.words : drafts.at(-1)?.indicator ?? '';
  if (own === '') return null;
  const start = head.words !== '' ? head.span.start : clause.start;
  return draftOf(valued(q), { indicator: done.groups!['done'] === '为' ? `${own}占${done.groups!['goal']!}比重` : `${own}完成${done.groups!['goal']!}比例`, said: { start, end: q.end }, place: q.start, clause: sentence.slice(start, q.start), confidence: 'likely', rule: 'progress' });
}

/** 贡献了全市九成以上的|税收、八成以上的|产值: whose whole it is stands before the first, what is shared behind each. */
const OF_WHOLE = atEnd(/(?:贡献|创造|提供|吸纳|集聚|集中|生产|占据?|占有|拥有|解决|承担|完成|以|用)了?(?<whole>全[国省市区县州旗球]|世界|全世界|我[国省市区县])(?:近|约|超过?)?$/u);
const SHARED = /^的(?<what>[一-鿿“”]{2,10}?)(?=[、，。；]|[和与及]|以及|$)/u;

/** The share of a whole that somebody makes, named behind the number. */
export function shareOf({ sentence, clause, drafts }: Step, q: Quantity): Draft | null {
  if (q.kind !== 'share') return null;
  const what = SHARED.exec(sentence.slice(q.end, q.end + 16))?.groups?.['what'];
  if (what === undefined) return null;
  const before = sentence.slice(clause.start, q.start), own = OF_WHOLE.exec(before)?.groups?.['whole'], last = drafts.at(-1);
  const whole = own ?? (last?.rule === 'share-of' && /^(?:[、和与及]|以及)?$/u.test(sentence.slice(last.said.end, q.start)) ? WHOLE_OF.exec(last.indicator)?.[0] : undefined);
  if (whole === undefined) return null;
  const end = q.end + 1 + what.length;
  return draftOf(valued(q), { indicator: `${what}占${whole.replace(/^占/u, '')}`, said: { start: own === undefined ? q.start : clause.start, end }, place: q.start, clause: before, confidence: 'likely', rule: 'share-of' });
}

const WHOLE_OF = /占[^占]+$/u;
