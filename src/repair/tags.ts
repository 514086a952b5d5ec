import type { Edit } from '../text/edit.ts';
import { mending, type Rule } from './rule.ts';

const NAME = 'stray-tag';

/** Elements that begin and end a line of their own: where their tags stood, words do not join. */
const BLOCK = 'address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|'
  + 'li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const INLINE = 'a|abbr|b|big|button|cite|code|del|em|embed|font|i|img|input|ins|label|link|mark|meta|object|param|s|script|small|source|span|strike|strong|'
  + 'style|sub|sup|u|video|wbr';

/**
 * An opening or closing tag of a real element, with attributes in their usual form, or a comment, on one line. Lengths are
 * bounded so that a text full of `<` costs no more than its length.
 */
const TAG = new RegExp(`</?(?<name>${BLOCK}|${INLINE})(?:\\s[^<>\\n]{0,600})?\\s{0,8}/?>|<!--[^\\n]{0,600}?-->`, 'giu');
/** What is left of a tag whose `<` is lost, at a place. */
export const TAG_REST = new RegExp(`/?(?:${BLOCK}|${INLINE})(?:\\s[^<>\\n]{0,600})?\\s{0,8}/?>`, 'iuy');
const BLOCK_NAME = new RegExp(`^(?:${BLOCK})$`, 'iu');

/** `x<b>y`: a letter between comparisons, not an element. */
const comparison = (text: string, start: number, end: number): boolean =>
  end - start === 3 && /[A-Za-z0-9]/u.test(text.charAt(start - 1)) && /[A-Za-z0-9]/u.test(text.charAt(end));

/**
 * Tags in plain text: `</span>`, `<br/>`, `<p style="…">`. Whoever took the text out of a page left some of its markup in. The tag
 * goes; one that began or ended a line leaves a blank between the words that it kept apart.
 *
 * Not touched: angle brackets in sums and comparisons (3<5, a<b>c), around addresses (<a@b.cn>), around words that name no element.
 */
export const tags: Rule = {
  name: NAME,
  shown: true,
  traces: '<',
  suspicious: /<[/!a-z]/iu,
  find: (text) => {
    const edits: Edit[] = [];
    for (const m of text.matchAll(TAG)) {
      const start = m.index, end = start + m[0].length;
      if (comparison(text, start, end)) continue;
      const apart = BLOCK_NAME.test(m.groups?.name ?? '') && !/^\s?$/u.test(text.charAt(start - 1)) && !/^\s?$/u.test(text.charAt(end));
      edits.push({ start, end, text: apart ? ' ' : '', rule: NAME });
    }
    return mending(edits);
  },
};
