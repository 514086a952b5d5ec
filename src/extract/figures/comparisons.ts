import { unitParts } from '../../lexicon/units.ts';
import type { Change } from '../facts.ts';
import type { Quantity } from '../quantities.ts';
import { BESIDE, confidenceIn, draftOf, unvalued, valued, type Draft, type Step } from './draft.ts';
import { headBefore } from './heads.ts';

/** 高于全省平均水平2.1个百分点: how far from the average of the division above. From plans and dates (高于年度目标, 高于同期) it is progress, and left out. */
const FROM_AVERAGE = /(?<how>(?:高|低|快|慢|好|优)于|高出|领先|落后)(?<whose>[^，。；、]{1,10}?平均(?:水平|值|增速|线)?|全[国省市区州盟](?:水平|增速)?|(?:城镇|农村)(?:常住)?居民(?:收入|人均可支配收入)?(?:增速|水平)?|(?:经济|GDP|地区生产总值|财政收入|居民收入)增[速长])(?:约|近|超过?|了)?$/u;
/** 增长4.8%，|高于上半年0.6个百分点: it grew faster by so much. */
const THAN_BEFORE = /^(?<how>[高低快慢])于(?:20\d\d年|上年|去年|[上下]半年|[一二三]季度|前[两三一二]个?季度|\d{1,2}[-—至]\d{1,2}月|上月|\d{1,2}月)(?:同期)?(?:约|近)?$/u;

/** 恢复到2019年同期的|108% */
export const RECOVERED = /恢复[到至]了?(?<when>(?:20\d\d|去|上|前)年(?:同期)?|同期|疫情前|往年)(?:同期)?(?:水平)?的?(?:约|近|超过?)?$/u;

/** 产量3.66万吨，超计划8个百分点, 高出时间进度5.3个百分点: how far ahead of a plan. */
const OF_A_PLAN = /(?<how>超出?|高出|高于|快于|领先|落后于?|低于)(?:年度|全年)?(?<whose>时间进度|序时(?:进度)?|时序(?:进度)?|计划|预期目标?|目标进度)(?:约|近|了)?$/u;

const RATE = /^(?:其?(?:收入)?(?:增速|增幅|增长率|增长速度)|增长)?$/u;

/** 比全市平均水平高0.6个百分点: the same the other way round. */
const THAN_AVERAGE = /(?:比|较)(?<whose>[^，。；、]{1,10}?平均(?:水平|值|增速|线)?|全[国省市区州盟](?:水平|增速)?)(?<how>高|低|快|慢|好)(?:出|了)?(?:约|近|超过?)?$/u;

/** A comparison with an average as a figure of its own, named after what is compared: 地区生产总值|增速|高于全省平均水平. Null where it is of another kind. */
export function comparison(step: Step, q: Quantity): Draft | null {
  const { sentence, clause, drafts, skips } = step;
  const before = sentence.slice(clause.start, q.start), said = FROM_AVERAGE.exec(before) ?? THAN_AVERAGE.exec(before) ?? OF_A_PLAN.exec(before);
  if (said === null) return faster(step, q) ?? recovered(step, q);
  const head = headBefore(sentence, { start: clause.start, end: clause.start + said.index }, skips), last = drafts.findLast((d) => !BESIDE.has(d.rule)) ?? drafts.at(-1);
  const { how, whose } = said.groups!;
  const rate = head.words !== '' || (last !== undefined && last.change !== null && last.unit !== '%') ? '增速' : '';
  const what = RATE.test(head.words) ? (last === undefined ? '' : last.indicator + rate) : head.words;
  if (what === '') return null;
  const start = head.words === '' ? clause.start : head.span.start, indicator = `${what}${how}${how!.length === 1 && how !== '超' ? '于' : ''}${whose}`;
  return draftOf(valued(q), { indicator, said: { start, end: q.end }, place: q.start, clause: sentence.slice(start, q.start), confidence: confidenceIn(indicator, true), rule: 'comparison' });
}

/** 接待游客230万人次，|恢复到2019年同期的108%: a figure beside the level. */
function recovered({ sentence, clause, drafts, skips }: Step, q: Quantity): Draft | null {
  const said = RECOVERED.exec(sentence.slice(clause.start, q.start));
  if (said === null) return null;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + said.index }, skips), what = head.words === '' ? drafts.at(-1)?.indicator ?? '' : head.words;
  if (what === '') return null;
  const start = head.words === '' ? clause.start : head.span.start, indicator = `${what}恢复到${said.groups!['when']!}比例`;
  return draftOf(valued(q), { indicator, said: { start, end: q.end }, place: q.start, clause: sentence.slice(start, q.start), confidence: confidenceIn(indicator, true), rule: 'comparison' });
}

function faster({ sentence, clause, drafts }: Step, q: Quantity): Draft | null {
  const said = THAN_BEFORE.exec(sentence.slice(clause.start, q.start)), last = drafts.at(-1);
  if (said === null || last?.change?.unit !== '%' || last.unit === '%' || q.kind !== 'share') return null;
  const direction = /[高快]/u.test(said.groups!['how']!) ? 'up' : 'down';
  return draftOf(unvalued({ direction, value: q.value, unit: q.unit }, q.qualifier), { indicator: `${last.indicator}增速`, said: { start: clause.start, end: q.end }, place: q.start, clause: said[0], confidence: last.confidence, rule: 'growth-beside' });
}

/** 增速快于全国1.3个百分点、|全省0.5个百分点: the same compared with another place. */
export function alsoThan(last: Draft, { sentence, clause }: Step, q: Quantity): Draft | null {
  const whose = /^全[国省市区州盟](?:平均(?:水平)?)?$/u.exec(sentence.slice(clause.start, q.start))?.[0], stem = /^.*(?:[高低快慢好]于|高出)(?=全[国省市区州盟])/u.exec(last.indicator)?.[0];
  if (whose === undefined || stem === undefined || q.unit !== last.unit) return null;
  return draftOf(valued(q), { indicator: stem + whose, said: { start: last.said.start, end: q.end }, place: q.start, clause: whose, confidence: last.confidence, rule: 'comparison' });
}

/** 每吨850元，|比普通肥料贵出三分之一; 每箱运费|比公路便宜三分之一: against another thing; against a time it is growth, against an average or a plan a figure of its own. */
const AGAINST = /比(?<what>(?![^，。；、]*(?:全[国省市区县州盟]|平均|目标|计划|预期|序时|[年月日]|同期|季度|以前|过去|原来))[^，。；、\d比]{2,12}?)(?:还|要|都|又)?(?:(?<up>高|贵|多[挣赚收卖]?)|(?<down>低|便宜|少[挣赚收卖]?|省))(?:出|了)*(?:近|约|超过?)*$/u;

/** A comparison with another thing: it goes with the level before it, else it stands for what the clause names. Null where there is none. */
export function against({ sentence, clause, drafts, skips }: Step, q: Quantity): Draft | null | 'taken' {
  const before = sentence.slice(clause.start, q.start), said = before.includes('比') ? AGAINST.exec(before) : null, last = drafts.at(-1);
  if (said === null) return null;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + said.index }, skips);
  const change: Change = { direction: said.groups!['up'] === undefined ? 'down' : 'up', value: q.value, unit: q.unit };
  if (head.words === '' && last?.change === null && last.value !== null && last.unit !== '%' && (q.kind === 'share' || unitParts(last.unit ?? '').base === unitParts(q.unit).base)) {
    drafts[drafts.length - 1] = { ...last, change, said: { start: last.said.start, end: q.end } };
    return 'taken';
  }
  if (head.words.length < 2 || q.kind !== 'share') return null;
  const indicator = `${head.words}比${said.groups!['what']!}`;
  return draftOf(unvalued(change, q.qualifier), { indicator, said: { start: head.span.start, end: q.end }, place: q.start, clause: sentence.slice(head.span.start, q.start), confidence: confidenceIn(indicator, true), rule: 'comparison' });
}

const WHO = '全[国省市区州盟]|(?:省|市|全国|全省)';
const BOTH = new RegExp(`(?:分别)?(?:(?<how>[高低快慢好优]于|高出|领先|落后于?)|[比较])(?<first>${WHO})(?:平均(?:水平)?)?[、和与](?<second>${WHO})(?:平均(?:水平)?)?(?:分别)?(?<verb>[高低快慢好])?出?(?:约)?$`, 'u');

/** 增速高于全国、全省0.9个、0.8个百分点, 比全国、全省分别快3.1和1.8个百分点: one figure each. Null where two places are not compared with so. */
export function withBoth({ sentence, clause, drafts, skips }: Step, run: readonly Quantity[]): Draft[] | null {
  const [first] = run, said = run.length !== 2 ? null : BOTH.exec(sentence.slice(clause.start, first!.start));
  if (said === null) return null;
  const { how, verb, first: one, second: other } = said.groups!, words = how ?? (verb === undefined ? null : `${verb}于`);
  const head = headBefore(sentence, { start: clause.start, end: clause.start + said.index }, skips).words, last = drafts.findLast((d) => !BESIDE.has(d.rule));
  const what = RATE.test(head) ? (last === undefined ? '' : `${last.indicator}增速`) : head;
  if (words === null || what === '') return null;
  return run.map((q, k) => draftOf(valued(q), { indicator: what + words + (k === 0 ? one! : other!), said: { start: clause.start, end: q.end }, place: q.start, clause: said[0], confidence: confidenceIn(what, true), rule: 'comparison' }));
}
