import { isWordy } from '../../lexicon/places-wordy.ts';
import { cut } from '../segmentation.ts';
import type { Candidate } from './candidates.ts';

/** How far to either side the segmenter is shown the line. */
const AROUND = 10;
const HAN = /\p{Script=Han}/u;

/**
 * True where a bare name lies across words: 市长|春节 is not 长春, 黄河|北岸 not 河北. The segmenter only gives evidence against: it cuts rare
 * names in two, so a cut inside a name says nothing, but a word that reaches over one of its ends does.
 */
export function acrossWords(text: string, c: Candidate): boolean {
  const before = text.charAt(c.start - 1), after = text.charAt(c.end);
  if (c.start === c.part.start && c.end === c.part.end || !HAN.test(before) && !HAN.test(after)) return false;
  const from = lineStart(text, c), to = Math.min(c.part.end, c.end + AROUND);
  let at = from;
  for (const word of cut(text.slice(from, to))) {
    const start = at, end = at += word.length;
    if (end <= c.start || start >= c.end) continue;
    if (start < c.start && !word.startsWith('中国')) return true;
    if (end > c.end && start > c.start) return true;
    if (end > c.end && start === c.start && isWordy(c.text) && !/[省市县区州盟旗]/u.test(after)) return true;
  }
  return false;
}

/** The window's start: at a mark where there is one, so that no word is cut by the window itself. */
function lineStart(text: string, c: Candidate): number {
  const from = Math.max(c.part.start, c.start - AROUND);
  for (let at = c.start; at > from; at--) if (!HAN.test(text.charAt(at - 1))) return at;
  return from;
}
