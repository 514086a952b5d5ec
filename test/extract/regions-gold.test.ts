import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf } from './regions-made.ts';

interface Gold {
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
  readonly primary_region: { readonly code: string } | null;
  readonly regions: readonly { readonly name: string; readonly code: string | null }[];
}

const folder = new URL('../../../shared/gold/', import.meta.url);
const answers = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.json')) : [];

describe.skipIf(answers.length === 0)('the five seeds', () => {
  const read = answers.flatMap((f) => (JSON.parse(readFileSync(new URL(f, folder), 'utf8')) as { articles: Gold[] }).articles);
  it.each(read.map((g) => [g.title, g] as const))('%s', (_title, g) => {
    const found = setting(articleOf({ title: g.title, text: g.paragraphs.join('\n'), ...(g.source === null ? {} : { source: g.source }), ...(g.published === null ? {} : { published: g.published }) }));
    expect(found.home?.code).toBe(g.primary_region?.code);
    expect(found.regions.map((r) => r.code ?? r.name).sort()).toEqual(g.regions.map((r) => r.code ?? r.name).sort());
  });
});
