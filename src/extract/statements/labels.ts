import type { Part } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { beginningIn } from '../among.ts';
import type { Mentioned } from './mentions.ts';

/** What somebody says in a record of a press conference or an interview. */
export interface Labelled {
  readonly name: string;
  /** The words of the labelled line, then those of the lines that go on without a label; never empty. */
  readonly words: readonly Span[];
}

/** 记者：, 某报记者：, 主持人：: somebody's label, whoever it is. */
const LABEL = /^[^，。；！？“”：:\n]{1,24}[：:]/u;
/** Behind the name and before the colon: the office in parentheses. */
const COLON = /^(?:（[^（）]{1,30}）|）)?[：:]/u;

/** The speeches of an article's lines that open with the speaker's name and a colon (张三：各位记者朋友…), in order; `people` in the order of the text. */
export function labelled(text: string, parts: readonly Part[], people: readonly Mentioned[]): Labelled[] {
  const found: { name: string; words: Span[] }[] = [];
  let open: { name: string; words: Span[] } | null = null;
  for (const part of parts) {
    if (typeof part.where !== 'number' || part.heading) { open = null; continue; }
    const who = beginningIn(people, part.start, part.start + 1)[0];
    const colon = who === undefined ? null : COLON.exec(text.slice(who.end, Math.min(part.end, who.end + 34)));
    if (who !== undefined && colon !== null) {
      const start = who.end + colon[0].length;
      if (start < part.end) found.push(open = { name: who.name, words: [{ start, end: part.end }] });
    } else if (LABEL.test(text.slice(part.start, Math.min(part.end, part.start + 26)))) open = null;
    else if (part.end > part.start) open?.words.push({ start: part.start, end: part.end });
  }
  return found;
}
