import { describe, expect, it } from 'vitest';
import type { Fated } from '../../src/articles/article.ts';
import type { CutKind } from '../../src/digest/digest.ts';
import { accounts, compare, type Readings } from '../../src/digest/compare.ts';
import { applyEdits, untouched } from '../../src/text/traced.ts';

/** A page of four lines: a menu, a title with a slip, a body with an annotation, spam. */
const source = '首页\n修橋?!\n發(fā)展好。\n发票代开';
const repaired = applyEdits(untouched(source, 'a.txt'), [
  { start: 5, end: 7, text: '。”', rule: 'slip', certain: false },
  { start: 9, end: 13, text: '', rule: 'pinyin' },
], true);
const text = applyEdits(repaired, [{ start: 4, end: 5, text: '桥', rule: 't' }, { start: 8, end: 9, text: '发', rule: 't' }]);
const line = (of: string): { start: number; end: number } => ({ start: text.text.indexOf(of), end: text.text.indexOf(of) + of.length });
const fate = (of: string, fate: Fated['fate'], rule: string): Fated => ({ ...line(of), fate, rule });
const cut = (of: string, kind: CutKind, rule: string) => ({ ...line(of), kind, rule });
const readings: Readings = {
  source, text, articles: [],
  fates: [fate('首页', 'stripped', 'menu'), fate('修桥。”', 'title', 'headline'), fate('发展好。', 'body', 'paragraph'), fate('发票代开', 'stripped', 'spam-words')],
  cuts: [cut('首页', 'navigation', 'menu'), cut('发票代开', 'spam', 'spam-words')],
};

describe('a seed beside what it reads', () => {
  const compared = compare(readings);
  it('tells each stretch with its fate, what changed it, and what it was', () => {
    expect(compared.map((c) => [c.fate, c.rule, c.kind, c.before, c.after])).toEqual([
      ['stripped', 'menu', 'navigation', '首页', ''],
      ['blank', 'blank', null, '\n', '\n'],
      ['title', 'headline', null, '修', '修'],
      ['title', 'simplified', null, '橋', '桥'],
      ['title', 'slip', null, '?!', '。”'],
      ['blank', 'blank', null, '\n', '\n'],
      ['body', 'simplified', null, '發', '发'],
      ['body', 'pinyin', null, '(fā)', ''],
      ['body', 'paragraph', null, '展好。', '展好。'],
      ['blank', 'blank', null, '\n', '\n'],
      ['stripped', 'spam-words', 'spam', '', ''],
    ]);
  });
  it('marks what is not certain', () => {
    expect(compared.filter((c) => !c.certain).map((c) => c.before)).toEqual(['?!']);
  });
  it('covers the seed from its first to its last character', () => {
    expect(compared[0]!.start).toBe(0);
    for (let i = 1; i < compared.length; i++) expect(compared[i]!.start).toBe(compared[i - 1]!.end);
    expect(compared.at(-1)!.end).toBe(source.length);
  });
  it('is accounted for in longer stretches, conversions being part of what they stand in', () => {
    expect(accounts(compared).map(({ start, end, fate, rule, kind }) => [source.slice(start, end), fate, rule, kind])).toEqual([
      ['首页', 'stripped', 'menu', 'navigation'],
      ['\n', 'blank', 'blank', undefined],
      ['修橋', 'title', 'headline', undefined],
      ['?!', 'title', 'slip', undefined],
      ['\n', 'blank', 'blank', undefined],
      ['發', 'body', 'paragraph', undefined],
      ['(fā)', 'body', 'pinyin', undefined],
      ['展好。', 'body', 'paragraph', undefined],
      ['\n', 'blank', 'blank', undefined],
      ['发票代开', 'stripped', 'spam-words', 'spam'],
    ]);
  });
});
