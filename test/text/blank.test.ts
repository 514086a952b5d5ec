import { expect, test } from 'vitest';
import fc from 'fast-check';
import { holdsBlank, isBlank, isBlankStretch } from '../../src/text/blank.ts';

test('white space is what trim and \\s take for it', () => {
  for (let unit = 0; unit < 0x10000; unit++) expect(isBlank(unit)).toBe(/\s/u.test(String.fromCharCode(unit)));
});

const texts = fc.array(fc.constantFrom('县', '，', 'a', ' ', '　', '\n', '﻿', '😀')).map((signs) => signs.join(''));

test('a stretch holds white space where an expression finds some, and is blank where trim leaves nothing', () => {
  fc.assert(fc.property(texts, fc.nat(12), fc.nat(12), (text, a, b) => {
    const start = Math.min(a, b, text.length), end = Math.min(Math.max(a, b), text.length), stretch = text.slice(start, end);
    expect(holdsBlank(text, start, end)).toBe(/\s/u.test(stretch));
    expect(isBlankStretch(text, start, end)).toBe(stretch.trim() === '');
  }));
});
