import { describe, expect, it } from 'vitest';
import { standing } from '../../src/extract/figures/indicator.ts';

describe('the name of what is counted', () => {
  it.each([
    ['以下简称西港区）入驻企业数', '入驻企业数'],
    ['青年公寓“望湖', '青年公寓'],
    ['“望湖', '望湖'],
    ['外资方面也要有新起色——客商投资', '客商投资'],
    ['“两代表一委员”和企业家代表共', '“两代表一委员”和企业家代表'],
    ['标准厂房已', '标准厂房'],
    ['民生支出将', '民生支出'],
  ])('stands by itself: %s → %s', (words, name) => expect(standing(words)).toBe(name));
  it.each(['“云岭雪桃”区域公用品牌价值', '可用产能', '新增就业', '城镇公共', '总投资', '货物（不含油气）吞吐量', '已', '共', '个《', '“湖'])('is left as it is: %s', (words) => expect(standing(words)).toBe(words));
});
