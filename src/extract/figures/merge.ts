import type { Figure } from '../facts.ts';

/** The same statement made twice in an article is one figure with two passages of evidence. A time named only once counts for both. */
export function merged(figures: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  // The numbers of those of one indicator and value, the latest for each way of meaning it.
  const places = new Map<string, Map<number | null, number[]>>();
  for (const figure of figures) {
    const values = places.get(figure.indicator), alike = values?.get(figure.value);
    const nth = alike?.findIndex((i) => isSame(found[i]!, figure)) ?? -1, place = alike?.[nth], same = place === undefined ? undefined : found[place];
    if (values === undefined) places.set(figure.indicator, new Map([[figure.value, [found.length]]]));
    else if (alike === undefined) values.set(figure.value, [found.length]);
    else if (same === undefined) alike.push(found.length);
    else if (same.period === null || figure.period === null || same.period === figure.period) {
      found[place!] = { ...same, period: same.period ?? figure.period, evidence: [...same.evidence, ...figure.evidence] };
      continue;
    } else alike[nth] = found.length;
    found.push(figure);
  }
  return found;
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.valueMax === b.valueMax && a.unit === b.unit && a.change?.value === b.change?.value && a.change?.direction === b.change?.direction
  && a.scopeCode === b.scopeCode && a.subject === b.subject && a.kind === b.kind;

