import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, shown, type Made } from './regions-made.ts';

const regions = (made: Made): string[] => shown(setting(articleOf(made)).regions).sort();

describe('zones of the newer kinds', () => {
  it.each<[string, string]>([
    ['活动在泌阳县先进制造业开发区举行。', '泌阳县先进制造业开发区'],
    ['泌阳县产业集聚区新签约项目5个。', '泌阳县产业集聚区'],
    ['泌阳县现代服务业开发区揭牌。', '泌阳县现代服务业开发区'],
  ])('bear their division\'s name: %s', (text, zone) => expect(regions({ title: '泌阳县举行活动', text })).toContain(zone));
  it('but a wish for one is none', () => expect(regions({ title: '泌阳县举行活动', text: '泌阳县建设一流先进制造业开发区。' })).toEqual(['泌阳县']));
});

describe('firms that belong to a city or county', () => {
  it.each(['公路由宁德市交通投资集团有限公司投资建设。', '项目由宁德市城市建设投资有限公司实施。', '宁德市文化旅游投资集团有限公司负责运营。'])('name no region: %s', (text) => {
    expect(regions({ title: '福鼎市公路通车', text: `福鼎市公路通车。${text}` })).toEqual(['福鼎市']);
  });
  it('but the city that invests in a firm is one', () => expect(regions({ title: '福鼎市公路通车', text: '宁德市投资建设的公路通车，由甲公司运营。' })).toContain('宁德市'));
});

describe('省、市 behind a verb', () => {
  it.each(['要紧盯省、市下达任务。', '按照省、市安排，抓好落实。', '对接省、市有关部门。'])('are the article\'s own: %s', (text) => {
    expect(regions({ title: '泌阳县召开会议', text })).toEqual(['河南省', '泌阳县', '驻马店市']);
  });
  it.each(['产品销往28个省、市。', '外省、市客商参会。', '各省、市代表参加。'])('but not: %s', (text) => expect(regions({ title: '泌阳县召开会议', text })).toEqual(['泌阳县']));
});

describe('a town that only a far county has in the gazetteer', () => {
  const parent = (made: Made): string | null | undefined => setting(articleOf(made)).regions.find((r) => r.code === null)?.parent;
  it('is the county\'s own in its report', () => expect(parent({ title: '衡南县项目开工', text: '衡南县在云集镇举行开工仪式。' })).toBe('430422'));
  it('but stays where its county is named', () => expect(parent({ title: '衡南县考察团赴重庆考察', text: '衡南县考察团到重庆市长寿区云集镇考察。' })).toBe('500115'));
});

describe('towns of a row that says their kind once', () => {
  it.each<[string, string]>([
    ['今年在三汇、渠南等乡镇推广稻鱼共生。', '三汇镇 渠南街道'],
    ['供水工程让土溪、临巴、静边等6个乡镇的117个村通水。', '土溪镇 临巴镇 静边镇'],
    ['12月下闸蓄水，可解决岩峰、卷硐和有庆三镇的饮水。', '岩峰镇 卷硐镇 有庆镇'],
    ['公路连通定远、新店坪两个镇。', '定远镇 新店坪镇'],
    ['书记率队深入贵福、宝城、合力等乡镇。', '贵福镇 宝城镇 合力镇'],
  ])('are towns of the county: %s', (text, towns) => expect(regions({ title: '渠县抓项目', text: `渠县召开会议。${text}` })).toEqual(expect.arrayContaining(towns.split(' '))));
  it.each(['全县12个乡镇、3个街道齐动手，东部等乡镇先行，茶叶、蔬菜等5个乡镇产业见效。'])('but what is no town stays out: %s', (text) => {
    expect(regions({ title: '渠县抓项目', text: `渠县召开会议。${text}` })).toEqual(['渠县']);
  });
});

describe('sister counties named by words', () => {
  it.each<[string, string]>([
    ['再看新河、巨鹿进度，排在前列。', '新河县 巨鹿县'],
    ['与平乡、广宗项目落地数比，差距明显。', '平乡县 广宗县'],
  ])('count in a report from their city: %s', (text, sisters) => expect(regions({ title: '宁晋县召开会议', text: `邢台市宁晋县召开会议。${text}` })).toEqual(expect.arrayContaining(sisters.split(' '))));
  it('but not far from it', () => expect(regions({ title: '渠县召开会议', text: '渠县召开会议，新河工程同步推进，巨鹿之战为人熟知。' })).toEqual(['渠县']));
});

describe('short names of firms behind a place', () => {
  it.each(['走访了江苏岚芯新材、南京炬曜储能等企业。', '由香港恒旸体育投资建设。', '深圳旸驰装备总部迁入。', '苏州艾洛德精密模具落户。', '浙江旭榕以2.3亿元拿下老厂区。', '江西翎羽禽业出技术。', '签约的有温州骁岩五金、泉州璟骐箱包。'])('name no region: %s', (text) => expect(regions({ title: '泗洪县招商', text: `泗洪县招商。${text}` })).toEqual(['泗洪县']));
  it.each<[string, string]>([['四川泸州酒业集中。', '四川省 泸州市'], ['江苏纺织、浙江服装竞争激烈。', '江苏省 浙江省'], ['广东电子信息产业发达。', '广东省'], ['浙江乡贤投资2亿元，江苏两地投资3亿元。', '浙江省 江苏省']])('but trades of a place do: %s', (text, places) => {
    expect(regions({ title: '泗洪县招商', text: `泗洪县招商。${text}` })).toEqual(expect.arrayContaining(places.split(' ')));
  });
});

describe('zones with a name of their own', () => {
  it.each<[string, string]>([
    ['位于沮漳新区的低空经济产业园投产。', '沮漳新区'],
    ['化工园区管委会、盐化工园区管委会和行政审批局作了发言。', '盐化工园区'],
    ['市委常委、石榴坪开发区党工委书记主持。', '石榴坪开发区'],
  ])('lie in the home: %s', (text, zone) => expect(regions({ title: '荆门市召开会议', text: `荆门市召开会议。${text}` })).toContain(zone));
  it.each(['位于城市新区的商场开业。', '在生态工业园区建设中走在前列。', '县工业园区管委会作了发言。', '他叫来负责人，并要求开发区管委会派专人盯办。', '副市长听取开发区管委会汇报。', '裴松请开发区管委会协调用地。', '县住建局会同县财政局开展检查，渔排挤在湾里。'])('but not: %s', (text) => expect(regions({ title: '荆门市召开会议', text: `荆门市召开会议。${text}` })).toEqual(['荆门市']));
});

describe('the head of a newspaper\'s page', () => {
  const masthead = '今日宜都 2023年11月8日 星期三 第02版 要闻';
  it('tells where 我市 and a zone without its city are', () => {
    expect(regions({ title: '园区见闻', masthead, text: '我市26家企业完成搬迁，货船停靠在江边的白马渡化工园区。' })).toEqual(['宜都市', '白马渡化工园区'].sort());
  });
  it('gives way to the source', () => expect(regions({ title: '园区见闻', masthead, source: '枝江发布', text: '我市26家企业完成搬迁。' })).toEqual(['枝江市']));
  it('is no region by itself', () => expect(regions({ title: '园区见闻', masthead, text: '企业完成搬迁。' })).toEqual([]));
});

describe('provinces by a character each', () => {
  it.each<[string, string]>([
    ['公路止于川陕渝交界处。', '四川省 陕西省 重庆市'],
    ['城口县毗邻渝川陕三省市。', '四川省 陕西省 重庆市'],
    ['地处川、陕、渝三省（市）结合部。', '四川省 陕西省 重庆市'],
  ])('count at their border: %s', (text, provinces) => expect(regions({ title: '城口县通高速', text: `城口县通高速。${text}` })).toEqual(expect.arrayContaining(provinces.split(' '))));
  it.each(['川渝合作不断深化，新青年返乡创业。'])('but not in other words: %s', (text) => expect(regions({ title: '渠县创业', text: `渠县创业。${text}` })).toEqual(['渠县']));
});

describe('no place', () => {
  it.each<[string, string]>([
    ['平舆县', '县委书记江门春汇报说，平舆县夏收结束。'],
    ['平舆县', '平舆县获评优质粮食示范县，作出突出贡献县级表彰3个。'],
    ['平舆县', '平舆县县内共建产业园区2个。'],
  ])('in %s: %s', (own, text) => expect(regions({ title: `${own}召开会议`, text })).toEqual([own]));
  it('but 江门 where somebody goes there', () => expect(regions({ title: '平舆县召开会议', text: '平舆县县委书记江门调研，学习江门经验。' })).toContain('江门市'));
  it('and a town behind the words that lead to it', () => expect(regions({ title: '罗平县公路', text: '罗平县公路起于新富乐镇，止于新马街镇。' })).not.toContain('止于新马街镇'));
});
