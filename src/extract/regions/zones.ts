import type { Part } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import type { Candidate } from './candidates.ts';

/** What the names of functional zones end in, after a division's name and at most a word (枣庄高新区, 威海临港经济技术开发区, 德州天衢新区). */
const TAIL = /^(?<middle>[\p{Script=Han}]{0,5}?)(?<kind>高新技术产业(?:开发|园)?区|高新技术开发区|高技术产业开发区|高新(?:开发)?区|经济技术开发区|经济开发区|经开区|技术开发区|综合保税区|保税港区|保税区|综保区|出口加工区|边境经济合作区|工业园区|化工园区|旅游度假区|度假区|城乡一体化示范区|农业高新技术产业示范区|临港区|空港区|起步区|航空港(?:经济综合实验)?区|开发区|新区|管理区)/u;
const NOT_BETWEEN = /[的了在和与及到为将对从被把等于是、，]|建设|推进|加快|成立|设立|创建|老旧|小区|城区|打造|规划|全国|首个|各/u;

/** A zone's candidate that takes the place of the division in front of it: 枣庄|高新区 → 枣庄高新区, lying in whatever 枣庄 means. */
export function asZone(text: string, c: Candidate): Candidate {
  if (c.form === 'town' || c.form === 'zone' || c.options.some((d) => d.level === 'province' || d.level === 'zone')) return c;
  const m = TAIL.exec(text.slice(c.end, Math.min(c.part.end, c.end + 20)));
  if (m === null) return c;
  const middle = m.groups!['middle']!;
  if (NOT_BETWEEN.test(middle) || /^[一二三四五六七八九十\d]+(?:[个大家批座处]|$)/u.test(middle)) return c;
  return { ...c, end: c.end + m[0].length, text: c.text + m[0], form: 'zone', base: c };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/高新|高技术/u, '高新'], [/经开|经济(?:技术)?开发|技术开发/u, '经开'], [/保税|综保/u, '保税'], [/度假/u, '度假'], [/临港/u, '临港'], [/航空港/u, '航空港'],
];

/** Two names of one parent mean one zone where their kind is one (枣庄高新区, 枣庄高新技术产业开发区). Null: no kind that a second name would share. */
export const zoneKind = (name: string): string | null => KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const BARE = /(?<=^|[，。；：、“（\s和与及]|[在到由向对])(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区|综合保税区|综保区|旅游度假区|度假区|临港区)(?!内|建设|升级|的)/gu;

/**
 * Zones named without their city: “罗庄区、高新区、经开区”, 高新区管委会. Only beside a division or before a committee, for as words they are common
 * (国家级高新区、保税区建设). Their parent is the article's own city, found later: no options.
 */
export function bareZonesIn(text: string, part: Part, places: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.slice(part.start, part.end).matchAll(BARE)) {
    const start = part.start + m.index, end = start + m[0].length;
    const touches = [...places, ...found].some((p) => p.end === start - 1 && /[、和与及]/u.test(text.charAt(start - 1)) || p.start === end + 1 && text.charAt(end) === '、' && p.form === 'full');
    if (!touches && !/^(?:管委会|党工委|管理委员会)/u.test(text.slice(end))) continue;
    if (places.some((p) => p.start < end && start < p.end)) continue;
    found.push({ start, end, text: m[0], form: 'zone', options: [], part });
  }
  return found;
}

/** The zone that a bare name means in a city: one of its kind that the article names in full, else the city's own by its name. */
export function zoneOfCity(name: string, city: Division, named: readonly Division[]): Division {
  const kind = zoneKind(name);
  const known = named.find((d) => d.level === 'zone' && d.parent === city.code && zoneKind(d.name) === kind);
  return known ?? { name: `${city.name.replace(/(?:市|地区|盟)$/u, '')}${name}`, level: 'zone', code: null, parent: city.code };
}
