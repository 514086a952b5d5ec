import type { Article, Part } from '../../articles/article.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { quotedIn } from '../evidence.ts';
import type { Project } from '../facts.ts';
import { trimmed } from './heads.ts';
import { wordsStart } from '../marks.ts';
import { establishment, speaker, speaksForIts, WENT_TO } from './firms.ts';
import { COMPANY } from './words.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';

/** A project, or a firm, named in the text. */
export interface Named extends Span {
  readonly name: string;
  /** Who has it, where it is a project. */
  readonly owner?: string | null;
}

/** Every place where the article names a project (该项目 included) or the owner of one, in order; spans in the article's text. */
export function namedIn(article: Article, projects: readonly Project[]): Named[] {
  const { text } = article.text, spanOf = quotedIn(article), found: Named[] = [];
  for (const project of projects) {
    for (const e of project.evidence) found.push({ owner: project.owner, name: project.name, ...spanOf(e) });
    for (const owner of project.owner?.split('、') ?? []) {
      if (owner.length < 2) continue;
      for (let at = text.indexOf(owner); at >= 0; at = text.indexOf(owner, at + owner.length)) found.push({ start: at, end: at + owner.length, name: owner });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((n, i) => i === 0 || n.start >= found[i - 1]!.end);
}

/** The project whose name, with a mark behind it, begins a paragraph (3.甲园二期。…, 甲园：…), or null. */
export function itemOf(text: string, part: Part, names: readonly Named[]): string | null {
  const start = wordsStart(text, part), named = names.find((n) => n.start >= start);
  return named?.start === start && '。：'.includes(text.charAt(named.end)) ? named.name : null;
}

/** Who or what a sentence's figures belong to, by place. */
export interface Subjects {
  /** `opened`: where the clause begins that says it. */
  at(place: number, opened: number): string | null;
  /** True where the sentence goes on with something (该园, 项目) that has no known name: its figures are not the division's. */
  unnamed(place: number): boolean;
  /** The subject with which the sentence opened, or the only one it names: what the next one means by 该项目 or 公司. */
  readonly opening: string | null;
}

/** 该厂, 这个项目: what was named before; not 园区 and 港, whose figures are as often the division's. */
const THIS = '(?:该|这一|这个|此)', OWN = '(?:项目|公司|企业|集团|工程|基地|工厂|产业园|园|中心|厂|站|馆|院|校|路|公路|铁路|高速|大桥|桥|水库|电站|水厂|场)(?!区|长|内|里|外|旁|边)';
/** Words that take up the subject of the sentence before. */
const TAKES_UP = new RegExp(`^[“\\s]*(?:${THIS}(?:(?:园区|港)(?!区|长|内|里|外|旁|边)|${OWN})|(?:项目|公司|企业|集团|工程|园区|基地|工厂)(?=总|占|建(?!设)|达|投|年|现|已|将|目前|全部|由|于|计划|规划|预计|主|拥|共|采|引|产品|正在|进展|施工|，))|^(?:水库|电站|园区|医院|学校|大桥|铁路|公路)?(?:全部)?(?:建成|投产|达产|建成投产|建成投用)后|^其(?!中|他|它|次)|^(?:一期|二期|三期)`, 'u');
/** 公司实现…, 公司产品…: whatever it does. */
const GOES_ON = /^[“\s]*(?:目前|今年|去年|同时|其中)?[，]?公司(?![制法债化类数负]|治理|数量|注册|上市|总数|[一二三四五六七八九十\d]|[等和与及、])/u;
/** What is taken up so is no division's, also where its name is not known. */
const UNNAMED = new RegExp(`^[“\\s]*(?:这[座条家栋](?=(?:总?投资|占地|[^，。；]{0,6}\\d))|${THIS}${OWN}|项目(?=(?:计划)?总投资|计划投资|概算|全长|占地|建筑面积|年产|建成后|达产|设计|规划用地)|公司(?=(?:计划)?总|占地|年|现有|已|拥有|共有|自主|自成立|先后|累计|目前|今年|去年|产品|生产|员工|实现|完成|订单|营收|产值|销售)|景区(?=今年|去年|年|现|已|累计|共|接待|日))`, 'u');
/** One of a list, or an example: 甲园、乙园等12个项目. */
const LISTED = /^(?:”)?(?:[、和与]|等|及)/u;
/** 全县, 我市, 城区|6处: the division is spoken of again. */
const ABOUT_ALL = /[全我][省市区县旗州镇乡]/u;
const REGION_AGAIN = /^(?:今年|去年|明年|目前|届时|同时|此外)?(?:(?:全|我|该)(?:省|市|区|县|旗|州|镇|乡|街道)|(?:主|中心)?城区(?=\d))/u;

/** A sentence with what else tells whose its figures are. Spans in the article's text. */
export interface Told {
  readonly text: string;
  readonly sentence: Sentence;
  /** Projects and owners within it, in order. */
  readonly names: readonly Named[];
  /** Mentions of divisions within it: a clause that begins with one speaks of the division again. */
  readonly regions: readonly Span[];
  /** Times, places and names within it, in order. */
  readonly skips: readonly Span[];
  /** The opening subject of the sentence before it in its paragraph. */
  readonly before: () => string | null;
  /** The text behind it in its paragraph, where a speaker may be named. */
  readonly after: string;
  /** The project that the paragraph, an item of a list, begins with: 3.甲园二期。总投资…. */
  readonly item: string | null;
}

/** Tells whose the figures of a sentence are, place by place. */
export function subjectsOf({ text, sentence, names, regions, skips, before, after, item }: Told): Subjects {
  const words = sentence.said;
  const passing = skips.filter((s) => !names.includes(s as Named));
  const headOf = (at: Span): number => trimmed(text, at, passing).start, head = headOf(sentence);
  // 2022年，|公司实现…: what stands before the head's own words, times apart.
  const opens = behindTimes(text, sentence, passing);
  const takesUp = TAKES_UP.test(text.slice(head, sentence.end)) || TAKES_UP.test(words) || GOES_ON.test(text.slice(opens, opens + 12));
  const spoken = speaker(words, after), ours = spoken === null && speaksForIts(words, after);
  const unnamed = ours ? [sentence.start] : /[该这此]|项目|公司|景区/u.test(words) ? [...new Set([0, opens - sentence.start, ...clauseStarts(words)])].filter((s) => UNNAMED.test(words.slice(s, s + 12))).map((s) => s + sentence.start) : [];
  const opening = openingSubject(text, sentence, names, head, passing) ?? spoken ?? (takesUp || ours ? before() : null) ?? (regions.some((r) => r.start <= head) || ABOUT_ALL.test(text.slice(sentence.start, head + 2)) ? null : item);
  let known: readonly number[] | undefined;
  const resets = (): readonly number[] => known ??= clauseStarts(words).map((s) => s + sentence.start).filter((s) => regions.some((r) => r.start === s) || REGION_AGAIN.test(text.slice(s, s + 6))
    || (text.charAt(s - 1) === '；' && !TAKES_UP.test(text.slice(s, s + 12)) && names.some((n) => n.start >= head)));
  const told = (place: number, opened: number): string | null => {
    // 甲园（投资6.2亿元）、乙园（投资4.5亿元）: what stands in brackets right behind a name is its own.
    const open = text.lastIndexOf('（', place), bracketed = open < sentence.start || text.slice(open, place).includes('）') ? undefined : names.find((n) => n.end === open);
    if (bracketed !== undefined) return bracketed.name;
    // …，乙项目|投资4.5亿元: a name right in front of the words that say it, though they begin behind it.
    const touching = names.findLast((n) => n.end <= opened && /^[^，。；：、]?$/u.test(text.slice(n.end, opened))), from = touching === undefined ? opened : clauseStart(text, touching.start, beginsClause, sentence.start);
    const own = names.find((n) => n.start >= from && n.end <= place && !LISTED.test(text.slice(n.end, n.end + 2)) && !/、|等/u.test(text.slice(n.end, place)) && !/[、和与由]/u.test(text.charAt(n.start - 1)));
    if (own !== undefined && own.start - from < 12) return own.name;
    // 总投资5亿元的某某项目
    const next = names.find((n) => n.start > place && n.start - place < 24);
    if (next !== undefined && /^[^，。；、]*的[^，。；、]{0,8}$/u.test(text.slice(place, next.start)) && !LISTED.test(text.slice(next.end, next.end + 2))) return next.name;
    const part = segmentAt(text, sentence, place);
    const first = part.start === sentence.start ? null : openingSubject(text, part, names, headOf(part), passing) ?? (TAKES_UP.test(text.slice(part.start, part.end)) ? goneTo(text, sentence.start, part.start, names) ?? before() : null);
    if (first !== null && !resets().some((r) => r <= place && r > part.start)) return first;
    if (opening === null || resets().some((r) => r <= place && r > head)) return null;
    // 甲项目投产，乙大桥通车，新增泊位1240个: behind a second name the first one says no more.
    const second = names.findLast((n) => n.start > head + 1 && n.end <= place && n.name !== opening && '，；'.includes(text.charAt(n.start - 1)) && !LISTED.test(text.slice(n.end, n.end + 2)));
    if (second !== undefined) return OF_WORKS.test(text.slice(clauseStart(text, place, beginsClause, sentence.start), place)) ? second.name : null;
    return /等\s?\d+(?:余|多)?[个家]/u.test(text.slice(head, place + 6)) ? null : opening;
  };
  return {
    opening: opening ?? onlyOne(names),
    at: (place, opened) => {
      const said = told(place, opened);
      // 某某公司拟投资12亿元建设甲项目，占地120亩: what the firm spends and what follows are the project's.
      const built = said === null ? undefined : names.find((n) => n.owner === said && n.start > head && !LISTED.test(text.slice(n.end, n.end + 2)));
      return built !== undefined && (place > built.end || SPENDS.test(text.slice(sentence.start, place))) ? built.name : said;
    },
    unnamed: (place) => unnamed.some((from) => from <= place && (from > sentence.start || opening === null) && !resets().some((r) => r <= place && r >= from)),
  };
}

/** What is said of works: what they cost, cover, hold. */
const OF_WORKS = /^(?:计划|概算|项目|预计)*(?:总投资|投资|占地|总建筑|建筑面积|全长|总长|建设|设计|年产|年|日|可|达产|建成|投产|规划|主要|目前|累计|已)/u;

const SPENDS = /(?:投资|出资|斥资)[^，。；]{0,6}$/u;

const beginsClause = charactersOf(/[，；：。]/u);

/** 来到某某公司，|该公司今年…: what was gone to is spoken of. */
const TURN = /；|(?:说|介绍|表示|称|透露)[，：]|，(?=[该这](?:项目|公司|企业|集团|园(?!区|内|里)|基地|工厂|厂))/gu;
const GONE_TO = /(?:来到|走进|走访|在|到|前往)(?<place>[^，。；]{4,30})$/u;

/** The stretch of a sentence around a place, between semicolons and behind a word of saying. */
function segmentAt(text: string, sentence: Span, place: number): Span {
  let { start } = sentence;
  for (const m of matchesOf(TURN, text.slice(sentence.start, place))) start = sentence.start + m.index + m[0].length;
  const end = text.indexOf('；', place);
  return { start, end: end < 0 || end > sentence.end ? sentence.end : end };
}

/** 一行来到某某产业园，察看…。该园…: the project that a sentence names, if it names no other. */
const onlyOne = (names: readonly Named[]): string | null => (new Set(names.map((n) => n.name)).size === 1 ? names[0]!.name : null);

function openingSubject(text: string, sentence: Span, names: readonly Named[], head: number, passing: readonly Span[]): string | null {
  const first = names.find((n) => n.start <= head + 1 && head < n.end && text.charAt(n.start - 1) !== '由');
  if (first !== undefined) return LISTED.test(text.slice(first.end, first.end + 2)) ? null : first.name;
  // 总投资5亿元、占地300亩的某某项目, 与之相邻的某某学校
  const described = names.find((n) => n.start > head);
  if (described !== undefined && /^(?:[^，。；]*\d[^，。；]*|[^，。；、]{0,14})的$/u.test(text.slice(head, described.start)) && !LISTED.test(text.slice(described.end, described.end + 2))) return described.name;
  const firm = COMPANY.exec(text.slice(head, Math.min(sentence.end, head + 40)));
  if (firm === null) return establishment(text, sentence, head, passing);
  const timeBehind = passing.some((s) => s.start === head + firm[0].length);
  // 该园由某某公司投资: it is the park's; 农民合作社|1200家: they are counted.
  return (timeBehind || !/^\d/u.test(text.slice(head + firm[0].length))) && !/^[该此]|由|(?:单位|主体|方|业主|法人|企业)(?:为|是|：)/u.test(firm[0]) && !LISTED.test(text.slice(head + firm[0].length, head + firm[0].length + 2)) ? firm[0].replace(/^(?:母|总)公司(?=.{3})/u, '').replace(WENT_TO, '') : null;
}

/** Where a sentence begins, times and marks apart. */
function behindTimes(text: string, sentence: Span, passing: readonly Span[]): number {
  let at = sentence.start;
  for (const s of passing) {
    while (at < sentence.end && /[\s“，、]/u.test(text.charAt(at))) at++;
    if (s.start > at) break;
    at = Math.max(at, s.end);
  }
  while (at < sentence.end && /[\s“，]/u.test(text.charAt(at))) at++;
  return at;
}

/** The project or firm that the clause before a place ends with. */
function goneTo(text: string, start: number, place: number, names: readonly Named[]): string | null {
  const last = names.findLast((n) => n.start >= start && n.end <= place);
  if (last?.end === place - 1) return last.name;
  const gone = GONE_TO.exec(text.slice(start, place - 1))?.groups?.['place'], firm = gone === undefined ? null : COMPANY.exec(gone);
  return firm !== null && firm[0].length === gone!.length ? firm[0] : null;
}

function clauseStarts(words: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at++) if (beginsClause(words.charCodeAt(at))) starts.push(at + 1);
  return starts;
}
