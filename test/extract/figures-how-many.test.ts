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
    ['水毁农田修复年度任务2600亩，完成2318亩。', ['水毁农田修复年度任务 2600亩 →', '水毁农田修复完成 2318亩']],
    ['公厕改造计划120座，已完成96座。', ['公厕改造计划 120座 →', '公厕改造完成 96座']],
    ['农村公路计划养护38条，完成41条。', ['农村公路计划养护 38条', '农村公路养护完成 41条']],
    ['该园总投资7.6亿元，年内完成3.1亿元。', ['总投资 7.6亿元', '完成投资 3.1亿元']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('how long the steps of works take', () => {
  it.each<[string, string[]]>([
    ['从签约到投产只用了11个月，跑出了新速度。', ['从签约到投产用时 11个月']],
    ['冷库从拿地到开工仅用45天。', ['从拿地到开工用时 45天']],
    ['养殖场从育苗到出栏只需120天。', ['从育苗到出栏用时 120天']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['从中午到傍晚忙了5个小时。', '从2019年到2023年，连续5年增长。', '合同期3年。'])('nothing is measured in: %s', (says) => expect(told(says)).toEqual([]));
});

describe('how much is left', () => {
  it.each<[string, string[]]>([
    ['跨河大桥还剩最后3片梁没有架。', ['跨河大桥未架梁 3片']],
    ['大坝加固还剩1.9公里没有合龙。', ['大坝加固未合龙里程 1.9公里']],
    ['污水管网还剩2.7公里。', ['剩余污水管网 2.7公里']],
    ['县道改造还剩两座桥没合龙。', ['县道改造未合龙桥 2座']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('time is not', () => expect(told('合同期还剩3年。')).toEqual([]));
});

describe('what is aimed at for what was just told', () => {
  it.each<[string, string[]]>([
    ['综合产值突破80亿元，今年的目标是100亿元。', ['综合产值 80亿元 [突破]', '综合产值 100亿元 →']],
    ['签约项目19个，合同引资57.3亿元，全年的目标是45个、150亿元。', ['签约项目 19个', '合同引资 57.3亿元', '签约项目 45个 →', '合同引资 150亿元 →']],
    ['盐湖去年出货1.8万吨，明年的计划是2.2万吨。', ['盐湖出货 1.8万吨', '盐湖出货 2.2万吨 →']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('what was put into a thing', () => {
  it.each<[string, string[]]>([
    ['三家合作社凑钱，一共投了4300万元。', ['投资 4300万元']],
    ['两家酒庄，一个投了1200万元，一个投了680万元。', ['投资 1200万元', '投资 680万元']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('a place among those around', () => {
  it.each<[string, string[]]>([
    ['工业投资增长12%，增速在临沂各县（市、区）中排第2位。', ['工业投资 +12%', '工业投资增速临沂排名 2位']],
    ['投资完成率在全州七个县里排第一。', ['投资完成率全州排名 1位']],
    ['茶叶出口额3.2亿元，在安溪各乡镇里排第三。', ['茶叶出口额 3.2亿元', '茶叶出口额安溪排名 3位']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['他在班里排第三。', '会议列第二项议程。'])('none is told in: %s', (says) => expect(told(says)).toEqual([]));
});

describe('what a list is counted as', () => {
  it.each<[string, string[]]>([
    ['东门、西门两座立交桥拆除重建。', ['立交桥拆除重建 2座']],
    ['停车场、救援中心两个配套项目由平台公司建设。', ['配套项目由平台公司建设 2个']],
    ['敬老院改造、农贸市场提质、菜场迁建三个项目进展顺利。', ['项目进展顺利 3个']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['安全、稳定两个底线不能破。', '学习、工作两个方面都要抓。'])('nothing is counted in: %s', (says) => expect(told(says)).toEqual([]));
});

describe('the power of a plant', () => {
  it.each<[string, string[]]>([
    ['总装机120万千瓦的云岭抽水蓄能电站4台机组全部投产发电。', ['总装机 120万千瓦', '机组全部投产发电 4台']],
    ['10万千瓦已全容量并网。', ['并网容量 10万千瓦']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});
