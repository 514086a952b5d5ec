import { listed } from './listed.ts';

/**
 * The words by which Chinese reports tell how far works are, by what they say. What is put together of others (建成投产, 试运行) stands here where it says
 * another thing than its parts do; words in `nothing` only hide one of these (规划面积, 主要). Lists hold for all trades.
 */
const BEGUN_WORDS = listed('开工 动工 奠基 破土 开建'), FINISHED_WORDS = listed('建成 竣工 完工 落成'), OPENED_WORDS = listed('投产 投用 投运 投入使用 投入运营 投入运行 启用 通车 通航 复航 通水 并网 达产 开业 开园 开馆 开街 开诊');

/** What befalls works once, for expressions: the first spade, that they stand, that they are taken into use; any of these. */
export const BEGUN = BEGUN_WORDS.join('|'), FINISHED = FINISHED_WORDS.join('|'), OPENED = OPENED_WORDS.join('|'), EVENTS = `${BEGUN}|${FINISHED}|${OPENED}`;

/** Words by what they say. */
export const SENSES = {
  /** Finished, or in use. */
  done: [...FINISHED_WORDS, ...OPENED_WORDS, ...listed(`
    建完 投入生产 投入商业 投入正式 通气 通电 通热 送电 走车 拎包入住 开门迎新 首航 开航 开港 开市 开通 
    接诊 开学 开放 开门迎客 迎客 营业 投放市场 运营 点火 达效 达标 满产 满负荷 开足马力 下线 开车成功 量产 投料 正式生产 开始生产 批量生产 交付 交房 入住 正式揭牌 见到产品 产出产品
    开仓 开张 开营 剪彩 交钥匙 敞开大门 敞开了大门 迎来第一批 与游客见面 与市民见面 与观众见面 上线运营
    打通全流程 全流程打通 跑通全流程 蓄水验收 交工验收 竣工验收 验收通过 验收合格 收官 揭开面纱 全线贯通 迎来首批 迎来首位 迎来首趟 打通
    交工 恢复生产 恢复通行 恢复通车 对外开放 开板 开榨 出油 出糖 出矿 出煤 出钢 出铁 出纸 出鱼 首批出栏
  `)],
  /** In use, where nothing else follows (用上 but not 用上新设备). */
  opened: listed('挂牌 揭牌 用上 开门 带电 满发 住进 住上 招生 招收 放行 复产 并汽 首飞 供水 供气 供汽 供热 供暖 供电'),
  /** What is examined at the end, where it is passed. */
  examined: listed('验收'),
  /** As good as finished, or on trial. */
  trial: listed('基本建成 试生产 试运行 调试 试投产 试产 试运营 试营业 试投用 试机 试车 热试 联调 带负荷试车 负荷试车 试通车 试通水 联调联试 联动调试 单机调试 带料调试 预验收 通水试验 静态验收 动态验收'),
  /** Begun: the ceremony and the first spade. */
  begun: [...BEGUN_WORDS, ...listed(`
    培土 开挖第一铲 启动 首桩 第一根桩 打下第一桩 第一桩 第一铲 第一锹 第一方 第一炮 首根桩 第一台打桩机 正式建设 正式开始建设 正式施工 入场施工 拉开序幕 拉开大幕 拉开建设序幕 揭开序幕 拉开了序幕 拉开了大幕 拉开建设大幕 拉开施工序幕
  `)],
  /** Agreed upon. */
  signed: listed('签约 签订 签署 签下 签定 落户 牵手 成功引进 新引进 成功招引 新招引 引进了 带回 引回 揽回 招来 成功落地 正式落地 顺利落地 落定 敲定'),
  /** Papers and land: what comes before the building. */
  papers: listed(`
    前期 前期工作 前期手续 前期准备 前期论证 前期阶段 用地报批 报批 可行性研究 可研 环评 能评 立项 选址 勘察 地勘 勘测 测绘 规划设计 方案设计 初步设计 初设 施工图 施工图设计 招标 招投标 征地 征迁 征拆 拆迁 征收 用地预审 土地预审
    用地手续 相关手续 选型 核准 备案 批复 审批 评审 论证 规划许可 施工许可 施工许可证 不动产权证 摘牌 摘地 拿地 供地 获批 土地指标 用地指标 土地手续 稳评 招拍挂 比选 方案征集 安评 财评 预算评审 挂网 招完标 流标 征集民意 征集意见 征求意见 水土保持方案 并网协议
  `),
  /** What is only thought of, sought or offered. */
  planned: listed(`
    谋划 谋建 准备建 策划 规划 规划中 拟建 拟新建 拟实施 拟投资 拟建设 筹建 筹备 储备 洽谈 在谈 编制 酝酿 推介 招商 待建 未开工 待开工 待签约 图纸上 纸面上 就差签字 只差签字 就等签约 正在设计 谈妥
  `),
  /** Agreed upon, if it is still to come. */
  landing: listed('落地'),
  /** …if it is to be on a list. */
  listed: listed('列入 纳入 写入 列进 排进 排上'),
  /** What is done at a site, and nowhere else; what stands there. */
  site: listed(`
    施工 封顶 结顶 升顶 断水 场平 进场 安装 吊装 架梁 架设 合龙 铺设 浇筑 开挖 掘进 贯通 沉桩 打桩 试桩 填筑 布展 装修 砌筑 摊铺 铺轨 焊接 绑扎 抢工期 赶工 抢抓工期 复工 返工 收尾 尾声 扫尾 工地 塔吊 挖掘机 打桩机 桩机 吊车 钢柱 脚手架 如火如荼 热火朝天 紧锣密鼓 全面展开
    全面铺开 雏形 初具 有了模样 拔地而起 施工现场 建设现场 建设工地 抢装 机器轰鸣 焊花飞溅 形象进度 工程进度 施工进度 建设进度 工程量 正负零 出水 收口 架通 挖完 铺完 砌完 浇完 换管 铺筑 打地坪 砌墙 内装 外装 精装 入地
  `),
  /** Under way. */
  going: listed(`
    加快 加快推进 加快建设 加快施工 加快实施 加快进度 加速推进 加速建设 推进 建设中 正在 正抓紧 正全力 正加紧 正有序 还在继续 比计划提前 比原计划提前 在建 续建 同步建设 建设情况 施工情况 进展 有序 共建
  `),
  /** Weaker: where what stands before says that it goes on now (正贴外墙砖). */
  acts: listed(`
    实施 新建 新上 兴建 打造 打基础 砌砖 贴砖 粉刷 抹灰 刮白 架桥 铺油 铺沥青 回填 平整 削坡 护坡 收边 栽植 移栽 绿化 亮化 布线 装机 拼装 组装 支模 扎筋 钻孔 顶进 灌浆 压路 装饰 改造 扩建 搬迁 建设 抢建 外墙砖 防渗 衬砌 喷浆 注浆 支护 打井 埋管 清表 清淤 栽树 植树 补植
  `),
  now: listed('正 还在 仍在 刚在 也在 加紧 抓紧 忙着 忙于'),
  /** What comes to an end, without saying what. */
  complete: listed('完成 干完 完毕 结束 封闭 成型 就位 就绪 到位 到货 见底 清零 出地面 转体'),
  /** What will be, by somebody's intent. */
  will: listed(`
    即将 行将 有望 预计 计划 力争 可望 可 可以 能够 即可 便可 就可 就能 才能 得抓紧 得赶紧 要赶紧 将 将于 定于 确保 争取 力促 促成 拟 必须 务必 务求 要 尽早 尽快 早日 具备 目标 今后 届时 准备 推迟 延期 延后 抓好 年内可 年内将 年内能 就要 力保 保障 原定 原计划
  `),
  push: listed('推动 促进 加快推进 加快 冲刺'),
  /** What will be, by the calendar. */
  by: listed('明年 后年 下个月 下月 下半年 年底 年末 年内 今年底 今年末 今年年底 今年年内 汛期前 主汛期前 入冬前 开学前 供暖季前 采暖季前 月底前 月底 月前 份前 日前 秋季学期 春季学期 暑期 采暖季 供暖季 汛前 封冻前'),
  /** What has been. */
  came: listed('截至 已 已经 早已 业已 去年 前年 上月 上个月 上周 昨日 昨天 刚刚 如今 去年底 去年年底 去年末 上年底 当年底 提前'),
  not: listed('尚未 仍未 暂未 至今未 迟迟未 未能 未按期 未如期 没有 等待 有待 还未 均未 都未 就等 只等 只待 静待 就差 只差'),
  soon: listed('在即 在望 倒计时 指日可待'),
  /** What a plant or a park turns out: it is in use where that has been. */
  output: listed('产值 总产值 工业总产值 销售收入 营业收入 营收 游客 客流 发电 生产 接待 收治 处理垃圾 处理污水 吞吐'),
  nothing: listed(`
    规划总投资 规划投资 规划占地 规划总占地 规划用地 规划面积 规划建筑 规划总建筑 规划布局 规划馆 推进区 推进会 推进剂 推进器 推进情 营业收 营业额 营业执 营业利 主要 重要 需要 必要 首要 概要 纲要 要求 要素 要点 要件 可再生 可降解 可持续 可循环 可穿戴 认可 许可
    复工复产 交通 流通 普通 联通 沟通 召开 公开 展开 打开 离开 改革开放 开放型 虚拟 模拟 储备库 储备粮 粮食储备 要么 要道 只要 线下
    建成区 在建设 将军 正常 正面 正规 正是 达标率 运营中心 运营公司 运营商 开放性 开放式 储备量 储备能力 周期 招商引资 可观 可见 可容纳 可达 具备年 重大 建设规模 建设内容 建设用地 改造提升 目标任务 完成后 施工单位 施工方 承建
  `),
} as const;

export type Sense = keyof typeof SENSES;
