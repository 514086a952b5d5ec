import type { JSX } from 'preact';
import type { ArticleRecord, SeedRecord } from '../../digest/digest.ts';
import { articleUrl, articlesUrl, sourceUrl } from '../addresses.ts';
import { Comparison } from '../components/comparison.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead } from '../components/lists.tsx';
import { each, scene, type PageData } from '../page.ts';

export const data = each<ArticleRecord>('article', (digest) => (digest.site.fullText ? digest.articles : []), (a) => sourceUrl(a.id));

export function render(input: PageData & { readonly article: ArticleRecord }): JSX.Element {
  const { article } = input;
  const { site, v } = scene(input);
  const seed: SeedRecord | undefined = v.seed.get(article.seed);
  return (
    <Layout site={site} path={sourceUrl(article.id)} title={`${article.title}（原文对照）`} unlisted
      trail={[{ name: '报道', path: articlesUrl() }, { name: article.title, path: articleUrl(article.id) }]}>
      <PageHead kicker="原文对照" title={article.title}>文件里原来的字与读作的字逐行并列。每一处修复、转换和删去都标出，并按规则说明。</PageHead>
      {seed === undefined || seed.comparison.length === 0
        ? <Nothing>这份文件没有可对照的原文。</Nothing>
        : <Comparison site={site} v={v} seed={seed} article={article.id} />}
    </Layout>
  );
}
