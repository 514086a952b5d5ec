import { expect, it } from 'vitest';
import { linkPeople } from '../../src/link/people.ts';
import { linkProjects } from '../../src/link/projects.ts';
import type { Digested } from '../../src/link/records.ts';
import { dice } from './collection/texts.ts';
import { digested, official, post, project } from './made.ts';

const COUNTIES = ['371311', '371302', '371321', '430422', '430481', '620621', '341522', '511602'];
const SURNAMES = '王李张刘陈杨赵黄周吴', GIVEN = '伟军强磊洋艳勇杰娟涛超明霞刚平燕辉玲丹萍';
const BODIES = ['人民政府', '水利局', '教育局', '河口镇人民政府', '城关镇人民政府'];

/** Reports with ten officials and three projects each; the more there are, the more people there are. */
function collection(size: number): Digested[] {
  // Texts do not matter here; one does for all.
  const { article } = digested('a', null, {});
  const roll = dice(size), letter = (of: string): string => of.charAt(roll(of.length));
  return Array.from({ length: size }, (_, i) => {
    const code = COUNTIES[roll(COUNTIES.length)]!;
    const people = Array.from({ length: 10 }, () => official(letter(SURNAMES) + letter(GIVEN) + letter(GIVEN), post('局长', BODIES[roll(BODIES.length)]!, code)));
    const works = Array.from({ length: 3 }, () => project(`${letter(GIVEN)}${letter(GIVEN)}科技年产${roll(size)}吨负极材料项目`, { placeCode: code }));
    const published = `202${roll(5)}-0${1 + roll(9)}-1${roll(9)}`;
    return { stamp: `a${i}`, article: { ...article, id: `a${i}`, published }, facts: { primaryRegion: { name: '', code }, regions: [], officials: people, projects: works, figures: [], scopes: [], slogans: [] } };
  });
}

it('linking costs hardly more per report in a larger collection', () => {
  const cost = (reports: readonly Digested[]): number => {
    const before = process.cpuUsage();
    linkPeople(reports);
    linkProjects(reports);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / reports.length;
  };
  const small = collection(600), large = collection(3000);
  cost(small);
  cost(small);
  expect(cost(large) / cost(small)).toBeLessThan(3);
}, 60_000);
