import { describe, expect, it } from 'vitest';
import { OverlappingEdits } from '../../src/text/edit.ts';
import { applyEdits, noteDamage, sourceSpan, untouched } from '../../src/text/traced.ts';

const text = (s: string) => untouched(s, 'a.txt');
const from = (t: ReturnType<typeof text>, source: string, word: string) => {
  const start = t.text.indexOf(word);
  const s = sourceSpan(t, { start, end: start + word.length });
  return source.slice(s.start, s.end);
};

describe('traced text', () => {
  it('leads back across a deletion without taking in what was deleted at its edge', () => {
    const source = '產(chǎn)業(yè)發(fā)展';
    const glosses = [...source.matchAll(/\([^)]*\)/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: '', rule: 'pinyin' }));
    const t = applyEdits(text(source), glosses);
    expect(t.text).toBe('產業發展');
    expect(from(t, source, '產')).toBe('產');
    expect(from(t, source, '業')).toBe('業');
    expect(from(t, source, '產業')).toBe('產(chǎn)業');
    expect(from(t, source, '展')).toBe('展');
  });

  it('leads any part of a replaced stretch back to the whole of it', () => {
    const source = '鉚足干勁?!彪菔泄ば啪志珠L';
    const start = source.indexOf('?');
    const t = applyEdits(text(source), [{ start, end: source.length - 2, text: '。”滕州市工信局', rule: 'slip' }]);
    expect(t.text.endsWith('工信局局长') || t.text.endsWith('珠L')).toBe(true);
    expect(from(t, source, '工信局')).toBe(source.slice(start, -2));
    expect(from(t, source, '干勁')).toBe('干勁');
  });

  it('stores nothing for one-for-one replacements', () => {
    const t = applyEdits(text('發展'), [{ start: 0, end: 1, text: '发', rule: 't2s' }]);
    expect(t.text).toBe('发展');
    expect(t.maps).toHaveLength(0);
  });

  it('chains passes', () => {
    const source = '  a<b>貳c  ';
    const one = applyEdits(text(source), [{ start: 0, end: 2, text: '', rule: 'blank' }, { start: 3, end: 6, text: '', rule: 'tag' }]);
    const two = applyEdits(one, [{ start: 1, end: 2, text: '二二', rule: 'x' }]);
    expect(two.text).toBe('a二二c  ');
    expect(from(two, source, 'a')).toBe('a');
    expect(from(two, source, '二c')).toBe('貳c');
  });

  it('keeps recorded changes and marked doubts as notes in places of the file', () => {
    const source = 'xx甲(jiǎ)乙?丙';
    const one = applyEdits(text(source), [{ start: 0, end: 2, text: '', rule: 'blank' }]);
    const two = applyEdits(one, [{ start: 1, end: 6, text: '', rule: 'pinyin' }], true);
    const three = noteDamage(two, [{ start: 2, end: 3 }], 'lost');
    expect(three.notes).toEqual([
      { rule: 'pinyin', before: '(jiǎ)', after: '', certain: true, source: { start: 3, end: 8 } },
      { rule: 'lost', before: '?', after: '?', certain: false, source: { start: 9, end: 10 } },
    ]);
  });

  it('refuses edits that claim the same characters', () => {
    expect(() => applyEdits(text('abc'), [{ start: 0, end: 2, text: 'x', rule: 'r' }, { start: 1, end: 3, text: 'y', rule: 's' }])).toThrow(OverlappingEdits);
  });
});
