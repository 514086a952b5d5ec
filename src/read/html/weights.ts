import type { Line } from './lines.ts';
import { isLink, listEntries } from './lists.ts';
import { senseOf } from './names.ts';
import type { Element } from './tree.ts';

/** How much speaks for a page's lines and elements being its main part. */
export interface Weights {
  /** Of each line: about the number of its unlinked Han characters, where they make sentences. */
  readonly lines: readonly number[];
  /** Of each element: the sum over the lines in it. */
  readonly elements: Float64Array;
  /** Of all lines. */
  readonly total: number;
  /** Elements named after furniture, with those in them. */
  readonly furniture: Uint8Array;
  /** Elements named after a page's head, with those in them, outside of what is named after its content. */
  readonly head: Uint8Array;
  /** Entries of lists that point elsewhere (related reading, news lists), with what is in them. */
  readonly listed: Uint8Array;
  /** How many lines each element has. */
  readonly lineCount: Int32Array;
}

/** Lines of a footer, a copyright notice or a browser hint, whatever surrounds them. */
const NOTICE = /版权|版權|转载|轉載|ICP\s?备|ICP\s?備|公网安备|免责声明|免責聲明|技术支持|主办单位|承办单位|主办[:：]|承办[:：]|网站标识码|浏览器|瀏覽器|违法和不良信息|举报电话|客户端下载|扫一扫|Copyright|All Rights Reserved/iu;
const NAMED_FURNITURE = 0.1, NAMED_CONTENT = 1.3, LISTED = 0.05;
/** Furniture does not hold so many times what stands elsewhere. */
const MOST_FURNITURE = 10;
/** A line without a comma or full stop is hardly prose: a label, an address. */
const NO_SENTENCE = 0.15;
const ROW_MOST = 60, ROW_WORTH = 0.5;

export function weigh(elements: readonly Element[], lines: readonly Line[], texts: readonly string[]): Weights {
  const bare = lines.map((line, i) => bareWeight(line, texts[i]!));
  const listed = listEntries(elements, lines);
  const { furniture, content, head } = named(elements);
  let inFurniture = 0, elsewhere = 0;
  lines.forEach((line, i) => { if (furniture[line.element] === 1) inFurniture += bare[i]!; else elsewhere += bare[i]!; });
  // A page whose text stands almost wholly in "furniture" only calls itself so. (Comments may well outweigh a short notice.)
  if (inFurniture > MOST_FURNITURE * elsewhere) furniture.fill(0);

  const sum = new Float64Array(elements.length), lineCount = new Int32Array(elements.length);
  const weights = lines.map((line, i) => {
    const e = line.element;
    const weight = bare[i]! * (furniture[e] === 1 ? NAMED_FURNITURE : content[e] === 1 ? NAMED_CONTENT : 1) * (listed[e] === 1 ? LISTED : 1);
    if (e >= 0) { sum[e]! += weight; lineCount[e]!++; }
    return weight;
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent < 0) continue;
    sum[parent]! += sum[i]!;
    lineCount[parent]! += lineCount[i]!;
  }
  return { lines: weights, elements: sum, total: weights.reduce((a, b) => a + b, 0), furniture, head, listed, lineCount };
}

/** What elements are named after, inherited: content within furniture stays furniture. */
function named(elements: readonly Element[]): { furniture: Uint8Array; content: Uint8Array; head: Uint8Array } {
  const furniture = new Uint8Array(elements.length), content = new Uint8Array(elements.length), head = new Uint8Array(elements.length);
  elements.forEach((e, i) => {
    const sense = senseOf(e);
    furniture[i] = sense === 'furniture' || furniture[e.parent] === 1 ? 1 : 0;
    content[i] = sense === 'content' || (sense !== 'head' && content[e.parent] === 1) ? 1 : 0;
    head[i] = (sense === 'head' && content[e.parent] !== 1) || (head[e.parent] === 1 && sense !== 'content') ? 1 : 0;
  });
  return { furniture, content, head };
}

/** True for a line that speaks of the site and not of the world. */
export const isNotice = (line: Line, text: string): boolean => line.visible < 250 && NOTICE.test(text);

function bareWeight(line: Line, text: string): number {
  if (line.kind === 'head-title' || line.kind === 'heading' || line.kind === 'caption' || isLink(line)) return 0;
  if (isNotice(line, text)) return 0;
  if (line.kind === 'row') return ROW_WORTH * Math.min(ROW_MOST, line.visible - line.linked);
  return line.han * (line.marks > 0 ? 1 : NO_SENTENCE);
}
