import type { Part } from '../../articles/article.ts';
import { sayingAt } from '../../lexicon/saying.ts';

/** A place where someone is said to speak: the span runs from the clause's first character to the end of the verb. */
export interface Speaker {
  readonly name: string;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

/** How far behind a name its verb may stand: 张三在听取汇报后指出. */
const REACH = 24;
const CLAUSE_MARK = /[，。；：！？“”\n]/u;

/** The speakers of a line, in order: a known name with a verb of saying behind it in the same clause. */
export function speakers(text: string, part: Part, names: readonly string[]): Speaker[] {
  const found: Speaker[] = [];
  for (let at = part.start; at < part.end; at++) {
    const name = names.find((n) => text.startsWith(n, at)) ?? null;
    if (name === null) continue;
    const verb = verbBehind(text, at + name.length, part.end);
    if (verb === null) continue;
    found.push({ name, verb: verb.word, start: clauseStart(text, part.start, at), end: verb.end });
    at = verb.end - 1;
  }
  return found;
}

function verbBehind(text: string, from: number, end: number): { word: string; end: number } | null {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    if (CLAUSE_MARK.test(text.charAt(at))) return null;
    const verb = sayingAt(text, at);
    if (verb?.kind === 'speech' && /^(?:$|[，：:“。\n])|^\p{Script=Han}/u.test(text.slice(verb.end, verb.end + 1))) return { word: text.slice(at, verb.end), end: verb.end };
    if (verb !== null && verb.end - at >= 2) at = verb.end - 1;
  }
  return null;
}

function clauseStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !CLAUSE_MARK.test(text.charAt(start - 1))) start--;
  return start;
}
