import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clear, nest, type Mark, type Piece } from '../../../src/site/text/marks.ts';

const anchor = (id: string, start: number, end: number): Mark => ({ id, start, end });
const link = (href: string, start: number, end: number): Mark => ({ href, start, end });

/** The tree as text: [id:…] for anchors, <href:…> for links, ~ before pieces that go on from one before. */
const drawn = (pieces: readonly Piece[]): string => pieces.map((p) => {
  if (typeof p === 'string') return p;
  const [open, close] = p.mark.href === undefined ? '[]' : '<>';
  return `${open}${p.first ? '' : '~'}${p.mark.id ?? p.mark.href}:${drawn(p.inside)}${close}`;
}).join('');
const plain = (pieces: readonly Piece[]): string => pieces.map((p) => (typeof p === 'string' ? p : plain(p.inside))).join('');

describe('marks in a paragraph', () => {
  test('stand one in the other where one holds the other', () => {
    expect(drawn(nest('甲乙丙丁戊', [anchor('in', 1, 3), anchor('out', 0, 5)]))).toBe('[out:甲[in:乙丙]丁戊]');
  });
  test('are cut where they cross, the later one at the end of the earlier', () => {
    expect(drawn(nest('甲乙丙丁戊', [anchor('a', 0, 3), anchor('b', 2, 5)]))).toBe('[a:甲乙[b:丙]][~b:丁戊]');
  });
  test('never tear a link in two', () => {
    expect(drawn(nest('甲乙丙丁戊', [anchor('a', 0, 3), link('x', 2, 5)]))).toBe('[a:甲乙]<x:[~a:丙]丁戊>');
    expect(drawn(nest('甲乙丙丁戊', [link('x', 0, 3), anchor('a', 2, 5)]))).toBe('<x:甲乙[a:丙]>[~a:丁戊]');
  });
  test('that are empty or lie outside of the text are left out', () => {
    expect(drawn(nest('甲乙', [anchor('none', 1, 1), anchor('far', 1, 9)]))).toBe('甲乙');
  });
  test('with the same place are both there', () => {
    expect(drawn(nest('甲乙', [link('x', 0, 2), anchor('a', 0, 2)]))).toBe('[a:<x:甲乙>]');
  });
});

test('links that overlap an earlier one are left out', () => {
  expect(clear([link('long', 0, 6), link('inside', 2, 4), link('after', 6, 8)]).map((l) => l.href)).toEqual(['long', 'after']);
});

test('whatever the marks: no character is lost or doubled, every id stands once, no link stands in a link or in two pieces', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 6 }), (anchors, links) => {
    const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
    const marks = [...anchors.map((s, i) => anchor(`a${i}`, s.start, s.end)), ...clear(links.filter((s) => s.end > s.start).map((s, i) => link(`l${i}`, s.start, s.end)))];
    const tree = nest(text, marks);
    expect(plain(tree)).toBe(text);
    const drawing = drawn(tree);
    for (const m of marks.filter((m) => m.end > m.start)) expect(drawing.split(`${m.href === undefined ? '[' : '<'}${m.id ?? m.href}:`).length).toBe(2);
    expect(drawing).not.toMatch(/<~/u);
    expect(drawing).not.toMatch(/<[^>]*</u);
  }));
});
