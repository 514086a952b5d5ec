import type { Article } from '../articles/article.ts';
import { cutText } from '../lexicon/words/cut.ts';
import { nodeOf } from '../lexicon/words/tag.ts';
import { dictionary } from './segmentation.ts';
import { atEnd } from '../text/matches.ts';

const MOST = 10, CONSIDERED = 50, LONGEST = 8;
/** What every report is full of, and what tells no report from another. */
const EVERYWHERE: ReadonlySet<string> = new Set(`
  工作 项目 建设 发展 推进 推动 加快 实施 开展 全面 进一步 积极 重点 要求 指出 强调 表示 介绍 会议 活动 情况 方面 问题 全力 坚持 加强 提升 提高 实现 完成 落实 确保 有关 相关 单位 部门 同志 负责同志 记者 通讯员 本报讯 我市 我区 我县 我省 全市 全区 全县 全省 全国
  今年 去年 明年 目前 下一步 今年以来 上午 下午 日前 近日 同时 其中 以及 不断 努力 切实 扎实 深入 着力 聚力 聚焦 围绕 突出 抓好 做好 打造 高质量 高质量发展 亿元 万元 万吨 平方米 公里 万人次 万户 多个 一批 一个 新增 增长 同比 达到 参加 出席 主持 工程 企业 投资 总投资 建成 开工 方式 水平 能力 作用 基础 优势 特色 综合 先后 详细 了解 实地 察看 服务 管理 保障 支持 群众 经济 社会 经济社会
  市委 区委 县委 省委 党委 市政府 区政府 县政府 省政府 政府 市委书记 区委书记 县委书记 省委书记 副市长 副区长 副县长 副省长 常委 书记 市长 区长 县长 省长 市委常委 区委常委 县委常委 省委常委 副书记 主任 局长 负责人 我们 他们 大家 自己 什么 怎么 这个 那个 有限公司 股份有限公司 参观 学习 考察 调研 走进 现场 生产 主要 要素 突破 攻坚 力量 机遇 目标 任务 责任 干部
  年末 年初 年底 月底 上年 比上年 年同期 同期 下降 人均 规模 收入 总值 总量 累计 其他 正在 过半 现任 拟任 曾任 学历 汉族 职务 任命 免去 任免 决定 委员 委员会 名单 公示 公告 公报 节选 摘登 摘要 解读 数读 举行 召开 集中 进度 时限 通报 部署 报告 讲话 致辞 提问 主持人 主持会议 出席会议 陪同 月生 中共党员 党员 研究生 本科 朋友圈 跑出 交出 唱出 吹响 更加 恢复 以上 余元 仪式 先生 女士 大学 代表 发言 镇长 乡长 旗长 党委书记 院长 检察长 力争 年度计划 比上 各乡镇 副厅长 正职 党工委
`.trim().split(/\s+/u));
const NO_WORD = /^[个家项处户条座]|[\d０-９%％.]|^[一二三四五六七八九十百千万亿]|^.$|[月日年]$|^[A-Za-z]{1,2}$|局长$|^(?:[省市区县州旗]|乡镇|街道)(?:委|政府|政协|人大|纪委|人民|中级|公安|直)/u;
const HAN = /^\p{Script=Han}+$/u;
/** What the model of unknown words puts together across a boundary: 值近, 会议暨, 民等, 贾家|口镇. */
const CHANCE = /[省市县区镇乡村等近暨为余]$|^[为余近与及暨值]/u;
/** Words of a character that a keyword does not grow by: they join, count, or tell of a level or a body. */
const PARTICLES = new Set('的了在是和与及等将把对为以有要并由被从到也都就这其个说称向让中上下暨各省市区县州旗镇乡村局厅处科长');

/**
 * The words that set an article apart (TF-IDF over its title, twice, and its text), by weight; ten at most.
 * @param people the names of those whom the article tells of elsewhere: they are no words for what it is about
 */
export function keywords(article: Article, people: readonly string[] = []): string[] {
  const tokens = tokensOf(`${article.title}\n${article.text.text}`), kept: string[] = [];
  for (const w of weightiest(tokens)) {
    if (kept.length === MOST) break;
    const word = tokenAt(tokens, w.places[0]!)!;
    if (EVERYWHERE.has(word) || NO_WORD.test(word) || !w.known && CHANCE.test(word) || people.some((name) => name.includes(word))) continue;
    const name = grown(tokens, word, w.places);
    if (!kept.some((k) => k.includes(name) || name.includes(k)) && !people.includes(name)) kept.push(name);
  }
  return kept;
}

/** A text's words in order: where each ends and its node in the dictionary (0 for none). */
interface Tokens {
  readonly text: string;
  readonly ends: Int32Array;
  readonly nodes: Int32Array;
}

function tokensOf(text: string): Tokens {
  const { count, ends, nodes } = cutText(dictionary(), text, true);
  return { text, ends: ends.slice(0, count), nodes: nodes.slice(0, count) };
}

/** What the i-th word is; undefined where there is none. */
const tokenAt = ({ text, ends }: Tokens, i: number): string | undefined => (i < 0 || i >= ends.length ? undefined : text.slice(i === 0 ? 0 : ends[i - 1], ends[i]));

interface Counted {
  readonly rarity: number;
  /** True where the dictionary has it. */
  readonly known: boolean;
  /** Which of the tokens are this word. */
  readonly places: number[];
}

const weightOf = (w: Counted): number => w.places.length * w.rarity;

/** The words of two characters or more that weigh most, by their number here and their rarity among documents (TF-IDF); of equals those that come first. */
function weightiest(tokens: Tokens): Counted[] {
  const { ends, nodes } = tokens, words = dictionary(), found = new Map<number | string, Counted>();
  for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
    if (ends[i]! - start < 2) continue;
    const node = nodes[i] || nodeOf(words, tokenAt(tokens, i)!), rarity = words.rarityAt(node);
    if (rarity <= 0) continue;
    // A word of the dictionary is told by its node: its characters need not be looked at.
    const key = node || tokenAt(tokens, i)!, before = found.get(key);
    if (before === undefined) found.set(key, { rarity, known: node !== 0, places: [i] });
    else before.places.push(i);
  }
  const all = [...found.values()];
  // Only those that may be among the first are put in order.
  const weights = new Float64Array(all.length);
  for (let i = 0; i < all.length; i++) weights[i] = weightOf(all[i]!);
  const least = weights.sort().at(-CONSIDERED) ?? 0;
  return all.filter((w) => weightOf(w) >= least).sort((a, b) => weightOf(b) - weightOf(a)).slice(0, CONSIDERED);
}

/** A name that segmentation cuts (低空|翼装, 一般|公共预算): as long as every place has the same neighbour, it belongs to it. */
function grown(tokens: Tokens, word: string, places: readonly number[]): string {
  let name = word, before = 0, behind = 0;
  while (places.length > 1) {
    const next = neighbour(tokens, places, behind + 1), last = next === null ? neighbour(tokens, places, -before - 1) : null;
    if (next !== null) { name += next; behind++; }
    else if (last !== null) { name = last + name; before++; }
    else break;
    // What does not settle on a word of at most that length is a phrase that is merely repeated.
    if (name.length >= LONGEST) return word;
  }
  return name;
}

const IN_DATES = atEnd(/[年月日]$/u);

/** The word that stands so far from every place, or null. */
function neighbour(tokens: Tokens, places: readonly number[], away: number): string | null {
  const first = tokenAt(tokens, places[0]! + away);
  return first !== undefined && HAN.test(first) && !PARTICLES.has(first) && !EVERYWHERE.has(first) && !IN_DATES.test(first) && places.every((i) => tokenAt(tokens, i + away) === first) ? first : null;
}
