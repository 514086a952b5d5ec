import { NO_FACILITY_BEFORE } from '../../lexicon/projects-facilities.ts';
import { scan, trie } from '../../lexicon/trie.ts';
import type { Span } from '../../text/span.ts';
import { touching } from '../among.ts';
import type { Found } from './in-sentence.ts';
import { specificity } from './specific.ts';

/** A name must say so much by itself to be known again. */
const SHORTEST = 5, OWN = 3;
const FEW = 40;
const PHASE = /^(?:（?[一二三四五六七八九]期|项目[一二三四五六七八九]期)/u;

/**
 * The places where a name that the article gives a project somewhere stands again and was read as none: its wording there shows no works
 * (委员们认为，甲保护工程总投资1亿元).
 * @param read the names read so far, in the order of the text
 */
export function again(text: string, read: readonly Found[]): Span[] {
  const said = [...new Set(read.filter((f) => !f.weak && f.end - f.start >= SHORTEST).map((f) => text.slice(f.start, f.end)))];
  // Of a few names it is soon seen which stand but once.
  const names = (said.length > FEW ? said : said.filter((name) => text.indexOf(name) !== text.lastIndexOf(name))).filter((name) => specificity(name) >= OWN);
  if (names.length === 0) return [];
  const known = trie(names.map((n) => [n, true] as const));
  return scan(known, text).filter((s) => touching(read, s.start, s.end).length === 0 && !PHASE.test(text.slice(s.end, s.end + 4)) && !NO_FACILITY_BEFORE.test(text.slice(s.end, s.end + 4)));
}
