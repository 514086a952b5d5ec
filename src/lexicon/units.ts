import { anyOf, listed } from './listed.ts';

/**
 * What a unit measures. 'count' are measure words (个, 家, 座), 'turn' counts of turns (人次, 件次); 'share' per cent and its like;
 * 'spec' units are those of products' specifications, which are no statistics; 'time' durations.
 */
export type UnitKind = 'money' | 'share' | 'times' | 'count' | 'people' | 'area' | 'length' | 'mass' | 'volume' | 'energy' | 'power' | 'data' | 'time' | 'score' | 'spec';

/**
 * Units and measure words of official statistics: GB 3100 and GB 3101 (国际单位制), the statutory measures, the measure words of
 * 现代汉语八百词 in use for things counted in reports, and the currencies of China's trading partners. One string per kind.
 */
const UNITS: Readonly<Record<UnitKind, string>> = {
  money: '元 元人民币 美元 港元 港币 欧元 日元 英镑 澳元 加元 韩元 卢布 新台币 澳门元 新加坡元 瑞士法郎 美金 块钱',
  share: '% ％ ‰ 个百分点 百分点 个千分点 个基点 基点',
  times: '倍',
  count: '个 项 家 处 座 条 件 套 台 辆 艘 架 所 间 栋 幢 片 块 批 批次 种 类 款 宗 起 笔 单 份 张 场 场次 次 件次 例 部 本 册 篇 首 支 只 头 头只 羽 匹 尾 株 棵 粒 枚 颗 口 眼 孔 盏 根 箱 瓶 盒 包 袋 桶 卷 床 席 门 班 列 趟 航次 架次 艘次 列次 班次 车次 辆次 台次 台套 台件 对 双 组 面 方阵 标箱 标准箱 TEU 节点 网点 站 股 幅 期 亩次 宗地 户次 封 棚 道 段 条段 期次 锭 榀 基 羽份',
  people: '人 名 位 户 人次 人份 人户 口人 员 个人 家庭',
  area: '亩 公顷 平方米 平米 平方公里 平方千米 ㎡ m² 平方 顷 km²',
  length: '米 公里 千米 里 华里 海里 延米 车道公里 皮长公里 芯公里 公里数 km 沟公里 线路公里 单公里',
  mass: '吨 公斤 千克 斤 担 克拉 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 载重吨 总吨 吨公里 标准吨 t kg',
  volume: '立方米 立方 方 升 毫升 m³ 标方 标准立方米 蒸吨',
  energy: '千瓦时 度 度电 kWh KWh MWh GWh 千焦 吉焦 吨油当量 安时',
  power: '千瓦 兆瓦 吉瓦 瓦 kW KW MW GW 千伏 千伏安 伏安 kV 马力 兆瓦时 吉瓦时 瓦时 千瓦峰 MWp',
  data: 'GB TB PB Mbps Gbps bps P Pflops PFLOPS',
  time: '年 天 小时 个小时 钟头 个钟头 分钟 秒 秒钟 个月 周 个工作日 工作日 个学时 学时 课时 个课时 日历天 岁 机时',
  score: '分 位次 个位次 名次 个名次',
  spec: '层 毫米 厘米 微米 纳米 英寸 寸 mm cm nm μm um 摄氏度 ℃ 赫兹 GHz MHz Hz 伏 V 安 克 毫克 微克 mg μg dB 分贝 毫安时 mAh 帕 兆帕 MPa 转 微克/立方米 毫克/升 μg/m³ 毫克/立方米 微克每立方米 毫克每立方米 毫克每升',
};

/** Written between a number and its unit; a unit is kept with its multiplier, as the text has it (36.8 亿元). */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8], ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['千', 1e3], ['百', 1e2],
]);

const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  (Object.keys(UNITS) as UnitKind[]).flatMap((kind) => listed(UNITS[kind]).map((unit): [string, UnitKind] => [unit, kind])),
);

/** Alternations for use inside larger expressions; they match the longest. */
export const MULTIPLIER_PATTERN = anyOf(MULTIPLIERS.keys());
export const UNIT_PATTERN = anyOf(KINDS.keys());

const MULTIPLIED = new RegExp(`^(${MULTIPLIER_PATTERN})?(.*)$`, 'u');

/** A unit taken apart: 亿元 → 1e8 and 元. */
export function unitParts(unit: string): { readonly factor: number; readonly base: string } {
  if (KINDS.has(unit)) return { factor: 1, base: unit };
  const [, multiplier = '', base = ''] = MULTIPLIED.exec(unit) ?? [];
  return { factor: MULTIPLIERS.get(multiplier) ?? 1, base };
}

/** What a unit measures, its multiplier and its 每-part (元/吨) left aside; null for an unknown one and for a bare multiplier. */
export function unitKind(unit: string): UnitKind | null {
  const base = unitParts(unit).base.replace(/（.*）$/u, '');
  return KINDS.get(base) ?? KINDS.get(base.replace(/\/.*$/u, '')) ?? null;
}
