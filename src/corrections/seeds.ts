import { linesOf, slice, type Span } from '../text/span.ts';
import { applied, type Applied, type Corrections } from './corrections.ts';
import { CorrectionFault, suggestion } from './fault.ts';

/** The seeds that are to be left out, by name. */
export function excludedSeeds(c: Corrections): ReadonlyMap<string, Applied> {
  return new Map(c.list.flatMap((one) => (one.act === 'exclude' && one.passage === null ? [[one.seed, applied(one, `不收此文件：${one.seed}`, { seed: one.seed })]] : [])));
}

/** Words of paragraphs that are to be cut from a seed before articles are made of it. */
export function excludedPassages(c: Corrections, seed: string): readonly { readonly text: string; readonly n: number }[] {
  return c.list.flatMap((one) => (one.act === 'exclude' && one.seed === seed && one.passage !== null ? [{ text: one.passage, n: one.n }] : []));
}

/** What the excluded passages of a seed are in its text. */
export interface Passages {
  /** The lines to cut, in order: UTF-16 offsets, without their line feeds. */
  readonly cuts: readonly Span[];
  readonly applied: readonly Applied[];
  readonly missed: readonly CorrectionFault[];
}

/** Finds the lines of a seed's text (as it reads after repair and simplification) that hold an excluded passage; every line that does is meant. */
export function passagesIn(text: string, seed: string, c: Corrections): Passages {
  const wanted = excludedPassages(c, seed);
  if (wanted.length === 0) return { cuts: [], applied: [], missed: [] };
  const lines = linesOf(text), cuts = new Set<Span>(), done: Applied[] = [], missed: CorrectionFault[] = [];
  for (const { text: passage, n } of wanted) {
    const found = lines.filter((line) => slice(text, line).includes(passage)), one = c.list[n - 1]!;
    for (const line of found) cuts.add(line);
    if (found.length > 0) done.push(applied(one, `不收段落“${passage}”`, { seed }));
    else missed.push(new CorrectionFault(c.file, one.line, `no paragraph of ${seed} holds “${passage}”. ${suggestion(passage, lines.map((line) => slice(text, line).trim()).filter((line) => line !== ''), '')}`));
  }
  return { cuts: [...cuts].sort((a, b) => a.start - b.start), applied: done, missed };
}
