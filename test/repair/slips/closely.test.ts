import { describe, expect, it } from 'vitest';
import { noEndings } from '../../../src/lexicon/endings.ts';
import { closelyBetween } from '../../../src/repair/slips/closely.ts';
import { surroundings } from '../../../src/repair/slips/context.ts';

const look = (before: string, behind: string, learned = true): ((char: string) => number) => {
  const closely = closelyBetween(surroundings(before, behind), ...(learned ? [] : [noEndings()]));
  return (char) => closely(char, 0);
};

describe('a closer look at characters in doubt', () => {
  it.each([
    ['全县的年轻人都愿意往镇上', ',一天能来回两趟。', '跑', '炮'], ['新建的大棚里长出一茬好', ',当天就能送进城。', '菜', '彩'], ['今年入秋以来气温', '12度。', '超', '钞'],
    ['村里修了渠，地里有了', ',庄稼就不愁。', '水', '税'],
  ])('%s_%s is %s, not %s', (before, behind, one, other) => expect(look(before, behind)(one)).toBeGreaterThan(look(before, behind)(other)));

  const gain = (before: string, behind: string, char: string): number => look(before, behind)(char) - look(before, behind, false)(char);
  it('knows which characters end clauses oftener than their words tell', () => {
    expect(gain('种上了一万亩的好', ',', '茶')).toBeGreaterThan(0);
    expect(gain('对这件事管得很', ',', '全')).toBeLessThan(0);
  });
  it('and which lead to figures', () => {
    expect(gain('去年全县的产值', '3亿元', '超')).toBeGreaterThan(0);
    expect(gain('去年全县的产值', '3亿元', '第')).toBeLessThan(0);
  });
  it.each([['a character', '建设项目'], ['an opening quotation mark', '“建设”'], ['nothing that is known', '?']])('but nothing of what stands before %s', (_, behind) => expect(gain('种上了一万亩的好', behind, '茶')).toBe(0));

  const nearby = (before: string, behind: string, char: string): number => look(before, behind)(char) - look(before.replaceAll(char, '某'), behind.replaceAll(char, '某'))(char);
  it('takes what stands nearby for likelier, before the gap and behind it', () => {
    expect(nearby('三根管子前天接好了，剩下的管子还差一', ',', '根')).toBeCloseTo(0.7);
    expect(nearby('三根管子前天接好了，剩下的管子还差一', ',明天一早接上这一根。', '根')).toBeCloseTo(1.4);
    expect(nearby('三根管子前天接好了，剩下的管子还差几段，工人们都在现场等着，一人守着一', ',', '根')).toBe(0);
  });
  it('in either script', () => expect(look('要辦的前天都辦好了，剩下的再也不', ',')('办') - look('要建的前天都建好了，剩下的再也不', ',')('办')).toBeCloseTo(0.7));
  it('ends a sentence rather after a while than soon', () => {
    const [soon, late] = ['会议结束，他', '会议结束，与会的人当天下午就一起去看他'].map((before) => look(before, '“我')('。') - look(before, '“我')('常'));
    expect(late! - soon!).toBeGreaterThan(1);
  });
  it.each([['', ''], ['', '\n'], ['\ud800', '😀'], ['?', '?']])('takes anything: %j_%j', (before, behind) => expect(Number.isFinite(look(before, behind)('县'))).toBe(true));
});
