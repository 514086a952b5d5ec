import { describe, expect, it } from 'vitest';
import { givenNameCharacter } from '../../src/lexicon/given-names.ts';

describe('characters of given names', () => {
  it('are told by how usual they are there', () => expect(['勇', '煜', '吨', 'A'].map(givenNameCharacter)).toEqual(['common', 'other', null, null]));
});
