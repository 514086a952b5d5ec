import MarkdownIt, { type Token } from 'markdown-it';
import { laidOut } from './html/laid-out.ts';
import { isWide } from './html/lines.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { inlineText } from './markdown/inline.ts';
import { isBoxOfLinks, withoutNotes } from './markdown/notes.ts';
import { writer, type Writer } from './markdown/writer.ts';
import type { Page } from './page.ts';

const md = new MarkdownIt({ html: true });
// Only the text of a link is read, so that no address can do harm; a button's (javascript:) is a link, too.
md.validateLink = () => true;
// These join what was written apart (&amp;, \*) to its neighbours, so that nothing says where it stood.
md.core.ruler.disable('text_join');
md.inline.ruler2.disable('fragments_join');

/** A line of so many characters that ends in the middle of a sentence was wrapped; any other line feed is meant as one. */
const WRAPPED = 20;

/**
 * Reads Markdown: one block a line, without its marks; a table gives a line per row. YAML front matter declares, and its
 * title is the first line. A list's bullets go and its numbers stay: they are written.
 */
export function markdown(source: string, file: string): Page {
  const { declared, title, end } = frontMatter(source);
  const out = writer(source, file);
  if (title !== null) {
    out.line('head-title');
    out.put(title.start, title.end, source.slice(title.start, title.end) === title.text ? null : title.text, false);
  }
  blocks(source, end, out);
  return out.page(declared);
}

function blocks(source: string, from: number, out: Writer): void {
  const tokens = md.parse(source.slice(from), {});
  const starts = lineStarts(source, from);
  // markdown-it reads a NUL as U+FFFD.
  const lineAt = (line: number): string => source.slice(starts[line] ?? source.length, starts[line + 1] ?? source.length).replaceAll('\0', '\ufffd');
  let heading = 0, row = -1, column = 0, borders = 0, filled = false, picture = false;
  /** Items that are open, each with its number as written ("1."), until its first line has been put. */
  const items: (string | null)[] = [];

  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') heading = Number(token.tag[1]);
    else if (token.type === 'heading_close') heading = 0;
    else if (token.type === 'list_item_open') items.push(token.info === '' ? '' : token.info + token.markup);
    else if (token.type === 'list_item_close') items.pop();
    else if (token.type === 'blockquote_open') out.outside(isBoxOfLinks(tokens, at));
    else if (token.type === 'blockquote_close') out.outside(false);
    else if (token.type === 'tr_open') { row = token.map?.[0] ?? -1; column = borders = 0; filled = false; out.line('row'); }
    else if (token.type === 'tr_close') row = -1;
    else if (token.type === 'fence' || token.type === 'code_block') code(token, source, starts, out);
    else if (token.type === 'html_block') htmlBlock(source, starts[token.map![0]]!, starts[token.map![1]] ?? source.length, out);
    else if (token.type === 'inline') {
      if (row >= 0) {
        const place = lineAt(row).indexOf(token.content, column);
        if (filled) out.between(' | '.repeat(++borders));
        if (place < 0 || token.content === '') continue;
        filled = true;
        borders = 0;
        inline(token, [{ content: 0, length: token.content.length, source: starts[row]! + place }], 'cell', out);
        column = place + token.content.length;
        continue;
      }
      const item = items.at(-1);
      const caption = picture && token.children?.[0]?.type === 'em_open' && token.children.at(-1)?.type === 'em_close';
      if (heading > 0) out.line('heading', heading);
      else out.line(caption ? 'caption' : item === undefined || item === null ? 'text' : 'item');
      const places = placesOf(token, starts, lineAt);
      if (item !== undefined && item !== null && item !== '' && places !== null) {
        // "1. " stands right before the item's text.
        const number = source.lastIndexOf(item, places[0]!.source);
        if (number >= starts[token.map![0]]!) { out.put(number, number + item.length, null, false); out.between(' '); }
      }
      if (items.length > 0) items[items.length - 1] = null;
      if (places !== null) inline(token, places, heading > 0 ? 'heading' : 'text', out);
      picture = token.children?.every((c) => c.type === 'image' || (c.type === 'text' && c.content.trim() === '') || c.type === 'softbreak') ?? false;
    }
  }
}

interface Place { readonly content: number; readonly length: number; readonly source: number }

/** Where the lines of a paragraph's Markdown stand in the source (markers of quotes and items stand between them). */
function placesOf(token: Token, starts: readonly number[], lineAt: (line: number) => string): readonly Place[] | null {
  const places: Place[] = [];
  let content = 0, line = token.map![0];
  for (const text of token.content.split('\n')) {
    let column = lineAt(line).indexOf(text);
    while (column < 0 && ++line < token.map![1]) column = lineAt(line).indexOf(text);
    if (column < 0) return places.length === 0 ? null : places;
    places.push({ content, length: text.length, source: starts[line]! + column });
    content += text.length + 1;
    line++;
  }
  return places;
}

function inline(token: Token, places: readonly Place[], where: 'cell' | 'heading' | 'text', out: Writer): void {
  let at = 0;
  for (const piece of withoutNotes(token.content, inlineText(token.content, token.children ?? [], md))) {
    while (at + 1 < places.length && places[at + 1]!.content <= piece.start) at++;
    const place = places[at]!, shift = place.source - place.content;
    if (piece.end > place.content + place.length) return;
    if (piece.after === 'break' || (piece.after === 'wrap' && where === 'text' && !wrapped(token.content, piece.start))) {
      if (where === 'text') out.line('text');
      else out.between(' ');
    } else if (piece.after === 'wrap') out.between(isWide(out.last()) && isWide(token.content.charCodeAt(piece.start)) ? '' : ' ');
    out.put(piece.start + shift, piece.end + shift, piece.text, piece.linked);
  }
}

/** True where the line before `at` is long and stops in mid-sentence: the line feed behind it is the editor's, not the author's. */
function wrapped(content: string, at: number): boolean {
  const feed = content.lastIndexOf('\n', at), before = content.slice(content.lastIndexOf('\n', feed - 1) + 1, feed).trimEnd();
  return before.length >= WRAPPED && !/[。！？!?…：:；;”』」）)*]$/u.test(before);
}

/** What is indented by four blanks is code to Markdown; in a clipping it is an indented paragraph. */
function code(token: Token, source: string, starts: readonly number[], out: Writer): void {
  const [first, last] = token.map!, inner = token.type === 'fence' ? 1 : 0;
  for (let line = first + inner; line < last; line++) {
    const start = starts[line]!, text = source.slice(start, starts[line + 1] ?? source.length), shown = text.trim();
    if (shown === '' || (inner === 1 && line === last - 1 && shown.startsWith(token.markup))) continue;
    out.line('text');
    const from = start + text.indexOf(shown);
    out.put(from, from + shown.length, null, false);
  }
}

function htmlBlock(source: string, start: number, end: number, out: Writer): void {
  const { edits, lines } = laidOut(source.slice(start, end), 'all');
  let at = 0, line = 0;
  const begin = (): void => { const hint = lines[line++]; if (hint !== undefined) out.line(hint.kind, hint.level); };
  begin();
  /** Markup that already stood between two words as it should is kept with them: line feeds in <pre>. */
  const keep = (from: number, to: number): void => {
    for (let place = from; place < to;) {
      const feed = source.indexOf('\n', start + place) - start, stop = feed < 0 || feed > to ? to : feed;
      out.put(start + place, start + stop, null, false);
      if (stop < to) begin();
      place = stop + 1;
    }
  };
  for (const e of edits) {
    keep(at, e.start);
    if (e.rule === 'entity') out.put(start + e.start, start + e.end, e.text, false);
    else if (e.text === '\n') begin();
    else out.between(e.text);
    at = e.end;
  }
  if (lines.length > 0) out.line('text');
}

/** Where each line begins, counted as markdown-it counts them. */
function lineStarts(source: string, from: number): readonly number[] {
  const starts = [from];
  for (const m of source.slice(from).matchAll(/\r\n?|\n/gu)) starts.push(from + m.index + m[0].length);
  return starts;
}
