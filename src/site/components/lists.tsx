import type { ComponentChildren, JSX } from 'preact';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import { ABOUT, SEARCH, href } from '../addresses.ts';
import { dayOf } from '../../text/day.ts';
import { Title } from './facts.tsx';
import type { List } from './table.tsx';

/** A part of a page: its heading stands in the margin where there is one. */
export function Section({ id, title, note, more, children }: {
  readonly id?: string;
  readonly title: string;
  /** A few words under the heading. */
  readonly note?: ComponentChildren;
  readonly more?: { readonly path: string; readonly name: string; readonly site: SiteSettings } | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>{title}</h2>
        {note !== undefined && <p class="note">{note}</p>}
        {more !== undefined && <p class="more"><a href={href(more.site, more.path)}>{more.name}</a></p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}

/** A page's head: what it is, its name, a line about it. */
export function PageHead({ kicker, title, children }: { readonly kicker?: ComponentChildren; readonly title: string; readonly children?: ComponentChildren }): JSX.Element {
  return (
    <header class="page-head">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children !== undefined && <p class="lede">{children}</p>}
    </header>
  );
}

/** Reports by day, newest first: a date in the margin, the title, where it is from. */
export function ReportList({ site, articles, note }: { readonly site: SiteSettings; readonly articles: readonly ArticleRecord[]; readonly note?: (a: ArticleRecord) => string | null }): JSX.Element {
  return (
    <ol class="reports">
      {articles.map((a) => {
        const day = dayOf(a), said = note?.(a) ?? null;
        return (
          <li>
            <span class="when">{day === null ? '未署日期' : <time dateTime={day}>{day}</time>}</span>
            <span class="what">
              <Title site={site} article={a} />
              <span class="from">{[a.primaryRegion?.name, a.source, said].filter((x) => x !== null && x !== undefined).join('　')}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Entries listed on a page about one place or person. Lists that go on for ever help nobody and weigh on phones. */
export const LISTED = 100;

/** Says what a list left out, and where all of it is. */
export function Rest({ site, count, of }: { readonly site: SiteSettings; readonly count: number; readonly of: string }): JSX.Element | null {
  return count <= 0 ? null : <p class="note">另有 {count} {of}未列；可以<a href={href(site, SEARCH)}>检索</a>，或取<a href={`${href(site, ABOUT)}#data`}>数据文件</a>。</p>;
}

/** What stands where a list would, when there is nothing to list. */
export function Nothing({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="nothing">{children}</p>;
}

/** Links between the pages of a long list. */
export function Pager({ site, page, pages, url }: { readonly site: SiteSettings; readonly page: number; readonly pages: number; readonly url: (page: number) => string }): JSX.Element | null {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label="分页">
      {page > 0 && <a rel="prev" href={href(site, url(page - 1))}>上一页</a>}
      <span>第 {page + 1} 页，共 {pages} 页</span>
      {page < pages - 1 && <a rel="next" href={href(site, url(page + 1))}>下一页</a>}
    </nav>
  );
}

/** A list that comes in pages, for the table on one of them; undefined where it has but one. Each page hands over the same list: what its filters offer is worked out once. */
export const listOf = <Row,>(site: SiteSettings, url: (page: number) => string, pages: number, rows: readonly Row[]): List<Row> | undefined =>
  (pages < 2 ? undefined : { count: rows.length, sheets: Array.from({ length: pages }, (_, page) => href(site, url(page))), rows: () => rows });
