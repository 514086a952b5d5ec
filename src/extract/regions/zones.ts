import type { Part } from '../../articles/article.ts';
import { divisionOf, divisionsNamed, isProvince, type Division } from '../../lexicon/divisions.ts';
import { anyOf } from '../../lexicon/listed.ts';
import { isWordy } from '../../lexicon/places-wordy.ts';
import { ONE_OF_A_CITY, UNDER_COMMITTEE, ZONE_KINDS } from '../../lexicon/places-zones.ts';
import { GENERIC_WORDS } from '../../lexicon/projects-generic.ts';
import { longestAt } from '../../lexicon/trie.ts';
import { beginningIn, touching } from '../among.ts';
import { acrossWords } from './boundary.ts';
import type { Candidate } from './candidates.ts';
import { isAbove } from './kin.ts';
import { matchesOf } from '../../text/matches.ts';

/** What the names of functional zones end in, after a division's name and at most a word (枣庄高新区, 威海临港经济技术开发区, 德州天衢新区). */
const TAIL = new RegExp(`^(?<middle>[\\p{Script=Han}]{0,5}?)(?<kind>${anyOf([...ZONE_KINDS, '工业园', '工业区', '产业区', '度假区', '临港区', '空港区', '起步区', '开发区', '管理区'])})(?!标准)`, 'u');

/** 自贡航空产业园党工委: of any kind, before its own committee. */
const ITS_COMMITTEE = new RegExp(String.raw`^(?<middle>\p{Script=Han}{0,6}?)${UNDER_COMMITTEE}(?=党工委|管委会|管理委员会|管理局)`, 'u');

/** 龙泉驿汽车产业功能区: after a division or a zone and what is made there. */
const FUNCTIONAL = /^\p{Script=Han}{2,10}?产业功能区/u;

/** In front of a kind of zone these are no names. */
const NO_NAME = /^[省市区县州旗镇乡]?内|共建|国家|[省市县区州]级|各|每|全[省市县区国]|一流|创建|建设|推进|打造|推动|加快|成立|设立|老旧|小区|城区|规划|特色|现代|[东西南北中]部|重点|新型|智慧|绿色|首个|部分|相关|有关|[的了在和与及到对从于是为将把被等这那该本我、，]|^[一二三四五六七八九十百\d]+(?:[个大家批座处]|$)|[一二两三四五六七八九十百\d]+[个大家座]|获批|成为|争创|支持|依托|围绕|入驻|落户|走进|来到/u;

/**
 * The zone that begins with a division's name takes its place: 枣庄|高新区 → 枣庄高新区, lying in whatever 枣庄 means. A full name keeps its own
 * place in front of a zone with a name of its own: 阿拉善盟|腾格里经济技术开发区.
 */
export function withZone(text: string, c: Candidate): Candidate[] {
  const functional = FUNCTIONAL.exec(text.slice(c.end, Math.min(c.part.end, c.end + 16)))?.[0];
  if (functional !== undefined && c.form !== 'town') return [{ ...c, end: c.end + functional.length, text: c.text + functional, form: 'zone', base: c }];
  if (c.form === 'town' || c.form === 'zone' || c.options.some((d) => d.level === 'zone')) return [c];
  const m = (c.options.some((d) => d.level === 'province') ? null : TAIL.exec(text.slice(c.end, Math.min(c.part.end, c.end + 20)))) ?? ITS_COMMITTEE.exec(text.slice(c.end, Math.min(c.part.end, c.end + 20)));
  if (m === null) return [c];
  const middle = m.groups!['middle']!;
  // 百花山工业区 is not 花山's.
  if (c.form === 'bare' && acrossWords(text, c)) return [];
  // 杭州湾经开区, 洪泽湖度假区: the name is the water's; 天门山先导区: the mountain's.
  if (c.form === 'bare' && /^[湾湖江河峡山岛海]/u.test(middle)) return [{ ...c, end: c.end + m[0].length, text: c.text + m[0], form: 'zone', options: [] }];
  if (middle !== '' && !/^国家级?$/u.test(middle) && NO_NAME.test(middle)) return [c];
  const end = c.end + m[0].length;
  if (c.form === 'full' && middle.length > 1) return [c, { base: c, ...c, start: c.end, end, text: m[0], form: 'zone' }];
  return [{ base: c, ...c, end, text: c.text + m[0], form: 'zone' }];
}

/** 湖北|麻城经济开发区: the zone's name as it was approved has its province in front, where the province's short name stands right before the zone's. */
export const withProvinces = (line: readonly Candidate[]): Candidate[] => line.map((c, i) => {
  const before = line[i - 1];
  return c.base !== undefined && c.start === c.base.start && before?.form === 'bare' && before.end === c.start && before.options.some((d) => d.level === 'province' && c.options.some((o) => isAbove(d, o))) ? { ...c, text: before.text + c.text } : c;
});

/** The province that a zone's name has in front of its county's or city's. */
const provinceBefore = (name: string, stem: string): string => { const at = name.indexOf(stem); return at > 1 && isProvince(name.slice(0, at)) ? name.slice(0, at) : ''; };

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/高新|高技术/u, '高新'], [/经开|经济(?:技术)?开发|技术开发/u, '经开'], [/保税|综保/u, '保税'], [/度假/u, '度假'], [/临港/u, '临港'], [/航空港/u, '航空港'], [/开发区$/u, '开发'],
];

/**
 * What two names of one zone share: parent, kind, and what they say besides (枣庄高新区 and 枣庄高新技术产业开发区, but not 威海临港经济技术开发区 and
 * 威海经济技术开发区). Null where the kind has no second name.
 */
export function zoneKey(zone: Division): string | null {
  const found = KINDS.find(([pattern]) => pattern.test(zone.name));
  const parent = zone.parent === null ? null : divisionOf(zone.parent);
  if (found === undefined || parent === null) return null;
  const stem = parent.name.replace(/(?:[省市区县州旗盟]|地区)$/u, ''), province = provinceBefore(zone.name, stem);
  const rest = zone.name.slice(province.length).replace(parent.name, '').replace(stem, '').replace(/^[市区县]|国家级?/gu, '').replace(/(?:高新|高技术|经济|经开|技术|综合|综保|保税|旅游|度假|产业|开发|园|港|空|航|实验|区)+$/u, '');
  return `${zone.parent} ${found[1]} ${rest}`;
}

const EDGE = '(?<=^|[，。；：、“（\\s和与及]|[在到由向对于进的]|落户|入驻|走进|来到|位于)';
const BARE = new RegExp(`(?=[${ONE_OF_A_CITY.map((kind) => kind.charAt(0)).join('')}])${EDGE}${anyOf(ONE_OF_A_CITY)}(?!内|建设|升级|的)`, 'gu');
const OF_ITS_OWN = new RegExp(`${EDGE}(?<own>(?:(?![在到由向对于和与及的])\\p{Script=Han}){2,4}?)${anyOf([...ZONE_KINDS, '产业开发区', '工业区'])}(?!建设|升级|域|\\d)`, 'gu');

/** 蓉江新区管委会, 沣东新城党工委: a zone with a name of its own, before its own committee. */
const BEFORE_COMMITTEE = new RegExp(`${EDGE}(?<own>[\\p{Script=Han}]{1,4})[\\p{Script=Han}]{0,3}?${UNDER_COMMITTEE}(?=党工委|管委会|管理委员会)`, 'gu');

/** 并要求|开发区管委会: what somebody does, not what a zone is called. */
const DOING = /^[并还又再也就将把被给]|[请让叫派]|要求|安排|督促|协调|组织|责[成令]|指导|会同|联合|同意|通知|提醒|鼓励|支持|推动|听取|走访|调研/u;

/** True where a common word is in it: no name of a zone (生态工业园区, 城市新区). */
function isGeneric(own: string): boolean {
  if (DOING.test(own)) return true;
  if (/^[省市区县州旗镇乡村]|城市|城镇|县城|主城|周边|附近|国际|大学|纺织|食品|孵化|高铁|港口|物流/u.test(own)) return true;
  for (let at = 0; at < own.length - 1; at++) if ((longestAt(GENERIC_WORDS, own, at)?.end ?? 0) >= at + 2) return true;
  return false;
}

/** True for a zone's name that says only what kind it is. */
export const isOnlyKind = (name: string): boolean => ONE_OF_A_CITY.includes(name);

/**
 * Zones named without their city: “罗庄区、高新区、经开区”, 高新区管委会, and zones with names of their own (吕四港经济开发区). The former count only
 * beside a division or before a committee, for as words they are common (国家级高新区、保税区建设). Where they lie is found later: no options.
 */
export function bareZonesIn(text: string, part: Part, places: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const line = text.slice(part.start, part.end);
  if (!/[区园城]/u.test(line)) return found;
  const add = (start: number, name: string, options: readonly Division[] = []): void => {
    found.push({ start, end: start + name.length, text: name, form: 'zone', options, part });
  };
  for (const m of matchesOf(OF_ITS_OWN, line)) {
    const own = m.groups!['own']!, start = part.start + m.index;
    if (!NO_NAME.test(own) && !isGeneric(own) && touching(places, start, start + m[0].length).length === 0) add(start, m[0], countiesOfTown(own));
  }
  for (const m of /党工委|管委会|管理委员会/u.test(line) ? matchesOf(BEFORE_COMMITTEE, line) : []) {
    const start = part.start + m.index;
    if (!NO_NAME.test(m.groups!['own']!) && !DOING.test(m[0]) && !/^[省市县区州盟旗镇乡]$/u.test(m.groups!['own']!) && touching(found, start, start + m[0].length).length === 0 && touching(places, start, start + m[0].length).every((p) => p.form === 'bare' && p.start === start && isWordy(p.text))) add(start, m[0]);
  }
  const named = [...found];
  let last: Candidate | undefined;
  for (const m of matchesOf(BARE, line)) {
    const start = part.start + m.index, end = start + m[0].length;
    if ([places, named].some((of) => touching(of, start, end).length > 0)) continue;
    const behind = [places, named].some((of) => touching(of, start - 2, start - 1).some((p) => p.end === start - 1)) || last?.end === start - 1;
    const listed = behind && /[、和与及]/u.test(text.charAt(start - 1)) || text.charAt(end) === '、' && beginningIn(places, end + 1, end + 2)[0]?.form === 'full';
    const counted = /(?:县市区|县区|市区|区县|区市县)[、和与及]$/u.test(text.slice(Math.max(part.start, start - 5), start));
    if (!listed && !counted && part.where !== 'title' && !/^(?:管委会|党工委|管理委员会)/u.test(text.slice(end, end + 5))) continue;
    add(start, m[0]);
    last = found.at(-1);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The counties that have a town of that name: 吕四港经济开发区 lies where 吕四港镇 does. */
export const countiesOfTown = (stem: string): Division[] =>
  [...divisionsNamed(`${stem}镇`), ...divisionsNamed(`${stem}街道`)].flatMap((d) => divisionOf(d.parent ?? '') ?? []);

/** Zones that are also called by the end of their name (宜宾三江新区, 三江新区) go by the whole of it. */
export function wholeZones(line: readonly Candidate[]): Candidate[] {
  const isZone = (c: Candidate): boolean => c.form === 'zone' || c.options.length === 1 && c.options[0]!.level === 'zone';
  const ends = new Map<string, Candidate>();
  for (const c of line) {
    if (!isZone(c) || c.options.length === 0) continue;
    for (let at = 1; at <= c.text.length - 3; at++) if (!ends.has(c.text.slice(at))) ends.set(c.text.slice(at), c);
  }
  return line.map((c) => {
    const whole = isZone(c) ? ends.get(c.text) : undefined;
    return whole === undefined ? c : { ...whole, start: c.start, end: c.end, part: c.part };
  });
}

/** The zone that a bare name means in a city or county: one of its kind that the article names in full, else its own by its name. */
export function zoneOf(name: string, owner: Division, named: readonly Division[]): Division {
  const zone: Division = { name: `${owner.name.replace(/(?:市|县|旗|地区|盟)$/u, '')}${name}`, level: 'zone', code: null, parent: owner.code };
  const key = zoneKey(zone);
  return named.find((d) => d.level === 'zone' && key !== null && zoneKey(d) === key) ?? zone;
}
