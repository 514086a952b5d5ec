/**
 * 著: Taiwan and the sites that copy its spelling write it for both 着 (the particle zhe, 着力, 着手) and 著 (著名, 显著).
 * Decided by its neighbours; where they say nothing it is 着, which is far commoner.
 */

/** What follows 著 (zhù): 著名, 著作, 著称, 著述, 著录, 著者. */
const WRITES_AFTER = /^(?:名(?![字單单牌片])|作|稱|称|述|錄|录|者|書立|书立|譯|译|有《|《|文章)/u;
/** What follows 着: 着力, 着手, 着眼, 着重, 着陆, 着火 …: it outweighs what stands before. */
const TOUCHES_AFTER = /^[力手眼重陸陆落火急想床凉涼迷裝装色實实墨筆笔意地上了]/u;
/** What precedes 著 (zhù): 显著, 卓著, 名著, 专著, 原著 … */
const WRITES_BEFORE = /(?:[顯显昭卓名巨鉅專专原編编遺遗拙撰土較较所新舊旧大]|(?<![談谈討讨議议評评爭争辯辩])[論论]|(?<![翻])[譯译]|(?<![結结配聯联混迎吻整綜综符融])合)$/u;
/** Verbs before it that take the particle whatever follows: 寫著名字, 看著書. */
const VERB_BEFORE = /[寫写掛挂印刻標标貼贴看讀读捧拿抱翻聞闻]$/u;

/** True where the 著 at `at` is 着. */
export function isZhe(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 4), before = text.slice(Math.max(0, at - 2), at);
  if (TOUCHES_AFTER.test(after)) return !/[顯显昭卓]$/u.test(before);
  if (WRITES_AFTER.test(after)) return VERB_BEFORE.test(before) && !/^[稱称]/u.test(after);
  return !WRITES_BEFORE.test(before);
}
