import { describe, expect, it } from 'vitest';
import { oddsOfKept } from '../../../src/repair/slips/signs.ts';

describe('what stands behind question marks that nothing explains', () => {
  it.each([['2016年在宜都'], ['11月24日，'], ['9月动工'], ['24日上午'], ['62岁的村民'], ['1200亩'], ['150辆']])('shows a whole figure: %s', (text) => expect(oddsOfKept([text])).toBeGreaterThanOrEqual(1));
  it.each([['月底'], ['%，高于'], ['.5万亩'], ['0万吨'], ['016年'], ['年动工'], ['个百分点']])('shows the rest of one: %s', (text) => expect(oddsOfKept([text])).toBeLessThan(0));
  it.each([['1月试产'], ['8大类'], [' 注'], ['\n下一步'], ['']])('shows neither: %s', (text) => expect(Math.abs(oddsOfKept([text]))).toBeLessThan(1));
  it('speaks for the whole text', () => {
    expect(oddsOfKept(['62岁的', '个，', '月底'])).toBeLessThan(0);
    expect(oddsOfKept(['8大类', '11月24日'])).toBeGreaterThanOrEqual(1);
  });
});
