/**
 * Whether a UTF-16 unit is one of those that an expression for a single character matches, as a look into a table of bits: asked of one character, an
 * expression costs thirty times that. The table is made with the first question.
 */
export function charactersOf(one: RegExp): (unit: number) => boolean {
  let bits: Uint32Array | undefined;
  return (unit) => {
    bits ??= tableOf(one);
    return (bits[unit >> 5]! >> (unit & 31) & 1) === 1;
  };
}

/** Whether a UTF-16 unit is among others, as a look into such a table. */
export function among(units: Iterable<number>): (unit: number) => boolean {
  const bits = new Uint32Array(0x10000 >> 5);
  for (const unit of units) bits[unit >> 5]! |= 1 << (unit & 31);
  return (unit) => (bits[unit >> 5]! >> (unit & 31) & 1) === 1;
}

/**
 * The kind of a UTF-16 unit, 0 to 15, out of a table of bytes by unit. Packed, for a text's characters lie all over such a table, and the more of it
 * has to be brought to the processor for each text the longer its scan takes.
 */
export function kindsOf(kinds: Uint8Array): (unit: number) => number {
  const packed = new Int32Array(0x10000 >> 3);
  kinds.forEach((kind, unit) => { packed[unit >> 3]! |= kind << ((unit & 7) << 2); });
  return (unit) => packed[unit >> 3]! >> ((unit & 7) << 2) & 15;
}

/** Whether a UTF-16 unit is the last of one of these words: where a text ends otherwise none of them has to be looked for. */
export const lastCharactersOf = (words: Iterable<string>): ((unit: number) => boolean) => among(Array.from(words, (w) => w.charCodeAt(w.length - 1)));

function tableOf(one: RegExp): Uint32Array {
  const bits = new Uint32Array(0x10000 >> 5);
  for (let unit = 0; unit < 0x10000; unit++) if (one.test(String.fromCharCode(unit))) bits[unit >> 5]! |= 1 << (unit & 31);
  return bits;
}
