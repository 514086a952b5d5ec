import type { Part } from '../../articles/article.ts';
import { OWNER } from '../../lexicon/investing.ts';
import { toldIn } from '../../lexicon/stages.ts';
import { bare, cellsOf, unitOf, unitsSaid, type Cell } from '../tables.ts';
import type { Candidate } from './candidate.ts';
import { edged } from './edges.ts';
import { isGroup, isRanked } from './specific.ts';

/** Heads of columns, as lists of projects in notices and bulletins have them. */
const NAME = /^(?:重[点大])?(?:建设|签约|开工|招商|观摩|参观|点评|在建|续建|新建|竣工|产业)?(?:项目|工程)(?:名称)?$/u;
const OWNED = new RegExp(`${OWNER}|企业名称|签约企业`, 'u');
const COST = /^(?:计划|项目|概算|估算|预计)?总?投资(?:额|规模|总额)?(?<unit>万元|亿元)?$/u;
const STAGE = /^(?:项目|建设|目前|当前|工程|形象)*(?:状态|进度|进展|进展情况|阶段|类型|性质)$/u;
const SUM = /^(?:合计|总计|小计|共计|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;

const named = (cell: string | null): string | null => (cell === null || /^[\s—\-/无]*$/u.test(cell) ? null : cell);

interface Columns { readonly name: number; readonly owner: number; readonly stage: number; readonly cost: number; readonly factor: number | null }

/** The rows of tables of projects, each with what it names; the head row and sums have an empty list. Other lines are left out. */
export function tabled(text: string, parts: readonly Part[]): ReadonlyMap<Part, Candidate[]> {
  const found = new Map<Part, Candidate[]>();
  let columns: Columns | null = null, unit: string | undefined;
  for (const part of parts) {
    const cells = cellsOf(text, part);
    if (cells.length < 2) {
      columns = null;
      unit = unitsSaid(text.slice(part.start, part.end)).find((u) => u in IN_YI);
      continue;
    }
    const head = columnsOf(cells.map((c) => c.text), unit);
    if (head !== null) columns = head;
    if (columns !== null) found.set(part, head !== null ? [] : row(text, cells, columns));
  }
  return found;
}

/** @param said the unit that a line above gives for all of the table */
function columnsOf(heads: readonly string[], said: string | undefined): Columns | null {
  const name = heads.findIndex((h) => NAME.test(h));
  if (name < 0) return null;
  const cost = heads.findIndex((h) => COST.test(bare(h)));
  // Without a unit in the head or above each cell has its own.
  const unit = cost < 0 ? undefined : unitOf(heads[cost]!) ?? COST.exec(bare(heads[cost]!))!.groups!['unit'] ?? said;
  return { name, owner: heads.findIndex((h) => OWNED.test(h)), stage: heads.findIndex((h) => STAGE.test(h)), cost, factor: unit === undefined ? null : IN_YI[unit] ?? null };
}

function row(text: string, cells: readonly Cell[], { name, owner, stage, cost, factor }: Columns): Candidate[] {
  const cell = cells[name];
  if (cell === undefined || cell.text.length < 4 || SUM.test(cell.text) || isGroup(cell.text) || isRanked(cell.text.replace(/项目$/u, ''))) return [];
  const [own] = edged(text, cell, cell);
  if (own === undefined) return [];
  const value = (at: number): string | null => cells[at]?.text ?? null;
  const sum = value(cost), nothing = { start: cell.end, end: cell.end };
  return [{
    ...own, name: text.slice(own.start, own.end), rule: 'table', confidence: 'certain', shared: false, weak: false, pronoun: false, before: nothing, after: nothing,
    told: { owner: named(value(owner)), stage: toldIn(value(stage) ?? '')?.stage ?? null, investmentYi: sum === null ? null : costs(sum, factor) },
  }];
}

const IN_YI: Readonly<Record<string, number>> = { 亿元: 1, 万元: 1e-4 };

/** What a cell says in 亿元, by the unit of its column or its own; null where neither has one. */
function costs(cell: string, factor: number | null): number | null {
  const said = /^(?:约)?(?<number>[\d,]+(?:\.\d+)?)(?<unit>万元|亿元)?$/u.exec(cell)?.groups, times = said?.['unit'] === undefined ? factor : IN_YI[said['unit']]!;
  return said === undefined || times === null ? null : Math.round(Number(said['number']!.replaceAll(',', '')) * times * 1e6) / 1e6;
}
