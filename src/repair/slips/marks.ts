/** Classes of characters, one bit each, by which marks go together or do not. */
const PAUSE = 1, SHOUT = 2, ASKS = 4, CRIES = 8, ENDS = 16, COLON = 32, LEADS_ON = 64, OPENING = 128, QUOTE = 256, DOUBLE = 512, CLOSING = 1024, QUOTE_END = 2048, HANGING = 4096, FEED = 8192,
  SMALL = 16384, LATIN = 32768;
const LIST = 0x3001, DOT = 0xb7, BRACKET = 0xff08, HALF_BRACKET = 0x28;

const classes = new Uint16Array(0x10000);
const CLASSES: readonly (readonly [chars: string, bit: number])[] = [
  ['，、；：。,;:', PAUSE], ['！？!?', SHOUT], ['？?', ASKS], ['！!', CRIES], ['。！？', ENDS], ['：', COLON], ['。，、', LEADS_ON], ['“‘「『（《(', OPENING], ['“‘「『', QUOTE], ['“「', DOUBLE], ['”’」』）》)', CLOSING],
  ['”’」』', QUOTE_END], ['，、；：（“‘《【〈「『', HANGING], ['\n', FEED], ['abcdefghijklmnopqrstuvwxyz', SMALL | LATIN], ['ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ', LATIN],
];
for (const [chars, bit] of CLASSES) for (const char of chars) classes[char.charCodeAt(0)]! |= bit;

/** Marks that do not follow one another, a lone small letter in Chinese: what that costs. Marks that like to: what they gain. */
const CLASH = -8, CLOSES = 2.5, OPENS = 1.5, REPEATS = 5;
const POINT = 0x2e;

/** What the marks at the places [from, to) are worth beside their neighbours, as a natural logarithm. */
export function marks(units: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += markWeight(units[i - 1] ?? 0, units[i]!, units[i + 1] ?? 0);
  return sum;
}

/** What a character, by its unit, is worth between its neighbours (0 for none), as a natural logarithm. */
function markWeight(before: number, unit: number, after: number): number {
  const own = classes[unit]!;
  if (own === 0) return 0;
  const last = classes[before]!, next = classes[after]!;
  let weight = 0;
  const clashes = ((own & (PAUSE | SHOUT)) !== 0 && (next & PAUSE) !== 0) || ((own & HANGING) !== 0 && next === FEED) || ((own & OPENING) !== 0 && (next & (PAUSE | SHOUT | CLOSING)) !== 0)
    || ((own & (PAUSE | SHOUT)) !== 0 && after === DOT) || (unit === LIST && (after === BRACKET || after === HALF_BRACKET))
    || ((own & SMALL) !== 0 && (last & LATIN) === 0 && (next & LATIN) === 0 && after !== POINT);
  if (clashes) weight += CLASH;
  if (((own & ENDS) !== 0 && (next & QUOTE_END) !== 0) || ((own & COLON) !== 0 && (next & DOUBLE) !== 0)) weight += CLOSES;
  if ((own & LEADS_ON) !== 0 && (next & QUOTE) !== 0) weight += OPENS;
  if ((own & SHOUT) !== 0 && (unit === before || ((last & ASKS) !== 0 && (own & CRIES) !== 0))) weight += REPEATS;
  return weight;
}
