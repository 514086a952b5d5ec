import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** How usual a character is in given names: the hundred commonest and the common ones make up most of them. */
type GivenNameCharacter = 'commonest' | 'common' | 'other';

/** How usual a Simplified character is in given names. Null for what hardly occurs in one. */
export const givenNameCharacter = (char: string): GivenNameCharacter | null => characters().get(char) ?? null;

const characters = lazily(() => new Map(rowsOf('given-names.txt').flatMap(([kind, list = '']) =>
  Array.from(list, (char): [string, GivenNameCharacter] => [char, kind === 'commonest' || kind === 'common' ? kind : 'other']))));
