import { describe, expect, it } from 'vitest';
import { unitKind, unitParts } from '../../src/lexicon/units.ts';

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
