import { repair } from '../../src/repair/index.ts';
import { untouched, type Note } from '../../src/text/traced.ts';

/** What a text reads once repaired. */
export const repaired = (text: string): string => repair(untouched(text, 'made-up.txt')).text;

/** What repairing a text leaves to be read about it. */
export const notesOf = (text: string): readonly Note[] => repair(untouched(text, 'made-up.txt')).notes;
