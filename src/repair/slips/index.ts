import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { TORN, type Evidence } from '../evidence.ts';
import { SYLLABLE } from '../readings.ts';
import type { Rule } from '../rule.ts';
import { acquaintanceOf, type Acquaintance } from './context.ts';
import { orphanAt } from './orphan.ts';
import { readingOf, type Reading } from './reading.ts';
import { slipsAt, type Slip } from './walk.ts';

const NAME = 'gbk-slip';

/** A question mark with something behind it that tears bytes apart; one before a torn annotation is a mark that was there before. */
const START = new RegExp(`[?\\ufffd](?![?\\ufffd][(（]?${SYLLABLE}[)）])(?=[(（]?${SYLLABLE}[)）]|[,!:;?()，！：；？（）。、])`, 'gu');

/**
 * What must speak for a reading against the text as it stands: more where nothing else in the text is damaged so. An annotation torn from its
 * character speaks for itself.
 */
const WORTHWHILE_ALONE = 8, WORTHWHILE = 3;

/**
 * Text whose GBK bytes are paired one off: "勇?lián)姑?," for 勇擔使命，, "。?" in the middle of what was 。”.
 */
export const slips: Rule = {
  name: NAME,
  shown: true,
  suspicious: new RegExp(START.source, 'u'),
  find: (text, evidence) => {
    const found = slipsIn(text, evidence);
    const known = evidence.machine || found.some((f) => f.reading.gain >= WORTHWHILE_ALONE);
    const edits: Edit[] = [], doubts: Span[] = [];
    let end = 0;
    for (const { slip, reading } of found) {
      const needed = slip.first.cause.kind === 'annotation' ? 0 : known ? WORTHWHILE : WORTHWHILE_ALONE;
      if (slip.start < end || reading.gain < needed) continue;
      end = slip.end;
      edits.push({ start: slip.start, end, text: reading.text, rule: NAME, certain: reading.certain });
      if (!reading.complete) doubts.push({ start: slip.start, end });
    }
    for (const at of tornIn(text)) if (!edits.some((e) => e.start <= at && at < e.end) && !doubts.some((d) => d.start <= at && at < d.end)) doubts.push({ start: at, end: at + 1 });
    return { edits, doubts };
  },
};

interface Found { readonly slip: Slip; readonly reading: Reading }

/** Every stretch that may be a slip, with its likeliest reading. They overlap where one that is none begins before another. */
function slipsIn(text: string, evidence: Evidence): Found[] {
  let made: Acquaintance | undefined;
  const known = (): Acquaintance => made ??= acquaintanceOf(text);
  return [...text.matchAll(START)].flatMap((m) => {
    const readings = slipsAt(text, orphanAt(text, m.index)).flatMap((slip) => {
      const reading = readingOf(text, slip, evidence, known);
      return reading === null ? [] : [{ slip, reading }];
    });
    return readings.length === 0 ? [] : [readings.reduce((a, b) => (b.reading.gain > a.reading.gain ? b : a))];
  });
}

/** The places of annotations torn from their characters. */
const tornIn = (text: string): number[] => [...text.matchAll(TORN)].map((m) => m.index + 1);
