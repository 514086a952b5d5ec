import { type Span } from '../../text/span.ts';
import { beginning, itemBeginning, type Beginning } from './boundary.ts';
import { isComplete, specificity } from './specific.ts';

/** An enumeration whose closing words call its items projects: 甲、乙和丙等5个产业项目. */
export interface ProjectList extends Span {
  readonly items: readonly Beginning[];
  /** The closing words, from 等 (or the count) to the end of 项目. */
  readonly tail: Span;
  /** True where the closing words count the items (等5个项目). */
  readonly counted: boolean;
}

const COUNT = String.raw`(?:\d+|[一二三四五六七八九十百廿卅两]+|多|数|若干|一批)(?:余|多)?(?:个|项|大|批|家)?`;
const NUMBER = String.raw`(?:\d+|[一二三四五六七八九十百廿卅两]+)(?:余|多)?[个项大]`;
const TAIL = new RegExp(String.raw`等(${NUMBER})([^，。；：！？“”等]{0,16}?)项目(?![库部化制])|等(?:(${COUNT})|一批|一大批|的)?([^，。；：、！？“”（）等]{0,14}?)项目(?![库部化制])|(?<=[^\d第]、[^，。；：！？]{2,40}?)(${NUMBER})([^，。；：、！？“”（）]{0,10}?)项目(?![库部化制])`, 'gu');
/** The items before such a tail are trades, not projects: 新能源、新材料等领域项目. */
const TRADES = /^[条座台栋处所]|比赛|竞赛|参赛|检[查测]|审批|服务|收费|体验|游乐|非遗|民俗|演出|领域|方面|行业|门类|类|产业链|赛道|板块|方向|环节|阶段|地区?$|[省市县区]$/u;
const CLAUSE_STOP = /[，,。；;：:！!？?\n]/u;

/** The lists of projects in a sentence. */
export function projectLists(text: string, sentence: Span): ProjectList[] {
  const found: ProjectList[] = [];
  const said = text.slice(sentence.start, sentence.end);
  TAIL.lastIndex = 0;
  for (let m = TAIL.exec(said); m !== null; m = TAIL.exec(said)) {
    const between = m[2] ?? m[4] ?? m[6] ?? '';
    const tail = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
    if (TRADES.test(between)) {
      found.push({ ...tail, items: [], tail, counted: false });
      continue;
    }
    let from = tail.start;
    while (from > sentence.start && !CLAUSE_STOP.test(text[from - 1]!)) from--;
    const items = itemsOf(text, { start: from, end: tail.start });
    found.push({ start: items[0]?.start ?? tail.start, end: tail.end, items, tail, counted: m[1] !== undefined || m[3] !== undefined || m[5] !== undefined || /^(?:共|计)?\d+[个项]/u.test(said.slice(m.index + m[0].length)) });
  }
  return found;
}

/** The items of an enumeration: cut at 、, and at 和 where what stands before it is complete. */
export function itemsOf(text: string, at: Span): Beginning[] {
  const pieces: Span[] = [];
  let start = at.start, depth = 0;
  for (let i = at.start; i < at.end; i++) {
    const unit = text[i]!;
    if ('（“《('.includes(unit)) depth++;
    else if ('）”》)'.includes(unit)) depth--;
    else if (unit === '、' && depth <= 0) {
      pieces.push({ start, end: i });
      start = i + 1;
    }
  }
  pieces.push({ start, end: at.end });
  const items: Beginning[] = [];
  for (const piece of pieces.flatMap((p) => splitAtAnd(text, p))) {
    const own = beginning(text, piece.start, piece.end);
    // Words of another clause in the midst of a piece (县委副书记、县长某某深入甲厂、乙园): the enumeration begins behind them.
    const restarts = items.length > 0 && own.start - piece.start > own.after.length && own.after !== '的' && VISITS_OR_BUILDS.test(own.after);
    if (restarts) items.length = 0;
    items.push(items.length === 0 ? own : itemBeginning(text, piece.start, piece.end));
  }
  return items.filter((i) => i.end > i.start);
}

const VISITS_OR_BUILDS = /^(?:深入|来到|到|走进|察看|查看|实地|视察|参观|调研|考察|观摩|前往|赴|推进|加快|加快推进|推动|实施|启动|建成|引进|签约|抓好|谋划)$/u;

/** 甲产业园和乙大桥 is two: 和 parts them where a complete name stands before it, or where several are spoken of. */
export function splitAtAnd(text: string, piece: Span, plural = false): Span[] {
  const and = /以及|[和与及]/gu;
  const said = text.slice(piece.start, piece.end);
  for (let m = and.exec(said); m !== null; m = and.exec(said)) {
    const left = said.slice(0, m.index), right = said.slice(m.index + m[0].length);
    const apart = m[0] === '及' ? /(?:项目|工程|[一二三四五六]期|公司)$/u.test(left) : isComplete(left) || (plural && specificity(left) >= 3);
    if (left.length >= 3 && right.length >= 3 && apart && specificity(right) > 0) {
      return [{ start: piece.start, end: piece.start + m.index }, ...splitAtAnd(text, { start: piece.start + m.index + m[0].length, end: piece.end })];
    }
  }
  return [piece];
}

