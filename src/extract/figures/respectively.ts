import { indicatorNamed } from '../../lexicon/indicators.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from '../facts.ts';
import type { Quantity } from '../quantities.ts';
import type { Allotment } from './allotted.ts';
import { isComparison, RECOVERED } from './comparisons.ts';
import { BESIDE, confidenceIn, draftOf, unvalued, valued, type Draft, type Step, type Token } from './draft.ts';
import { growth, growthBehind, GROWN_WITHIN } from './growth.ts';
import { PREDICATES } from './predicates.ts';
import { GOAL } from './shares.ts';
import { JOINT, MEASURE, thingsIn } from './things.ts';
import { TRAILING } from './words.ts';

/** What 分别 shares out. */
export interface Shared {
  readonly drafts: readonly Draft[];
  /** Growth that belongs to figures named before: how far back from the end of the list, and the change. */
  readonly changes: readonly (readonly [back: number, change: Change])[];
  /** The last token that it takes in. */
  readonly last: number;
}

type QuantityToken = Extract<Token, { is: 'quantity' }>;

const NEXT = /^\s*(?:(?:[、，,]|和|与|及|以及)?\s*(?:同比|环比)?(?:增长|下降|提高|增加|减少|上升)(?:了|约)?(?:达到?|为)?|[、,]|和|与|及|以及)?(?:约)?$/u;

/**
 * 省、市级河道分别完成清淤任务的82.5%和76.4%: as many values as things, in their order. 分别 without things of its own
 * shares growth, shares and progress out to the figures named before. Null where the words before the token hold no 分别 or only one value follows;
 * where the numbers do not match, or only compare places, nothing is read from them.
 * @param allotted values that belong to listed places or projects, one each: they are named alike
 */
export function respectively({ sentence, clause, tokens, at, skips, drafts: said }: Step, allotted: readonly Allotment<Span>[]): Shared | null {
  const before = sentence.slice(clause.start, tokens[at]!.start), apart = before.lastIndexOf('分别');
  // 存栏和产量|占全省的两成三和两成一: two of a whole need no 分别.
  const split = apart < 0 && tokens[at]!.is === 'quantity' && tokens[at]!.q.kind === 'share' && /[和与及、]/u.test(before) ? before.search(/占[^占]{2,}$/u) : apart;
  const run = split < 0 ? [] : runFrom(sentence, tokens, at);
  if (run.length < 2) return null;
  const [{ q: first, start }] = run as [QuantityToken], last = at + run.length - 1, end = tokens[last]!.end;
  const named = { start: clause.start, end: clause.start + split }, compares = isComparison(before, first);
  const grown = compares ? null : growth(before, first, true) ?? growthBehind(before, first, sentence.slice(end, end + GROWN_WITHIN));
  if (grown !== null) named.end = clause.start + Math.min(split, grown.head.length);
  const changes = grown === null ? [] : run.map((t, k) => growth(k === 0 || !/增|降|减|提|升/u.test(gapBefore(sentence, tokens, at + k)) ? before : gapBefore(sentence, tokens, at + k), t.q, true)?.change ?? { ...grown.change, value: Math.abs(t.q.value) });
  const draft = (t: QuantityToken, k: number, indicator: string, from: Span, beside: Change | null = null): Draft => draftOf(
    grown === null ? { ...valued(t.q), change: beside } : unvalued(changes[k]!, t.q.qualifier),
    { indicator, said: from, place: t.start, clause: before, confidence: confidenceIn(indicator, indicatorNamed(indicator) !== null), rule: 'respectively' },
  );
  const owners = allotted.find((a) => a.places[0] === start)?.owners;
  const alike = owners === undefined ? '' : alikeIn(sentence, { start: Math.max(clause.start, owners.at(-1)!.end), end: grown === null ? start : Math.max(owners.at(-1)!.end, named.end) });
  if (alike !== '') return { last, changes: [], drafts: run.map((t, k) => draft(t, k, alike, { start: clause.start, end })) };
  const things = asMany(sentence, named, skips, run);
  // 城乡居民收入增速分别高于全市平均水平0.5个和1个百分点: each of them; where nothing is named it is those just told.
  if (compares && things.length !== run.length) return { drafts: recoveredTo(before, run, said), changes: [], last };
  if (things.length === run.length) {
    const tail = grown === null ? before.slice(apart < 0 ? split : split + 2).replace(TRAILING, '').replace(/的$/u, '') : '', whose = wholeOf(said, clause);
    const behind = grown === null ? grownBehind(sentence, tokens, last + 1, run.length) : [], to = tokens[last + behind.length]!.end;
    return { drafts: run.map((t, k) => draft(t, k, whose + things[k]! + tail, { start: clause.start, end: to }, behind[k])), changes: [], last: last + behind.length };
  }
  if (things.length === 1 && grown === null) {
    const each = eachOf(things[0]!, said, run) ?? itemsOf(things[0]!, clause.before, run.length);
    return { last, changes: [], drafts: each.map((indicator, k) => draft(run[k]!, k, indicator, { start: clause.start, end })) };
  }
  if (things.length > 0) return { drafts: [], changes: [], last };
  if (grown !== null) return { drafts: [], last, changes: changes.map((c, k): readonly [number, Change] => [run.length - k, c]) };
  const shares = sharesOf(before, run, said) ?? reachedOf(before, run, said);
  return shares === null ? null : { drafts: shares, changes: [], last };
}

/** The things named; where they are more than the values, 和 within a name joins no two of them: 教育、社会保障和就业、卫生健康. */
function asMany(sentence: string, named: Span, skips: readonly Span[], run: readonly QuantityToken[]): string[] {
  const things = thingsIn(sentence, named, skips, run[0]!.q.unit, JOINT);
  return things.length > run.length ? thingsIn(sentence, named, skips, run[0]!.q.unit, /[、，]/u) : things;
}

/** 186个重点项目|开工率、到位率分别为: of whom the rates are, right before them. */
function wholeOf(said: readonly Draft[], clause: Span): string {
  const last = said.at(-1);
  return last?.rule === 'noun-behind' && last.said.end === clause.start ? last.indicator : '';
}

/** 126件建议、98件提案全部办结，|满意率分别为: a rate, or a share, of each of those just told. */
function eachOf(rate: string, said: readonly Draft[], run: readonly QuantityToken[]): string[] | null {
  const told = said.slice(-run.length), alike = told.length === run.length && (told.every((d) => d.rule === 'respectively') || run.every((t) => t.q.kind === 'share') && told.every((d) => d.value !== null && d.unit === told[0]!.unit));
  return alike ? told.map((d) => d.indicator + rate) : null;
}

/** 甲产业园、乙大桥、丙水厂同日开工，|总投资分别为: of each of those that the clause before lists. */
function itemsOf(measure: string, before: string, many: number): string[] {
  const items = !MEASURE.test(measure) && indicatorNamed(measure) === null ? [] : before.split(/、|和|与|以及/u).map((w) => w.replace(/^.*(?:[省市县区镇乡村]|街道)的(?=.{2})/u, ''));
  if (items.length !== many) return [];
  const done = PREDICATES.exec(items.at(-1)!.slice(2))?.index, last = items.at(-1)!.slice(0, done === undefined ? undefined : done + 2).replace(/(?:同[日时]|本月|[今去]年|均|都|已|\d).*$/u, '');
  const all = [...items.slice(0, -1), last];
  return all.every((w) => w.length > 1 && w.length < 24) ? all.map((w) => w + measure) : [];
}

/** The last figures said with values of their own, as many as there are in the run; none where they are fewer. */
function valuedLast(said: readonly Draft[], run: readonly QuantityToken[]): readonly Draft[] {
  const things = said.filter((d) => !BESIDE.has(d.rule)).slice(-run.length);
  return things.length !== run.length || things.some((d) => d.value === null) ? [] : things;
}

const eachNamed = (run: readonly QuantityToken[], clause: string, names: readonly string[]): Draft[] =>
  names.map((indicator, k) => draftOf(valued(run[k]!.q), { indicator, said: { start: run[k]!.start, end: run[k]!.end }, place: run[k]!.start, clause, confidence: 'likely', rule: 'respectively' }));

/**
 * 甲28个、乙19个、丙15个，分别占45.2%、30.6%、24.2%: the shares of the things just counted; none are read where there are not as many. Null where the words speak of no
 * shares.
 */
function sharesOf(before: string, run: readonly QuantityToken[], said: readonly Draft[]): Draft[] | null {
  const whole = /分别(?:约)?占(?:了)?(?<whole>[^，。；、]*?)(?:的)?(?:比重|比例)?(?:约?为|达到?|约)?$/u.exec(before)?.groups?.['whole'];
  if (whole === undefined || run.some((t) => t.q.kind !== 'share')) return null;
  const things = valuedLast(said, run);
  // 面积、产量、产值 have units of their own; of a whole that is not named they must be all that was said.
  if (whole === '' && said.length > run.length && things.some((d) => d.unit !== things[0]!.unit)) return [];
  return eachNamed(run, before, things.map((d) => (whole === '' ? `${d.indicator}占比` : `${d.indicator}占${whole}`)));
}

/** 签约19个、到位57亿元，|分别完成年度目标的42%和38%. */
function reachedOf(before: string, run: readonly QuantityToken[], said: readonly Draft[]): Draft[] | null {
  const goal = GOAL.exec(before)?.groups?.['goal'];
  return goal === undefined || run.some((t) => t.q.kind !== 'share') ? null : eachNamed(run, before, valuedLast(said, run).map((d) => `${d.indicator}完成${goal}比例`));
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
  return when === undefined || things.length !== run.length ? [] : eachNamed(run, before, things.map((d) => `${d.indicator}恢复到${when}比例`));
}

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
