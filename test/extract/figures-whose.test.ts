import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/extract/setting.ts';
import { figuresOf, type Told } from './figures-told.ts';

const PLACES: readonly Place[] = [['邵东市', '430582'], ['新宁县', '430528'], ['绥宁县', '430527']].map(([name, code]): Place => ({ name: name!, code: code!, parent: '430500', level: 'county' }));

/** Each figure with whom it belongs to: a project or firm, else the code of a division. */
const whose = (text: string, more: Told = {}): string[] => figuresOf(text, { places: PLACES, ...more }).map((f) => `${f.indicator} ${f.value ?? ''}${f.unit ?? ''} ${f.subject ?? f.scopeCode ?? '–'}`);

describe('分别 behind a list of places or projects', () => {
  it.each<[string, string[], Told?]>([
    ['邵东市、新宁县分别有11个、9个项目开工，总投资分别为42.1亿元和35.8亿元。', ['项目 11个 430582', '项目开工 9个 430528', '总投资 42.1亿元 430582', '总投资 35.8亿元 430528']],
    ['邵东市、新宁县和绥宁县粮食产量分别达到11万吨、9万吨和8万吨。', ['粮食产量 11万吨 430582', '粮食产量 9万吨 430528', '粮食产量 8万吨 430527']],
    ['青谷产业园、云岭水厂投资额分别为3.1亿元和2.3亿元。', ['投资额 3.1亿元 青谷产业园', '投资额 2.3亿元 云岭水厂'], { projects: ['青谷产业园', '云岭水厂'] }],
  ])('gives each its own: %s', (text, expected, more) => expect(whose(text, more)).toEqual(expected));
  it('leaves alone what is shared out among indicators', () => {
    expect(whose('青河县第一产业、第二产业增加值分别为3亿元和5亿元。')).toEqual(['第一产业增加值 3亿元 654325', '第二产业增加值 5亿元 654325']);
  });
  it('and gives nothing where the numbers do not match', () => {
    expect(whose('邵东市、新宁县和绥宁县总投资分别为42.1亿元和35.8亿元。').filter((f) => f.endsWith('430582'))).toEqual([]);
  });
});

describe('the size of works right behind their name', () => {
  it.each<[string, string[]]>([
    ['青岭绕城公路改线工程62公里全线通车。', ['里程 62公里 青岭绕城公路改线工程']],
    ['青谷标准化厂房四期12万平方米全部封顶。', ['面积 12万平方米 青谷标准化厂房四期']],
    ['青谷古道修复一期5.2公里，对外开放。', ['里程 5.2公里 青谷古道修复一期']],
    ['全县12公里河道完成清淤。', ['河道完成清淤 12公里 654325']],
  ])('%s', (text, expected) => expect(whose(text, { projects: ['青岭绕城公路改线工程', '青谷标准化厂房四期', '青谷古道修复一期'] })).toEqual(expected));
});

describe('a place in another province', () => {
  const PARTNER: Place = { name: '深圳市', code: '440300', parent: '440000', level: 'city' };
  it('is spoken of in its own sentence only', () => {
    expect(whose('深圳市安排协作资金1200万元！加工转化率达到47%。', { places: [PARTNER] })).toEqual(['安排协作资金 1200万元 440300', '加工转化率 47% 654325']);
  });
  it('a neighbour may be spoken of for longer', () => {
    const neighbour: Place = { name: '奇台县', code: '652325', parent: '652300', level: 'county' };
    expect(whose('奇台县粮食产量11万吨！加工转化率达到47%。', { places: [neighbour] }).at(-1)).toBe('加工转化率 47% 652325');
  });
});

describe('该公司 behind the firm that was gone to', () => {
  it.each<[string, string[]]>([
    ['随后，他来到宏昌机械制造有限公司，该公司今年1至10月实现产值4.3亿元，产品出口12个国家。', ['实现产值 4.3亿元 宏昌机械制造有限公司', '出口国家 12个 宏昌机械制造有限公司']],
    ['调研组走进远大食品厂，该厂日产饼干12吨，带动就业60人。', ['日产饼干 12吨 远大食品厂', '带动就业 60人 远大食品厂']],
    ['在金桥纺织有限公司，该企业现有员工320人。', ['员工 320人 金桥纺织有限公司']],
  ])('speaks of it: %s', (text, expected) => expect(whose(text)).toEqual(expected));
  it('leaves alone what is said of the county behind a visit', () => {
    expect(whose('他来到全县最大的养殖小区，全县存栏生猪12万头。')).toEqual(['存栏生猪 12万头 654325']);
  });
});

describe('该项目 without a known name', () => {
  it.each([['县长说，该项目总投资3亿元。', '总投资 3亿元 –'], ['县里引进了新能源项目，该项目占地30亩。', '占地 30亩 –'], ['该项目总投资3亿元。', '总投资 3亿元 –']])('is nobody\'s, not the division\'s: %s', (text, expected) => expect(whose(text)).toEqual([expected]));
  it('until the division is spoken of again', () => {
    expect(whose('县里引进了新能源项目，该项目占地30亩，今年全县还将引进12个项目。')).toEqual(['占地 30亩 –', '引进项目 12个 654325']);
  });
});

describe('a comparison with an average, either way round', () => {
  it.each([
    ['规模以上工业增加值增长7.9%，比全市平均水平高0.6个百分点。', '规模以上工业增加值增速高于全市平均水平 0.6个百分点 654325'],
    ['固定资产投资增长9.1%，较全省快1.2个百分点。', '固定资产投资增速快于全省 1.2个百分点 654325'],
    ['居民人均可支配收入增长5.1%，低于全省平均水平0.3个百分点。', '居民人均可支配收入增速低于全省平均水平 0.3个百分点 654325'],
  ])('%s', (text, expected) => expect(whose(text)[1]).toBe(expected));
  it('is none with last year', () => expect(whose('固定资产投资增速比上年高1.2个百分点。').some((f) => f.includes('高于'))).toBe(false));
});

describe('公司 and 项目 that no name was told of', () => {
  it.each([
    ['公司拥有企业技术中心1个，授权专利560余件。', ['企业技术中心 1个 –', '授权专利 560件 –']],
    ['公司现有员工320人。', ['员工 320人 –']],
    ['项目全长58.6公里，概算总投资76.8亿元。', ['项目全长 58.6公里 –', '概算总投资 76.8亿元 –']],
  ])('are nobody\'s, not the division\'s: %s', (text, expected) => expect(whose(text)).toEqual(expected));
  it('but 项目投资 is the division\'s', () => expect(whose('全县项目投资增长12.5%。')).toEqual(['项目投资  654325']));
});

describe('公司 behind a time, and the firm of a speaker', () => {
  it.each<[string, string[]]>([
    ['青云光伏科技有限公司是园区的龙头。2022年，公司实现产值58亿元，纳税1.1亿元。', ['实现产值 58亿元 青云光伏科技有限公司', '纳税 1.1亿元 青云光伏科技有限公司']],
    ['青云家具有限公司1至7月出口4.1亿元。', ['出口 4.1亿元 青云家具有限公司']],
    ['青云电器有限公司车间里机器轰鸣。“上半年我们的产值达到3.4亿元。”公司总经理于某介绍。', ['产值 3.4亿元 青云电器有限公司']],
    ['机器轰鸣。“上半年我们的产值达到3.4亿元。”公司负责人于某说。', ['产值 3.4亿元 –']],
    ['讲解员介绍，景区今年已接待游客46万人次。', ['景区接待游客 46万人次 –']],
  ])('%s', (text, expected) => expect(whose(text)).toEqual(expected));
  it('but firms that are counted are the division\'s', () => {
    expect(whose('全县公司数量1200家。')[0]).toMatch(/654325$/u);
    expect(whose('全县产值达到3.4亿元。县长于某介绍，去年接待游客46万人次。').every((f) => f.endsWith('654325'))).toBe(true);
  });
});

describe('a park, farm or sight with a name', () => {
  it.each<[string, string[]]>([
    ['青谷家居产业园上半年产值5.6亿元，解决就业2100人。', ['青谷家居产业园产值 5.6亿元 青谷家居产业园', '解决就业 2100人 青谷家居产业园']],
    ['白石坡林场三代人接续奋斗，管护林草面积37.6万亩。', ['管护林草面积 37.6万亩 白石坡林场']],
    ['翠屏山景区累计接待游客46万人次。', ['翠屏山景区接待游客 46万人次 翠屏山景区']],
  ])('has its own figures: %s', (text, expected) => expect(whose(text)).toEqual(expected));
  it.each(['建设现代农业产业园3个，累计投入6亿元。', '全县景区今年接待游客46万人次。', '农业产业园累计投入6亿元。'])('is none of: %s', (text) => {
    expect(whose(text).every((f) => f.endsWith('654325'))).toBe(true);
  });
});

describe('a firm that somebody went to', () => {
  it.each(['县委书记李明走进金桥纺织有限公司', '调研组一行来到金桥纺织有限公司', '记者走访了金桥纺织有限公司'])('is named without who went there: %s', (visit) => {
    expect(whose(`${visit}，了解生产情况。公司现有员工320人，去年实现产值3.8亿元。`)).toEqual(['员工 320人 金桥纺织有限公司', '实现产值 3.8亿元 金桥纺织有限公司']);
  });
  it('is spoken for by its workshops, too', () => {
    expect(whose('金桥纺织有限公司去年实现产值3.8亿元。“产品合格率提高到98%。”公司车间主任李明介绍。')).toEqual(['实现产值 3.8亿元 金桥纺织有限公司', '产品合格率 98% 金桥纺织有限公司']);
  });
  it('is named with all of its form', () => expect(whose('金桥纺织集团股份有限公司去年实现产值3.8亿元。')).toEqual(['实现产值 3.8亿元 金桥纺织集团股份有限公司']));
  it('is no subject where firms are counted', () => expect(whose('全县有农民合作社1200家，带动农户8600户。')).toEqual(['农民合作社 1200家 654325', '带动农户 8600户 654325']));
});
