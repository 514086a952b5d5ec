import { describe, expect, it } from 'vitest';
import { fits, indicatorAtEnd, indicatorNamed } from '../../src/lexicon/indicators.ts';

describe('indicators', () => {
  it.each([
    ['GDP', '地区生产总值'], ['规上工业增加值', '规模以上工业增加值'], ['社零额', '社会消费品零售总额'], ['地方财政收入', '一般公共预算收入'], ['农民人均纯收入', '农村居民人均可支配收入'], ['场平面积', '建成区面积'],
  ])('knows %s under its usual name', (word, name) => expect(indicatorNamed(word)?.name).toBe(name));

  it('knows no word that measures nothing', () => {
    expect(indicatorNamed('重要讲话')).toBeNull();
    expect(indicatorNamed('')).toBeNull();
  });

  it('finds the longest indicator with which a text ends', () => {
    expect(indicatorAtEnd('上半年全县固定资产投资')?.word).toBe('固定资产投资');
    expect(indicatorAtEnd('全体居民人均可支配收入')?.word).toBe('全体居民人均可支配收入');
    expect(indicatorAtEnd('固定资产投资持续发力')).toBeNull();
  });

  it('knows which units suit', () => {
    const money = indicatorNamed('固定资产投资')!, people = indicatorNamed('常住人口')!, anything = indicatorNamed('产能')!;
    expect(fits(money, '亿元')).toBe(true);
    expect(fits(money, '个')).toBe(false);
    expect(fits(people, '万户')).toBe(true);
    expect(fits(anything, '万吨')).toBe(true);
  });
});
