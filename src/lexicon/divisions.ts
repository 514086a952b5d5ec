import { grouped } from '../text/grouped.ts';
import { lazily } from '../text/remember.ts';
import { formerOf } from './former.ts';
import { rowsOf } from './table.ts';

/** Level of an administrative division; 'zone' is a functional zone (开发区, 高新区), which GB/T 2260 does not know. */
export type Level = 'province' | 'city' | 'county' | 'township' | 'zone';

/** A division of the gazetteer (data/divisions.tsv: its head names the source, scripts/gazetteer.ts makes it). */
export interface Division {
  /** Full name: 山东省, 临沂市, 罗庄区, 孟庄镇. */
  readonly name: string;
  readonly level: Level;
  /** GB/T 2260, six digits; null for townships and zones. */
  readonly code: string | null;
  /** Code of the nearest division above that has one; null for provinces. */
  readonly parent: string | null;
}

/** The divisions of that full name, in the order of their codes; empty where there is none. */
export function divisionsNamed(name: string): readonly Division[] {
  const { byName, beginnings } = named();
  return beginnings.has(beginningOf(name)) ? byName.get(name) ?? NONE : NONE;
}

/** The division with that code, today's or a former one (370181 章丘市), or null. */
export const divisionOf = (code: string): Division | null => byCode().get(code) ?? formerOf(code);

/** False where no division's name begins with the first two units of a text. */
export const mayBeginDivision = (text: string): boolean => named().beginnings.has(beginningOf(text));

const NONE: readonly Division[] = [];
/** The first two units of a name as one integer of 32 bits. Most of what is asked for begins like no division, and looking a number up is sooner done. */
const beginningOf = (name: string): number => name.charCodeAt(0) << 16 | name.charCodeAt(1);

/** The provinces of the mainland as they are called for short: by two or three characters, and by one (简称; 云 and 贵, which are words, only as 滇 and 黔), which leads to the code. */
const PROVINCES = '北京京11 天津津12 河北冀13 山西晋14 内蒙古蒙15 辽宁辽21 吉林吉22 黑龙江黑23 上海沪31 江苏苏32 浙江浙33 安徽皖34 福建闽35 江西赣36 山东鲁37 河南豫41 湖北鄂42 湖南湘43 广东粤44 广西桂45 海南琼46 重庆渝50 四川川51 贵州黔52 云南滇53 西藏藏54 陕西陕61 甘肃甘62 青海青63 宁夏宁64 新疆新65'
  .split(' ').map((row) => ({ name: row.slice(0, -3), initial: row.at(-3)!, code: `${row.slice(-2)}0000` }));
const INITIALS = new Map(PROVINCES.map(({ initial, code }) => [initial, code]));

/** The names of 北京 to 新疆 without 省, 市, 自治区, as an alternation; and all their one-character names, for a class of characters. */
export const PROVINCE_NAMES = PROVINCES.map((p) => p.name).join('|'), PROVINCE_INITIALS = PROVINCES.map((p) => p.initial).join('');

/** True for a province as it is called for short. */
export const isProvince = (word: string): boolean => PROVINCES.some((p) => p.name === word);

/** The province that a character stands for, or null: 川 for 四川省. */
export const provinceOf = (initial: string): Division | null => divisionOf(INITIALS.get(initial) ?? '');

const named = lazily(() => {
  const byName: ReadonlyMap<string, readonly Division[]> = grouped(divisions(), (d) => d.name);
  return { byName, beginnings: new Set(Array.from(byName.keys(), beginningOf)) };
});

const byCode = lazily(() => new Map(divisions().flatMap((d): [string, Division][] => (d.code === null ? [] : [[d.code, d]]))));

/** Every division of the gazetteer, each followed by what lies below it. Read once, on first use. */
export const divisions = lazily((): readonly Division[] => {
  const found: Division[] = [];
  const towns = (names: string | undefined, parent: string): void => {
    for (const name of (names ?? '').split(' ')) if (name !== '') found.push({ name, level: 'township', code: null, parent });
  };
  let province = '', city = '';
  for (const [level, code = '', name = '', below] of rowsOf('divisions.tsv')) {
    if (level === 'P') {
      province = city = code;
      found.push({ name, level: 'province', code, parent: null });
    } else if (level === 'C') {
      city = code;
      found.push({ name, level: 'city', code, parent: province });
    } else if (level === 'A') {
      // A county under a grouping code (4290…: 省直辖) belongs to the province itself.
      const parent = code.slice(0, 4) === city.slice(0, 4) ? city : province;
      found.push({ name, level: 'county', code, parent });
      towns(below, code);
    } else if (level === 'Z') {
      found.push({ name, level: 'zone', code: null, parent: code });
      towns(below, code);
    } else if (level === 'T') towns(name, code);
  }
  return found;
});
