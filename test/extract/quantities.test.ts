import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/extract/quantities.ts';

/** Quantities in short: value, unit, [qualifier]. */
const read = (text: string): string[] =>
  quantities(text).map((q) => `${q.value}${q.valueMax === null ? '' : `~${q.valueMax}`} ${q.unit}${q.qualifier === null ? '' : ` [${q.qualifier}]`}`);

describe('numbers with units', () => {
  it.each([
    ['完成投资36.8亿元', ['36.8 亿元']], ['新增用户 12 万户', ['12 万户']], ['改造1,826项', ['1826 项']], ['出口3.2亿美元', ['3.2 亿美元']], ['吸引35亿港元', ['35 亿港元']],
    ['浓度35微克/立方米', ['35 微克/立方米']], ['均价35元/公斤', ['35 元/公斤']], ['发电12.5万千瓦时', ['12.5 万千瓦时']], ['用户12万，', ['12 万']],
    ['贷款3亿5000万元', ['3.5 亿元']], ['办理1200人次', ['1200 人次']], ['提高2.3个百分点', ['2.3 个百分点']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('spans the number, its unit and the qualifiers around it', () => {
    const text = '总量超过30万吨以上，';
    const [q] = quantities(text);
    expect(text.slice(q!.start, q!.end)).toBe('超过30万吨以上');
    expect(text.slice(q!.number, q!.end)).toBe('30万吨以上');
  });

  it('reads within a part of the text, with places in the whole', () => {
    const text = '去年3个，今年5个，明年8个';
    expect(quantities(text, { start: 5, end: 10 }).map((q) => text.slice(q.start, q.end))).toEqual(['5个']);
  });
});

describe('ranges', () => {
  it.each([
    ['年处理30-50万吨', ['30~50 万吨']], ['增长10至15%', ['10~15 %']], ['下降10%—15%', ['10~15 %']], ['月入3万到5万元', ['3~5 万元']], ['用工8000～9500人', ['8000~9500 人']],
  ])('reads both bounds of %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('qualifiers', () => {
  it.each([
    ['80多个', ['80 个 [多]']], ['1万多家', ['1 万家 [多]']], ['5000余万元', ['5000 万元 [余]']], ['200余人', ['200 人 [余]']], ['30个以上', ['30 个 [以上]']], ['8%左右', ['8 % [左右]']],
    ['不低于5亿元', ['5 亿元 [不低于]']], ['约3万亩', ['3 万亩 [约]']], ['近2000人', ['2000 人 [近]']], ['突破100亿元', ['100 亿元 [突破]']], ['不到六成', ['60 % [不到]']], ['绝不能超过350万只', ['350 万只 [绝不能超过]']], ['逼近40万元', ['40 万元 [逼近]']], ['上百家', ['100 家 [上]']], ['过亿元', ['1 亿元 [过]']],
  ])('keeps them as written: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([['集中签约30个', '30 个'], ['附近3个', '3 个'], ['通过12项', '12 项'], ['商超18家', '18 家'], ['找不到3家', '3 家']])('takes no part of a word for one: %s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('numbers in characters', () => {
  it.each([
    ['打造两处公园', ['2 处']], ['廿八个点位', ['28 个']], ['投资一百二十亿元', ['120 亿元']], ['救助三千万元', ['3000 万元']], ['占三分之一', ['33.3 %']], ['达百分之八十', ['80 %']], ['千分之三', ['3 ‰']], ['降到万分之六', ['0.06 %']], ['存栏38万头只', ['38 万头只']],
    ['下降两成一', ['21 %']], ['八成以上', ['80 % [以上]']], ['百余家', ['100 家 [余]']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('says that they are so written, for they often count nothing', () => {
    expect(quantities('抓好五项工作，建成5个').map((q) => q.inCharacters)).toEqual([true, false]);
  });

  it.each(['已建成', '三成立', '一成不变', '一个', '数百家', '几十家', '三位一体', '第三批', '十一届二次全会', '百企百项'])('finds none in %s', (text) => expect(read(text)).toEqual([]));
});

describe('lists that share a unit', () => {
  it('gives every number the unit of the last', () => {
    expect(read('分别提高2.16和1.66个百分点')).toEqual(['2.16 个百分点', '1.66 个百分点']);
    expect(read('分别为33、41和52亿元')).toEqual(['33 亿元', '41 亿元', '52 亿元']);
  });
});

describe('growth by sign', () => {
  it('keeps the sign', () => {
    expect(quantities('（同比-3.2%，环比+1.5%）').map((q) => [q.value, q.signed])).toEqual([[-3.2, true], [1.5, true]]);
  });
});

describe('what is no quantity', () => {
  it.each([
    ['dates', '2023年12月13日至2024年1月5日，1-8月份，十月八日'], ['times of day', '上午9时30分，14:30开幕'], ['years in a row', '2023—2025年，二〇二四年'], ['telephone numbers', '电话0539-1234567，13812345678'],
    ['document numbers', '国发〔2023〕12号'], ['models', 'A320飞机、G15高速、CRH380、5G、3D'], ['sums that are names', '7+3体系、1+5+N机制'], ['numeric slogans', '“521”行动、“1351”布局'],
    ['hotlines', '12345热线'], ['ordinals', '第3位，第21条，第五届'], ['anniversaries', '成立100周年'], ['numbers alone', '排在3、5、8之后'], ['buildings', '3号楼502室'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));
});

describe('numbers as they are spoken', () => {
  it.each<[string, string[]]>([
    ['地头均价每斤两块二毛五，比上年高了两毛钱', ['2.25元', '0.2元']], ['户均能挣四万多块', ['4万元']], ['成本降了40多块', ['40元']], ['每斤3块5，', ['3.5元']],
    ['一只卖一千七，比早市多挣一百二。', ['1700元', '120元']], ['电价每度再降三分八，', ['0.038元']], ['车程只要三个半小时。', ['3.5个小时']], ['产值突破百亿，', ['100亿']],
    ['外贸总值158.3亿元人民币', ['158.3亿元']], ['利率下降20个基点', ['20个基点']], ['都在九成五往上', ['95%']],
  ])('%s', (says, found) => expect(quantities(says).map((q) => `${q.value}${q.unit}`)).toEqual(found));
  it.each([['两块牌子', ['2块']], ['8块电子屏', ['8块']], ['打造千亿级集群', []]])('but %s is no money', (says, found) => expect(quantities(says).map((q) => `${q.value}${q.unit}`)).toEqual(found));
});
