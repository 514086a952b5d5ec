import { senseOfNames } from './names.ts';

/** What a page hides by its style: places where clone sites keep their spam, and counters theirs. */

/** display:none and its substitutes: moved off the page. A negative margin is none (it centres layouts). */
const GONE = /display\s*:\s*none|text-indent\s*:\s*-\d{3}|(?:^|[;\s])(?:left|top)\s*:\s*-(?:[5-9]\d\d|\d{4,})/iu;
/** A box of a pixel or two is none where its text may not run over, letters of no size where their lines have no height either: by itself it closes the gaps between boxes. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[0-2](?:px)?\s*(?:;|$)/iu, /overflow\s*:\s*hidden/iu],
  [/font-size\s*:\s*0(?:px)?\s*(?:;|$)/iu, /line-height\s*:\s*0(?:px)?\s*(?:;|$)/iu],
];
const isGone = (style: string): boolean => GONE.test(style) || PAIRS.some(([small, other]) => small.test(style) && other.test(style));

/** There, but not to be seen: pages of apps keep their text so until a script has laid it out. */
const UNSEEN_YET = /visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/iu;

/** What of a page's hiding is believed: all of it, only that something is not there at all, nothing. */
export type Belief = 'all' | 'gone' | 'nothing';

/** What style sheets of many sites call a box that is not shown (until a script says so). */
const NAMES = /(?:^|\s)(?:hidden|hide|d-none|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/u;

/**
 * True for an element that the browser does not show, by its own attributes.
 * @param names its id, classes and role: where they say that it holds the text (WeChat's js_content), a script is about to show it
 * @param isFolded whether the page has a button to unfold its text: then what holds text and is not there is the rest of it
 */
export const isHidden = (attributes: Readonly<Record<string, string>>, style: string, belief: Belief, names: string, isFolded: () => boolean): boolean => belief !== 'nothing' && (
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || (style !== '' && isGone(style) && !(isContent(names) && isFolded()))
  || (belief === 'all' && ((style !== '' && UNSEEN_YET.test(style) && !isContent(names)) || (attributes.class !== undefined && NAMES.test(attributes.class) && !(isContent(names) && isFolded())))));

const isContent = (names: string): boolean => senseOfNames(names) === 'content';

/** 展开剩余80%, 点击阅读全文: whether a page has such a button. */
export const unfolds = (source: string): boolean => /展开(?:全文|剩余|阅读|更多内容)|(?:点击)?(?:阅读|查看)(?:全文|剩余)|剩余\s?\d{1,2}%/u.test(source);

/** <marquee width=1 height=1>: a box in which nothing can be read. */
export const isDot = ({ width, height }: Readonly<Record<string, string>>): boolean => width !== undefined && height !== undefined && DOT.test(width) && DOT.test(height);
const DOT = /^\s*[0-3](?:px)?\s*$/u;

/** In every rule that hides. */
const SIGN = /display\s*:\s*none|text-indent|(?:left|top)\s*:\s*-|overflow\s*:\s*hidden|line-height\s*:\s*0|visibility\s*:\s*hidden|opacity\s*:\s*0/iu;

/** Classes and ids (.name, #name) that a page's style sheet hides: so that they are not there, or cannot be seen yet. */
export interface HidingRules {
  readonly gone: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
}

/**
 * The plain selectors (.name, #name) whose rule hides; what stands in @media does not count, since most of it is for print.
 * Compound selectors are left alone: `.tab .panel` is shown by a script as soon as the page lives.
 */
export function hidingRules(css: string, before: HidingRules | null): HidingRules | null {
  if (!SIGN.test(css)) return before;
  const gone = new Set(before?.gone), unseen = new Set(before?.unseen);
  let depth = 0;
  for (const piece of withoutComments(css).split('}')) {
    const [selectors = '', ...bodies] = piece.split('{');
    // Depth of @-rules that are open before this piece; a piece without "{" closes one.
    const names = depth > 0 || bodies.length !== 1 ? null : isGone(bodies[0]!) ? gone : UNSEEN_YET.test(bodies[0]!) ? unseen : null;
    if (names !== null) for (const selector of selectors.split(',')) if (/^\s*[.#][\w-]+\s*$/u.test(selector)) names.add(selector.trim());
    depth = Math.max(0, depth + bodies.length - 1);
  }
  return gone.size + unseen.size === 0 ? null : { gone, unseen };
}

const withoutComments = (css: string): string => css.split('/*').map((part, i) => { const end = part.indexOf('*/'); return i === 0 ? part : end < 0 ? '' : part.slice(end + 2); }).join('');

/**
 * True where a style sheet hides the element by its class or id.
 * @param names its id, classes and role: what holds the text by them and cannot be seen yet a script is about to show
 */
export function hides({ gone, unseen }: HidingRules, { id, class: classes }: Readonly<Record<string, string>>, names: string): boolean {
  return isIn(gone, id, classes) || (isIn(unseen, id, classes) && !isContent(names));
}

function isIn(hidden: ReadonlySet<string>, id: string | undefined, classes: string | undefined): boolean {
  return hidden.size > 0 && ((id !== undefined && hidden.has(`#${id}`)) || (classes !== undefined && classes.split(/\s+/u).some((c) => hidden.has(`.${c}`))));
}
