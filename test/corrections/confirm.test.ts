import { describe, expect, it } from 'vitest';
import { confirm } from '../../src/corrections/index.ts';
import { sourceOf } from '../../src/text/origin.ts';
import type { ReadArticle } from '../../src/extract/read-article.ts';
import { CLIP, clip, readAll, soundEvidence } from './made.ts';

/** The clip as a bad copy has it: some words read otherwise, each noted as doubtful. */
function torn(...places: readonly (readonly [clean: string, bad: string, after?: string])[]): { article: ReadArticle; source: string } {
  const source = places.reduce((text, [clean, bad]) => text.replace(clean, bad), CLIP);
  const [article] = readAll(source);
  const repairs = places.map(([, bad]) => {
    const start = source.indexOf(bad);
    return { rule: 'slip', before: bad, after: bad, certain: false, source: { start, end: start + bad.length } };
  });
  return { article: { ...article!, repairs }, source };
}
const text = (a: ReadArticle): string => a.paragraphs.join('\n');

describe('reading a bad copy in a better one', () => {
  it('confirms a doubtful reading that the other has, too', () => {
    const { article } = torn(['精心', '精心'], ['产值预计', '产值预计']);
    const after = confirm({ ...article, repairs: article.repairs.slice(1) }, clip());
    expect(text(after)).toBe(text(clip()));
    expect(after.repairs).toEqual([{ rule: 'confirmed-by-copy', before: '产值预计', after: '产值预计', certain: true, source: article.repairs[1]!.source }]);
  });
  it.each([
    ['characters that nobody could read', [['产业园项目开工仪式', '产?彪园项目开工仪式', '']]],
    ['a wrong reading of as many characters', [['占地320亩', '占地820亩']]],
    ['characters that were lost', [['年产值预计', '年预计']]],
    ['characters put in', [['年产值预计', '年产产产值预计']]],
    ['two places, one near the other', [['宣布开工', '宣?开工'], ['主持仪式', '主?仪式']]],
  ] as const)('reads %s', (_, places) => {
    const { article, source } = torn(...places.map(([clean, bad]) => [clean, bad] as const));
    const after = confirm(article, clip());
    soundEvidence(after);
    expect(text(after)).toBe(text(clip()));
    expect(after.repairs.length).toBeGreaterThan(0);
    for (const note of after.repairs) {
      expect(note).toMatchObject({ rule: 'read-from-copy', certain: true });
      expect(places.some(([, bad]) => source.slice(note.source.start, note.source.end).includes(bad))).toBe(true);
    }
    after.paragraphs.forEach((p, i) => {
      const first = sourceOf(after.origins.paragraphs[i]!, { start: 0, end: 2 })!, last = sourceOf(after.origins.paragraphs[i]!, { start: p.length - 2, end: p.length })!;
      expect([source.slice(first.start, first.end), source.slice(last.start, last.end)]).toEqual([p.slice(0, 2), p.slice(-2)]);
    });
  });
  it('puts a name right that was read from the bad place', () => {
    const { article } = torn(['县委书记何志远出席', '县委书记何忘远出席']);
    expect(article.facts.officials.map((o) => o.name)).toContain('何忘远');
    const after = confirm(article, clip());
    expect(after.facts.officials.map((o) => o.name)).toContain('何志远');
    soundEvidence(after);
  });
  it('reads through other marks and other paragraphs', () => {
    const { article } = torn(['产业园项目', '产?园项目']);
    const better = { ...clip(), paragraphs: [clip().paragraphs.join('').replaceAll('，', ',')] };
    expect(text(confirm(article, { ...better, origins: { ...better.origins, paragraphs: [[]] } }))).toBe(text(clip()));
  });
  it('leaves a place as it is where the letters around it are not in the other text', () => {
    const { article } = torn(['占地320亩', '占地?亩']);
    const other = readAll(CLIP.replace('总投资12.6亿元，占地320亩，建成后年产值', '总投资十二亿元，占地320亩，建好之后的产值'))[0]!;
    expect(confirm(article, other)).toEqual(article);
  });
  it('leaves a place as it is where the letters around it are there twice, between other words', () => {
    const { article } = torn(['占地320亩', '占地?亩']);
    const other = clip(), twice = { ...other, paragraphs: [...other.paragraphs, other.paragraphs[1]!.replace('320', '560')], origins: { ...other.origins, paragraphs: [...other.origins.paragraphs, []] } };
    expect(confirm(article, twice)).toEqual(article);
  });
  it('leaves a place as it is where the other text is in doubt there, too', () => {
    const { article } = torn(['占地320亩', '占地?亩']), { article: other } = torn(['占地320亩', '占地380亩']);
    expect(confirm(article, other)).toEqual(article);
  });
  it('touches nothing that is certain', () => {
    const { article } = torn(['占地320亩', '占地820亩']);
    const sure = { ...article, repairs: article.repairs.map((n) => ({ ...n, certain: true })) };
    expect(confirm(sure, clip())).toBe(sure);
  });
});
