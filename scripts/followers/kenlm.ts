/** A word-trigram model as KenLM stores it: natural logarithms, words by number. */
export interface Model {
  readonly words: readonly string[];
  /** By word: how likely it is, and what is taken off the next one's weight where the two are not listed. */
  readonly weights: Float64Array;
  readonly backoffs: Float64Array;
  /** Listed pairs, row by row: the first word, the second, how likely that is behind the first, and what is taken off the third's where the three are not listed. */
  readonly pairs: { readonly first: Uint32Array; readonly second: Uint32Array; readonly weights: Float64Array; readonly backoffs: Float64Array };
  /** Listed triples: the first word, the row of the pair that the other two are, and how likely the third is. */
  readonly triples: { readonly first: Uint32Array; readonly pair: Uint32Array; readonly weights: Float64Array };
}

const MAGIC = 'mmap lm http://kheafield.com/code format version 5\n', QUANTISED_ARRAY_TRIE = 5, ORDER = 3;
/** Offsets of the header's fields, for a model of order 3, and of what follows it. */
const AT_ORDER = 0x58, AT_TYPE = 0x60, AT_COUNTS = 0x6c, AT_VOCABULARY = 0x88;

/**
 * Reads KenLM's binary format, version 5, of one kind alone: order 3, trie with quantised values and compressed pointers (`build_binary -a … -q … -b … trie`); see lm/binary_format.cc, lm/search_trie.cc,
 * lm/quantize.hh, lm/trie.cc and lm/bhiksha.cc there. Numbers are little-endian. The trie is kept from the last word back: under each word stand those that come before it.
 * @throws Error where the file is of another kind.
 */
export function readKenlm(file: Buffer): Model {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC || file[AT_ORDER] !== ORDER || file.readUInt32LE(AT_TYPE) !== QUANTISED_ARRAY_TRIE) throw new Error('The file is no quantised array trie of KenLM, order 3. scripts/followers.ts says in its head where to get the one that is wanted.');
  const [words = 0, pairs = 0, triples = 0] = [0, 8, 16].map((at) => Number(file.readBigUInt64LE(AT_COUNTS + at)));
  // Hashes of the words come first; their strings stand at the file's end, in the same order.
  let at = AT_VOCABULARY + 8 + 8 * words;
  const bits = { weight: file[at + 1]!, backoff: file[at + 2]! };
  at += 8;
  const table = (size: number): number[] => Array.from({ length: size }, () => file.readFloatLE((at += 4) - 4));
  const pairWeights = table(1 << bits.weight), pairBackoffs = table(1 << bits.backoff), tripleWeights = table(1 << bits.weight);

  const weights = new Float64Array(words), backoffs = new Float64Array(words), starts = new Uint32Array(words + 1);
  for (let w = 0; w <= words; w++, at += 16) {
    if (w < words) {
      weights[w] = natural(-Math.abs(file.readFloatLE(at)));
      backoffs[w] = natural(file.readFloatLE(at + 4));
    }
    starts[w] = Number(file.readBigUInt64LE(at + 8));
  }
  at += 16;

  // The upper bits of pointers into the triples: for each value the first row that has it.
  const aligned = Math.ceil(at / 8) * 8, inline = inlineBits(pairs + 1, triples, file[aligned + 1]!), uppers = (triples >> inline) + 1;
  const upper = Array.from({ length: uppers }, (_, i) => Number(file.readBigUInt64LE(aligned + 8 + 8 * i)));
  at += 8 * (1 + uppers) + 7;
  const wordBits = width(words), pairWidth = wordBits + bits.backoff + bits.weight + inline, pairsAt = at;
  const first = new Uint32Array(pairs), second = new Uint32Array(pairs), ofPair = new Float64Array(pairs), backoffOfPair = new Float64Array(pairs), triplesFrom = new Uint32Array(pairs + 1);
  for (let w = 0; w < words; w++) second.fill(w, starts[w], starts[w + 1]);
  for (let row = 0, high = 0; row <= pairs; row++) {
    const bit = row * pairWidth;
    while (high + 1 < uppers && upper[high + 1]! <= row) high++;
    triplesFrom[row] = high << inline | read(file, pairsAt, bit + pairWidth - inline, inline);
    if (row === pairs) break;
    first[row] = read(file, pairsAt, bit, wordBits);
    backoffOfPair[row] = natural(pairBackoffs[read(file, pairsAt, bit + wordBits, bits.backoff)]!);
    ofPair[row] = natural(pairWeights[read(file, pairsAt, bit + wordBits + bits.backoff, bits.weight)]!);
  }
  at += bytes(pairs, pairWidth);

  const tripleWidth = wordBits + bits.weight, firstOfTriple = new Uint32Array(triples), pair = new Uint32Array(triples), ofTriple = new Float64Array(triples);
  for (let row = 0; row < pairs; row++) pair.fill(row, triplesFrom[row], triplesFrom[row + 1]);
  for (let row = 0; row < triples; row++) {
    firstOfTriple[row] = read(file, at, row * tripleWidth, wordBits);
    ofTriple[row] = natural(tripleWeights[read(file, at, row * tripleWidth + wordBits, bits.weight)]!);
  }
  at += bytes(triples, tripleWidth);
  return {
    words: file.toString('utf8', file.indexOf('<unk>\0', at)).split('\0').slice(0, words), weights, backoffs,
    pairs: { first, second, weights: ofPair, backoffs: backoffOfPair }, triples: { first: firstOfTriple, pair, weights: ofTriple },
  };
}

const natural = (decimal: number): number => decimal * Math.LN10;
/** How many bits a number has. */
const width = (value: number): number => 32 - Math.clz32(value);
/** The length of a table of so many rows, one more to end it, and a word to read over its end. */
const bytes = (rows: number, bits: number): number => Math.ceil((1 + rows) * bits / 8) + 8;

/** Up to 25 bits from a place counted in bits. */
function read(file: Buffer, base: number, bit: number, length: number): number {
  return file.readUInt32LE(base + Math.floor(bit / 8)) >>> bit % 8 & (1 << length) - 1;
}

/** How many of a pointer's bits stand in its row: so many are left out that rows and table of upper bits are shortest together. */
function inlineBits(rows: number, most: number, limit: number): number {
  const needed = width(most);
  let best = 0, least = Infinity;
  for (let chop = 0; chop <= Math.min(needed, limit); chop++) {
    const change = (most >> needed - chop) * 64 - rows * chop;
    if (change < least) [least, best] = [change, chop];
  }
  return needed - best;
}
