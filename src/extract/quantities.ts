import { chineseNumber, NUMERAL_CHARACTERS } from '../lexicon/numerals.ts';
import { MULTIPLIER_PATTERN, MULTIPLIERS, unitKind, UNIT_PATTERN, type UnitKind } from '../lexicon/units.ts';
import type { Span } from '../text/span.ts';
import { within } from './among.ts';
import { matchesOf } from './matches.ts';
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

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const BEFORE = '不少于|不低于|不超过|不高于|不足|大于|小于|多于|少于|高于|低于|超过|突破|接近|将近|大约|约为|至少|最高|最低|逾|(?<!商)超|(?<![签节条契预特合公履大制邀相失违解续协])约|(?<![附最临邻靠])近|(?<![通超经不度透路渡])过|≥|≤|>|<|＞|＜';
const AFTER = '以上|及以上|以下|及以下|以内|之多|左右|上下|有余|余';
const AMID = '余|多|来';

/** 12.5万元, 30-50万吨, 10%至15%, 1万多家, 3亿5000万元. */
const WRITTEN_IN_DIGITS = new RegExp(
  // Not within a word or a number of another kind: A320, 7+3, 1-2-3, 2.5.1, 第3, 〔2023〕, No.3, 20:30.
  String.raw`(?=[-−－+＋\d])(?<![\dA-Za-z./第#]|[\dA-Za-z][:：]|[\dA-Za-z一-鿿][-–—+＋]|\d,|\d至|\d到)`
  + String.raw`(?<sign>[-−－+＋])?(?<low>${NUMBER})`
  + String.raw`(?:(?=[^，。；、\d]{0,8}[-－–—~～至到]\s?\d)(?<lowUnit>(?:${MULTIPLIER_PATTERN})?(?:${UNIT_PATTERN})?)\s?(?:-{1,2}|－|–|—{1,2}|~|～|至|到)\s?(?<high>${NUMBER}))?`
  + String.raw`\s?(?<amid>${AMID})?(?:(?<multiplier>${MULTIPLIER_PATTERN})(?<amid2>${AMID})?(?:(?<minor>${NUMBER})(?<minorMultiplier>${MULTIPLIER_PATTERN}))?)?`
  + String.raw`(?:\s?(?<unit>${UNIT_PATTERN}))?(?<per>/(?:${MULTIPLIER_PATTERN})?(?:${UNIT_PATTERN}))?(?<after>${AFTER})?`,
  'gu',
);

/** 两处, 一百二十亿元, 廿八个, 百余家. */
const WRITTEN_IN_CHARACTERS = new RegExp(
  String.raw`(?=[${NUMERAL_CHARACTERS}])(?<![\d第几数${NUMERAL_CHARACTERS}点]|\d[-–—]|“)(?<low>[${NUMERAL_CHARACTERS}]{1,16}(?:点[〇零一二三四五六七八九]+)?)`
  + String.raw`(?<amid>余|多)?(?<multiplier>[万亿]{1,2})?(?<unit>${UNIT_PATTERN})(?<after>${AFTER})?`,
  'gu',
);

/** 三分之一, 百分之八十, 千分之三. */
const FRACTION = new RegExp(String.raw`(?<below>[${NUMERAL_CHARACTERS}]{1,5})分之(?<above>[${NUMERAL_CHARACTERS}]{1,9}(?:点[〇零一二三四五六七八九]+)?|${NUMBER})(?<after>${AFTER})?`, 'gu');

/** 两成一, 八成以上; not 建成, 三成立. */
const TENTHS = /(?<![第几数一二两三四五六七八九十\d])(?<tenths>[一二两三四五六七八九]|\d)成(?<percent>[一二三四五六七八九])?(?<half>半)?(?![立为功果长员本就熟套型效交都品批片色份年人语不])(?<after>以上|以下|左右|多)?/gu;

const NUMERIC = new RegExp(`[\\d半${NUMERAL_CHARACTERS}]`, 'u');
const QUALIFIED = new RegExp(`(?:${BEFORE})$`, 'u');
/** 上百家, 上万人: before a bare multiplier 上 means at least. */
const UPWARDS = /(?<!以)上$/u;
const LARGE = /^[十百千万亿]/u;

/** 占比过半, 占了一半以上; half of something that is no share (过半年, 半数通过) says nothing. */
const HALF = /(?<=(?:占(?:比|了|到)?|比重|比例|达到?|超|近|约)[^，。；、\d]{0,8}?)(?:(?<bound>过|超|近|逾)?半(?:数)?|一半|半壁江山)(?<after>以上|左右)?(?=[，。；、！的]|$)/gu;

/** 城乡居民收入比为1.87, 综合指数由4.2降到3.9: numbers that need no unit. */
const UNITLESS = new RegExp(String.raw`(?:收入(?:之)?比|收入倍差|系数|指数|容积率|比值)(?:（[^（）]*）)?(?:值)?[^，。；：、]{0,30}`, 'gu');
const BARE = new RegExp(String.raw`(?<![\d.A-Za-z])${NUMBER}(?:[:：∶]1)?(?=$|[，。；、！）]|(?:缩小|下降|降低|降|提高|上升|升|优化|扩大|回落|增|减少)[^，。；、\d]{0,4}(?:为|至|到))`, 'gu');

/** What follows a number in a date, a time, a place in an order or a name, so that it counts nothing. */
const NO_COUNT = /^(?:年|个?月|日|号|时|点|届|世纪|周年|次(?:全会|全体|会议|党代会|代表大会|常委会|例会|部署))/u;

/**
 * Every number with its unit within a span of the text, in order and not overlapping. Left out: dates, times of day, telephone and document numbers,
 * models (A320, 5G), numbers joined into slogans (7+3, “521”), ordinals (第3, 十一届), and numbers without unit or multiplier.
 */
export function quantities(text: string, within: Span = { start: 0, end: text.length }): readonly Quantity[] {
  const passage = text.slice(within.start, within.end);
  if (!NUMERIC.test(passage)) return [];
  const found: Quantity[] = [];
  if (passage.includes('分之')) for (const m of matchesOf(FRACTION, passage)) add(found, passage, fraction(m));
  if (passage.includes('成')) for (const m of matchesOf(TENTHS, passage)) add(found, passage, tenths(m));
  if (passage.includes('半')) for (const m of matchesOf(HALF, passage)) add(found, passage, half(m));
  if (/[比系指值]|容积率/u.test(passage)) for (const m of matchesOf(UNITLESS, passage)) found.push(...unitless(m));
  for (const m of matchesOf(WRITTEN_IN_DIGITS, passage)) {
    const q = digits(passage, m);
    add(found, passage, q);
    if (q !== null) for (const earlier of sharing(passage, q)) add(found, passage, earlier);
  }
  for (const m of matchesOf(WRITTEN_IN_CHARACTERS, passage)) add(found, passage, characters(passage, m));
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
export function quantitiesIn(setting: Setting, at: Span): readonly Quantity[] {
  let all = known.get(setting);
  if (all === undefined) known.set(setting, all = quantities(setting.article.text.text));
  return within(all, at);
}

const known = new WeakMap<Setting, readonly Quantity[]>();

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

type Read = Omit<Quantity, 'kind'> | null;

/** Takes a reading in, with a qualifier that stands before it. */
function add(found: Quantity[], passage: string, q: Read): void {
  if (q === null) return;
  const ahead = passage.slice(Math.max(0, q.start - 4), q.start);
  const before = QUALIFIED.exec(ahead)?.[0] ?? (LARGE.test(passage.charAt(q.start)) ? UPWARDS.exec(ahead)?.[0] : undefined);
  const start = before === undefined ? q.start : q.start - before.length;
  found.push({ start, end: q.end, value: q.value, valueMax: q.valueMax, unit: q.unit, kind: unitKind(q.unit), qualifier: q.qualifier ?? before ?? null, number: q.number, signed: q.signed, inCharacters: q.inCharacters });
}

const parse = (digits: string): number => Number(digits.replaceAll(',', ''));

function digits(passage: string, m: RegExpMatchArray): Read {
  const { sign, low = '', lowUnit = '', high, amid, multiplier = '', amid2, minor, minorMultiplier, unit = '', per = '', after } = m.groups ?? {};
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
    unit: `${multiplier}${unit}${per}`,
    qualifier: amid ?? amid2 ?? after ?? null,
    signed: sign !== undefined,
    inCharacters: false,
  };
}

/** 分别回落2.16和1.66个百分点: numbers in a list before the last have its unit. A bare 1、2 at a line's head is no list of values. */
const SHARING = new RegExp(String.raw`(?<=[\p{Script=Han}])(?<list>(?:${NUMBER}(?:、|和|与|及))+)$`, 'u');

function sharing(passage: string, q: NonNullable<Read>): NonNullable<Read>[] {
  const list = SHARING.exec(passage.slice(Math.max(0, q.start - 60), q.start))?.groups?.list;
  if (list === undefined) return [];
  const from = q.start - list.length;
  return matchesOf(new RegExp(NUMBER, 'gu'), list).map((m) => {
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

function characters(passage: string, m: RegExpMatchArray): Read {
  const { low = '', amid, unit = '', after } = m.groups ?? {};
  let { multiplier = '' } = m.groups ?? {};
  let number = low;
  const end = m.index! + m[0].length;
  // The multiplier goes with the unit: 一百二十亿 is 120 亿.
  const large = /^(.*?)(万亿|[万亿])$/u.exec(number);
  if (multiplier === '' && large !== null && !/[万亿]/u.test(large[1]!)) [, number = '', multiplier = ''] = large;
  const bare = /^[十百千]*$/u.test(number) && number !== '十';
  const value = number === '' ? 1 : chineseNumber(number);
  if (value === null || value === 0) return null;
  // 一个, 一条, 一次: an article, not a count; 百家, 千家, 万家 alone: a figure of speech.
  if (number === '一' && multiplier === '') return null;
  if (bare && amid === undefined && !/[上近超逾过破]$|(?<!签)约$/u.test(passage.slice(Math.max(0, m.index! - 2), m.index))) return null;
  if (unit === '年' && (/^[〇零一二三四五六七八九]{2,4}$/u.test(number))) return null;
  if (NO_COUNT.test(passage.slice(end - unit.length - (after?.length ?? 0)).replace(/^年/u, ''))) return null;
  if (unit === '位' && /^(?:一体|数)/u.test(passage.slice(end))) return null;
  return { start: m.index!, end, number: m.index!, value, valueMax: null, unit: `${multiplier}${unit}`, qualifier: amid ?? after ?? null, signed: false, inCharacters: true };
}

function fraction(m: RegExpMatchArray): Read {
  const { below = '', above = '', after } = m.groups ?? {};
  const divisor = chineseNumber(below), dividend = /^\d/u.test(above) ? parse(above) : chineseNumber(above);
  if (divisor === null || dividend === null || divisor === 0 || dividend > divisor) return null;
  const thousandth = divisor === 1000;
  const value = thousandth || divisor === 100 ? dividend : Math.round((dividend / divisor) * 1000) / 10;
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value, valueMax: null, unit: thousandth ? '‰' : '%', qualifier: after ?? null, signed: false, inCharacters: true };
}

function tenths(m: RegExpMatchArray): Read {
  const { tenths: ten = '', percent, half, after } = m.groups ?? {};
  const tens = /^\d$/u.test(ten) ? Number(ten) : chineseNumber(ten) ?? 0;
  const value = tens * 10 + (percent === undefined ? 0 : chineseNumber(percent) ?? 0) + (half === undefined ? 0 : 5);
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value, valueMax: null, unit: '%', qualifier: after ?? null, signed: false, inCharacters: true };
}

function half(m: RegExpMatchArray): Read {
  const { bound, after } = m.groups ?? {};
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value: 50, valueMax: null, unit: '%', qualifier: bound ?? after ?? null, signed: false, inCharacters: true };
}

/** The bare numbers of a clause about a ratio or an index. */
const unitless = (clause: RegExpMatchArray): Quantity[] => matchesOf(BARE, clause[0]).map((m) => {
  const start = clause.index! + m.index;
  return { start, end: start + m[0].length, number: start, value: Number.parseFloat(m[0].replaceAll(',', '')), valueMax: null, unit: '', kind: null, qualifier: null, signed: false, inCharacters: false };
});
