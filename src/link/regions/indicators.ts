import type { Figure } from '../../extract/facts.ts';
import { listed } from '../../lexicon/listed.ts';
import { addTo, grouped } from '../../text/grouped.ts';
import { dayOf } from '../../text/day.ts';
import { newestFirst } from '../ids.ts';
import type { Digested, IndicatorRecord, Reading } from '../records.ts';
import { meet, scaled, type Scaled } from './scale.ts';

/**
 * Indicators under the names by which one and the same measure goes (中国统计年鉴 and the press). Only what is equal by definition:
 * 财政总收入 is not 一般公共预算收入.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['地区生产总值', 'GDP 生产总值 国内生产总值 地区GDP'],
  ['一般公共预算收入', '地方一般公共预算收入 公共财政预算收入 一般预算收入 地方公共财政预算收入'],
  ['一般公共预算支出', '地方一般公共预算支出 公共财政预算支出'],
  ['规模以上工业增加值', '规上工业增加值 规模工业增加值'],
  ['社会消费品零售总额', '社消零总额 社零总额 社会消费品零售额'],
  ['固定资产投资', '固定资产投资额 固定资产投资总额 全社会固定资产投资'],
  ['城镇居民人均可支配收入', '城镇居民可支配收入 城镇常住居民人均可支配收入'],
  ['农村居民人均可支配收入', '农村居民可支配收入 农民人均可支配收入 农村常住居民人均可支配收入'],
  ['居民人均可支配收入', '全体居民人均可支配收入 人均可支配收入'],
  ['进出口总额', '外贸进出口总额 外贸进出口总值 货物进出口总额 进出口总值'],
  ['第一产业增加值', '一产增加值'], ['第二产业增加值', '二产增加值'], ['第三产业增加值', '三产增加值'],
].flatMap(([name, others]) => listed(others!).map((other) => [other, name!] as const)));

/** A figure of a division. */
export interface Placed {
  readonly article: string;
  readonly day: string | null;
  readonly index: number;
  readonly figure: Figure;
}

/** By division: which figures of a report are its own (not a firm's or a project's) and told for a period. */
export function scopesOf(figures: readonly Figure[]): Digested['facts']['scopes'] {
  const own = grouped([...figures.keys()], (n) => { const { scopeCode, subject, period } = figures[n]!; return subject === null && period !== null ? scopeCode : null; });
  return [...own].map(([code, places]) => [code, ...places]);
}

/** The reports that have figures of a division, by the division's code. */
export function reportsByDivision(digested: readonly Digested[]): Map<string, Digested[]> {
  const found = new Map<string, Digested[]>();
  for (const report of digested) for (const [code] of report.facts.scopes) addTo(found, code, report);
  return found;
}

/** The figures that reports have of a division. */
export const figuresOf = (division: string, reports: readonly Digested[]): Placed[] => reports.flatMap(({ article, facts }) => {
  const [, ...own] = facts.scopes.find(([code]) => code === division) ?? [division], figures = [...facts.figures];
  return own.map((index) => ({ article: article.id, day: dayOf(article), index, figure: figures[index]! }));
});

/** The indicators of one division, the newest period first: figures in 万元 and 亿元 side by side, growth beside the level that it belongs to. */
export function indicatorsOf(figures: readonly Placed[]): IndicatorRecord[] {
  const groups = grouped(figures, ({ figure: f }) => [nameOf(f.indicator), periodOf(f.period!), f.kind].join('\u0000'));
  return [...groups.values()].flatMap(byUnit)
    .sort((a, b) => newestFirst(yearIn(a.period), yearIn(b.period)) || newestFirst(a.period, b.period) || (a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : a.kind < b.kind ? -1 : 1));
}

/** Levels in one unit belong together; growth told alone goes with the first of them. */
function byUnit(figures: readonly Placed[]): IndicatorRecord[] {
  const list = figures.map((f) => ({ ...f, scaled: scaled(f.figure) }));
  const units = [...new Set(list.flatMap((f) => f.scaled.unit ?? []))];
  if (units.length === 0) units.push('');
  return units.map((unit, i) => {
    const own = list.filter((f) => (f.scaled.unit ?? units[0]) === unit).sort((a, b) => newestFirst(a.day, b.day) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.index - b.index));
    const { indicator, period, kind } = own[0]!.figure;
    const levels = own.flatMap((f) => f.scaled.bounds ?? []), growths = i > 0 ? [] : own.flatMap((f) => f.scaled.growthBounds ?? []);
    return { indicator: nameOf(indicator), period: periodOf(period!), kind, unit: unit === '' ? null : unit, readings: own.map(reading), agree: meet(levels) && meet(growths) };
  });
}

const nameOf = (indicator: string): string => NAMES.get(indicator) ?? indicator;

/** January to December is the year. */
const periodOf = (period: string): string => period.replace(/^(\d{4})-01\/\1-12$/u, '$1');

const yearIn = (period: string): string => /\d{4}/u.exec(period)?.[0] ?? '';

const reading = (f: Placed & { readonly scaled: Scaled }): Reading => ({ article: f.article, figure: f.index, value: f.scaled.value, growth: f.scaled.growth, written: written(f.figure) });

/** Level, bounds and growth as a report would write them: 243.2亿元以上，增长6.5%. */
function written({ value, valueMax, unit, qualifier, change }: Figure): string {
  const before = qualifier !== null && /^(?:约|近|超|逾|突破|不低于|不少于|高于|低于|达|大约|不超过)/u.test(qualifier) ? qualifier : '';
  const amid = qualifier !== null && /^(?:余|多)$/u.test(qualifier) ? qualifier : '';
  const after = qualifier !== null && before === '' && amid === '' ? qualifier : '';
  const level = value === null ? '' : `${before}${value}${valueMax === null ? '' : `—${valueMax}`}${amid}${unit ?? ''}${after}`;
  const growth = change === null ? '' : `${change.direction === 'up' ? '增长' : '下降'}${change.value}${change.unit}`;
  return [level, growth].filter((w) => w !== '').join('，');
}
