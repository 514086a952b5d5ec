import { anyOf, listed } from './listed.ts';

/**
 * Functional zones of the state's that are named without a division, or after an old one: name → code of the division that they are filed under.
 * The new areas (国家级新区) after the State Council's approvals 2010–2017, and the zones that newspapers name alone.
 */
export const KNOWN_ZONES: Readonly<Record<string, string>> = {
  雄安新区: '130000', 深汕特别合作区: '440300', 两江新区: '500000', 西咸新区: '610000', 沣东新城: '610000', 沣西新城: '610000', 秦汉新城: '610000', 泾河新城: '610000', 贵安新区: '520000', 天府新区: '510000', 湘江新区: '430100', 赣江新区: '360000', 金普新区: '210200', 西海岸新区: '370200', 江北新区: '320100',
  滇中新区: '530000', 南沙新区: '440100', 舟山群岛新区: '330900', 东湖高新区: '420100', 东湖新技术开发区: '420100', 滨海高新区: '120000', 杨凌示范区: '610000', 杨凌农业高新技术产业示范区: '610000',
  横琴粤澳深度合作区: '440400', 横琴新区: '440400', 前海深港现代服务业合作区: '440300', 临港新片区: '310000', 净月高新区: '220100', 郑东新区: '410100', 燕郊高新区: '131082', 张江高新区: '310000',
  北京经济技术开发区: '110000', 北京经开区: '110000', 天津经济技术开发区: '120000', 天津经开区: '120000', 黄河三角洲农业高新技术产业示范区: '370500',
};

/**
 * What the names of functional zones end in: the kinds that the state approves (国家级, 省级: 《中国开发区审核公告目录》 2018), in full and short, the ports' and
 * borders' zones, the free trade areas' parts, and the parks that counties set up under a committee (工业园区, 化工园区).
 */
export const ZONE_KINDS: readonly string[] = listed(`
  农业高新技术产业示范区 航空港经济综合实验区 城乡一体化示范区 边民互市贸易区 边境经济合作区 跨境经济合作区 经济技术开发区 高新技术产业开发区 高技术产业开发区 高新技术产业园区 高新技术产业园 高新技术产业区 高新技术开发区 先进制造业开发区 先进制造业集聚区 现代服务业集聚区 现代服务业开发区
  循环经济产业园区 循环经济园区 自贸试验区片区 互市贸易区 产业集聚区 产业集中区 化工集中区 工业集中区 工业集聚区 经济开发区 技术开发区 综合保税区 保税物流园区 保税港区 出口加工区 旅游度假区 高新开发区 高新园区 自贸片区 工业园区 产业园区 化工园区 航空港区 高新区 经开区 综保区 保税区 新区
`);

/** Those of which a city has one, so that the kind alone names it. */
export const ONE_OF_A_CITY = listed('化工集中区 工业集中区 工业集聚区 高新技术产业开发区 高新区 高新园区 经济技术开发区 经济开发区 经开区 综合保税区 综保区 旅游度假区 度假区 临港区');

/** What zones that govern their ground as a division does are called for short. */
export const ZONES = listed('开发区 高新区 经开区 新区 示范区 试验区 度假区 保税区 综保区 自贸区');

/** For expressions, as the next. */
export const ZONE = anyOf(ZONES);

/** …and the grounds that are a zone where they have a committee, and else may be what a builder calls his works (甲产业园, 乙新城). */
const GROUNDS = '工业园区?|产业园区?|科技城|新城|片区';
export const ZONE_OR_PARK = `(?:${ZONE}|${GROUNDS}|园区)`;

/** …and those of which nobody would speak as a zone unless a committee stands behind. Of 园区 the name's own words say the kind: 县|工业园区, not 县工业|园区. */
export const UNDER_COMMITTEE = `(?:${ZONE}|${GROUNDS}|先导区|合作区|管理区|工业区|化工园区|产业基地|科学城|科教城|航天城)`;

const NAMED = new RegExp(ZONE_OR_PARK, 'u');
/** True for the name of a zone, or of what belongs to one. */
export const namesZone = (name: string): boolean => NAMED.test(name);
