import { listed, oneOf } from './listed.ts';
import { trie } from './trie.ts';

/**
 * How much a facility's name says by itself:
 * - `works`: built things; a wording that shows them being built or opened is enough (大桥通车);
 * - `park`: parks and bases; also what delegations are shown;
 * - `loose`: nouns that goals and figures of speech end in as well (打造区域物流中心): wanted is a name of their own.
 */
export type FacilityClass = 'works' | 'park' | 'loose';

const WORKS = listed(`
  医院 学校 小学 中学 高中 初中 幼儿园 大学城 校区 院区 图书馆 博物馆 文化馆 美术馆 体育馆 科技馆 展览馆 纪念馆 规划馆 档案馆 会展中心 体育中心 游泳馆 大剧院 剧院 体育场 少年宫 文化宫
  高铁 高速 高速公路 公路 国道 省道 一级路 二级路 旅游路 铁路 城际铁路 快速路 大桥 特大桥 一桥 二桥 三桥 四桥 五桥 六桥 江桥 隧道 机场 航站楼 高架 高架桥 立交桥 互通 码头 航道 运河 水库 水电站 抽水蓄能电站 电站 变电站 换流站 发电厂 电厂 热电厂 核电站 风电场 污水处理厂 水厂 自来水厂 垃圾焚烧发电厂 火车站 东站 西站 南站 北站 新站 高铁站 客运站 地铁 轻轨
  加工厂 饲料厂 涂料厂 燃料厂 釉料厂 塑料厂 奶粉厂 有机肥厂 初制厂 精制厂 钢管厂 管材厂 板材厂 建材厂 陶瓷厂 玻璃厂 构件厂 装配厂 组装厂 冶炼厂 铸造厂 水泥厂 化肥厂 造纸厂 纺织厂 服装厂 食品厂 药厂 制药厂 酒厂 茶厂 糖厂 粮仓 粮库 综合楼 门诊楼 住院楼 教学楼 宿舍楼 实训楼 医技楼 科研楼 实验楼 公寓楼 生态路 环湖路 环岛路 沿江路 沿河路 滨河路 滨江路 滨海路 景观路 产业路 绿道 步道 栈道 驿站 口岸 渔港 客运枢纽 淡化厂 处理厂 净水厂 再生水厂 停车场 养殖场 养鸡场 种猪场 养猪场 奶牛场 安置区 安置小区 蓄滞洪区 换乘中心
  生产线 示范线 中试线 延伸段 厂区 新厂 产线 中央厨房 工场 廊道 碧道 工厂 厂房 车间 智能工厂 数字工厂 养老院 福利院 敬老院 养老中心 安置房 廉租房 公租房 农贸市场 批发市场
  充电站 换电站 加氢站 加油站 加气站 开关站 中转站 转运站 消防站 接收站 换热站 热源厂 焚烧厂 填埋场 货场 污水处理站 污水站 垃圾处理站 屠宰场 拆解厂 卫生院 分院 党校 职校 技校 殡仪馆 公墓 陵园 剧场 音乐厅 海洋馆 科普馆 温室 育苗室 储气库 储备仓 产地仓 冷链仓 云仓 中心仓 物流仓 保税仓 中转仓 集配仓 预冷库 保鲜库 气调库 冷藏库
`);

const PARK = listed(`
  产业园 产业园区 工业园 工业园区 科技园 科技园区 物流园 物流园区 创业园 孵化园 农业园 示范园 智慧园 融创园 软件园 游园 创意园 文创园 生态园 植物园 动物园 湿地公园 郊野公园 主题公园 公园 园区 产业基地 生产基地 制造基地 研发基地 示范基地 种植基地 养殖基地 实训基地 基地
  小镇 特色小镇 广场 科技城 产业城 商贸城 智造城 创新城 物流城 建材城 影视城 旅游城 文旅城 汽车城 水城 新城 商业圈 商圈 商业街 步行街 综合体 城市综合体 田园综合体 度假区 旅游度假区 景区 风景区 酒店 大厦 总部大楼 总部 公路港 陆港 内陆港 数据港 港区 孵化器 众创空间 研究院 研究所 实验室 展示馆 体验馆 乐园 采摘园 加工园 智造园 制造园 科学城 测试场 试验场 体验园 养殖园 种植园 博览园 滑雪场 赛车场 试飞基地 庄园 农场 牧场 冷库 数据中心 智算中心 算力中心
`);

const LOOSE = listed(`市场 交易市场 停车楼 机楼 大楼 楼 装置 文化街 文化街区 美食街 美食街区 老街区 古镇 古城 老街 新村 文化村 民俗村 度假村 营地 专用通道 送出线路 储备库 油库 仓库 粮食库 气库 大坝 船闸 水闸 泵站 闸站 廊桥 会议中心 智慧平台 飞地 花园 家园 碑林 寺 塔 中心 枢纽 港 城 园 馆 桥 通道 街区 社区 示范区 旅游区 文旅区 人工湿地 工坊 书屋 书城 书院 会客厅 夜市 健康谷 智造谷 硅谷 药谷 创新谷 科技谷 病区 大市场 片区 集聚区 学院`);

/** Each noun's class. */
export const FACILITY_CLASSES: ReadonlyMap<string, FacilityClass> = new Map([
  ...LOOSE.map((w) => [w, 'loose'] as const),
  ...PARK.map((w) => [w, 'park'] as const),
  ...WORKS.map((w) => [w, 'works'] as const),
]);

/** All of them, for the segmenter's dictionary. */
export const FACILITY_NOUNS: readonly string[] = [...FACILITY_CLASSES.keys()].filter((w) => w.length > 1);

/** Nouns that built things' names end in. */
export const FACILITIES = trie(FACILITY_CLASSES);

/** What a facility's noun runs on into when it is no facility: 中心|城区, 医院|院长, 高速|增长. */
export const NO_FACILITY_BEFORE = new RegExp(`^${oneOf(`
  城区 城市 组 任务 工作 思想 环节 镇 校 小学 村 路 街 大道 东 院长 书记 主任 副 党 校长 教师 老师 学生 师生 医生 医护 护士 增长 发展 运转 行驶 公路 电路 线路板 互联 传输 收费 交警 口 澳 人 经理 负责人 董事 员工 职工 工人 会议 化
  级 型 式 乡 县 市 区 集团 公司 股份 有限 湾 资产 推介 论坛 大会 峰会 名医 协会 学会 平台 服务 管理 环境 经济 周边 内 里 外 中 上(?![月周个]) 附近 站点 出口 入口 沿线 监管 监督 主体(?!工程|结构|已|完|封|施|建) 营销 价格 需求
  占有 份额 秩序 开拓 拓展 前景 化工 标准 等级 方面 面积 数量 总数 行业 产业 客流
`)}`, 'u');
