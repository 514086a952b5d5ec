import { charactersOf } from '../../text/characters.ts';
import type { Article } from '../../articles/article.ts';
import { FIRM_FORM, withoutForm } from '../../lexicon/firm-forms.ts';
import { matchesOf } from '../../text/matches.ts';

const ENDING = new RegExp(FIRM_FORM, 'gu');
const isInName = charactersOf(/[\p{Script=Han}A-Za-z0-9（）·&]/u);
const LONGEST = 40;
/** What stands before a firm's name and is no part of it. */
const BEFORE = /^.*(?:分别|代表|双方|会见了?|看望了?|拜访|走访了?|邀请|联合|携手|书记|[省市区县]长|主任|位于|走进|来到|前往|深入|参观了?|考察了?|引进|举行|以及|由|在|与|和|及|对|向|为|了|给)(?=\p{Script=Han}{4,})/u;

/** The full names of firms that an article writes out, longest first. */
export function firmsOf(article: Article): string[] {
  const text = article.text.text;
  const found = new Set<string>();
  let before = 0;
  for (const m of matchesOf(ENDING, text)) {
    let start = m.index;
    const end = start + m[0].length;
    while (start > before && m.index - start < LONGEST && isInName(text.charCodeAt(start - 1))) start--;
    if (m.index - start < 2) continue;
    before = end;
    const name = text.slice(start, end).replace(BEFORE, '');
    if (name.length >= 6 && !/^(?:该|本|某|一家|这家)/u.test(name)) found.add(name);
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** The full name of a firm called by a short one (华夏重工 of 山东华夏重工股份有限公司), or the short one where none or several fit. */
export function fullFirm(short: string, firms: readonly string[]): string {
  const core = withoutForm(short);
  if (core.length < 2) return short;
  const fitting = firms.filter((f) => f.includes(core));
  const longest = fitting[0];
  return longest !== undefined && fitting.every((f) => longest.includes(withoutForm(f))) ? longest : short;
}
