import { endingBefore, NATIONAL } from '../../lexicon/organizations.ts';
import { ZONE_OR_PARK } from '../../lexicon/places-zones.ts';
import { lastAt, touching } from '../among.ts';
import { filingCode, isTown, type Mention, type Place, type Setting } from '../setting.ts';
import { divisionCalled, isA, mentionsIn, upwards, wordOf } from './divisions.ts';
import type { Body, Given, Held } from './held.ts';
import { homely } from './homely.ts';
import { calledSo, firstOf, sharedOr } from './shared.ts';
import { standard } from './standard.ts';
import { pastLead } from './stretch.ts';
import { atEnd } from '../../text/matches.ts';

/** A level word that a body's name begins with; not where it begins another word (市场, 区域, 县域). */
const LEVEL = /^(?:自治[区县州旗]|地区|省|市(?!场|政(?![府协法])|容)|区(?!域|块)|县(?!域)|州|盟|旗|镇|乡|街道)/u;
const OF_THE_NATION = new RegExp(`^${NATIONAL}`, 'u');
/** What cannot stand between a division's name and the body's: the name then belongs to something else. */
const APART = /[的了在由从]|^[与和及对向]|[与和及][省市区县州旗镇乡]|调研|考察|陪同|举行|召开|举办|开展/u;
/** Of any body at all: without a word before it such a name tells nothing. */
const GENERIC = /^(?:办公室|办公厅|委员会|指挥部|中心|政府|分局|支队|大队|园区)$/u;
/** Behind a short name these make a name of their own: 临平新城 is not 临平区's 新城. */
const ZONED = new RegExp(String.raw`^\p{Script=Han}{0,4}${ZONE_OR_PARK}`, 'u');
const PRIVATE = /公司|集团|合作社|银行|大学|医院|协会|商会/u;
/** A town or street that is named behind its county: 台儿庄区|运河街道办事处. */
const TOWN = /^\p{Script=Han}{1,6}(?:街道|镇|乡|苏木)(?=党|办事处|政府|人民|人大|纪委|工委|$)/u;
/** Kinds whose names are a level word, at most a committee's or government's, and a set ending: nothing else belongs to them. */
const CLOSED: ReadonlySet<string> = new Set(['government', 'discipline', 'congress', 'cppcc', 'department']);
const CLOSED_HEAD = atEnd(/(?:自治区|地区|街道|全国|国家|中央|最高|[省市区县州盟旗镇乡])(?:委|党委|人民政府|政府|人大常委会|人大|政协)?$/u);

/** The body whose name ends at `end`, reading back to `from` at most; null where nothing but leading words stands there. */
export function bodyOf(setting: Setting, from: number, end: number, before: Held | null): Body | null {
  const text = setting.article.text.text;
  // 中国某会|原|党组书记.
  if (text.charAt(end - 1) === '原' && end - 1 > from && touching(setting.mentions, end - 1, end).length === 0) return bodyOf(setting, from, end - 1, before);
  const ending = endingBefore(text, end, from);
  const kind = ending?.kind ?? 'place';
  const isPublic = kind !== 'private' && !PRIVATE.test(text.slice(from, end));
  const named = mentionsIn(setting, from, end).filter((m) => m.end <= end && !/[委驻对]$|支援$|协作$/u.test(text.slice(Math.max(from, m.start - 2), m.start)) && !APART.test(text.slice(m.end, end))).at(-1);
  if (named !== undefined) return ofDivision(setting, outsideBrackets(setting, named, from), from, end, kind, isPublic, before);
  const head = ending !== null && CLOSED.has(kind) ? CLOSED_HEAD.exec(text.slice(from, ending.start)) : null;
  const at = head === null || ending === null ? pastLead(setting, from, end) : ending.start - head[0].length;
  if (at >= end) return null;
  const whole = text.slice(at, end);
  const word = LEVEL.exec(whole)?.[0], level = word?.replace(/^自治(?!区)/u, '');
  if (word !== undefined && level !== undefined) {
    const place = sharedOr(before, level, () => divisionCalled(setting, level, at));
    const code = place === null && isTown(level) ? filingCode(setting.home) : filingCode(place);
    return { name: standard(`${place?.name ?? calledSo(before, level)}${whole.slice(word.length)}`), kind, start: at, place, code, level, public: isPublic };
  }
  if (OF_THE_NATION.test(whole)) return { name: whole, kind, start: at, place: null, code: null, level: '', public: isPublic };
  const zone = before === null ? zoneMeant(setting, whole, at) : null;
  if (zone !== null) return { name: `${zone.place.name}${zone.office}`, kind, start: at, place: zone.place, code: filingCode(zone.place), level: '', public: true };
  return before === null && GENERIC.test(whole) ? null : homely(setting, whole, at, kind, isPublic, before);
}

/** 甲高新区（甲综合保税区）党工委: one zone of two names is called by the first. */
const SECOND_NAME = /（[^（）]{2,16}）/u;

function outsideBrackets(setting: Setting, named: Mention, from: number): Mention {
  const text = setting.article.text.text;
  if (text.charAt(named.end) !== '）' || text.charAt(named.start - 1) !== '（') return named;
  return mentionsIn(setting, from, named.start).find((m) => m.end === named.start - 1) ?? named;
}

/** A body that begins with a division's name: 罗庄区工信局, 枣庄高新区经济发展局, 孟庄镇. */
function ofDivision(setting: Setting, named: Mention, from: number, end: number, kind: Body['kind'], isPublic: boolean, before: Held | null): Body {
  const text = setting.article.text.text, { place } = named;
  const written = text.slice(named.start, end).replace(SECOND_NAME, ''), rest = text.slice(named.end, end).replace(SECOND_NAME, ''), start = firstOf(setting, from, named.start);
  const body = { kind, start, place, code: filingCode(place), level: '', public: isPublic };
  // 市公安局|北门分局, 国家税务总局|某区税务局, 县人大常委会|某街道工作委员会: a branch bears both names.
  const above = /^(?:public|congress|cppcc)$/u.test(endingBefore(text, start, from)?.kind ?? '') ? bodyOf(setting, from, start, before) : null;
  if (above !== null) return { name: `${owned(above, place)}${written}`, ...body, start: above.start };
  const own = text.slice(named.start, named.end) !== place.name && (place.level === 'zone' || ZONED.test(rest));
  // 梧州海关 is called so.
  if (!isPublic || own || /^海关/u.test(rest)) return { name: written, ...body };
  const level = kind === 'government' || kind === 'discipline' ? wordOf(place) : '';
  if (place.code !== null && TOWN.test(rest)) return { name: standard(rest), ...body, level };
  // 罗庄区区委办公室: the level word stands twice.
  const twice = /^[市区县州旗][委政人]/u.test(rest) && isA(place, rest.charAt(0));
  return { name: standard(`${place.name}${twice ? rest.slice(1) : rest}`), ...body, level };
}

/** 市生态环境局|河津分局 in a report of 河津市: the city is the one above, for no division has a branch in itself. */
function owned(above: Body, branch: Place): string {
  const city = above.place?.code === branch.code && above.level === '市' ? upwards(branch)[1] : undefined;
  return city?.level === 'city' && above.place !== null ? `${city.name}${above.name.slice(above.place.name.length)}` : above.name;
}

/** The zone that 党工委 or 园区党工委 means: the one and only zone that the report has named before. */
export function zoneBefore({ setting }: Given, start: number): Body | null {
  const [place, ...more] = new Map(mentionsIn(setting, 0, start).filter((m) => m.place.level === 'zone').map((m) => [m.place.name, m.place])).values();
  return place === undefined || more.length > 0 ? null : { name: place.name, kind: 'place', start, place, code: filingCode(place), level: '', public: true };
}

const ZONE_ALONE = new RegExp(String.raw`^${ZONE_OR_PARK}?(?<office>管委会|管理委员会|\p{Script=Han}{2,8}(?:局|办公室|中心))?$`, 'u');

/** The zone that 园区, 开发区管委会, 管委会 mean: the last one named before in the line, else the one that the report is about; null for other words. */
function zoneMeant(setting: Setting, whole: string, at: number): { place: Place; office: string } | null {
  const m = whole === '' ? null : ZONE_ALONE.exec(whole);
  if (m === null) return null;
  const line = lastAt(setting.article.parts, at)?.start ?? 0;
  const place = mentionsIn(setting, line, at).findLast(({ place: p }) => p.level === 'zone')?.place ?? (setting.home?.level === 'zone' ? setting.home : null);
  return place === null ? null : { place, office: m.groups!['office'] ?? '' };
}
