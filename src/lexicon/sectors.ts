import { listed } from './listed.ts';
import { scan, trie } from './trie.ts';

/** Trades, each with the words by which names show it; after the divisions of GB/T 4754 (国民经济行业分类), in the words reports use. */
const SECTORS: Readonly<Record<string, string>> = {
  新材料: '新材料 先进材料 高分子 复合材料 碳纤维 石墨烯 碳材料 纳米 薄膜 隔膜 玻纤 玻璃纤维 聚乙烯 聚丙烯 聚酯 纤维材料 磁材 磁性材料 陶瓷基 气凝胶 硅材料 单晶 衬底 稀土',
  新能源: '新能源 光伏 太阳能 风电 风力发电 锂电 锂电池 动力电池 电池 电芯 正极材料 负极材料 电解液 储能 氢能 制氢 加氢 充电桩 换电 生物质 核电 抽水蓄能 抽水蓄能电站 组件 硅片 逆变器',
  电子信息: '电子信息 电子 半导体 集成电路 芯片 晶圆 封测 封装 光电 显示 面板 触控 传感器 通信 5G 服务器 线路板 电路板 光学 智能终端 手机 元器件',
  数字经济: '大数据 数字化 数据中心 云计算 算力 智算 人工智能 软件 数字经济 物联网 工业互联网 区块链 信息化 智慧城市',
  装备制造: '装备 装备制造 智造 智能制造 机械 机床 机器人 重卡 叉车 工程机械 农机 轴承 泵阀 模具 铸造 锻造 电梯 轨道交通装备 船舶 航空 航天 无人机 卫星 电机 电气 电缆 仪器仪表 轮毂',
  汽车: '汽车 整车 新能源汽车 零部件 汽车零部件 汽配 发动机 变速器',
  生物医药: '生物医药 医药 制药 药业 原料药 疫苗 医疗器械 中药 中药材 中药饮片 生物 大健康 试剂',
  化工: '化工 石化 炼化 乙烯 丙烯 煤化工 精细化工 涂料 化肥 农药 助剂 烧碱 纯碱 甲醇 树脂 橡胶 轮胎',
  冶金: '冶金 钢铁 不锈钢 特钢 铝 铜 钢帘线 轧制 冶炼 有色金属 合金 铸件',
  建材: '建材 水泥 玻璃 陶瓷 日用陶瓷 石材 装配式 家居 木业 板材 卫浴',
  纺织服装: '纺织 服装 印染 家纺 化纤 针织 鞋业 皮革 箱包',
  食品: '食品 饮料 乳业 乳品 酒业 酿酒 白酒 啤酒 粮油 粮食加工 面粉 肉类 屠宰 预制菜 中央厨房 调味品 茶叶 糖业 饲料',
  农业: '农业 种植 养殖 生猪 肉牛 奶牛 家禽 蛋鸡 种业 育种 育苗 育秧 蔬菜 果蔬 水果 食用菌 花卉 大棚 高标准农田 农产品 水产 渔业 海洋牧场 畜牧 林业 田园综合体',
  商贸物流: '物流 冷链 仓储 快递 港 商贸 商业 批发市场 农贸市场 交易中心 跨境电商 电商 保税 商圈 商业圈 综合体 商业街 购物中心 公路港',
  文化旅游: '旅游 文旅 景区 度假 小镇 康养 温泉 民宿 主题公园 乐园 文化 文化馆 博物馆 图书馆 美术馆 影视 古城 古镇 非遗 露营 书房 剧院 纪念馆',
  教育: '学校 小学 中学 高中 幼儿园 学院 大学 校区 职业技术 职业教育 教育 实训',
  医疗: '医院 院区 卫生院 医疗 疾控中心 妇幼保健院 养老 养老院 敬老院 福利院 托育 康复',
  体育: '体育 体育馆 体育场 体育中心 全民健身',
  基础设施: '高铁 铁路 高速 高速公路 公路 国道 省道 大桥 隧道 机场 航站楼 快速路 大道 道路 地铁 轻轨 港口 码头 航道 运河 水库 供水 引水 调水 水厂 管网 管廊 天然气 输变电 变电站 电网 路 枢纽 火车站 高铁站 停车场 水利 灌区 泵站 排灌站 堤防',
  环保: '环保 污水处理 污水 垃圾焚烧 垃圾处理 固废 危废 再生资源 资源循环 资源综合利用 生态修复 综合治理 整治 湿地 矿山修复 除尘 脱硫',
  能源: '电厂 热电 火电 煤电 煤矿 燃气 供热 供暖 电站 油气',
  城市更新: '棚户区 老旧小区 城市更新 安置房 保障房 保障性住房 公租房 片区开发 旧城 住宅 家园 花园',
  科技创新: '研发 科创 孵化 孵化器 孵化中心 众创 创业园 双创 科技园 科技城 科技产业园 创新中心 研究院 研究所 实验室 中试',
};

const WORDS = trie(Object.entries(SECTORS).flatMap(([sector, words]) => listed(words).map((w) => [w, sector] as const)));

/** 城东路改造: a road, whatever it is called after. */
const ROAD = /^[\p{Script=Han}]{2,6}(?:路|街|大道)(?:[东西南北中]段)?(?:改造|提升|拓宽|延伸|工程|建设|整治|升级|修缮|大修|快速化)/u;

/** All of them, for the segmenter's dictionary. */
export const SECTOR_WORDS: readonly string[] = Object.values(SECTORS).flatMap((words) => listed(words)).filter((w) => w.length > 1);

/**
 * The trade that a project's name shows, or null. Of several the last counts, for Chinese names end in what they are
 * (蜜桃产业|物流园), unless that is only the kind of site (科技园, 产业园).
 */
export function sectorOf(name: string): string | null {
  if (ROAD.test(name)) return '基础设施';
  const shown = scan(WORDS, name).map((w) => w.value);
  return shown.findLast((s) => s !== '科技创新' && s !== '基础设施') ?? shown.at(-1) ?? null;
}
