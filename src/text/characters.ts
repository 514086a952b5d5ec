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

function tableOf(one: RegExp): Uint32Array {
  const bits = new Uint32Array(0x10000 >> 5);
  for (let unit = 0; unit < 0x10000; unit++) if (one.test(String.fromCharCode(unit))) bits[unit >> 5]! |= 1 << (unit & 31);
  return bits;
}
