import type { Span } from '../../text/span.ts';
import { indicatorNamed } from '../../lexicon/indicators.ts';
import { unitKind } from '../../lexicon/units.ts';
import type { Part } from '../../articles/article.ts';
import type { Change } from '../facts.ts';
import { confidenceIn, draftOf, type Draft } from './draft.ts';

/** What stands between the cells of a row. */
export const CELL = ' | ';

/** The article's tables: rows that follow one another. */
export function tablesOf(text: string, parts: readonly Part[]): Part[][] {
  const tables: Part[][] = [];
  let before: Part | undefined;
  for (const part of parts) {
    if (text.slice(part.start, part.end).includes(CELL)) {
      if (before !== undefined && before.end + 1 === part.start && tables.length > 0) tables.at(-1)!.push(part);
      else tables.push([part]);
      before = part;
    } else before = undefined;
  }
  return tables;
}

/** A value of a table. Places count in its row. */
export interface TableCell {
  readonly row: number;
  /** The row's first cell: an indicator, or a division. */
  readonly label: Span;
  /** The column's heading, which may name the time. */
  readonly header: Span;
  readonly planned: boolean;
  readonly draft: Draft;
}

interface Cell extends Span {
  readonly text: string;
}

const NUMBER = /^[-+－−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-+－−]?\d+(?:\.\d+)?$/u;
const SHARED = /^(?:同比|比上年|较上年|环比)?(?:增长|增减|增速|增幅|±|涨跌|增长率|增长速度|变化)[^）)]*$|同比|增速|增长[（(]?%|增幅/u;
const UNIT_COLUMN = /^(?:计量)?单位$/u;
const UNIT_WITHIN = /[（(]\s*(?:单位：?)?(?<unit>[^（）()]{1,10}?)\s*[）)]$/u;
const ORDER = /^(?:序号|编号|位次|排名|名次|No\.?)$/iu;
const FIRST_COLUMN = /^(?:指标|指标名称|项目|名称|地区|区县|县区|单位名称|类别|分类|区域|指\s*标|市县|镇街|乡镇)?$/u;
const PRODUCTS = /产品|品种|作物|品类|品名/u;
const MEASURED = /^(?:总?产量|产值|面积|播种面积|种植面积|出栏|存栏|数量|销量)$/u;
const SHARE_UNIT = /^(?:%|％|‰|百分点|个百分点)$/u;

/**
 * Reads a table whose first row is its heading. Two kinds are understood: indicators down the side (指标 | 单位 | 1-8月 | 同比增长%), with growth in a column
 * of its own; and divisions down the side with an indicator a column (区县 | 生产总值（亿元） | 增长（%）). Anything else is left alone.
 */
export function readTable(lines: readonly string[]): TableCell[] {
  const rows = lines.map(cellsOf);
  const heading = rows[0];
  if (heading === undefined || rows.length < 2 || heading.some((c) => NUMBER.test(c.text))) return [];
  const unitColumn = heading.findIndex((c) => UNIT_COLUMN.test(c.text));
  return rows.flatMap((row, r) => (r === 0 || row.length !== heading.length ? [] : inRow(row, r, heading, unitColumn)));
}

function inRow(row: readonly Cell[], r: number, heading: readonly Cell[], unitColumn: number): TableCell[] {
  const labelColumn = row.findIndex((c, i) => c.text !== '' && !NUMBER.test(c.text) && i !== unitColumn && !ORDER.test(heading[i]!.text));
  const label = row[labelColumn];
  if (label === undefined) return [];
  const known = FIRST_COLUMN.test(heading[labelColumn]!.text);
  const found: TableCell[] = [];
  for (let i = labelColumn + 1; i < row.length; i++) {
    const cell = row[i]!, column = heading[i]!;
    if (!NUMBER.test(cell.text) || i === unitColumn || ORDER.test(column.text)) continue;
    const value = Number(cell.text.replaceAll(',', '').replace(/[－−]/u, '-').replace(/^\+/u, ''));
    const side = bare(label.text), top = bare(column.text);
    const unit = unitOf(column.text) ?? (unitColumn >= 0 ? row[unitColumn]!.text : null) ?? unitOf(label.text);
    if (SHARED.test(column.text)) {
      const change: Change = { direction: value < 0 ? 'down' : 'up', value: Math.abs(value), unit: unitOf(column.text) === '百分点' ? '个百分点' : '%' };
      const last = found.at(-1);
      if (last !== undefined && last.draft.change === null && last.draft.unit !== '%') found[found.length - 1] = { ...last, draft: { ...last.draft, change, said: { start: label.start, end: cell.end } } };
      else if (known) found.push(tableCell(r, label, column, { indicator: side, value: null, unit: null, change }, cell));
      continue;
    }
    // A column that names an indicator stands over divisions; else the row's label is the indicator.
    const named = indicatorNamed(top);
    const rate = unit !== null && SHARE_UNIT.test(unit) && /增|升|降/u.test(label.text);
    // Over products (水泥 | 万吨 | 产量) it says what is measured of them.
    const indicator = PRODUCTS.test(heading[labelColumn]!.text) && MEASURED.test(top) ? (side.endsWith('量') || side.endsWith(top) ? side : side + top) : named !== null && indicatorNamed(side) === null ? top : side;
    if (rate) found.push(tableCell(r, label, column, { indicator: side.replace(/(?:同比)?(?:增长|增速|增幅).*$/u, ''), value: null, unit: null, change: { direction: value < 0 ? 'down' : 'up', value: Math.abs(value), unit: '%' } }, cell));
    else if (unit !== null && (unitKind(unit) !== null || /^[万亿]/u.test(unit))) found.push(tableCell(r, label, column, { indicator, value, unit, change: null }, cell));
  }
  return found;
}

function tableCell(row: number, label: Cell, column: Cell, what: Pick<Draft, 'indicator' | 'value' | 'unit' | 'change'>, cell: Cell): TableCell {
  return {
    row, label: { start: label.start, end: label.end }, header: { start: column.start, end: column.end }, planned: /目标|计划|预期|任务/u.test(column.text),
    draft: draftOf({ value: what.value, valueMax: null, unit: what.unit, qualifier: null, change: what.change }, { indicator: what.indicator, said: { start: label.start, end: cell.end }, place: cell.start, clause: '', confidence: confidenceIn(what.indicator, indicatorNamed(what.indicator) !== null), rule: 'table' }),
  };
}

const unitOf = (heading: string): string | null => UNIT_WITHIN.exec(heading)?.groups?.unit?.split(/[、，,]/u)[0]?.trim() ?? (/[%％]$/u.test(heading) ? '%' : null);
/** An indicator's name without its unit, number and marks: 二、固定资产投资（亿元） → 固定资产投资. */
const bare = (label: string): string => label.replace(UNIT_WITHIN, '').replace(/^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|其中：?|#|\*)\s*/u, '').replace(/\s+/gu, '').trim();

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const piece of line.split(CELL)) {
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    cells.push({ text: words, start: start + lead, end: start + lead + words.length });
    start += piece.length + CELL.length;
  }
  return cells;
}
