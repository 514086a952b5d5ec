import { expect, test } from 'vitest';
import { byFate, changesByRule, hidden, lines, strippedByKind } from '../../../src/site/text/comparison.ts';
import { seedOf } from '../fixture/seeds.ts';

const { comparison } = seedOf('x.txt', [
  { before: '導航 | 首頁\n\n', fate: 'stripped', kind: 'navigation' },
  { before: '縣', after: '县', rule: 'simplified', article: 'a1' },
  { before: '里修(xiū)', after: '里修', rule: 'pinyin-annotation', article: 'a1' },
  { before: '橋', after: '桥', rule: 'simplified', article: 'a1' },
  { before: '\n', fate: 'blank' },
  { before: '□', certain: false, rule: 'gbk-slip', article: 'a1' },
  { before: '\n', fate: 'blank' },
  { before: '', length: 40, fate: 'stripped', kind: 'spam' },
]);

test('a seed is laid out by its own lines, blank ones left out', () => {
  expect(lines(comparison).map((l) => l.stretches.map((s) => `${s.before}→${s.after}`).join(' '))).toEqual(['導航 | 首頁→', '縣→县 里修(xiū)→里修 橋→桥', '□→□', '→']);
});

test('what was joined to one line stands with the first of its lines', () => {
  const joined = seedOf('y.txt', [{ before: '前半\n后半', after: '前半后半', article: 'a1' }]).comparison;
  expect(lines(joined).map((l) => l.stretches.map((s) => `${s.before}→${s.after}`))).toEqual([['前半→前半后半'], ['后半→']]);
});

test('rules are counted with their doubts, most places first', () => {
  expect(changesByRule(comparison).map((c) => [c.rule, c.places, c.uncertain])).toEqual([['simplified', 2, 0], ['gbk-slip', 1, 1], ['pinyin-annotation', 1, 0]]);
});

test('parts taken out are counted by kind, spam without its words', () => {
  expect(strippedByKind(comparison).map((c) => [c.rule, c.characters])).toEqual([['navigation', 9], ['spam', 40]]);
  expect(comparison.filter(hidden).length).toBe(1);
});

test('what stands together is one part, whatever the changes inside it', () => {
  const apart = seedOf('z.txt', [
    { before: '版權', fate: 'stripped', kind: 'copyright' }, { before: '\n', fate: 'blank' }, { before: '所有', fate: 'stripped', kind: 'copyright' },
    { before: '正文', article: 'a1' }, { before: '版权', fate: 'stripped', kind: 'copyright' },
  ]).comparison;
  expect(strippedByKind(apart).map((c) => [c.rule, c.places])).toEqual([['copyright', 2]]);
});

test('every character has one fate', () => {
  expect([...byFate(comparison).values()].reduce((a, b) => a + b)).toBe(comparison.at(-1)!.end);
});
