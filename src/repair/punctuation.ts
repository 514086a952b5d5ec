import { applyEdits, type TracedText } from '../text/traced.ts';
import { brackets } from './marks/brackets.ts';
import { addresses } from './marks/context.ts';
import { quotes } from './marks/quotes.ts';
import { points, stops } from './marks/stops.ts';

/**
 * Half-width punctuation in Chinese text as Chinese sets it: `, : ; ! ? ( )` full-width, a closing point as 。, straight quotation marks curled. Each mark
 * is replaced one for one, so nothing moves, and nothing is noted: no reader misses what no reader sees.
 * To be run after the text is simplified, for all that follows expects full-width marks in Chinese and half-width ones in figures and Latin.
 */
export function punctuate(text: TracedText): TracedText {
  const s = text.text;
  if (!/[,:;!?().'"]/u.test(s)) return text;
  const found = addresses(s);
  return applyEdits(text, [...stops(s, found), ...points(s), ...brackets(s, found), ...quotes(s)]);
}
