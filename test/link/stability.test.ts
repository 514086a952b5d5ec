import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, type Linked } from '../../src/link/index.ts';
import type { Digested } from '../../src/link/records.ts';
import { digested, official, post, project, region } from './made.ts';

/** Every address of a linked collection, each with the kind of page that stands there. */
const addresses = (linked: Linked): string[] => [
  ...[...linked.people, ...linked.projects].flatMap((r) => [r.id, ...r.formerIds]), ...linked.retired.keys(), ...linked.regions.map((r) => r.id),
];

const places = [{ name: '罗庄区', code: '371311' }, { name: '兰山区', code: '371302' }, { name: '临沂市', code: '371300' }, { name: '衡南县', code: '430422' }];
const place = fc.constantFrom(...places);
const anyPost = fc.record({ at: place, title: fc.constantFrom('书记', '局长', '镇长', '副区长'), body: fc.constantFrom('委', '人民政府', '水利局', '教育局', '河口镇人民政府'), known: fc.boolean(), change: fc.constantFrom('appointed' as const, 'removed' as const, null), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ at, title, body, known, change, day }) => post(title, `${known ? at.name : ''}${body}`, known ? at.code : null, { change, date: change === null ? null : `2022-0${1 + (day % 9)}-${String(day).padStart(2, '0')}` }));
const anyOfficial = fc.record({ name: fc.constantFrom('李军', '王伟', '高玉成', '欧阳靖'), posts: fc.array(anyPost, { maxLength: 2 }) })
  .map(({ name, posts }) => ({ ...official(name, ...posts), collective: posts.length === 0 ? '区领导' : null }));
const anyProject = fc.record({ name: fc.constantFrom('云溪产业园项目', '“云溪”产业园一期', '甲威年产10万吨负极材料项目', '年产十万吨负极材料项目', '污水处理厂', '高标准农田建设项目'), at: fc.option(place), owner: fc.constantFrom('甲威科技有限公司', '乙源公司', null), investmentYi: fc.constantFrom(5, 8, null) })
  .map(({ name, at, owner, investmentYi }) => project(name, { placeCode: at?.code ?? null, owner, investmentYi }));
const collection = fc.array(fc.record({
  day: fc.integer({ min: 2019, max: 2024 }), home: fc.option(place), officials: fc.uniqueArray(anyOfficial, { maxLength: 3, selector: (o) => o.name }), projects: fc.uniqueArray(anyProject, { maxLength: 3, selector: (p) => p.name }),
  // Several reports may have one text: then all but one are copies.
  text: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 100, max: 102 }), damaged: fc.integer({ min: 0, max: 2 }),
}), { minLength: 1, maxLength: 12 }).map((rows) => rows.map(({ day, home, officials, projects, text, length, damaged }, i): Digested => {
  const made = digested(`a${i}`, `${day}-05-0${1 + (i % 9)}`, { primaryRegion: home, officials, projects, regions: home === null ? [] : [region(home.name, home.code, null)] }, `t${text}`);
  return { ...made, article: { ...made.article, length, damaged } };
}));

describe('addresses', () => {
  it('all stay when any one report is added', () => {
    fc.assert(fc.property(collection, fc.nat(), (all, which) => {
      const added = which % all.length, before = link(all.filter((_, i) => i !== added)), after = new Set(addresses(link(all)));
      expect(addresses(before).filter((id) => !after.has(id))).toEqual([]);
    }), { numRuns: 250 });
  });
  it('each lead to one page, whatever the order of the reports', () => {
    fc.assert(fc.property(collection, fc.nat(), (all, turn) => {
      const linked = link(all), of = addresses(linked);
      expect(of.length).toBe(new Set(of).size);
      const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      expect(link(turned)).toEqual(linked);
    }), { numRuns: 120 });
  });
  it('are named for every official and project of every report that is no copy', () => {
    fc.assert(fc.property(collection, (all) => {
      const linked = link(all), people = new Set(linked.people.map((p) => p.id)), projects = new Set(linked.projects.map((p) => p.id));
      for (const { article, facts } of all) {
        expect(linked.personIds.get(article.id)?.length).toBe(linked.canonical.has(article.id) ? undefined : facts.officials.length);
        expect(linked.personIds.get(article.id)?.every((id) => people.has(id)) ?? true).toBe(true);
        expect(linked.projectIds.get(article.id)?.every((id) => projects.has(id)) ?? true).toBe(true);
      }
    }), { numRuns: 100 });
  });
});
