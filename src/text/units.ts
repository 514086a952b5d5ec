import { keptWith } from './remember.ts';
import type { TracedText } from './traced.ts';

/** The UTF-16 units of a text in an array, lone surrogates included: looking each of them up there costs a third of asking the text for it. */
export function unitsIn(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** The units of a traced text, kept with it: every stage looks a text through before it asks anything of it. Not to be written to. */
export const unitsOf = keptWith(({ text }: TracedText): Uint16Array => unitsIn(text));

/** The text of such units. */
export const textOf = (units: Uint16Array): string => Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
