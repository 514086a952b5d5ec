import { ACTS_AT_A_SITE } from './works-acts.ts';
import { PARTS_OF_WORKS } from './works-parts.ts';

/** The stages of a project, from paper to production. */
export type Stage = '规划' | '签约' | '开工' | '在建' | '投产';

/** Later stages outrank earlier ones where several reports or sentences speak of one project. */
export const STAGES: readonly Stage[] = ['规划', '签约', '开工', '在建', '投产'];

/** The one that lies farther on the way. */
export const later = (a: Stage | null, b: Stage | null): Stage | null => STAGES.findLast((s) => s === a || s === b) ?? null;

/** What a wording tells of a project's stage. */
export interface Told {
  readonly stage: Stage;
  /** True where it only promises the next one (预计明年投产 is 在建, 即将开工 is 规划): that gives way to whatever has happened. */
  readonly promised: boolean;
  /** True where it says that the next stage has not come (至今未开工): that outdoes what is said of all it stands among. */
  readonly denied: boolean;
}

/** Finished, or in use. */
const DONE = String.raw`建成|竣工|完工|落成|投产|投用|投运|投入(?:使用|运营|运行|生产|商业)|启用|通车|通航|通水|通气|通电|送电|打通$|走车|拎包入住|开门迎新|首航|开航|开港|开市|开通|开园|开馆|开业|开诊|开学|开街|开放|开门迎客|迎客|营业(?![收额执利])|投放市场|运营|并网|点火|达产|达效|达标|满产|满负荷|开足马力|下线|开车成功|量产|投料|(?:正式|开始|批量)生产|交付|交房|入住|正式揭牌|(?:通过|完成)[^，。；]{0,8}(?<!预)验收|通过[^，。；]{0,10}试运行|验收(?:通过|合格)|(?:产出|见到|生产出)[^，。；]{0,6}产品`;
/** Begun: the ceremony and the first spade. */
const BEGUN = '开工|动工|奠基|破土|培土|开建|启动|打下[^，。；]{0,4}桩|首桩|第一(?:根|铲|锹|方)|(?:拉开|揭开)[^，。；]{0,6}(?:建设|施工)?[^，。；]{0,4}(?:序幕|大幕)|正式(?:开始)?(?:建设|施工)|入场施工';
/** Agreed upon. */
const SIGNED = '签约(?<!(?:[家户]|企业|商户|商家)[^，。；]{0,4}签约)|签订|签署|签下|签定|落户|牵手|(?:成功|新)(?:引进|招引)|引进了|(?:成功|正式|顺利)落地|落定|敲定';
/** Papers and land: what comes before the building, under way or done. */
const PAPERS = '前期(?:手续|工作|准备|论证)?|用地报批|报批|可行性研究|可研|环评|立项|选址|勘察|地勘|勘测|测绘|规划设计|方案设计|初步设计|施工图|招标|招投标|征地|征迁|征拆|拆迁|用地预审|用地手续|相关手续|选型|核准|备案|批复|审批|评审|论证|审查|规划许可|施工许可';
const FUTURE = String.raw`即将|有望|预计|计划|力争|可望|可实现?|即可|便可|就可|就能|将于?|确保|争取|力促|促成|抓好|拟|必须|务必|务求|冲刺|(?<![主重需必首概纲想])要(?![求素点件])|尽早|尽快|早日|具备|目标|推动|促进|年内[可将能]|(?<![去上前])年[底末]前?|\d月(?:底前?|份?前)|(?:\d日|本月|下月)[^，。；]{0,2}前|[下]个?月|下半年|明年|后年|(?:国庆|春节|元旦|中秋|五一[”＂]?|汛期|入冬|开学|供暖季|采暖季)[^，。；]{0,2}前|今后|届时`;

/** As far as a word of the future reaches. */
const REACH = String.raw`[^，。；]{0,14}?`;

/**
 * How the press words a stage. The first pattern that matches decides: parts and papers stand before what is finished (主体完工, 可研完成),
 * what is merely promised (即将投产, 年底建成) before what has happened (建成投产), what goes on before what began it.
 */
const WORDINGS: readonly (readonly [RegExp, Stage, ('promised' | 'denied')?])[] = [
  // 完成总工程量的70%, 完工率达75%, 已完成路基31公里, 进度过半: so much of it.
  [/(?:完工|竣工|建成|完成|贯通|掘进|填筑|进度|工程量)(?:(?:率|约|近|超|过|达|到|至|为|已)*|[^，。；\d投产值]{1,10})(?:\d+(?:\.\d+)?(?:%|万?平方米|公里|米|[万亿]?立方米)|[一二三四五六七八九]成|过半|近半|一半)/u, '在建'],
  [new RegExp(String.raw`(?<!一)(?:${PARTS_OF_WORKS})(?:工程|结构|建筑|部分|施工|验收|安装|建设|铺设)?[^，。；]{0,8}(?:完工|竣工|建成|完成|成型|封顶|合龙|贯通|沉桩|就位|到位|进场|吊装|浇筑|架设|见底)(?!投|使用|通车|运营|启用|并投)|[^，。；]{0,4}(?:吊装|架设|浇筑|铺设|安装|开挖|支护)(?:工作|工程|施工)?(?:已|全部|基本|顺利)*完成|完成(?:了|[一二三首]期)?[^，。；]{0,4}(?:${PARTS_OF_WORKS})`, 'u'), '在建'],
  [new RegExp(String.raw`(?:争取|申报|申请|尽早|尽快)[^，。；]{0,12}?(?:列入|纳入)[^，。；]{0,12}(?:项目库|规划|盘子|计划)|(?:办理|开展|推进|进行|加快|完善|完成|启动|通过|获得?|取得|做好|做实|抓好|处于|进入|编制|正在|已|力争|深化)[^，。；]{0,12}?(?:${PAPERS})|(?:${PAPERS})[^，。；]{0,10}(?:完成|通过|扎实|有序|顺利|加快|推进|进展|启动|阶段|获批)|可行性研究|用地报批|前期工作|摘[牌地]|拿地(?!即)|供地|获批|获核准|(?:公开|对外|面向)[^，。；]{0,6}(?:招商|洽谈)|(?:规划|谋划|设计|洽谈)(?:中|阶段)|正在(?:规划|谋划|洽谈|编制|设计)|停留在[^，。；]{0,8}(?:前期|图纸|纸面)|(?:就|只)[差等待][^，。；]{0,4}(?:签字|签约|批复|开工)|(?:协议|合同|合作)[^，。；]{0,4}谈妥`, 'u'), '规划'],
  // 至今未开工, 并网在即: not yet.
  [new RegExp(String.raw`(?:尚未|仍未|暂未|至今未|迟迟未|未能|没有|等待|有待|^[还均都]?未|^待)[^，。；]{0,6}?(?:${BEGUN})|(?:${BEGUN})(?:时间|日期|计划)?[^，。；]{0,4}(?:延后|推迟|延期|搁置)`, 'u'), '规划', 'denied'],
  [new RegExp(String.raw`(?:尚未|仍未|暂未|至今未|未能)[^，。；]{0,6}?(?:${DONE})|(?:${DONE})(?:[^，。；]{0,4})?(?:在即|在望|倒计时|指日可待)`, 'u'), '在建'],
  // 向全线通车又迈进一步, 投产进入倒计时: on the way there.
  [new RegExp(String.raw`(?:向着?|离|距离?)[^，。；]{0,8}?(?:${DONE})[^，。；]{0,8}(?:迈|近|目标|冲刺)|倒计时`, 'u'), '在建'],
  // 已于9月1日投入使用: it has happened, though a month stands before it.
  [new RegExp(String.raw`已(?:经|于|全部)?(?!基本|具备|部分)[^，。；]{0,10}?(?:${DONE})(?![前中%\d])|(?:全部|全面|顺利|正式|通过)[^，。；]{0,4}(?<!预)验收`, 'u'), '投产'],
  [new RegExp(String.raw`已(?:经|于|全部)?[^，。；]{0,8}?(?:${BEGUN})`, 'u'), '开工'],
  [new RegExp(String.raw`即将[^，。；]{0,6}?(?:${DONE})`, 'u'), '在建'],
  // 抓好…签约落地, 推动…开工: what is yet to be done.
  [new RegExp(String.raw`(?:${FUTURE}|准备|推迟|加快推进)${REACH}(?:${SIGNED}|${BEGUN}|进场)(?!投产)|(?:尽快|早日|尽早)(?:落地|建设)`, 'u'), '规划', 'promised'],
  [new RegExp(String.raw`(?:${FUTURE})${REACH}(?:${DONE}|封顶|完成|贯通|接待|吸引|迎来)`, 'u'), '在建', 'promised'],
  // 目前已完成12座: so much of it, and more to come.
  [/目前，?(?:已|累计)+(?:完成|建成)[^，。；]{0,10}?\d/u, '在建'],
  [/基本建成|试生产|试投产|试产|试运行(?<!通过[^，。；]{0,10}试运行)|试运营|试车|试通车|联调联试|调试/u, '在建'],
  [new RegExp(String.raw`(?:${DONE})(?!周期|期限|中心)`, 'u'), '投产'],
  [/(?:去年|今年|以来|上半年|季度|\d月|目前|已)[^，。；]{0,6}?(?:实现|完成)(?:工业)?(?:总?产值|销售收入|营业收入|营收)|(?:接待|吸引|迎来)(?<!可[^，。；]{0,3}..)[^，。；]{0,6}(?:游客|客流)|迎来[^，。；]{0,4}首[批位趟]/u, '投产'],
  // 正贴外墙砖, 还在打桩.
  [new RegExp(String.raw`(?:正|还|仍|刚)在?[^，。；]{0,8}?(?:${ACTS_AT_A_SITE})`, 'u'), '在建'],
  [/加快(?:推进|建设|施工|实施|进度)?|推进(?![区会剂器情])|建设中|正(?:在(?!申报|争取|申请)|抓紧|全力|加紧|有序)|在建|续建|(?<![未待拟])同步建设|(?:建设|施工|工程)(?:情况|进度)|施工|封顶|场平|主体|桩基|进场|安装|吊装|架[梁设]|合龙|铺设|浇筑|开挖|掘进|贯通|沉桩|填筑|布展|装修|砌筑|共建(?<!由[^，。；]{2,30}共建)|进展|有序|收尾|尾声|扫尾|冲刺|工地|塔吊|挖掘机|如火如荼|热火朝天|紧锣密鼓|绑扎|抢工期|赶工|[复返]工|全面展开|全面铺开|雏形|初具|有了模样|(?:进入|处于)[^，。；]{0,12}阶段|(?:施工|建设)现场|(?:一片|一派)[^，。；]{0,4}(?:繁忙|忙碌|火热|热闹)|(?<!计划|预计|力争|目标|任务|[将需])完成(?:总?投资|产值|总?工程量的?|形象进度)[^，。；]{0,6}?\d/u, '在建'],
  [new RegExp(BEGUN, 'u'), '开工'],
  [new RegExp(SIGNED, 'u'), '签约'],
  [/规划(?!(?:总)?(?:投资|占地|用地|面积|建筑|设计|布局|馆))|谋划|策划|拟建|拟(?:投资|新建|实施|建设)|筹建|储备|前期|立项|可研|选址|核准|备案|招标|(?:计划|拟|准备|将)(?:[^，。；]{0,4}|投资[^，。；]{2,12}元)(?:实施|建设|新建|启动|新上)(?=$|[^，。；]{0,60}、$)/u, '规划'],
];

/** What will be once it is built: tells that it is not yet, and nothing more where an event (开工, 签约) is told too. */
const ONCE_BUILT = new RegExp(String.raw`(?:全部|全面|项目)?(?:建成|投产|达产|竣工|完工|投用|建设完成|运营|投运)(?:达效|达产|投产|投用|使用|运营)?(?:以后|后|之后|时)`, 'gu');
/** 从签约到拿地用了47天: how long it took. */
const FROM_TO = /从[^，。；]{1,10}到[^，。；]{1,12}/gu;

/** What a clause tells of a project's stage, or null. */
export function toldIn(clause: string): Told | null {
  const told = read(clause.replace(ONCE_BUILT, '').replace(FROM_TO, ''));
  return told ?? (clause.search(ONCE_BUILT) >= 0 ? { stage: '在建', promised: true, denied: false } : null);
}

function read(said: string): Told | null {
  for (const [pattern, stage, how] of WORDINGS) {
    const at = said.search(pattern);
    if (at < 0) continue;
    // 正在施工预计明年投产: what stands before a promise has come about.
    const come = how !== 'promised' || at === 0 ? null : read(said.slice(0, at));
    return come !== null && !come.promised ? come : { stage, promised: how === 'promised', denied: how === 'denied' };
  }
  return null;
}

/** 建设中：甲、乙; 在谈：丙，…；丁，…: true for the words before such a colon. */
export const isStageLabel = (words: string): boolean => /^(?:在谈|在建|续建|建设中|签约|已签约|待签约|待开工|未开工|拟开工|新开工|已开工|竣工|已竣工|投产|已投产|试生产|停工|停摆|拟建|储备|谋划|前期)(?:的|类|阶段)?(?:项目)?$/u.test(words);
