import type { Part } from '../articles/article.ts';
import { sayingAt } from '../lexicon/saying.ts';
import type { Span } from '../text/span.ts';
import { sentencesOf } from '../text/sentences.ts';
import { evidence } from './evidence.ts';
import type { Official, Other, Statement } from './facts.ts';
import type { Setting } from './setting.ts';
import { speakers, type Speaker } from './statements/speakers.ts';

/**
 * Who said what: the passages that a report gives as someone's words, quoted or reported. `people` are those of the same
 * article; a speaker that is none of them has no statement. Evidence is the words alone, without speaker and verb.
 */
export function statements(setting: Setting, people: { readonly officials: readonly Official[]; readonly others: readonly Other[] }): Statement[] {
  const { article } = setting, text = article.text.text;
  const names = [...people.officials, ...people.others].map((p) => p.name);
  if (names.length === 0) return [];
  const found: Statement[] = [];
  for (const part of article.parts) {
    if (typeof part.where !== 'number' || part.heading) continue;
    const said = speakers(text, part, names);
    said.forEach((s, i) => {
      const words = [quoteBefore(text, part, s), passageAfter(text, part, s, said[i + 1]?.start ?? part.end)].filter((w) => w !== null);
      if (words.length === 0) return;
      found.push({ speaker: s.name, verb: s.verb, evidence: words.map((w) => evidence(article, w)), rule: 'statement', confidence: 'certain' });
    });
  }
  return found;
}

/** “…。”张三说: the quotation that ends where the speaker's office or name begins, its marks included. */
function quoteBefore(text: string, part: Part, s: Speaker): Span | null {
  if (text.charAt(s.start - 1) !== '”') return null;
  let depth = 0;
  for (let at = s.start - 1; at >= part.start; at--) {
    const c = text.charAt(at);
    if (c === '”') depth++;
    else if (c === '“' && --depth === 0) return s.start - at > 4 ? { start: at, end: s.start } : null;
  }
  return null;
}

/** What tells that a report goes on in its own words. */
const OWN_WORDS = /^(?:会[上前后]|会议|随后|当天|活动|仪式|座谈会|发布会|据悉|据了解|记者|期间|其间|最后，会|就|在.{2,20}[，。]考察团)/u;

/** The words behind the verb: a quotation to its end, reported speech as far as the paragraph goes on with it. */
function passageAfter(text: string, part: Part, s: Speaker, limit: number): Span | null {
  const lead = /^[，：:,]?/u.exec(text.slice(s.end, s.end + 1))![0];
  const start = s.end + lead.length;
  if (start >= part.end || /[。！？；”）]/u.test(text.charAt(s.end))) return null;
  if (text.charAt(start) === '“' && /[：:，,]/u.test(lead)) {
    const end = closing(text, start, part.end);
    if (lead !== '，' || end === part.end || /[。！？]”/u.test(text.slice(end - 2, end))) return { start, end };
  }
  let end = start;
  for (const sentence of sentencesOf(text, { start, end: Math.min(part.end, limit) })) {
    if (sentence.start > start && OWN_WORDS.test(text.slice(sentence.start, sentence.end))) break;
    end = sentence.end;
  }
  return end - start < 4 ? null : { start, end };
}

function closing(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text.charAt(at) === '“') depth++;
    else if (text.charAt(at) === '”' && --depth === 0) return at + 1;
  }
  return end;
}

export { sayingAt };
