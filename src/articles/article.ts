import type { Span } from '../text/span.ts';
import type { TracedText } from '../text/traced.ts';

/** Where in an article something stands: a paragraph's number, or the headline or its second line. */
export type Where = number | 'title' | 'subtitle';

/** One line of an article's text. */
export interface Part extends Span {
  readonly where: Where;
  /** Of the second of two lines that are the subtitle together: so many characters of it stand before this one, the blank between them too. */
  readonly shift?: number;
  /** True for headings inside the body (written "## …" in the data). */
  readonly heading: boolean;
}

export interface Byline {
  readonly name: string;
  /** 记者, 通讯员, 作者, 编辑, 责编, 摄影 …: the most specific one the page gives. */
  readonly role: string;
}

/** One report: what was read, without its surroundings. */
export interface Article {
  readonly id: string;
  /** The seed's file name. */
  readonly seed: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** As the document states it: 2024-10-19 or 2024-10-19T09:00:00; null where it states none. */
  readonly published: string | null;
  /** The day of the main event: 2024-10-16, or a range 2021-04-21/2021-04-23. */
  readonly eventDate: string | null;
  readonly source: string | null;
  /** What the head of a newspaper's page says (今日宜都 第02版 要闻): no source, but it tells where 我市 is; null where there is none. */
  readonly masthead: string | null;
  /** Where the page says it was found (front matter, canonical link). */
  readonly url: string | null;
  readonly bylines: readonly Byline[];
  /** Title, subtitle and paragraphs, one a line, in the seed's order; `parts` says which is which. */
  readonly text: TracedText;
  readonly parts: readonly Part[];
}

/** What became of a stretch of the page's text. */
export type Fate = 'title' | 'subtitle' | 'metadata' | 'body' | 'stripped' | 'markup' | 'blank';

/** A stretch of a page's text with its fate. */
export interface Fated extends Span {
  readonly fate: Fate;
  readonly rule: string;
}

/** What a fact rests on, in the form of the data contract. */
export interface Evidence {
  readonly paragraph: Where;
  /** UTF-16 offsets in that paragraph as the data writes it (a heading begins with "## "), or in the title. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** UTF-16 offsets in the seed's decoded text. */
  readonly source: Span;
}
