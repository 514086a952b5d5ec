import { among, kindsOf } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import { lazily } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { dictionary } from './dictionary.ts';
import { spoiltNames } from './divisions.ts';
import { CALLING, inGivenName, KEPT_IN_NAMES } from './given-names.ts';
import { cornerMarks } from './quotation-marks.ts';
import { DRY, SUNK, SUNK_IN_TAIWAN, TAIWAN } from './words.ts';
import { isZhe } from './zhao.ts';

/** What a document as a whole says about its characters. */
export interface Habits {
  /** The site leaves 干 as it is (干部, 干勁), so that its 乾 is meant. */
  readonly leavesGan: boolean;
  /** It is Taiwan's: its words and older spellings are converted too. */
  readonly taiwanese: boolean;
}

/** A conversion at work. Replacements of one unit by one go straight into `units`; others are edits. */
export interface Conversion {
  readonly text: string;
  /** Those of the text, and behind the place at work those of the result. */
  readonly units: Uint16Array;
  readonly edits: Edit[];
  /** What readers are told of: names that were kept from conversion and quotation marks, where, and as what. */
  readonly told: (Span & { readonly rule: 'name' | 'quotation-mark'; readonly to: string })[];
  readonly habits: Habits;
  /** There are corner quotation marks. */
  readonly cornered: boolean;
}

const ZHU = 0x8457, ZHE = 0x7740, QIAN = 0x4e7e, SHEN = 0x6c88, CHEN = 0x6c89;

/** What a unit asks for: nothing, its replacement, or a look at what stands around it. */
const STAYS = 0, REPLACED = 1, LOOKED_AT = 2;

const demands = lazily(() => {
  const { characters, begins } = dictionary(), names = spoiltNames(), made = new Uint8Array(0x10000).fill(STAYS);
  for (let unit = 0; unit < made.length; unit++) {
    if (begins[unit] === 1 || names.begins[unit] === 1) made[unit] = LOOKED_AT;
    else if (characters[unit] !== 0) made[unit] = REPLACED;
  }
  for (const special of [ZHU, SHEN, QIAN]) made[special] = LOOKED_AT;
  for (const word of [...KEPT_IN_NAMES.keys(), ...TAIWAN.map(([from]) => from)]) made[word.charCodeAt(0)] = LOOKED_AT;
  return kindsOf(made);
});

/** Converts one line, longest match first: names of divisions, then phrases, then characters by their neighbours; and its quotation marks. */
export function convert(c: Conversion, line: Span): void {
  const { start, end } = line, { text, units, told } = c, { characters } = dictionary(), asked = demands();
  for (let i = start; i < end; i++) {
    const unit = units[i]!, demand = asked(unit);
    if (demand === REPLACED) units[i] = characters[unit]!;
    else if (demand === LOOKED_AT) i += lookedAt(c, i, end) - 1;
  }
  if (!c.cornered) return;
  for (const { at, to } of cornerMarks(text, line)) {
    units[at] = to.charCodeAt(0);
    told.push({ start: at, end: at + 1, rule: 'quotation-mark', to });
  }
}

/** Converts what begins at a place; returns the length of what was read. */
function lookedAt(c: Conversion, at: number, end: number): number {
  const { text, units, habits } = c, { characters, begins } = dictionary(), names = spoiltNames(), unit = text.charCodeAt(at);
  const name = names.begins[unit] === 1 ? names.at(text, at) : null;
  if (name !== null && name.end <= end) {
    keep(c, at, name.end, name.name);
    return name.end - at;
  }
  const length = begins[unit] === 1 ? phrase(c, at, end) : 0;
  if (length > 0) return length;
  const word = habits.taiwanese ? TAIWAN.find(([from]) => text.startsWith(from, at)) : undefined;
  if (word !== undefined) {
    replace(c, at, word[0].length, word[1]);
    return word[0].length;
  }
  if (unit === ZHU) {
    if (isZhe(text, at)) units[at] = ZHE;
  } else if (unit === SHEN) {
    // 局長沈思遠 is a man and not sunk in thought.
    const around = text.slice(Math.max(0, at - 1), at + 2);
    if ((SUNK.test(around) || (habits.taiwanese && SUNK_IN_TAIWAN.test(around))) && !CALLING.test(nearby(c, at).slice(0, Math.min(at, NEAR)))) units[at] = CHEN;
  } else {
    const given = isKept(unit) ? KEPT_IN_NAMES.get(text[at]!) : undefined, to = characters[unit]!;
    if (given !== undefined && inGivenName(nearby(c, at), Math.min(at, NEAR))) keep(c, at, at + 1, given);
    else if (to !== 0 && !(unit === QIAN && habits.leavesGan && !DRY.test(text.slice(Math.max(0, at - 1), at + 2)))) units[at] = to;
  }
  return 1;
}

const isKept = among(Array.from(KEPT_IN_NAMES.keys(), (char) => char.charCodeAt(0)));

const NEAR = 8;

/** The neighbourhood of a character in Simplified characters, itself as it came, at place min(at, NEAR). */
function nearby({ text }: Conversion, at: number): string {
  const { characters } = dictionary();
  let near = '';
  for (let i = Math.max(0, at - NEAR); i < Math.min(text.length, at + NEAR); i++) {
    const unit = text.charCodeAt(i);
    near += String.fromCharCode(i === at ? unit : characters[unit] || unit);
  }
  return near;
}

const NONE: readonly never[] = [];

/** Converts the longest phrase, or the rare character, that begins at a place; returns its length, 0 where there is none. */
function phrase(c: Conversion, at: number, end: number): number {
  const { phrases, rare, beginsRare } = dictionary(), unit = c.text.charCodeAt(at);
  for (const { from, to } of phrases.get(unit) ?? NONE) {
    if (at + from.length <= end && c.text.startsWith(from, at)) {
      replace(c, at, from.length, to);
      return from.length;
    }
  }
  if (!beginsRare(unit)) return 0;
  const one = c.text.slice(at, at + (c.text.codePointAt(at)! > 0xffff ? 2 : 1)), to = rare.get(one);
  if (to === undefined) return 0;
  replace(c, at, one.length, to);
  return one.length;
}

function replace({ text, units, edits }: Conversion, at: number, length: number, to: string): void {
  if (to.length === length) for (let k = 0; k < length; k++) units[at + k] = to.charCodeAt(k);
  else if (to !== text.slice(at, at + length)) edits.push({ start: at, end: at + length, text: to, rule: 'traditional' });
}

function keep(c: Conversion, start: number, end: number, name: string): void {
  replace(c, start, end - start, name);
  c.told.push({ start, end, rule: 'name', to: name });
}
