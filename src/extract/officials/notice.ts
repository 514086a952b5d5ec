import type { Article } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';
import type { Post } from '../facts.ts';

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

const REMOVED = /免去|免职|免：$/u, APPOINTED = /任命|任职|选举|任：$|决定|通过/u;
/** A line that is such a heading although no colon says so: 一、决定任命, （二）免去下列人员职务. */
const BARE_HEADING = /^[（(]?[一二三四五六七八九十\d]{0,3}[）)、.．]?\s*(?:现?决定|经?表决|依法|批准|接受|提请)*(?:任命|任免|任职|免去|免职|免除|撤销|辞职|补选|选举|辞去)(?:名单|事项|(?:下列|以下|有关)?人员|职务|的)*(?:（\d+[名人]）)?[：:]?$/u;

/** What the heading line over a list says of each line below it: 任命：, 二、决定免去, …选举：. Null where no such line stands above. In the order of the article's lines. */
export function headingsOver(article: Article): readonly Post['change'][] {
  let heading: Post['change'] = null;
  return article.parts.map((part) => {
    const above = heading, last = article.text.text.charAt(part.end - 1);
    if (typeof part.where !== 'number' || part.end === part.start) return above;
    const line = part.end - part.start > LONGEST && last !== '：' && last !== ':' ? '' : slice(article.text.text, part).trim();
    if (last === '：' || last === ':' || part.heading || BARE_HEADING.test(line)) heading = REMOVED.test(line) ? 'removed' : APPOINTED.test(line) ? 'appointed' : null;
    return above;
  });
}

/** No heading is longer. */
const LONGEST = 30;
