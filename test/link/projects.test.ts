import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { linkProjects } from '../../src/link/projects.ts';
import { digested, project } from './made.ts';

const HOME = { name: '罗庄区', code: '371311' };
type Row = readonly [name: string, over?: Partial<Project>];
const linked = (...rows: readonly Row[]) =>
  linkProjects(rows.map(([name, over], i) => digested(`r${i}`, `202${i % 10}-01-01`, { primaryRegion: HOME, projects: [project(name, { placeCode: '371311', ...over })] }))).projects;
const groups = (...rows: readonly Row[]): string[][] => linked(...rows).map((p) => p.history.map((h) => h.article).sort()).sort();
const one = (...names: readonly string[]): void => { expect(groups(...names.map((n): Row => [n]))).toEqual([names.map((_, i) => `r${i}`)]); };
const apart = (...names: readonly string[]): void => { expect(groups(...names.map((n): Row => [n]))).toHaveLength(names.length); };

describe('names of one project differ by', () => {
  it('quotation marks, blanks and endings', () => { one('“云溪”智慧物流园项目', '云溪智慧物流园', '云溪 智慧物流园建设项目', '云溪智慧物流园工程'); });
  it('the owner in front, whole, short or told beside', () => {
    expect(groups(['山东甲威新材料有限公司年产10万吨负极材料项目', { owner: '山东甲威新材料有限公司' }], ['甲威新材料年产10万吨负极材料项目'], ['年产10万吨负极材料项目'])).toHaveLength(1);
    expect(groups(['年产10万吨负极材料项目', { owner: '山东甲威新材料有限公司' }], ['年产10万吨负极材料项目', { owner: '乙源科技有限公司' }])).toHaveLength(2);
  });
  it('the owner’s short name in front of what the owner builds', () => {
    const owner = { owner: '四川鑫泽科技有限公司' };
    expect(groups(['四川鑫泽科技有限公司新能源汽车零部件生产基地项目', owner], ['鑫泽新能源汽车零部件项目'])).toHaveLength(1);
    expect(groups(['四川鑫泽科技有限公司新能源汽车零部件生产基地项目', owner], ['盛达新能源汽车零部件项目'])).toHaveLength(2);
  });
  it('the place in front', () => {
    one('罗庄区第二人民医院迁建项目', '第二人民医院迁建项目', '区第二人民医院迁建工程');
    apart('罗庄区第二人民医院迁建项目', '罗庄区第三人民医院迁建项目');
  });
  it('the way a quantity is written, not the quantity', () => {
    one('甲威年产十万吨负极材料项目', '甲威年产10万吨负极材料项目', '甲威年产100000吨负极材料项目');
    one('己能100兆瓦光伏发电项目', '己能100MW光伏发电项目', '己能10万千瓦光伏发电项目');
    one('丁泰年产3000万平方米薄板项目', '丁泰年产3000万㎡薄板项目');
    apart('甲威年产10万吨负极材料项目', '甲威年产5万吨负极材料项目');
  });
  it('what the shorter leaves out, where it still says which', () => {
    one('甲威锂电池负极材料生产基地项目', '甲威锂电池负极材料项目');
    apart('沂河生态治理项目', '沂河航道疏浚项目');
    apart('通达路改造工程', '通达东路改造工程');
  });
  it('nothing but the owner, where that has one project there', () => {
    const owner = { owner: '山东甲威新材料有限公司' };
    expect(groups(['甲威新材料项目', owner], ['甲威新材料年产10万吨负极材料项目', owner])).toHaveLength(1);
    expect(groups(['甲威新材料项目', owner], ['甲威新材料年产10万吨负极材料项目', owner], ['甲威新材料研发大楼项目', owner])).toHaveLength(3);
  });
  it('an owner that only one of them shows to be a firm, but not where two firms make the same', () => {
    expect(groups(['丙华年产10万吨负极材料项目'], ['年产10万吨负极材料项目'])).toHaveLength(1);
    expect(groups(['丙华年产10万吨负极材料项目'], ['甲威年产10万吨负极材料项目'])).toHaveLength(2);
    expect(groups(['山东丙华有限公司年产10万吨负极材料项目', { owner: '山东丙华有限公司' }], ['山东甲威有限公司年产10万吨负极材料项目', { owner: '山东甲威有限公司' }], ['年产10万吨负极材料项目'])).toHaveLength(3);
    const yi = (investmentYi: number) => ({ investmentYi });
    expect(groups(['山东丙华有限公司年产10万吨负极材料项目', { owner: '山东丙华有限公司', ...yi(5) }], ['山东甲威有限公司年产10万吨负极材料项目', { owner: '山东甲威有限公司', ...yi(8) }], ['年产10万吨负极材料项目', yi(8)]), 'unless the investment decides').toEqual([['r0'], ['r1', 'r2']]);
  });
  it('a road’s two ends written out', () => {
    one('临沂至滕州高速公路项目', '临滕高速项目');
    apart('临沂至滕州高速公路项目', '临沂至枣庄高速公路项目');
  });
});

describe('projects are kept apart', () => {
  it('by phase, and told to be related', () => {
    const projects = linked(['沂河新材料产业园一期项目'], ['沂河新材料产业园（二期）项目'], ['沂河新材料产业园1期'], ['沂河新材料产业园项目']);
    expect(projects.map((p) => p.history.map((h) => h.article)).sort()).toEqual([['r0', 'r2'], ['r1'], ['r3']]);
    const second = projects.find((p) => p.name.includes('二期'))!;
    expect(second.mayBe.map((m) => m.why).sort()).toEqual(['同一项目的一期', '同名，未分期的报道']);
  });
  it('in two counties where the name is one that every county has', () => {
    expect(groups(['高标准农田建设项目'], ['高标准农田建设项目', { placeCode: '371302' }])).toHaveLength(2);
    expect(groups(['污水处理厂项目'], ['污水处理厂项目', { placeCode: '371300' }])).toHaveLength(2);
  });
  it('in two cities, also under one name of their own, unless it is a line that crosses both', () => {
    expect(groups(['星河广场项目'], ['星河广场项目', { placeCode: '430422' }])).toHaveLength(2);
    expect(groups(['临滕高速项目'], ['临滕高速项目', { placeCode: '370481' }])).toHaveLength(1);
  });
  it('where one is another work on it, or a part of it', () => {
    apart('云溪产业园项目', '云溪产业园配套道路工程');
    apart('云溪产业园项目', '云溪产业园标准化厂房项目');
    apart('城南污水处理厂项目', '城南污水处理厂扩建工程');
    one('通达路改造工程', '通达路改造提升工程');
  });
  it('in two towns of one county', () => {
    expect(groups(['册山街道农贸市场项目'], ['盛庄街道农贸市场项目'])).toHaveLength(2);
  });
  it('where one report tells them as two', () => {
    const { projects } = linkProjects([
      digested('a', null, { primaryRegion: HOME, projects: [project('沂河绿道建设项目'), project('沂河绿道综合提升建设项目')] }),
      digested('b', null, { primaryRegion: HOME, projects: [project('沂河绿道综合提升建设项目')] }),
    ]);
    expect(projects).toHaveLength(2);
  });
});

describe('a project’s record', () => {
  const [record] = linked(
    ['云溪产业园', { status: '签约', investmentYi: 12 }], ['“云溪”产业园项目', { status: '开工', investmentYi: 12 }], ['云溪产业园项目', { status: '开工', investmentYi: 15 }], ['云溪产业园项目', { status: '投产' }],
  );
  it('takes each field from the newest report that gives it and keeps what each said', () => {
    expect(record).toMatchObject({ name: '云溪产业园项目', status: '投产', investmentYi: 15 });
    expect(record!.history.map((h) => [h.article, h.project.status])).toEqual([['r0', '签约'], ['r1', '开工'], ['r2', '开工'], ['r3', '投产']]);
  });
  it('tells its stages in time, the investments with their sources, and its other names with the reason', () => {
    expect(record!.stages.map((s) => [s.status, s.day, s.article])).toEqual([['签约', '2020-01-01', 'r0'], ['开工', '2021-01-01', 'r1'], ['投产', '2023-01-01', 'r3']]);
    expect(record!.investments.map((i) => [i.investmentYi, i.article])).toEqual([[12, 'r0'], [15, 'r2']]);
    expect(record!.names).toEqual([{ name: '云溪产业园', article: 'r0', why: '只差引号、“项目”等字样' }, { name: '“云溪”产业园项目', article: 'r1', why: '只差引号、“项目”等字样' }]);
  });
});
