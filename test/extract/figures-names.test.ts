import { describe, expect, it } from 'vitest';
import { standing } from '../../src/extract/figures/indicator.ts';
import { figuresOf } from './figures-told.ts';

describe('the name of what is counted', () => {
  it.each([
    ['以下简称西港区）入驻企业数', '入驻企业数'],
    ['青年公寓“望湖', '青年公寓'],
    ['“望湖', '望湖'],
    ['外资方面也要有新起色——客商投资', '客商投资'],
    ['“两代表一委员”和企业家代表共', '“两代表一委员”和企业家代表'],
    ['标准厂房已', '标准厂房'],
    ['民生支出将', '民生支出'],
  ])('stands by itself: %s → %s', (words, name) => expect(standing(words)).toBe(name));
  it.each(['“云岭雪桃”区域公用品牌价值', '可用产能', '新增就业', '城镇公共', '总投资', '货物（不含油气）吞吐量', '已', '共', '个《', '“湖'])('is left as it is: %s', (words) => expect(standing(words)).toBe(words));
});

describe('the edges of a name in its sentence', () => {
  it.each([
    // the level of a division, whose own name goes
    ['其中，青河县级重点项目6个，进展顺利。', '县级重点项目'],
    ['年内争取自治区级重大项目9个。', '自治区级重大项目'],
    ['县级重点项目完成投资12亿元。', '县级重点项目完成投资'],
    // what leads up to a name
    ['下一步的目标，是到2027年规上工业总产值突破600亿元。', '规上工业总产值'],
    ['一年下来，就给村集体带来租金收入25万元。', '给村集体带来租金收入'],
    ['这个县今年光市级重点项目就有17个。', '市级重点项目'],
    ['锚定全年地区生产总值增长6%左右。', '地区生产总值'],
    ['向兰州、西宁等地销售冷鲜羊肉2100吨。', '销售冷鲜羊肉'],
    ['在柳泉、石桥等镇新建田头冷库20座。', '新建田头冷库'],
    ['青河县城乡建设投资（集团）有限公司（以下简称“城投集团”）全年承担政府投资项目43个。', '承担政府投资项目'],
    // money promised, and what becomes of it
    ['签约资金260亿元，已完成171亿元。', '签约资金完成'],
    ['协议补贴3200万元，已到位2100万元。', '协议补贴到位'],
    ['合同额12亿元，到位4亿元。', '合同额到位'],
    // what leads on to a number
    ['产品合格率达不到90%。', '产品合格率'],
    ['辣椒去年销了3200吨。', '辣椒销量'],
    ['每吨赚80元。', '每吨利润'],
    ['三个点位投资合计不到900万元。', '三个点位投资'],
    ['家庭医生签约28.6万人。', '家庭医生签约'],
    ['客单价折合约210元。', '客单价'],
    ['新能源产业产值占规上工业的比重升到22%。', '新能源产业产值占规上工业的比重'],
    ['自主品牌占到七成。', '自主品牌占'],
    ['精深加工占比只有三成。', '精深加工占比'],
    ['县里的总体进度过六成。', '县里的总体进度'],
  ])('%s → %s', (sentence, name) => expect(figuresOf(sentence).map((f) => f.indicator)).toContain(name));

  it.each([
    ['新增就业岗位1200个。', '新增就业岗位'],
    ['就业人员达3.2万人。', '就业人员'],
    ['是否达标的企业86家。', '是否达标的企业'],
    ['有限空间作业人员320人。', '有限空间作业人员'],
    ['完成投资8亿元，到位资金3亿元。', '到位资金'],
    ['集成灶内销3200吨。', '集成灶内销'],
    ['一亩赚3000元。', '一亩收入'],
  ])('what only begins so is left: %s → %s', (sentence, name) => expect(figuresOf(sentence).map((f) => f.indicator)).toContain(name));

  it.each(['这34个项目全部落实了专班。', '上述18个乡镇要抓紧整改。', '这6家企业明年再扩产。'])('things counted before are not counted again: %s', (sentence) => expect(figuresOf(sentence)).toEqual([]));
  it('those that are counted for the first time are', () => expect(figuresOf('全县34个项目全部落实了专班。').map((f) => f.value)).toEqual([34]));
});
