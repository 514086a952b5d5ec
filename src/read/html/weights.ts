import { headedBoxes } from './headed.ts';
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
  /** Elements named after furniture, or opening with what heads such, with those in them. */
  readonly furniture: Uint8Array;
  /** Elements named after a page's head, with those in them, outside of what is named after its content. */
  readonly head: Uint8Array;
  /** Entries of lists that point elsewhere (related reading, news lists), with what is in them. */
  readonly listed: Uint8Array;
  /** How many lines each element has. */
  readonly lineCount: Int32Array;
}

/** Lines of a footer, a copyright notice or a browser hint, whatever surrounds them. */
const NOTICE = /版权|版權|转载|轉載|ICP\s?备|ICP\s?備|公网安备|免责声明|免責聲明|技术支持|主办单位|承办单位|主办[:：]|承办[:：]|网站标识码|浏览器|瀏覽器|违法和不良信息|举报电话|客户端下载|扫一扫|不构成.{0,6}投资建议|风险自担|仅代表(?:该)?(?:作者|机构|本人)|不代表.{1,12}(?:观点|立场)|(?:特别|郑重|平台|重要)声明|官方(?:APP|微信|公众号)|不承担任何|Copyright|All Rights Reserved/iu;
const NAMED_FURNITURE = 0.1, NAMED_CONTENT = 1.3, LISTED = 0.05;
/** Furniture does not hold so many times what stands elsewhere; after so many elements were disbelieved it does. */
const MOST_FURNITURE = 10, MOST_DISBELIEVED = 4;
/** A line without a comma or full stop is hardly prose: a label, an address. */
const NO_SENTENCE = 0.15;
const ROW_MOST = 60, ROW_WORTH = 0.5;

export function weigh(elements: readonly Element[], lines: readonly Line[], texts: readonly string[]): Weights {
  const bare = lines.map((line, i) => bareWeight(line, texts[i]!));
  const listed = listEntries(elements, lines, texts);
  const { furniture, content, head } = believed(elements, lines, bare, headedBoxes(elements, lines, texts));

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

interface Named { readonly furniture: Uint8Array; readonly content: Uint8Array; readonly head: Uint8Array }

/**
 * What elements are named after, as far as it can be: where nearly all running text stands in "furniture", the heaviest
 * of it (a form around the page, the "share area" of a text) only calls itself so, and what it holds is judged anew.
 */
function believed(elements: readonly Element[], lines: readonly Line[], bare: readonly number[], headed: ReadonlySet<number>): Named {
  const text = new Float64Array(elements.length);
  let elsewhere = 0;
  const runs = lines.some(isRunning);
  lines.forEach((line, i) => { if (!runs || isRunning(line)) { if (line.element >= 0) text[line.element]! += bare[i]!; else elsewhere += bare[i]!; } });
  const disbelieved = new Set<number>();
  for (let names = named(elements, disbelieved, headed); ; names = named(elements, disbelieved, headed)) {
    const { furniture } = names;
    let inside = 0, outside = elsewhere;
    const roots = new Map<number, number>(), rootOf = new Int32Array(elements.length).fill(-1);
    elements.forEach((e, i) => {
      if (furniture[i] === 1) rootOf[i] = furniture[e.parent] === 1 ? rootOf[e.parent]! : i;
      if (furniture[i] !== 1) outside += text[i]!;
      else {
        inside += text[i]!;
        roots.set(rootOf[i]!, (roots.get(rootOf[i]!) ?? 0) + text[i]!);
      }
    });
    // Comments may well outweigh a short notice.
    if (inside <= MOST_FURNITURE * outside || disbelieved.size > MOST_DISBELIEVED) return names;
    disbelieved.add([...roots].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
  }
}

/** A sentence of some length: no label, no button, no address. */
const isRunning = (line: Line): boolean => line.stops > 0 && line.han >= 10;

/** What elements are named after, inherited: content within furniture stays furniture. */
function named(elements: readonly Element[], disbelieved: ReadonlySet<number>, headed: ReadonlySet<number>): Named {
  const furniture = new Uint8Array(elements.length), content = new Uint8Array(elements.length), head = new Uint8Array(elements.length);
  elements.forEach((e, i) => {
    const sense = disbelieved.has(i) ? 'unknown' : headed.has(i) ? 'furniture' : senseOf(e);
    furniture[i] = sense === 'furniture' || furniture[e.parent] === 1 ? 1 : 0;
    content[i] = sense === 'content' || (sense !== 'head' && content[e.parent] === 1) ? 1 : 0;
    head[i] = (sense === 'head' && content[e.parent] !== 1) || (head[e.parent] === 1 && sense !== 'content') ? 1 : 0;
  });
  return { furniture, content, head };
}

/** True for a line that speaks of the site and not of the world. */
export const isNotice = (line: Line, text: string): boolean => (line.visible < 250 && NOTICE.test(text)) || addressesReader(text);

/** 您…您…, once in sixty characters: what a site tells its visitors, its terms above all. */
function addressesReader(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('您'); at >= 0; at = text.indexOf('您', at + 1)) count++;
  return count >= 2 && count * 60 >= text.length && !/[“「]/u.test(text);
}

function bareWeight(line: Line, text: string): number {
  if (line.kind === 'head-title' || line.kind === 'heading' || line.kind === 'caption' || isLink(line)) return 0;
  if (isNotice(line, text)) return 0;
  if (line.kind === 'row') return ROW_WORTH * Math.min(ROW_MOST, line.visible - line.linked);
  return line.han * (line.marks > 0 ? 1 : NO_SENTENCE);
}
