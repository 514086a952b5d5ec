import { describe, expect, it } from 'vitest';
import { anyOf, listed, oneOf } from '../../src/lexicon/listed.ts';

it('reads the words of a list over several lines', () => {
  expect(listed(`
    开工 动工
    奠基
  `)).toEqual(['开工', '动工', '奠基']);
});

it('says which words a list has twice', () => {
  expect(() => listed('开工 动工 开工')).toThrow(/more than once: 开工/u);
});

it('makes an expression of a list of expressions', () => {
  expect(oneOf('开工 [动复]工 厂(?!房)')).toBe('(?:开工|[动复]工|厂(?!房))');
});

describe('anyOf', () => {
  it('matches the longest of the words, whatever their order', () => {
    const words = new RegExp(`^${anyOf(['个', '个百分点', '个月', '元', '美元', 'm³'])}`, 'u');
    expect(words.exec('个百分点以上')?.[0]).toBe('个百分点');
    expect(words.exec('个月内')?.[0]).toBe('个月');
    expect(words.exec('个项目')?.[0]).toBe('个');
    expect(words.exec('m³水')?.[0]).toBe('m³');
    expect(words.exec('美丽')).toBeNull();
  });

  it('takes special characters literally', () => {
    expect(new RegExp(`^${anyOf(['微克/立方米', 'a.b'])}$`, 'u').test('a.b')).toBe(true);
    expect(new RegExp(`^${anyOf(['a.b', 'a+c'])}$`, 'u').test('axb')).toBe(false);
  });
});
