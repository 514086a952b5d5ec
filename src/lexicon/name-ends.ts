import { listed } from './listed.ts';
import { ZONES } from './places-zones.ts';
import { FACILITY_CLASSES, type FacilityClass } from './projects-facilities.ts';
import { VERBS_IN_NAMES } from './projects-verbs.ts';
import { SECTOR_WORDS } from './sectors.ts';
import { longestBefore, reversed, trie } from './trie.ts';

/**
 * What kind of thing words name by the noun they end in: a facility (by its class, `one` where the noun is a single character, which ends other words as well), a `project`, a `phase`, what is
 * `done` to works, an `act` of a trade (加工, 繁育), `goods`, a `site` where people live, grow or rest, a `body`, a `place`, a `person`; `other` where the noun is on no list.
 */
export type EndKind = FacilityClass | 'one' | 'project' | 'phase' | 'done' | 'act' | 'goods' | 'site' | 'body' | 'place' | 'person' | 'other';

/** What is done to works that stand already, as their names end (甲水库除险加固, 乙路拓宽). */
const DONE = listed(`
  新建 改建 扩建 改扩建 迁建 重建 复建 续建 搬迁 改造 提升 更新 整治 治理 修复 修缮 加固 拓宽 刷黑 白改黑 技改 扩机 扩容 扩能 扩产 扩网 增容 提标 提质 改线 疏浚 清淤 综合利用 东延 西延 南延 北延
`);

/** For patterns. */
export const DONE_TO_WORKS = `(?:${DONE.join('|')}|“白改黑”)`;

const SITES = listed(`
  民宿 公寓 小区 茶园 果园 林场 渔场 猪场 鱼塘 大棚 温棚 农田 良田 矿山 老街 风情街 街 巷 坊 村落 集群 片区 景观带 示范带 产业带 走廊 长廊 示范点 观景台 游客中心 服务区 驿站 码头群 院落 纪念园 系统 平台 装置 机组 管线 管道 管廊 管网 线路 干线 专线 环线 水系 岸线 渠 闸 坝 堤 沟渠 泊位 堆场 货场 仓 场站 场 阁 亭 湾 谷 段 支线 复线 连接线 联络线 专用线 快线 矿 矿井 油田 气田 食堂 超市 集市 民宿群 示范片 风光带 索道 滑道 滑车 缆车 标段 标准地 货站 航站 车场 车站 船坞 船台 粮站 电网 电厂 冷链 井 塔
`);
const BODIES = listed('公司 集团 局 委 办 厅 部 政府 法院 检察院 银行 协会 学会 商会 联盟 合作社 企业 院校 大学 队 所 党委 中队 支行 管委会 办事处 专班 组 会议 大会 论坛 支部 机关 单位 部门');
const PLACES = [...ZONES, ...listed('省 市 县 区 州 盟 旗 镇 乡 村 屯 寨 街道 社区 半岛 流域 地区 沿线 周边')];
const PEOPLE = listed('书记 主任 主席 市长 县长 区长 镇长 乡长 州长 局长 厂长 校长 院长 站长 经理 董事长 委员 代表 教授 专家 负责人 干部 群众 村民 农户 工人 员工 人员 记者 同志 师傅 客商 游客');

/** 交易中心: of the words of a trade some are facilities. */
const endsInFacility = (word: string): boolean => [...FACILITY_CLASSES.keys()].some((f) => f.length > 1 && word.length > f.length && word.endsWith(f));

/** Of two kinds that one noun is on, the later stays. */
const KINDS: ReadonlyMap<string, EndKind> = new Map<string, EndKind>([
  ...SECTOR_WORDS.filter((w) => !endsInFacility(w)).map((w) => [w, 'goods'] as const),
  ...[...VERBS_IN_NAMES].map((w) => [w, 'act'] as const),
  ...PLACES.map((w) => [w, 'place'] as const), ...BODIES.map((w) => [w, 'body'] as const), ...PEOPLE.map((w) => [w, 'person'] as const), ...SITES.map((w) => [w, 'site'] as const),
  ...[...FACILITY_CLASSES].map(([w, c]) => [w, w.length > 1 ? c : 'one'] as const),
  ...[...DONE, '延伸', '工程'].map((w) => [w, 'done'] as const), ['项目', 'project'], ...[...'一二三四五六七八九首'].map((n) => [`${n}期`, 'phase'] as const),
]);

/** From their last characters, so that the longest noun that ends at a place is found. */
const NOUNS = trie([...KINDS].map(([noun, kind]) => [reversed(noun), kind] as const));

/** The kind of thing that a text's words up to `end` name by their last noun, which begins no earlier than `from`. */
export const endKindAt = (text: string, from: number, end: number): EndKind => longestBefore(NOUNS, text, end, from)?.value ?? 'other';
