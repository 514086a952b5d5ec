import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punctuate } from '../../src/punctuate/index.ts';
import { repair } from '../../src/repair/index.ts';
import { sourceSpan, untouched } from '../../src/text/traced.ts';
import { CLEAN } from '../repair/damage/clean.ts';
import { TRADITIONAL } from '../repair/damage/sets.ts';

/** Pieces that the rules look for, Chinese of both scripts, and anything at all, lone surrogates among it. */
const piece = fc.oneof(
  fc.constantFrom(
    '?', '??', '?!', '?,', '?。', '\ufffd', '(', ')', '（', '）', '(qū)', '?jǐn)', '?(huí)', 'jǐn', ')', '，', ',', '。', '.', ':', ';', '!', '"', "'", '“', '”', '‘', '’', '\n', '\n????', ' ', '　', '\u00a0',
    '\u200b', '\u200d', '\ufeff', '\u0000', '\u0080', '€', '&', '&amp;', '&nbsp;', 'nbsp;', '&#', '&#10;', '&lt;', '<', '</', '<p>', 'span', '/span>', '>', '<!--', '-->', 'U', '@', '5', '10,000', '%',
    '\ue000', '\ue319', 'http://a.cn/?b=1', '彪菔泄', '绷駡@', '拔覀儗',
  ),
  fc.constantFrom(...'區產業發展擴大單位負責人表示项目的了在是我們', '支持', '經濟', '记者', '😀', 'ｊ', 'か'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const report = fc.constantFrom(...CLEAN, ...TRADITIONAL);

const RUNS = { numRuns: 400 };

describe('repairing any text', () => {
  it('ends, and keeps the lines', () => {
    fc.assert(fc.property(text, (s) => {
      const lines = (t: string): number => t.split('\n').length;
      expect(lines(repair(untouched(s, 'x')).text)).toBe(lines(s));
    }), RUNS);
  });
  it('twice is repairing it once', () => {
    fc.assert(fc.property(text, (s) => {
      const once = repair(untouched(s, 'x'));
      const twice = repair(once);
      expect(twice.text).toBe(once.text);
      expect(twice.notes).toEqual(once.notes);
    }), RUNS);
  });
  it('notes what stood at each place that it changed', () => {
    fc.assert(fc.property(text, (s) => {
      for (const note of repair(untouched(s, 'x')).notes) {
        if (note.source.end - note.source.start === note.before.length) expect(s.slice(note.source.start, note.source.end).length).toBe(note.before.length);
        expect(note.source.end).toBeLessThanOrEqual(s.length);
      }
    }), RUNS);
  });
  it('leaves the reports around it alone', () => {
    fc.assert(fc.property(report, text, (clean, s) => {
      const whole = repair(untouched(`${clean}\n${s}`, 'x'));
      expect(whole.text.startsWith(clean)).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('normalising the punctuation of any text', () => {
  it('replaces characters one for one, once for all', () => {
    fc.assert(fc.property(text, (s) => {
      const once = punctuate(untouched(s, 'x'));
      expect(once.text.length).toBe(s.length);
      expect(sourceSpan(once, { start: 0, end: s.length })).toEqual({ start: 0, end: s.length });
      expect(punctuate(once).text).toBe(once.text);
    }), RUNS);
  });
});

describe('the time that it takes', () => {
  /** Texts of a hundred thousand characters that invite searching: questions without answers, openings without ends. */
  it.each([
    ['questions', '什么?!怎么??真的吗?,'], ['torn annotations', '持?jǐn)'], ['brackets', '('], ['angle brackets', '<a <'], ['references', '&amp;amp'], ['private-use characters', '全\ue000?!'],
    ['question marks', '?'], ['letters', 'aB.c-d@'], ['quotation marks', '他说"好'], ['blanks', ' \u00a0'], ['annotations', '區(qū)'], ['slips', '支持?jǐn)U大開放,'],
  ])('grows with the length alone: %s', (_, unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length)), begun = performance.now();
    punctuate(repair(untouched(long, 'x')));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
