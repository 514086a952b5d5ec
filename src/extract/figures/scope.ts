import type { Span } from '../../text/span.ts';
import type { Figure } from '../facts.ts';
import { filingCode, type Mention, type Place, type Setting } from '../setting.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** A statement about the country or the world is about no division; 占全国, 居全国, 高于全国 only compare with it. */
const NATIONAL = /(?<![占居列于比超较在为向到出以受]|进入|销往|远销|畅销|遍布|遍及|覆盖|辐射|走进|领先|落后|位列|走在)(?:全国|我国|全球|全世界|国际市场)(?!县域|同类|近?[\d.]+%|近?[一两二三四五六七八九]成|的?近?(?:[\d.]+%|[一两二三四五六七八九]成|[一二三四五六七八九十]{1,3}分之)|市场占有率|人大|政协|第|前|百强|重点|文明|先进|优秀|示范|首|性|统一|各地|农业产业|生态|卫生|双拥)/gu;

/** As far as a share reaches behind the place where it begins. */
const SHARE_REACH = 8;

const NATION = /全[国球世]|我国|国际/u;

/** A place gone to, come from or dealt with is not the one spoken of: 赴上海招商, 在深圳的推介会上. */
const ELSEWHERE_BEFORE = /(?:赴|前往|走访|发往|运往|销往|运抵|抵达|来自|从|向|与|同|跟)[^，。；]{0,6}$|(?:驻点|常驻|辗转|奔波|奔走)(?:于)?[^，。；]{0,12}$/u;
const ELSEWHERE_IN = /在[^，。；]{0,16}$/u;
const ELSEWHERE_AFTER = /^[^，。；]{0,16}(?:考察|招商|推介|对接|洽谈|学习|拜访)/u;

/** 甲县的光伏电站、乙县的风电场等|12个项目: things of several divisions, counted together, are those of the division above. */
const EXAMPLES = atEnd(/、[^，。；]*等(?:一批|共)?$/u);
/** 在甲市、乙市、丙市|等地开设直营店260家: where it is done, not whose it is. */
const AND_SO_ON = /^[^，。；、]{0,3}等(?:[^，。；、]{0,6})(?:地|城市|省市?|省份|区域|地区|市场|方向)/u;

/** 市级财政安排资金: whose money it is, whoever else is named. */
const TREASURY = /(?:^|[，。；：、\d年])(省|市|县|区)(?:级|本级)?财政(?:累计|已|共|专项)*(?:安排|拨付|下达|列支|统筹|筹措|整合|投入)[^，。；]{0,20}$/u;

/**
 * The division that a figure is about; null where that is the country.
 * @param regions the divisions named within the sentence, in order.
 * @param place where the number stands.
 */
export function scoped(text: string, setting: Setting, sentence: Span, regions: readonly Mention[], place: number): Place | null {
  const said = text.slice(sentence.start, place);
  const funded = TREASURY.exec(said), treasury = funded?.[1];
  // 省财政下达我县…: it is the county's.
  if (treasury !== undefined && !regions.some((r) => r.start >= sentence.start + said.lastIndexOf('财政') && r.end <= place)) return setting.ofLevel(treasury === '省' ? 'province' : treasury === '市' ? 'city' : 'county', place);
  // 占全国两成、全球|一成: what stands behind decides what the country is named for.
  const national = NATION.test(said) ? sentence.start + (matchesOf(NATIONAL, text.slice(sentence.start, place + SHARE_REACH)).findLast((m) => m.index < said.length)?.index ?? -sentence.start - 1) : -1;
  const before = regions.filter((r) => r.start < place), named = before.at(-1);
  if (national > (named?.start ?? -1)) return null;
  const speaking = named === undefined ? null : spokenFor(text, sentence, before);
  if (speaking !== null) return speaking;
  // 其中，先进制造业占68%: of what the sentence before counted.
  if (named === undefined) {
    const above = setting.scopeAt(/^\s*其中/u.test(said) ? Math.max(0, sentence.start - 1) : place);
    // A partner or a market in another province was named before; this sentence is of the article's own place again.
    return setting.home !== null && above !== null && provinceOf(above) !== provinceOf(setting.home) ? setting.home : above;
  }
  // 平城区1700户、云州区200户: the very name before the number.
  if (place - named.end < 3 && !/(?:于|高出|领先|落后|超|占了?|[比较])(?:全[国省市区县州盟][、和与]){0,3}$/u.test(text.slice(sentence.start, named.start)) && /^(?:为|达)?$/u.test(text.slice(named.end, place))) return named.place;
  if (said.includes('等') && EXAMPLES.test(said) && examples(text, before, place).size > 1) return setting.scopeAt(sentence.start);
  if (/[、和]$/u.test(text.slice(sentence.start, named.start)) && AND_SO_ON.test(text.slice(named.end, named.end + 20))) return setting.scopeAt(sentence.start);
  const lead = text.slice(Math.max(sentence.start, named.start - 20), named.start), after = text.slice(named.end, named.end + 24);
  return ELSEWHERE_BEFORE.test(lead) || (ELSEWHERE_IN.test(lead) && ELSEWHERE_AFTER.test(after)) ? setting.scopeAt(sentence.start) : setting.scopeAt(place);
}

/** 全市, 我县, where it opens its clause. */
const ITS_ALL = /^[全我][省市县区旗州]$/u, OPENS_CLAUSE = /(?:^|[，；：。“])(?:\d{4}年|[今去]年|目前|如今|[上下]半年|前?[\d一二三四]{1,2}(?:[至—-]\d{1,2})?(?:个)?(?:月|季度)份?|[，、])*$/u;
/** 黄骅市|副市长某某汇报，; 福鼎市|茶业发展中心主任…说，. */
const SPEAKS_FOR = /^[一-鿿]{0,14}(?:局|中心|办|委|厅|部|书记|[市县区旗]长|主任|主席|负责人)[^，。；]{0,24}[，：]/u;

/** 黄骅市副市长…汇报，今年全市…; 乐陵市把…作为方向，去年全市…: the city, county or district that speaks or is spoken of, where it is of the kind that the word means; null elsewhere. */
function spokenFor(text: string, sentence: Span, before: readonly Mention[]): Place | null {
  const all = before.at(-1)!, word = text.slice(all.start, all.end);
  if (!ITS_ALL.test(word) || !OPENS_CLAUSE.test(text.slice(sentence.start, all.start))) return null;
  const from = text.slice(sentence.start, all.start), part = sentence.start + from.lastIndexOf('；') + 1;
  return before.find((r) => r !== all && r.end - r.start > 2 && r.place.level === 'county' && r.place.name.endsWith(word.charAt(1)) && !/[在到赴于对向]/u.test(text.charAt(r.start - 1)) && (SPEAKS_FOR.test(text.slice(r.end, all.start)) || r.start - part < 2 && !/^[的、和与在]/u.test(text.slice(r.end))))?.place ?? null;
}

const provinceOf = (place: Place): string | undefined => filingCode(place)?.slice(0, 2);

/** The divisions named in the list before 等. */
const examples = (text: string, regions: readonly Mention[], place: number): Set<string | null> =>
  new Set(regions.filter((r) => r.place.level !== 'township' && !/[，；]/u.test(text.slice(r.end, place))).map((r) => filingCode(r.place)));

/**
 * A town's or zone's figure is filed under its county and keeps the text's own words; only where the article says the same of another
 * place does it bear the town's name (安西镇脐橙产量 beside the county's 脐橙产量).
 */
export function toldApart(figures: readonly Placed[]): Figure[] {
  const places = new Map<string, Set<string>>();
  for (const { figure, place } of figures) {
    if (place === null) continue;
    const of = places.get(figure.indicator) ?? new Set();
    places.set(figure.indicator, of.add(place.name));
  }
  return figures.map(({ figure, place }) =>
    (place === null || place.code !== null || figure.indicator.includes(place.name) || places.get(figure.indicator)!.size < 2 ? figure : { ...figure, indicator: place.name + figure.indicator }));
}

/** A figure and the division that it is about; null where it belongs to a project or a firm. */
export interface Placed {
  readonly figure: Figure;
  readonly place: Place | null;
}
