import { numberOf } from '../../lexicon/numerals.ts';
import { clauseStart } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';
import { opensOrBuilds } from './facilities.ts';
import { isStop, itemsOf } from './lists.ts';
import type { Beginning } from './boundary.ts';
import { isAbstract, isGroup, specificity } from './specific.ts';

/** One of several works that share the noun behind them: 城南 of 城南、城北两座污水处理厂. */
export interface SharedEnding extends Span {
  /** With the noun: 城南污水处理厂. */
  readonly called: string;
  readonly until: number;
}

const KIND = '高速公路|高速铁路|高铁|铁路|公路|断头路|大道|干道|快速路|大桥|隧道|水库|污水处理厂|自来水厂|水厂|泵站|变电站|医院|卫生院|学校|小学|中学|幼儿园|产业园|工业园|物流园|公园|广场|码头|机场|水电站|电站|风电场|光伏电站|敬老院|文化馆|体育馆|图书馆|博物馆';
const COUNTED = new RegExp(String.raw`(?=[两二三四五六七八九十\d])(?<=\p{Script=Han})(?<count>[两二三四五六七八九十]|\d{1,2})[条座个所家处](?<kind>(?:城市|农村|乡镇|县级|新)?(?:${KIND})|[小中大](?:（[一二]）|[12一二])?型水库)(?!(?:建设|改造|扩建)?(?:项目|工程)|的)`, 'gu');

/**
 * The works of an enumeration whose noun stands once behind it with their number, where they are being built or opened: 甲至乙和丙至丁两条高速公路开工,
 * 新建城南、城北两座污水处理厂. As many items as are counted, or none.
 */
export function sharedEndings(text: string, sentence: Sentence): SharedEnding[] {
  return matchesOf(COUNTED, sentence.said).flatMap((m): SharedEnding[] => {
    const end = sentence.start + m.index, until = end + m[0].length, kind = m.groups!['kind']!, written = m.groups!['count']!;
    const count = numberOf(written) ?? 0;
    const items = parted(text, itemsOf(text, { start: clauseStart(text, end, isStop, sentence.start), end }, count), count);
    const built = BUILDING_VERBS.has(items[0]?.after ?? '') || opensOrBuilds(text.slice(until, Math.min(sentence.end, until + 20)));
    if (count < 2 || items.length !== count || !built) return [];
    const named = items.map(({ start, end: e }) => ({ start, end: e, called: text.slice(start, e) }));
    if (named.some(({ called }) => called.length < 2 || called.length > 16 || isGroup(called) || isAbstract(called) || /[的了]/u.test(called) || (specificity(called) === 0 && !/[东西南北中]$/u.test(called)))) return [];
    return named.map((n) => ({ until, ...n, called: n.called.endsWith(kind) || /(?:路|桥|厂|站|院|校|园|场|馆|道|线)$/u.test(n.called) ? n.called : n.called + kind.replace(/^.*型(?=水库)/u, '') }));
  });
}

/** 甲、乙和丙三座大桥: where one is lacking, 和 joins two short names. */
function parted(text: string, items: readonly Beginning[], count: number): readonly Beginning[] {
  const last = items.at(-1), and = last === undefined ? -1 : text.slice(last.start, last.end).search(/[和与及]/u);
  if (last === undefined || items.length !== count - 1 || and < 2 || last.end - last.start - and < 3) return items;
  return [...items.slice(0, -1), { ...last, end: last.start + and }, { start: last.start + and + 1, end: last.end, after: '' }];
}
