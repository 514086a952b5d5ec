import { applyEdits, untouched, type TracedText } from '../text/traced.ts';
import { declaredIn } from './html/declared.ts';
import { boxesOf } from './html/boxes.ts';
import { captionsAsText, kindsOf } from './html/kinds.ts';
import { laidOut, type LaidOut } from './html/laid-out.ts';
import type { Line } from './html/lines.ts';
import { unpacked } from './html/packed.ts';
import { mainPart } from './html/main-part.ts';
import type { LineHint, Page } from './page.ts';

/** Below so many Han characters outside links a page shows no text of its own. */
const BARE = 60;

/** Reads a page's markup, or what it holds ready for a script: one block a line, each character traceable into the markup. */
export function html(source: string, file: string): Page {
  let shown = laidOut(source, 'all');
  const han = hanIn(shown);
  // Pages of apps (WeChat's among them) come with their text hidden and have a script show it.
  for (const belief of ['gone', 'nothing'] as const) {
    if (hanIn(shown) >= BARE) break;
    const more = laidOut(source, belief);
    if (hanIn(more) > Math.max(BARE, 2 * han)) shown = more;
  }
  const packed = hanIn(shown) < BARE || withoutReport(source, file, shown) ? unpackedBeside(source, file, shown) : null;
  const { tree, edits, lines: written } = packed === null ? shown : laidOut(packed.text, 'all');
  const text = applyEdits(packed ?? untouched(source, file), edits);
  const texts = text.text.split('\n');
  const lines = captionsAsText(written, texts), boxes = boxesOf(tree, lines);
  const { outside, headline, origins, over } = mainPart(tree, lines, texts);
  const kinds = kindsOf(tree, lines, texts).map((kind, i) => (i === headline && kind === 'text' ? 'heading' : kind));
  const hints = lines.map((line, i): LineHint => ({
    kind: kinds[i]!,
    linked: line.visible === 0 ? 0 : line.linked / line.visible,
    outside: outside[i]!,
    box: boxes[i]!,
    ...(origins.has(i) ? { origin: true } : {}),
    ...(over.has(i) ? { over: true } : {}),
    ...(line.bold > 0 && line.bold === line.visible && kinds[i] === 'text' ? { bold: true } : {}),
    ...(kinds[i] === 'heading' ? { level: Math.max(1, line.level) } : {}),
  }));
  return { text, lines: hints.length === 0 ? [{ kind: 'text', linked: 0, outside: false }] : hints, declared: declaredIn(shown.tree, lines[0]?.kind === 'head-title' ? texts[0]! : '', packed !== null) };
}

/** So few paragraphs of a page without its headline may be the site's own. */
const FEW = 2, RUNNING = 20, NAMED = 8;

/** Whether a page shows a paragraph or two at most, and nothing of the headline that its <title> begins with. */
function withoutReport(source: string, file: string, { edits, lines }: LaidOut): boolean {
  if (lines.filter((line) => line.stops > 0 && line.han >= RUNNING).length > FEW) return false;
  const [title = '', ...texts] = applyEdits(untouched(source, file), edits).text.split('\n').map(bare);
  return lines[0]?.kind === 'head-title' && title.length >= NAMED && !texts.some((text) => text.length >= NAMED && title.includes(text) || text.includes(title.slice(0, NAMED)));
}

/** What a page holds ready for a script, if it is more than the page shows. */
function unpackedBeside(source: string, file: string, shown: LaidOut): TracedText | null {
  const packed = unpacked(source, file), han = hanIn(shown);
  return packed === null || (han >= BARE && hanIn(laidOut(packed.text, 'all')) < 2 * han) ? null : packed;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

const hanIn = ({ lines }: { lines: readonly Line[] }): number => lines.reduce((n, line) => n + (line.kind === 'head-title' ? 0 : line.han), 0);

/**
 * True where a text is a page's markup, whatever its file is called: it begins as a page does, or has the tags that end
 * paragraphs, several of them, and at its head or in every other line.
 */
export function looksLikeHtml(source: string): boolean {
  if (!source.includes('<')) return false;
  const head = source.slice(0, 2000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(head)) return true;
  const ends = source.match(/<\/(?:p|div|td|tr|li|h[1-6]|span)\s*>|<br\b/giu)?.length ?? 0;
  if (ends >= 3 && /^\s*<(?:div|p|table|section|article|h[1-6]|span|ul|center|font|meta|title)\b/iu.test(head)) return true;
  return ends >= 5 && ends * 2 >= (source.match(/^.*\S.*$/gmu)?.length ?? 0);
}

/** True where a text has any markup at all. */
export const hasMarkup = (source: string): boolean => /<(?:[a-z][a-z0-9]*\b[^<>]*|\/[a-z][a-z0-9]*\s*|!doctype[^<>]*|!--)>?/iu.test(source);
