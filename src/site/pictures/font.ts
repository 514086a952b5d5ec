import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

export const FAMILY = 'Noto Serif SC', WEIGHT = 700;
/** What printers set for a character that the type case lacks. */
const GETA = '〓';

/** Noto Serif SC (SIL Open Font License), in about a hundred pieces of some 60 KB, each for a range of characters. */
const FONT = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));

export interface Type {
  /** Small TrueType fonts that together have every character they were made for, as far as there is one. */
  readonly fonts: readonly Uint8Array[];
  /** The text with 〓 for each character that the font lacks. */
  settable(text: string): string;
}

/** The font cut to the characters of a text, in one weight. */
export async function typeFor(text: string): Promise<Type> {
  const pieces = await ranges();
  const pieceOf = (character: string): string | undefined => {
    const code = character.codePointAt(0)!;
    return pieces.find(({ spans }) => spans.some(([from, to]) => code >= from && code <= to))?.name;
  };
  const wanted = new Map<string, string>(), lacking = new Set<string>();
  for (const character of [...new Set(`${text}${GETA}`)].sort()) {
    const piece = pieceOf(character);
    if (piece === undefined) lacking.add(character);
    else wanted.set(piece, (wanted.get(piece) ?? '') + character);
  }
  const fonts: Uint8Array[] = [];
  for (const [piece, characters] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = await readFile(join(FONT, 'files', `noto-serif-sc-${piece}-wght-normal.woff2`));
    fonts.push(await subsetFont(file, characters, { targetFormat: 'truetype', variationAxes: { wght: WEIGHT } }));
  }
  return { fonts, settable: (t) => [...t].map((c) => (lacking.has(c) ? GETA : c)).join('') };
}

interface Piece {
  readonly name: string;
  /** First and last code point, both included. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Which piece has which characters: the package says so in unicode.json (`"[4]": "U+1f1e9-1f1f5,U+…"`). */
async function ranges(): Promise<Piece[]> {
  const stated = JSON.parse(await readFile(join(FONT, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(stated).map(([name, list]) => ({
    name: name.replace(/[[\]]/gu, ''),
    spans: list.split(',').map((range): [number, number] => {
      const [from, to] = range.slice('U+'.length).split('-').map((hex) => parseInt(hex, 16));
      return [from!, to ?? from!];
    }),
  }));
}
