import type { Part } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { beginningIn } from '../among.ts';
import type { Mentioned } from './mentions.ts';
import type { Speaker } from './speakers.ts';

/** Shorter ones are words put in quotation marks, no speech. */
const SHORTEST = 5;
/** How a report takes up its own thread again behind reported speech. */
const OWN_WORDS = /^(?:会[上前后]|会议|随后|当天|活动|仪式|座谈会|发布会|论坛|据悉|据了解|据介绍|记者|期间|其间|在\p{Script=Han}{2,12}，(?:考察团|调研组|\p{Script=Han}{2,3}一行)|[省市区县州]领导|考察团|调研组)/u;

/** “…。”张三说: the quotation that ends where the speaker's clause begins, its marks included; null where none does or where it was introduced before (另一人说：“…”). */
export function quotedBefore(text: string, part: Part, s: Speaker): Span | null {
  if (!s.close || text.charAt(s.start - 1) !== '”') return null;
  let depth = 0;
  for (let at = s.start - 1; at >= part.start; at--) {
    const c = text.charAt(at);
    if (c === '”') depth++;
    else if (c === '“' && --depth === 0) {
      const spoken = /[。！？，…]”$/u.test(text.slice(at, s.start)) && s.start - at > SHORTEST && text.charAt(at - 1) !== '：';
      return spoken ? { start: at, end: s.start } : null;
    }
  }
  return null;
}

/** The words behind the verb: a quotation to its end; reported speech as far as the line goes on with it, to `limit` at most. */
export function wordsAfter(text: string, part: Part, s: Speaker, limit: number, people: readonly Mentioned[]): Span | null {
  const lead = /^[，：]?/u.exec(text.slice(s.end, s.end + 1))![0];
  const start = s.end + lead.length;
  if (start >= limit || /[。！？；”）]/u.test(text.charAt(start))) return null;
  if (text.charAt(start) === '“') {
    const end = closing(text, start, part.end);
    if (lead !== '' && end - start > SHORTEST && /[。！？…]”$/u.test(text.slice(start, end))) return { start, end };
  }
  let end = start;
  for (const sentence of sentencesOf(text, { start, end: limit })) {
    if (sentence.start > start) {
      if (OWN_WORDS.test(text.slice(sentence.start, sentence.end))) break;
      if (beginningIn(people, sentence.start, sentence.end).length > 0) break;
    }
    end = sentence.end;
  }
  if (/[；，]/u.test(text.charAt(end - 1))) end--;
  return end - start < SHORTEST ? null : { start, end };
}

/** Where the quotation ends that opens at `open`: behind its closing mark, or at `end` where none closes it. */
function closing(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text.charAt(at) === '“') depth++;
    else if (text.charAt(at) === '”' && --depth === 0) return at + 1;
  }
  return end;
}
