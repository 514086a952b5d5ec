import { EVENTS } from '../../lexicon/stages-words.ts';
import { unitParts, type UnitKind } from '../../lexicon/units.ts';
import type { Quantity } from '../quantities.ts';
import type { Draft, Step } from './draft.ts';
import { VERB } from './heads.ts';
import type { Make } from './headless.ts';
import { thingOf } from './parts.ts';

/** 浇完, 装好, 打成, 封顶, 加固, 换: what was done to some of the things; what only adds to them (新增, 扩建, 再建) was done to others. */
const DONE = `(?![新净增减扩续再])(?:[浇砌铺吊装架建修打挖拆栽种搭焊换改做干安贴盖埋拉钻立填刷运收割](?:完|好|成|通|齐|起来?|掉|妥|上|下)|完成|通(?=了)|${EVENTS}|封顶|结顶|贯通|合龙|下线|入住|到位|衬砌|吊装|收割|${VERB}|出水|[换砌铺装建修拆改吊架浇栽挖])了?`;
/** What stands between a whole and its part: 桥墩|浇完, 危房|还剩最后, and nothing but the deed where the things stand before the whole. */
const BETWEEN = new RegExp(`^的?(?<thing>[一-鿿]{0,10}?)(?:(?:已经?|目前|眼下|现在?|刚|先|才|全部|顺利)*(?<done>${DONE})|[还仅只尚]*(?<left>剩)[下余]?(?:最后)?)$`, 'u');
/** The part ends what is said; a noun behind it would be something else: 25名党员结对帮扶18名|学生. */
const ENDS = /^(?:[，。；、！？）]|$)/u;
const LONGEST = 16, COUNTED_ALONE = /[村户人镇县区乡]/u;
const DIVISIBLE: ReadonlySet<UnitKind | null> = new Set(['count', 'people', 'length', 'area', 'mass', 'volume']);

interface Of { readonly thing: string; readonly done: string }

/** 36孔|桥墩浇完|28孔: how what stands between two numbers parts the second from the first; null where they have not to do with one another so. */
function between(sentence: string, whole: Quantity, part: Quantity): Of | null {
  if (part.number - whole.end > LONGEST || !DIVISIBLE.has(part.kind) || part.valueMax !== null || whole.valueMax !== null || unitParts(whole.unit).base !== unitParts(part.unit).base) return null;
  if (part.value * unitParts(part.unit).factor > whole.value * unitParts(whole.unit).factor || !ENDS.test(sentence.slice(part.end, part.end + 1))) return null;
  const m = BETWEEN.exec(sentence.slice(whole.end, part.start))?.groups;
  return m === undefined ? null : { thing: m['thing']!, done: (m['left'] === undefined ? m['done']! : '剩余').replace(/了$/u, '') };
}

/** Where the things end that a whole counts, if how many of them are done comes next: 36孔桥墩|浇完28孔. */
export function thingsOf({ sentence, tokens, at }: Step, q: Quantity): { readonly start: number; readonly end: number } | null {
  const next = tokens[at + 1], of = next?.is === 'quantity' ? between(sentence, q, next.q) : null;
  if (of === null || of.thing.length === 1 && !COUNTED_ALONE.test(of.thing)) return null;
  const start = q.end + (of.thing !== '' && sentence.startsWith('的', q.end) ? 1 : 0);
  return { start, end: start + of.thing.length };
}

/** 36孔桥墩浇完|28孔 as 浇完桥墩, 观景台4座建好|3座 as 建好观景台; null where the number is no part of the one before it. */
export function doneOf({ sentence, tokens, at, drafts, clause }: Step, q: Quantity, make: Make): Draft | null {
  const before = tokens[at - 1], of = before?.is === 'quantity' ? between(sentence, before.q, q) : null;
  if (of === null) return null;
  const last = drafts.at(-1), thing = of.thing !== '' ? of.thing : last?.place === before!.start ? thingOf(last) : '';
  return thing === '' ? null : make(of.done + thing, { start: Math.min(clause.start, q.start), end: q.end }, 'part', false);
}
