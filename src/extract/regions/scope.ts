import type { Article, Part } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom, lastAt } from '../among.ts';
import { sentencesIn } from '../stretches.ts';
import { ancestors } from './kin.ts';
import { atEnd } from '../../text/matches.ts';

/** A mention with what is needed to know whether statements behind it are about it. */
export interface Named extends Span {
  readonly place: Division;
  /** 'name': called by name; 'self': 全区, 我市; 'office': 区委, 省定; 'that': 该县. */
  readonly sort: 'name' | 'self' | 'office' | 'that';
}

/** In front of a name: it is only compared with, come from or gone by. */
const ASIDE_BEFORE = atEnd(/(?:来自|面向|销往|出口|对标|支持|融入|接轨|对接|辐射|借鉴|距|距离|毗邻|邻近|通往|直达|连接|与|同|居|位居|列|占|全国|较|比|超过|高于|低于|除|视察|总部位于|从)$/u);
const ASIDE_BEHIND = /^(?:籍|人(?![口均民才大])|客商|考察团|代表团|企业家|商人|市场(?!主体|监管)|口味|方向|一流|第一|前列|首位|之首|最)/u;
/** Behind a name: it gives, and what it gives is told of the one that is given to (上海市选派的医疗专家, 济南市已安排援藏资金). */
const GIVES = /^[^，。；、]{0,4}(?:对口支援|援[藏疆青]|援建|援助|选派|派[出驻]|捐[赠建])/u;
/** What may stand between a clause's beginning and the name that it is about. */
const LEAD_IN = /^(?:据[\p{Script=Han}]{0,6}|目前|当前|如今|近年来|今年以来|今年|去年|其中|同时|此外|另外|在|到|于|自|走进|来到|预计|全年|上半年|下半年|[一二三四]季度|前[一二三]季度|[\d一二三四五六七八九十—\-至年月日份季度以来底末初，、截止]+|“+)?(?:在|到|从|于|来到|走进)?$/u;

export interface Scopes {
  at(place: number): Division | null;
  /** The last place before `at` that is called by name and passes the test. */
  lastNamed(at: number, test: (d: Division) => boolean): Division | null;
}

/** Starts of the names that are only compared with, gone to, come from: of no account for what the article is about. */
export function asidesIn(article: Article, named: readonly Named[]): ReadonlySet<number> {
  const lines = linesOf(article, named, []);
  const marked = new Set(lines.flatMap((line) => line.marks.map((m) => m.start)));
  return new Set(named.map((m) => m.start).filter((start) => !marked.has(start)));
}

/** Which division the statements of each passage are about. `named` in the order of the text. */
export function scopesOf(article: Article, named: readonly Named[], home: Division | null): Scopes {
  const text = article.text.text;
  const homeLine = home === null ? [] : [home, ...ancestors(home)];
  const lines = linesOf(article, named, homeLine);
  return {
    at(place) {
      const i = lastAtOrBefore(lines, (line) => line.part.start, place);
      const line = lines[i];
      if (line === undefined || place > line.part.end) return home;
      const sentence = lastAt(line.sentences, place);
      let next = firstFrom(line.marks, place);
      if (next > 0 && line.marks[next - 1]!.end > place) next--;
      const last = line.marks[next - 1];
      // The last mark of this sentence, else the last one that holds beyond its own.
      const governing = last !== undefined && sentence !== undefined && last.start >= sentence.start ? last : last?.upTo ?? undefined;
      if (governing !== undefined) return governing.place;
      return (typeof line.part.where === 'number' ? carried(text, lines, i) : null) ?? home;
    },
    lastNamed(at, test) {
      for (let i = lastAtOrBefore(named, (m) => m.end, at); i >= 0; i--) if (named[i]!.sort === 'name' && test(named[i]!.place)) return named[i]!.place;
      return null;
    },
  };
}

/** The index of the last item whose key is at or below a value, or -1; keys ascend. */
function lastAtOrBefore<T>(items: readonly T[], key: (item: T) => number, value: number): number {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Mark extends Span {
  readonly place: Division;
  /** True where the mark holds beyond its sentence. */
  readonly topic: boolean;
  /** The last mark up to this one that does, or null. */
  readonly upTo: Mark | null;
}

interface Line {
  readonly part: Part;
  /** The heading that it stands under. */
  readonly heading: Line | null;
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
}

function linesOf(article: Article, named: readonly Named[], homeLine: readonly Division[]): readonly Line[] {
  let next = 0, heading: Line | null = null;
  return article.parts.map((part) => {
    const from = next;
    while (next < named.length && named[next]!.start < part.end) next++;
    // A line that names no place is about none, however many sentences it has.
    const sentences = next === from ? [part] : sentencesIn(article, part);
    const line: Line = { part, heading, sentences, marks: next === from ? [] : marksIn(article.text.text, part, sentences, named.slice(from, next), homeLine) };
    if (part.heading) heading = line;
    return line;
  });
}

function marksIn(text: string, part: Part, sentences: readonly Span[], named: readonly Named[], homeLine: readonly Division[]): Mark[] {
  const marks: Mark[] = [];
  let sentence = 0, subject: Division | null = null, last: { end: number; aside: boolean; topic: boolean } | null = null;
  for (const m of named) {
    if (m.sort === 'office') continue;
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= m.start) { sentence++; subject = last = null; }
    const gap: string | null = last === null ? null : text.slice(last.end, m.start), before = clauseBefore(text, part, m.start);
    // The last of a row (兰山区、罗庄区和河东区) and of a chain (临沂市罗庄区) stands as its first does.
    const opens: boolean = gap !== null && /^[、和及]?$/u.test(gap) ? last!.topic && !last!.aside : LEAD_IN.test(before), upper = homeLine.indexOf(m.place) > 0;
    // 沛县在深圳市…, 吴江区与青浦区…: the sentence stays with the place that it began with.
    const beside: boolean = subject !== null && !opens && subject !== m.place && !ancestors(m.place).includes(subject);
    const aside: boolean = beside || gap !== null && /^[、和与及]?$/u.test(gap) && last!.aside
      || ASIDE_BEFORE.test(before) || ASIDE_BEHIND.test(text.slice(m.end, m.end + 5)) || GIVES.test(text.slice(m.end, m.end + 9)) || upper && !opens;
    last = { end: m.end, aside, topic: opens };
    if (aside) continue;
    if (opens) subject = m.place;
    const topic = opens && !upper;
    marks.push({ start: m.start, end: m.end, place: m.place, topic, upTo: topic ? { start: m.start, end: m.end, place: m.place, topic, upTo: null } : marks.at(-1)?.upTo ?? null });
  }
  return marks;
}

const clauseBefore = (text: string, part: Part, at: number): string => text.slice(clauseStart(text, at, isMark, Math.max(part.start, at - 30)), at);
const isMark = charactersOf(/[，。；：！？]/u);

/** A heading's place governs its section, but of several places (来安、全椒：…) none does; a line that goes on about 该县, 当地 keeps the place of the line before. */
function carried(text: string, lines: readonly Line[], i: number): Division | null {
  const { heading } = lines[i]!;
  if (heading !== null) {
    const last = heading.marks.at(-1)?.place ?? null;
    return last !== null && heading.marks.every((m) => m.place === last || ancestors(last).includes(m.place)) ? last : null;
  }
  const before = lines[i - 1]?.marks.findLast((m) => m.topic);
  return before !== undefined && /^(?:该[区县市州旗镇]|当地|据介绍|据了解|据悉|此外|同时)/u.test(text.slice(lines[i]!.part.start)) ? before.place : null;
}

