import { listed } from './listed.ts';
import { trie } from './trie.ts';

/**
 * What a word says about where a project's name begins, reading towards the name's end:
 * - `cut`: the name begins behind it, wherever it stands (verbs, adverbs and particles that names do not contain);
 * - `head`: the name begins behind it only where nothing but a subject stands before it (建设 also stands inside
 *   names: 高标准农田建设项目).
 * Words count only where segmentation ends one at the same place (推进 but not 推进|器). Those with a * are building verbs as well.
 */
export type Boundary = 'cut' | 'head';

const CUT = listed(`
  *推进 *推动 *加快 *加快推进 促进 促成 *引进 *引入 *招引 引育 *签约 *签订 *签署 签下 敲定 *谋划 *争取 *抓好 *抓实 抓紧 做好 做优 做强 做大 健全 规范 深化 增强 夯实 加大 扩大 办好 *建好 管好 用好 抢抓
  察看 查看 检查 视察 参观 走进 走访 来到 前往 抵达 莅临 深入 赶赴 奔赴 调研 考察 观摩 听取 了解 关注 围绕 聚焦 依托 凭借 通过 借助
  包括 包含 例如 譬如 比如 诸如 涉及 涵盖 囊括 确保 力促 力争 力推 推出 推介 发布 公布 批准 批复 核准 同意 获批 申报 入选 入围 列入 纳入 举行 召开 举办 出席 参加
  正在 正式 目前 当前 如今 截至 其中 分别 主要 全力 全力以赴 积极 大力 持续 继续 有序 扎实 稳步 着力 着眼 统筹 先后 陆续 相继 如期 顺利 即将 逐步 不断 进一步 率先 牢牢 紧紧 实地
  紧盯 紧扣 狠抓 突出 坚持 对接 洽谈 督导 督促 帮助 解决 协助 负责 承担 承建 中标 竞得 摘牌 牵头 *完成 实现 达到 超过 追加 增资 总投资 计划投资
  承揽 加强 改善 改进 介绍 表扬 表彰 公示 盘点 探访 走近 造访 拜访 听说 据说 请问 只见 且看 请看 当数 要数 首推 当属 堪称 赶在 抢在 盯紧 盯牢 就是 正是
  携手 牵手 落户 落地 入驻 *投资建设 *投资兴建 *投资新建 *合作建设 *合资建设 *共同建设 *联合建设 *开工建设 *规划建设 *规划投资建设 *落地建设 加速 提速 聚力 助力 发力 倾力 合力 竭力 努力 奋力
  *启动 *打造 构建 形成 培育 壮大 撬动 拉动 填补 标志着 意味着 得益于 位于 坐落于 坐落在 地处 属于 用于 源于 来自 作为 成为 称为 视为
  *谋划新建 *谋划建设 *谋划实施 *谋建 *将共建 带回 引回 揽回 拐上 驶上 踏上 驶入 步入 引来 迎来 招来 亮出 端出 建起 各有 拿不回 拿回 *改造成 *改造为 *改建成 *改建为 打造成 打造为 变成 *变身 *新上 *上马 复工 *开工 *新开工 *竣工 *投产 *建成 *建成投产 *投用 *开通 *揭牌 *奠基 *动工 开建 *完善 推行 开展 围着 盯住 瞄准 锚定 跑出 看到 听到 谈到 提到 说到 讲到 得到 收到 达成
  以及 同时 并且 而且 不仅 还有 另有 另外 此外 尤其 特别是 由于 为了 关于 对于 至于 随着 针对 按照 按 根据 立足 之一 认为 起自 起于 自 继 是 的 了 着 将 把 被 由 让 使 给 也 还 又 已 该 此 就 到 在 对 为 以 等
  控制性工程 标志性工程 节点工程 不 没有 未 尚未 但 但是 却 虽 虽然 尽管 因 因为 因此 所以 而 然而 而是 若 如果 即使 无论 共 累计 总共 共计 仅 均 都 曾 才 仍 仍然 依然 那么 于是 不过 只是 也是 便是
  叮嘱 嘱咐 提醒 鼓励 勉励 嘱托 暨 据 高度重视 重视 指导 询问 制定 汇报 通报 解读 审议 讨论 督查 督办 跟踪 掌握 梳理 部署 安排 影响 阻碍 制约 宣布 率队到 带队到 率队赴 带队赴 一行到 一行赴 先后到 分别到 来到了 活动暨 仪式暨 会议暨 大会暨 *建立 能 会 要 须 应 拟 需要 必须 应当 可以 能够 预计 计划 已有 拥有 共有 具有 现有 带来 取得 获得 获评 被评为 分别是 分别为 *高标准建设 *高质量建设 *高标准推进 *高质量推进 *高效推进 *快速推进
`);

const HEAD = listed(`
  *建设 *新建 *改建 *扩建 *改扩建 *兴建 *修建 *续建 *共建 *筹建 在建 改造 *实施 *发展 开发 建 服务 保障 支持 支撑 做 抓 投资 引领 规划 设计 研发 生产 运营 经营 管理 提升 提高 优化 保护 整治 治理 修复
  联合 共同 全面 重点 重大 统一 集中 合作 合资 创建 设立 成立 组建 升级 布局 *策划 储备 推广 落实 强化 协调 调度 配合 参与 主导 组织 交付 开放 新增 开启 带动 辐射 盘活 包装 利用 面向 同步
  抢建 赶建 抢修 踏勘 督战 暗访 争抢 承包 收购 并购 酝酿 擘画 描绘 推荐 赞扬 肯定 牵挂 惦记 过问 检视 审定 否决 叫停 取消 搁置 放弃 催生 孕育 见证 目睹 直奔 直达 绕道 毗邻 紧邻 紧挨 背靠 手握 记挂 念叨 谈及 提及 回忆 展望 憧憬 期盼 期待 盼望 呼吁 提议 号召 引导 带领 率领 陪同 邀请 迎接 庆祝 点赞 关心 猛攻 强攻 决战 鏖战 奋战 唤醒 改写 刷新 打卡
  一切 处处 时时 事事 从 向 结合 谈 看 干 上 搞 办 盯 推 促 引 招 拿下 拼 抢 谋 并 再 每 各 其 有 上午 下午 以上 以来 期间 今年 去年 明年 年内 日前 近日 现场 这个 这些 那个 两个
`);

const bare = (word: string): string => word.replace('*', '');

/** Words that tell where a name begins. */
export const NAME_BOUNDARIES = trie<Boundary>([
  ...HEAD.map((w) => [bare(w), 'head'] as const),
  ...CUT.map((w) => [bare(w), 'cut'] as const),
]);

/** Verbs right before a facility's name that show it being planned, signed, built, extended or opened. */
export const BUILDING_VERBS: ReadonlySet<string> = new Set([...HEAD, ...CUT].filter((w) => w.startsWith('*')).map(bare));
