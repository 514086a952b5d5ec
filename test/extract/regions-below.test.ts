import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, shown, type Made } from './regions-made.ts';

const names = (made: Made): string[] => shown(setting(articleOf(made)).regions).sort();
const list = (expected: string): string[] => expected.split(' ').sort();
const region = (made: Made, name: string) => setting(articleOf(made)).regions.find((r) => r.name === name);

describe('townships and streets', () => {
  it.each([
    ['滕州市木石镇、官桥镇、洪绪镇和荆河街道召开现场会。', '滕州市 木石镇 官桥镇 洪绪镇 荆河街道'],
    ['莱西市店埠镇党委书记刘某表示，店埠镇将做大胡萝卜产业。', '莱西市 店埠镇'],
    ['台儿庄区运河街道办事处主任介绍了情况。', '台儿庄区 运河街道'],
    ['兰山区新月湖街道召开座谈会，新月湖街道党工委书记作了发言。', '兰山区 新月湖街道'],
    ['阿鲁科尔沁旗巴彦温都尔苏木草原修复成效明显。', '阿鲁科尔沁旗 巴彦温都尔苏木'],
    ['宜良县九乡彝族回族乡发展旅游。', '宜良县 九乡彝族回族乡'],
    ['寿光市下辖14处镇街道，其中圣城街道、侯镇、羊口镇经济实力较强。', '寿光市 圣城街道 侯镇 羊口镇'],
    ['全椒县召开会议。城关镇党委书记表示，将抓好落实。', '全椒县 城关镇'],
  ])('%s', (text, expected) => { expect(names({ text })).toEqual(list(expected)); });

  it('have no code of their own and are filed under their county', () => {
    expect(region({ text: '市中区孟庄镇、税郭镇地处枣庄市东部。' }, '孟庄镇')).toMatchObject({ code: null, parent: '370402' });
  });

  it('count though no gazetteer has them, behind their county, in a list of its towns, and before a committee of their own', () => {
    const made = { text: '民勤县夹河镇、红沙岗镇压沙造林10万亩，郯城县新合镇推广经验。' };
    expect(names(made)).toEqual(list('民勤县 夹河镇 红沙岗镇 郯城县 新合镇'));
    expect(region(made, '红沙岗镇')).toMatchObject({ parent: '620621' });
    expect(names({ title: '平邑县召开现场会', text: '新合镇党委书记作了发言。' })).toEqual(list('平邑县 新合镇'));
  });

  it('of a name that many counties have lie in the article’s own', () => {
    expect(region({ title: '无极县召开农业现场会', text: '城关镇不在其列，郭庄镇、北苏镇作了发言。' }, '郭庄镇')).toMatchObject({ parent: '130130' });
  });
});

describe('functional zones', () => {
  it.each([
    ['邹平经济开发区管委会主任介绍，邹平市今年引进项目60个。', '邹平经济开发区 邹平市'],
    ['曹县庄寨镇与曹县经济开发区、菏泽高新区签约。', '曹县 庄寨镇 曹县经济开发区 菏泽高新区'],
    ['雄安新区、西咸新区、两江新区、天府新区集中签约。', '雄安新区 西咸新区 两江新区 天府新区'],
    ['威海临港经济技术开发区与青岛西海岸新区、德州天衢新区、苏州工业园区交流经验。', '威海临港经济技术开发区 青岛西海岸新区 德州天衢新区 苏州工业园区'],
    ['天津滨海新区、上海浦东新区经济总量领先。', '天津市 滨海新区 上海市 浦东新区'],
    ['临沂市兰山区、罗庄区、河东区、高新区、经开区签订责任书。', '临沂市 兰山区 罗庄区 河东区 临沂高新区 临沂经开区'],
    ['临沂市兰山区、罗庄区、河东区、化工集中区签订责任书。', '临沂市 兰山区 罗庄区 河东区 临沂化工集中区'],
  ])('%s', (text, expected) => { expect(names({ text })).toEqual(list(expected)); });

  it('are filed under the division that they are named after', () => {
    expect(region({ text: '山亭区与山亭经济开发区共同推进。' }, '山亭经济开发区')).toMatchObject({ code: null, parent: '370406' });
    expect(region({ text: '枣庄高新区经济发展局局长作了发言。' }, '枣庄高新区')).toMatchObject({ code: null, parent: '370400' });
  });

  it('go by the first of their names', () => {
    expect(names({ source: '枣庄日报', text: '枣庄高新区经济发展局局长表示，枣庄高新技术产业开发区将做大锂电产业。' })).toEqual(['枣庄高新区']);
  });

  it('of one kind stay apart where their names say more', () => {
    expect(names({ text: '威海经济技术开发区与威海临港经济技术开发区、威海火炬高技术产业开发区同步推进，威海经开区新签约项目20个。' }))
      .toEqual(list('威海经济技术开发区 威海临港经济技术开发区 威海火炬高技术产业开发区'));
  });

  it('may have a name of their own, and lie where the town of that name does, else in the article’s home', () => {
    const made = { title: '启东市召开会议', text: '启东市召开会议，吕四港经济开发区、启东经济开发区、启东高新技术产业开发区作了发言。' };
    expect(names(made)).toEqual(list('启东市 吕四港经济开发区 启东经济开发区 启东高新技术产业开发区'));
    expect(region(made, '吕四港经济开发区')).toMatchObject({ code: null, parent: '320681' });
    expect(region({ title: '大同市召开会议', text: '大同市召开会议，云岭高新区作了发言。' }, '云岭高新区')).toMatchObject({ parent: '140200', confidence: 'likely' });
  });

  it.each([
    '滕州市围绕国家级经济开发区、省级高新区建设，推动两个经济开发区提档升级，争创一流高新区，打造绿色化工经济开发区。',
    '滕州市加快开发区建设，各开发区、高新区要扛起责任，老旧小区改造同步推进。',
  ])('are no mere talk of zones: %s', (text) => { expect(names({ text })).toEqual(['滕州市']); });

  it('are not named after a district that is only an everyday word in front', () => {
    expect(names({ title: '东莞市举行推介会', text: '东莞市松山湖高新区举行推介会。' })).not.toContain('松山区');
  });
});

describe('words that mean a division without naming it', () => {
  it.each([
    ['全市, 省委, 市委', '罗庄区完成投资50亿元，增幅居全市第一，省委、市委给予肯定。', '罗庄区 临沂市 山东省'],
    ['全市 in a municipality', '海淀区新增企业1万家，占全市三分之一。', '海淀区 北京市'],
    ['an autonomous region', '青秀区工业投资增长12%，高于全市平均水平。自治区党委书记到青秀区调研。', '青秀区 南宁市 广西壮族自治区'],
    ['全州, 州委', '西昌市召开会议，全州一盘棋推进旅游发展，州委书记提出要求。', '西昌市 凉山彝族自治州'],
    ['全盟, 盟委', '锡林浩特市牧民收入增长8%，高于全盟平均水平，盟委给予肯定。', '锡林浩特市 锡林郭勒盟'],
    ['全旗, 旗委', '准格尔旗煤炭产量稳定，旗委、旗政府出台措施，全旗上下齐心。', '准格尔旗'],
    ['该区', '成都市双流区新增市场主体2万户，该区还出台政策。', '成都市 双流区'],
    ['省 behind what something is listed in, counted by or measured with', '罗庄区3个技改项目列入省重点。', '罗庄区 山东省'],
    ['省 behind a count in characters', '罗庄区两个省重点项目开工。', '罗庄区 山东省'],
    ['省 behind 对标', '罗庄区对标省委要求抓落实。', '罗庄区 山东省'],
    ['no 省 in 节省', '罗庄区节省重点工程用地30亩。', '罗庄区'],
    ['省级, wherever it stands', '罗庄区获评省级集群，新增省级绿色工厂3家。', '罗庄区 山东省'],
    ['省外资金', '罗庄区到位省外资金31亿元，省外客商增多。', '罗庄区 山东省'],
    ['省里, 省市重点项目', '罗庄区的这个项目是省里定的，光省市重点项目就有17个。', '罗庄区 山东省'],
    ['省 of a row of levels', '今年罗庄区安排省、临沂市和本级重点项目136个。', '罗庄区 临沂市 山东省'],
    ['but not the verb', '罗庄区企业每年节省里程2万公里，副省级城市、邻省重点项目不在其列。', '罗庄区'],
    ['省 behind 围绕 and 其中', '罗庄区实施工程24个，其中省重点工程9个，围绕省委部署抓落实。', '罗庄区 山东省'],
    ['a county that lies right under its province', '仙桃市获全省表彰，市委书记作了发言。', '仙桃市 湖北省'],
    ['departments', '莒县召开推进会，县发改局、市住建局、省自然资源厅有关负责人参加。', '莒县 日照市 山东省'],
  ])('%s', (_what, text, expected) => { expect(names({ text })).toEqual(list(expected)); });

  it('speak of a county-level city where the paper is its own', () => {
    expect(names({ source: '滕州日报', text: '全市召开动员大会，市委书记、市长出席，滕州市木石镇作了发言。' })).toEqual(list('滕州市 木石镇'));
  });

  it('speak of the city above where its leaders come to a county-level city', () => {
    expect(names({ title: '王某某到滕州市调研', text: '3月5日，市委书记王某某到滕州市调研，滕州市委书记李某陪同。' })).toEqual(list('滕州市 枣庄市'));
  });

  it('belong to the division named right in front', () => {
    const { mentions, article } = setting(articleOf({ title: '我县考察团赴张家港考察', text: '张家港市常务副市长王某接待了考察团一行。' }));
    const at = article.text.text.indexOf('市长王');
    expect(mentions.find((m) => m.start === at)?.place.name).toBe('张家港市');
  });

  it('are evidence of the regions that they mean', () => {
    const found = region({ title: '罗庄区开新局', text: '罗庄区完成投资50亿元，居全市第一。' }, '临沂市');
    expect(found?.evidence.map((e) => [e.paragraph, e.quote])).toEqual([[0, '全市']]);
  });

  it('mean nothing where no home is known', () => {
    expect(names({ text: '我区召开会议，区委书记讲话，全市动员，省委要求。' })).toEqual([]);
  });

  it.each([
    '健全省级机制，完全市场化，资本市场回暖。', '区域协调，市场繁荣，省会地位，县域经济，市民满意。',
  ])('are not found inside other words: %s', (line) => {
    expect(names({ title: '罗庄区召开会议', text: `罗庄区召开会议。${line}` })).toEqual(['罗庄区']);
  });
});
