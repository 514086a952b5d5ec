import iconv from 'iconv-lite';
import { lazily } from '../text/remember.ts';

/**
 * GBK as an arithmetic of bytes: a character is one byte below 0x80, or a lead byte (0x81–0xFE) and a trail byte (0x40–0xFE, never 0x7F).
 * The table is iconv-lite's, which holds all 23,940 pairs: user-defined code points are private-use characters there, row by row of 94 (AAA1–AFFE
 * from U+E000, F8A1–FEFE from U+E234; A2A1 … the gaps of the standard), as browsers have them.
 */
export const LEAD_MIN = 0x81, LEAD_MAX = 0xfe, TRAIL_MAX = 0xfe;
const TRAIL_MIN = 0x40, NO_TRAIL = 0x7f;
/** The byte that is a trail byte, or by itself the euro sign. */
export const EURO = 0x80;

/** Characters that GB 18030-2005 and later put where older tables have private-use ones: a decoder may have used either. */
const LATER: readonly (readonly [char: string, code: number])[] = [
  ['\ufe10', 0xa6d9], ['\ufe12', 0xa6da], ['\ufe11', 0xa6db], ['\ufe13', 0xa6dc], ['\ufe14', 0xa6dd], ['\ufe15', 0xa6de], ['\ufe16', 0xa6df], ['\ufe17', 0xa6ec],
  ['\ufe18', 0xa6ed], ['\ufe19', 0xa6f3], ['\u9fb4', 0xfe59], ['\u9fb5', 0xfe61], ['\u9fb6', 0xfe66], ['\u9fb7', 0xfe67], ['\u9fb8', 0xfe6d], ['\u9fb9', 0xfe7e],
  ['\u9fba', 0xfe90], ['\u9fbb', 0xfea0],
];

interface Table {
  /** By code: the character. */
  readonly chars: readonly (string | undefined)[];
  /** By UTF-16 unit: the code, or 0. */
  readonly codes: Uint16Array;
}

/** Made with the first question; it takes a few milliseconds, and undamaged text asks none. */
const table = lazily((): Table => {
  const pairs: number[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    for (let trail = TRAIL_MIN; trail <= TRAIL_MAX; trail++) if (trail !== NO_TRAIL) pairs.push(lead << 8 | trail);
  }
  // Every pair is one UTF-16 unit: decoded in one go, the n-th character is the n-th pair's.
  const decoded = iconv.decode(Buffer.from(pairs.flatMap((code) => [code >> 8, code & 0xff])), 'gbk');
  const chars: (string | undefined)[] = [], codes = new Uint16Array(0x10000);
  pairs.forEach((code, n) => {
    const char = decoded.charAt(n);
    chars[code] = char;
    // The ideographic blank has two pairs; the first is the one in use.
    codes[char.charCodeAt(0)] ||= code;
  });
  for (const [char, code] of LATER) codes[char.charCodeAt(0)] = code;
  return { chars, codes };
});

/** The two bytes of a character as one number, the lead byte high; 0 for what has no two bytes in GBK. */
export const codeOf = (char: string): number => table().codes[char.charCodeAt(0)] ?? 0;

/** The character of two bytes, or undefined where no character has them. */
export const charOf = (lead: number, trail: number): string | undefined => table().chars[lead << 8 | trail];

/** Private-use characters: bytes out of step may make one, a text in step has none. */
export const isPrivateUse = (char: string): boolean => char >= '\ue000' && char <= '\uf8ff';

/** The bytes of a text, or null where a character has none in GBK. The euro sign is the byte 0x80, as browsers read it. */
export function bytesOf(text: string): number[] | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char === '€' ? 0x80 : char < '\u0080' ? char.charCodeAt(0) : codeOf(char);
    if (code === 0 && char !== '\u0000') return null;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return bytes;
}

/** True for the 3,755 commonest Simplified characters, the first level of GB 2312: B0A1–D7F9, sorted by pinyin there. */
export function isCommon(char: string): boolean {
  const code = codeOf(char);
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}
