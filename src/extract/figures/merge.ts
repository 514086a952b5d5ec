import type { Figure } from '../facts.ts';

/** The same statement made twice in an article is one figure with two passages of evidence. A time named only once counts for both. */
export function merged(figures: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  const places = new Map<string, number>();
  for (const figure of figures) {
    const key = [figure.indicator, figure.value, figure.valueMax, figure.unit, figure.change?.value, figure.change?.direction, figure.scopeCode, figure.subject, figure.kind].join('|');
    const place = places.get(key);
    const same = place === undefined ? undefined : found[place];
    if (place === undefined || same === undefined || (same.period !== null && figure.period !== null && same.period !== figure.period)) {
      places.set(key, found.length);
      found.push(figure);
    } else found[place] = { ...same, period: same.period ?? figure.period, evidence: [...same.evidence, ...figure.evidence] };
  }
  return found;
}
