import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { articles } from '../../src/articles/index.ts';
import type { Evidence } from '../../src/articles/article.ts';
import { readCorrections, type Corrections } from '../../src/corrections/index.ts';
import { lineOf } from '../../src/corrections/edited.ts';
import { extract } from '../../src/extract/index.ts';
import { readArticle, type ReadArticle } from '../../src/extract/read-article.ts';
import { read } from '../../src/read/index.ts';
import { repair } from '../../src/repair/index.ts';
import { punctuate } from '../../src/punctuate/index.ts';
import { simplify } from '../../src/simplify/index.ts';
import { strip } from '../../src/strip/index.ts';

/** The articles of a made-up seed, read as the build reads them. */
export function readAll(source: string, seed = 'clip.txt'): ReadArticle[] {
  const bytes = Buffer.from(source), reading = read(seed, bytes);
  const page = { ...reading.page, text: punctuate(simplify(repair(reading.page.text)).text) };
  const id = `a${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  return articles(page, strip(page), { name: seed, id }).articles.map((article) => readArticle(article, extract(article)));
}

export const CLIP = `桐庐县新材料产业园开工
2024-03-28 来源：桐庐新闻网
本报讯 3月28日上午，桐庐县新材料产业园项目开工仪式在江南镇举行。县委书记何志远出席仪式并宣布开工，县长刘文婷主持仪式。
该项目由盛天新材料有限公司投资建设，总投资12.6亿元，占地320亩，建成后年产值预计达到25亿元。
何志远强调，要抓好“两个先行”，确保项目早日投产。2023年，全县实现地区生产总值452.3亿元，增长6.1%。`;

export const clip = (): ReadArticle => readAll(CLIP)[0]!;

/** One correction, with its date and reason, from the lines that say what it does. */
export const corrections = (...acts: readonly string[]): Corrections =>
  readCorrections(acts.map((act) => `- date: 2025-03-02\n  reason: 与报纸核对\n${act.replace(/^/gmu, '  ')}\n`).join(''), 'corrections.yaml');

/** Every fact's evidence still quotes what stands where it says. */
export function soundEvidence(article: ReadArticle): void {
  const { facts } = article;
  const evidence: readonly Evidence[] = [facts.regions, facts.officials, facts.others, facts.projects, facts.figures, facts.slogans, facts.statements].flatMap((list) => list.flatMap((f) => f.evidence)).concat(facts.summary);
  expect(evidence.length).toBeGreaterThan(0);
  for (const e of evidence) expect(lineOf(article, e.paragraph).slice(e.start, e.end)).toBe(e.quote);
}
