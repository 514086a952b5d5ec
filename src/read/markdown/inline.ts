import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

type Markdown = InstanceType<typeof MarkdownIt>;

/** A stretch of a paragraph's Markdown that is text. */
export interface Piece {
  /** Where it stands in the paragraph's Markdown. */
  readonly start: number;
  readonly end: number;
  /** What it reads; null where that is itself. */
  readonly text: string | null;
  readonly linked: boolean;
  /** What stands before it: nothing, a line feed of the source, a line break that is meant. */
  readonly after: 'nothing' | 'wrap' | 'break';
}

/** A pair of ** (markdown-it leaves one as text where it stands between a Chinese mark and a Chinese character), but not the mask in 张**、李**. */
const STRONG = /\*\*(?=[^\s*，。、；：）)])[^\n*]*[^\s*]\*\*/gu;

/**
 * The text in a paragraph's Markdown. markdown-it says what it consists of but not where: each part is looked for behind
 * the one before, stepping over what links and pictures hide. Where one is not found, the rest is given back as it stands.
 */
export function inlineText(markdown: string, tokens: readonly Token[], md: Markdown): readonly Piece[] {
  const pieces: Piece[] = [];
  const stray = new Set(Array.from(markdown.matchAll(STRONG), (m) => [m.index, m.index + 1, m.index + m[0].length - 2, m.index + m[0].length - 1]).flat());
  const flat = markdown.replaceAll('\n', ' ');
  let at = 0, links = 0, after: Piece['after'] = 'nothing';
  const keep = (start: number, end: number, text: string | null): void => {
    if (end > start) pieces.push({ start, end, text, linked: links > 0, after });
    after = 'nothing';
    at = end;
  };
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'text_special') {
      const raw = token.type === 'text_special' ? token.markup : token.content;
      const found = markdown.indexOf(raw, at);
      if (found < 0) { keep(at, markdown.length, null); break; }
      if (token.type === 'text_special') keep(found, found + raw.length, token.content);
      else if (raw !== '*' || !stray.has(found)) keep(found, found + raw.length, null);
      at = found + raw.length;
    } else if (token.type === 'code_inline') {
      // Line feeds inside read as blanks.
      const content = token.content, open = markdown.indexOf(token.markup, at) + token.markup.length;
      const start = flat.indexOf(content, open);
      if (start >= 0) keep(start, start + content.length, markdown.startsWith(content, start) ? null : content);
      at = Math.max(at, markdown.indexOf(token.markup, at) + token.markup.length);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      after = token.type === 'softbreak' ? 'wrap' : 'break';
      const feed = markdown.indexOf('\n', at);
      at = feed < 0 ? at : feed + 1;
    } else if (token.type === 'html_inline') {
      if (/^<br\b/iu.test(token.content)) after = 'break';
      at = Math.max(at, markdown.indexOf(token.content, at) + token.content.length);
    } else if (token.type === 'link_open') links++;
    else if (token.type === 'link_close') {
      links--;
      if (token.markup !== 'autolink') at = afterTarget(markdown, at, md);
    } else if (token.type === 'image') {
      const open = markdown.indexOf(`![${token.content}]`, at);
      if (open >= 0) at = afterTarget(markdown, open + 2 + token.content.length, md);
    }
  }
  return pieces;
}

/** Behind the `](address "title")`, `][name]` or `]` that begins at or after `at`. */
function afterTarget(markdown: string, at: number, md: Markdown): number {
  const close = markdown.indexOf(']', at);
  if (close < 0) return at;
  const next = close + 1;
  if (markdown[next] === '[') {
    const end = markdown.indexOf(']', next);
    return end < 0 ? next : end + 1;
  }
  if (markdown[next] !== '(') return next;
  const skipBlanks = (place: number): number => { let p = place; while (/\s/u.test(markdown.charAt(p))) p++; return p; };
  const address = md.helpers.parseLinkDestination(markdown, skipBlanks(next + 1), markdown.length);
  let end = skipBlanks(address.ok ? address.pos : next + 1);
  const title = md.helpers.parseLinkTitle(markdown, end, markdown.length);
  if (title.ok) end = skipBlanks(title.pos);
  return markdown[end] === ')' ? end + 1 : next;
}
