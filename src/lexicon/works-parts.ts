import { lastCharactersOf } from '../text/characters.ts';
import { listed } from './listed.ts';

/**
 * What works consist of, as reports tell how far they are: by their parts (主体封顶, 8栋厂房封顶6栋, 首台机组并网). That a part is finished says that the whole is being built.
 */
const { raw } = String;

/** Parts by themselves. */
export const PARTS_OF_WORKS = listed(`
  主体 水工 基础 土建 桩基 地基 路基 沥青路面 水泥路面 路面 桥面 桥面板 桥梁 路缘石 管网 管道 管廊 管沟 厂房 车间 办公楼 宿舍楼 综合楼 楼体 钢结构 钢构 屋面 屋面板 屋架 网架 大坝 坝体 围堰 隧洞 隧道 左洞 右洞 主洞 单洞 双洞 斜井 竖井 主桥 引桥 主塔 主梁 主拱 拱肋 桥墩
  承台 箱梁 钢梁 T梁 盖梁 墩柱 塔筒 风机 光伏板 光伏支架 组件 支架 设备 装修 装饰 内粉 外粉 内装 外装 精装 布展 幕墙 外幕墙 玻璃幕墙 外立面 外墙 内墙 场平 平场 场地平整 土方 土石方 房建 管线 绿化 机电 消防 轨道 铺轨 站台 雨棚 地下室 地下车库 基坑 窑炉 熔炉 反应釜 净化车间 生化池 护坡 护岸 闸室 溢洪道 控制性工程
  底板 顶板 侧墙 围墙 墙体 挡墙 防渗墙 池体 罐体 炉体 塔体 钢架 钢棚 桁架 屋顶 仓顶 看台 栈道 步道 干管 支管 主管 垫层 基层 水稳层 面层 保温 护栏 标线 桥台 匝道桥 泵房 沉淀池 清水池 发酵池 发酵罐 电解槽 龙门吊 铁塔 钢轨 主变 电缆 货架 外架 楼面 样板间 棚圈 圈舍
`);
/** What is a part where it is counted or numbered, or told from others: 首台|机组, 3号|泊位. Else it may be the whole. */
const COUNTED = listed('机组 泊位 桩 塔吊 装置 标准化厂房 标准厂房 厂房 车间 管道 浮码头 码头 主楼 设备 生产线 产线 储罐 筒仓 锅炉 电梯 楼 墩');
/** Stretches and sides of the whole, and what is done for it. */
const ASPECTS = listed('全线 主线 站房 雪道 砌筑 架梁 铺轨 供热 供水 全部工程 工程建设 项目建设 建设 施工 征地拆迁 征地 拆迁 房屋征收 前期 各项工作 设备安装 室内装修');

const NTH = '(?:(?:首|末|最后|剩余|剩下|其余|全部|其中|第[一二三四五六七八九\\d]+)(?:批|座|台|套|组|条|个|片|块|根|方|榀|段|栋|幢)?)?';
const COUNT = raw`(?:[\d一二两三四五六七八九十]+(?:余|多)?(?:个|台|座|条|套|栋|幢|根|块|号|#)|[\d一二三四五六七八九十]+(?:号|#)?[至到—-][\d一二三四五六七八九十]+(?:号|#))?`;
const SIZE = raw`(?:[千万]吨级|\d+(?:千伏|万千瓦)|[\d.]+(?:余|多)?万?平方米(?:的)?)?`;
/** What is done to a part, or what it is called with. */
const WORK = listed('工程 结构 建筑 部分 框架 施工 工作 手续 安装 铺装 吊装 铺设 浇筑 整形 建设 主体');
const OWN_PART = new RegExp(raw`(?:的)?(?:${NTH}${COUNT}${SIZE}(?:${[...new Set([...COUNTED.filter((w) => !/^(?:楼|墩|生产线|产线)$/u.test(w)), ...PARTS_OF_WORKS])].sort((a, b) => b.length - a.length).join('|')}|(?<=[条\d])生产线|(?<=[号#栋条])(?:楼|墩|线))(?:${WORK.join('|')})?|(?:内外?|外|室内|内部|精)?装[修饰](?:工程)?|(?:${ASPECTS.join('|')})(?:工程|工作|手续)?|[\d.]+(?:MW|GW|兆瓦|万千瓦))$`, 'u');
const endsPart = lastCharactersOf([...PARTS_OF_WORKS, ...COUNTED, ...ASPECTS, ...WORK, '线', 'W', '兆瓦']);

/** The part of works, or what is done there, that a statement's words end in (首台机组 of 甲电站首台机组), or ''. */
export const partBefore = (said: string): string => (endsPart(said.charCodeAt(said.length - 1)) ? OWN_PART.exec(said.slice(-24))?.[0] ?? '' : '');
