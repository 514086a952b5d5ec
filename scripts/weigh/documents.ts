import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { articles } from '../../src/articles/index.ts';
import { readByRule } from '../../src/extract/projects.ts';
import { signsIn } from '../../src/extract/projects/weighing/weigh.ts';
import { read } from '../../src/read/index.ts';
import { repair } from '../../src/repair/index.ts';
import { punctuate } from '../../src/punctuate/index.ts';
import { simplify } from '../../src/simplify/index.ts';
import { strip } from '../../src/strip/index.ts';
import { answersIn } from '../../test/golden/answers.ts';
import { bare, likeness } from '../../test/golden/likeness.ts';
import type { Example } from './learn.ts';

/** An article with the names that an editor would take for projects. */
export interface Answered {
  readonly document: string;
  readonly article: Article;
  readonly wanted: readonly string[];
}

/** The articles of a folder of documents with answers, each paired with the answers whose title is likest. */
export function answered(folder: string): Answered[] {
  return answersIn(folder).flatMap(({ seed, articles: answers }) => {
    const { page } = read(seed, readFileSync(join(folder, seed))), text = punctuate(simplify(repair(page.text)).text), clean = { ...page, text };
    const free = new Set(answers);
    return articles(clean, strip(clean), { name: seed, id: seed }).articles.map((article) => {
      const own = [...free].sort((a, b) => likeness(b.title, article.title) - likeness(a.title, article.title))[0];
      if (own !== undefined) free.delete(own);
      return { document: seed, article, wanted: own?.projects.map((p) => p.name) ?? [] };
    });
  });
}

/** A stretch that is so like an answer is a way of saying it, and teaches neither way. */
const ALIKE = 0.6;

/** What an article teaches: every stretch that may be a name; those are names that say an answer in full. */
export function examplesOf({ document, article, wanted }: Answered): Example[] {
  const text = article.text.text, names = new Set(wanted.map(bare)), { sentences, surroundings } = readByRule(article);
  return sentences.flat().flatMap((sentence) => {
    const found: { start: number; end: number; name: string; named: boolean; signs: readonly string[] }[] = [];
    signsIn(text, sentence, surroundings, (at, signs) => {
      const name = text.slice(at.start, at.end);
      found.push({ ...at, name, named: names.has(bare(name)), signs: [...new Set(signs)] });
    });
    const whole = found.filter((f) => f.named);
    return found
      .filter((f) => f.named || whole.some((w) => w.start < f.end && f.start < w.end) || !wanted.some((n) => likeness(n, f.name) >= ALIKE))
      .map(({ signs, named }) => ({ document, signs, named }));
  });
}
