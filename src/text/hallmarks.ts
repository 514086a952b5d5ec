/**
 * What every match of an expression contains: one of these strings, of one character or more. Null where nothing (or nothing rare enough to be worth
 * a look) can be told from the expression. Read off its source, so that it cannot go astray when the expression is changed.
 */
export function hallmarksOf(pattern: RegExp): readonly string[] | null {
  if (pattern.ignoreCase) return null;
  const { need, words } = alternatives({ source: pattern.source, at: 0 });
  const marks = better(need, words);
  return marks === null || worth(marks) > USELESS ? null : marks;
}

/** The UTF-16 units that a match of more than nothing may begin with; null where these are not told one by one. */
export const beginningsOf = (pattern: RegExp): ReadonlySet<number> | null => inBothCases(pattern, alternatives({ source: pattern.source, at: 0 }).begins);

/** The UTF-16 units that a text may begin with of which an expression's match is the beginning (^); null where these are not told one by one, and where it may match elsewhere or nothing. */
export function openingsOf(pattern: RegExp): ReadonlySet<number> | null {
  const { begins, opens, empty } = alternatives({ source: pattern.source, at: 0 });
  return pattern.multiline || empty || !opens ? null : inBothCases(pattern, begins);
}

/** The UTF-16 units that a text may end with of which an expression's match is the end ($); null as with `openingsOf`. */
export function endingsOf(pattern: RegExp): ReadonlySet<number> | null {
  const { ends, closes, empty } = alternatives({ source: pattern.source, at: 0 });
  return pattern.multiline || empty || !closes ? null : inBothCases(pattern, ends);
}

/** What an expression that does not care for case takes for a letter of ASCII: its two cases, and two letters more that fold to one. Null where it names others that have cases. */
function inBothCases(pattern: RegExp, units: Part['begins']): Part['begins'] {
  if (!pattern.ignoreCase || units === null) return units;
  const signs = String.fromCharCode(...units), lower = signs.toLowerCase(), upper = signs.toUpperCase();
  if (lower.replace(/[a-z]/gu, '') !== upper.replace(/[A-Z]/gu, '')) return null;
  const folded = (lower.includes('s') ? '\u017f' : '') + (lower.includes('k') ? '\u212a' : '');
  return new Set(Array.from(lower + upper + folded, (c) => c.charCodeAt(0)));
}

/** Single characters are met far oftener than pairs. Of more than this some are in nearly every sentence. */
const SINGLE = 12, USELESS = 150;
/** As many strings as are kept apart. */
const MOST = 48;

interface Reader {
  readonly source: string;
  at: number;
}

/** A part of an expression: all strings that it may match, where they are few; and what every match contains. */
interface Part {
  readonly words: readonly string[] | null;
  readonly need: readonly string[] | null;
  /** The units that a match may begin with and end with, null for any; and whether it may be empty, so that it begins with what follows. */
  readonly begins: ReadonlySet<number> | null;
  readonly ends: ReadonlySet<number> | null;
  readonly empty: boolean;
  /** Whether every match begins where the text does, and ends there. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** One character, or none, of some kind. */
const ANYTHING: Part = { words: null, need: null, begins: null, ends: null, empty: true, opens: false, closes: false };
/** What takes up no room: anchors and looking round. */
const NOTHING: Part = { words: [''], need: null, begins: new Set(), ends: new Set(), empty: true, opens: false, closes: false };
const TEXT_START: Part = { ...NOTHING, opens: true };
const TEXT_END: Part = { ...NOTHING, closes: true };

/** What \s matches: too many to be looked for. */
const BLANKS: readonly string[] = [...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'];

const oneOf = (words: readonly string[]): Part => ({ words: words.length <= MOST && !words.includes(BLANKS[0]!) ? words : null, need: null, begins: new Set(words.map((w) => w.charCodeAt(0))), ends: new Set(words.map((w) => w.charCodeAt(w.length - 1))), empty: false, opens: false, closes: false });
const either = (a: Part['begins'], b: Part['begins']): Part['begins'] => (a === null || b === null ? null : new Set([...a, ...b]));

const worth = (marks: readonly string[]): number => marks.reduce((sum, m) => sum + (m.length === 1 ? SINGLE : 1), 0);

/** The rarer of two; what may be empty tells nothing. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const other = b === null || b.includes('') ? null : b;
  if (a === null || other === null) return a ?? other;
  return worth(other) < worth(a) ? other : a;
}

function alternatives(r: Reader): Part {
  const parts = [sequence(r)];
  while (r.source[r.at] === '|') {
    r.at++;
    parts.push(sequence(r));
  }
  if (parts.length === 1) return parts[0]!;
  const words = parts.some((p) => p.words === null) ? null : [...new Set(parts.flatMap((p) => p.words!))];
  const needs = parts.map((p) => better(p.need, p.words));
  return {
    words: words !== null && words.length <= MOST ? words : null, need: needs.some((n) => n === null) ? null : [...new Set(needs.flatMap((n) => n!))],
    begins: parts.map((p) => p.begins).reduce(either), ends: parts.map((p) => p.ends).reduce(either), empty: parts.some((p) => p.empty), opens: parts.every((p) => p.opens), closes: parts.every((p) => p.closes),
  };
}

function sequence(r: Reader): Part {
  let words: readonly string[] = [''], need: readonly string[] | null = null, whole = true, begins: Part['begins'] = new Set(), ends: Part['ends'] = new Set(), empty = true, opens = false, closes = false;
  while (r.at < r.source.length && r.source[r.at] !== '|' && r.source[r.at] !== ')') {
    const part = repeated(r, atom(r));
    opens ||= part.opens && begins?.size === 0;
    if (empty) begins = either(begins, part.begins);
    ends = part.empty ? either(ends, part.ends) : part.ends;
    empty &&= part.empty;
    closes = part.closes || (closes && part.begins?.size === 0);
    need = better(need, part.need);
    if (part.words !== null && words.length * part.words.length <= MOST) words = words.flatMap((w) => part.words!.map((p) => w + p));
    else {
      need = better(need, words);
      words = part.words ?? [''];
      whole = false;
    }
  }
  return { words: whole ? words : null, need: whole ? need : better(need, words), begins, ends, empty, opens, closes };
}

/** A part and how often it stands there. */
function repeated(r: Reader, part: Part): Part {
  const sign = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(r.source.slice(r.at, r.at + 12));
  if (sign === null) return part;
  r.at += sign[0].length;
  const least = sign.groups?.['least'];
  if (sign[0].startsWith('?')) return { ...part, words: part.words === null ? null : [...new Set([...part.words, ''])], need: null, empty: true, opens: false, closes: false };
  return sign[0].startsWith('*') || Number(least) === 0 ? { ...part, words: null, need: null, empty: true, opens: false, closes: false } : { ...part, words: null, need: better(part.need, part.words) };
}

function atom(r: Reader): Part {
  const sign = String.fromCodePoint(r.source.codePointAt(r.at)!);
  if (sign === '(') return group(r);
  if (sign === '[') return characterClass(r);
  if (sign === '\\') return escaped(r);
  r.at += sign.length;
  if (sign === '^') return TEXT_START;
  if (sign === '$') return TEXT_END;
  return sign === '.' ? ANYTHING : oneOf([sign]);
}

function group(r: Reader): Part {
  const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(r.source.slice(r.at, r.at + 40))![0];
  r.at += head.length;
  const inner = alternatives(r);
  r.at++;
  if (head.endsWith('!')) return NOTHING;
  return head.endsWith('=') ? { ...NOTHING, need: better(inner.need, inner.words) } : inner;
}

const DIGITS: readonly string[] = [...'0123456789'];
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

/** A sign behind a backslash: what it stands for, or null for a kind of characters. */
function escape(r: Reader): readonly string[] | null {
  const code = /^\\(?:u\{(?<long>[0-9a-fA-F]+)\}|u(?<four>[0-9a-fA-F]{4})|x(?<two>[0-9a-fA-F]{2})|[pPk](?:\{[^}]*\}|<[^>]*>)|[1-9]\d*|.)/su.exec(r.source.slice(r.at, r.at + 60))!;
  r.at += code[0].length;
  const { long, four, two } = code.groups!, number = long ?? four ?? two, sign = code[0][1]!;
  if (number !== undefined) return [String.fromCodePoint(Number.parseInt(number, 16))];
  if (sign === 'd') return DIGITS;
  if (sign === 's') return BLANKS;
  if (/[pPkDSwWc1-9]/u.test(sign)) return null;
  return [CONTROLS[sign] ?? sign];
}

function escaped(r: Reader): Part {
  if (/^\\[bB]/u.test(r.source.slice(r.at, r.at + 2))) {
    r.at += 2;
    return NOTHING;
  }
  const words = escape(r);
  return words === null ? ANYTHING : oneOf(words);
}

function characterClass(r: Reader): Part {
  r.at++;
  const negated = r.source[r.at] === '^', found: string[] = [];
  if (negated) r.at++;
  let known = !negated;
  while (r.source[r.at] !== ']') {
    const low = inClass(r);
    if (r.source[r.at] === '-' && r.source[r.at + 1] !== ']') {
      r.at++;
      const from = low?.[0]?.codePointAt(0), to = inClass(r)?.[0]?.codePointAt(0);
      if (from === undefined || to === undefined || to - from > MOST) known = false;
      else for (let c = from; c <= to; c++) found.push(String.fromCodePoint(c));
    } else if (low === null) known = false;
    else found.push(...low);
  }
  r.at++;
  return known ? oneOf(found) : ANYTHING;
}

function inClass(r: Reader): readonly string[] | null {
  if (r.source[r.at] === '\\') return escape(r);
  const sign = String.fromCodePoint(r.source.codePointAt(r.at)!);
  r.at += sign.length;
  return [sign];
}
