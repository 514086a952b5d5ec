import type { Article, Part } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';

/** What only a notice of appointments says, anywhere in it. */
const TEXT = /任免|免去|任命|任职的?通知|研究决定/u;
/** What a sentence or a headline says that tells of appointments. */
const WORDS = /任免|任职|免职|免去|任命|决定|研究|批准|人事|当选|选举|不再/u;

/** How far an article is about appointments. */
export interface Tone {
  /** It appoints people: there 张三任… tells of a change. */
  readonly notice: boolean;
  /** Its headline says that it lists appointments: there every post counts. */
  readonly list: boolean;
}

export const toneOf = (article: Article): Tone => ({
  notice: WORDS.test(article.title) || TEXT.test(article.text.text),
  list: /任免|任职|任命|免职|免去|选举/u.test(article.title),
});

/** True for a sentence that tells of appointments. */
export const tellsOfChange = (sentence: string): boolean => WORDS.test(sentence);

/** What the heading line over a list says of the lines below it: 任命：, 决定免去：, …选举：. Null where no such line stands above. */
export function headingOver(article: Article, part: Part): 'appointed' | 'removed' | null {
  for (let i = article.parts.indexOf(part) - 1; i >= 0; i--) {
    const line = slice(article.text.text, article.parts[i]!);
    if (!/[：:]$/u.test(line)) continue;
    if (/免去|免职|免：$/u.test(line)) return 'removed';
    return /任命|任职|选举|任：$|决定|通过/u.test(line) ? 'appointed' : null;
  }
  return null;
}
