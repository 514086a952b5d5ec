import type { Official, Post } from '../../extract/facts.ts';
import { divisionOf } from '../../lexicon/divisions.ts';
import { formerOf } from '../../lexicon/former.ts';
import { listed } from '../../lexicon/listed.ts';
import { NATIONAL } from '../../lexicon/organizations.ts';
import { namesZone } from '../../lexicon/places-zones.ts';
import { remembering } from '../../text/remember.ts';
import { departmentOf } from './departments.ts';

/**
 * Where one name is one person: the leadership of a division (its committee, government, congress and conference, 四大班子), one
 * body under it (水利局), one town or street, or the leadership of the country.
 */
export interface Unit {
  /** For comparing and for addresses: made of the place and the body alone. */
  readonly key: string;
  readonly kind: 'leadership' | 'body' | 'town' | 'nation';
  /** The division, or null for the country's bodies and for divisions that nobody knows. */
  readonly code: string | null;
  /** The body's or town's name without the division's; empty for a leadership. */
  readonly name: string;
}

const NATION = /^(?:中共中央|党中央|中央政治局|中央书记处|中央军委|中央纪委|国家监委|国务院$|全国人大|全国政协|中华人民共和国|中央$)/u;
const MINISTRIES = listed('外交 国防 教育 科技 科学技术 工业和信息化 工信 公安 国家安全 民政 司法 财政 人力资源和社会保障 人力资源社会保障 人社 自然资源 国土资源 生态环境 环境保护 住房和城乡建设 住房城乡建设 住建 交通运输 水利 农业农村 农业 商务 文化和旅游 文化 应急管理 退役军人事务 铁道 卫生').join('|');
const OF_THE_NATION = new RegExp(`^${NATIONAL}|^(?:${MINISTRIES})部$|^(?:审计署|海关总署|中国科学院|中国工程院)`, 'u');
const TOWN = /^(\p{Script=Han}{1,7}?(?:街道|镇|乡|苏木))(?:办$|办事处|党|人民政府|政府|人大|纪委|工委|政协|武装部|$)/u;
const COMMITTEE = /^(?:地|省|市|区|县|州|盟|旗|党)?委(?:员会)?$/u;
const GOVERNMENT = /^(?:人民政府|政府|行署|行政公署)(?:党组)?$/u;
const CONGRESS = /^(?:人大|人民代表大会)/u;
const CONFERENCE = /^(?:政协|人民政治协商会议)/u;
/** Heads of these sit in the committee: 组织部部长, 政法委书记, 纪委书记、监委主任. */
const OF_THE_COMMITTEE = /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|纪委监委|纪委|监委|监察委|监察委员会|纪律检查委员会)$/u;
const LEVELS: Readonly<Record<string, RegExp>> = { 省: /0000$/u, 自治区: /0000$/u, 市: /./u, 州: /00$/u, 盟: /00$/u, 地: /00$/u, 区: /[^0].$|.[1-9]$/u, 县: /[^0].$|.[1-9]$/u, 旗: /[^0].$|.[1-9]$/u };

/** The unit of a post that an article about `home` tells. `article` stands in for a division that cannot be told. */
export function unitOf(post: Pick<Post, 'title' | 'organization' | 'regionCode'>, home: string | null, article: string): Unit {
  if (post.regionCode === null) return read(post, home, article);
  return unitIn([post.title, post.organization, post.regionCode, home?.slice(0, 2) === post.regionCode.slice(0, 2) ? '' : home ?? ''].join('\u0000'));
}

/** The same of a post of a known division, in a report of another province (empty: of the division's own): the same posts come in most reports of a place. */
const unitIn = remembering(100_000, (asked: string): Unit => {
  const [title = '', organization = '', regionCode = '', home = ''] = asked.split('\u0000');
  return read({ title, organization, regionCode }, home === '' ? null : home, '');
});

function read(post: Pick<Post, 'title' | 'organization' | 'regionCode'>, home: string | null, article: string): Unit {
  const written = post.organization.replace(/^中共(?!中央)/u, '').replace(/(?:党组|机关党委|党委|党总支)$/u, '');
  if (post.regionCode === null && NATION.test(post.organization)) return { key: 'CN', kind: 'nation', code: null, name: '' };
  if (post.regionCode === null && OF_THE_NATION.test(written)) return { key: `CN|${written}`, kind: 'body', code: null, name: written };
  const unknown = post.regionCode === null ? strange(written) : null;
  const level = unknown === null && post.regionCode === null ? /^(?:自治区|[省市州盟地区县旗])/u.exec(written)?.[0] ?? null : null;
  const code = today(post.regionCode) ?? (unknown === null && home !== null && (level === null || LEVELS[level]!.test(home)) ? (level === null ? home : upTo(home, level)) : null);
  const place = code ?? (unknown === null ? `@${article}` : `?${unknown.division}`);
  const rest = unknown?.rest ?? (code === null ? written.slice(level?.length ?? 0) : withoutDivision(written, post.regionCode ?? code));
  const town = TOWN.exec(rest)?.[1];
  if (town !== undefined) {
    // A town that no gazetteer has may be filed under another province's town of the name.
    const there = home !== null && code !== null && home.slice(0, 2) !== code.slice(0, 2) ? home : code;
    return { key: `${there ?? place}|${town}`, kind: 'town', code: there, name: town };
  }
  if (leads(rest, post.title)) return { key: place, kind: 'leadership', code, name: '' };
  const body = bodyName(rest, post.title);
  return { key: `${place}|${body}`, kind: 'body', code, name: body };
}

/** The unit of somebody whom an article names only among 区领导, 市领导. */
export function collectiveUnit(official: Pick<Official, 'collective'>, home: string | null, article: string): Unit {
  const level = official.collective?.charAt(0) ?? '';
  const code = home === null ? null : upTo(home, level);
  const town = /[镇乡街]/u.test(level);
  const place = code ?? `@${article}`;
  return town ? { key: `${place}|${official.collective!}`, kind: 'town', code, name: official.collective! } : { key: place, kind: 'leadership', code, name: '' };
}

/** The division of a level at or above a place: 市领导 in a report on a district are its city's. A county-level city has its own. */
function upTo(home: string, level: string): string {
  if (level === '省' || level === '自') return `${home.slice(0, 2)}0000`;
  const division = divisionOf(home);
  if (level === '市' && division?.level === 'county' && !division.name.endsWith('市')) return division.parent ?? home;
  return home;
}

function leads(rest: string, title: string): boolean {
  if (rest === '' || GOVERNMENT.test(rest) || COMMITTEE.test(rest)) return !/副秘书长/u.test(title);
  if (CONGRESS.test(rest)) return !/副秘书长|委员$/u.test(title) || /主任委员|委员长/u.test(title);
  if (CONFERENCE.test(rest)) return !/副秘书长|委员$|常委$/u.test(title);
  return OF_THE_COMMITTEE.test(rest.replace(/^(?:[省市区县州盟旗])?委/u, '')) && !/副/u.test(title) && /书记|主任|部长/u.test(title);
}

/** One name for the ways in which a body is written: 委组织部 → 组织部, 高新技术产业开发区管委会 → 高新区. */
function bodyName(rest: string, title: string): string {
  if (GOVERNMENT.test(rest) || COMMITTEE.test(rest)) return `${rest.charAt(0) === '人' || rest.charAt(0) === '政' ? '政府' : '委'}办公室`;
  if (CONGRESS.test(rest) && /委员$/u.test(title)) return '人大';
  const short = rest.replace(/^(?:[省市区县州盟旗])?委(?=[^员])/u, '').replace(/^(?:市|区|县|州|旗)(?=\p{Script=Han}{2,}(?:局|委|办|院|会|中心)$)/u, '');
  if (!namesZone(short)) return departmentOf(short);
  return short.replace(/(?:党工委|工委|管委会|管理委员会|党委)$/u, '').replace('高新技术产业开发区', '高新区').replace(/经济(?:技术)?开发区/u, '经开区');
}

/** Takes the names of the division and of those above it away. */
function withoutDivision(name: string, code: string): string {
  let rest = name;
  for (const full of lineOf(code)) {
    if (rest.startsWith(full)) rest = rest.slice(full.length);
    else if (full.length > 2 && rest.startsWith(full.slice(0, -1)) && /^(?:高新|经开|经济|开发|市委|区委|县委)/u.test(rest.slice(full.length - 1))) rest = rest.slice(full.length - 1);
  }
  return rest.replace(/^(?:市|区|县|旗|州)(?=委(?:$|[^员])|人民政府|政府|人大|政协|纪委|监委)/u, '');
}

/** The names of a division's line from the province down. */
const lineOf = remembering(Infinity, (code: string): readonly string[] => {
  const names: string[] = [];
  for (let at: string | null = code; at !== null;) {
    const division = divisionOf(at);
    if (division === null) break;
    names.unshift(division.name);
    at = division.parent;
  }
  return names;
});

/** A body of a division that nobody knows: 青石县人民政府. */
function strange(name: string): { readonly division: string; readonly rest: string } | null {
  const m = /^(\p{Script=Han}{2,5}[省市区县旗州盟])(委.*|人民政府.*|人大.*|政协.*|纪委.*|\p{Script=Han}{2,}(?:局|院|办|中心))$/u.exec(name);
  return m === null ? null : { division: m[1]!, rest: m[2]! };
}

/** The code of today for a division that was only renamed, as a county that became a district of its own name (望城县 → 望城区). */
function today(code: string | null): string | null {
  const former = code === null ? null : formerOf(code);
  if (former === null) return code;
  const stem = former.name.replace(/(?:自治县|市|县|区)$/u, '');
  return divisionOf(former.successor)?.name.startsWith(stem) === true ? former.successor : code;
}

/** True where one of two divisions lies in the other, or they are one. */
export function inLine(a: string, b: string): boolean {
  const [short, long] = [stem(a), stem(b)].sort((x, y) => x.length - y.length) as [string, string];
  return long.startsWith(short);
}

const stem = (code: string): string => code.replace(/(?:00)+$/u, '');
