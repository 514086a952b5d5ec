import { describe, expect, it } from 'vitest';
import { partedBetween } from '../../../src/repair/slips/parted.ts';

describe('what stands before a gap', () => {
  it.each([['大橋上個月通了', '車', '軍'], ['新校区去年就动了', '工', '公'], ['兩家企業當場簽了', '約', '樂'], ['他跟老鄉見過', '面', '免'], ['请大家帮个', '忙', '茫']])('speaks for the object of a verb: %s_ is %s, not %s', (left, one, other) => {
    expect(partedBetween(left)(one)).toBeGreaterThan(0);
    expect(partedBetween(left)(other)).toBe(0);
  });
  it.each([['樹苗栽了一排又一', '排'], ['日子一年比一', '年'], ['客人来了一拨接一', '拨']])('speaks for the same once more: %s_ is %s', (left, one) => {
    expect(partedBetween(left)(one)).toBeGreaterThan(0);
    expect(partedBetween(left)('步')).toBe(0);
  });
  it('says nothing otherwise', () => expect(['車', '工', '一'].map(partedBetween('全縣經濟'))).toEqual([0, 0, 0]));
});
