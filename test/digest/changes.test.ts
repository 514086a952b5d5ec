import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/digest/assemble.ts';
import { snapshot } from '../../src/digest/changes.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { digestSeed } from '../../src/digest/seed.ts';
import { held } from '../../src/digest/shelf.ts';

const site = { title: '方志', url: null, pathPrefix: '/', fullText: true };
const seed = (name: string, ...lines: string[]) => held(digestSeed(name, Buffer.from(lines.join('\n\n'))));
const spring = seed('春.txt', '乾安县召开项目推进会', '发布时间：2024-03-06', '3月5日，乾安县召开项目推进会，乾安县委书记周明远出席并讲话。', '由恒远新材料有限公司投资12亿元建设的恒远新材料产业园项目已经签约。');
const autumn = seed('秋.txt', '乾安县调研重点项目', '发布时间：2024-09-16', '9月15日，乾安县委书记周明远、乾安县县长李启航调研重点项目。', '由恒远新材料有限公司投资12亿元建设的恒远新材料产业园项目已经开工。');
const after = (before: Digest, ...seeds: (typeof spring)[]): Digest => assemble(seeds, site, { last: snapshot(before) });

describe('what a build adds to the last one', () => {
  const first = assemble([spring], site), second = after(first, spring, autumn);

  it('is nothing where there was no last one', () => {
    expect(first.changes).toBeNull();
  });
  it('is the new report with its people, and projects that moved on', () => {
    const { changes } = second;
    expect(changes!.reports).toEqual([autumn.head.articles[0]]);
    expect(changes!.people.map((id) => second.people.find((p) => p.id === id)!.name)).toEqual(['李启航']);
    expect(changes!.moved).toEqual([{ project: first.projects[0]!.id, from: '签约', to: '开工' }]);
    expect(changes!.facts.now).toBeGreaterThan(changes!.facts.before);
    expect(changes!.gone).toBe(0);
  });
  it('is shown again by a build that finds nothing new', () => {
    expect(after(second, spring, autumn).changes).toEqual(second.changes);
  });
  it('tells of an office that somebody known before has now', () => {
    const moved = seed('冬.txt', '乾安县召开会议', '发布时间：2024-12-16', '12月15日，乾安县人大常委会主任、乾安县委书记周明远出席会议。');
    const offices = after(first, spring, moved).changes!.offices;
    expect(offices).toContainEqual({ person: first.people[0]!.id, title: '主任', organization: '乾安县人大常委会', change: null });
  });
  it('tells how many reports are gone', () => {
    expect(after(second, spring).changes!.gone).toBe(1);
  });
});
