import { describe, expect, it } from 'vitest';
import { countedBetween } from '../../../src/repair/slips/counts.ts';

const prefers = (left: string, right: string, one: string, other: string): void => expect(countedBetween(left, right)(one)).toBeGreaterThan(countedBetween(left, right)(other));

describe('what a figure says of the character beside it', () => {
  it.each([['新增床位480', '，', '張', '強'], ['入社社員213', '，', '戶', '應'], ['是去年的1.6', '。', '倍', '被'], ['全長36.5', '里，', '公', '工'], ['种公羊3000', '。', '只', '中']])('is a measure word behind it: %s_%s %s, not %s', (left, right, one, other) =>
    prefers(left, right, one, other));
  it.each([['增收2', '，', '月', '元'], ['截至8', '，', '月', '元'], ['生于1986', '，', '年', '元']])('is a date where there is one: %s_%s', (left, right, one) => expect(countedBetween(left, right)(one)).toBeGreaterThan(0));
  it.each([['增收2600', '，', '月'], ['达到45', '，', '日'], ['共有612', '，', '年']])('is no date where there is none: %s_%s', (left, right, one) => expect(countedBetween(left, right)(one)).toBeLessThan(0));
  it.each([['二百八十', '亿元', '七', '走'], ['降到七点', '亿元', '六', '了'], ['一年两成', '，', '三', '全']])('is a numeral within one: %s_%s', (left, right, one, other) => prefers(left, right, one, other));
  it('is a measure word behind one in characters', () => prefers('又开来一', '，', '辆', '两'));
  it.each([['全县规上企业23', '，', '家', '件'], ['受理信访事项41', '，', '件', '家'], ['新建冷库6', '，', '座', '字'], ['今年又建成86', '水库', '座', '字']])('is the measure word of what is counted: %s_%s %s, not %s', (left, right, one, other) =>
    prefers(left, right, one, other));
  it('is nothing more where that is not told', () => expect(countedBetween('一共23', '，')('家')).toBe(countedBetween('一共23', '，')('件')));
  it.each([['4', '6号厂房', '至', '只'], ['降低1.2', '2.5个百分点', '至', '周'], ['9', '10月', '、', '只']])('leads from one figure to another: %s_%s %s, not %s', (left, right, one, other) => prefers(left, right, one, other));
  it('is anything where nothing is counted', () => expect(['七', '辆', '月', '公'].map(countedBetween('经济社会', '展'))).toEqual([0, 0, 0, 0]));
});
