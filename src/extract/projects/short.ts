import type { Part } from '../../articles/article.ts';
import { FACILITY_CLASSES } from '../../lexicon/projects-facilities.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Found } from './in-sentence.ts';

/** A name said for short where its works are gone on about. */
export interface Short extends Span {
  /** Where the name begins that is meant. */
  readonly of: number;
}

/** 甲、|乙, 甲、某镇的|乙. */
const SIDE_BY_SIDE = /^(?:（[^（）]{0,24}）)?(?:[、和与及]|以及)[^，。；：]{0,16}$/u;
/** Where one of them may be gone on about: at a clause's beginning, behind 其中 or how many of them there are. */
const OPENS = /[，。；：—](?:其中|而|目前|眼下)?(?:\d+(?:套|张|个|间)(?=\p{Script=Han}{4}))?(?=\p{Script=Han}{2})/gu;
/** What comes behind the name itself is the one named, or another thing. */
const ANOTHER = /^(?:[、和与及]|[一二三四五六]期|工程|项目)/u;
/** So far behind a list its works are still gone on about; so long is what they are called. */
const NEAR = 160, LONGEST = 8;
/** What any works may be spoken of by. */
const OF_ANY = /^(?:建设|改造|提升|年产|年加工|总|项目|工程|配套|基础设施)/u;
const ENDING = /(?:（[^（）]*）|[一二三四五六]期|建设|项目|工程)+$/u;

/**
 * The names of works that stand side by side, said for short behind them: 甲观景公寓群、乙集散中心…，其中观景公寓主体封顶; 甲智能停车楼、乙消防训练中心…；训练中心正在砌墙.
 * What is said belongs to that one alone, whose name holds those characters and no other's does.
 */
export function shortIn(text: string, part: Part, names: readonly Found[]): Short[] {
  const own = names.filter((f) => !f.weak).sort((a, b) => a.start - b.start), found: Short[] = [];
  for (let first = 0, last = 0; first < own.length; first = ++last) {
    while (last + 1 < own.length && SIDE_BY_SIDE.test(text.slice(own[last]!.end, own[last + 1]!.start))) last++;
    if (last === first) continue;
    const list = own.slice(first, last + 1), from = own[last]!.end, called = list.map((f) => text.slice(f.start, f.end));
    const next = own.find((f) => f.start > from && !called.some((name) => name.includes(text.slice(f.start, f.end)))), to = Math.min(part.end, next?.start ?? part.end, from + NEAR);
    for (const m of matchesOf(OPENS, text.slice(from, to))) {
      const start = from + m.index + m[0].length, short = longest(text, start, to, list);
      if (short !== null && !own.some((f) => f.start < short.end && short.start < f.end)) found.push(short);
    }
  }
  return found;
}

/** The longest words from a place that mean one of the list, and it alone. */
function longest(text: string, start: number, to: number, list: readonly Found[]): Short | null {
  for (let end = Math.min(to, start + LONGEST); end - start >= 2; end--) {
    const said = text.slice(start, end), meant = list.filter((f) => means(text.slice(f.start, f.end), said));
    if (meant.length > 0) return meant.length > 1 || ANOTHER.test(text.slice(end, end + 3)) ? null : { start, end, of: meant[0]!.start };
  }
  return null;
}

/** 观景公寓 of 甲观景公寓群, 苗木中心 of 甲苗木繁育推广中心. */
function means(name: string, said: string): boolean {
  if (said.length < 3 ? !FACILITY_CLASSES.has(said) : OF_ANY.test(said)) return false;
  const bare = name.replace(ENDING, '');
  if (bare.includes(said)) return true;
  const head = said.slice(0, -2), at = said.length < 4 ? -1 : bare.indexOf(head);
  return at >= 0 && bare.endsWith(said.slice(-2)) && at + head.length <= bare.length - 2;
}
