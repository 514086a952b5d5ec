import { describe, expect, it } from 'vitest';
import { isZhe } from '../../src/simplify/zhao.ts';

describe('著', () => {
  it.each(['著力推進', '著手', '著眼長遠', '著重', '朝著目標', '沿著', '意味著', '圍著項目轉', '結合著', '談論著', '寫著名字', '看著書', '泥土著火', '隨著經濟', '本著'])('is 着 in %s', (text) => {
    expect(isZhe(text, text.indexOf('著'))).toBe(true);
  });

  it.each(['著名', '顯著', '成效顯著提升', '著稱於世', '著作權', '名著', '專著', '編著', '卓著', '土著居民', '合著', '論著', '原著', '昭著', '著述', '巨著'])('stays in %s', (text) => {
    expect(isZhe(text, text.indexOf('著'))).toBe(false);
  });
});
