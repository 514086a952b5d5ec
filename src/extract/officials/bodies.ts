import { endingBefore } from '../../lexicon/organizations.ts';
import { filingCode, type Place, type Setting } from '../setting.ts';
import { divisionCalled, isA, mentionsIn, upwards, wordOf } from './divisions.ts';
import type { Body, Held } from './held.ts';
import { pastLead } from './stretch.ts';

/** A level word that a body's name begins with; not where it begins another word (市场, 区域, 县域). */
const LEVEL = /^(?:自治区|地区|省|市(?!场|政(?![府协法])|容)|区(?!域|块)|县(?!域)|州|盟|旗|镇|乡|街道)/u;
/** Bodies of the whole country. */
const NATIONAL = /^(?:国家|全国|中央|中共中央|国务院|中宣部|中组部|中联部|最高人民)/u;
/** What cannot stand between a division's name and the body's: the name then belongs to something else. */
const APART = /[的了在由从]|^[与和及对向]|[与和及][省市区县州旗镇乡]|调研|考察|陪同|举行|召开|举办|开展/u;
/** Of any body at all: without a word before it such a name tells nothing. */
const GENERIC = /^(?:办公室|办公厅|委员会|指挥部|中心|政府|分局|支队|大队|园区)$/u;
const LOCAL = /^(?:镇|乡|街道|苏木)$/u;
/** Behind a short name these make a name of their own: 临平新城 is not 临平区's 新城. */
const ZONED = /^(?:\p{Script=Han}{0,4}(?:新城|新区|开发区|高新区|经开区|园区|工业园|片区|示范区|度假区|自贸区|科技城))/u;
const PRIVATE = /公司|集团|合作社|银行|大学|医院|协会|商会/u;
/** A town or street that is named behind its county: 台儿庄区|运河街道办事处. */
const TOWN = /^\p{Script=Han}{1,6}(?:街道|镇|乡|苏木)(?=党|办事处|政府|人民|人大|纪委|工委|$)/u;

/** The body whose name ends at `end`, reading back to `from` at most; null where nothing but leading words stands there. */
export function bodyOf(setting: Setting, from: number, end: number, before: Held | null): Body | null {
  const text = setting.article.text.text;
  const ending = endingBefore(text, end, from);
  const kind = ending?.kind ?? 'place';
  const isPublic = kind !== 'private' && !PRIVATE.test(text.slice(from, end));
  const named = mentionsIn(setting, from, end).filter((m) => m.end <= end && !/[委驻对]/u.test(text.charAt(m.start - 1)) && !APART.test(text.slice(m.end, end))).at(-1);
  if (named !== undefined) {
    const rest = text.slice(named.end, end);
    const town = named.place.code !== null && TOWN.test(rest);
    const again = isA(named.place, rest.charAt(0)) && /^[市区县州旗]{2}/u.test(`${rest.charAt(0)}${rest.charAt(1)}`) ? rest.slice(1) : rest;
    const short = text.slice(named.start, named.end) !== named.place.name && ZONED.test(rest);
    const keeps = kind === 'government' || kind === 'discipline';
    return {
      name: isPublic && !short ? standard(town ? rest : `${named.place.name}${again}`) : text.slice(named.start, end), kind, start: firstOf(setting, from, named.start), place: named.place,
      code: filingCode(named.place), level: keeps ? wordOf(named.place) : '', public: isPublic,
    };
  }
  const level0 = CLOSED.has(kind) && ending !== null ? levelBefore(text, ending.start, from) : end;
  const at = ending !== null && level0 < ending.start ? level0 : pastLead(setting, from, end);
  if (at >= end) return null;
  const whole = text.slice(at, end);
  const level = LEVEL.exec(whole)?.[0];
  if (level !== undefined) {
    const place = sharedOr(before, level, () => divisionCalled(setting, level, at));
    const code = place === null && LOCAL.test(level) ? filingCode(setting.home) : filingCode(place);
    return { name: standard(`${place?.name ?? calledSo(before, level)}${whole.slice(level.length)}`), kind, start: at, place, code, level, public: isPublic };
  }
  if (NATIONAL.test(whole)) return { name: whole, kind, start: at, place: null, code: null, level: '', public: isPublic };
  if (before === null && GENERIC.test(whole)) return null;
  return homely(setting, whole, at, kind, isPublic, before);
}

/** Kinds whose names are a level word and a set ending: nothing else can belong to them. */
const CLOSED: ReadonlySet<string> = new Set(['government', 'discipline', 'congress', 'cppcc', 'department']);

const levelBefore = (text: string, ending: number, from: number): number =>
  ending - (/(?:自治区|地区|街道|全国|国家|中央|最高|[省市区县州盟旗镇乡])(?:委|党委|人民政府|政府|人大常委会|人大|政协)?$/u.exec(text.slice(from, ending))?.[0].length ?? 0);

/** A body without a division's name: it shares the one listed before it, or is the article's own, unless it bears a name of its own. */
function homely(setting: Setting, whole: string, at: number, kind: Body['kind'], isPublic: boolean, before: Held | null): Body {
  const zoned = ZONE.test(before?.body?.name ?? '') && /^(?:管委会|管理委员会|办事处|街道办事处|人大|纪委|纪工委)/u.test(whole) ? before?.body : null;
  if (zoned != null) return { ...zoned, name: `${zoned.name}${whole}`, kind, start: at };
  const plain = kind === 'department' || kind === 'discipline' || kind === 'government' || kind === 'congress' || kind === 'cppcc' || (/(?:局|委|厅|办|办公室|法院|检察院|联合会|总工会|妇联)$/u.test(whole) && !OWN.test(whole)) || COMMON.test(whole);
  const zone = ZONE.test(whole);
  const place = before?.place ?? (plain || zone ? upwards(setting.home ?? setting.scopeAt(at)).find((p) => p.code !== null) ?? null : null);
  const name = plain && !zone && place !== null && isPublic ? `${place.name}${whole}` : whole;
  return { name: standard(name), kind, start: at, place: isPublic ? place : null, code: isPublic ? filingCode(place) : null, level: '', public: isPublic };
}

/** Zones, streets and towns, and their offices. */
const ZONE = /(?:区|园|街道|镇|乡|苏木|新城|管委会|办事处)$/u;

/** Bodies named after a place of their own, wherever that lies. */
const OWN = /水库|灌区|林场|景区|风景|流域|[河湖江港]|机场|铁路|高速/u;
/** Service centres that every county has: without a division's name they are the article's own. */
const COMMON = /^(?:融媒体|投资促进|投促|招商|政务服务|行政审批|大数据|公共资源|机关事务|乡村振兴|退役军人|疾病预防|疾控|社会保险|社保|医疗保障|医保|就业|人才|不动产|住房公积金|综合行政执法)/u;

/** The division of the body listed before, where it is of that level; else the one that `otherwise` finds. */
export function sharedOr(before: Held | null, level: string, otherwise: () => Place | null): Place | null {
  const listed = before?.place ?? null;
  return listed !== null && isA(listed, level) ? listed : otherwise();
}

/** The name that an office listed before gives to a division which nobody knows: 青石县 of 青石县委书记、县长; else the level word alone. */
export function calledSo(before: Held | null, level: string): string {
  const name = before !== null && before.place === null ? /^中共(?<name>.+)委$/u.exec(before.organization)?.groups?.['name'] : undefined;
  return name?.endsWith(level) === true ? name : level;
}

/** Where a run of division names that touch begins: 枣庄市|山亭区 …; 中共 in front belongs to it. */
export function firstOf(setting: Setting, from: number, last: number): number {
  let start = last;
  for (const m of [...mentionsIn(setting, from, last)].reverse()) if (m.end === start) start = m.start; else break;
  return start - 2 >= from && setting.article.text.text.slice(start - 2, start) === '中共' ? start - 2 : start;
}

/** 临沂市政府 → 临沂市人民政府; 沂南县委组织部 → 中共沂南县委组织部; 临沂市纪委 → 中共临沂市纪委; 团市委 → 共青团…委. */
function standard(name: string): string {
  if (/(?<!人民)政府$/u.test(name)) return name.replace(/政府$/u, '人民政府');
  if (/^\p{Script=Han}{2,}?[省市区县州盟旗](?:委(?!员)|纪委|(?:组织部|宣传部|统战部|政法委)$)/u.test(name)) {
    return `中共${name.replace(/(?<=[省市区县州盟旗])(?=(?:组织部|宣传部|统战部|政法委)$)/u, '委')}`;
  }
  return name;
}
