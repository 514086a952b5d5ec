/** A tree of words for finding, at a place of a text, the words that begin there. Made once, read often. */
export interface Trie<T> {
  readonly next: ReadonlyMap<number, Trie<T>>;
  /** Set where a word ends here. */
  readonly value: T | undefined;
  /** At the root: one bit for each UTF-16 unit that a word begins with. Most places of a text begin none, and are passed over by it. */
  readonly firsts?: Uint32Array;
}

interface Node<T> { next: Map<number, Node<T>>; value: T | undefined; firsts?: Uint32Array }

/** True where a word may begin with the unit at a place. */
const mayBegin = <T>({ firsts }: Trie<T>, text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return firsts === undefined || (firsts[unit >> 5]! >> (unit & 31) & 1) === 1;
};

/** Builds a trie; of two entries with the same word the later one stays. Empty words are left out. */
export function trie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const firsts = new Uint32Array(2048), root: Node<T> = { next: new Map(), value: undefined, firsts };
  for (const [word, value] of entries) {
    if (word === '') continue;
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let child = node.next.get(unit);
      if (child === undefined) node.next.set(unit, child = { next: new Map(), value: undefined });
      node = child;
    }
    node.value = value;
  }
  for (const unit of root.next.keys()) firsts[unit >> 5]! |= 1 << (unit & 31);
  return root;
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** All words that begin at `at` (UTF-16), shortest first. */
export function wordsAt<T>(words: Trie<T>, text: string, at: number): Found<T>[] {
  const found: Found<T>[] = [];
  if (at >= text.length || !mayBegin(words, text, at)) return found;
  let node: Trie<T> | undefined = words;
  for (let i = at; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) break;
    if (node.value !== undefined) found.push({ start: at, end: i + 1, value: node.value });
  }
  return found;
}

/** The longest word that begins at `at`, or null. */
export function longestAt<T>(words: Trie<T>, text: string, at: number): Found<T> | null {
  if (at >= text.length || !mayBegin(words, text, at)) return null;
  let node: Trie<T> | undefined = words;
  let longest: Found<T> | null = null;
  for (let i = at; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) break;
    if (node.value !== undefined) longest = { start: at, end: i + 1, value: node.value };
  }
  return longest;
}

/** Left to right, the longest word at each place, none overlapping another. */
export function scan<T>(words: Trie<T>, text: string, from = 0, to = text.length): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = from; at < to;) {
    const word = longestAt(words, text, at);
    if (word !== null && word.end <= to) {
      found.push(word);
      at = word.end;
    } else at++;
  }
  return found;
}
