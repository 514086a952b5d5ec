import { anyOf } from '../../lexicon/listed.ts';
import { AT, TOWARDS } from './words.ts';

const words = (...groups: readonly string[]): string => anyOf(groups.flatMap((g) => g.split(' ')));

/** Small words that begin what is said, but for the nouns that begin so too: 正式, 可再生能源, 均价, 在建项目, 对接会, 使用权, 经济. */
const SMALL = ['正(?!式)', '为(?!民)', '可(?!再生)', '均(?!价|衡)', AT, '到(?!位)', `(?<!结)${TOWARDS}`, '使(?!用)', '经(?!济|营)'];
const HOW = '已 已经 正在 全面 全部 顺利 加快 加速 先后 陆续 相继 其中';
const DOING = '实现 开展 进行 提供 获得 得到 荣获 入选 纳入 组成';
const HOW_MANY = '达到 超过 增长 下降 同比 总投资 用于 用来';
const LINKS = '将 被 是 向 由 并 让 给 按 因 受';

const SAID = [
  words(HOW, '同步 集中 率先 分别 成功 有序 扎实 同时 挨家', DOING, HOW_MANY, LINKS, '占 供 获'),
  // how far works are
  words('投入 启动 推进 开工 动工 建成 竣工 完成 完工 复工 复产 封顶 落成 贯通 通车 投产 投用 交付 验收 办结 揭牌 亮相 运行 运营 营业 开业 开园 开馆 上线 下线'),
  // what firms and people do and get
  words('签约 签订 达成 落户 落地 入驻 上市 挂牌 列入 入围 获评 获批 通过 担任 成为 位居 参加 参与 参展 参会 增收 受益 脱贫 享受 进入 迁入 搬迁 “吃”'),
  words('覆盖 惠及 辐射 带动 涉及 来自 构成'),
  ...SMALL,
  '[今去明]年', '年内', '本[月周年季]', '同[日时](?!代)', '同在', '必须', '务必', '抢(?![险修救])', '每[年天日月]', '[年人户日月亩]均', '逐[一户项个村人]', '都(?!市)', '基本(?!农田|养老|医疗|公共)', '主体(?=基本|完工|封顶|已|全)', '以(?![上下内外来后前及西东南北])', '从(?!业)', '把(?!手|关)', '居(?![民住室家委中多])', '列(?![车入举])', '排(?![水放污涝查名])', '共(?![享建同青产管治])',
];
/** Words behind a counted thing that begin what is said of it. */
export const PREDICATES = new RegExp(`(?:${SAID.join('|')})`, 'u');

const AT_ONCE = [
  words(HOW, DOING, HOW_MANY, LINKS, '计划总投资 环比 取得 发放 办理 解决 减免 落实 送去 送上 出席 参会 到场'),
  // 3家左右, 5个不等, 12家以来
  words('左右 上下 不等 之多 有余 以来 的同时 来 去 以 比 较 和 与 及 或 列 居 位 后 前 内 之 时'),
  ...SMALL,
  '[上下本]个?月', '里(?![程面弄])', '都(?!市)', '\\d{1,2}月', '[户人亩]均', '占(?!地)', '获(?!奖)', '参加(?:会议|活动|仪式|座谈|调研|考察|了)', '中(?!小|心|学|高|低|职|医|药|介|试|转|欧|央|桥|型|巴|餐|层)',
];
/** Words that cannot begin a counted thing: what follows the number is said of it. */
export const PREDICATE_AT_ONCE = new RegExp(`^(?:${AT_ONCE.join('|')})`, 'u');

/** Ends of words for things: where what follows a number ends so, the whole is the thing (重点技改投产项目). */
export const THING = new RegExp(`${words(
  '项目 工程 试点 活动 事项 问题 隐患 案件 措施 政策 标准 专利',
  '企业 机构 单位 平台 中心 基地 园区 景区 车间 生产线 设施 设备 产品 品牌 车辆',
  '学校 医院 小区 社区 村庄 公路 道路 线路 农田 面积 资金 贷款 岗位',
  '人才 群众 居民 农户 家庭 学生 游客 人员 干部 党员',
  '站 所 馆 园 厂 区 村 镇 县 市 路 桥 河 湖 库 林 田 房 楼 户 人 车 船 机 器 床 位 点 店 网 线 场',
)}$`, 'u');
