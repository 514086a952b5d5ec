import type { Token } from 'markdown-it';
import type { Piece } from './inline.ts';

/**
 * What programs for notes add to Markdown: > [!NOTE] over a box, [[page|as it is called]], ![[picture.png]], ==marked==, %%remark%%. The marks are
 * markup, a picture and a remark too; titles and names stay.
 */
const MARKS = /(?<=^\s*)\[![\w-]{2,16}\][+-]?[ \t]*|!\[\[[^\]\n]{1,200}\]\]|%%[^%\n]{1,400}%%|\[\[(?:[^\]|\n]{1,200}\|)?(?=[^\]\n]{1,200}\]\])|(?<=\[\[[^\]\n]{1,400})\]\]|==(?=[^\s=][^=\n]{0,200}==)|(?<===[^=\n]{1,200}[^\s=])==/gu;
/** In every text that has one. */
const SIGN = /\[!|\[\[|%%|==/u;

/** The pieces of a paragraph without such marks. */
export function withoutNotes(markdown: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!SIGN.test(markdown)) return pieces;
  const hidden = Array.from(markdown.matchAll(MARKS), (m) => ({ start: m.index, end: m.index + m[0].length }));
  return pieces.flatMap((piece) => {
    const shown: Piece[] = [];
    let at = piece.start;
    for (const { start, end } of [...hidden.filter((h) => h.start < piece.end && h.end > piece.start), { start: piece.end, end: piece.end }]) {
      // What reads otherwise than it is written is one character, and no mark.
      if (piece.text !== null) { if (end <= piece.start || start >= piece.end) shown.push(piece); break; }
      if (start > at) shown.push({ ...piece, start: at, end: start, after: at === piece.start || shown.length === 0 ? piece.after : 'nothing' });
      at = Math.max(at, end);
    }
    return shown;
  });
}

const BOX = /^\[![\w-]{2,16}\]/u;

/** > [!NOTE] 延伸阅读, with nothing but links below its title: other reports. */
export function isBoxOfLinks(tokens: readonly Token[], open: number): boolean {
  const first = tokens[open + 2];
  if (first?.type !== 'inline' || !BOX.test(first.content)) return false;
  let links = 0, depth = 0, titled = false, told = false;
  for (const token of tokens.slice(open + 2)) {
    if (token.type === 'blockquote_close') break;
    for (const child of token.type === 'inline' ? token.children ?? [] : []) {
      if (child.type === 'link_open') { links++; depth++; }
      else if (child.type === 'link_close') depth--;
      else if (child.type === 'softbreak') titled = true;
      else if (child.type === 'text' && depth === 0 && titled && /\p{L}/u.test(child.content)) told = true;
    }
    if (token.type === 'inline') titled = true;
  }
  return links > 0 && !told;
}
