import { describe, expect, it } from 'vitest';
import { articles } from '../../../src/articles/index.ts';
import { read } from '../../../src/read/index.ts';
import { punctuate } from '../../../src/punctuate/index.ts';
import { repair } from '../../../src/repair/index.ts';
import { simplify } from '../../../src/simplify/index.ts';
import { strip } from '../../../src/strip/index.ts';
import { shown } from '../made.ts';
import { PORTALS } from './pages.ts';

describe('pages of the common portals and content systems', () => {
  it.each(PORTALS.map((p) => [p.name, p] as const))('%s', (_, portal) => {
    const { page } = read('page.html', new TextEncoder().encode(portal.html));
    const ready = { ...page, text: punctuate(simplify(repair(page.text)).text) };
    const found = articles(ready, strip(ready), { name: 'page.html', id: 'page' }).articles.map(shown);
    expect(found).toHaveLength(1);
    const { title, published, source, bylines, paragraphs } = found[0]!;
    expect({ title, published, source, bylines, body: [paragraphs[0], paragraphs.at(-1), paragraphs.length] })
      .toEqual({ title: portal.title, published: portal.published, source: portal.source, bylines: portal.bylines, body: [...portal.body] });
  });
});
