import { companyAtStart } from '../../lexicon/companies.ts';
import { divisionOf, divisions, divisionsNamed } from '../../lexicon/divisions.ts';
import { ABROAD, formAtStart, withoutForm } from '../../lexicon/firm-forms.ts';
import { lazily, remembering } from '../../text/remember.ts';
import { baseOf, plainQuantities, quantitiesOf } from './quantities.ts';

/** A project's name taken apart, so that two ways of writing it become one. */
export interface Form {
  /** What is left when owner, place, phase, quotation marks and endings are gone: 年产10万吨锂电池负极材料. */
  readonly core: string;
  /** The core without its quantities: 锂电池负极材料. */
  readonly base: string;
  /** 一, 二 …; empty where the name tells none. */
  readonly phase: string;
  /** Quantities on one scale, by unit: 吨 → 100000. */
  readonly quantities: ReadonlyMap<string, number>;
  /** The owner's name without place and form of company; empty where nobody tells it. */
  readonly owner: string;
  /** The town or street that the name begins with. */
  readonly town: string;
}

/** 临沂至滕州高速公路, called 临滕高速 for short. */
const BETWEEN = /^(\p{Script=Han})\p{Script=Han}{1,2}[市县区]?[至到](\p{Script=Han})\p{Script=Han}{1,2}?[市县区]?(?:[至到](\p{Script=Han})\p{Script=Han}{1,2}?[市县区]?)?(高速|高铁|城际铁路|铁路|公路|一级公路|快速路)/u;
const MARKS = /[\s“”"'‘’《》〈〉「」『』【】]/gu;
const PHASE = /[（(]?(?:第?([一二三四五六七八九十\d]{1,2})期|(首)期)(?:工程|项目)?[)）]?/u;
const ENDING = /(?:(?:开发|投资|合作)?(?:建设|工程)?(?:项目|工程)|(?<=[\p{Script=Han}]{3})建设)$/u;
const OPENING = /^(?:(?:计划)?总?投资(?:约|近|超|达)?[\d.]+[万亿]*元?(?:人民币)?的?|新建|新上|投资建设|建设(?!路|街|银行|大道|兵团)|关于|该|省重点项目|市重点项目)/u;
/** 县人民医院, 区第三实验小学: the level word that stands for the place. */
const LEVEL_WORD = /^[市县区旗](?=(?:第[一二三四五六七八九十]|人民|中医|妇幼|实验|职业|污水|体育|文化|图书|博物|档案|垃圾|城区|老年|福利|疾控|特殊教育)\p{Script=Han}{2})/u;
const COUNTRY = new RegExp(`^(?:中国|${ABROAD})`, 'u');
/** The division that a name begins with, where only one in the province of `code` bears it: 滕州市|城南热电联产项目. */
export function placeInName(name: string, code: string | null): string | null {
  const text = name.replace(MARKS, '');
  for (let end = Math.min(9, text.length - 2); end >= 3; end--) {
    if (!/[市县区旗州盟]/u.test(text.charAt(end - 1))) continue;
    const there = divisionsNamed(text.slice(0, end)).filter((d) => d.code !== null && (code === null || d.code.slice(0, 2) === code.slice(0, 2)));
    if (there.length === 1) return there[0]!.code;
  }
  // Where nothing else says where it lies, a county's name without 县 does: 金寨|抽水蓄能电站.
  for (let end = Math.min(4, text.length - 3); code === null && end >= 2; end--) {
    const there = ['县', '市'].flatMap((kind) => divisionsNamed(text.slice(0, end) + kind)).filter((d) => d.code !== null);
    if (there.length === 1) return there[0]!.code;
  }
  return null;
}

/** Takes a name apart. `code`: where the project lies, or where the report is at home. */
export function formOf(name: string, owner: string | null, code: string | null): Form {
  let rest = plain(name);
  const phase = PHASE.exec(rest);
  if (phase !== null) rest = rest.replace(PHASE, '');
  rest = rest.replace(/[（(](?:ppp|epc|ppp模式|[一二三四五六七八九十\d]+标段|暂定名?|拟定名?)[)）]/gu, '').replace(/[（()）]/gu, '');
  const places = code === null ? [] : placesOf(code);
  let firm = owner === null ? '' : firmOf(owner.split('、')[0]!, places), town = '';
  for (let before = ''; before !== rest && rest.length > 2;) {
    before = rest;
    rest = cut(rest, OPENING, 4).replace(BETWEEN, '$1$2$3$4');
    const place = places.find((p) => rest.startsWith(p) && rest.length >= p.length + 2);
    if (place !== undefined) rest = rest.slice(place.length).replace(/^的/u, '');
    const at = townAt(rest);
    if (at !== null && rest.length >= at.length + 2) {
      town = at;
      rest = rest.slice(at.length);
    }
    rest = rest.replace(LEVEL_WORD, '');
    const company = ownerAtStart(rest, owner, firm);
    if (company !== null && company.length < rest.length) {
      if (firm === '') firm = firmOf(company, places);
      rest = rest.slice(company.length).replace(/^[的之]/u, '');
    }
  }
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = cut(rest, ENDING, 2);
  }
  return { core: rest, base: baseOf(rest), phase: numbered(phase?.[1] ?? (phase === null ? '' : '一')), quantities: quantitiesOf(rest), owner: firm, town };
}

const cut = (text: string, what: RegExp, least: number): string => {
  const left = text.replace(what, '');
  return left.length >= least ? left : text;
};

/** One way of writing: no marks, half-width, 十万吨 as 10万吨, 100000吨 as 10万吨, 兆瓦 as MW. */
function plain(name: string): string {
  return plainQuantities(name.normalize('NFKC').replace(MARKS, '').toLowerCase().replace(/高速公路/gu, '高速').replace(/高速铁路/gu, '高铁'));
}

const numbered = (phase: string): string => (/^\d+$/u.test(phase) ? '零一二三四五六七八九十'.charAt(Number(phase)) || phase : phase);

/** A company's name without its place and its form: 安庆甲威包装制品有限公司 → 甲威包装制品. */
function firmOf(owner: string, places: readonly string[]): string {
  let name = owner.normalize('NFKC').replace(MARKS, '').replace(/[（(][^）)]*[）)]/gu, '').toLowerCase();
  const seat = withoutForm(name) !== name ? seats().find((city) => name.startsWith(city)) ?? '' : '';
  for (const strip of [COUNTRY, ...places, ...(seat === '' ? [] : [seat])]) {
    const left = typeof strip === 'string' ? (name.startsWith(strip) ? name.slice(strip.length) : name) : name.replace(strip, '');
    if (left.length >= 2 && !/^(?:股份|集团|有限|控股)/u.test(left)) name = left;
  }
  const own = withoutForm(name);
  return own.length >= 2 ? own : name;
}

/** Provinces and cities as registered names begin with them: 四川鑫泽科技有限公司, 合肥启明光电有限公司. */
const seats = lazily(() => divisions().filter((d) => d.level === 'province' || d.level === 'city').map((d) => stemOf(d.name)).filter((stem) => stem.length >= 2));

const stemOf = (name: string): string => name.replace(/(?:省|市|(?:[\p{Script=Han}]{1,3}族)*自治[区县州旗]|地区|县|区|旗|州|盟)$/u, '');

/** True where two owners may be one: nobody tells one of them, or one is short for the other. */
export const sameOwner = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && (long.includes(short) || (short.length >= 3 && long.slice(0, 2) === short.slice(0, 2)));
};

function ownerAtStart(rest: string, owner: string | null, firm: string): string | null {
  const full = owner?.split('、')[0]?.normalize('NFKC').replace(MARKS, '').toLowerCase() ?? '';
  if (full !== '' && rest.startsWith(full)) return full;
  if (firm.length >= 2 && rest.startsWith(firm)) {
    return firm + formAtStart(rest.slice(firm.length));
  }
  const named = companyAtStart(rest, []);
  if (named !== null) return named;
  // 甲威 of 甲威包装制品: the first two characters of the owner's own name.
  return firm.length > 2 && rest.startsWith(firm.slice(0, 2)) && rest.length >= 5 ? firm.slice(0, 2) : null;
}

/** The names that a place goes by at the head of another name, the longest first: its own and those above it, with and without 市, 县, 区. */
const placesOf = remembering(Infinity, (code: string): readonly string[] => {
  const names: string[] = ['我市', '我县', '我区', '我省', '全市', '全县', '全区'];
  for (let at: string | null = code; at !== null;) {
    const division = divisionOf(at);
    if (division === null) break;
    const { name } = division;
    names.push(name);
    const stem = stemOf(name);
    if (stem.length >= 2) names.push(stem);
    at = division.parent;
  }
  return names.sort((a, b) => b.length - a.length);
});

/** The town or street whose full name the text begins with, or null. */
function townAt(text: string): string | null {
  const m = /^\p{Script=Han}{1,5}?(?:街道|镇|乡|苏木)/u.exec(text);
  return m !== null && divisionsNamed(m[0]).some((d) => d.level === 'township') ? m[0] : null;
}
