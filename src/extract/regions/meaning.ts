import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import { ofKind, type Implicit } from './implicit.ts';
import { above, kindOf } from './kin.ts';
import type { Resolved } from './resolve.ts';
import type { Scopes } from './scope.ts';

/**
 * Where a division is named right in front, its committee's or government's next office is its own: 滕州市常务副市长, 莒县县委书记、县长. By the
 * place of the word in the text; both lists in the order of the text.
 */
export function attached(text: string, implicit: readonly Implicit[], resolved: readonly Resolved[]): ReadonlyMap<Implicit, Division> {
  const found = new Map<Implicit, Division>();
  let next = 0;
  for (const i of implicit) {
    while (next < resolved.length && resolved[next]!.candidate.end <= i.start) next++;
    const named = resolved[next - 1];
    if (i.sort !== 'office' || named === undefined || i.start - named.candidate.end > REACH) continue;
    if (!/[，。；：！？\n]/u.test(text.slice(named.candidate.end, i.start)) && kindOf(named.division) === i.kind) found.set(i, named.division);
  }
  return found;
}

const REACH = 24;

/** What a word like 全市, 区委, 该县 means where it stands; null where nothing tells. */
export function meaning(i: Implicit, home: Division | null, visited: boolean, scopes: Scopes): Division | null {
  if (i.sort === 'that') return scopes.lastNamed(i.start, (d) => ofKind(i.kind, d) === d);
  // Where the city's leaders come to a county-level city, 市委 and 全市 are the city's, unless the paper says 我市.
  const from = visited && i.kind === '市' && !i.ours && home !== null ? above(home) : home;
  const own = ofKind(i.kind, from);
  if (own !== null || i.ours) return own;
  const here = scopes.at(i.start);
  return here === null || here === home ? null : ofKind(i.kind, here);
}

/** True where leaders of the city above come to the article's home, a county-level city: 市委书记某某到滕州市调研. */
export function isVisited(article: Article, home: Division | null): boolean {
  if (home === null || home.level !== 'county' || kindOf(home) !== '市' || above(home)?.level !== 'city') return false;
  const stem = home.name.slice(0, -1);
  return new RegExp(`(?:(?<!${stem})市(?:委(?:副?书记|常委)|长|领导|人大常委会主任|政协主席)|副市长)[^。；！？\\n]{0,40}(?:[到赴在来]|深入|走进)${stem}`, 'u').test(article.text.text);
}
