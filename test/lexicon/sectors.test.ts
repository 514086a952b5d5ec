import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/lexicon/sectors.ts';
import { stageOf } from '../../src/lexicon/stages.ts';

describe('sector', () => {
  it.each<[string, string | null]>([
    ['恒岳聚酰亚胺薄膜项目', '新材料'],
    ['鹤鸣湖抽水蓄能电站', '新能源'],
    ['蜜桃产业物流园', '商贸物流'],
    ['县第二人民医院', '医疗'],
    ['浏水实验中学新校区', '教育'],
    ['沅水四号大桥', '基础设施'],
    ['文昌路改造提升', '基础设施'],
    ['青柳河综合治理工程', '环保'],
    ['白塔文创小镇', '文化旅游'],
    ['城北科技园', '科技创新'],
    ['玄翎项目', null],
  ])('%s', (name, expected) => { expect(sectorOf(name)).toBe(expected); });
});

describe('stage', () => {
  it.each<[string, string | null]>([
    ['举行签约仪式', '签约'],
    ['集中开工', '开工'],
    ['主体封顶', '在建'],
    ['预计年底投产', '在建'],
    ['建成后可实现产值5亿元', '在建'],
    ['建成投产后年产值可达8亿元', '在建'],
    ['开工建设，建成后可容纳床位600张', '开工'],
    ['竣工投产', '投产'],
    ['正式通车', '投产'],
    ['签约揭牌', '签约'],
    ['拟于明年开工', '规划'],
    ['完成选址', '规划'],
    ['推进区环境整治', null],
    ['技术国内领先', null],
  ])('%s', (words, expected) => { expect(stageOf(words)).toBe(expected); });
});
