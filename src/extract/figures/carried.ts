import { unitKind, type UnitKind } from '../../lexicon/units.ts';
import type { Figure } from '../facts.ts';
import type { Draft } from './draft.ts';
import type { SentenceTimes } from './passage.ts';
import { lies, type Section } from './times.ts';

/** What a place is and has, and what happened on a day: no time carried over is theirs. */
const STANDS = /位于|地处|坐落|总面积|海拔|下?辖|总投资|占地|现有|现已/u, ON_THE_DAY = /当天|当日|现场|仪式|此次|本次|此行|会上|首批|一行|走进|来到/u;
/** What works are, whatever the year. */
const LASTS = /投资(?:额)?\d|投资约|全长|总长|[长宽高]\d|面积|装机|库容|规模|设计|概算|产能|年产|可/u;
/** So many characters before a figure still say what it is of. */
const BEFORE = 16;
/** What is counted at a year's end and does not come about within it. */
const STOCK: ReadonlySet<UnitKind> = new Set(['count', 'people']), FLOW = /新增|覆盖|带动|全年|完成|出生|死亡|发放|接待|销售|新建|改造|收入|生产|增长|出栏/u;
/** 年度计划投资, 年度任务: those of the running year. */
const ANNUAL = /年度(?:计划)?(?:完成)?投资|年度(?:目标)?任务|年度计划/u;

/** What is known around a figure that names no time of its own. */
export interface Untimed {
  readonly sentence: string;
  /** Where the number stands in the text. */
  readonly place: number;
  readonly times: SentenceTimes;
  readonly section: Section | undefined;
  /** The time of which a statistical report's headline says that it is on. */
  readonly reported: string | null;
  readonly day: string | null;
  /** True for a figure of the division's own: works and firms have their own times. */
  readonly nobodys: boolean;
  /** As its own sentence tells it. */
  readonly kind: Figure['kind'];
}

/** The time that a figure takes over from its report, its section, its paragraph, or the plan that is being told; null where none is its own. */
export function carriedTo(draft: Draft, { sentence, place, times, section, reported, day, nobodys, kind }: Untimed): string | null {
  const counted = draft.change === null && STOCK.has(unitKind(draft.unit ?? '') ?? 'money') && !FLOW.test(sentence);
  // 年末共有学校8所。|产值30亿元: what comes about in the course of a year is not of its end.
  const carried = times.carried?.startsWith('截至') === true && !counted ? null : times.carried;
  if (reported !== null) return carried === `截至${reported}-12` ? carried : reported;
  // In a year's review what works have come to is the year's, but not what they cost and measure.
  if (!nobodys) return section?.period == null || section.plan || kind === 'target' || LASTS.test(sentence.slice(draft.said.start, draft.said.end)) || STANDS.test(sentence.slice(Math.max(0, draft.said.start - BEFORE), draft.said.end)) ? null : section.period;
  if (section !== undefined && section.period !== null) return section.period;
  // A time behind which a semicolon stands is that part's own.
  const part = place - draft.place + sentence.lastIndexOf('；', draft.place);
  const bare = times.periods.every((p) => p.start >= place || p.end <= part), annual = ANNUAL.test(draft.indicator) ? times.plan ?? day?.slice(0, 4) ?? null : null;
  if (kind === 'target') return (bare && carried !== null && /^\d/u.test(carried) && lies(carried, day) !== 'past' ? carried : null) ?? times.plan ?? annual;
  if (!bare || lies(carried, day) === 'ahead') return null;
  return (STANDS.test(sentence.slice(Math.max(0, draft.said.start - BEFORE), draft.said.end)) || ON_THE_DAY.test(sentence) ? null : carried ?? (draft.change?.unit === '%' ? times.told : null)) ?? annual;
}

/** What a year's plan or task sets is of that year, up to whichever month how much of it is done is told beside it: 1至7月完成13亿元，占年度任务22亿元的…. */
export function ofTheYear({ indicator, unit }: Pick<Draft, 'indicator' | 'unit'>, kind: Figure['kind'], period: string | null, day: string | null): string | null {
  if (kind !== 'target' || unit === '%' || !ANNUAL.test(indicator)) return period;
  return /\d{4}/u.exec(period ?? day ?? '')?.[0] ?? period;
}

const AVERAGED = /(?:(?<years>[三四五])年(?:来|间)?)?(?:年均|平均每年)[^，。；\d]{0,6}$/u, SINCE = /(?:是|比|较)(?<year>\d{4})年/u;
const COUNTED: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5 };

/**
 * The time of a yearly average, given that of the level beside it: 2020年…五年年均增长8.7% is that of 2016 to 2020, and so is 是2015年的1.5倍，年均增长….
 * @param before the sentence as far as the number
 */
export function averaged(period: string | null, before: string): string | null {
  const m = AVERAGED.exec(before), last = /^\d{4}$/u.test(period ?? '') ? Number(period) : null;
  if (m === null || last === null) return period;
  const years = COUNTED[m.groups!['years'] ?? ''], base = SINCE.exec(before)?.groups?.['year'];
  if (years !== undefined) return `${last - years + 1}/${last}`;
  return base === undefined || Number(base) >= last - 1 ? period : `${Number(base) + 1}/${last}`;
}

/** 到2025年底达到…, 年底前完成…: an aim is a year's. What is counted at its end is of that day; how things stand now (目前…，投产后…) is no aim's time. */
export const aimedFor = (period: string | null, day: string | null): string | null =>
  (day !== null && /^截至\d{4}-(?!12)\d\d$/u.test(period ?? '') && period!.slice(2) <= day.slice(0, 7) ? null : period?.replace(/^截至(\d{4})-12$/u, '$1') ?? null);
