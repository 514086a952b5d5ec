import { endingBefore } from '../../lexicon/organizations.ts';
import { filingCode, type Place } from '../setting.ts';
import { calledSo, firstOf, sharedOr } from './shared.ts';
import { divisionCalled, isA, mentionsIn } from './divisions.ts';
import { held, type Given, type Held } from './held.ts';
import { pastLead } from './stretch.ts';

/** Countries whose mayors and governors visit: they hold no office here. */
const COUNTRY = '韩国|日本|朝鲜(?!族)|美国|英国|法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|芬兰|丹麦|波兰|匈牙利|捷克|希腊|土耳其|俄罗斯|乌克兰|白俄罗斯|哈萨克斯坦|蒙古国|泰国|越南|老挝|柬埔寨|缅甸|马来西亚|新加坡|印度|印尼|巴基斯坦|尼泊尔|澳大利亚|新西兰|加拿大|墨西哥|巴西|阿根廷|智利|埃及|南非|肯尼亚|以色列|沙特|伊朗';
/** 韩国某市长, but not 赴韩国考察的市长. */
const FOREIGN = new RegExp(`(?:${COUNTRY})(?!.*(?:考察|访问|出访|招商|参展|回国|归来|后))\\p{Script=Han}{1,8}$`, 'u');

/** The division named right before `end`, or running into the level word behind it (罗庄[区]长); null where none of that level is. */
export function namedBefore(g: Given, end: number, level: string): { place: Place; start: number } | null {
  const last = mentionsIn(g.setting, g.from, end).at(-1);
  if (last === undefined || last.end < end || last.end > end + level.length || !isA(last.place, level)) return null;
  return { place: last.place, start: firstOf(g.setting, g.from, last.start) };
}

/** Of what those are heads whose word does not begin with it. */
const LEVELS: Readonly<Record<string, string>> = { 专员: '地区', 苏木达: '苏木' };

/** 市长, 常务副县长, 代区长, 专员: heads of government, whose word says the level. */
export function leader(g: Given): Held | null {
  const { office, text } = g;
  if (/总理$|国务委员$/u.test(office.word)) {
    const council = text.slice(Math.max(g.from, g.at - 3), g.at) === '国务院';
    return held(g, { start: council ? g.at - 3 : g.at, title: office.word, organization: '国务院', explicit: council || /总理$/u.test(office.word) });
  }
  const level = LEVELS[office.base] ?? office.base.charAt(0);
  const government = endingBefore(text, g.at, g.from);
  const end = government?.kind === 'government' ? government.start : g.at;
  const named = namedBefore(g, end, level) ?? (end > g.from && text.charAt(end - 1) === level ? namedBefore(g, end - 1, level) : null);
  if (named !== null) return governing(g, named.start, named.place, level);
  const at = pastLead(g.setting, g.from, end);
  // 自治县人民政府县长, 自治州州长: the level's full word.
  const prefix = text.slice(at, end).replace(/^自治(?=[县州旗]$)/u, '');
  const abroad = FOREIGN.exec(prefix);
  if (abroad !== null) return held(g, { start: at + abroad.index, title: office.word, organization: abroad[0], public: false });
  // 各乡|镇长: of both.
  if (end === g.at && level === '镇' && text.charAt(end - 1) === '乡' && end > g.from) return null;
  // 全市|长江, 各县|长期: a level word that belongs to what stands before it.
  if (end === g.at && /[我全各该本多两几每跨]/u.test(text.charAt(end - 1)) && end > g.from) return null;
  // 社区长, 城镇长, 布局长远: the level word ends another word.
  if (end === g.at && /(?:社|园|片|小|校|景|战|辖|城|都|超|菜|股|集|乡|灾|疫|库)$/u.test(prefix) && !/[省市区县州盟旗镇乡]$/u.test(prefix)) return null;
  if (prefix.length > 2 && prefix.length <= 9 && prefix.endsWith(level)) {
    // A division that the gazetteer does not know, or that is not named as one elsewhere: 云岭镇镇长.
    const code = /[镇乡]$/u.test(prefix) ? filingCode(g.setting.scopeAt(g.at)) : null;
    return held(g, { start: at, title: office.word, organization: `${prefix}${level === '地区' ? '行政公署' : '人民政府'}`, code });
  }
  const place = calledSo(g.before, level) === level ? sharedOr(g.before, level, () => divisionCalled(g.setting, level, g.at)) : null;
  const start = prefix === level || prefix === `全${level}` ? at : end;
  return governing(g, start, place, level);
}

/** A head of government; what is listed behind (党组书记, 党组成员) belongs to the government. */
function governing(g: Given, start: number, place: Place | null, level: string): Held {
  const name = `${place?.name ?? calledSo(g.before, level)}${/^(?:地区|盟)$/u.test(level) ? '行政公署' : '人民政府'}`;
  const body = { name, kind: 'government', start, place, code: filingCode(place), level, public: true } as const;
  return held(g, { start, title: g.office.word, organization: name, place, body });
}

/** 自治区主席, 自治区人民政府副主席: the head of an autonomous region's government; null for every other 主席. */
export function regionalChair(g: Given): Held | null {
  const government = endingBefore(g.text, g.at, g.from);
  const end = government?.kind === 'government' ? government.start : g.at;
  if (end === g.at && !g.text.slice(g.from, end).endsWith('自治区')) return null;
  const last = mentionsIn(g.setting, g.from, end).at(-1);
  const named = last !== undefined && last.end === end && last.place.level === 'province' ? last : null;
  if (named === null && !g.text.slice(g.from, end).endsWith('自治区')) return null;
  const place = named?.place ?? divisionCalled(g.setting, '自治区', g.at);
  return held(g, {
    start: named === null ? end - 3 : firstOf(g.setting, g.from, named.start),
    title: `自治区${g.office.word}`, organization: `${place?.name ?? '自治区'}人民政府`, place,
  });
}
