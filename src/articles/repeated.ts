import { charactersOf } from '../text/characters.ts';

/** Clone sites print a text twice. Shorter lines may well come again (a question, a heading). */
const REPEATED = 25;
/** Half of a beginning may be blanks between characters. */
const KEY = 20, BEGINNING = 2 * KEY;

const isBlank = charactersOf(/\s/u);

/** A number for the first characters of a text that are no blanks: two texts of one beginning have the same. */
function beginningOf(text: string): number {
  let key = 0;
  for (let i = 0, read = 0; i < text.length && i < BEGINNING && read < KEY; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) continue;
    key = Math.imul(key, 31) + unit | 0;
    read++;
  }
  return key;
}

/** A text without its blanks. */
export const unspaced = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, '') : text);

/** Tells of one paragraph after the other whether it was said before but for its blanks: by its beginning first, for most begin in their own way. */
export function repeats(): (text: string) => boolean {
  const said = new Map<number, string | Set<string>>();
  return (text) => {
    if (text.length < REPEATED) return false;
    const key = beginningOf(text), known = said.get(key);
    if (known === undefined) {
      said.set(key, text);
      return false;
    }
    const alike = typeof known === 'string' ? new Set([unspaced(known)]) : known, mine = unspaced(text);
    said.set(key, alike);
    return alike.size === alike.add(mine).size;
  };
}
