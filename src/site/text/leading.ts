import type { FigureRecord } from '../../digest/digest.ts';

/**
 * A report's leading figures: those that speak for the region as a whole, in money or with growth, come first; those
 * of one project or company, and mere counts, after them. The text's order decides among equals.
 */
export function leading(figures: readonly FigureRecord[], most = 3): FigureRecord[] {
  const weight = (f: FigureRecord): number =>
    (f.subject === null ? 4 : 0)
    + (f.value !== null && f.change !== null ? 3 : 0)
    + (/元$/u.test(f.unit ?? '') ? 2 : 0)
    + (f.value === null ? -1 : 0)
    + (f.kind === 'actual' ? 1 : 0);
  return figures.map((f, i) => ({ f, i })).sort((a, b) => weight(b.f) - weight(a.f) || a.i - b.i).slice(0, most).sort((a, b) => a.i - b.i).map(({ f }) => f);
}
