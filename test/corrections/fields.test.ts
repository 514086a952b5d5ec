import { describe, expect, it } from 'vitest';
import { correct } from '../../src/corrections/index.ts';
import { sourceOf } from '../../src/text/origin.ts';
import { CLIP, clip, corrections, readAll, soundEvidence } from './made.ts';

const set = (fields: string, article = 'clip.txt'): string => `article: ${article}\nset: ${fields}`;

describe('setting fields of an article', () => {
  it('replaces what was read and says what stood there', () => {
    const { article, applied } = correct(clip(), corrections(set('{ published: 2024-03-29, eventDate: null, source: 桐庐日报, url: https://example.org/a.html, bylines: [{ name: 周德胜, role: 记者 }] }')));
    expect(article).toMatchObject({ published: '2024-03-29', eventDate: null, source: '桐庐日报', url: 'https://example.org/a.html', bylines: [{ name: '周德胜', role: '记者' }] });
    expect(applied).toEqual([{
      n: 1, date: '2025-03-02', reason: '与报纸核对', article: clip().id,
      what: '发布时间由“2024-03-28”改为“2024-03-29”；事件日期由“2024-03-28”改为“无”；来源由“桐庐新闻网”改为“桐庐日报”；网址由“无”改为“https://example.org/a.html”；署名由“无”改为“记者 周德胜”',
    }]);
    expect(article.facts).toEqual(clip().facts);
  });
  it('files the article under another division, by name or code', () => {
    for (const place of ['杭州市', '330100']) {
      expect(correct(clip(), corrections(set(`{ primaryRegion: ${place} }`))).article.facts.primaryRegion).toEqual({ name: '杭州市', code: '330100' });
    }
  });
  it('corrects a headline and keeps the evidence that rests on it', () => {
    const c = corrections(set('{ title: 桐庐县新型材料产业园正式开工 }')), { article, missed } = correct(clip(), c);
    expect(missed).toEqual([]);
    soundEvidence(article);
    expect(article.facts.regions[0]!.evidence[0]).toMatchObject({ paragraph: 'title', quote: '桐庐县' });
    expect(sourceOf(article.origins.title, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    const end = sourceOf(article.origins.title, { start: 12, end: 14 })!;
    expect(CLIP.slice(end.start, end.end)).toBe('开工');
    expect(correct(article, c).article).toEqual(article);
  });
  it('adds a subtitle and takes it away again, with what rested on it', () => {
    const added = correct(clip(), corrections(set('{ subtitle: 何志远宣布开工 }'), 'article: clip.txt\nadd: { slogan: { text: 宣布开工, quote: 志远宣布 } }')).article;
    soundEvidence(added);
    expect(added.facts.slogans[1]).toMatchObject({ text: '宣布开工', evidence: [{ paragraph: 'subtitle', quote: '志远宣布' }] });
    const { article } = correct(clip(), corrections(set('{ subtitle: 何志远宣布开工 }'), 'article: clip.txt\nadd: { slogan: { text: 宣布开工, quote: 志远宣布 } }', set('{ subtitle: null }')));
    soundEvidence(article);
    expect(article).toMatchObject({ subtitle: null, origins: { subtitle: null } });
    expect(article.facts.slogans.map((s) => s.text)).toEqual(['“两个先行”']);
  });
  it('reaches an article by its id, by its file, and by file and headline', () => {
    const both = readAll(`${CLIP}\n\n沂水县召开项目推进会\n2024-03-29 来源：沂水新闻网\n3月29日，沂水县召开重点项目推进会，县长王立新出席会议并讲话，县直各部门负责人参加会议。\n会议指出，今年全县安排重点项目126个，总投资560亿元，各级各部门要加强调度，确保完成年度目标任务。`);
    const titles = (c: ReturnType<typeof corrections>): (string | null)[] => both.map((a) => correct(a, c).article.source);
    expect(both.length).toBeGreaterThan(0);
    expect(titles(corrections(set('{ source: 甲报 }', both[0]!.id)))[0]).toBe('甲报');
    expect(titles(corrections(set('{ source: 甲报 }', `{ seed: clip.txt, title: ${both[0]!.title} }`)))[0]).toBe('甲报');
    expect(titles(corrections(set('{ source: 甲报 }', '{ seed: clip.txt, title: 另一篇 }')))).toEqual(both.map((a) => a.source));
  });
  it('leaves other articles alone', () => {
    expect(correct(clip(), corrections(set('{ source: 甲报 }', 'other.txt')))).toEqual({ article: clip(), applied: [], missed: [] });
  });
});

describe('an alias', () => {
  const alias = (fields: string): ReturnType<typeof correct> => correct(clip(), corrections(`alias: ${fields}`));
  it('gives a person the proper name wherever facts bear it, and joins two that become one', () => {
    const { article, applied } = alias('{ person: 刘文婷, is: 何志远 }');
    expect(article.facts.officials).toHaveLength(1);
    expect(article.facts.officials[0]!.posts.map((p) => p.title)).toEqual(['县委书记', '县长']);
    expect(article.paragraphs).toEqual(clip().paragraphs);
    expect(applied[0]!.what).toBe('人名“刘文婷”即“何志远”');
    expect(alias('{ person: 何志远, is: 何致远 }').article.facts.statements[0]!.speaker).toBe('何致远');
  });
  it('gives projects and organisations their proper names', () => {
    expect(alias('{ project: 桐庐县新材料产业园项目, is: 盛天新材料产业园项目 }').article.facts.projects[0]!.name).toBe('盛天新材料产业园项目');
    const { officials, projects } = alias('{ organization: 盛天新材料有限公司, is: 盛天新材料股份有限公司 }').article.facts;
    expect(projects[0]!.owner).toBe('盛天新材料股份有限公司');
    expect(officials).toEqual(clip().facts.officials);
    expect(alias('{ organization: 桐庐县人民政府, is: 桐庐县政府 }').article.facts.officials[1]!.posts[0]!.organization).toBe('桐庐县政府');
  });
  it('holds in one article or one division only, where it says so', () => {
    expect(alias('{ person: 刘文婷, is: 刘文廷, region: 杭州市 }').applied).toHaveLength(1);
    expect(alias('{ person: 刘文婷, is: 刘文廷, region: 临沂市 }').applied).toHaveLength(0);
    expect(alias('{ person: 刘文婷, is: 刘文廷, article: other.txt }').applied).toHaveLength(0);
  });
  it('misses where the article that it names has nobody of that name', () => {
    expect(alias('{ person: 李军, is: 李君, article: clip.txt }').missed[0]!.message).toContain('nothing in the article is called “李军”');
  });
});
