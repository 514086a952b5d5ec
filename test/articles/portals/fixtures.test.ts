import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

interface Answer { readonly title: string; readonly published: string | null; readonly source: string | null; readonly paragraphs: readonly string[] }

const at = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);
const answers = JSON.parse(readFileSync(at('answers.json'), 'utf8')) as Readonly<Record<string, Answer>>;
/** Marks differ where a page's own are put right, and a heading is written with its sign. */
const bare = (text: string): string => text.normalize('NFKC').replace(/^## /u, '').replace(/\s/gu, '');

/** The structure of each page is one that real ones have; places, people and words are made up. */
describe('pages of many makes', () => {
  it.each(Object.entries(answers))('%s', (name, wanted) => {
    const found = seen(readFileSync(at(`${name}.html`)), `${name}.html`);
    expect(found).toHaveLength(1);
    const { title, published, source, paragraphs } = found[0]!;
    expect({ title: bare(title), published, source, paragraphs: paragraphs.map(bare) }).toEqual({ ...wanted, title: bare(wanted.title), paragraphs: wanted.paragraphs.map(bare) });
  });
});
