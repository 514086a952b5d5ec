import type { Part } from '../../articles/article.ts';
import { OWNER } from '../../lexicon/investing.ts';
import { toldIn } from '../../lexicon/stages.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate } from './candidate.ts';
import { isGroup, isRanked } from './specific.ts';

const SEPARATOR = ' | ';
/** Heads of columns, as lists of projects in notices and bulletins have them. */
const NAME = /^(?:重[点大])?(?:建设|签约|开工|招商|观摩|参观|点评|在建|续建|新建|竣工|产业)?(?:项目|工程)(?:名称)?$/u;
const OWNED = new RegExp(`${OWNER}|企业名称|签约企业`, 'u');
const COST = /^(?:计划|项目|概算|估算|预计)?总?投资(?:额|规模|总额)?(?:[（(]?(万元|亿元)[）)]?)?$/u;
const STAGE = /^(?:项目|建设|目前|当前|工程|形象)*(?:状态|进度|进展|进展情况|阶段|类型|性质)$/u;
const SUM = /^(?:合计|总计|小计|共计|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;

const named = (cell: string | null): string | null => (cell === null || /^[\s—\-/无]*$/u.test(cell) ? null : cell);

interface Columns { readonly name: number; readonly owner: number; readonly stage: number; readonly cost: number; readonly factor: number | null }

/** The rows of tables of projects, each with what it names; the head row and sums have an empty list. Other lines are left out. */
export function tabled(text: string, parts: readonly Part[]): ReadonlyMap<Part, Candidate[]> {
  const found = new Map<Part, Candidate[]>();
  let columns: Columns | null = null;
  for (const part of parts) {
    const cells = cellsOf(text, part);
    if (cells.length < 2) { columns = null; continue; }
    const head = columnsOf(cells.map((c) => text.slice(c.start, c.end)));
    if (head !== null) columns = head;
    if (columns !== null) found.set(part, head !== null ? [] : row(text, cells, columns));
  }
  return found;
}

function cellsOf(text: string, part: Part): Span[] {
  const cells: Span[] = [];
  for (let start = part.start; start <= part.end;) {
    const at = text.indexOf(SEPARATOR, start), end = at < 0 || at > part.end ? part.end : at;
    cells.push({ start, end });
    start = end + SEPARATOR.length;
  }
  return cells;
}

function columnsOf(heads: readonly string[]): Columns | null {
  const name = heads.findIndex((h) => NAME.test(h.trim()));
  if (name < 0) return null;
  const cost = heads.findIndex((h) => COST.test(h.trim()));
  const unit = cost < 0 ? undefined : COST.exec(heads[cost]!.trim())![1];
  // Without a unit in the head each cell has its own.
  return { name, owner: heads.findIndex((h) => OWNED.test(h)), stage: heads.findIndex((h) => STAGE.test(h.trim())), cost, factor: unit === undefined ? null : unit === '万元' ? 1e-4 : 1 };
}

function row(text: string, cells: readonly Span[], { name, owner, stage, cost, factor }: Columns): Candidate[] {
  const cell = cells[name];
  const said = cell === undefined ? '' : text.slice(cell.start, cell.end).trim();
  if (cell === undefined || said.length < 4 || SUM.test(said) || isGroup(said) || isRanked(said.replace(/项目$/u, ''))) return [];
  const value = (at: number): string | null => (cells[at] === undefined ? null : text.slice(cells[at].start, cells[at].end).trim());
  const sum = value(cost), start = text.indexOf(said, cell.start);
  const nothing = { start: cell.end, end: cell.end };
  return [{
    start, end: start + said.length, name: said, rule: 'table', confidence: 'certain', shared: false, weak: false, pronoun: false, before: nothing, after: nothing,
    told: { owner: named(value(owner)), stage: toldIn(value(stage) ?? '')?.stage ?? null, investmentYi: sum === null ? null : costs(sum, factor) },
  }];
}

/** What a cell says in 亿元, by the unit of its column or its own; null where neither has one. */
function costs(cell: string, factor: number | null): number | null {
  const said = /^(?:约)?([\d,]+(?:\.\d+)?)(万元|亿元)?$/u.exec(cell);
  const times = said?.[2] === undefined ? factor : said[2] === '万元' ? 1e-4 : 1;
  return said === null || times === null ? null : Math.round(Number(said[1]!.replaceAll(',', '')) * times * 1e6) / 1e6;
}
