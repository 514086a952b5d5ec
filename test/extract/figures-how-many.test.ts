import { describe, expect, it } from 'vitest';
import { told } from './figures-told.ts';

describe('how many of how many', () => {
  it.each<[string, string[]]>([
    ['36孔桥墩浇完28孔。', ['桥墩 36孔', '浇完桥墩 28孔']],
    ['园区15栋厂房封顶11栋，其余4栋主体施工。', ['厂房 15栋', '封顶厂房 11栋', '主体施工厂房 4栋']],
    ['1200盏路灯换了870盏。', ['路灯 1200盏', '换路灯 870盏']],
    ['2.6万亩麦田浇了1.9万亩。', ['麦田 2.6万亩', '浇麦田 1.9万亩']],
    ['26公里的渠道衬砌了19公里。', ['渠道 26公里', '衬砌渠道 19公里']],
    ['观景台4座建好3座。', ['观景台 4座', '建好观景台 3座']],
    ['320户危房还剩最后6户。', ['危房 320户', '剩余危房 6户']],
    ['22个行政村通了20个。', ['行政村 22个', '通行政村 20个']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each<[string, string[]]>([
    ['5个乡镇新建冷库12个。', ['乡镇 5个', '新建冷库 12个']],
    ['25名党员结对帮扶18名学生。', ['党员 25名', '结对帮扶学生 18名']],
  ])('other things are no part of them: %s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('works of which there are two or three', () => {
  it.each<[string, string[]]>([
    ['南湖路两座人行天桥合龙。', ['人行天桥合龙 2座']],
    ['三条酱油酿造线满负荷运转。', ['酱油酿造线满负荷运转 3条']],
    ['青口、石桥两个冷库先后封顶。', ['冷库先后封顶 2个']],
    ['两台燃气机组12月并网发电。', ['燃气机组并网发电 2台 →']],
    ['两所幼儿园9月开学。', ['幼儿园开学 2所']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['三条红线不能碰，两条防线完成构筑。', '两家公司负责人介绍了情况。', '四个专班已经完成组建。', '两间教室里，孩子们正在上课。', '两条腿走路才能完成任务。'])('nothing is counted in: %s', (says) => expect(told(says)).toEqual([]));
});

describe('how much is done of what was planned', () => {
  it.each<[string, string[]]>([
    ['水毁农田修复年度任务2600亩，完成2318亩。', ['水毁农田修复年度任务 2600亩', '水毁农田修复完成 2318亩']],
    ['公厕改造计划120座，已完成96座。', ['公厕改造计划 120座', '公厕改造完成 96座']],
    ['农村公路计划养护38条，完成41条。', ['农村公路计划养护 38条', '农村公路养护完成 41条']],
    ['该园总投资7.6亿元，年内完成3.1亿元。', ['总投资 7.6亿元', '完成投资 3.1亿元']],
  ])('%s', (says, figures) => expect(told(says).map((f) => f.replace(/ →$/u, ''))).toEqual(figures));
});

describe('how long the steps of works take', () => {
  it.each<[string, string[]]>([
    ['从签约到投产只用了11个月，跑出了新速度。', ['从签约到投产用时 11个月']],
    ['冷库从拿地到开工仅用45天。', ['从拿地到开工用时 45天']],
    ['养殖场从育苗到出栏只需120天。', ['从育苗到出栏用时 120天']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['从中午到傍晚忙了5个小时。', '从2019年到2023年，连续5年增长。', '合同期3年。'])('nothing is measured in: %s', (says) => expect(told(says)).toEqual([]));
});
