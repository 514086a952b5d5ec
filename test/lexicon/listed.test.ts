import { expect, it } from 'vitest';
import { listed } from '../../src/lexicon/listed.ts';

it('reads the words of a list over several lines', () => {
  expect(listed(`
    开工 动工
    奠基
  `)).toEqual(['开工', '动工', '奠基']);
});

it('says which words a list has twice', () => {
  expect(() => listed('开工 动工 开工')).toThrow(/more than once: 开工/u);
});
