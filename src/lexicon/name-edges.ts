import { listed } from './listed.ts';

/**
 * Words that reports set beside a project's name and that are no part of it, by where they stand. A name found by whatever rule is freed of them (`extract/projects/edges.ts`).
 */
const any = (list: string): string => listed(list).sort((a, b) => b.length - a.length).join('|');

/** Which one, and where it lies from here: 这处|甲园, 后面|年产10万吨乙, 隔壁|丙线, 区内|第二水厂. */
export const POINTERS = any(`
  这处 这座 这条 这家 这项 这片 这所 这栋 那处 那座 那条 那家 那项 那片 那所 那栋 另一 另一个 另一处 另一座 另一条
  后面 后面的 前面 前面的 旁边 旁边的 隔壁 隔壁的 对面 对面的 附近的 一旁的 背后的 身后的 眼前的 区内 园内 园区内 县内 市内 镇内 乡内 境内 城内 厂内 校内 院内 场内
  区里的 园里的 县里的 市里的 镇里的 乡里的 村里的 厂里的 城里的
`);

/** Prepositions and verbs of one character that names begin with only within a longer word (除|险, 沿|海, 在|建); behind each what makes it one. */
export const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['在', '建线地编校岗册研平'], ['沿', '海江河湖线岸黄淮路街边途滩山陂溪口渡环塘'], ['除', '险尘湿雪氟磷草虫铁锈臭杂渣硫硝霾盐砷'], ['把', '边荒'], ['将', '军乐'], ['被', '服动'], ['请', ''], ['让', '胡'], ['使', '馆'],
]);

/** How and when something comes about, at a name's end: 甲大桥|胜利, 乙中心|一前一后, 丙项目|同日. */
export const MANNERS = any(`
  同日 同时 同步 同台 同期 当天 当日 昨日 昨天 今日 今天 近日 日前 胜利 顺利 正式 成功 全面 全线 全部 相继 陆续 先后 双双 率先 如期 提前 即将 已经 正在 有望 均已 一前一后 一前一 一快一慢 一先一后 前后脚
`);

/** What comes before the building, said of works: 甲机场|选址论证. */
export const PRELIMINARIES = any('选址论证 选址 前期论证 前期研究 前期工作 前期手续 可行性研究 可研编制 勘察设计 征地拆迁 项目前期');

/** Parts of works that are never works by themselves, and what is done to them. */
export const BARE_PARTS = any(`
  左幅 右幅 全幅 半幅 左线 右线 左洞 右洞 单洞 双洞 路基 路面 沥青路面 水泥路面 桥面 桥面系 主桥 引桥 主塔 主墩 桥墩 主梁 箱梁 钢箱梁 拱肋 承台 主体 主体结构 主体工程 基础 土建 土建工程 桩基 地基 基坑 大坝 主坝 副坝 坝体 坝基 坝肩 围堰
  防渗墙 闸室 溢洪道 泄洪洞 导流洞 上水库 下水库 上库 下库 窑炉 钢结构 钢构 屋面 屋架 网架 桁架 幕墙 外幕墙 外立面 外墙 内墙 场道 场道工程 场平 机电 机电安装 消防 布展 装修 内装 外装 精装 内外装修 管沟 进口端 出口端 南锚碇 北锚碇 锚碇 索塔 塔筒 升压站土建
`);
export const DONE_TO_PARTS = any('填筑 砌筑 浇筑 衬砌 吊装 架设 铺设 铺装 开挖 掘进 封顶 合龙 贯通 施工 安装 回填 支护 加固 拆除 拆除重建 清淤 喷锚 摊铺');

/** Houses on the ground of a hospital or school: where the whole (新院区, 一期) is named they are parts of it. */
export const HOUSES = '(?:(?:住院|门诊|门急诊|急诊|医技|教学|宿舍|综合|办公|科研|实训|实验)(?:综合|大)?楼|食堂|操场|风雨操场|报告厅)';

/** What stands only within works: on their ground, along their shore. */
export const WITHIN_WORKS = any('升压站 厂房 车间 河底 河道 河床 管道 干管 截污干管 截污管 土方 边坡 路灯 围墙 门卫');
/** Where such things as 步道 and 停车场 lie, and so no name of theirs. */
export const SHORES = any('沿河 沿江 沿湖 沿海 沿路 沿街 环湖 环岛 环山 湖边 河边 江边 海边 路边 路侧 渡口 地下 地上 露天 高铁'), ON_SHORES = any('步道 木步道 栈道 木栈道 驿站 码头 停车场 站前广场 观景台');
/** What every hospital, school, plant and resort has. */
export const ROOMS = any('游客中心 游客接待中心 交易中心 接待中心 接待大厅 门诊楼 急诊楼 门急诊楼 住院楼 教学楼 宿舍楼 办公楼 食堂 操场 报告厅 样板间 展厅 会议室 控制室 配电房 门诊大楼 住院大楼 综合大楼');

/** Who tells or does something in the midst of what is no name: 局长某某介绍|项目. */
export const SOMEBODY = any('局长 书记 主任 董事长 总经理 负责人 记者 村民 我们 他们 自己 大家');
