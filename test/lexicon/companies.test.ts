import { describe, expect, it } from 'vitest';
import { companyAtStart } from '../../src/lexicon/companies.ts';

describe('companies', () => {
  it.each<[string, string | null]>([
    ['云帆物流有限公司智慧仓储项目', '云帆物流有限公司'],
    ['海纳集团（亳州）中药饮片基地', '海纳集团'],
    ['恒岳新材料聚酰亚胺薄膜项目', '恒岳新材料'],
    ['天枢电子高阶线路板项目', '天枢电子'],
    ['太原重工风电齿轮箱项目', '太原重工'],
    ['高端新材料聚酰亚胺薄膜项目', null],
    ['滁州新材料特种薄膜项目', null],
    ['天枢生物医药产业园', null],
    ['嘉泰科技产业园', null],
    ['云岭大数据中心', null],
    ['云帆物流有限公司', null],
    ['海纳集团股份有限公司中药饮片基地', '海纳集团股份有限公司'],
  ])('%s', (name, expected) => { expect(companyAtStart(name, [])).toBe(expected); });

  it('know what the article calls them for short', () => {
    expect(companyAtStart('圣岚特种砂浆项目', ['圣岚'])).toBe('圣岚');
    expect(companyAtStart('圣岚', ['圣岚'])).toBeNull();
  });
});
