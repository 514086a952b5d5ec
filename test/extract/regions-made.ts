import type { Article, Part } from '../../src/articles/article.ts';
import { untouched } from '../../src/text/traced.ts';

export interface Made {
  readonly title?: string;
  readonly subtitle?: string;
  readonly source?: string;
  readonly masthead?: string;
  readonly published?: string;
  /** Paragraphs, one a line; headings begin with "## ". */
  readonly text: string;
}

/** An article as the stages before would hand it over. */
export function articleOf({ title = '', subtitle, source, masthead, published, text }: Made): Article {
  const parts: Part[] = [];
  let whole = '';
  const add = (line: string, where: Part['where'], heading: boolean): void => {
    parts.push({ start: whole.length, end: whole.length + line.length, where, heading });
    whole += `${line}\n`;
  };
  if (title !== '') add(title, 'title', false);
  if (subtitle !== undefined) add(subtitle, 'subtitle', false);
  text.split('\n').forEach((line, i) => add(line.replace(/^## /, ''), i, line.startsWith('## ')));
  return {
    id: 'made', seed: 'made.txt', title, subtitle: subtitle ?? null, published: published ?? null, eventDate: null, source: source ?? null, masthead: masthead ?? null, url: null,
    bylines: [], text: untouched(whole, 'made.txt'), parts,
  };
}

/** Regions as tests name them: 罗庄区, or with the code where names repeat; those that the site would show, in the order of first mention. */
export const shown = (regions: readonly { readonly name: string; readonly code: string | null; readonly confidence: string }[], codes: readonly string[] = []): string[] =>
  regions.filter((r) => r.confidence !== 'doubtful').map((r) => (r.code !== null && codes.includes(r.code) ? `${r.name}${r.code}` : r.name));
