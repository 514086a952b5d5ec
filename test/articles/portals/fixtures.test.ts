import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articles } from '../../../src/articles/index.ts';
import { read } from '../../../src/read/index.ts';
import { punctuate } from '../../../src/repair/punctuation.ts';
import { repair } from '../../../src/repair/index.ts';
import { simplify } from '../../../src/simplify/index.ts';
import { strip } from '../../../src/strip/index.ts';
import { shown } from '../made.ts';

interface Answer { readonly title: string; readonly published: string | null; readonly source: string | null; readonly paragraphs: readonly string[] }

const at = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);
const answers = JSON.parse(readFileSync(at('answers.json'), 'utf8')) as Readonly<Record<string, Answer>>;
/** Marks differ where a page's own are put right, and a heading is written with its sign. */
const bare = (text: string): string => text.normalize('NFKC').replace(/^## /u, '').replace(/\s/gu, '');

/** The structure of each page is one that real ones have; places, people and words are made up. */
describe('pages of many makes', () => {
  it.each(Object.entries(answers))('%s', (name, wanted) => {
    const { page } = read(`${name}.html`, readFileSync(at(`${name}.html`)));
    const ready = { ...page, text: punctuate(simplify(repair(page.text)).text) };
    const found = articles(ready, strip(ready), { name, id: name }).articles.map(shown);
    expect(found).toHaveLength(1);
    const { title, published, source, paragraphs } = found[0]!;
    expect({ title: bare(title), published, source, paragraphs: paragraphs.map(bare) }).toEqual({ ...wanted, title: bare(wanted.title), paragraphs: wanted.paragraphs.map(bare) });
  });
});
