import { describe, expect, it } from 'vitest';
import { openIn } from '../../../src/repair/slips/context.ts';
import { quotedBetween, soundsBetween } from '../../../src/repair/slips/quoting.ts';
import { damage } from '../damage/damage.ts';
import { repaired } from '../texts.ts';

/** What speaks for a mark at the gap, which stands as an underscore. */
const between = (text: string): number => {
  const [line = '', ahead = ''] = text.split('_');
  return quotedBetween(line, openIn(line), ahead);
};

describe('a mark beside a quotation', () => {
  it.each([
    ['before a sentence that pauses', '合作社去年分了紅_“果子一斤不剩，客商還要訂明年的。”'],
    ['before a long one, whose end is not seen', '合作社去年分了紅_「果子一斤不剩客商還要訂明年的貨呢'],
    ['before one who speaks of himself', '村裏修了水渠_“我家的地'],
    ['behind a sentence that pauses', '他說：“果子一斤不剩，客商還要訂明年的_”\n'],
    ['before who said it, where the beginning is damaged', '果子一斤不剩_」合作社理事長韓守田笑着說，明年再種'],
    ['before who told it', '“明年再種二十畝_”種植戶苗春蘭告訴記者，'],
  ])('is due %s', (_, text) => expect(between(text)).toBeGreaterThan(0));

  it.each([
    ['before a name', '鎮裏打造_“金果小鎮”品牌'],
    ['before a phrase in corner brackets', '開展_「百日攻堅」行動'],
    ['behind a phrase that an attribute is made of', '開展“百日攻堅_”的行動'],
    ['behind one of a list', '喊響“金果_”、“銀果”的名號'],
  ])('is not due %s', (_, text) => expect(between(text)).toBeLessThan(0));

  it.each([['away from quotations', '村裏修了水渠_今年'], ['beside the name of a book', '村裏編了_《水渠志》']])('is as likely as not %s', (_, text) => expect(between(text)).toBe(0));

  it('looks no further than the damage behind', () => expect(between('鎮裏打造_“金果?!甭，')).toBe(0));

  it.each([
    ['a sentence', '村裏的老井還在用。「一間屋子,兩代人的學堂。」'],
    ['what somebody said', '她說:「這條路是大家一起修的。」不過今年又要重修。'],
    ['a name', '他打造的品牌叫「渤海」漁家,客人都說好。'],
  ])('is read where its bytes were torn at %s, and so is one at the other end', (_, clean) => {
    const { text } = damage(`全力支持擴大開放,${clean}`.replace(/,/gu, '，').replace(/:/gu, '：'), { annotated: new Map([['謹', 'jǐn']]), halved: '，！：；？（）', orphans: 'taken with the next' });
    expect(text).toContain('?!');
    expect(repaired(text)).toBe(`全力支持擴大開放,${clean}`);
  });
});

describe('a sound in quotation marks', () => {
  const sounds = (text: string, char: string): number => {
    const [line = '', ahead = ''] = text.split('_');
    return soundsBetween(line, ahead)(char);
  };
  it.each([['車門“_”的一聲開了', '砰'], ['箭“_”地一下飛出去', '嗖'], ['鍋蓋「咣_」一聲響', '噹'], ['铃铛“_铃”响了几声', '叮'], ['鐘「_」的一?', '噹']])('is due before what it is called: %s', (text, char) => {
    expect(sounds(text, char)).toBeGreaterThan(0);
    expect(sounds(text, '牛')).toBe(0);
  });
  it.each(['打造“_”字品牌', '他说“_”，说了一声', '只听得_的一聲'])('is not due elsewhere: %s', (text) => expect(sounds(text, '轟')).toBe(0));
});
