import type { Article } from '../articles/article.ts';
import { segmenter } from './segmentation.ts';

const MOST = 10;
/** What every report is full of, and what tells no report from another. */
const EVERYWHERE = new Set(`
  工作 项目 建设 发展 推进 推动 加快 实施 开展 全面 进一步 积极 重点 要求 指出 强调 表示 介绍 会议 活动 情况 方面 问题 全力 坚持 加强 提升 提高 实现 完成 落实 确保 推动 有关 相关 单位 部门 同志 负责同志 记者 通讯员 本报讯 讯 我市 我区 我县 我省 全市 全区 全县 全省
  今年 去年 明年 目前 下一步 今年以来 上午 下午 日前 近日 同时 其中 以及 不断 努力 切实 扎实 深入 着力 聚力 聚焦 围绕 突出 抓好 做好 打造 高质量 亿元 万元 万吨 平方米 公里 万人次 万户 多个 一批 一个 一是 二是 三是 四是 五是 新增 增长 同比 达到 参加 参加活动 出席 主持 市委 区委 县委 省委 市政府 区政府 县政府 省政府 市委书记 区委书记 县委书记 副市长 副区长 副县长 常委 书记 市长 区长 县长 市委常委 区委常委 县委常委 副书记 主任 局长 我们 他们 大家 自己 什么 怎么
`.trim().split(/\s+/u));
const NO_WORD = /[\d０-９%％.]|^[一二三四五六七八九十百千万亿]+|^.$|[月日年]$|^[A-Za-z]$/u;

/** The words that set this article apart (TF-IDF over its title, twice, and its text), by weight; ten at most. */
export function keywords(article: Article): string[] {
  const found = segmenter().extract(`${article.title}\n${article.text.text}`, 40);
  return found.map((k) => k.word).filter((w) => !EVERYWHERE.has(w) && !NO_WORD.test(w)).slice(0, MOST);
}
