import type { BodyKind } from '../../lexicon/organizations.ts';
import { filingCode, type Place, type Setting } from '../setting.ts';
import { upwards } from './divisions.ts';
import type { Body, Held } from './held.ts';
import { standard } from './standard.ts';
import { atEnd } from '../../text/matches.ts';

/** Zones, streets and towns, and their offices. */
const ZONE = atEnd(/(?:区|园|街道|镇|乡|苏木|新城|管委会|办事处)$/u);
const ZONE_OFFICE = /^(?:管委会|管理委员会|办事处|街道办事处|人大|纪委|纪工委)/u;
/** 高新区管委会主任…，管委会副主任…: the office is named again. */
const OWN_OFFICE = /(?:管委会|管理委员会|(?<=街道)办事处)$/u;
/** Departments of a government and the bodies beside it: every division has one of each. */
const DEPARTMENT = atEnd(/(?:局|委|厅|办|办公室|法院|检察院|联合会|总工会|妇联)$/u);
/** Bodies named after a place of their own, wherever that lies. */
const OWN = /水库|灌区|林场|景区|风景|流域|[河湖江港]|机场|铁路|高速/u;
/** Service centres that every county has. */
const CENTRE = /^(?:融媒体|投资促进|投促|招商|政务服务|行政审批|大数据|公共资源|机关事务|乡村振兴|退役军人|疾病预防|疾控|社会保险|社保|医疗保障|医保|就业|人才|不动产|住房公积金|综合行政执法)/u;
/** Units inside a congress, a court, a prosecutor's office. */
const INNER = /^(?:办公室|研究室|政治部|执行局|综合部|\p{Script=Han}{2,8}(?<!村|居|党|纪|监|常)委|\p{Script=Han}{2,4}(?:庭|检察部|工作委员会|专门委员会))$/u;
const HOUSES = atEnd(/(?:人大常委会|人大|政协|法院|检察院|监委|纪委)$/u);
const COMMITTEE = /^[省市区县州盟旗地]委(?:常委|委员)$/u;
/** Kinds of which a division has one, so that no name is needed to know whose it is. */
const SINGLE: ReadonlySet<string> = new Set(['department', 'discipline', 'government', 'congress', 'cppcc']);

/** A body named without a division: it shares the one listed before it, or is the article's own, unless it bears a name of its own. */
export function homely(setting: Setting, whole: string, at: number, kind: BodyKind | 'place', isPublic: boolean, before: Held | null): Body {
  const zone = before?.body ?? null;
  if (zone !== null && ZONE.test(zone.name) && ZONE_OFFICE.test(whole)) return { ...zone, name: `${zone.name.replace(OWN_OFFICE, '')}${whole}`, kind, start: at };
  if (!isPublic) return { name: whole, kind, start: at, place: null, code: null, level: '', public: false };
  // 县委常委、办公室主任: the committee's own office.
  if (whole === '办公室' && before !== null && COMMITTEE.test(before.title)) return { name: `${before.organization}${whole}`, kind, start: at, place: before.place, code: before.regionCode, level: '', public: true };
  // 人大常委会副秘书长、办公室主任; 检察院党组成员、政治部主任.
  if (INNER.test(whole) && zone !== null && HOUSES.test(zone.name)) return { ...zone, name: `${zone.name}${whole}`, kind, start: at };
  const local = ZONE.test(whole);
  const plain = SINGLE.has(kind) || (DEPARTMENT.test(whole) && !OWN.test(whole)) || CENTRE.test(whole);
  const place = before !== null ? before.place : PROVINCIAL.test(whole) ? ownProvince(setting, at) : plain || local ? ownDivision(setting, at) : null;
  const name = plain && !local && place !== null ? `${place.name}${whole}` : whole;
  return { name: standard(name), kind, start: at, place, code: filingCode(place), level: '', public: true };
}

/** Only provinces have a 厅. */
const PROVINCIAL = atEnd(/(?<!办公)厅$/u);

const ownProvince = (setting: Setting, at: number): Place | null => upwards(setting.home ?? setting.scopeAt(at)).find((p) => p.level === 'province') ?? null;

/** The lowest division with a code that the article is about. */
const ownDivision = (setting: Setting, at: number): Place | null => upwards(setting.home ?? setting.scopeAt(at)).find((p) => p.code !== null) ?? null;
