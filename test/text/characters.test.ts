import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, kindsOf, lastCharactersOf } from '../../src/text/characters.ts';

describe('characters', () => {
  it('are those that the expression matches', () => {
    for (const one of [/[\s，。]/u, /\p{Script=Han}/u, /\d/u, /[^一二三]/u]) {
      const among = charactersOf(one);
      fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...'，。一1 甲\n'), (any, usual) => {
        for (const c of [any.charAt(0), usual]) expect(among(c.charCodeAt(0))).toBe(one.test(c));
      }));
    }
  });
  it('are of the kind that a table gives each of them', () => {
    const table = Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit * 7 + (unit >> 8)) % 16), kindOf = kindsOf(table);
    expect(table.every((kind, unit) => kindOf(unit) === kind)).toBe(true);
  });
  it('are those that words end in', () => {
    const ends = lastCharactersOf(['开工', '竣工', '已']);
    expect([...'开工竣已'].filter((c) => ends(c.charCodeAt(0)))).toEqual(['工', '已']);
  });
});
