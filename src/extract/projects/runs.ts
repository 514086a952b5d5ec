import { VERBS_IN_NAMES } from '../../lexicon/projects-verbs.ts';
import type { Span } from '../../text/span.ts';
import { beginning, lastStop, leading, type Beginning } from './boundary.ts';
import type { Head } from './heads.ts';
import { splitAtAnd } from './lists.ts';
import { specificity } from './specific.ts';

/** A head with the name that ends in it. */
export interface Item {
  readonly head: Head;
  readonly name: Beginning;
}

/** What several do: 集中开工, 分别…, 均…. */
const PLURAL = /^(?:集中|同时|分别|均|都|双双|先后|相继|陆续|同步|同日)/u;
const JOINT = /^(?:、|和|及|与|以及)$/u;

/** Names that stand side by side, joined by 、 or 和 only: what is said of the last holds for all. */
export function runs(text: string, heads: readonly Head[], sentence: Span): Item[][] {
  const all: Item[][] = [];
  for (const item of items(text, heads, sentence)) {
    const run = all.at(-1);
    if (run !== undefined && JOINT.test(text.slice(run.at(-1)!.head.end, item.name.start))) run.push(item);
    else all.push([item]);
  }
  return all;
}

/** 引道绿化、亮化建设项目, 年产5万吨甲、3万吨乙项目: 、 between what is done or made at one place parts no names. */
function withVerbs(text: string, sentence: Span, name: Beginning): number {
  if (text[name.start - 1] !== '、') return name.start;
  const from = lastStop(text, sentence.start, name.start - 1), left = text.slice(from, name.start - 1), right = text.slice(name.start, name.end);
  const twoVerbs = VERBS_IN_NAMES.has(left.slice(-2)) && VERBS_IN_NAMES.has(right.slice(0, 2)) && specificity(left) >= 2;
  const twoProducts = /年产[\d.]+/u.test(left) && /^[\d.]+[万亿]?[^\d]/u.test(right);
  return twoVerbs || twoProducts ? beginning(text, sentence.start, name.start - 1).start : name.start;
}

const isBalanced = (said: string): boolean => said.split('“').length === said.split('”').length;

/** From the right, for a noun that stands inside the name to its right (新城|医院) ends none of its own. */
function items(text: string, heads: readonly Head[], sentence: Span): Item[] {
  const found: Item[] = [];
  let limit = Infinity;
  for (const head of heads.toReversed()) {
    if (head.end > limit) continue;
    const name = beginning(text, sentence.start, head.end);
    if (name.start >= head.start && head.kind !== 'project') continue;
    // 甲工程新航站楼: a name does not run on over another's end.
    const other = heads.findLast((h) => (h.kind === 'engineering' || h.kind === 'project') && name.start < h.end && h.end < head.start && isBalanced(text.slice(h.end, head.end)));
    const begin = other === undefined ? withVerbs(text, sentence, name) : other.end + leading(text.slice(other.end, name.end));
    const stopped = { start: begin, end: name.end };
    const pieces = splitAtAnd(text, stopped, PLURAL.test(text.slice(head.end, head.end + 3))), last = pieces.at(-1)!;
    found.unshift({ head, name: { ...name, start: last.start, after: last.start > name.start ? '' : name.after } });
    for (const p of pieces.slice(0, -1).toReversed()) if (!heads.some((h) => h.end === p.end)) found.unshift({ head: { kind: 'beside', start: p.start, noun: p.end, end: p.end }, name: { start: p.start, end: p.end, after: '' } });
    limit = last.start;
  }
  return found;
}
