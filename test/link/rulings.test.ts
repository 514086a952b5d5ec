import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { NO_RULINGS, type Decided } from '../../src/link/rulings.ts';
import { digested, official, post, project } from './made.ts';

const home = { primaryRegion: { name: '罗庄区', code: '371311' } };
const deputy = post('副区长', '罗庄区人民政府', '371311'), other = post('区委书记', '中共兰山区委', '371302');
const reports = [
  digested('a', '2021-01-01', { ...home, officials: [official('李军', deputy)], projects: [project('云溪产业园项目')] }),
  digested('b', '2021-02-01', { ...home, officials: [official('李军', deputy)], projects: [project('云溪产业园项目')] }),
  digested('c', '2022-01-01', { ...home, officials: [official('李军', other)], projects: [project('滨河智造城项目')] }),
];
const plain = link(reports);
const [luozhuang, lanshan] = ['a', 'c'].map((id) => plain.personIds.get(id)![0]!);
const [yunxi, binhe] = ['a', 'c'].map((id) => plain.projectIds.get(id)![0]!);
const people = (decided: Partial<Decided>) => link(reports, { ...NO_RULINGS, people: { ...NO_RULINGS.people, ...decided } });
const projects = (decided: Partial<Decided>) => link(reports, { ...NO_RULINGS, projects: { ...NO_RULINGS.projects, ...decided } });

describe('an editor’s ruling', () => {
  it('joins two people or two projects that nothing else joins', () => {
    expect(plain.people).toHaveLength(2);
    expect(people({ join: [[luozhuang!, lanshan!]] }).people).toMatchObject([{ id: luozhuang, formerIds: [lanshan], articles: ['c', 'b', 'a'] }]);
    expect(projects({ join: [[yunxi!, binhe!]] }).projects).toMatchObject([{ id: yunxi, formerIds: [binhe] }]);
  });
  it('parts the mentions of some articles from the rest, under an address of their own', () => {
    const parted = people({ part: [{ id: luozhuang!, articles: ['b'] }] });
    expect(parted.people.map((p) => p.articles).sort()).toEqual([['a'], ['b'], ['c']]);
    expect(parted.personIds.get('a')).toEqual([luozhuang]);
    expect(parted.personIds.get('b')).not.toEqual([luozhuang]);
    const works = projects({ part: [{ id: yunxi!, articles: ['b'] }] });
    expect(works.projects.map((p) => p.history.map((h) => h.article)).sort()).toEqual([['a'], ['b'], ['c']]);
  });
  it('may name a person by an address of before', () => {
    const joined = people({ join: [[luozhuang!, lanshan!]], part: [{ id: lanshan!, articles: ['c'] }] });
    expect(joined.people.map((p) => [...p.articles].sort()).sort()).toEqual([['a', 'b'], ['c']]);
  });
  it('about somebody or an article that is not there changes nothing', () => {
    expect(people({ join: [[luozhuang!, 'p0']], part: [{ id: luozhuang!, articles: ['z'] }, { id: 'p0', articles: ['a'] }] }).people).toEqual(plain.people);
  });
});
