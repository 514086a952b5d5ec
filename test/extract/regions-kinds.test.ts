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
