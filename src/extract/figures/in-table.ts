import { quantitiesIn, moved } from '../quantities.ts';
import type { Span } from '../../text/span.ts';
import { beginningIn, touching } from '../among.ts';
import type { PeriodReader } from './periods.ts';
import { type Mention, type Place, type Setting } from '../setting.ts';
import { ofTheYear } from './carried.ts';
import type { Draft } from './draft.ts';
import { kindsIn } from './kind.ts';
import { readSentence } from './sentence.ts';
import type { Named } from './subjects.ts';
import { isSum, labelColumn, namesThings, readGrid, type TableCell, type ToldCell } from './table-rows.ts';
import { headOf } from './table-heads.ts';
import { unitsSaid, type Cell } from '../tables.ts';
import type { Grid } from './tables.ts';
import { lies } from './times.ts';
import { tokensOf } from './tokens.ts';
import type { Figure } from '../facts.ts';

/** What is known of the article that a table stands in. */
export interface Around {
  readonly setting: Setting;
  readonly text: string;
  readonly periods: PeriodReader;
  readonly names: readonly Named[];
  /** The day from which future is future. */
  readonly day: string | null;
}

/** A figure of a table; places count in the article's text. */
export interface Tabled {
  readonly draft: Draft;
  readonly said: Span;
  readonly period: string | null;
  readonly place: Place | null;
  readonly subject: string | null;
  readonly kind: Figure['kind'];
}

/** Reads a table: what its rows are about, the time of its columns, and what its cells tell in words. */
export function inTable(around: Around, grid: Grid): Tabled[] {
  const { text, setting, periods, day } = around, heads = grid.columns.map(headOf), at = labelColumn(grid, heads), things = namesThings(grid, at);
  const units = grid.captions.flatMap((c) => unitsSaid(text.slice(c.start, c.end)));
  const captioned = grid.captions.flatMap((c) => periods.in(c)).at(-1)?.value ?? null, spoken = yearOf(captioned);
  const timesOf = grid.columns.map(({ heads: hs }) => hs.filter((h) => !/^本/u.test(h.text)).flatMap((h) => periods.in(h, spoken)).at(-1)?.value ?? null);
  const general = timesOf.find((t, i) => t !== null && !heads[i]!.earlier && !heads[i]!.planned) ?? captioned ?? periods.reported;
  const planned = grid.captions.some((c) => /目标|计划(?!.*完成)|任务/u.test(text.slice(c.start, c.end)));
  const owners = new Map<Cell, { readonly subject: string | null; readonly division: Mention | undefined }>();
  const ownerOf = (label: Cell): { readonly subject: string | null; readonly division: Mention | undefined } => {
    let owner = owners.get(label);
    if (owner === undefined) {
      const named = touching(around.names, label.start, label.end)[0]?.name ?? (things && !isSum(label.text) ? label.text : null);
      owners.set(label, owner = { subject: named, division: named !== null ? undefined : beginningIn(setting.mentions, label.start, label.start + 1).find((m) => m.end >= label.end) });
    }
    return owner;
  };
  const timeOf = ({ head, column, label, draft }: TableCell): string | null => {
    const own = head.earlier ? yearBefore(general) : timesOf[column] ?? (head.planned ? String(yearOf(general) ?? '') || null : general);
    // 年末羊存栏, 2019年: the row's own time, in the column's year.
    return periods.in({ start: label.start, end: draft.place + 1 }, yearOf(own)).find((p) => p.start < label.end)?.value ?? own;
  };
  return readGrid(grid, units, (label) => ({ owner: ownerOf(label).subject !== null || ownerOf(label).division !== undefined || YEAR.test(label.text) })).flatMap((cell): Tabled[] => {
    const { subject, division } = ownerOf(cell.label), place = subject === null ? division?.place ?? setting.scopeAt(cell.label.start) : null;
    if (!('draft' in cell)) return subject === null ? [] : toldIn(around, cell).map((t) => ({ place, subject, ...t }));
    const period = subject !== null && timesOf[cell.column] === null ? null : timeOf(cell);
    const kind = lies(period, day) === 'ahead' || cell.head.planned || planned && cell.head.role === 'level' && !/^总投资/u.test(cell.draft.indicator) ? 'target' : 'actual';
    return [{ draft: cell.draft, said: cell.draft.said, period: ofTheYear(cell.draft, kind, period, day), place, subject, kind }];
  });
}

const YEAR = /^(?:19|20)\d\d年(?:度|末|底)?$/u;
const yearOf = (period: string | null): number | null => (/\d{4}/u.exec(period ?? '') === null ? null : Number(/\d{4}/u.exec(period!)![0]));
const yearBefore = (period: string | null): string | null => period?.replace(/\d{4}/gu, (y) => String(Number(y) - 1)) ?? null;

/** 新建生产线6条，年产反渗透膜1200万平方米: what a works is to have. Of how far it is (进展), the words themselves say whether it is so. */
function toldIn({ setting, text }: Around, { cell, head }: ToldCell): Pick<Tabled, 'draft' | 'said' | 'period' | 'kind'>[] {
  const words = text.slice(cell.start, cell.end), tokens = tokensOf(words, quantitiesIn(setting, cell).map((q) => moved(q, -cell.start)), []);
  if (tokens.length === 0) return [];
  const kinds = kindsIn(words, false), content = /内容|规模|简介|概况/u.test(head.names);
  return readSentence(words, tokens, [], [], null).map((draft) => ({
    draft, said: { start: cell.start + draft.said.start, end: cell.start + draft.said.end }, period: null,
    kind: content && !/总投资/u.test(draft.indicator) ? 'target' : kinds.at(draft.place, draft.said.end, draft.clause, null),
  }));
}
