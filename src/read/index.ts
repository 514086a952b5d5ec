import { decode } from './encoding.ts';
import { hasMarkup, html, looksLikeHtml } from './html.ts';
import { markdown } from './markdown.ts';
import { Unreadable, type Page, type Reading } from './page.ts';
import { plain } from './plain.ts';

/**
 * Reads a seed: bytes → text by the encoding that makes Chinese of them, markup → lines by the format.
 * @param seed its name relative to the folder of seeds; the ending (.txt, .html, .htm, .md) says the format.
 * @throws Unreadable where the file is empty, blank, no text, or has no word in it.
 */
export function read(seed: string, bytes: Uint8Array): Reading {
  const { text: source, encoding, undecodable } = decode(bytes);
  const page = pageOf(seed, source);
  if (!/\p{L}/u.test(page.text.text)) throw new Unreadable('no text in it: neither Chinese nor letters');
  return { seed, encoding, source, undecodable, page };
}

/** The ending names the format, unless the text says otherwise: pages are saved as .txt, and bare text as .html. */
function pageOf(seed: string, source: string): Page {
  const ending = /\.([^./]+)$/u.exec(seed.toLowerCase())?.[1];
  if (ending === 'html' || ending === 'htm' ? hasMarkup(source) : looksLikeHtml(source)) return html(source, seed);
  if (ending === 'md' || ending === 'markdown') return markdown(source, seed);
  return plain(source, seed);
}
