import type { Compared } from '../../digest/digest.ts';

/** A stretch as it stands in one line of the comparison. */
export interface Stretch {
  readonly of: Compared;
  readonly before: string;
  readonly after: string;
}

/** One line of a seed beside what it reads. */
export interface Line {
  readonly stretches: readonly Stretch[];
  /** The article it went into. */
  readonly article: string | null;
}

/** True where the reading differs from the seed, apart from parts that were taken out whole. */
export const changed = (c: Pick<Compared, 'before' | 'after' | 'fate'>): boolean => c.fate !== 'stripped' && c.before !== c.after;

/** True where nothing of the stretch may be shown. */
export const hidden = (c: Compared): boolean => c.before === '' && c.end > c.start;

/** Cuts a seed's comparison at its line feeds; blank lines are left out. */
export function lines(comparison: readonly Compared[]): Line[] {
  const found: Line[] = [];
  let stretches: Stretch[] = [];
  const flush = (): void => {
    if (stretches.some((s) => hidden(s.of) || s.before.trim() !== '')) {
      found.push({ stretches, article: stretches.find((s) => s.of.article !== null)?.of.article ?? null });
    }
    stretches = [];
  };
  for (const of of comparison) {
    if (!of.before.includes('\n')) {
      stretches.push({ of, before: of.before, after: of.after });
      continue;
    }
    const before = of.before.split('\n'), after = of.after.split('\n');
    // Where a pass joined lines the reading has fewer of them: then all of it stands with the first.
    const level = after.length === before.length;
    before.forEach((text, i) => {
      if (i > 0) flush();
      const reads = level ? after[i]! : i === 0 ? of.after : '';
      if (text !== '' || reads !== '') stretches.push({ of, before: text, after: reads });
    });
  }
  flush();
  return found;
}

/** How much of a seed had which fate, in characters. */
export function byFate(comparison: readonly Compared[]): ReadonlyMap<Compared['fate'], number> {
  const counts = new Map<Compared['fate'], number>();
  for (const c of comparison) counts.set(c.fate, (counts.get(c.fate) ?? 0) + c.end - c.start);
  return counts;
}

/** What one rule did in a seed. */
export interface RuleCount {
  readonly rule: string;
  readonly places: number;
  readonly characters: number;
  readonly uncertain: number;
  /** The first place, as an example. */
  readonly example: Compared;
}

const counted = (rows: readonly Compared[], rule: (c: Compared) => string): RuleCount[] => {
  const counts = new Map<string, RuleCount>();
  for (const c of rows) {
    const known = counts.get(rule(c));
    counts.set(rule(c), {
      rule: rule(c),
      places: (known?.places ?? 0) + 1,
      characters: (known?.characters ?? 0) + c.end - c.start,
      uncertain: (known?.uncertain ?? 0) + (c.certain ? 0 : 1),
      example: known?.example ?? c,
    });
  }
  return [...counts.values()].sort((a, b) => b.places - a.places || (a.rule < b.rule ? -1 : 1));
};

/** The rules that changed words, most frequent first. White space that was tidied up is no change worth telling. */
export const changesByRule = (comparison: readonly Compared[]): RuleCount[] =>
  counted(comparison.filter((c) => (changed(c) || !c.certain) && c.fate !== 'blank' && c.fate !== 'markup'), (c) => c.rule);

/** The kinds of parts that were taken out. What stands together, blanks between, is one part. */
export function strippedByKind(comparison: readonly Compared[]): RuleCount[] {
  const parts: Compared[] = [];
  let open = false;
  for (const c of comparison) {
    const last = parts.at(-1);
    if (c.fate === 'stripped' && open && last!.kind === c.kind) parts[parts.length - 1] = { ...last!, end: c.end };
    else if (c.fate === 'stripped') parts.push(c);
    open = c.fate === 'stripped' || (open && c.fate === 'blank');
  }
  return counted(parts, (c) => c.kind ?? 'other');
}
