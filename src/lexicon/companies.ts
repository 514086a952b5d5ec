import { divisionsNamed, PROVINCE_NAMES } from './divisions.ts';
import { FIRM_FORM } from './firm-forms.ts';
import { GENERIC_WORDS } from './projects-generic.ts';
import { longestAt } from './trie.ts';

/** A company's name as registered or as reports shorten it, from its beginning. */
const FULL = new RegExp(String.raw`^[\p{Script=Han}A-Za-z\d（）()·]{2,28}?${FIRM_FORM}`, 'u');
/** Trades that companies are called by (甲威新材料, 泰工重工); not those that go on to name a product (汽车, 能源). */
const TRADE = /^(?:科技|新材料|新材(?!料)|重工|重汽|药业|制药|电子(?![级信商元材])|化工|光电|股份|乳业|纸业|铝业|铜业|[硅锰钛钒锂镁钨锌镍锡磷锑钼铅镓铟锗茶木竹林糖漆粮米面肉果蛋奶味菌]业|玻纤|油脂|酒业|牧业|渔业|农牧|置业|实业|控股|钢铁|建材|电气|生物(?![基质医制柴能产发])|食品|机械|电器|家纺|纺织|轴承|电缆)/u;
/** 甲纺织|30万锭…项目, 甲食品|年产5万吨…项目: before a measure any trade tells of a company. */
const MEASURED = /^(\p{Script=Han}{2,4}?)(?:纺织|啤酒|食品|饮料|能源|新能源|环保|材料|电池|矿业|水泥|电力|农业|医药|光伏|玻璃|陶瓷|家居|服饰|包装|粮油|畜牧|汽车|智造|精工|电缆)(?=年产|年加工|年处理|\d|[一二三四]期)/u;
/** Trades that more than firms go by (镇里投资, 精细化工): behind a place they make no firm of what stands between. */
const ANYBODYS = '投资|资本|地产|旅游|文旅|文化|传媒|教育|体育|网络|信息|数据|数科|软件|环境|健康|商贸|贸易|超市', OF_ANYBODY = new RegExp(`(?:${ANYBODYS})$`, 'u');
/** Trades that close the short name of a firm behind its place and its own name of two or three characters (江苏|甲乙|新材). */
export const CLOSES_FIRM = new RegExp(`^(?:[渔实药酒乳纸置管铝铜锌镍钛镁钢矿牧农林茶果菌糖盐锂硅禽畜蛋蚕桑蔬花草磷氟钨锑]业|水产|食品|饮料|饲料|肥业|粮油|油脂|种业|化工|化学|科技|科创|电子|机械|机电|电机|机床|重工|精工|精密|智能|智造|装备|仪器|仪表|能源|新能源|动力|储能|锂电|锂能|电池|电源|电缆|线缆|电气|电器|电力|风电|光伏|光电|氢能|热能|燃气|材料|新材料?|膜科技|建材|玻璃|陶瓷|瓷业|塑胶|塑业|橡胶|轮胎|包装|印刷|纺织|印染|毛纺|丝绸|羽绒|制衣|鞋服|皮革|箱包|服饰|服装|家纺|鞋业|家居|家具|照明|灯饰|五金|卫浴|厨具|文具|玩具|乐器|眼镜|生物|医药|制药|医疗|康养|环保|水务|水泥|钢铁|特钢|金属|合金|稀土|汽车|汽配|轴承|模具|压铸|铸造|锻造|齿轮|液压|紧固件|标准件|阀门|船舶|重装|航空|航天|通信|半导体|芯片|微电子|光学|传感|物流|冷链|供应链|影业|控股|股份|集成|${ANYBODYS})`, 'u');
/** What firms do behind their short name where no trade closes it: 浙江|甲乙|以1.1亿元拿下. */
export const FIRM_ACTS = /^(?:以\d|出资|投资|投建|拟投|控股|拿下|收购|增资|落户|入驻|承建|建设的|带来|看中|签[下约的]|再投|总部)/u;

/** State groups that go by two or three characters, and the kind of works by which they are known from a place or an age of that name (大唐不夜城). */
const GROUPS = '华能|大唐|华电|国家电投|国电投|国家能源(?:集团)?|国能|三峡(?:能源|新能源|集团)|中核|中广核|国投|京能|中节能|中国电建|中国能建|龙源(?:电力)?|国网|南网|中石化|中石油|中海油|中国石化|中国石油|中储粮|中粮|中化学|中化(?!学)|华润|中国绿发|中绿电|中建材|中国建材|宝武|鞍钢|首钢|河钢|中铝|中车';
const GROUP = new RegExp(`^(?:${GROUPS})(?=[^，。]{3,})`, 'u'), GROUP_LAST = new RegExp(`(?:${GROUPS})$`, 'u');
const POWER = /电|风|光|储|氢|能|煤|热|油|气|粮|化|钢|铝|材料|研究|库|码头|车/u;
/** 甲乙|年产3万吨…, 甲乙|30万头…: what is no place, before so much of goods; before so much power a place stands as often. */
const OF_GOODS = /^(\p{Script=Han}{2,3})(?=年(?:产|加工|处理|出栏|屠宰)|\d+(?:\.\d+)?[万亿]?(?:吨|头|只|羽|套|件|片|双|辆|GWh?(?!光伏电|风电)))/u;
/** 浙江甲乙|年产3万吨…: a province and a name, before a measure. */
const OF_PROVINCE = new RegExp(String.raw`^(?:${PROVINCE_NAMES})(\p{Script=Han}{2,3})(?=年产|日产|年加工|年处理|年出栏)`, 'u');
const BY_PROVINCE = new RegExp(`^(?:${PROVINCE_NAMES})`, 'u'), COUNTY = /^\p{Script=Han}{2,8}?[市县区旗](?=.{6})/u;
const SITE = /^(?:产业|工业|科技|物流|农业|健康|医药|集中|创新|科创|孵化|研发|生产|制造)?(?:园|区|城|馆|中心|基地|小镇|项目|工程|大厦|广场|港)/u;

/** The state group that words end with, or null: 甲集团|某地10万千瓦光伏项目. */
export const groupAtEnd = (words: string): string | null => GROUP_LAST.exec(words)?.[0] ?? null;

/** A firm's own two or three characters where it is called for short: 甲乙 of 浙江甲乙, 甲乙电机, 某市甲乙生物; null where the name is none such. */
export function brandOf(name: string): string | null {
  const province = BY_PROVINCE.exec(name)?.[0];
  if (province !== undefined) { const own = name.slice(province.length); return traded(own) ?? (own.length >= 2 && own.length <= 3 && isOwn(own, '') ? own : null); }
  const own = traded(name);
  for (let at = 2; own === null && at <= 5 && at < name.length - 3; at++) {
    const placed = divisionsNamed(name.slice(0, at)).length > 0 || divisionsNamed(`${name.slice(0, at)}市`).length > 0 ? traded(name.slice(at)) : null;
    if (placed !== null) return placed;
  }
  return own;
}

/** A name of its own of two or three characters before a trade. */
function traded(name: string): string | null {
  for (let at = 2; at <= 3; at++) if (CLOSES_FIRM.exec(name.slice(at))?.[0].length === name.length - at && isOwn(name.slice(0, at), '') && !OF_ANYBODY.test(name)) return name.slice(0, at);
  return null;
}

/**
 * The company that a project's name begins with, or null. `firms` are what the article calls companies for short. So: 某某公司年产…项目, and what is called by a trade and goes on to
 * name a product (甲威|新材料|保温板项目 but not 生物医药产业园, 绿色新材料项目).
 */
export function companyAtStart(name: string, firms: readonly string[]): string | null {
  return called(name, firms) ?? placed(name);
}

/** 福建甲乙药业|…, 某县|甲乙锰业|…: behind a province or a county. */
function placed(name: string): string | null {
  const province = BY_PROVINCE.exec(name)?.[0];
  if (province !== undefined) { const firm = called(name.slice(province.length), []); return firm === null ? null : province + firm; }
  const county = COUNTY.exec(name)?.[0];
  return county === undefined || divisionsNamed(county).length === 0 ? null : called(name.slice(county.length), []);
}

function called(name: string, firms: readonly string[]): string | null {
  const full = FULL.exec(name)?.[0];
  if (full !== undefined) return full.length < name.length ? full : null;
  const known = firms.find((f) => name.startsWith(f) && name.length >= f.length + 2);
  if (known !== undefined) return known;
  const group = GROUP.exec(name)?.[0];
  if (group !== undefined && POWER.test(name.slice(group.length))) return group;
  const provincial = OF_PROVINCE.exec(name);
  if (provincial !== null && isOwn(provincial[1]!, '')) return provincial[0];
  const measured = MEASURED.exec(name) ?? OF_GOODS.exec(name);
  if (measured !== null && isOwn(measured[1]!, '')) return measured[0];
  for (let at = 2; at <= 4 && at < name.length - 3; at++) {
    const trade = TRADE.exec(name.slice(at))?.[0];
    if (trade === undefined) continue;
    const own = name.slice(0, at), end = at + trade.length;
    const longer = longestAt(GENERIC_WORDS, name, at);
    if ((longer !== null && longer.end > end) || runsInto(name, at) || SITE.test(name.slice(end)) || !isOwn(own, trade)) return null;
    return name.slice(0, end);
  }
  return null;
}

/** True where a common word begins before the trade and takes in some of it (高|科技). */
function runsInto(name: string, trade: number): boolean {
  for (let at = 0; at < trade; at++) if ((longestAt(GENERIC_WORDS, name, at)?.end ?? 0) > trade) return true;
  return false;
}

/** True for a name that no list of common words has; a division's only before 重工 and the like (太原重工). */
function isOwn(called: string, trade: string): boolean {
  for (let at = 0; at < called.length; at++) if (longestAt(GENERIC_WORDS, called, at) !== null) return false;
  const place = ['', '省', '市', '县', '区', ...(trade === '' ? ['镇', '乡'] : [])].some((kind) => divisionsNamed(called + kind).length > 0);
  return !place || /^(?:重工|重汽|钢铁)$/u.test(trade);
}
