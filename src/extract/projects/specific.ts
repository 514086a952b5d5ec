import { divisionsNamed, mayBeginDivision } from '../../lexicon/divisions.ts';
import { DONE_TO_WORKS } from '../../lexicon/name-ends.ts';
import { FACILITIES, FACILITY_NOUNS } from '../../lexicon/projects-facilities.ts';
import { GENERIC_WORDS } from '../../lexicon/projects-generic.ts';
import { VERBS_IN_NAMES } from '../../lexicon/projects-verbs.ts';
import { longestAt } from '../../lexicon/trie.ts';
import { charactersOf, lastCharactersOf } from '../../text/characters.ts';

/** Twelve of, a batch of, several of: what follows is a group and names nothing. */
const GROUP = /^(?:一起|一对|某|大批|一大批|众多|许多|不少|各类|一些|部分)|^(?:[\d０-９]+|[一二三四五六七八九十百千两]+|[数多几])(?:余|多|几)?(?:个|项|批|类|处|所|家|座|条|宗|大(?!道)|只|户|名)/u;
const COUNTED_THINGS = /[\d一二两三四五六七八九十]+(?:余|多)?(?:条|座|栋|幢|处|所|台|套|大(?!道|街|桥|厦|学|坝|堤|棚))|\d+号(?:车间|厂房|楼)/u;
const GROUP_WITHIN = /(?<!第)(?<!第\d)(?:\d+|[一二三四五六七八九十百两]+)(?:余|多|几)?(?:个|项|批|类|宗)/u;
const ENDING = /(?:建设|改造|开发|投资|合作|施工|产业化|示范)?(?:项目|工程)(?:[一二三四五六七八九]期)?$/u;
/** 省定重点|项目, 联系重点|项目: a word of rank right before 项目 speaks of many; a verb of one character takes it as its object. */
const RANKED = /(?:重点|重点(?:实施|建设|推进|支持|调度|支撑)|重大|列明|所列|上述|下列|前述|列入|[大好新]|优质|标志性|引领性|龙头|签约|在建|储备|在谈|招商|招商引资|民生|实事|亿元|亿元以上|补贴|补助|奖补|直补|贷款|优势|落实|做实|打响|滞后|新增|重量级|纸上|当家|标准地|[个批靠想抓看促推跑招谈盯找争拼比为]|(?<![面豆])包|(?<![烘风晾冻晒果笋豆饼])干|(?<![牵吸导])引|“.”)$/u;
/** True for words that only rank projects (省重点) in front of 项目. */
export const isRanked = (bare: string): boolean => RANKED.test(bare.replace(/[“”]/gu, '')) || RANKED.test(bare);
/** Words of government, not of works. */
const ABSTRACT = /作风|机制|制度|意识|理念|(?<!老)干部|责任|队伍|思想|精神|效能|力度|信心|决心|氛围|经济运行|党建|党组织|党员|纪律|规划部署|会议|领导小组|专班|要素|资金|民生实事|为民办实事|征拆|征迁|拆迁|用地保障|政策/u;
const isKind = charactersOf(/[园区厂类型化级场地站所性城馆店业点线段部库楼室院校者用新大小老旧好高多]/u);
const AND = /以及|[和与及]/u;

/** True for words of government: 要素保障, 作风建设. */
export const isAbstract = (name: string): boolean => ABSTRACT.test(name);

/** True where a facility's name counts several: 首期两条生产线. */
export const countsThings = (name: string): boolean => COUNTED_THINGS.test(name);

/** True where the words name a group of projects, not one. */
export const isGroup = (name: string): boolean => GROUP.test(name) || GROUP_WITHIN.test(name);

/**
 * How many characters of a name say which project it is, and not merely of what rank, order or trade:
 * 重点工业项目 has none, 泰安年产5万吨碳酸锂项目 has five.
 */
export function specificity(name: string): number {
  const bare = wordsOnly(name);
  let own = 0, from = 0;
  for (let at = 0; at < bare.length;) {
    const generic = longestAt(GENERIC_WORDS, bare, at);
    if (generic === null) at++;
    else {
      own += leftOver(bare, from, at);
      from = at = generic.end;
    }
  }
  return own + leftOver(bare, from, bare.length);
}

/** One character left over between common words makes a name of them (龙头|殿), unless it only says what kind of thing. */
const leftOver = (bare: string, from: number, to: number): number => (to - from === 1 && !isKind(bare.charCodeAt(from)) ? 2 : to - from);

const MARKS = /[\d.,%％~～\-—－（）()“”"‘’·、\s]/gu;
const isMark = charactersOf(new RegExp(MARKS.source, 'u')), mayEnd = charactersOf(/[目程期]/u);

/** A name without 项目 at its end, numbers and marks. */
function wordsOnly(name: string): string {
  const bare = mayEnd(name.charCodeAt(name.length - 1)) ? name.replace(ENDING, '') : name;
  for (let at = 0; at < bare.length; at++) if (isMark(bare.charCodeAt(at))) return bare.replace(MARKS, '');
  return bare;
}

/** 二季度|项目: when, not which. */
const TIME = /^(?:今年|去年|明年|当年|\d{4}年度?)?(?:[第前]?[一二三四]季度|前\d+个?月|[春夏秋冬]季|[上下]半年|全年|年度|本年度|当季)?$/u;

/** True for a …项目 that says which one it is, in the words right before 项目 too: not 经济运行和重点项目. */
export function saysWhich(name: string): boolean {
  const bare = name.replace(/项目.*$/u, '');
  if (specificity(name) < 2 || isNoun(bare) || TIME.test(bare) || isRanked(bare) || ABSTRACT.test(bare) || isDivision(bare) || isOfDivision(bare)) return false;
  const parts = name.split(AND), last = parts.at(-1)!;
  return parts.length === 1 || specificity(last) > 0 || /配套|附属|相关/u.test(last) || VERBS_IN_NAMES.has(last.replace(/项目.*$/u, '').slice(-2)) || isComplete(parts.at(-2)!) || isComplete(last.replace(/项目.*$/u, ''));
}

/** 某县产业|项目: a division in full and words that tell no project from another. */
const isOfDivision = (bare: string): boolean => {
  const own = withoutDivision(bare);
  return own !== bare && /[市县区旗]$/u.test(bare.slice(0, bare.length - own.length)) && specificity(own) === 0;
};

/** True for a facility's bare noun (污水处理厂). */
export const isNoun = (name: string): boolean => longestAt(FACILITIES, name, 0)?.end === name.length;

const WHOLE = new RegExp(String.raw`(?:项目|工程|[一二三四五六]期|公司|集团|${DONE_TO_WORKS}|[A-Za-z]区|现场|[^高层]楼|工地|选址地|指挥部|\p{Script=Han}{2}[厂闸坝]|(?:高速|公路|铁路|高铁|国道|省道|快速路|通道|大道|\d线)\p{Script=Han}{2,12}段|大道|干道|[东西南北]路|环线|号线|）)$`, 'u');

/** Nothing that ends in another character ends as a name does: most places are passed over by it. */
export const mayEndName = lastCharactersOf([...FACILITY_NOUNS, ...'目程期司团建迁造升新治理复缮固宽黑”改机容能产网标质线浚淤用延区场楼地部厂闸坝段道路）']);

/** True where the words end as a name ends: in 项目, a phase, a company or a facility. */
export function isComplete(said: string): boolean {
  if (!mayEndName(said.charCodeAt(said.length - 1))) return false;
  if (WHOLE.test(said)) return true;
  for (let at = Math.max(0, said.length - 7); at < said.length - 1; at++) if (longestAt(FACILITIES, said, at)?.end === said.length) return true;
  return false;
}

/** The name behind the division it lies in. */
export function withoutDivision(name: string): string {
  for (let n = Math.min(6, name.length - 2); n >= 3; n--) if (divisionsNamed(name.slice(0, n)).length > 0) return name.slice(n);
  return name;
}

/** True where a name is nothing but a division's (曲靖市 in 曲靖市项目). */
export const isDivision = (name: string): boolean =>
  (name.length < 2 || mayBeginDivision(name)) && (['', '市', '县', '区', '省', '镇'].some((kind) => divisionsNamed(name + kind).length > 0)
    || /[省市县区旗镇乡]$/u.test(name) && [2, 3, 4, 5].some((n) => name.length >= n + 2 && divisionsNamed(name.slice(0, n)).length > 0 && divisionsNamed(name.slice(n)).length > 0));
