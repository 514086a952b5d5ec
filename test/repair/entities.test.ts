import { describe, expect, it } from 'vitest';
import { notesOf, repaired } from './texts.ts';

describe('character references left in the text', () => {
  it.each([
    ['by name', '县长表示：&ldquo;必须完成。&rdquo;', '县长表示：“必须完成。”'],
    ['by number', '增长5&#37;以上', '增长5%以上'],
    ['by hexadecimal number', '投资&#x31;0亿元', '投资10亿元'],
    ['escaped twice', '甲&amp;amp;乙&amp;nbsp;丙', '甲&乙 丙'],
    ['a blank without its semicolon', '记者&nbsp孙家栋', '记者 孙家栋'],
    ['a line break, which becomes a blank', '第一行&#10;第二行', '第一行 第二行'],
    ['a zero-width blank, which goes', '全&#8203;县', '全县'],
  ])('are read: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it('are noted with what they read', () =>
    expect(notesOf('增长&nbsp;5%')).toEqual([{ rule: 'entity', before: '&nbsp;', after: ' ', certain: true, source: { start: 2, end: 8 } }]));

  it.each([
    ['a name with an ampersand', '与AT&T;公司、R&D投入合作'],
    ['parameters of an address', '详见http://www.example.com/a?x=1&copy=2&nbspx=3'],
    ['a lone ampersand', '衣食住行 & 吃喝玩乐'],
  ])('leave alone %s', (_, clean) => expect(repaired(clean)).toBe(clean));
});
