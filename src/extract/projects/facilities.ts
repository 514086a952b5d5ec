import { BOASTS } from '../../lexicon/boasts.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import { EVENTS } from '../../lexicon/stages-words.ts';
import type { Head } from './heads.ts';
import { isDivision, specificity } from './specific.ts';

/** What a name's words are followed by where the thing is being planned, built, extended or opened. */
const PREDICATE = new RegExp(String.raw`^(?:等(?:[^，。；、]{0,8}?)(?:工程|设施|道路|铁路|公路|线路|场馆))?(?:工程|建设|主体|主体工程|主体结构|站房|部分|全线)?(?:(?:已|将|预计|计划|有望|拟)?(?:也|均|都|已)?(?:于|在)?(?:去年|今年|明年|本月|上月|上个月|日前|近日|年初|年底前?|目前)?(?:\d{4}年)?(?:\d{1,2}月[份底初末]?(?:[上中下]旬)?)?(?:\d{1,2}日)?(?:[上下]午)?)(?:[^，。；：、！？\d]{0,10}?)(?:${EVENTS}|开放|揭牌|封顶|加快|推进|建设|签约|落户|落地|扩建|改造|合龙|试运行|试运营|试生产|运营|立项|获批|完成|选址|贯通|复工|交付|移交|施工|提速|扫尾|收尾|取得|进入|快马加鞭|下闸蓄水|蓄水|打通|放行|试营业|试产|招标|启动|办理(?:环评|用地|土地|手续|前期)|开展(?:前期|初步设计|环评|可研)|(?:入选|列入|纳入)[^，。；]{0,12}?(?:重点(?!文物|保护)|项目|规划|盘子))`, 'u');
const AMOUNT = /^，(?:目前|现|到目前)?(?:已|累计|共)*完成投资约?[\d.]+[万亿]|^(?:[，：（(]|[^。；]{0,40}?(?:项目|，))?(?:计划|预计|概算|估算|协议)?(?:总投资|总造价|概算投资)|^(?!之|以|内|里|旁|附近)[^，。；]{0,14}，(?:计划)?投资约?[\d.]+[万亿]元|^(?:计划|预计|概算|估算|协议)?(?:总?投资|投资额)(?:额|总额)?(?:分别)?(?:约|近|超|为|达)*[\d.]+[万亿]元|^：[^。；]{0,40}?(?:年度计划|累计完成|完成投资|主体|动工|开工|竣工|工程量|施工)|^（(?:投资)?约?[\d.]+[万亿]元）/u;
/** 由甲公司投资3亿元兴建. */
const BUILT_BY = /^由[^，。；]{3,40}(?:投资|出资|斥资|耗资)[^，。；]{0,16}(?:建设|兴建|新建|打造|开发|建成)/u;
/** True where the words before a name say that it is being built or has been decided on. */
export const isBeingBuilt = (clause: string): boolean => BEING_BUILT.test(clause);

/** 在建的甲高铁, 3月开建的乙中心. */
const BEING_BUILT = new RegExp(`(?:${EVENTS}|封顶|试产|试运行|在建|正在建设中?|新建|拟建|规划|规划建设|建设中|开工建设|审批|批复|核准|获批)的$`, 'u');
/** 以甲产业园为代表的…, 甲大厦是…项目之一: it is shown as what others should become, or called a project. */
const SHOWN = /^为(?:代表|龙头|核心|引领|载体)|^(?:是|作为)[^，。；]{0,30}项目(?:之一)?(?=[，。；])/u;
/** Goals and figures of speech end in the same nouns: 打造全国先进制造业中心. Behind a verb of theirs so do words that stand in names of works (一体化, 标准化). */
const GOAL = new RegExp(`${BOASTS}|消费|金融|航运|贸易|经济|产业链|黄河|长江|城市|特色|有影响|一体化|标准化`, 'u');
const GOAL_VERBS = new Set(['打造', '发展', '加快', '推进', '推动', '完善', '建设', '构建', '争取', '加快推进']);
const MODEST = /生产线|产线|车间|厂房|(?<![水电理])厂$|冷库|粮仓|粮库|仓库|油库|气库|楼$/u;
/** What a works consists of as often as it is one. */
export const isModest = (noun: string): boolean => MODEST.test(noun);

/** 在甲工程施工|现场: it is being built, and shown. */
export const atTheSite = (after: string): boolean => /^(?:项目)?(?:建设|施工|项目|选址)(?:建设|施工)?(?:现场|工地|一线)|^现场/u.test(after);

/** True where the words after a name say that it is being planned, built or opened. */
export const opensOrBuilds = (after: string): boolean => (!after.startsWith('的') && (PREDICATE.test(after) || AMOUNT.test(after) || BUILT_BY.test(after))) || SHOWN.test(after) || atTheSite(after);

/** What happens to works, never to a programme that calls itself 工程. */
const GOES_ON = new RegExp(String.raw`^(?:主体|建设)?(?:已|全面|正式|顺利|如期|基本|全部|提前|成功|目前|今年|去年|于|将|对外|相继|先后|\d+月[底初份]?|\d+日)*(?:${EVENTS}|开放|封顶|(?:顺利)?通过竣工验收)|^(?:施工|建设)现场|^建设顺利|^，?(?:概算|估算|计划)?总投资|^，?全长`, 'u');
/** True where such words follow. */
export const goesOn = (after: string): boolean => GOES_ON.test(after);

const properPart = (name: string, noun: string): string => name.slice(0, name.lastIndexOf(noun));
/** 区中医院, 县第二人民医院: the level says whose it is. */
const LOCAL = /^[省市县区州镇乡](?=.{2})/u;
/** 园区|第二|污水处理厂. */
const ORDINAL = /.[第][一二三四五六七八九]$/u;

/** True where a facility has a name of its own; with a phase (粮油产业园二期), less of one will do. */
export function isProper(name: string, head: Head, noun: string): boolean {
  const own = properPart(name, noun), proper = specificity(own);
  if (own.length < 2 || (MODEST.test(noun) && proper < 3 && head.end === head.noun) || (head.kind === 'park' && head.end === head.noun && /[省市县区旗镇乡]$/u.test(own) && isDivision(own))) return false;
  return proper >= 2 || ORDINAL.test(own) || (head.kind === 'works' && LOCAL.test(name) && proper >= 1) || (head.end > head.noun && proper + own.length >= 2);
}

/**
 * True where the wording shows a facility as a project.
 * @param before the word right before the name; @param clause its clause up to the name; @param after what follows it.
 */
export function isNamedFacility(name: string, noun: string, before: string, clause: string, after: string): boolean {
  const built = BUILDING_VERBS.has(before);
  const own = properPart(name, noun), said = opensOrBuilds(after) || isBeingBuilt(clause), goal = GOAL_VERBS.has(before) && !said;
  if (!built && !said) return false;
  return !(goal && GOAL.test(own));
}
