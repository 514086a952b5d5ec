import { annotationsIn, SUSPICIOUS_ANNOTATION } from './evidence.ts';
import { LETTERS } from './readings.ts';
import { mending, NOTHING, type Rule } from './rule.ts';

const NAME = 'pinyin-annotation';

/**
 * Pinyin put by a machine behind certain characters wherever they occur: 區(qū), 產(chǎn)業(yè). Removed where the text shows
 * that a machine was at work and the syllable is a reading of the character that it follows.
 *
 * Not touched: a reader's help, 北京(Běijīng), 重(chóng)庆, 行(háng)不行(xíng), 邳(pī)州; and primers, in which each character has
 * its pinyin. What tells them apart stands at `Evidence`.
 */
export const annotations: Rule = {
  name: NAME,
  shown: true,
  traces: LETTERS,
  suspicious: SUSPICIOUS_ANNOTATION,
  find: (text, evidence) => (evidence.machine ? mending(annotationsIn(text).map((a) => ({ start: a.start, end: a.end, text: '', rule: NAME }))) : NOTHING),
};
