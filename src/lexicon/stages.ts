/** The stages of a project, from paper to production. */
export type Stage = '规划' | '签约' | '开工' | '在建' | '投产';

/** Later stages outrank earlier ones where several reports or sentences speak of one project. */
export const STAGES: readonly Stage[] = ['规划', '签约', '开工', '在建', '投产'];

/**
 * How the press words a stage. The first pattern that matches decides, so what is merely promised (即将投产,
 * 年底建成) stands before what has happened (建成投产).
 */
export const STAGE_WORDINGS: readonly (readonly [RegExp, Stage])[] = [
  // 主体已完工60%, 已建成4.2万平方米: so much of it; 主体完工: the shell alone.
  [/(?:完工|竣工|建成)(?:约|近|超过?|达)?\d+(?:\.\d+)?(?:%|万?平方米|公里)|(?:主体|基础)(?:工程|结构|建筑|部分)?(?:已经?|均|全部|顺利|基本)*(?:完工|竣工|建成|完成|封顶)/u, '在建'],
  [/(?:争取|申报|申请|尽早|尽快)[^，。；]{0,12}?(?:列入|纳入)[^，。；]{0,12}(?:项目库|规划|盘子|计划)|(?:办理|开展|推进|进行|加快|完善|完成|启动)[^，。；]{0,10}?(?:前期(?:手续|工作|准备)|用地报批|可行性研究|可研|环评|选址|勘察|规划设计|初步设计)|可行性研究|报批|尽快(?:落地|开工|动工)|(?:尽快|早日|尽早|年内|年底前|月底前)[^，。；]{0,6}?(?:开工|动工|开建)/u, '规划'],
  // 已于9月1日投入使用: it has happened, though a month stands before it.
  [/已(?:经|于)?(?!基本)[^，。；]{0,10}?(?:正式|全面|全部|建成)*(?:投产|投用|投入使用|投入运营|投入运行|投入生产|竣工|通车|开园|开馆|开业|启用|落成)(?!前)/u, '投产'],
  [/(?:即将|有望|预计|计划|力争|可望|可实现?|将于?|确保|争取|拟|(?<![去上前])年底前?|\d月(?:底前?|前|份前)|明年|届时)[^，。；]{0,14}?(?:签约)/u, '规划'],
  [/(?:即将|有望|预计|计划|可望|将于?|确保|争取|拟|力争)[^，。；]{0,12}?(?:开工|动工|启动建设|开建)(?!投产)/u, '规划'],
  [/(?:即将|有望|预计|计划|力争|可望|可实现?|将于?|确保|争取|年内[可将能]|(?<![去上前])年底前?|\d月(?:底前?|前|份前)|明年|届时)[^，。；]{0,14}?(?:投产|投用|投入使用|投入运营|完工|竣工|建成|通车|开园|开馆|开业|运营|交付|达产|完成)/u, '在建'],
  // 目前已完成12座: so much of it, and more to come.
  [/目前，?(?:已|累计)+(?:完成|建成)[^，。；]{0,10}?\d/u, '在建'],
  [/基本建成|试生产|试投产|试运行|试运营|联调联试|调试/u, '在建'],
  [/建成投产|建成投用|建成使用|建成通车|建成运营|竣工投产|投入使用|投入运营|投入运行|投入生产|正式投产|全面投产|投产达效|投产|投用|开馆|开园|开业|通车|开诊|启用|开放|开通|竣工|完工|落成|交付使用|运营|正式揭牌|通水|并网发电|建成/u, '投产'],
  [/(?:去年|今年|以来|上半年|季度|\d月|目前|已)[^，。；]{0,6}?(?:实现|完成)(?:工业)?(?:产值|销售收入|营业收入|营收)|满负荷生产|满产|产品(?:顺利|正式|成功)?下线/u, '投产'],
  [/加快(?:推进|建设|施工|实施|进度)?|推进(?![区会剂器])|建设中|正在|在建|续建|施工|封顶|场平|主体|进场|安装|合龙|铺设|浇筑|共建|进展|有序|收尾|工地|塔吊|挖掘机|如火如荼|热火朝天|紧锣密鼓|绑扎|抢工期|复工|进入[^，。；]{0,10}阶段|(?<!计划|预计|力争|目标|任务|[将需])完成(?:总?投资|总?工程量|总?工程量的?|形象进度)[^，。；]{0,6}?\d/u, '在建'],
  [/开工|动工|奠基|破土|开建|启动建设|启动/u, '开工'],
  [/签约|签订|签署|签下|落户|牵手|(?:成功|新)(?:引进|招引)|(?:成功|正式|顺利)落地/u, '签约'],
  [/规划(?!(?:总)?(?:投资|占地|用地|面积|建筑|设计|布局|馆))|谋划|策划|拟建|拟投资|筹建|储备|前期|立项|可研|选址|核准|备案|招标|(?:计划|拟|准备|今年将)(?:实施|建设|新建|启动|新上)$/u, '规划'],
];

/** What a clause promises for later; told of a project that was just signed or begun, it says no more than that it is not yet done. */
const PROMISE = /(?:预计|计划|力争|可望|(?<!即)将于?|确保|争取)[^，。；]{0,14}?(?:投产|投用|投入使用|投入运营|完工|竣工|建成|通车|开园|开馆|开业|运营|交付|达产|开诊|启用|开放|开通|落成|并网|完成)[^，。；]*/gu;

/** The stage that a wording says has come about, promises left aside. */
export const happened = (wording: string): Stage | null => toldStage(wording.replace(PROMISE, ''));

/** What will be once it is built: tells that it is not yet, and nothing more where an event (开工, 签约) is told too. */
const ONCE_BUILT = /(?:建成|投产|达产|竣工|完工|投用|建设完成|运营)(?:达效|达产|投产|投用|使用)?(?:以后|后|之后|时)/gu;

/** The stage that a wording tells of, or null; what is promised for the time after the building tells of none. */
export function toldStage(wording: string): Stage | null {
  const told = wording.replace(ONCE_BUILT, '');
  for (const [pattern, stage] of STAGE_WORDINGS) if (pattern.test(told)) return stage;
  return null;
}

/** The stage that a wording fixes, or null: the one it tells of, else 在建 where it promises something for afterwards. */
export const stageOf = (wording: string): Stage | null => toldStage(wording) ?? (wording.search(ONCE_BUILT) >= 0 ? '在建' : null);
