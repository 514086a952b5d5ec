import type { JSX } from 'preact';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import type { Where } from '../../articles/article.ts';
import { articleMarks } from '../text/article-marks.ts';
import { nest, type Piece } from '../text/marks.ts';
import type { View } from '../view.ts';

const HEADING = '## ';

export interface MarkedText {
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
