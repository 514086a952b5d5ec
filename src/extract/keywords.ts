import type { Article } from '../articles/article.ts';
import { cutText } from '../lexicon/words/cut.ts';
import { nodeOf } from '../lexicon/words/tag.ts';
import { dictionary } from './segmentation.ts';

const MOST = 10, CONSIDERED = 50, LONGEST = 8;
/** What every report is full of, and what tells no report from another. */
const EVERYWHERE: ReadonlySet<string> = new Set(`
  工作 项目 建设 发展 推进 推动 加快 实施 开展 全面 进一步 积极 重点 要求 指出 强调 表示 介绍 会议 活动 情况 方面 问题 全力 坚持 加强 提升 提高 实现 完成 落实 确保 有关 相关 单位 部门 同志 负责同志 记者 通讯员 本报讯 我市 我区 我县 我省 全市 全区 全县 全省 全国
  今年 去年 明年 目前 下一步 今年以来 上午 下午 日前 近日 同时 其中 以及 不断 努力 切实 扎实 深入 着力 聚力 聚焦 围绕 突出 抓好 做好 打造 高质量 高质量发展 亿元 万元 万吨 平方米 公里 万人次 万户 多个 一批 一个 新增 增长 同比 达到 参加 出席 主持 工程 企业 投资 总投资 建成 开工 方式 水平 能力 作用 基础 优势 特色 综合 先后 详细 了解 实地 察看 服务 管理 保障 支持 群众 经济 社会 经济社会
  市委 区委 县委 省委 党委 市政府 区政府 县政府 省政府 政府 市委书记 区委书记 县委书记 省委书记 副市长 副区长 副县长 副省长 常委 书记 市长 区长 县长 省长 市委常委 区委常委 县委常委 省委常委 副书记 主任 局长 负责人 我们 他们 大家 自己 什么 怎么 这个 那个 有限公司 股份有限公司 参观 学习 考察 调研 走进 现场 生产 主要 要素 突破 攻坚 力量 机遇 目标 任务 责任 干部
`.trim().split(/\s+/u));
const NO_WORD = /^[个家项处户条座]|[\d０-９%％.]|^[一二三四五六七八九十百千万亿]|^.$|[月日年]$|^[A-Za-z]{1,2}$/u;
const HAN = /\p{Script=Han}/u;
/** Characters that end what a keyword may grow to. */
const PARTICLES = new Set('的了在是和与及等将把对为以有要并由被从到也都就这其一二三四五六七八九十个项说称向让中上下');

/** The words that set an article apart (TF-IDF over its title, twice, and its text), by weight; ten at most. */
export function keywords(article: Article): string[] {
  const text = article.text.text;
  const words = weightiest(`${article.title}\n${text}`).filter((word) => !EVERYWHERE.has(word) && !NO_WORD.test(word));
  const kept: string[] = [];
  for (const w of words) {
    if (kept.length === MOST) break;
    const name = grown(text, w);
    if (!kept.some((k) => k.includes(name) || name.includes(k))) kept.push(name);
  }
  return kept;
}

interface Counted {
  readonly word: string;
  readonly rarity: number;
  count: number;
}

const weightOf = (w: Counted): number => w.count * w.rarity;

/** The words of two characters or more that weigh most, by their number here and their rarity among documents (TF-IDF); of equals those that come first. */
function weightiest(text: string): string[] {
  const words = dictionary(), { count, ends, nodes } = cutText(words, text, true);
  const found = new Map<number | string, Counted>();
  for (let i = 0, start = 0; i < count; start = ends[i++]!) {
    const end = ends[i]!;
    if (end - start < 2) continue;
    const node = nodes[i] || nodeOf(words, text.slice(start, end)), key = node === 0 ? text.slice(start, end) : node, before = found.get(key);
    if (before === undefined) found.set(key, { word: text.slice(start, end), rarity: words.rarityAt(node), count: 1 });
    else before.count++;
  }
  const all = [...found.values()].filter((w) => w.rarity > 0);
  // Only those that may be among the first are put in order.
  const least = Float64Array.from(all, weightOf).sort().at(-CONSIDERED) ?? 0;
  return all.filter((w) => weightOf(w) >= least).sort((a, b) => weightOf(b) - weightOf(a)).slice(0, CONSIDERED).map((w) => w.word);
}

/** A piece of a name that segmentation does not know (低空|翼装): as long as every place has the same neighbour, it belongs to it. */
function grown(text: string, word: string): string {
  let at = word;
  while (at.length < LONGEST) {
    const places = occurrences(text, at);
    if (places.length < 2) break;
    const next = neighbour(places.map((p) => text[p + at.length])), before = neighbour(places.map((p) => text[p - 1]));
    if (next !== null) at += next;
    else if (before !== null) at = before + at;
    else break;
  }
  // What does not settle on a word of at most that length is a phrase that is merely repeated.
  return at.length < LONGEST ? at : word;
}

function occurrences(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The character that stands there at every place, or null. */
function neighbour(units: readonly (string | undefined)[]): string | null {
  const first = units[0];
  return first !== undefined && HAN.test(first) && !PARTICLES.has(first) && units.every((u) => u === first) ? first : null;
}
