import { NUMERAL_CHARACTERS } from '../lexicon/numerals.ts';
import { MULTIPLIER_PATTERN, MULTIPLIERS, unitKind, UNIT_PATTERN, type UnitKind } from '../lexicon/units.ts';
import { keptWith } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { within } from './among.ts';
import { atEnd, matchesOf } from '../text/matches.ts';
import { AFTER, inWords, NO_COUNT, NUMBER, parse, type Read } from './quantities-in-words.ts';
import { spokenIn } from './quantities-spoken.ts';
import { unitlessIn } from './quantities-unitless.ts';
import type { Setting } from './setting.ts';

/** A number with its unit, as it stands in the text; the span takes in the qualifiers around it. */
export interface Quantity extends Span {
  /** The lower bound of a range; negative where a sign stands before the number. */
  readonly value: number;
  readonly valueMax: number | null;
  /** As written, with its multiplier: 亿元, 万家, 万. Shares written as fractions or in 成 are in %. */
  readonly unit: string;
  /** Null where only a multiplier stands (用户12万). */
  readonly kind: UnitKind | null;
  /** 以上, 余, 多, 约, 近, 超 …: what bounds or blurs the value, as written. */
  readonly qualifier: string | null;
  /** Where the number itself begins, behind a qualifier. */
  readonly number: number;
  /** True where + or - stands before the number. */
  readonly signed: boolean;
  /** True for numbers written in characters (两处, 廿八个), which are often no counts (两个方面). */
  readonly inCharacters: boolean;
}

const BEFORE = '不少于|不低于|不超过|不高于|绝?不[得能](?:低于|超过)|不足|(?<![做找看等想])不到|逼近|大概|大于|小于|多于|少于|高于|低于|超过|突破|接近|将近|大约|约为|至少|最高|最低|逾|(?<!商)超|(?<![签节条契预特合公履大制邀相失违解续协])约|(?<![附最临邻靠])近|(?<![通超经不度透路渡])过|≥|≤|>|<|＞|＜';
/** Characters of the longest of them. */
const LONGEST = 5;
const AMID = '余|多|来';
/** 2300台（套）, 8万头（只） */
const OR = '（(?:只、匹|只、头|套|台|只|头|羽|次|件|条|张|处|个|所|座|户|家|人|匹|口|部|架|栋|间|组|对)）';

/** 12.5万元, 30-50万吨, 10%至15%, 1万多家, 3亿5000万元. */
const WRITTEN_IN_DIGITS = new RegExp(
  // Not within a word or a number of another kind: A320, 7+3, 1-2-3, 2.5.1, 第3, 〔2023〕, No.3, 20:30.
  String.raw`(?=[-−－+＋\d])(?<![\dA-Za-z./第#]|[\dA-Za-z][:：]|[\dA-Za-z一-鿿][-–—+＋]|\d,|\d至|\d到)`
  + String.raw`(?<sign>[-−－+＋])?(?<low>${NUMBER})`
  + String.raw`(?:(?=[^，。；、\d]{0,8}[-－–—~～至到]\s?\d)(?<lowUnit>(?:${MULTIPLIER_PATTERN})?(?:${UNIT_PATTERN})?)\s?(?:-{1,2}|－|–|—{1,2}|~|～|至|到)\s?(?<high>${NUMBER}))?`
  + String.raw`\s?(?<amid>${AMID})?(?:(?<multiplier>${MULTIPLIER_PATTERN})(?<amid2>${AMID})?(?:(?<minor>${NUMBER})(?<minorMultiplier>${MULTIPLIER_PATTERN}))?)?`
  + String.raw`(?:\s?(?<unit>${UNIT_PATTERN})(?<or>${OR})?)?(?<per>/(?:${MULTIPLIER_PATTERN})?(?:${UNIT_PATTERN}))?(?<after>${AFTER})?`,
  'gu',
);

/** What any of them has. */
const NUMERIC = new RegExp(`[\\d半${NUMERAL_CHARACTERS}]`, 'u');
const QUALIFIED = new RegExp(`(?:${BEFORE})$`, 'u');
/** 上百家, 上万人: before a bare multiplier 上 means at least. */
const UPWARDS = atEnd(/(?<!以)上$/u);
const LARGE = /^[十百千万亿]/u;

/**
 * Every number with its unit within a span of the text, in order and not overlapping. Left out: dates, times of day, telephone and document numbers,
 * models (A320, 5G), numbers joined into slogans (7+3, “521”), ordinals (第3, 十一届), and numbers without unit or multiplier.
 */
export function quantities(text: string, within: Span = { start: 0, end: text.length }): readonly Quantity[] {
  const passage = text.slice(within.start, within.end);
  if (!NUMERIC.test(passage)) return [];
  const found: Quantity[] = [];
  for (const read of spokenIn(passage)) add(found, passage, read);
  for (const read of inWords(passage)) add(found, passage, read);
  found.push(...unitlessIn(passage));
  for (const m of matchesOf(WRITTEN_IN_DIGITS, passage)) {
    const q = digits(passage, m);
    add(found, passage, q);
    if (q !== null) for (const earlier of sharing(passage, q)) add(found, passage, earlier);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const kept = inPoints(passage, found.filter((q) => q.start >= end && (end = q.end) > 0));
  return within.start === 0 ? kept : kept.map((q) => moved(q, within.start));
}

/** The same with its places counted from `by` characters further in front. */
export const moved = (q: Quantity, by: number): Quantity => ({
  start: q.start + by, end: q.end + by, value: q.value, valueMax: q.valueMax, unit: q.unit, kind: q.kind, qualifier: q.qualifier, number: q.number + by, signed: q.signed, inCharacters: q.inCharacters,
});

/** The quantities within a span of an article's text, which is read once for all the extractors that share a setting. */
export const quantitiesIn = (setting: Setting, at: Span): readonly Quantity[] => within(ofArticle(setting), at);

const ofArticle = keptWith((setting: Setting): readonly Quantity[] => quantities(setting.article.text.text));

/** 高4.2个、11.6个和5.9个百分点: numbers in a list have the last one's unit, 个 is only its beginning. */
function inPoints(passage: string, found: readonly Quantity[]): readonly Quantity[] {
  if (!passage.includes('个百分点')) return found;
  const read = [...found];
  for (let i = read.length - 2; i >= 0; i--) {
    const q = read[i]!, next = read[i + 1]!;
    if (q.unit === '个' && next.unit === '个百分点' && /^(?:[、，和与及]|以及)$/u.test(passage.slice(q.end, next.start))) read[i] = { ...q, unit: next.unit, kind: next.kind };
  }
  return read;
}

/** Takes a reading in, with a qualifier that stands before it. */
function add(found: Quantity[], passage: string, q: Read): void {
  if (q === null) return;
  const ahead = passage.slice(Math.max(0, q.start - LONGEST), q.start);
  const before = QUALIFIED.exec(ahead)?.[0] ?? (LARGE.test(passage.charAt(q.start)) ? UPWARDS.exec(ahead)?.[0] : undefined);
  const start = before === undefined ? q.start : q.start - before.length;
  found.push({ start, end: q.end, value: q.value, valueMax: q.valueMax, unit: q.unit, kind: unitKind(q.unit), qualifier: q.qualifier ?? before ?? null, number: q.number, signed: q.signed, inCharacters: q.inCharacters });
}

function digits(passage: string, m: RegExpMatchArray): Read {
  const { sign, low = '', lowUnit = '', high, amid, multiplier = '', amid2, minor, minorMultiplier, unit = '', or = '', per = '', after } = m.groups ?? {};
  const end = m.index! + m[0].length;
  if (unit === '' && (multiplier === '' || minor !== undefined)) return null;
  if (unit === '年' && (high !== undefined ? /^(?:19|20)\d\d$/u.test(high) : /^(?:(?:19|20)?\d\d)$/u.test(low) && low.length > 1 && multiplier === '')) return null;
  if (/^(?:周|年|分|次|项)$/u.test(unit) && NO_COUNT.test(passage.slice(end - unit.length - (after?.length ?? 0)).replace(/^(?:年|分|次|期)(?=[^全会])/u, ''))) return null;
  if (/[A-Za-z]$/u.test(unit) && /^[A-Za-z\d]/u.test(passage.slice(end))) return null;
  if (unit === '分' && /[时点:：]/u.test(passage.charAt(m.index! - 1))) return null;
  const value = parse(low), factor = scale(multiplier, minorMultiplier);
  const exact = minor === undefined ? value : value + parse(minor) / factor;
  const negative = sign !== undefined && /[-−－]/u.test(sign);
  return {
    start: m.index!,
    end,
    number: m.index!,
    // 3万到5万元: both bounds in the unit of the upper one.
    value: (negative ? -1 : 1) * (high !== undefined && lowUnit !== '' ? value * bring(lowUnit, multiplier) : exact),
    valueMax: high === undefined ? null : parse(high),
    unit: `${multiplier}${unit.replace('人民币', '')}${or}${per}`,
    qualifier: amid ?? amid2 ?? after ?? null,
    signed: sign !== undefined,
    inCharacters: false,
  };
}

/** 分别回落2.16和1.66个百分点: numbers in a list before the last have its unit. A bare 1、2 at a line's head is no list of values. */
const SHARING = atEnd(new RegExp(String.raw`(?<=[\p{Script=Han}])(?<list>(?:${NUMBER}(?:、|和|与|及))+)$`, 'u'));

const ONE_NUMBER = new RegExp(NUMBER, 'gu');
function sharing(passage: string, q: NonNullable<Read>): NonNullable<Read>[] {
  const list = SHARING.exec(passage.slice(Math.max(0, q.start - 60), q.start))?.groups?.list;
  if (list === undefined) return [];
  const from = q.start - list.length;
  return matchesOf(ONE_NUMBER, list).map((m) => {
    const start = from + m.index, end = start + m[0].length;
    return { ...q, start, end, number: start, value: parse(m[0]), valueMax: null, qualifier: null };
  });
}

const scale = (major: string, minor: string | undefined): number => (MULTIPLIERS.get(major) ?? 1) / (MULTIPLIERS.get(minor ?? '') ?? 1);

/** By what a lower bound with its own multiplier is brought to the upper bound's. */
function bring(lowUnit: string, multiplier: string): number {
  const own = new RegExp(`^(?:${MULTIPLIER_PATTERN})`, 'u').exec(lowUnit)?.[0];
  return own === undefined ? 1 : scale(own, multiplier);
}
