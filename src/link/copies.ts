import { grouped } from '../text/grouped.ts';
import { candidates } from './copies/candidates.ts';
import { likeness, type Sketched } from './copies/likeness.ts';
import { sketchOf } from './copies/sketch.ts';
import { groups } from './groups.ts';
import type { Clipping } from './records.ts';

export { sketch } from './copies/sketch.ts';

/** Two texts of which the smaller has this share of the larger are the same report; a smaller one is an excerpt. */
const WHOLE = 0.6;
/** A text of at least this share of its group's longest is complete: among such the cleanest is chosen. */
const COMPLETE = 0.8;

/**
 * Finds reports that are copies of another: damaged, excerpted, under another headline, with lines added.
 * @returns for each copy the id of the article chosen in its stead; the chosen ones and those without copies are not in it.
 *   Which is chosen depends on the texts alone, not on their order. Cost: near-linear (see `candidates`).
 */
export function copies(clippings: readonly Clipping[]): Map<string, string> {
  const texts = clippings
    .map((clipping) => ({ clipping, ...sketchOf(clipping.sketch), title: clipping.title, damaged: clipping.damaged }))
    .sort((a, b) => b.shingles.size - a.shingles.size || (a.clipping.id < b.clipping.id ? -1 : 1));
  const chosen = new Map<string, string>();
  for (const group of reportsOf(texts)) {
    const members = group.map((text) => text.clipping), best = canonical(members);
    for (const { id } of members) if (id !== best.id) chosen.set(id, best.id);
  }
  return chosen;
}

/** Texts, longest first, by the report that they tell. An excerpt joins the one text that has most of it, and so never joins two reports into one. */
function reportsOf<Text extends Sketched>(texts: readonly Text[]): Iterable<Text[]> {
  const reports = groups(texts.length);
  candidates(texts).forEach((others, at) => {
    const alike = others.flatMap((other) => {
      const like = likeness(texts[at]!, texts[other]!);
      return like === null ? [] : [{ other, ...like }];
    });
    const same = alike.filter((a) => a.extent >= WHOLE);
    // Its likes have joined their wholes before.
    const joined = same.length > 0 ? same : alike.sort((a, b) => b.contained - a.contained).slice(0, 1);
    for (const { other } of joined) reports.join(at, other);
  });
  return grouped(texts, (_, at) => reports.of(at)).values();
}

/** The cleanest of those that are complete; of equally clean ones the longest, then the earliest, then by id. */
function canonical(members: readonly Clipping[]): Clipping {
  const longest = members.reduce((most, m) => Math.max(most, m.length), 0);
  const day = (m: Clipping): string => m.published ?? '9';
  return members
    .filter((m) => m.length >= COMPLETE * longest)
    .reduce((best, m) => (m.damaged - best.damaged || best.length - m.length || compare(day(m), day(best)) || compare(m.id, best.id)) < 0 ? m : best);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
