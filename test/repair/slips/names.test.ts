import { describe, expect, it } from 'vitest';
import { nameBetween } from '../../../src/repair/slips/names.ts';

describe('a name where one is due', () => {
  it.each([['局長', '德勝表示', '周', '州'], ['负责人', '晓东说', '彭', '棚'], ['縣水利局局長', '春生介紹', '盧', '爐']])('is a surname: %s_%s', (left, right, name, other) =>
    expect(nameBetween(left, right)(name)).toBeGreaterThan(nameBetween(left, right)(other)));
  it('speaks for the rest of a name that has begun', () => expect(nameBetween('縣長關志', '主持')('勇')).toBeGreaterThan(nameBetween('縣長關志', '主持')('下')));
  it('speaks so behind a blank, too', () => expect(nameBetween('(記者 郭志', ')')('鵬')).toBeGreaterThan(nameBetween('(記者 郭志', ')')('齣')));
  it('says nothing within a sentence, or before a mark', () => {
    expect(nameBetween('全縣人民', '同努力')('周')).toBe(0);
    expect(nameBetween('縣委書記', '，')('周')).toBe(0);
  });
});
