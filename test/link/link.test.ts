import { describe, expect, it } from 'vitest';
import { linkPeople } from '../../src/link/people.ts';
import { linkProjects } from '../../src/link/projects.ts';
import { linkRegions } from '../../src/link/regions.ts';
import { digested, official, post, project, region } from './made.ts';

const mayor = post('市长', '临沂市人民政府', '371300');

describe('people', () => {
  it('of one name are one person within a city, and two in two provinces', () => {
    const people = linkPeople([
      digested('a', '2024-01-01', { officials: [official('李军', post('局长', '临沂市水利局', '371300'))] }),
      digested('b', '2024-02-01', { officials: [official('李军', post('局长', '罗庄区水利局', '371311'))] }),
      digested('c', '2024-03-01', { officials: [official('李军', post('局长', '衡阳市水利局', '430400'))] }),
    ]);
    expect(people.map((p) => [p.name, p.articles])).toEqual([['李军', ['b', 'a']], ['李军', ['c']]]);
  });
  it('keep when each office was first and last seen', () => {
    const [person] = linkPeople([
      digested('late', '2024-05-01', { officials: [official('周远山', mayor)] }),
      digested('early', '2023-01-02T09:00:00', { officials: [official('周远山', mayor)] }),
      digested('undated', null, { officials: [official('周远山', mayor)] }),
    ]);
    expect(person!.offices).toMatchObject([{ title: '市长', firstSeen: '2023-01-02', lastSeen: '2024-05-01' }]);
    expect(person!.offices[0]!.seen.map((s) => s.article)).toEqual(['late', 'early', 'undated']);
  });
  it('without a post belong to the place that the report is about', () => {
    const home = { name: '山亭区', code: '370406' };
    const people = linkPeople([
      digested('a', '2024-01-01', { primaryRegion: home, officials: [{ ...official('孙友'), collective: '区领导' }] }),
      digested('b', '2024-01-02', { primaryRegion: home, officials: [official('孙友', post('副区长', '山亭区人民政府', '370406'))] }),
    ]);
    expect(people).toMatchObject([{ name: '孙友', collectives: ['区领导'], articles: ['b', 'a'] }]);
  });
  it('are put beside those who appear in the same reports, the most frequent first', () => {
    const [a, b, c] = [official('甲一', mayor), official('乙二', mayor), official('丙三', mayor)];
    const people = linkPeople([digested('x', '2024-01-01', { officials: [a, b, c] }), digested('y', '2024-01-02', { officials: [a, b] })]);
    const name = new Map(people.map((p) => [p.id, p.name]));
    expect(people.find((p) => p.name === '甲一')!.with.map((id) => name.get(id))).toEqual(['乙二', '丙三']);
  });
});

describe('projects', () => {
  it('are one whether or not a report adds 项目 or quotation marks, and take each field from the newest that gives it', () => {
    const [only, ...rest] = linkProjects([
      digested('new', '2024-06-01', { projects: [project('“云溪”产业园项目', { placeCode: '371311', status: '开工' })] }),
      digested('old', '2024-01-01', { projects: [project('云溪产业园', { placeCode: '371311', status: '签约', investmentYi: 12 })] }),
    ]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ name: '“云溪”产业园项目', status: '开工', investmentYi: 12 });
    expect(only!.history.map((h) => [h.article, h.project.status])).toEqual([['old', '签约'], ['new', '开工']]);
  });
  it('of one name in two cities are two', () => {
    expect(linkProjects([
      digested('a', null, { projects: [project('中央公园', { placeCode: '371311' })] }),
      digested('b', null, { projects: [project('中央公园', { placeCode: '430408' })] }),
    ])).toHaveLength(2);
  });
});

describe('regions', () => {
  const regions = linkRegions([digested('a', '2024-01-01', {
    primaryRegion: { name: '罗庄区', code: '371311' },
    regions: [region('罗庄区', '371311', '371300'), region('临沂高新区', null, '371300'), region('仙桃市', '429004', '420000')],
    officials: [official('周远山', mayor)],
    projects: [project('云溪产业园', { placeCode: '371311' })],
  })]);
  const byName = new Map(regions.map((r) => [r.name, r]));

  it('stand under all divisions above them, which are put in where no report names them', () => {
    expect(byName.get('罗庄区')).toMatchObject({ id: '371311', parent: '371300', level: 'county', articles: ['a'], primary: ['a'] });
    expect(byName.get('临沂市')).toMatchObject({ parent: '370000', articles: [] });
    expect(byName.get('临沂市')!.children).toContain('371311');
    expect(byName.get('仙桃市')!.parent).toBe('420000');
  });
  it('have the people and projects of their own, not of what lies below them', () => {
    expect(byName.get('临沂市')!.people).toHaveLength(1);
    expect(byName.get('罗庄区')!.people).toHaveLength(0);
    expect([byName.get('罗庄区')!.projects.length, byName.get('临沂市')!.projects.length]).toEqual([1, 0]);
  });
  it('that have no code get an address under the division above them', () => {
    expect(byName.get('临沂高新区')).toMatchObject({ code: null, level: 'zone', id: expect.stringMatching(/^371300-[0-9a-f]{8}$/) });
  });
});
