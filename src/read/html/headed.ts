import type { Line } from './lines.ts';
import type { Element } from './tree.ts';

/** 精选留言, 网友评论（12）, 全部跟帖: what readers wrote. 评论 alone may as well be a paper's column. */
const READERS = /^(?:精选|精彩|全部|所有|最新|最热|热门|网友|用户|读者|文章|相关|发表|参与|我要|写|查看)(?:评论|留言|跟[贴帖]|回复|回帖|评价|评论区)(?:区|列表)?\s*[（(]?\s*(?:共?\s*\d*\s*条?)?\s*[）)]?$|^(?:评论|留言|跟[贴帖]|回帖)(?:区|列表|\s*[（(]\s*共?\s*\d+\s*条?\s*[）)]|\s*\d+)$|^(?:共有?\s*)?\d+\s*条(?:评论|留言|跟[贴帖]|回复)$|^《.{4,60}》(?:有|上的)\s*\d+\s*条(?:评论|留言|回复)$/u;
/** 热门推荐, 大家都在看, 7×24小时快讯: other reports. */
const OTHERS = /^(?:热[门点][推新资阅][荐闻讯读]|热[榜搜]|热门文章|猜你喜欢|(?:大家|网友|他们)(?:都)?在看|为[您你]推荐|相关推荐|推荐阅读|往期回顾|点击排行榜?|阅读排行榜?|24小时热[文榜]|7\s?[×xX*]\s?24(?:小时|h)?\p{Script=Han}{0,4}|(?:滚动|实时|最新)(?:新闻|快讯|播报|消息))$/u;
/** Heads are no longer, but for one that names the report. */
const LONGEST = 70;
/** A head has so many lines below it in its box. */
const BELOW = 2;

/**
 * Boxes that open with a line which says that readers' comments or other reports follow, whatever they are called: the innermost around it with
 * more below. A box in which the headline stands is the report's, whatever opens it.
 */
export function headedBoxes(elements: readonly Element[], lines: readonly Line[], texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>(), heads = lines.flatMap((line, i) => (isHead(line, texts[i]!) ? [i] : []));
  if (heads.length === 0) return found;
  const first = new Int32Array(elements.length).fill(lines.length), last = new Int32Array(elements.length).fill(-1), headline = new Uint8Array(elements.length);
  const title = lines[0]?.kind === 'head-title' ? bare(texts[0]!) : '';
  lines.forEach((line, i) => {
    const e = line.element;
    if (e < 0) return;
    first[e] = Math.min(first[e]!, i);
    last[e] = i;
    if ((line.kind === 'heading' && line.level === 1) || (line.kind !== 'head-title' && line.visible >= HEADLINE && line.linked === 0 && title.startsWith(bare(texts[i]!)))) headline[e] = 1;
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    first[parent] = Math.min(first[parent]!, first[i]!);
    last[parent] = Math.max(last[parent]!, last[i]!);
    if (headline[i] === 1) headline[parent] = 1;
  }
  for (const i of heads) {
    let box = lines[i]!.element;
    while (box >= 0 && first[box] === i && last[box]! < i + BELOW) box = elements[box]!.parent;
    if (box >= 0 && first[box] === i && headline[box] === 0) found.add(box);
  }
  return found;
}

const HEADLINE = 8;
/** In every such head. */
const SIGN = /[评留跟回热荐]|在看|排行|猜|滚动|实时|最新|24/u;
const isHead = (line: Line, text: string): boolean => line.visible <= LONGEST && line.stops === 0 && SIGN.test(text) && line.kind !== 'head-title' && saysSo(text.trim().replace(SORTED, ''));
const saysSo = (text: string): boolean => READERS.test(text) || text.split(/[\s|｜]+/u).every((part) => READERS.test(part) || OTHERS.test(part));
/** 全部评论 23条 最热 最早 最新: how they are put in order. */
const SORTED = /(?:[\s|｜/]*(?:按?(?:热度|时间)(?:排序)?|最[新热早多]|默认|正序|倒序))+$/u;
const bare = (text: string): string => text.replace(/\s+/gu, '');
