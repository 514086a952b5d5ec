import { anyOf, listed } from '../../lexicon/listed.ts';
import { atEnd } from '../../text/matches.ts';

/** What campaigns, plans and institutions are called: the noun that makes a quoted phrase a programme's name. */
export const PROGRAMMES = anyOf(listed(`
  攻坚突破行动 攻坚突破 攻坚行动 攻坚战 专项行动 提升行动 培育行动 大会战 行动计划 三年行动 行动 计划 规划 纲要 工程 战略 活动 机制 体系 模式 改革 产业集群 现代产业体系 产业体系 产业链 产业赛道 赛道 集群 服务链条 链条 发展竞赛 竞赛 经济 工作法 大赛 新政 专案 办理
`));

/** Figures of speech and classes of enterprise: quoted everywhere, and no policy's name. */
export const FIGURES_OF_SPEECH: ReadonlySet<string> = new Set(listed(`
  店小二 四梁八柱 牛鼻子 硬骨头 硬担子 硬任务 假把式 中梗阻 老黄牛 快进键 加速度 加速键 加速跑 施工图 规划图 时间表 路线图 任务书 计程表 实景画 实景图 硬支撑 硬核 软实力 硬实力 好水土 好生态 含金量 含新量 含绿量 金钥匙 金字招牌 金名片 新名片 定心丸 及时雨 强心剂 催化剂
  最后一公里 最先一公里 绊脚石 拦路虎 压舱石 顶梁柱 主力军 主战场 主阵地 主引擎 新引擎 火车头 排头兵 领头雁 领头羊 生力军 先锋队 桥头堡 助推器 加速器 稳定器 试验田 示范田 样板间 聚宝盆 摇钱树 钱袋子 菜篮子 米袋子 粮袋子 一盘棋 一张网 一本账 一条心 一股绳 一张图 一把尺 组合拳 先手棋 关键子 重头戏 大文章 新篇章
  交响曲 进行曲 协奏曲 大合唱 独角戏 开门红 开门稳 满堂红 全年红 冲锋号 集结号 动员令 军令状 责任状 指挥棒 风向标 晴雨表 指南针 定盘星 答卷 考题 答题 必答题 选择题 加法 减法 乘法 除法 加减乘除 有形之手 无形之手 娘家人 贴心人 知心人 引路人 护航员 守门员 守护神 一把手 掌舵人 通行证 绿色通道 直通车 快车道
  智慧大脑 活水 智慧活水 源头活水 金山银山 绿水青山 颜值 内涵 面子 里子 底色 成色 短板 痛点 堵点 难点 一亩三分地 场面人 链长 链主 红黑榜 光荣榜 温度 速度 力度 厚度 生命线 断头路 口袋公园 小切口 大民生 土特产 领跑者 弄潮儿 后花园 大粮仓 大厨房 双刃剑 三驾马车 一窝蜂 两张皮 三把火 四不像 五味瓶 十字路口 百宝箱 千里马 万金油
  专精特新 小巨人 瞪羚 独角兽 隐形冠军 单项冠军 领军 哪吒 雏鹰 两化 四上企业 三板 三品一标 世界500强 中国500强 双一流
`));

/** Right before a quotation: what follows is somebody's words. */
export const SPOKEN = /(?:说|说道|表示|介绍|指出|强调|认为|感慨|坦言|回忆|告诉记者|写道|问|答|喊)[^。，]{0,4}[:：，,]?$/u;
/** Right before a quotation: what follows is a name that somebody coined. */
export const COINED = atEnd(/(?:打造|叫响|擦亮|打响|推行|实施|开展|创建|推出|探索|坚持|树立|践行|推广|唱响|锚定|围绕|提出的?|牢固树立|高举|贯彻|全面落实|扎实做好|做好)$/u);

/** Numbers that formulas are made of: 三个提升, 2468, 9+2, 双减双提, 四查五个一. */
export const NUMERIC = /^\d[\d+＋-]*\w*$|[+＋]|^[二两三四五六七八九十百千双]+[\p{Script=Han}]{1,8}$|^一(?:[\p{Script=Han}]{1,3}一[\p{Script=Han}]{1,4}|网|窗|件事|号|核|主|线|业|企|村|镇|县|体|带|圈|轴)[\p{Script=Han}]{0,6}$|\d+条$|^[\p{Script=Han}]{1,4}[二两三四五六七八九十百千双\d][\p{Script=Han}]{0,4}[二两三四五六七八九十百千\d一][\p{Script=Han}]{0,4}$/u;
/** Names of institutions and rows of like phrases: 全程代办, 无废城市, 云监管; 生态优先、旅游富民. */
export const FORMULA = /^[全无零云智易][\p{Script=Han}]{1,5}(?:办|通|码|厅|城市|输入|感染|证明|招商|工程)$|^[\p{Script=Han}]{2,12}(?:[、，][\p{Script=Han}]{2,14}){1,6}$|(?:行动|计划|工程|速度|模式|先行区|优先)$/u;

/** A programme named without quotation marks: 营商环境三年行动, 良种培育计划, 工业突破年. */
export const UNQUOTED = /(?:三年|两年|四年|五年|百日|专项|攻坚|提升|突破|培育|整治|登高|倍增|扩容|强基|梯次)(?:行动计划|行动|计划|工程|(?:攻坚|建设|提升|突破|推进)?年)(?!方案|会议|[内底初度前后])/gu;
/** Verbs and particles in front of it that are no part of its name. */
export const LEADS: ReadonlySet<string> = new Set(listed(`
  实施 开展 推进 深入 大力 全面 扎实 持续 积极 启动 组织 深化 落实 推动 加快 制定 出台 印发 召开 举行 的 了 将 和 与 及 以 为 在 是 要 新 等 全市 全省 全区 全县 我市 我省 我区 我县 坚定 坚定不移 奋力 高效 纵深 统筹 重点 聚焦 围绕 开启 部署 做好 抓好 通过 全力 同时 继续 先后 紧扣 结合 完成 决定 作为 今年 去年 明年 本年 当年 暨
`));
