import { oneOf } from './listed.ts';

/** What civil works are on or what is done to it, in front of 工程 (引甲济乙工程, 110千伏青岭线路工程, 甲河道治理工程). Programmes call themselves 工程, too, but not behind these. */
export const ENGINEERING = oneOf(`
  水利枢纽 枢纽 灌区 供水 引水 调水 输水 补水 净水 饮水 排水 排涝 防洪 河道 水道 航道 水库 堤防 海堤 大堤 护岸 泵站 船闸 电站 输变电 变电 送出 线路 电网 管网 管线 管道 天然气 机场 航站楼 高速 公路 国道 省道 铁路 高铁 轨道 地铁
  隧道 大桥 桥梁 快速路 码头 港区 连接线 引线 互通 贯通 改扩建 扩建 改建 迁建 搬迁 复航 加固 整治 综合治理 生态修复 绕城 环线 大道 蓄滞洪区 蓄洪区 湿地 水源地 风电 光伏 电厂 火电 水电 核电 \\d(?:MW|MWp|万千瓦|千瓦|千伏|kV) 涵闸
  水闸 大坝 [站闸坝堤渠厂桥馆院校楼街园场](?:更新|升级|技术|节能|提标|提质|节水|续建|配套)*(?:改造|重建|新建|修缮) 引\\p{Script=Han}{1,3}[济入补]\\p{Script=Han}{1,2} [东西南北]路
`);
