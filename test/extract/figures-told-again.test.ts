import { describe, expect, it } from 'vitest';
import { told } from './figures-told.ts';

describe('what is not yet done', () => {
  it.each<[string, string[]]>([
    ['还没开工的3个项目排出了日程。', ['未开工项目 3个']],
    ['未办结的12件提案已交办。', ['未办结提案 12件']],
    ['尚未投产的5家企业由专班对接。', ['未投产企业 5家']],
    ['没有按期完工的4个项目已约谈。', ['未按期完工项目 4个']],
  ])('is counted as such: %s', (says, figures) => expect(told(says)).toEqual(figures));
  it('what is done keeps its name', () => expect(told('新开工的3个项目排出了日程。')).toEqual(['新开工项目 3个']));
});

describe('a count told again', () => {
  it.each<[string, string[]]>([
    ['全县安排重点项目132个。132个项目中，有29个进度未过半。', ['安排重点项目 132个', '进度未过半 29个']],
    ['现场签约工业项目11个。11个工业项目全部投产后，可实现年产值120亿元。', ['现场签约工业项目 11个', '年产值 120亿元 →']],
    ['全年办好民生实事20件。20件实事中，已办结12件。', ['办好民生实事 20件', '办结实事 12件']],
  ])('is the one before: %s', (says, figures) => expect(told(says)).toEqual(figures));
  it('what is said of them is new', () => expect(told('安排重点项目132个。132个项目全部开工。')).toEqual(['安排重点项目 132个', '项目全部开工 132个']));
  it('so is another number', () => expect(told('安排重点项目132个。其中12个项目竣工。')).toEqual(['安排重点项目 132个', '项目竣工 12个']));
});

describe('those among whom some are', () => {
  it.each<[string, string[]]>([
    ['电商主体1900家里年销售过千万元的只有63家。', ['电商主体 1900家', '年销售过千万元 63家']],
    ['列入计划的63个项目中有9个停工。', ['列入计划项目 63个', '停工 9个']],
    ['合作社的280只母羊里，新产羔的有17只。', ['母羊 280只', '新产羔 17只']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each<[string, string[]]>([['建成镇中心学校3所。', ['建成镇中心学校 3所']], ['改造12个村中心小学。', ['改造村中心小学 12个']]])('names stay: %s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('what only says which, or how large', () => {
  it.each<[string, string[]]>([
    ['仍有5个项目投资完成率不足50%。', []],
    ['12个乡镇征收进度低于30%。', []],
    ['有3家医院床位使用率不到六成。', []],
    ['新装75吨锅炉、8800吨压铸机和120吨级起重机。', []],
  ])('is no figure: %s', (says, shares) => expect(told(says).filter((f) => /\d[%吨]/u.test(f.split(' ').at(1)!))).toEqual(shares));
  it('a rate of all is one, and so is a weight', () => {
    expect(told('全县投资完成率不足50%。')).toEqual(['投资完成率 50% [不足]']);
    expect(told('吊装钢箱梁75吨。')).toEqual(['吊装钢箱梁 75吨']);
  });
  it('nor are ten tenths', () => expect(told('他听了十分高兴。这里七山一水二分田。')).toEqual([]));
});

describe('by how much more or less', () => {
  it.each<[string, string[]]>([
    ['旱麦亩产比去年多收42公斤。', ['旱麦亩产 +42公斤']],
    ['车间一线用工减少260人。', ['车间一线用工 -260人']],
    ['新开工项目同比减少4个。', ['新开工项目 -4个']],
    ['每平方米采暖费还降了1.5元。', ['每平方米采暖费 -1.5元']],
    ['母牛平均产犊间隔缩短了21天。', ['母牛平均产犊间隔 -21天']],
    ['固定资产投资增速不得低于12%。', ['固定资产投资 +12%']],
  ])('%s', (says, figures) => expect(told(says).map((f) => f.replace(/ \[.*\]| →/gu, ''))).toEqual(figures));
  it('things added are things', () => expect(told('新增泊位减少排队车辆260台。')).toEqual(['新增泊位减少排队车辆 260台']));
});

describe('what several cost together', () => {
  it.each<[string, string[]]>([
    ['夜游、研学、民宿分头开工，三处共投8.6亿元。', ['合计投资 8.6亿元']],
    ['三家合计投入11.2亿元。', ['合计投入 11.2亿元']],
    ['两家酒庄共投入1.2亿元。', ['两家酒庄投入 1.2亿元']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('what is promised to the people', () => {
  it.each<[string, string[]]>([
    ['十件为民实事全部办结。', ['为民实事全部办结 10件']],
    ['十件为民办实事事项全部完成。', ['为民办实事事项全部完成 10件']],
    ['全县办好八件为民实事。', ['为民实事 8件']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('为 links elsewhere', () => expect(told('12家企业为园区配套。')).toEqual(['企业为园区配套 12家']));
});

describe('a class by what each of them comes to', () => {
  it.each<[string, string[]]>([
    ['全市过亿元毛衫企业只有23家。', ['过亿元毛衫企业 23家']],
    ['全县超千万元的农业合作社达26个。', ['超千万元的农业合作社 26个']],
    ['年产值过亿元茶企12家。', ['年产值过亿元茶企 12家']],
  ])('gives one figure, how many there are: %s', (says, figures) => expect(told(says).map((f) => f.replace(/^.*(?=过亿元|超千万元)/u, '').replace(/^年产值/u, ''))).toEqual(figures.map((f) => f.replace(/^年产值/u, ''))));
  it('but a sum that something comes to is a figure', () => expect(told('羽绒产值超10亿元，企业达到19家。')).toHaveLength(2));
});

describe('what is called 这些 behind a number', () => {
  it.each<[string, string[]]>([
    ['要把城镇新增就业7600人这些目标一项一项抓实。', ['城镇新增就业 7600人']],
    ['完成投资36亿元这样的任务并不轻松。', ['完成投资 36亿元']],
    ['签约项目12个那些天，大家都没有休息。', ['签约项目 12个']],
  ])('is no name of what is counted: %s', (says, figures) => expect(told(says).map((f) => f.replace(/ →$/u, ''))).toEqual(figures));
});
