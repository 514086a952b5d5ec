import { describe, expect, it } from 'vitest';
import { nameBetween } from '../../../src/repair/slips/names.ts';

describe('a name where one is due', () => {
  it.each([['局長', '德勝表示', '周', '州'], ['负责人', '晓东说', '彭', '棚'], ['縣水利局局長', '春生介紹', '盧', '爐']])('is a surname: %s_%s', (left, right, name, other) =>
    expect(nameBetween(right, left)(name)).toBeGreaterThan(nameBetween(right, left)(other)));
  it('speaks for the rest of a name that has begun', () => expect(nameBetween('主持', '縣長關志')('勇')).toBeGreaterThan(nameBetween('主持', '縣長關志')('下')));
  it('speaks so behind a blank, too', () => expect(nameBetween(')', '(記者 郭志')('鵬')).toBeGreaterThan(nameBetween(')', '(記者 郭志')('齣')));
  it('goes on in a list of names, and before what ends one', () => {
    expect(nameBetween('永勝，副縣長', '縣領導王志強、')('趙')).toBeGreaterThan(nameBetween('永勝，副縣長', '縣領導王志強、')('照'));
    expect(nameBetween('（女）為', '歐陽靜；周雪')('梅')).toBeGreaterThan(nameBetween('（女）為', '歐陽靜；周雪')('沒'));
    expect(nameBetween('，增長', '水泥、')('趙')).toBe(0);
  });
  it('says nothing within a sentence, or before a mark', () => {
    expect(nameBetween('同努力', '全縣人民')('周')).toBe(0);
    expect(nameBetween('，', '縣委書記')('周')).toBe(0);
  });
});
