import { SAID_OF_WORKS } from '../../lexicon/works-predicates.ts';
import { remembering } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';

/** A statement such as is made of works. */
export interface Statement extends Span {
  /** True where it is made of works alone. */
  readonly ofWorks: boolean;
}

/** A phase in brackets is a part of the name, and stays (甲园（四期）). */
const BRACKETED = /（(?![一二三四五六首]期）)[^（）]{1,40}）|“[^“”，。；]{1,20}”/gu;

/** The text with what stands in brackets and quotation marks made one piece, of the same length. */
export const masked = (said: string): string => (/[（“]/u.test(said) ? said.replace(BRACKETED, (m) => '＿'.repeat(m.length)) : said);

/** As many sentences as most articles have: all of one are read by rule before the first is weighed. */
const KEPT = 256;
const statementsIn = remembering(KEPT, (said: string): readonly Statement[] =>
  matchesOf(SAID_OF_WORKS, masked(said)).map((m) => ({ start: m.index, end: m.index + m[0].length, ofWorks: m.groups!['works'] !== undefined })));

/** What a sentence says of works, in order; what stands in brackets and quotation marks says nothing. */
export const saidOfWorks = ({ said }: Sentence): readonly Statement[] => statementsIn(said);
