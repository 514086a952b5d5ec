import { describe, expect, it } from 'vitest';
import { givenNameCharacter } from '../../src/lexicon/given-names.ts';

describe('characters of given names', () => {
  it('are told by how usual they are there', () => expect(['勇', '轩', '煜', '吨', 'A'].map(givenNameCharacter)).toEqual(['commonest', 'common', 'other', null, null]));
});
