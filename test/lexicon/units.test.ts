import { describe, expect, it } from 'vitest';
import { anyOf, unitKind, unitParts } from '../../src/lexicon/units.ts';

describe('units', () => {
  it.each([
    ['亿元', 'money'], ['万美元', 'money'], ['%', 'share'], ['个百分点', 'share'], ['万家', 'count'], ['台套', 'count'], ['万人次', 'people'], ['万亩', 'area'], ['公里', 'length'], ['亿斤', 'mass'],
    ['亿千瓦时', 'energy'], ['兆瓦', 'power'], ['个工作日', 'time'], ['元/吨', 'money'], ['公斤/亩', 'mass'], ['英寸', 'spec'],
  ])('knows what %s measures', (unit, kind) => expect(unitKind(unit)).toBe(kind));

  it('knows nothing of a bare multiplier or a word that is no unit', () => {
    expect(unitKind('亿')).toBeNull();
    expect(unitKind('项目')).toBeNull();
  });

  it('takes a unit apart, but not one that only looks multiplied', () => {
    expect(unitParts('亿元')).toEqual({ factor: 1e8, base: '元' });
    expect(unitParts('万亿千瓦时')).toEqual({ factor: 1e12, base: '千瓦时' });
    expect(unitParts('千瓦')).toEqual({ factor: 1, base: '千瓦' });
    expect(unitParts('家')).toEqual({ factor: 1, base: '家' });
  });
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
