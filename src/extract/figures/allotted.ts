import type { Span } from '../../text/span.ts';
import { runFrom } from './respectively.ts';
import type { Token } from './draft.ts';

/** 甲市、乙县分别有11个、9个项目, 甲项目、乙项目投资额分别为3.1亿元和2.3亿元: whose each of the values is. */
export interface Allotment<Owner extends Span> {
  readonly owners: readonly Owner[];
  /** Where the values stand, in the owners' order. */
  readonly places: readonly number[];
}

const JOINT = /^(?:、|，|和|与|及|以及)$/u;

/**
 * The values that a sentence's 分别 shares out among places or projects that it has just listed, as many as there are values. Later ones of the
 * sentence belong to the same list. Places count in the sentence.
 * @param named places or projects within the sentence, in order
 */
export function allotments<Owner extends Span>(sentence: string, tokens: readonly Token[], named: readonly Owner[]): Allotment<Owner>[] {
  if (named.length < 2) return [];
  const found: Allotment<Owner>[] = [];
  for (let at = sentence.indexOf('分别'); at >= 0; at = sentence.indexOf('分别', at + 2)) {
    const first = tokens.findIndex((t) => t.start > at);
    if (first < 0 || /[，。；]/u.test(sentence.slice(at, tokens[first]!.start))) continue;
    const places = runFrom(sentence, tokens, first).map((t) => t.start), owners = listBefore(sentence, named, at);
    if (places.length > 1 && owners.length === places.length) found.push({ owners, places });
  }
  return found;
}

/** The last list of several before a place, as long as nothing else was named or ended in between. */
function listBefore<Owner extends Span>(sentence: string, named: readonly Owner[], at: number): Owner[] {
  const list: Owner[] = [];
  for (const one of named.filter((n) => n.end <= at).reverse()) {
    const next = list[0];
    if (next === undefined ? /[。；]/u.test(sentence.slice(one.end, at)) : !JOINT.test(sentence.slice(one.end, next.start))) break;
    list.unshift(one);
  }
  return list;
}

/** Whose the value at a place is; null where nothing is allotted there. */
export function ownerAt<Owner extends Span>(allotted: readonly Allotment<Owner>[], place: number): Owner | null {
  for (const { owners, places } of allotted) {
    const k = places.indexOf(place);
    if (k >= 0) return owners[k]!;
  }
  return null;
}
