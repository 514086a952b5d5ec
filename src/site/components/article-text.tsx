import type { JSX } from 'preact';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import type { Evidence, Where } from '../../articles/article.ts';
import { articleMarks } from '../text/article-marks.ts';
import { excerpts } from '../text/excerpts.ts';
import { nest, type Piece } from '../text/marks.ts';
import { grouped } from '../../text/grouped.ts';
import type { View } from '../view.ts';
import type { Scene } from './facts.tsx';

const HEADING = '## ';

interface MarkedText {
  readonly title: JSX.Element;
  readonly subtitle: JSX.Element | null;
  readonly body: JSX.Element;
}

/** An article's text with everything that facts rest on marked in it. */
export function markedText(article: ArticleRecord, v: View, site: SiteSettings): MarkedText {
  const marks = articleMarks(article, v, site);
  const set = (text: string, where: Where): JSX.Element => <Words pieces={nest(text, marks.get(where) ?? [])} />;
  return {
    title: set(article.title, 'title'),
    subtitle: article.subtitle === null ? null : set(article.subtitle, 'subtitle'),
    body: (
      <>
        {article.paragraphs.map((text, i) => {
          const heading = text.startsWith(HEADING);
          // Places count the mark in front of a heading, which the page does not show.
          const shown = heading ? nest(text.slice(HEADING.length), (marks.get(i) ?? []).map((m) => ({ ...m, start: m.start - HEADING.length, end: m.end - HEADING.length }))) : nest(text, marks.get(i) ?? []);
          return heading
            ? <h2 id={`p${i + 1}`}><Words pieces={shown} /></h2>
            : <p id={`p${i + 1}`} data-n={i + 1}><Words pieces={shown} /></p>;
        })}
      </>
    ),
  };
}

/** Of a report that may not be republished: its summary, and the words that facts rest on. */
export function Abridged({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element {
  const marks = articleMarks(article, v, site);
  const rows = excerpts([...article.summary, ...evidenceOf(article)], marks);
  const told = new Set(article.summary.map((s) => s.quote));
  const summary = rows.filter((r) => told.has(plain(r.pieces))), rest = rows.filter((r) => !told.has(plain(r.pieces)));
  return (
    <>
      {summary.map((r) => <p><Words pieces={r.pieces} /></p>)}
      <p class="terms">本站只载摘要、事实与所据的短引文，不转载全文。</p>
      {rest.length > 0 && (
        <>
          <h2>所据原文</h2>
          <ol class="excerpts">{[...grouped(rest, (r) => String(r.paragraph + 1))].map(([n, quotes]) => (
            <li data-n={n}>{quotes.map((q, i) => <>{i > 0 && <span class="gap">…… </span>}<Words pieces={q.pieces} /> </>)}</li>
          ))}</ol>
        </>
      )}
    </>
  );
}

const evidenceOf = (a: ArticleRecord): Evidence[] =>
  [a.regions, a.officials, a.others, a.projects, a.figures, a.slogans, a.statements].flatMap((facts) => facts.flatMap((f) => f.evidence));

const plain = (pieces: readonly Piece[]): string => pieces.map((p) => (typeof p === 'string' ? p : plain(p.inside))).join('');

function Words({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return <>{pieces.map((p) => (typeof p === 'string' ? p : <Marked piece={p} />))}</>;
}

function Marked({ piece: { mark, first, last, inside } }: { readonly piece: Exclude<Piece, string> }): JSX.Element {
  const words = <Words pieces={inside} />;
  if (mark.href !== undefined) return <a class={`in-${mark.kind ?? ''}`} href={mark.href}>{words}</a>;
  return <span id={first ? mark.id : undefined} class={classesOf(first, last)}>{words}</span>;
}

const classesOf = (first: boolean, last: boolean): string | undefined => {
  // A style sheet lights up the rest of a mark when its first piece is the page's target.
  const names = [first ? '' : 'rest', last ? '' : 'broken'].filter((n) => n !== '');
  return names.length === 0 ? undefined : names.join(' ');
};
