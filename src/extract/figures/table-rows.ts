import { fits, indicatorNamed } from '../../lexicon/indicators.ts';
import { unitKind } from '../../lexicon/units.ts';
import type { Change } from '../facts.ts';
import { quantities } from '../quantities.ts';
import { confidenceIn, draftOf, type Draft } from './draft.ts';
import { bare, type Cell } from '../tables.ts';
import { headOf, unitAt, type Head } from './table-heads.ts';
import { NUMBER, type Grid } from './tables.ts';
import { KINDS, MEASURE } from './things.ts';

/** What a row is about. */
export interface RowOf {
  /** A division, a project, a firm, or a year: then the columns name what is measured. */
  readonly owner: boolean;
}

/** A value of a table. Places count in the article's text. */
export interface TableCell {
  readonly label: Cell;
  readonly column: number;
  readonly head: Head;
  readonly draft: Draft;
}

/** Sentences in a cell (建设内容), of what the row is about. */
export interface ToldCell {
  readonly label: Cell;
  readonly head: Head;
  readonly cell: Cell;
}

const NAMES = /^(?:重[点大])?(?:建设|签约|开工|招商|投资)?(?:项目|工程)(?:名称)?$|^(?:企业|公司|单位|园区)名称$/u;
const SUM = /^(?:合计|总计|小计|共计|总和|汇总)$/u;
const SHARE_UNIT = /^(?:%|％|‰|个?百分点)$/u;
const NOTHING = /^[\s—\-–/…无*]*$/u;

/** The column that names what a row is about: that of projects' or firms' names, else the first with words. */
export function labelColumn({ columns, rows }: Grid, heads: readonly Head[]): number {
  const named = columns.findIndex((c) => NAMES.test(c.heads.at(-1)?.text ?? ''));
  return named >= 0 ? named : heads.findIndex((h, i) => h.role !== 'order' && h.role !== 'unit' && rows.some((r) => r[i]!.text !== '' && valueOf(r[i]!.text) === null));
}

/** True where a table's rows are about projects or firms by their names: 项目 alone may as well stand over indicators. */
export function namesThings({ columns }: Grid, column: number): boolean {
  const head = columns[column]?.heads.at(-1)?.text ?? '';
  return NAMES.test(head) && (!/^(?:项目|工程)$/u.test(head) || columns.some((c) => /投资|建设|业主|单位|地[点址]/u.test(c.heads.at(-1)?.text ?? '')));
}

/** True for the label of a row that adds up the others. */
export const isSum = (label: string): boolean => SUM.test(label.replace(/\s+/gu, ''));

/**
 * The values of a table, row by row, and the cells that tell something in sentences.
 * @param units what its captions give for all of it
 * @param ofRow what the row with this label is about
 */
export function readGrid(grid: Grid, units: readonly string[], ofRow: (label: Cell) => RowOf): readonly (TableCell | ToldCell)[] {
  const heads = grid.columns.map(headOf), at = labelColumn(grid, heads), unitColumn = heads.findIndex((h) => h.role === 'unit');
  if (at < 0) return [];
  let above = '';
  return grid.rows.flatMap((row) => {
    const label = row[at]!.text === '' ? row.find((c) => SUM.test(c.text)) ?? row[at]! : row[at]!;
    if (label.text === '' || valueOf(label.text) !== null) return [];
    const part = /^其中/u.test(label.text), named = bare(label.text);
    const side = part && !MEASURE.test(named) ? named + (KINDS.exec(above)?.[0] ?? '') : named;
    if (!part) above = named;
    return inRow({ row, label, side, at, heads, units, unitColumn, owner: ofRow(label).owner || SUM.test(side) });
  });
}

interface Row {
  readonly row: readonly Cell[];
  readonly label: Cell;
  /** The label's own words. */
  readonly side: string;
  readonly at: number;
  readonly heads: readonly Head[];
  readonly units: readonly string[];
  readonly unitColumn: number;
  readonly owner: boolean;
}

function inRow({ row, label, side, at, heads, units, unitColumn, owner }: Row): (TableCell | ToldCell)[] {
  const found: TableCell[] = [], told: ToldCell[] = [];
  let level = -1;
  for (const [i, cell] of row.entries()) {
    const head = heads[i]!;
    if (i <= at || i === unitColumn || head.role === 'order' || NOTHING.test(cell.text)) continue;
    const read = valueOf(cell.text);
    if (read === null) {
      if (head.role === 'told') told.push({ label, head, cell });
      continue;
    }
    const unit = read.unit ?? unitAt(head, row[unitColumn], label.text, units), kind = unit === null ? null : unitKind(unit);
    const make = (indicator: string, value: number | null, change: Change | null): TableCell => ({
      label, column: i, head,
      draft: draftOf({ value, valueMax: null, unit: value === null ? null : unit, qualifier: value === null ? null : read.qualifier, change }, { indicator, said: { start: label.start, end: cell.end }, place: cell.start, clause: '', confidence: confidenceIn(indicator, indicatorNamed(indicator) !== null), rule: 'table' }),
    });
    const change = changeOf(read.value, head.unit ?? read.unit ?? '%', read.falls);
    if (head.role === 'growth') {
      const last = found[level];
      // 规上工业增加值增长（%） over divisions: growth of what the head names.
      if (head.names !== '' && head.names !== last?.head.names && (owner || indicatorNamed(head.names) !== null)) found.push(make(named(side, head.names, owner), null, change));
      else if (head.sequential && last !== undefined) found.push(make(`${last.draft.indicator}环比`, null, change));
      else if (last !== undefined && last.draft.change === null && last.draft.value !== null) found[level] = { ...last, draft: { ...last.draft, change, said: { start: label.start, end: cell.end } } };
      else if (last === undefined && !owner) found.push(make(side, null, change));
      continue;
    }
    const indicator = head.role === 'part' || head.role === 'told' ? partOf(side, head.names, owner) : named(side, head.names, owner);
    if (indicator === '') continue;
    if (isRate(indicator, label.text, unit, head)) found.push(make(indicator.replace(/(?:同比)?(?:增长|增速|增幅).*$/u, ''), null, changeOf(read.value, unit!, read.falls)));
    else if (unit !== null && (kind !== null || /^[万亿]/u.test(unit))) {
      found.push(make(indicator, read.value, null));
      if (!head.earlier && !head.planned && head.role === 'level') level = found.length - 1;
    }
  }
  return [...found, ...told];
}

/** What a level measures: over divisions, projects and years what the head names; else the row's label, with what the head says is measured of it. */
function named(side: string, top: string, owner: boolean): string {
  if (owner) return top;
  if (top === '' || indicatorNamed(side) !== null && !/产品|作物/u.test(side)) return side;
  if (!MEASURE.test(top) || side.endsWith(top) || /量$/u.test(side) && /量$/u.test(top)) return side;
  return side + top;
}

/** 占比, 完成年度计划: of the label. */
const partOf = (side: string, top: string, owner: boolean): string => (owner ? top : side + (top === '' ? '占比' : top));

/** 规模以上工业增加值 | % | 8.1: what is given in money elsewhere is growth where it stands in per cent. */
function isRate(indicator: string, label: string, unit: string | null, head: Head): boolean {
  if (unit === null || !SHARE_UNIT.test(unit) || head.role !== 'level') return false;
  const known = indicatorNamed(indicator);
  return /增长|增速|增幅|升幅|降幅/u.test(label) || known !== null && known.kinds.length > 0 && !fits(known, unit);
}

function changeOf(value: number, unit: string, falls: boolean): Change {
  return { direction: value < 0 || falls ? 'down' : 'up', value: Math.abs(value), unit: /百分点/u.test(unit) ? '个百分点' : unit === '％' ? '%' : unit };
}

interface Value {
  readonly value: number;
  /** Its own; null where the column has it. */
  readonly unit: string | null;
  readonly qualifier: string | null;
  /** 下降3.2%, ↓3.2. */
  readonly falls: boolean;
}

const FALLS = /^(?:同比)?(?:下降|降低|减少|回落|↓|▼)/u, RISES = /^(?:同比)?(?:增长|上升|提高|增加|↑|▲)/u;

/** A cell that is a number, bare or with its unit (15亿元, 约3.2%, 下降1.4%); null where it holds anything else. */
function valueOf(cell: string): Value | null {
  const words = cell.replace(/\s+/gu, ''), falls = FALLS.test(words), rest = words.replace(falls ? FALLS : RISES, '');
  if (NUMBER.test(rest)) return { value: Number(rest.replaceAll(',', '').replace(/[－−]/u, '-').replace(/^\+/u, '')), unit: null, qualifier: null, falls };
  const [q, ...more] = rest === '' ? [] : quantities(rest);
  return q === undefined || more.length > 0 || q.start > 0 || q.end < rest.length || q.valueMax !== null ? null : { value: q.value, unit: q.unit, qualifier: q.qualifier, falls };
}
