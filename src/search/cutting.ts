/**
 * How text is cut for searching. The one code for the index and for the query: what the two do differently cannot be found.
 */

/** Traditional characters and the Simplified ones they stand for, one for one. */
export type Folding = ReadonlyMap<string, string>;

/** Reads the pairs that folding.ts wrote. */
export function foldingOf(pairs: string): Folding {
  const folding = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) folding.set(pairs[i]!, pairs[i + 1]!);
  return folding;
}

/**
 * A text as the search compares it: compatibility forms folded (full-width to half-width), lower case, Traditional to
 * Simplified, white space to one blank. `places[i]` is where the i-th unit came from in the text (UTF-16); it has one
 * entry more, the text's length.
 */
export interface Folded {
  readonly units: readonly string[];
  readonly places: readonly number[];
}

/** Folds a text by the pairs of `foldingOf`. */
export function fold(text: string, folding: Folding): Folded {
  const units: string[] = [], places: number[] = [];
  let at = 0;
  for (const character of text) {
    // Most characters are Chinese ones, which have no other form: asking the tables of Unicode for each takes most of the time.
    if (character >= '\u3400' && character <= '\u9fff') {
      units.push(folding.get(character) ?? character);
      places.push(at++);
      continue;
    }
    for (const unit of character.normalize('NFKC').toLowerCase()) {
      const blank = /\s/u.test(unit);
      if (blank && (units.length === 0 || units[units.length - 1] === ' ')) continue;
      units.push(blank ? ' ' : folding.get(unit) ?? unit);
      places.push(at);
    }
    at += character.length;
  }
  places.push(text.length);
  return { units, places };
}

/** The different pairs of neighbouring units. */
export function bigrams(units: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < units.length; i++) pairs.add(units[i - 1]! + units[i]!);
  return pairs;
}

/**
 * The words of a query: what stands between blanks, or between quotation marks. Each must stand in a hit, as it is.
 * Words of one unit find nothing by themselves and are left to the check of the text.
 */
export function words(query: string, folding: Folding): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const m of query.matchAll(/["“”「『]([^"“”」』]+)["“”」』]|[^\s"“”「」『』]+/gu)) {
    const { units } = fold((m[1] ?? m[0]).trim(), folding);
    if (units.length > 0) found.push([...units]);
  }
  return found;
}

/** The first place at or after `from` where `word` stands in `units`, or -1. */
export function indexOf(units: readonly string[], word: readonly string[], from = 0): number {
  for (let i = from; i + word.length <= units.length; i++) {
    let k = 0;
    while (k < word.length && units[i + k] === word[k]) k++;
    if (k === word.length) return i;
  }
  return -1;
}

/** Which of `shards` pieces of the index a key lies in. */
export function shardOf(key: string, shards: number): number {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}
