import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/extract/facts.ts';
import { link } from '../../src/link/index.ts';
import type { IndicatorRecord, RegionRecord } from '../../src/link/records.ts';
import { digested, figure, official, post, project, region } from './made.ts';

const mayor = post('市长', '临沂市人民政府', '371300');
const byName = (regions: readonly RegionRecord[]): Map<string, RegionRecord> => new Map(regions.map((r) => [r.name, r]));

describe('divisions', () => {
  const found = byName(link([digested('a', '2024-01-01', {
    primaryRegion: { name: '罗庄区', code: '371311' },
    regions: [region('罗庄区', '371311', '371300'), region('临沂高新区', null, '371300'), region('仙桃市', '429004', '420000'), region('章丘区', '370114', '370100')],
    officials: [official('周远山', mayor)],
    projects: [project('云溪产业园', { placeCode: '371311' })],
  })]).regions);

  it('stand under all divisions above them, which are put in where no report names them', () => {
    expect(found.get('罗庄区')).toMatchObject({ id: '371311', parent: '371300', level: 'county', articles: ['a'], primary: ['a'] });
    expect(found.get('临沂市')).toMatchObject({ parent: '370000', articles: [] });
    expect(found.get('临沂市')!.children).toContain('371311');
    expect(found.get('仙桃市')!.parent).toBe('420000');
  });
  it('have the people and projects of their own, not of what lies below them', () => {
    expect(found.get('临沂市')!.people).toHaveLength(1);
    expect(found.get('罗庄区')!.people).toHaveLength(0);
    expect([found.get('罗庄区')!.projects.length, found.get('临沂市')!.projects.length]).toEqual([1, 0]);
  });
  it('that have no code get an address under the division above them', () => {
    expect(found.get('临沂高新区')).toMatchObject({ code: null, level: 'zone', id: expect.stringMatching(/^371300-[0-9a-f]{8}$/) });
  });
  it('tell what they were called before', () => {
    expect(found.get('章丘区')!.formerly).toContainEqual({ name: '章丘市', code: '370181', until: 2016 });
    expect(found.get('罗庄区')!.formerly).toEqual([]);
  });
});

describe('figures of a division', () => {
  const indicators = (...figures: readonly Figure[]): readonly IndicatorRecord[] =>
    byName(link(figures.map((f, i) => digested(`r${i}`, `2024-0${i + 1}-01`, { primaryRegion: { name: '罗庄区', code: '371311' }, regions: [region('罗庄区', '371311', '371300')], figures: [f] }))).regions).get('罗庄区')!.indicators;

  it('stand side by side on one scale: 万元 beside 亿元, 公顷 beside 亩, GDP beside 地区生产总值', () => {
    const [only, ...rest] = indicators(figure('GDP', 243.2, '亿元'), figure('地区生产总值', 2432000, '万元'));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ indicator: '地区生产总值', period: '2023', kind: 'actual', unit: '元', agree: true });
    expect(only!.readings).toEqual([
      { article: 'r1', figure: 0, value: 24_320_000_000, growth: null, written: '2432000万元' }, { article: 'r0', figure: 0, value: 24_320_000_000, growth: null, written: '243.2亿元' },
    ]);
    expect(indicators(figure('造林面积', 100, '公顷'), figure('造林面积', 1500, '亩'))).toMatchObject([{ unit: '亩', agree: true }]);
  });
  it('of like names, other periods, firms and other divisions are not put together', () => {
    expect(indicators(figure('财政总收入', 3, '亿元'), figure('一般公共预算收入', 2, '亿元'), figure('一般公共预算收入', 2, '亿元', { period: '2022' }))).toHaveLength(3);
    expect(indicators(figure('产值', 3, '亿元', { subject: '甲公司' }), figure('产值', 2, '亿元', { scopeCode: '371300' }), figure('产值', 2, '亿元', { period: null }))).toEqual([]);
  });
  it('agree where rounding, 约 and 超 allow it, and conflict where not', () => {
    const agree = (...figures: readonly Figure[]): boolean => indicators(...figures)[0]!.agree;
    expect(agree(figure('GDP', 243.2, '亿元'), figure('GDP', 243, '亿元'))).toBe(true);
    expect(agree(figure('GDP', 243.2, '亿元'), figure('GDP', 234.2, '亿元'))).toBe(false);
    expect(agree(figure('GDP', 240, '亿元', { qualifier: '超' }), figure('GDP', 243.2, '亿元'))).toBe(true);
    expect(agree(figure('GDP', 240, '亿元', { qualifier: '近' }), figure('GDP', 243.2, '亿元'))).toBe(false);
    expect(agree(figure('GDP', 200, '亿元', { valueMax: 250 }), figure('GDP', 243.2, '亿元'))).toBe(true);
  });
  it('keep growth beside the level that it belongs to, and see where two growths conflict', () => {
    const up = (value: number) => ({ change: { direction: 'up', value, unit: '%' } }) as const;
    expect(indicators(figure('GDP', 243.2, '亿元', up(6.5)), figure('GDP', null, null, up(6.5)))).toMatchObject([{ agree: true, readings: [{ value: null, growth: 6.5, written: '增长6.5%' }, { growth: 6.5, written: '243.2亿元，增长6.5%' }] }]);
    expect(indicators(figure('GDP', 243.2, '亿元', up(6.5)), figure('GDP', null, null, up(5.6)))).toMatchObject([{ agree: false }]);
    const told = (quote: string) => figure('GDP', null, null, up(9)).evidence.map((e) => ({ ...e, quote }));
    expect(indicators(figure('GDP', null, null, up(9.1)), { ...figure('GDP', null, null, up(9)), evidence: told('增长9.0%') })).toMatchObject([{ agree: false }]);
    expect(indicators(figure('GDP', null, null, up(9.1)), { ...figure('GDP', null, null, up(9)), evidence: told('增长9%') })).toMatchObject([{ agree: true }]);
    expect(indicators(figure('税收占比', 80, '%', { change: { direction: 'down', value: 2, unit: '个百分点' } }))).toMatchObject([{ readings: [{ growth: null }] }]);
  });

  const targets = (...figures: readonly Figure[]) =>
    byName(link([digested('r', '2024-01-01', { regions: [region('罗庄区', '371311', '371300')], figures })]).regions).get('罗庄区')!.targets.map((t) => [t.indicator, t.met]);
  const aim = { kind: 'target' } as const;
  it('say whether what was aimed at was reached: levels, growth, and what had to fall', () => {
    expect(targets(figure('GDP', 240, '亿元', aim), figure('GDP', 243.2, '亿元'))).toEqual([['地区生产总值', true]]);
    expect(targets(figure('GDP', 2_500_000, '万元', aim), figure('GDP', 243.2, '亿元'))).toEqual([['地区生产总值', false]]);
    const growth = (direction: 'up' | 'down', value: number) => ({ change: { direction, value, unit: '%' } });
    expect(targets(figure('GDP', null, null, { ...aim, ...growth('up', 6) }), figure('GDP', 243.2, '亿元', growth('up', 6.5)))).toEqual([['地区生产总值', true]]);
    expect(targets(figure('单位能耗', null, null, { ...aim, ...growth('down', 3) }), figure('单位能耗', null, null, growth('down', 2.5)))).toEqual([['单位能耗', false]]);
    expect(targets(figure('城镇登记失业率', 4, '%', { ...aim, qualifier: '以内' }), figure('城镇登记失业率', 3.2, '%'))).toEqual([['城镇登记失业率', true]]);
  });
  it('say nothing where nothing reached is told for that period, or only in another measure', () => {
    expect(targets(figure('GDP', 240, '亿元', aim), figure('GDP', 243.2, '亿元', { period: '2022' }))).toEqual([['地区生产总值', null]]);
    expect(targets(figure('GDP', 240, '亿元', aim), figure('GDP', null, null, { change: { direction: 'up', value: 6, unit: '%' } }))).toEqual([['地区生产总值', null]]);
  });
});
