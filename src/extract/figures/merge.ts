import type { Figure } from '../facts.ts';

/**
 * The same statement made twice in an article is one figure with two passages of evidence. A time named only once counts for both.
 * So is a count of things that were told with a fuller name before (重点项目132个…。132个项目中).
 */
export function merged(figures: readonly Figure[]): Figure[] {
  const found: Figure[] = [], counts = new Map<string, number[]>();
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
    if (figure.rule === COUNTED || figure.unit !== null && figure.value !== null) {
      const key = `${figure.value} ${figure.unit}`, told = counts.get(key), fuller = figure.rule === COUNTED ? told?.findLast((i) => isAgain(found[i]!, figure)) : undefined;
      if (fuller !== undefined) {
        found[fuller] = { ...found[fuller]!, evidence: [...found[fuller]!.evidence, ...figure.evidence] };
        continue;
      }
      if (told === undefined) counts.set(key, [found.length]);
      else told.push(found.length);
    }
    found.push(figure);
  }
  return found;
}

/** The rule of what stands behind its number. */
const COUNTED = 'noun-behind';

/** Whether a later count is one told before: of no name but the end of that one's, and of no other place, time or aim. */
const isAgain = (earlier: Figure, figure: Figure): boolean =>
  figure.change === null && earlier.indicator.length > figure.indicator.length && earlier.indicator.endsWith(figure.indicator)
  && (figure.period === null || figure.period === earlier.period) && earlier.scopeCode === figure.scopeCode && earlier.subject === figure.subject;

const isSame = (a: Figure, b: Figure): boolean =>
  a.valueMax === b.valueMax && a.unit === b.unit && a.change?.value === b.change?.value && a.change?.direction === b.change?.direction
  && a.scopeCode === b.scopeCode && a.subject === b.subject && a.kind === b.kind;

