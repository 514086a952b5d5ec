import { unitParts } from '../../lexicon/units.ts';
import type { Change } from '../facts.ts';
import type { Quantity } from '../quantities.ts';
import { BESIDE, confidenceIn, draftOf, unvalued, valued, type Draft, type Step } from './draft.ts';
import { headBefore } from './heads.ts';
import { atEnd } from '../../text/matches.ts';

/** 高于全省平均水平, 快于城镇居民, 超计划: with whom or what it is compared. */
const THAN = /(?:分别)?(?<how>[高低快慢好优]于|高出|低出|领先于?|落后于?|超出|超(?=[计目序时]))(?<whose>[^，。；\d]{1,20}?)(?:分别)?(?:约|近|超过?|了)?$/u;
/** 比全市平均水平高: the same the other way round. 占比, 对比, 同比 are other words, and so are 提高, 降低, 加快. */
const AS = atEnd(/(?<![占对可同环相])[比较](?![重例值率])(?<whose>[^，。；\d比较]{1,20}?)(?:分别|还|也|要)?(?<how>(?<![提增抬升])高|(?<!降)低|(?<!加)快|(?<!放)慢|好)(?:出|了)?(?:约|近|超过?)?$/u);
/** With another time it is growth; 年初目标 is no time. */
const TIME = /[去前今往]年|上[年月季]|[上下]半年|同期|年[初末底](?!目标|计划|预期)|季度|月|平[日时]|往[常日]|以前|此前|之前|过去|原来|现在|[改搬治造建]前|年前/u;
/** What else than points is compared with: 高于全国平均水平1100公斤. */
const AVERAGE = /平均(?:水平|值|增速|线)?$|^全[国省市区州盟](?:水平|增速)?$|^(?:年度|全年)?(?:时间进度|序时|时序|计划|预期|目标)/u;
const JOINT = /[、和与及]|以及/u;
/** 增长4.8%，|高于上半年0.6个百分点: it grew faster by so much. */
const THAN_BEFORE = /^(?<how>[高低快慢])于(?:20\d\d年|上年|去年|[上下]半年|[一二三]季度|前[两三一二]个?季度|\d{1,2}[-—至]\d{1,2}月|上月|\d{1,2}月)(?:同期)?(?:约|近)?$/u;
/** 比平日|高出四分之一: over another time, and so growth. */
const OVER_TIME = atEnd(/[比较](?:上年|去年|前年|同期|年初|平日|平时|往年|往常|以前|此前|之前|过去|原来|改造前|往日)(?:同期)?(?:高出|多出|超出)(?:约|近|了)*$/u);
/** Said of two places or of a plan in words that name no figure of their own: 相当于去年的. */
const OTHERWISE = /(?:恢复[到至]|相当于|[高低快好优]于|高出|超出|领先|落后|(?:比|较|超)[^，。；、]{0,12}(?:全国|全省|全市|全区|平均|周边|目标|序时|进度|预期|计划|任务)[^，。；、]{0,10})/u;
/** Units in which growth itself is given. */
const SHARE = /^(?:%|％|‰|个?百分点|个千分点|个?基点|倍)$/u, POINTS = atEnd(/百分点$/u);

const RATE = /^(?:其?(?:收入)?(?:增速|增幅|增长率|增长速度)|增长)?$/u;

/** Where the words before a number compare, how, and with whom. */
interface Said { readonly index: number; readonly how: string; readonly whose: string }

function saidOf(before: string, q: Quantity): Said | null {
  const than = THAN.exec(before), m = than ?? AS.exec(before), { how = '', whose = '' } = m?.groups ?? {};
  if (m === null || TIME.test(whose) || !POINTS.test(q.unit) && !AVERAGE.test(whose)) return null;
  return { index: m.index, how: than === null ? `${how}于` : how, whose: whose.replace(/^(?:年度|全年)(?=时|序|计划|预期)/u, '') };
}

/** True where a number only compares two things or a plan with its fulfilment. */
export const isComparison = (before: string, q: Quantity): boolean => (saidOf(before, q) !== null || SHARE.test(q.unit) && OTHERWISE.test(before)) && !OVER_TIME.test(before);

/** A comparison as a figure of its own, named after what is compared: 地区生产总值|增速|高于全省平均水平. Null where it is of another kind. */
export const comparison = (step: Step, q: Quantity): Draft | null => compared(step, [q])?.[0] ?? faster(step, q) ?? recovered(step, q);

/** 增速高于全国、全省0.9个、0.8个百分点, 比全国、全省分别快3.1和1.8个百分点: one figure for each compared with. Null where there are not as many of them. */
export function compared({ sentence, clause, drafts, skips }: Step, run: readonly Quantity[]): Draft[] | null {
  const [first] = run, said = saidOf(sentence.slice(clause.start, first!.start), first!), whose = said === null ? [] : run.length === 1 ? [said.whose] : said.whose.split(JOINT);
  if (said === null || whose.length !== run.length) return null;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + said.index }, skips), last = drafts.findLast((d) => !BESIDE.has(d.rule)) ?? drafts.at(-1);
  const rate = head.words !== '' || (last !== undefined && last.change !== null && last.unit !== '%') || run.length > 1 ? '增速' : '';
  const what = RATE.test(head.words) ? (last === undefined ? '' : last.indicator.replace(/增速$/u, '') + rate) : head.words;
  if (what === '') return null;
  const start = head.words === '' ? clause.start : head.span.start;
  return run.map((q, k) => {
    const indicator = what + said.how + whose[k]!;
    return draftOf(valued(q), { indicator, said: { start, end: q.end }, place: q.start, clause: sentence.slice(start, q.start), confidence: confidenceIn(indicator, true), rule: 'comparison' });
  });
}

/** 恢复到2019年同期的|108% */
export const RECOVERED = atEnd(/恢复[到至]了?(?<when>(?:20\d\d|去|上|前)年(?:同期)?|同期|疫情前|往年)(?:同期)?(?:水平)?的?(?:约|近|超过?)?$/u);

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
const AGAINST = atEnd(/比(?<what>(?![^，。；、]*(?:全[国省市区县州盟]|平均|目标|计划|预期|序时|[年月日]|同期|季度|以前|过去|原来))[^，。；、\d比]{2,12}?)(?:还|要|都|又)?(?:(?<up>高|贵|多[挣赚收卖]?)|(?<down>低|便宜|少[挣赚收卖]?|省))(?:出|了)*(?:近|约|超过?)*$/u);

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
