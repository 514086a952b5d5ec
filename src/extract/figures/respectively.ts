import { fits, indicatorNamed } from '../../lexicon/indicators.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from '../facts.ts';
import type { Quantity } from '../quantities.ts';
import type { Allotment } from './allotted.ts';
import { confidenceIn, draftOf, unvalued, valued, type Draft, type Token } from './draft.ts';
import { isComparison, RECOVERED } from './comparisons.ts';
import { growth, growthBehind, GROWN_WITHIN } from './growth.ts';
import { trimmed } from './heads.ts';
import { TRAILING } from './words.ts';

/** What 分别 shares out. */
export interface Shared {
  readonly drafts: readonly Draft[];
  /** Growth that belongs to figures named before: how far back from the end of the list, and the change. */
  readonly changes: readonly (readonly [back: number, change: Change])[];
  /** The last token that it takes in. */
  readonly last: number;
}

const NEXT = /^\s*(?:[、，,]|和|与|及|以及)?\s*(?:同比|环比)?(?:增长|下降|提高|增加|减少|上升)?(?:了|约)?(?:达到?|为)?$/u;
const JOINT = /[、，]|和(?!谐|平)|与|及(?!时)|以及/u;

/**
 * 省、市级河道分别完成清淤任务的82.5%和76.4%: as many values as things, in their order. 分别 without things of its own
 * shares growth out to the figures named before. Null where the words before the token hold no 分别 or only one value follows;
 * where the numbers do not match, or only compare places, nothing is read from them.
 * @param allotted values that belong to listed places or projects, one each: they are named alike
 */
export function respectively(sentence: string, clause: Span, tokens: readonly Token[], at: number, skips: readonly Span[], said: readonly Draft[], allotted: readonly Allotment<Span>[]): Shared | null {
  const before = sentence.slice(clause.start, tokens[at]!.start);
  const split = before.lastIndexOf('分别');
  if (split < 0) return null;
  const run = runFrom(sentence, tokens, at);
  if (run.length < 2) return null;
  const last = at + run.length - 1;
  // 城乡居民收入增速分别高于全市平均水平0.5个和1个百分点: each of them; where nothing is named it is those just told.
  const named = { start: clause.start, end: clause.start + split }, compares = isComparison(before, run[0]!.q);
  if (compares && thingsIn(sentence, named, skips, run[0]!.q.unit, JOINT).length !== run.length) return { drafts: recoveredTo(before, run, said), changes: [], last };
  const owners = allotted.find((a) => a.places[0] === run[0]!.start)?.owners;
  if (owners !== undefined) {
    const alike = alikeIn(sentence, { start: Math.max(clause.start, owners.at(-1)!.end), end: tokens[at]!.start });
    if (alike !== '') return { last, changes: [], drafts: run.map((t) => draftOf(valued(t.q), { indicator: alike, said: { start: clause.start, end: tokens[last]!.end }, place: t.start, clause: before, confidence: confidenceIn(alike, indicatorNamed(alike) !== null), rule: 'respectively' })) };
  }
  const first = compares ? null : growth(before, run[0]!.q, true) ?? growthBehind(before, run[0]!.q, sentence.slice(tokens[last]!.end, tokens[last]!.end + GROWN_WITHIN));
  if (first !== null) named.end = clause.start + Math.min(split, first.head.length);
  const parted = thingsIn(sentence, named, skips, run[0]!.q.unit, JOINT);
  // 教育、社会保障和就业、卫生健康: 和 within a name joins no two things.
  const things = parted.length > run.length ? thingsIn(sentence, named, skips, run[0]!.q.unit, /[、，]/u) : parted;
  // 省级、市级项目分别为9个和23个，|完成率分别达到91%和86%: of each of those just told apart.
  const apart = said.slice(-run.length);
  if (things.length === 1 && first === null && apart.length === run.length && apart.every((d) => d.rule === 'respectively')) {
    return { last, changes: [], drafts: run.map((t, k) => draftOf(valued(t.q), { indicator: apart[k]!.indicator + things[0]!, said: { start: clause.start, end: tokens[last]!.end }, place: t.start, clause: before, confidence: 'likely', rule: 'respectively' })) };
  }
  const changes = compares ? [] : run.map((t, k) => growth(k === 0 || !/增|降|减|提|升/u.test(gapBefore(sentence, tokens, at + k)) ? before : gapBefore(sentence, tokens, at + k), t.q, true)?.change ?? (first === null ? null : { ...first.change, value: Math.abs(t.q.value) }));
  const shares = things.length === 0 && first === null ? sharesOf(before, run, said) : null;
  if (shares !== null) return { drafts: shares, changes: [], last };
  if (things.length === 0) {
    return first === null ? null : { drafts: [], last, changes: changes.flatMap((c, k): (readonly [number, Change])[] => (c === null ? [] : [[run.length - k, c]])) };
  }
  if (things.length !== run.length) return { drafts: [], changes: [], last };
  const tail = before.slice(split + 2).replace(TRAILING, '').replace(/的$/u, '');
  const behind = first === null ? grownBehind(sentence, tokens, last + 1, run.length) : [], end = tokens[last + behind.length]!.end;
  const drafts = run.map((t, k): Draft => {
    const change = first === null ? null : changes[k] ?? null;
    const indicator = change === null ? things[k]! + tail : things[k]!;
    return draftOf(change === null ? { ...valued(t.q), change: behind[k] ?? null } : unvalued(change, t.q.qualifier), { indicator, said: { start: clause.start, end }, place: t.start, clause: before, confidence: confidenceIn(indicator, indicatorNamed(indicator) !== null), rule: 'respectively' });
  });
  return { drafts, changes: [], last: last + behind.length };
}

/**
 * 甲28个、乙19个、丙15个，分别占45.2%、30.6%、24.2%: the shares of the things just counted; none are read where there are not as many. Null where the words speak of no
 * shares.
 */
function sharesOf(before: string, run: readonly QuantityToken[], said: readonly Draft[]): Draft[] | null {
  const whole = /分别(?:约)?占(?:了)?(?<whole>[^，。；、]*?)(?:的)?(?:比重|比例)?(?:约?为|达到?|约)?$/u.exec(before)?.groups?.['whole'];
  if (whole === undefined || run.some((t) => t.q.kind !== 'share')) return null;
  const things = said.slice(-run.length);
  // 面积、产量、产值 have units of their own; then they must be all that was said.
  if (things.length !== run.length || things.some((d) => d.value === null || (d.unit !== things[0]!.unit && said.length > run.length))) return [];
  return run.map((t, k): Draft => draftOf(valued(t.q), {
    indicator: whole === '' ? `${things[k]!.indicator}占比` : `${things[k]!.indicator}占${whole}`, said: { start: t.start, end: t.end }, place: t.start, clause: before, confidence: 'likely', rule: 'respectively',
  }));
}

/** 甲项目、乙项目|投资额分别为: what is said of each of the listed; '' where the words behind the numbers say it. */
function alikeIn(sentence: string, at: Span): string {
  const [before = '', behind = ''] = sentence.slice(at.start, at.end).split('分别');
  const what = before.replace(/^[，、的]+|[，、的]+$/gu, '') + behind.replace(TRAILING, '').replace(/的$/u, '');
  return /[，。；]/u.test(what) || what.length < 2 || indicatorNamed(what) === null && !MEASURE.test(what) ? '' : what;
}

/** 接待游客2914万人次、旅游收入167亿元，分别恢复到2019年同期的118%和109%: of each of those just told. */
function recoveredTo(before: string, run: readonly QuantityToken[], said: readonly Draft[]): Draft[] {
  const when = RECOVERED.exec(before)?.groups?.['when'], things = said.slice(-run.length);
  if (when === undefined || things.length !== run.length) return [];
  return run.map((t, k) => draftOf(valued(t.q), { indicator: `${things[k]!.indicator}恢复到${when}比例`, said: { start: t.start, end: t.end }, place: t.start, clause: before, confidence: 'likely', rule: 'respectively' }));
}

type QuantityToken = Extract<Token, { is: 'quantity' }>;

const gapBefore = (sentence: string, tokens: readonly Token[], at: number): string => sentence.slice(tokens[at - 1]?.end ?? 0, tokens[at]!.start);

/** …分别达到39850元、16920元，|增长5.6%和8.3%: as many growths behind as there were levels, in their order; none where there are not as many. */
function grownBehind(sentence: string, tokens: readonly Token[], from: number, many: number): Change[] {
  const next = tokens[from];
  if (next?.is !== 'quantity' || next.q.kind !== 'share') return [];
  const before = gapBefore(sentence, tokens, from), first = /^，/u.test(before) ? growth(before.slice(1).replace(/^均?(?:分别)?/u, ''), next.q, true) : null;
  const run = first === null || first.head !== '' ? [] : runFrom(sentence, tokens, from);
  if (run.length !== many) return [];
  return run.map((t, k) => growth(k > 0 && /增|降|减|提|升/u.test(gapBefore(sentence, tokens, from + k)) ? gapBefore(sentence, tokens, from + k) : before.slice(1).replace(/^均?(?:分别)?/u, ''), t.q, true)?.change ?? null).flatMap((c) => (c === null ? [] : [c]));
}

/** 32.4%、18.1%和1.2倍 are of one kind; 39850元，增长5.6% are not. */
const isRate = ({ kind }: Quantity): boolean => kind === 'share' || kind === 'times';

/** The values from a token on that follow one another with nothing but joints between them. */
export function runFrom(sentence: string, tokens: readonly Token[], at: number): QuantityToken[] {
  const run: QuantityToken[] = [];
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.is !== 'quantity' || (i > at && (!NEXT.test(gapBefore(sentence, tokens, i)) || isRate(token.q) !== isRate(run[0]!.q)))) break;
    run.push(token);
  }
  return run;
}

/** The things before 分别, each with the words that they share: 省、市重点建设项目 are 省重点建设项目 and 市重点建设项目. */
function thingsIn(sentence: string, at: Span, skips: readonly Span[], unit: string, joint: RegExp): string[] {
  const span = trimmed(sentence, at, skips);
  const things = sentence.slice(span.start, span.end).split(joint).map((t) => t.replace(/^(?:同比|环比|其中)|(?:同比|环比|的|均)+$/gu, '').trim()).filter((t) => t !== '');
  const last = things.at(-1);
  // 城乡居民人均可支配收入分别…: town and country in one word.
  const both = things.length === 1 ? /^(?<before>.*)城乡(?<what>.{2,})$/u.exec(things[0]!)?.groups : undefined;
  if (both !== undefined) return [`${both.before}${/低保|特困|供养/u.test(both.what!) ? '城市' : '城镇'}${both.what}`, `${both.before}农村${both.what}`];
  if (things.length === 1 && SECTORAL.test(things[0]!)) return ['一', '二', '三'].map((n) => things[0]!.replace(SECTORAL, `第${n}产业`));
  if (last === undefined || things.length < 2) return things;
  // 甲产值、乙产值占规上工业比重: the share is both's; 省、市重点项目: so is the kind of thing.
  const share = /占[^占]{2,}$/u.exec(last)?.[0] ?? '';
  const whole = last.slice(0, last.length - share.length), kind = kindOf(whole, things.at(-2)), own = whole.slice(0, whole.length - kind.length);
  return things.map((t, k) => {
    if (k === things.length - 1) return t;
    const thing = t.endsWith(share) ? t.slice(0, t.length - share.length) : t;
    if (kind === '' || isKnown(thing, unit) || MEASURE.test(thing) || thing.endsWith(kind)) return thing + share;
    // 猪、牛、羊、禽肉产量
    return thing + (thing.length === 1 && /^.[肉油菜]$/u.test(own) ? own.slice(1) : '') + kind + share;
  });
}

const isKnown = (thing: string, unit: string): boolean => {
  const known = indicatorNamed(thing);
  return known !== null && fits(known, unit);
};

/** 三次产业对经济增长的贡献率分别为…: three in one word. */
const SECTORAL = /^(?:三次|一二三|一、二、三|三大?|第一、第?二、第?三)(?:次)?产业/u;

/** Names that say themselves what is measured. */
const MEASURE = /(?:额|量|率|值|收入|投资|面积|里程|比重|占比|人口|余额|标准|支出|价格|指数|浓度)$/u;
const KINDS = /(?:总产量|产量|排放量|出栏量?|存栏量?|种植面积|播种面积|面积|收入|投资|增加值|总产值|产值|项目|企业|销售额|零售额|余额|人口|标准|产业|增速|投放量|普及率|覆盖率|入园率|里程|价格|用电量|支出|市场主体|数量|总量|学校|指数|浓度|床位|岗位)$/u;

/** What of the last thing is said of all: 农村|居民人均可支配收入, 市|重点建设项目, 氮氧化物|排放量; '' where nothing is. */
function kindOf(last: string, before: string | undefined): string {
  for (let from = 1; from < last.length - 1; from++) {
    const rest = last.slice(from);
    if (rest.length > 1 && indicatorNamed(rest) !== null) return rest;
  }
  const known = KINDS.exec(last.slice(1))?.[0] ?? '';
  if (known !== '' || before === undefined || !MEASURE.test(last)) return known;
  // 风能、太阳能|理论可开发量: the last one's own name ends as the others do.
  const own = last.indexOf(before.slice(-1), 1);
  return own < 0 || own > last.length - 3 ? '' : last.slice(own + 1);
}
