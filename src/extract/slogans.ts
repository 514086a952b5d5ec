import type { Article, Part } from '../articles/article.ts';
import { evidence } from './evidence.ts';
import type { Confidence, Slogan } from './facts.ts';
import { lastStop } from './projects/boundary.ts';
import { wordsOf } from './segmentation.ts';
import type { Span } from '../text/span.ts';

/** What campaigns, plans and institutions are called: the word that turns a quoted phrase into a programme's name. */
const PROGRAMME = '攻坚突破行动|攻坚行动|专项行动|提升行动|培育行动|攻坚战|大会战|行动计划|三年行动|行动|计划|规划|纲要|工程|战略|活动|机制|体系|模式|改革|产业集群|产业体系|产业链|产业赛道|赛道|集群|办理|服务链条|链条|发展竞赛|竞赛|经济|工作法|工作|建设|精神|目标|工作目标|品牌|理念|格局|清单|大赛|制度|政策|专案|方案|举措|措施|年';
const TAIL = new RegExp(`^(?:[\\p{Script=Han}]{0,8}?)(?:${PROGRAMME})(?!局|委|部)`, 'u');
const QUOTED = /“([^“”\n]{2,36})”/gu;

/** Numbers that a formula is made of: 两个维护, “1351”, 7+3, 双招双引, 一网通办, 三倒六个一. */
const NUMERIC = /^\d+(?:[+＋]\w+)*$|^\d+[+＋]|[+＋]|^[一二两三四五六七八九十百千万双\d]+(?:个|项|大|条|张|化|优|好|新|保|稳|上|型|区|城|链|园|带|港|长|全|提|进|强|清零|行动|底线|变|到位|率先|倍增|招双引|百|十|网|站|窗|件事|次|线|企一|村一|业一)/u;
const FORMULA = /^(?:一.+[一办通理联]|[全无零云智].{1,5}(?:办|通|码|厅|城市|输入|感染|证明|招商|工程)|不.+不.+|[^、，]{2,12}(?:[、，][^、，]{2,14}){1,6})$/u;
/** Words of command and branding right before a quotation: what follows is a name that somebody coined. */
const COINED = /(?:打造|叫响|擦亮|打响|推行|实施|开展|创建|推出|探索|坚持|树立|践行|落实|做到|做好|深化|唱响|聚焦|锚定|围绕|构建|创新|建立|实现|提出的?|牢固树立)$/u;
/** Figures of speech and classes of enterprise, whatever verb stands before them. */
const FIGURES_OF_SPEECH = new Set(`
  店小二 四梁八柱 牛鼻子 硬骨头 硬担子 硬任务 假把式 中梗阻 老黄牛 快进键 加速度 加速键 施工图 规划图 时间表 路线图 任务书 计程表 实景画 实景图 硬支撑 硬核 软实力 硬实力 好水土 好生态 含金量 含新量 含绿量 金钥匙 金字招牌 金名片 新名片 定心丸 及时雨
  最后一公里 最先一公里 绊脚石 拦路虎 压舱石 顶梁柱 主力军 主战场 主阵地 主引擎 新引擎 火车头 排头兵 领头雁 领头羊 生力军 先锋队 桥头堡 催化剂 助推器 加速器 稳定器 试验田 示范田 样板间 聚宝盆 摇钱树 钱袋子 菜篮子 米袋子 粮袋子 一盘棋 一张网 一本账 一条心 一股绳 组合拳 先手棋 关键子 重头戏 大文章 新篇章 交响曲 进行曲 协奏曲 大合唱 独角戏 开门红 满堂红 全年红 冲锋号 集结号 动员令 军令状 责任状 指挥棒 风向标 晴雨表 指南针 定盘星 答卷 考题 答题 必答题 选择题 加法 减法 乘法 除法 加减乘除 有形之手 无形之手 娘家人 贴心人 知心人 引路人 护航员 守门员 守护神 活雷锋 一把手 掌舵人 通行证 绿色通道 直通车 快车道 高速路 高铁速度 智慧大脑 活水 智慧活水 源头活水 金山银山 绿水青山 颜值 内涵 面子 里子 底色 成色 短板 痛点 堵点 难点 一亩三分地 场面人 决心 打算 落实 链长 链主 链长制 红黑榜 光荣榜 阳光 雨露 温度 速度 力度 厚度
  专精特新 小巨人 瞪羚 独角兽 隐形冠军 单项冠军 领军 哪吒 雏鹰 两化 四上企业 三板
`.trim().split(/\s+/u));
const SPEECH = /(?:说|道|表示|介绍|指出|强调|认为|感慨|坦言|回忆|告诉记者|写道)[^。]{0,6}[:：，,]?$/u;
/** A programme named without quotation marks: 国企改革三年行动, 企业对标登高行动, 招商引资攻坚年. */
const UNQUOTED = /[\p{Script=Han}\d]{2,24}?(?:三年|两年|四年|五年|百日|专项|攻坚|提升|突破|培育|整治|登高|倍增|扩容|强基|振兴|梯次)(?:行动计划|行动|计划|工程|(?:攻坚|建设|提升|突破|推进)年)(?![\p{Script=Han}]{0,2}(?:方案|会议))/gu;

interface Found extends Span { readonly rule: string; readonly confidence: Confidence }

/** Named programmes, numeric slogans and coined policy phrases, each once, with their quotation marks as in the text. */
export function slogans(article: Article): Slogan[] {
  const text = article.text.text, all = new Map<string, Found[]>();
  for (const part of article.parts) {
    for (const f of [...quoted(text, part), ...unquoted(text, part)]) {
      const name = text.slice(f.start, f.end), group = all.get(name);
      if (group === undefined) all.set(name, [f]);
      else group.push(f);
    }
  }
  return [...all].map(([name, found]) => ({ text: name, evidence: found.map((f) => evidence(article, f)), rule: found[0]!.rule, confidence: found[0]!.confidence }));
}

function quoted(text: string, part: Part): Found[] {
  const line = text.slice(part.start, part.end);
  return [...line.matchAll(QUOTED)].flatMap((m): Found[] => {
    const phrase = m[1]!, before = line.slice(Math.max(0, m.index - 8), m.index), after = line.slice(m.index + m[0].length);
    if (/[。！？…]/u.test(phrase) || /[，；：]$/u.test(phrase) || SPEECH.test(before) || FIGURES_OF_SPEECH.has(phrase)) return [];
    const start = part.start + m.index, end = start + m[0].length;
    const tail = programmeAfter(after);
    const found = (rule: string, more = 0): Found[] => [{ start, end: end + more, rule, confidence: 'likely' }];
    if (tail > 0) return found('quoted-programme', tail);
    if (NUMERIC.test(phrase) || FORMULA.test(phrase)) return found('quoted-formula');
    if (phrase.length >= 3 && COINED.test(before)) return found('quoted-coined');
    return [];
  });
}

/** The length of the words that name a programme behind a closing quotation mark, up to the first noun that ends it. */
function programmeAfter(after: string): number {
  const tail = TAIL.exec(after)?.[0];
  if (tail === undefined || /[的了在为和与将是]/u.test(tail)) return 0;
  return tail.length;
}

function unquoted(text: string, part: Part): Found[] {
  const line = text.slice(part.start, part.end);
  return [...line.matchAll(UNQUOTED)].flatMap((m): Found[] => {
    const end = part.start + m.index + m[0].length;
    const start = nameStart(text, Math.max(part.start + m.index, lastStop(text, part.start, end)), end);
    return end - start >= 6 && end - start <= 24 ? [{ start, end, rule: 'programme', confidence: 'likely' }] : [];
  });
}

const LEAD = new Set('实施 开展 推进 深入 大力 全面 扎实 持续 积极 启动 组织 深化 落实 推动 加快 制定 出台 印发 召开 举行 的 了 将 和 与 及 以 为 在 是 全市 全省 全区 全县 我市 我省 我区 我县 坚定 奋力 高效 纵深 统筹 重点 聚焦 围绕 开启 部署 做好 抓好 通过 全力'.split(' '));

/** Behind the last word that commands a programme and is no part of its name. */
function nameStart(text: string, from: number, end: number): number {
  const said = text.slice(from, end);
  let start = 0;
  for (const w of wordsOf(said)) if (w.end < said.length - 4 && LEAD.has(said.slice(w.start, w.end))) start = w.end;
  return from + start;
}
