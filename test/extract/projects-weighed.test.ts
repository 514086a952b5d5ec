import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { weightsOf } from '../../src/lexicon/project-weights.ts';
import { fakeSetting } from './fake-setting.ts';

/** An article that rules have found a project in, and a sentence. */
const article = (text: string): string[] => ['青禾冷链物流园项目加快推进，总投资3亿元。', text];
const weighed = (text: string): string[] => projects(fakeSetting(article(text))).filter((p) => p.rule === 'weighed').map((p) => p.name);

describe('names that no rule reads are weighed by their signs', () => {
  it.each<[string, string[]]>([
    ['云岭镇的红桥小镇、石溪镇的白鹭湖旅游驿站、西岗水厂扩建依次“亮相”。', ['红桥小镇', '白鹭湖旅游驿站']],
    ['通安镇的青峰大米加工仓储、石溪镇的柑橘采后处理中心、西岗乡的云岭风电场，3个点位各有特色。', ['青峰大米加工仓储', '柑橘采后处理中心', '云岭风电场']],
    ['大家边走边看：东山镇的蓝莓采摘园、河西街道的老粮站文创街区、北岭乡的油茶加工园，一处一景。', ['蓝莓采摘园', '老粮站文创街区']],
  ])('%s', (text, expected) => expect(weighed(text)).toEqual(expected));

  it.each<[string, string]>([
    ['a later part told by its number alone', '总投资4.5亿元的智能装备产业园一期去年投产，产业园二期主体已经封顶。'],
    ['what is seen within', '走进云岭粮食精深加工产业园里，8条生产线开足马力。'],
    ['what has the name of a programme', '紧邻的青年人才公寓二期360套正在铺地板，6月交房。'],
  ])('as well %s', (_, text) => expect(weighed(text)).toHaveLength(1));

  it.each<[string, string, string]>([
    ['the words behind it left to what is said', '石溪风电运维码头水工部分完工。', '石溪风电运维码头'],
    ['a wing with it', '县人民医院新院区今年年底前就要搬迁。', '县人民医院新院区'],
    ['all of several numbers', '青屏电厂5、6号机组工程通过168小时试运行。', '青屏电厂5、6号机组工程'],
    ['no units counted behind it', '望岳湾风电场A区首批8台机组日前并网发电。', '望岳湾风电场A区'],
  ])('and bound what rules read: %s', (_, text, name) => expect(projects(fakeSetting(article(text))).map((p) => p.name)).toContain(name));

  it.each([
    ['bodies', '县发展改革局、县财政局、云岭镇政府、石溪街道办事处有关负责人参加活动。'],
    ['villages and products', '青峰村、白鹭村、石桥村种植柑橘3000亩，产品有果脯、果汁、果醋。'],
    ['goals', '要打造区域物流中心、全国先进制造业基地，建设宜居宜业的美丽乡村。'],
    ['works without a name', '完善学校、医院、养老院、停车场等公共设施，推进老旧小区改造、背街小巷整治。'],
    ['companies', '瀚海铝业公司、青岳粮油集团、恒远食品公司负责人作了发言。'],
    ['what is counted', '全县工业用电量、固定资产投资、社会消费品零售总额分别增长8%、9%、6%。'],
    ['what a place is called', '瀚海药业、青岳药业、恒远药业相继投产，“云岭新药谷”的品牌不断擦亮。'],
    ['works at many places', '全镇128个村的污水收集管网工程全面开工，36处供水站陆续建成。'],
    ['programmes', '全县“暖阳”工程温暖了千家万户，“护苗”工程深入推进。'],
    ['what a city wants to be', '锚定省域副中心，建设区域副中心，加快建成现代化城市。'],
    ['what a firm is good at', '公司的低温萃取系统、智能分选装备、全流程检测平台等国内领先。'],
    ['what works are made up of', '项目占地230亩，主要建设游客中心、演艺广场、滨水栈道和停车场。'],
  ])('but not %s', (_, text) => expect(weighed(text)).toEqual([]));

  it('nor, where rules have found no project in the article, what may as well be none', () =>
    expect(projects(fakeSetting(['他喜欢云岭镇的老街、石溪镇的古渡码头、西岗镇的清江二桥。']))).toEqual([]));

  it('nor anything without weights', () => expect(projects(fakeSetting(article('云岭镇的红桥小镇、石溪镇的白鹭湖旅游驿站、西岗水厂扩建依次“亮相”。')), null).every((p) => p.rule !== 'weighed')).toBe(true));
});

const PIECES = ['云岭镇的', '红桥小镇', '、', '，', '石溪', '中心', '（二期）', '“', '”', '建设', '产业园', '在', '3亿元', '等5个项目', '。', '察看', '（', '）'];

describe('whatever the words', () => {
  it('a weighed name lies within its sentence, touches no other, and is read again alike', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }), (pieces) => {
      const text = pieces.join(''), read = projects(fakeSetting(article(text)));
      for (const p of read) for (const e of p.evidence) expect(e.quote).not.toMatch(/[。\n]/u);
      const places = read.flatMap((p) => p.evidence.map((e) => [e.paragraph, e.start, e.end] as const)).filter(([paragraph]) => paragraph === 1).sort((a, b) => a[1] - b[1]);
      places.slice(1).forEach(([, start], i) => expect(start).toBeGreaterThanOrEqual(places[i]![2]));
      expect(projects(fakeSetting(article(text)))).toEqual(read);
    }), { numRuns: 150 });
  });
});

describe('the table of weights', () => {
  it('tells single signs from pairs and bounds what the words themselves can add', () => {
    const { bias, groups, pairs, most } = weightsOf(['# head', 'bias\t-2', 'length\t4\t0.5', 'length\t5\t-1', 'has\tbrackets\t0.25', 'has\tan and\t0.5', 'kind, behind\tpark|v\t1.5']);
    expect([bias, groups.get('length')?.get('5'), pairs.get('kind, behind')?.get('park')?.get('v'), most]).toEqual([-2, -1, 1.5, 2.75]);
  });
});
