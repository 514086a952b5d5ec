import { among } from '../text/characters.ts';
import { listed } from './listed.ts';
import { SENSES } from './stages-words.ts';
import { longestBefore, reversed, trie } from './trie.ts';
import { HAND_DONE } from './works-hands.ts';

/**
 * What Chinese reports say of works, as it stands behind their names and times (甲大桥|去年10月|合龙). The words hold for all trades.
 */
const { raw } = String;

/** The end of a statement: a mark, or what goes on from it. What has an object (开工|12个项目, 完成|植树) is none. */
const ENDED = raw`(?=[，。；：、！？）”\s]|$|[后前时](?=[，。；、年可将])|[当首]月|并(?![网购])|的?(?:仪式|典礼))`;
/** Up to so many characters of the same clause. */
const some = (most: number): string => raw`[^，。；：、！？“”（）]{0,${most}}?`;

/** What is done at a site while works go on, as reports name it behind 正 and 还在 (正贴外墙砖, 还在打桩). */
const ACTS = [...SENSES.site, ...SENSES.acts, '调试', '招标', '内粉', '打[^，。；：、]{0,6}桩', '贴[^，。；：、]{0,4}砖'].join('|');

/** Said of works alone. */
const OF_WORKS = [
  ...listed(`
    动工(?:兴建|建设)? 破土(?:动工)? 开工(?:建设|兴建)? 复工 奠基 开建 打下第一根桩 封顶 合龙 断水 竣工(?:投产|投用|验收|通车)? 完工(?:投产|投用|验收|通车)? 交工(?:验收)? 主体(?:结构)?验收
    投产(?:使用|运营|运行|达效|达产|发电|试车)? 试投产 试产 投运 投用(?:使用|运营)? 投料(?:试车)? 投入(?:试|商业|正式|全面)?(?:使用|运营|运行|生产) 启用 落成(?:启用|投用|使用|揭牌)? 交付(?:使用|投用)
    通车(?:运营|试运营)? 通航 复航 通水 通气 通电 通热 贯通 打通 下闸(?:蓄水)? 蓄水 并网(?:发电|投运|成功)? 送电(?:成功)? 受电(?:成功)?
    试?开馆(?:迎客)? 开园(?:纳客|迎客|运营)? 开街(?:纳客|迎客|运营)? 开港 开业(?:迎客|运营)? 开诊 开仓 开市 开村 开镇 开营 开学 开门(?:迎客|纳客|迎新) 拎包入住 走车 破土 正酣 试营业 试运营 试运行 试生产 对外(?:开放|营业) 揭牌(?:运营|启用)?
    点火(?:烘炉|成功|投产)? 烘炉 热试 试车(?:成功)? 开车(?:成功)? 中交 进场(?:施工|作业)? 成型 挂牌(?:开工)? 获批(?:复|建)? 批复 立项 初具(?:规模|雏形) 初见雏形 拔地而起 有了?(?:模样|雏形)
  `),
  `通过${some(14)}(?:验收|试运行|评审)`, `进入${some(14)}(?:阶段|高峰期?|尾声|收尾|扫尾|倒计时|冲刺期?|试运行|试运营|安装期?|安装调试|调试期?|施工期?|招投?标|验收|装修|调试)`,
  ...['紧张', '加紧', '抓紧', '有序', '夜以继日', '如火如荼', '热火朝天'].map((w) => `${w}地?(?:施工|建设|安装|调试)(?:中|之中)?`),
  ...['正', '还在', '仍在'].map((w) => `${w}${some(10)}(?:${ACTS})(?:中|之中|作业|阶段)?`), ...['正', '还在', '仍在'].map((w) => raw`${w}(?:在|紧张|加紧|抓紧|有序|忙着)*(?:安装|铺设|吊装|浇筑|架设|调试|铺|贴|砌|装|架|栽)[^，。；：、！？“”（）]{1,10}`),
  `完成${some(10)}(?:主体|封顶|桩基|土建|基础|场平|设备|工程量|形象进度|备案|环评|可研|选址|立项|前期(?:工作|手续)?|招投?标|勘察|设计|验收|吊装|安装|浇筑|铺设|布展|征迁|征拆|拆迁|布线|调试)${some(8)}`,
  ...['完成', '干完'].map((w) => raw`${w}了?(?:总?工程量|总?投资|产值|形象进度)${some(6)}[\d一二三四五六七八九]${some(6)}`),
  `主体(?:结构|工程)?${some(4)}(?:封顶|完工|完成|成型|过半)`, `获${some(12)}(?:核准|批复|批准|立项)`, `选址${some(4)}(?:确定|落定|完成)`, `写入${some(12)}规划`, '前期(?:工作|手续|准备|论证)',
  ...['处', '停留'].map((w) => `${w}[在于]?${some(8)}(?:前期|阶段|图纸上?|纸面上?|收尾|扫尾)`), ...['进展', '推进'].map((w) => `${w}(?:比?较?[为偏较]?[慢快缓]|缓慢|滞后|迟缓|受阻|不快|不理想|不畅|不力)`),
  '塔吊(?:林立|高耸|矗立)', '机器轰鸣', '机声隆隆', '焊花(?:飞溅|四溅)', ...['一派', '一片'].map((w) => `${w}${some(6)}(?:繁忙|忙碌|火热|热火朝天)${some(4)}`),
  ...['列入', '纳入', '列为', '入选'].map((w) => `${w}${some(22)}(?:计划|规划|清单|项目库?|盘子|工程|投资|重点)`),
  ...['开展', '编制', '做', '办理', '启动', '推进'].map((w) => `${w}${some(6)}(?:可研|可行性研究|环评|初步设计|勘察设计|前期(?:工作|手续)?|招投?标|征拆|征地拆迁|拆迁|报批)`),
  ...['具备', '达到'].map((w) => `${w}${some(6)}条件`), ...['掘进', '填筑至', '浇筑至'].map((w) => w + some(12)), ...['有', '取得'].map((w) => `${w}${some(4)}进展`),
];

/** Said of much else as well: of works where the name before it is plainly that of works. */
const OF_MUCH = [
  ...['加快', '加速', '有序', '快速', '扎实', '稳步', '全面', '强力', '强势', '持续', '顺利', '同步', '高效', '全力', '加紧', '抓紧'].map((w) => `${w}(?:推进|推动|建设|实施|展开|进行|落地)(?:中|建设)?`),
  ...listed('推进(?:顺利|有序|有力|迅速|建设) 进展(?:顺利|迅速|有序|良好|明显|较快) 提速 启动(?:建设|实施|运营|施工)? 建成 完成 运营 开放 开通(?:运营)? 达产(?:达效)? 移交 亮相 完毕 到位 过半 就位 收官'),
  HAND_DONE, raw`完成(?:了)?(?:工程|总)?(?:进度|量)的?[\d.一二三四五六七八九]${some(10)}`,
  raw`完成(?:了|近|超|约|已)*(?:[\d.]+%|[一二三四五六七八九]成(?:半|多|以上)?|过半|大半|近半)`,
  ...['落户', '落地', '签约'].map((w) => w + some(12)),
];

/** What they cost; where they are being built; who builds them. Goes on as it may. */
const ABOUT = [
  ...['计划', '预计', '概算', '估算', '协议', '总', '投资', '固定资产'].map((w) => raw`${w}(?:总?投资|总?造价|概算)?额?(?:约|近|超|为|达|高达)*[\d.]+(?:余|多)?[万亿]`),
  raw`(?:已经?|累计)(?:栽树|植树|清淤|疏浚|铺管|衬砌|更换|修缮|铺设)[^，。；：、\d]{0,8}\d`, '施工(?:建设)?(?:现场|工地|一线)', '建设(?:施工)?(?:现场|工地|一线)', '工地', `由${some(30)}(?:投资|出资|斥资|承建|投建|兴建|总承包|援建|捐建)`,
];

/** A statement; in the group `works` where it can be said of works alone. */
export const SAID_OF_WORKS = new RegExp(`(?<works>(?:${OF_WORKS.join('|')})${ENDED})|(?:${OF_MUCH.join('|')})${ENDED}|${ABOUT.join('|')}`, 'gu');

const DAY = raw`(?:＿+前|\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底初中份末]|前)?|\d{4}年|年[底初内中]|\d{1,2}日)前?`;
const WHEN = '(?:提前\\d+(?:天|个月)|去年|今年|明年|后年|当年|同年|本年|年内|年底|年初|年中|上月|本月|下月|月底|月初|月内|上个月|下个月|近日|日前|昨[日天]＿*|今[日天]＿*|[一二三四]季度|[上下]半年|春节|国庆|目前|眼下|当前|如今|现|现在|届时|不久前|最近|近期|本周|上周|年末|岁末)(?:末|底|初|份|前后|前|后|内|期间)?';
const HOW = listed(`
  已 已经 正 正在 将 即将 就 也 还 又 再 均 都 全部 可 可望 有望 预计 计划 力争 拟 争取 确保 可以 能够 能 于 在 至 全面 全线 正式 顺利 如期 提前 相继 陆续 先后 同步 同时 同日 双双 基本 初步 成功 开始 加紧 抓紧 加快 持续 稳步 有序 快速 一次 首次 刚刚 刚 率先 集中
  分别 最快 最迟 按期 按时 准时 圆满 全速 破土 实现 转入 可实现 行将 终于 日趋 举行 举办 建成 搬迁 待 全力 整体 累计 仅 只 才 尚 则 要 须 需 后 重新 依次 单日 单月 迎来 冲刺 力促 务必 必须 终 仍 仍然 依旧 均已 尽早 尽快 早日 自 从 月 双线 双幅 全容量 初期 免费 被 可研 初设 明显 不断 试
`);
const endsTimeOrPlace = among([...'镇乡道区县市村内迟期到至前月旬底初中份末年日天＿度春节庆目下今现在时近周后间'].map((c) => c.charCodeAt(0)));
/** …and where: 一季度|在新碧街道|开工. */
const WHERE = raw`在\p{Script=Han}{1,8}(?:镇|乡|街道|[区县市村]|园区|境内)`;
/** 赶在端午前, 推迟到年底. */
const BEFORE_A_FEAST = raw`(?:赶在|抢在)\p{Script=Han}{1,5}前|(?:推迟|延期|提前)(?:到|至)?`;
const TIME_OR_PLACE = new RegExp(`(?:${DAY}|${WHEN}|${WHERE}|${BEFORE_A_FEAST})$`, 'u');
/** From their last characters. */
const MANNERS = trie(HOW.map((w) => [reversed(w), true] as const));
/** How far back an adverbial may reach. */
const NEAR = 14;

/** How many characters before a place, `from` at the farthest, say when, how and whether something comes about. */
export function adverbialBefore(said: string, place: number, from: number): number {
  if (place <= from) return 0;
  const farthest = Math.max(from, place - NEAR), manner = longestBefore(MANNERS, said, place, farthest);
  const timed = endsTimeOrPlace(said.charCodeAt(place - 1)) ? TIME_OR_PLACE.exec(said.slice(farthest, place))?.[0].length ?? 0 : 0;
  return Math.max(timed, manner === null ? 0 : place - manner.start);
}

/** What may follow a works' name: when, how and whether, or what it is and has. */
export const FOLLOWS = `(?:${DAY}|${WHEN}|${HOW.join('|')}|是|有|要|由|占|位于|坐落|全长|设计|采用|分|接待|吸引|带动|成为|拥有|投入|引进|新增|集聚|汇聚)`;
