import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldingOf } from '../../src/search/cutting.ts';

const folding = foldingOf('諸诸縣县');
const folded = (text: string): string => fold(text, folding).units.join('');

it.each([
  ['諸暨縣', '诸暨县'], ['ＧＤＰ　１２％', 'gdp 12%'], ['  甲 \n 乙', '甲 乙'], ['㎡', 'm2'], ['𠮷縣', '𠮷县'], ['豈', '岂'],
])('%s is compared as %s', (written, compared) => {
  expect(foldingOf('豈岂').get('豈')).toBe('岂');
  expect(fold(written, foldingOf('諸诸縣县豈岂')).units.join('')).toBe(compared);
});

it('every unit knows where it came from, and folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const { units, places } = fold(text, folding);
    expect(places.length).toBe(units.length + 1);
    units.forEach((unit, i) => { if (/[\u3400-\u9fff]/u.test(unit) && text[places[i]!] === unit) expect(folding.has(unit)).toBe(false); });
    places.forEach((place, i) => { if (i > 0) expect(place).toBeGreaterThanOrEqual(places[i - 1]!); });
    expect(folded(folded(text))).toBe(folded(text));
  }));
});

it('Chinese characters are folded without asking Unicode, which would give the same', () => {
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    expect(character.normalize('NFKC').toLowerCase()).toBe(character);
  }
});
