import { oneOf } from './listed.ts';

/**
 * What of a place's name makes the beginning of another name, which tells nothing of the place: a firm's or school's (临沂市人民医院), a road's, a water's, a dish's. What cannot be within
 * such a name, and parts it from the place. For expressions that begin behind the place.
 */

/** What the names of companies, schools, hospitals, banks, media and associations end in. */
export const ORGANISATION_ENDS = oneOf(`
  公司 集团 股份 合作社 合作联社 大学 学院 党校 中学 小学 学校 幼儿园 职校 技校 医院 卫生院 银行 农商行 农信社 信用社 支行 分行 酒店 宾馆 饭店 (?<![会研磋协])商会 协会 学会 促进会 基金会 研究院 研究所 研究中心 设计院 科学院
  农科院 博物馆 图书馆 文化馆 美术馆 科技馆 体育馆 大剧院 日报 晚报 晨报 早报 都市报 时报 商报 报社 报业 电视台 广播电台 卫视 新闻网 通讯社 出版社 客户端 机场 火车站 高铁站 油田 煤矿 电厂 水库 俱乐部 厂(?![房区家商]) 酱园 农场
  林场
`);

/** Venues and works: behind a bare name (山亭宾馆, 枣庄民营科技园) the place is part of theirs. */
export const VENUES = oneOf(`
  产业园 科技园 创业园 物流园 文化园 创业基地 公园 广场 小镇 古镇 古城 老街 景区 风景区 名胜区 大厦 商城 会展中心 交易中心 展示中心 创新中心 运营中心 研发中心 体育中心 艺术中心 文化中心 制造中心 实验室 书房 陵园 故居 遗址 博览会
  纪念馆 文化宫 码头
`);

/** Words that no name of an organisation contains: the name, if any, begins behind them. Public bodies count among them (滕州市工信局联合某某公司). */
export const PARTED = `[的了在和与及到是为将对从被把等以由向让给，。；：、！？“”（《\\s]|${oneOf(`
  召开 举行 举办 开展 引进 引育 引入 引来 调研 考察 参观 走访 视察 慰问 支持 帮助 推动 推进 投资 签约 签订 入驻 落户 坐落 位于 建设 建成 成立 新增 拥有 现有 组织 依托 规模以上 规上 重点 龙头 骨干 民营企业 企业(?!家|集团)
  [省市区县]属 本地 当地 [省市区县]直 多[家所] [一二三两几\\d][家所个名] 某 局 委(?!托|培) 办(?!学|医) 厅 政府 法院 检察 人大 政协 街道 [镇乡村] 开发区 高新区 园区 书记 市长 区长 县长 领导 联合 携手 会同 协调 走进 来到 深入 出台
  发布 实施 打造 培育 获批 获评 入选 加快 着力 坚持 全面 积极 持续
`)}`;

/** Roads, stations, waters and mountains, rails and wires; firms; what a place grows, cooks and makes; what was fought, held and said there. */
export const THINGS = oneOf(`
  [东西南北中]?[一二三四五六七八九]?(?:路|街(?!道)|大道|大街|巷(?!子)|胡同|立交|高架|大桥|隧道) [东西南北]?站(?![在位点上立起稳到])
  港(?![口湾区澳]) 港口(?:集团|股份) 生产建设兵团 大?峡谷 流域 两岸 水系 [上中下]游(?!产业|企业|配套) 干流 支流 [江河](?![苏西北南]) 湖(?![北南]) 湾(?![区]) 山(?![东西区]) 寺 祠 宫 塔(?!吊)
  中心(?!城区|城市|区|镇|地带|工作|任务|村)
  核电(?!产业|装备|配套|企业) 高速(?!发展|增长|度|铁路建设|公路建设) 高铁 城际 铁路 号(?![召角称令码])
  在线 财险 保险(?!业|公司|金) 重工 重汽 联通 移动(?!互联|支付|政务) 电信(?!诈骗|网络|业|行业|运营) 铁塔 农信 农商 人寿 啤酒 白药 药业 制药 港华 能源集团
  苹果 脐橙 大枣 红枣 白茶 绿茶 红茶 黑茶 毛尖 龙井 大闸蟹 大?樱桃 葡萄酒 火腿 水?蜜桃 西瓜 蜜瓜 海参 烧鸡 扒鸡 烤鸭 拉面 米粉 年画 刺绣 剪纸
  杯 菜(?![篮农]) 话(?![语题]) 战役 保卫战 世园会 世博会 冬奥 亚运 奥运 大运会 精神(?!文明|面貌|状态) 共识 宣言
`);
