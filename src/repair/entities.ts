import { decodeHTMLStrict } from 'entities';
import type { Edit } from '../text/edit.ts';
import { mending, type Rule } from './rule.ts';

const NAME = 'entity';

/** A character reference, however often its ampersand was escaped again; the blank's own is often found without its semicolon. */
const REFERENCE = /&(?:(?:amp|#38|#x26);)*(?:[A-Za-z][A-Za-z0-9]{1,31};|#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|nbsp(?![A-Za-z0-9;=]))|&(?:amp|#38|#x26);/gu;
const ESCAPED_AGAIN = /^&(?:(?:amp|#38|#x26);)+(?=[A-Za-z#])/u;

/**
 * Character references left in plain text: `&nbsp;`, `&ldquo;`, `&#8220;`, `&amp;nbsp;`. Whoever took the text out of a page took its
 * source for its words. A reference to a line break becomes a blank (a repair never adds a line).
 *
 * Not touched: references that HTML does not know (`AT&T;`), parameters in addresses (`?a=1&copy=2`), which have no semicolon.
 */
export const entities: Rule = {
  name: NAME,
  shown: true,
  traces: '&',
  suspicious: /&(?:[A-Za-z][A-Za-z0-9]{1,31};|#|nbsp)/u,
  find: (text) => {
    const edits: Edit[] = [];
    for (const m of text.matchAll(REFERENCE)) {
      const once = m[0].replace(ESCAPED_AGAIN, '&');
      const meant = decodeHTMLStrict(once.endsWith(';') ? once : `${once};`);
      if (meant === once) continue;
      edits.push({ start: m.index, end: m.index + m[0].length, text: /^[\s\u00a0]$/u.test(meant) ? ' ' : meant, rule: NAME });
    }
    return mending(edits);
  },
};
