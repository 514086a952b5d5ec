import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn, untouched } from '../../src/text/traced.ts';
import { linesOf } from '../../src/text/span.ts';
import { textOf, unitsIn, unitsOf } from '../../src/text/units.ts';

describe('the units of a text', () => {
  it('are those that it gives one by one, halves of characters included, and give it back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 0xffff }), (text, unit) => {
      const whole = `${text}${String.fromCharCode(unit)}县`, units = unitsIn(whole);
      expect([...units]).toEqual(Array.from({ length: whole.length }, (_, i) => whole.charCodeAt(i)));
      expect(textOf(units)).toBe(whole);
      expect(textOf(units.subarray(1))).toBe(whole.slice(1));
    }));
    expect(textOf(unitsIn(''))).toBe('');
  });
  it('and its lines are taken out of it once', () => {
    const text = untouched('甲\n乙\n', 'a.txt');
    expect(unitsOf(text)).toBe(unitsOf(text));
    expect(linesIn(text)).toBe(linesIn(text));
    expect(linesIn(text)).toEqual(linesOf(text.text));
  });
});
