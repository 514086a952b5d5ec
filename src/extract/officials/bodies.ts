import { endingBefore } from '../../lexicon/organizations.ts';
import { filingCode, type Mention, type Setting } from '../setting.ts';
import { divisionCalled, isA, mentionsIn, wordOf } from './divisions.ts';
import type { Body, Held } from './held.ts';
import { homely } from './homely.ts';
import { calledSo, firstOf, sharedOr } from './shared.ts';
import { standard } from './standard.ts';
import { pastLead } from './stretch.ts';

/** A level word that a body's name begins with; not where it begins another word (市场, 区域, 县域). */
const LEVEL = /^(?:自治区|地区|省|市(?!场|政(?![府协法])|容)|区(?!域|块)|县(?!域)|州|盟|旗|镇|乡|街道)/u;
/** Levels without a code: a body of one of unknown name is filed under the article's home. */
const LOCAL = /^(?:镇|乡|街道|苏木)$/u;
/** Bodies of the whole country. */
const NATIONAL = /^(?:国家|全国|中央|中共中央|国务院|中宣部|中组部|中联部|最高人民)/u;
/** What cannot stand between a division's name and the body's: the name then belongs to something else. */
const APART = /[的了在由从]|^[与和及对向]|[与和及][省市区县州旗镇乡]|调研|考察|陪同|举行|召开|举办|开展/u;
/** Of any body at all: without a word before it such a name tells nothing. */
const GENERIC = /^(?:办公室|办公厅|委员会|指挥部|中心|政府|分局|支队|大队|园区)$/u;
/** Behind a short name these make a name of their own: 临平新城 is not 临平区's 新城. */
const ZONED = /^\p{Script=Han}{0,4}(?:新城|新区|开发区|高新区|经开区|园区|工业园|片区|示范区|度假区|自贸区|科技城)/u;
const PRIVATE = /公司|集团|合作社|银行|大学|医院|协会|商会/u;
/** A town or street that is named behind its county: 台儿庄区|运河街道办事处. */
const TOWN = /^\p{Script=Han}{1,6}(?:街道|镇|乡|苏木)(?=党|办事处|政府|人民|人大|纪委|工委|$)/u;
/** Kinds whose names are a level word, at most a committee's or government's, and a set ending: nothing else belongs to them. */
const CLOSED: ReadonlySet<string> = new Set(['government', 'discipline', 'congress', 'cppcc', 'department']);
const CLOSED_HEAD = /(?:自治区|地区|街道|全国|国家|中央|最高|[省市区县州盟旗镇乡])(?:委|党委|人民政府|政府|人大常委会|人大|政协)?$/u;

/** The body whose name ends at `end`, reading back to `from` at most; null where nothing but leading words stands there. */
export function bodyOf(setting: Setting, from: number, end: number, before: Held | null): Body | null {
  const text = setting.article.text.text;
  const ending = endingBefore(text, end, from);
  const kind = ending?.kind ?? 'place';
  const isPublic = kind !== 'private' && !PRIVATE.test(text.slice(from, end));
  const named = mentionsIn(setting, from, end).filter((m) => m.end <= end && !/[委驻对]/u.test(text.charAt(m.start - 1)) && !APART.test(text.slice(m.end, end))).at(-1);
  if (named !== undefined) return ofDivision(setting, named, from, end, kind, isPublic, before);
  const head = ending !== null && CLOSED.has(kind) ? CLOSED_HEAD.exec(text.slice(from, ending.start)) : null;
  const at = head === null || ending === null ? pastLead(setting, from, end) : ending.start - head[0].length;
  if (at >= end) return null;
  const whole = text.slice(at, end);
  const level = LEVEL.exec(whole)?.[0];
  if (level !== undefined) {
    const place = sharedOr(before, level, () => divisionCalled(setting, level, at));
    const code = place === null && LOCAL.test(level) ? filingCode(setting.home) : filingCode(place);
    return { name: standard(`${place?.name ?? calledSo(before, level)}${whole.slice(level.length)}`), kind, start: at, place, code, level, public: isPublic };
  }
  if (NATIONAL.test(whole)) return { name: whole, kind, start: at, place: null, code: null, level: '', public: isPublic };
  return before === null && GENERIC.test(whole) ? null : homely(setting, whole, at, kind, isPublic, before);
}

/** A body that begins with a division's name: 罗庄区工信局, 枣庄高新区经济发展局, 孟庄镇. */
function ofDivision(setting: Setting, named: Mention, from: number, end: number, kind: Body['kind'], isPublic: boolean, before: Held | null): Body {
  const text = setting.article.text.text, { place } = named;
  const written = text.slice(named.start, end), rest = text.slice(named.end, end), start = firstOf(setting, from, named.start);
  const body = { kind, start, place, code: filingCode(place), level: '', public: isPublic };
  // 市公安局|罗庄分局, 国家税务总局|罗庄区税务局: a branch bears both names.
  const above = endingBefore(text, start, from)?.kind === 'public' ? bodyOf(setting, from, start, before) : null;
  if (above !== null) return { ...body, start: above.start, name: `${above.name}${written}` };
  const own = text.slice(named.start, named.end) !== place.name && ZONED.test(rest);
  if (!isPublic || own) return { ...body, name: written };
  const level = kind === 'government' || kind === 'discipline' ? wordOf(place) : '';
  if (place.code !== null && TOWN.test(rest)) return { ...body, level, name: standard(rest) };
  // 罗庄区区委办公室: the level word stands twice.
  const twice = /^[市区县州旗][委政人]/u.test(rest) && isA(place, rest.charAt(0));
  return { ...body, level, name: standard(`${place.name}${twice ? rest.slice(1) : rest}`) };
}
