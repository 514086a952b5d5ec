import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Span } from '../text/span.ts';
import { likeness, type Likeness } from './likeness.ts';
import { Unreadable, type Encoding } from './page.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Runs of U+FFFD: bytes that made no sense, here or to whoever wrote the file before. */
  readonly undecodable: readonly Span[];
}

/** Most telling first bytes of files that are no text, with what to call them. */
const MAGIC: readonly (readonly [bytes: string, name: string])[] = [
  ['PK\x03\x04', 'a zip archive or an office document'], ['PK\x05\x06', 'a zip archive'], ['%PDF-', 'a PDF'], ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'], ['GIF8', 'a picture (GIF)'], ['\x1f\x8b', 'a gzip archive'], ['Rar!', 'a rar archive'],
  ['7z\xbc\xaf', 'a 7z archive'], ['\xd0\xcf\x11\xe0', 'an old office document'], ['{\\rtf', 'an RTF document'],
];

/** A reading by which everything beyond ASCII is ordinary Chinese needs no rival to be tried. */
const BEYOND_DOUBT: Pick<Likeness, 'score' | 'seen'> = { score: 0.3, seen: 40 };
/** What a declared charset adds to its candidate's score: it settles what the text leaves open, and no more. */
const DECLARED = 0.1;
const BOM = 0.3;
/** Bytes of another encoding are hardly ever valid UTF-8 for this many characters. */
const VALID = 0.2, VALID_FROM = 4;
/** Share of replacement and control characters above which a file is no text. */
const TOO_BROKEN = 0.2;

/**
 * Decodes a file. Every candidate's reading of the whole file is scored by how much it looks like Chinese; a BOM and a
 * charset declared in the head count as evidence, since clippings lie about themselves (a page saved as UTF-8 that still says gb2312).
 * @throws Unreadable for files that are empty, blank or no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Unreadable('empty file');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 4096);
  for (const [magic, name] of MAGIC) if (head.startsWith(magic)) throw new Unreadable(`not a text file: it looks like ${name}`);
  const best = bestReading(buffer, head);
  if (best.text.trim() === '') throw new Unreadable('blank file: nothing but white space');
  // Valid UTF-8 may be in any language; what only another encoding makes sense of must make Chinese.
  if (best.broken > TOO_BROKEN * best.text.length || (best.encoding !== 'utf-8' && best.score < 0)) throw new Unreadable('not a text file: its bytes cannot be decoded');
  return { text: best.text, encoding: best.encoding, undecodable: undecodable(best.text) };
}

interface Candidate extends Likeness { readonly text: string; readonly encoding: Encoding; readonly total: number }

function bestReading(buffer: Buffer, head: string): Candidate {
  const declared = declaredEncoding(head), bom = bomOf(buffer), valid = isUtf8(buffer);
  const candidate = (encoding: Encoding): Candidate => {
    const text = decodeAs(buffer, encoding), like = likeness(text);
    return { ...like, text, encoding, total: like.score + (bom === encoding ? BOM : 0) + (declared === encoding ? DECLARED : 0) + (encoding === 'utf-8' && valid && like.seen >= VALID_FROM ? VALID : 0) };
  };
  const first = candidate(bom ?? 'utf-8');
  if ((first.encoding === 'utf-8' ? valid : first.broken === 0) && (first.seen === 0 || (first.score >= BEYOND_DOUBT.score && first.seen >= BEYOND_DOUBT.seen))) return first;
  return (['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const)
    .filter((e) => e !== first.encoding)
    .map(candidate)
    .reduce((best, c) => (c.total > best.total ? c : best), first);
}

function decodeAs(buffer: Buffer, encoding: Encoding): string {
  switch (encoding) {
    // TextDecoder replaces bad bytes by the standard's rules; what is valid is decoded faster without it.
    case 'utf-8': return isUtf8(buffer) ? buffer.toString('utf8', bomOf(buffer) === 'utf-8' ? 3 : 0) : new TextDecoder('utf-8').decode(buffer);
    case 'utf-16le': return new TextDecoder('utf-16le').decode(buffer);
    case 'utf-16be': return new TextDecoder('utf-16le').decode(Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16());
    default: return iconv.decode(buffer, encoding);
  }
}

function bomOf(b: Buffer): Encoding | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** A <meta> or XML declaration in the head, read as ASCII. The charset of a <script> says nothing about the page. */
function declaredEncoding(head: string): Encoding | null {
  if (!head.includes('<')) return null;
  const name = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1];
  switch (name?.toLowerCase()) {
    case 'utf-8': case 'utf8': return 'utf-8';
    case 'gb2312': case 'gbk': case 'gb18030': case 'gb_2312-80': case 'x-gbk': case 'cp936': return 'gb18030';
    case 'big5': case 'big5-hkscs': case 'cp950': case 'x-x-big5': return 'big5';
    default: return null;
  }
}

function undecodable(text: string): Span[] {
  return Array.from(text.matchAll(/\ufffd+/gu), (m) => ({ start: m.index, end: m.index + m[0].length }));
}
