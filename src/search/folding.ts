import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters with their Simplified ones, by OpenCC's character table, as one string of pairs. Only
 * one-for-one readings without context: enough to find, not to write.
 */
export function foldingPairs(): string {
  const simplified = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const other = simplified(character);
    if (other !== character && other.length === 1) pairs += character + other;
  }
  return pairs;
}
