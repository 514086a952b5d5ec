import type { JSX } from 'preact';
import type { Evidence } from '../../articles/article.ts';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import type { Figure } from '../../extract/facts.ts';
import { articleUrl, evidenceUrl, href, regionUrl } from '../addresses.ts';
import { dateTime, period } from '../text/dates.ts';
import { decimals, level, number } from '../text/numbers.ts';
import type { FigureRow } from '../figure-rows.ts';
import { dayOf } from '../../text/day.ts';
import type { View } from '../view.ts';
import type { Column } from './table.tsx';

/** What components draw on: the settings and the look-ups. */
export interface Scene {
  readonly site: SiteSettings;
  readonly v: View;
}

/** 第3段, 标题: the name of a place in an article. */
export const placeName = (at: Evidence): string =>
  at.paragraph === 'title' ? '标题' : at.paragraph === 'subtitle' ? '副题' : `第${at.paragraph + 1}段`;

/** A date that machines can read too. */
export function Day({ iso }: { readonly iso: string }): JSX.Element {
  return <time dateTime={iso.split('/')[0]}>{iso.includes('/') ? period(iso) : dateTime(iso)}</time>;
}

/** Links to the words that a fact rests on, within one article. */
export function Places({ site, article, evidence, of }: { readonly site: SiteSettings; readonly article: string; readonly evidence: readonly Evidence[]; readonly of: string }): JSX.Element {
  return (
    <span class="places">
      {onePerPlace(evidence).map((at) => <a href={href(site, evidenceUrl(article, at))} aria-label={`${of}，${placeName(at)}原文`} title={at.quote}>{placeName(at)}</a>)}
    </span>
  );
}

/** The first words in each paragraph: the text marks the others right beside them. */
const onePerPlace = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((at, i) => evidence.findIndex((other) => other.paragraph === at.paragraph) === i);

/** The report a fact stands in, by its day, leading to the words. */
export function Seen({ site, article, at, of }: { readonly site: SiteSettings; readonly article: ArticleRecord; readonly at: Evidence; readonly of: string }): JSX.Element {
  const day = dayOf(article);
  return (
    <a class="seen" href={href(site, evidenceUrl(article.id, at))} title={`${article.title}：${at.quote}`} aria-label={`${of}，见 ${day ?? '未署日期'}《${article.title}》${placeName(at)}`}>
      {day ?? '未署日期'}
    </a>
  );
}

/** A division's name, as a link where the collection has a page of it. */
export function RegionLink({ site, v, name, code, parent = null }: Scene & { readonly name: string; readonly code: string | null; readonly parent?: string | null }): JSX.Element {
  const region = v.regionNamed(name, code, parent);
  return region === null ? <>{name}</> : <a href={href(site, regionUrl(region.id))}>{name}</a>;
}

/** The name of the division with that code, as a link; the bare code where the collection does not know it. */
export function ByCode({ site, v, code }: Scene & { readonly code: string | null }): JSX.Element {
  const region = code === null ? undefined : v.region.get(code);
  return region === undefined ? <>{code === null ? '' : code}</> : <a href={href(site, regionUrl(region.id))}>{region.name}</a>;
}

export const nameOfCode = (v: View, code: string | null): string => (code === null ? '' : v.region.get(code)?.name ?? code);

/** A number set so that a column of them lines up on the decimal point. */
export function Aligned({ figure, places }: { readonly figure: Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier'>; readonly places: number }): JSX.Element {
  const l = level(figure);
  if (l === null) return <span class="none"><span aria-hidden="true">—</span><span class="unseen">未载数值</span></span>;
  const cut = figure.valueMax === null ? l.number.indexOf('.') : -1;
  const whole = cut < 0 ? l.number : l.number.slice(0, cut), fraction = cut < 0 ? '' : l.number.slice(cut);
  return (
    <>
      {l.before !== '' && <span class="bound">{l.before}</span>}
      <span class="figure-number">{whole}{places > 0 ? <span class={`frac frac-${Math.min(places, 4)}`}>{fraction}</span> : fraction}</span>
    </>
  );
}

/** 52% with its direction, in words for those who do not see the arrow. */
export function ChangeOf({ change }: { readonly change: Figure['change'] }): JSX.Element {
  if (change === null) return <></>;
  const up = change.direction === 'up';
  return <span class={up ? 'change up' : 'change down'}><span aria-hidden="true">{up ? '↑' : '↓'}</span><span class="unseen">{up ? '增长' : '下降'}</span>{number(change.value)}<span class="unit">{change.unit}</span></span>;
}

/** A figure in one line: number, unit, change. */
export function Amount({ figure }: { readonly figure: Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier' | 'change'> }): JSX.Element {
  const l = level(figure);
  return (
    <span class="amount">
      {l !== null && <>{l.before !== '' && <span class="bound">{l.before}</span>}<b>{l.number}</b><span class="unit">{l.unit}</span>{l.after !== '' && <span class="bound">{l.after}</span>}</>}
      <ChangeOf change={figure.change} />
    </span>
  );
}

export const kindName = (kind: Figure['kind']): string => (kind === 'target' ? '目标' : '实绩');

/** The columns that every table of figures has; `whose` adds region and subject. */
export function figureColumns({ site, v }: Scene, rows: readonly FigureRow[], whose: boolean): Column<FigureRow>[] {
  const places = Math.max(0, ...rows.map((r) => (r.figure.value === null ? 0 : decimals(r.figure.value))));
  return [
    { label: '指标', heading: true, cell: ({ indicator }) => indicator, filter: whose },
    ...(whose ? [
      { label: '政区', bare: true, short: true, filter: true, cell: ({ scopeCode }: FigureRow) => <ByCode site={site} v={v} code={scopeCode} />, plain: ({ scopeCode }: FigureRow) => nameOfCode(v, scopeCode) },
      { label: '主体', bare: true, cell: ({ subject }: FigureRow) => subject ?? '' },
    ] : []),
    { label: '时期', bare: true, short: true, filter: true, cell: (r) => (r.period === null ? '' : <span class="period">{period(r.period)}</span>), plain: (r) => r.period },
    { label: '数值', lead: true, numeric: true, cell: ({ figure }) => <Aligned figure={figure} places={places} />, plain: ({ figure }) => figure.value },
    { label: '单位', lead: true, short: true, cell: ({ figure }) => <UnitOf figure={figure} />, plain: ({ figure }) => figure.unit },
    { label: '限定', hidden: true, cell: ({ figure }) => figure.qualifier },
    { label: '上限', hidden: true, cell: ({ figure }) => figure.valueMax },
    { label: '增减', lead: true, numeric: true, cell: ({ figure }) => <ChangeOf change={figure.change} />, plain: ({ figure }) => (figure.change === null ? null : (figure.change.direction === 'up' ? 1 : -1) * figure.change.value) },
    { label: '性质', bare: true, filter: true, cell: ({ kind }) => <span class={kind === 'target' ? 'tag target' : 'tag'}>{kindName(kind)}</span>, plain: ({ kind }) => kindName(kind) },
  ];
}

function UnitOf({ figure }: { readonly figure: Figure }): JSX.Element {
  const l = level(figure);
  return l === null ? <></> : <><span class="unit">{l.unit}</span>{l.after !== '' && <span class="bound">{l.after}</span>}</>;
}

/** The report's title as a link. */
export function Title({ site, article }: { readonly site: SiteSettings; readonly article: ArticleRecord }): JSX.Element {
  return <a href={href(site, articleUrl(article.id))}>{article.title}</a>;
}
