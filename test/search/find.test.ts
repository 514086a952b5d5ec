import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Digest } from '../../src/digest/digest.ts';
import { wholeIndex } from '../../src/search/build.ts';
import { find, type Load } from '../../src/search/find.ts';

const article = (id: string, published: string, title: string, paragraphs: string[]): ArticleRecord => ({
  id, seed: `${id}.txt`, url: null, title, subtitle: null, published, eventDate: null, source: null, bylines: [], paragraphs, primaryRegion: null,
  regions: [], places: [], officials: [], others: [], projects: [], figures: [], figureHeads: [], figureAt(n) { return this.figures[n]!; }, slogans: [], statements: [], passages: [], speakers: [], passageAt(n) { return this.passages[n]!; }, repairs: [], keywords: [], summary: [], doubts: [], previous: null, next: null, canonical: null, copies: [], stamp: id,
});

const digest = (articles: ArticleRecord[]): Digest => ({
  site: { title: '方志', url: null, pathPrefix: '/', fullText: true }, articles, regions: [], people: [], projects: [], slogans: [], seeds: [], facts: 0, corrections: [], retired: new Map(), changes: null,
});

const plain = { region: (id: string) => `/regions/${id}/`, person: (id: string) => `/people/${id}/`, project: (id: string) => `/projects/${id}/`, article: (id: string) => `/articles/${id}/` };

/** Loads from memory what the build would have written, and remembers how much. */
async function loader(of: Digest): Promise<Load & { bytes: () => number }> {
  const files = new Map<string, string>();
  await wholeIndex(of, plain, async (name, content) => { files.set(name, content); });
  const loaded = new Set<string>();
  const load = async <T>(name: string): Promise<T> => {
    loaded.add(name);
    const content = files.get(name);
    if (content === undefined) throw new Error(`no such file: ${name}`);
    return JSON.parse(content) as T;
  };
  return Object.assign(load as Load, { bytes: () => [...loaded].reduce((sum, name) => sum + files.get(name)!.length, 0) });
}

const titles = async (query: string, of: Digest, filters = {}): Promise<string[]> => {
  const found = await find(query, filters, await loader(of));
  return found === null ? [] : (await found.hits('article', 0, 100)).hits.map((h) => h.entry.title);
};

const three = digest([
  article('c', '2024-05-01', '沂河新桥开工', ['周远山在现场表示，大桥全长1.2公里。']),
  article('b', '2023-03-02', '周远山调研春耕', ['他来到沂河岸边，查看土壤墒情。', '“十四五”期间新增高标准农田3万亩。']),
  article('a', '2022-01-03', '河沂两地签约', ['远山含黛，周围如画。']),
]);

describe('search', () => {
  it('finds any two characters that stand together, and only those', async () => {
    expect(await titles('沂河', three)).toEqual(['沂河新桥开工', '周远山调研春耕']);
  });
  it('does not take pairs in the right places for the word', async () => {
    expect(await titles('周远山含', three)).toEqual([]);
  });
  it('puts a find in the title before one in the text', async () => {
    expect(await titles('周远山', three)).toEqual(['周远山调研春耕', '沂河新桥开工']);
  });
  it('finds Simplified text by Traditional characters, and full-width by half-width', async () => {
    expect(await titles('沂河新橋開工', three)).toEqual(['沂河新桥开工']);
    expect(await titles('表示,大橋', three)).toEqual(['沂河新桥开工']);
  });
  it('wants every word of the query, and a quoted one as it stands', async () => {
    expect(await titles('沂河 农田', three)).toEqual(['周远山调研春耕']);
    expect(await titles('“高标准农田”', three)).toEqual(['周远山调研春耕']);
  });
  it('filters by year', async () => {
    expect(await titles('沂河', three, { year: '2024' })).toEqual(['沂河新桥开工']);
  });
  it('shows the words around a find and where they are', async () => {
    const found = await find('墒情', {}, await loader(three));
    const hit = (await found!.hits('article', 0, 1)).hits[0]!;
    expect(hit.excerpt.marks.map(([a, b]) => hit.excerpt.text.slice(a, b))).toEqual(['墒情']);
  });
  it('says that one character is too little', async () => {
    expect(await find('河', {}, await loader(three))).toBeNull();
  });

  it('finds every string drawn from a thousand reports and hits nothing else', async () => {
    // Texts from a few hundred characters in random order: as confusable as texts can be.
    const characters = [...'县市区镇乡村工业农业项目投资建设发展经济增长完成总产值企业技术创新改革开放人民政府书记市长会议精神落实推进重点任务目标质量水平民生保障教育医疗生态环境治理文明和谐振兴规划十一二三四五六七八九年月日万亿元，。、“”'];
    let state = 20_240_501;
    const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below;
    const sentence = (length: number): string => Array.from({ length }, () => characters[random(characters.length)]!).join('');
    const many = digest(Array.from({ length: 1000 }, (_, i) => article(`n${i}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, sentence(16), [sentence(400), sentence(500)])));
    const texts = many.articles.map((a) => [a.title, ...a.paragraphs]);
    const load = await loader(many);
    let drawn = 0;
    await fc.assert(fc.asyncProperty(fc.nat(999), fc.nat(2), fc.nat(1000), fc.integer({ min: 2, max: 8 }), async (a, p, at, length) => {
      const line = texts[a]![p]!;
      const string = line.slice(at % (line.length - length), (at % (line.length - length)) + length);
      const query = string.replace(/[“”]/g, '');
      if (query.length < 2 || query !== string) return;
      drawn++;
      const found = await find(query, {}, load);
      const got = (await found!.hits('article', 0, 1000)).hits.map((h) => h.entry.url).sort();
      const expected = many.articles.filter((_, i) => texts[i]!.some((t) => t.includes(query))).map((x) => `/articles/${x.id}/`).sort();
      expect(got).toEqual(expected);
    }), { numRuns: 300, seed: 7 });
    expect(drawn).toBeGreaterThan(200);
  }, 120_000);
});
