import { EVENTS } from '../../lexicon/stages-words.ts';
import { unitKind, unitParts, type UnitKind } from '../../lexicon/units.ts';
import type { Quantity } from '../quantities.ts';
import type { Draft, Step } from './draft.ts';
import { carriedBy, isVerb, type Head } from './heads.ts';

const CROP = /^(?<crop>.{2,6}?)(?:(?:种植|养殖|播种|栽培)(?:总?面积|规模)|(?:年|总|年总)?产量)$/u;
const YIELD = /^(?:年|总|年总)?(?:产量|产值|单产|亩产|销售额|综合产值|出栏量?)$/u;
const RATE = /^(?:..?均|每)/u;
const VERB_OF_LAST = new RegExp(`^(?:${EVENTS}|(?:累计|共)*(?:排查|清理|梳理|摸排|发现|受理|收到)出?|关停|关闭|取缔|搬迁|改造|退出|转型|整改|拆除|新签约|签约|新开工|在建|续建|新建|引进|招引|免征|减免|征收|洽谈|实施|储备|谋划)`, 'u');
const STAGE = /^(?:在建|续建|新建|签约|招引|引进|开工)/u;
/** Longer names are not said again. */
const SHORT = 8;
/** What is measured of things. */
const MEASURED = /^(?:总|建筑)?(?:面积|库容|装机(?:容量)?|容量|里程|长度)$/u, COUNTABLE: ReadonlySet<UnitKind | null> = new Set(['count']);
const TOTAL = /^(?:总投资额?|计划总投资|投资总额|总投资规模)$/u;

/** 科技创新平台286个，其中国家级12个: a grade is one of things of a kind. */
const GRADE = /^(?:[\d、至—-]+(?:周)?岁(?:（含）)?(?:及?以[上下])?|(?:超过?|过|不足)[\d.百千]+[万亿]元|[\d.]+[万亿]元及?以[上下]|国家级|省部级|[省市县区部厅]级|[1-5]?A{1,5}级|[一二三四五]星级|[甲乙丙一二三]级)$/u;
const OF_THE_KIND = /^(?:(?:超过?|过|不足)[\d.百千]+[万亿]元|[\d.]*[万亿]元及?以[上下]|新增|新获批|新认定|获批|认定|创建|培育|建成|引进)?(?:[\d、至—-]+(?:周)?岁(?:（含）)?(?:及?以[上下])?(?:的)?|各级各类|各类|各级|[A-Z]级|国家级|省部级|[省市县区部厅]级|[1-5]?A{1,5}级|[一二三四五]星级|[甲乙丙一二三]级)?/u;

/** What is done to things just named; 补贴, 投资, 培训 may as well be things of their own. */
const DONE = new RegExp(`^(?:新|集中)*(?:${EVENTS}|签约|复工|落地|入库|交付|验收|改造|整改|拆除|办结|审结|执结|完成|启动|到货|到位|进场|引进|减免|免征|减半征收|缓缴|注销|通过|认定|入驻|安置|脱贫|搬迁|关停|关闭|取缔|退出|转型|出栏|存栏)$`, 'u');

/** The name of a level with what the figure before it passes on: 亩均|税收, 引进|博士团队, 开工|项目, 签约项目|总投资. */
export function chainedName({ sentence, clause, drafts }: Step, q: Quantity, head: Head): string {
  const last = drafts.at(-1), { words } = head;
  if (last === undefined) return words;
  // 发送旅客6.8万人次，日均8500人次
  if (/^[日月年户人亩]均$/u.test(words) && last.unit !== null && unitParts(last.unit).base === unitParts(q.unit).base) return words + last.indicator.replace(/^[日月年户人亩]均/u, '');
  // 规上工业企业147家，全年净增12家
  if (/^[净新]增$/u.test(words) && last.indicator.length <= SHORT && last.unit !== null && unitParts(last.unit).base === unitParts(q.unit).base && !isVerb(last.indicator)) return words + last.indicator.replace(/总[数量]$/u, '');
  if (GRADE.test(words)) {
    const alike = drafts.findLast((d) => d.unit === q.unit), kind = alike?.indicator.replace(VERB_OF_LAST, '').replace(OF_THE_KIND, '') ?? '';
    if (kind.length > 1) return words + kind;
  }
  // 苹果种植面积32万亩，年产量65万吨
  const crop = YIELD.test(words) ? CROP.exec(last.indicator)?.groups?.crop : undefined;
  if (crop !== undefined) return crop + words;
  if (DONE.test(words)) return ofTheSame(words, last, q, clause.chained);
  const carried = carriedBy(last.indicator);
  // 新建产地冷库25座、|库容4.5万吨
  if (clause.chained && carried !== '' && !RATE.test(carried) && MEASURED.test(words) && last.indicator.length > carried.length + 1 && COUNTABLE.has(unitKind(last.unit ?? ''))) return last.indicator.slice(carried.length) + words;
  if (clause.chained && carried !== '' && carriedBy(words) === '' && (RATE.test(carried) || (head.verb === '' && !/[率重比]$|^总?投资/u.test(words)))) return carried + words;
  // 在建项目92个，其中过5亿元项目17个
  const stage = /^\s*其中/u.test(sentence.slice(clause.start)) && /^(?:过|超|投资)|以上/u.test(words) ? STAGE.exec(last.indicator)?.[0] : undefined;
  if (stage !== undefined) return stage + words;
  // After 其中甲类项目3个 the total may be all the projects'.
  const total = TOTAL.test(words) && last.unit === '个' && /项目$/u.test(last.indicator) && !sentence.slice(0, clause.start).includes('其中');
  return total ? last.indicator + words : words;
}

/** What was to be done, told before how much of it is: 公厕改造|计划, 农村公路|计划|养护, 温室更新|要换; what works are to cost. */
const AIM = /^(?<works>.{2,}?)(?:(?:今年|全年|年度|计划)*(?:任务|计划|目标|目标任务)数?|计划(?<doing>[一-鿿]{2,4})|要[一-鿿]{1,5})$/u, COST = /^(?:年度|全年|计划)*总?投资额?$/u;

/** What becomes of money that was promised. */
const PAID = /^(?:完成|到位|落实|兑现|支付|拨付)$/u, FUNDS = /(?:资金|金额|补贴|贷款|(?:签约|协议|合同)额)$/u;

/** 签约项目30个、开工15个: a bare verb does to the same things, if they are counted in the same unit. */
function ofTheSame(verb: string, last: Draft, q: Quantity, chained: boolean): string {
  if (last.unit === null || unitParts(last.unit).base !== unitParts(q.unit).base) return verb;
  // 滩羊饲养量338万只，其中存栏124万只、出栏214万只
  const kept = /^(?<kind>.{1,6})(?:饲养量|养殖规模|饲养规模|存栏|出栏)$/u.exec(last.indicator)?.groups?.['kind'];
  if (kept !== undefined && /^[存出]栏$/u.test(verb)) return kept + verb;
  if (isVerb(last.indicator)) return verb;
  // 水毁农田修复年度任务2600亩，完成2318亩; 总投资8亿元，今年完成2亿元
  if (q.kind === 'money' && verb === '完成' && COST.test(last.indicator)) return '完成投资';
  // 签约资金260亿元，已完成171亿元
  if (q.kind === 'money' && PAID.test(verb) && FUNDS.test(last.indicator)) return last.indicator + verb;
  const aim = last.rule === 'noun-before' ? AIM.exec(last.indicator)?.groups : undefined;
  if (aim !== undefined) return aim['works']! + (aim['doing'] ?? '') + verb;
  // 实施乡村建设和产业类项目214个，开工206个: of a long name its last word will do.
  const named = last.indicator.replace(VERB_OF_LAST, ''), thing = named.length > SHORT && /[和、与及]/u.test(named) ? /(?:项目|工程|企业|学校|道路|小区)$/u.exec(named)?.[0] ?? named : named;
  // 33家化工企业|关停11家: what was counted does it.
  return thing !== '' && (chained || last.rule === 'noun-behind' && !isVerb(thing) || (thing !== last.indicator && !isVerb(thing))) ? verb + thing : verb;
}
