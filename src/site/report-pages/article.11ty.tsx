import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { absolute, articleUrl, articlesUrl, href, pictureUrl, regionUrl, sourceUrl } from '../addresses.ts';
import { ArticleFacts } from '../components/article-facts.tsx';
import { Abridged, markedText } from '../components/article-text.tsx';
import { CitationBlock } from '../components/citation.tsx';
import { ArticleFigures } from '../components/figures.tsx';
import { CopyOf, Copies } from '../components/copies.tsx';
import { Corrected } from '../components/corrections.tsx';
import { Day, RegionLink } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Section } from '../components/lists.tsx';
import { Statements } from '../components/statements.tsx';
import { each, scene, type PageData } from '../page.ts';
import { articleLd } from '../text/json-ld.ts';
import { citation } from '../text/citation.ts';
import type { View } from '../view.ts';
import type { SiteSettings } from '../../digest/digest.ts';

export const data = each<ArticleRecord>('article', (digest) => digest.articles, (a) => articleUrl(a.id));

export function render(input: PageData & { readonly article: ArticleRecord }): JSX.Element {
  const { article } = input;
  const { site, v } = scene(input);
  const text = markedText(article, v, site);
  return (
    <Layout site={site} path={articleUrl(article.id)} title={article.title} kind="article" picture={v.pictured(article.id) ? pictureUrl(site, article.id) : null} ld={articleLd(site, v, article)} instead={article.canonical === null ? null : articleUrl(article.canonical)}
      description={article.summary[0]?.quote ?? article.paragraphs[0]?.slice(0, 120)} trail={[{ name: '报道', path: articlesUrl() }]}>
      <article class="article">
        <header class="page-head article-head">
          <p class="kicker">
            {article.primaryRegion !== null && <RegionLink site={site} v={v} {...article.primaryRegion} />}
            {article.eventDate !== null && <span>{article.primaryRegion === null ? '' : '　'}<Day iso={article.eventDate} /></span>}
          </p>
          <h1>{text.title}</h1>
          {text.subtitle !== null && <p class="subtitle">{text.subtitle}</p>}
          <Imprint site={site} article={article} />
          <CopyOf site={site} v={v} article={article} />
        </header>
        <div class="reading">
          <div class="prose">
            {site.fullText ? text.body : <Abridged site={site} v={v} article={article} />}
            {site.fullText && article.paragraphs.length === 0 && <p class="nothing">这篇报道没有留下正文。</p>}
          </div>
          {article.canonical === null && <ArticleFacts site={site} v={v} article={article} />}
        </div>
        <ArticleFigures site={site} v={v} article={article} />
        <Statements site={site} v={v} article={article} />
        <Corrected v={v} at={[`article ${article.id}`, `seed ${article.seed}`]} />
        <Copies site={site} v={v} article={article} />
        <Section title="引用" note="GB/T 7714">
          <CitationBlock citation={citation(article, absolute(site, articleUrl(article.id)))} />
        </Section>
      </article>
      <Neighbours site={site} v={v} article={article} />
    </Layout>
  );
}

/** When, where and by whom the report was published, and the way to its original. */
function Imprint({ site, article }: { readonly site: SiteSettings; readonly article: ArticleRecord }): JSX.Element {
  return (
    <dl class="imprint">
      <div><dt>发布</dt><dd>{article.published === null ? '未署日期' : <Day iso={article.published} />}</dd></div>
      {article.source !== null && <div><dt>来源</dt><dd>{article.source}</dd></div>}
      {article.bylines.map((b) => <div><dt>{b.role}</dt><dd>{b.name}</dd></div>)}
      {article.url !== null && <div><dt>原网址</dt><dd><OriginalAddress url={article.url} /></dd></div>}
      {site.fullText && <div><dt>原件</dt><dd><a href={href(site, sourceUrl(article.id))}>原文对照</a></dd></div>}
    </dl>
  );
}

/** Only web addresses become links: what a seed states may be anything. */
function OriginalAddress({ url }: { readonly url: string }): JSX.Element {
  return /^https?:\/\//iu.test(url) ? <a href={url} rel="external noopener">{url.replace(/^https?:\/\//iu, '').slice(0, 48)}</a> : <>{url}</>;
}

/** The reports before and after this one in the same region. */
function Neighbours({ site, v, article }: { readonly site: SiteSettings; readonly v: View; readonly article: ArticleRecord }): JSX.Element | null {
  const previous = article.previous === null ? undefined : v.article.get(article.previous);
  const next = article.next === null ? undefined : v.article.get(article.next);
  if (previous === undefined && next === undefined) return null;
  const region = article.primaryRegion === null ? null : v.regionNamed(article.primaryRegion.name, article.primaryRegion.code);
  return (
    <nav class="neighbours" aria-label="同一政区的前后报道">
      {previous !== undefined && <a rel="prev" href={href(site, articleUrl(previous.id))}><span>前一篇</span>{previous.title}</a>}
      {region !== null && <a class="up" href={href(site, regionUrl(region.id))}><span>政区</span>{region.name}</a>}
      {next !== undefined && <a rel="next" href={href(site, articleUrl(next.id))}><span>后一篇</span>{next.title}</a>}
    </nav>
  );
}
