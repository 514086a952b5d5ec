import { divisions } from '../../lexicon/divisions.ts';
import { scan, trie } from '../../lexicon/trie.ts';
import { addTo } from '../../text/grouped.ts';
import { lazily } from '../../text/remember.ts';
import type { Bottom, Sketch } from './sketch.ts';

/** An article as likeness sees it. */
export interface Sketched extends Sketch {
  readonly title: string;
  /** Damage left in the text, by places. */
  readonly damaged: number;
}

/** How two texts are alike: the share of the smaller one that stands in the larger, and how much smaller it is. */
export interface Likeness {
  readonly contained: number;
  /** Size of the smaller over that of the larger, 0…1. */
  readonly extent: number;
}

/**
 * Share of the smaller text's shingles that a copy must have. Reports of one meeting from two counties, which quote the same speech, stay below it.
 * Each place of damage may have spoilt so many shingles; more than so great a share is not forgiven.
 */
const CONTAINED = 0.75, SPOILT = 6, FORGIVEN = 0.2;
/** Share of its figures, days and names. A series of reports by one formula shares hardly any. */
const PARTICULAR = 0.6;
/** From here on a text is the same whatever its title says; below, two titles that name different counties are two reports. */
const SAME = 0.9;
/** Fewer shingles than these are no evidence. */
const EVIDENCE = 12;
/** An excerpt shorter than this share of the whole, or of fewer shingles, must go by the same title: roundups hold many short reports. */
const EXCERPT = 0.2, SHORT = 80, SAME_TITLE = 0.5;

/** Whether one of two texts is a copy of the other or an excerpt from it; null where they are two reports. */
export function likeness(a: Sketched, b: Sketched): Likeness | null {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  const forgiven = Math.min(FORGIVEN, (SPOILT * (a.damaged + b.damaged)) / small.shingles.size);
  const text = share(small.shingles, large.shingles, CONTAINED - forgiven);
  if (text.of < EVIDENCE || text.share < CONTAINED - forgiven) return null;
  const particular = share(small.particulars, large.particulars);
  // Of two, one may be damaged.
  if (particular.of > 0 && particular.share < (particular.of === 2 ? 0.5 : PARTICULAR) - forgiven) return null;
  const extent = small.shingles.size / large.shingles.size;
  if ((extent < EXCERPT || (extent < 1 && small.shingles.size < SHORT && text.share < 1)) && titles(a.title, b.title) < SAME_TITLE) return null;
  if (text.share < SAME && elsewhere(a.title, b.title)) return null;
  return { contained: text.share, extent };
}

/**
 * How much of a set lies in another, measured on those of its hashes that the other would have kept. As soon as it cannot
 * be `least` any more it is told as 0: nearly all that are compared are two reports.
 */
function share(of: Bottom, within: Bottom, least = 0): { share: number; of: number } {
  const limit = Math.min(last(of), last(within)), { hashes } = of, others = within.hashes;
  let seen = hashes.length;
  while (seen > 0 && hashes[seen - 1]! > limit) seen--;
  let lacking = 0;
  for (let i = 0, j = 0; i < seen; i++) {
    const hash = hashes[i]!;
    while (j < others.length && others[j]! < hash) j++;
    if (others[j] !== hash && (seen - ++lacking) / seen < least) return { share: 0, of: seen };
  }
  return { share: seen === 0 ? 0 : (seen - lacking) / seen, of: seen };
}

/** Up to which hash a set is known. */
const last = ({ hashes, size }: Bottom): number => (hashes.length < size ? hashes.at(-1)! : Infinity);

/** Likeness of two titles: shared pairs of letters (Dice), 0…1. */
function titles(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  return x.size + y.size === 0 ? 0 : (2 * [...x].filter((p) => y.has(p)).length) / (x.size + y.size);
}

function pairs(title: string): Set<string> {
  const letters = title.replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** True where two titles name divisions, and none of the one lies in, above or at one of the other. */
function elsewhere(a: string, b: string): boolean {
  const [here, there] = [codesIn(a), codesIn(b)];
  return here.length > 0 && there.length > 0 && !here.some((x) => there.some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** Codes of the cities and counties that a title names in full, without the zeros that stand for "all below". */
const codesIn = (title: string): string[] => scan(names(), title).flatMap((found) => found.value);

const names = lazily(() => {
  const codes = new Map<string, string[]>();
  for (const d of divisions()) if (d.code !== null) addTo(codes, d.name, d.code.replace(/(?:00)+$/u, ''));
  return trie(codes);
});
