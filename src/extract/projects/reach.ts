import type { Article, Part } from '../../articles/article.ts';
import { firstFrom } from '../among.ts';
import { partAt } from '../evidence.ts';
import type { Candidate } from './candidate.ts';
import { core } from './merge.ts';

/** What a paragraph may begin with before it speaks of a project again. */
const OPENING = /^(?:据(?:悉|了解|介绍)|目前|现在|截至目前)?[，：]?$/u;

/**
 * Whether a way of speaking (该项目) may mean a name before it: in its own paragraph; in the heading or the name on a line
 * above; and where it opens a paragraph, in an earlier one, if the paragraph above, or the article so far, names no other project.
 */
export function reach(article: Article, candidates: readonly Candidate[]): (name: Candidate, echo: Candidate) => boolean {
  const text = article.text.text, parts = new Map<number, Part>();
  for (const c of candidates) parts.set(c.start, partAt(article, c.start)!);
  const names = candidates.filter((c) => !c.pronoun && !c.weak).map((c) => ({ start: c.start, end: c.end, core: core(c.name) }));
  return (name, echo) => {
    const own = parts.get(name.start)!, its = parts.get(echo.start)!;
    if (own === its || (own.end + 1 === its.start && (own.heading || own.end - name.end <= 1))) return true;
    if (name.weak || !OPENING.test(text.slice(its.start, echo.start))) return false;
    const called = core(name.name), from = own.end + 1 === its.start ? own.start : 0;
    const last = firstFrom(names, echo.start);
    for (let i = firstFrom(names, from); i < last; i++) if (!names[i]!.core.endsWith(called) && !called.endsWith(names[i]!.core)) return false;
    return true;
  };
}
