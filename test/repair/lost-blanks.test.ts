import { describe, expect, it } from 'vitest';
import { notesOf, repaired } from './texts.ts';

describe('question marks in place of blanks at the head of paragraphs', () => {
  it.each([
    ['two ideographic blanks, byte by byte', '????本报讯 全县召开动员大会。', '    本报讯 全县召开动员大会。'],
    ['with blanks between', '?? ??“我们有信心。”他说。', '     “我们有信心。”他说。'],
    ['lost beyond recognition', '\ufffd\ufffd\ufffd\ufffd近年来', '    近年来'],
    ['single ones at the head of several paragraphs', '?一是强统筹。\n?二是抓落实。\n?三是优服务。', ' 一是强统筹。\n 二是抓落实。\n 三是优服务。'],
  ])('become blanks: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it('are noted', () => expect(notesOf('????本报讯').map((n) => [n.rule, n.before, n.after])).toEqual([['lost-blank', '????', '    ']]));

  it.each([
    ['a question', '如何实现目标?要靠快人一步。'],
    ['one line that asks', '??什么意思'],
    ['a question mark by itself', '特色小镇\n\n?\n\n公众号'],
    ['two lines out of many', '?甲\n乙\n?丙'],
  ])('leave alone %s', (_, clean) => expect(repaired(clean)).toBe(clean));
});
