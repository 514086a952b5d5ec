/** What a page hides by its style: places where clone sites keep their spam, and counters theirs. */

/** display:none and its substitutes: moved off the page, or of no height. A negative margin is none (it centres layouts). */
const STYLE = /display\s*:\s*none|text-indent\s*:\s*-\d{3}|(?:^|[;\s])(?:left|top)\s*:\s*-(?:[5-9]\d\d|\d{4,})|(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*;\s*overflow\s*:\s*hidden/iu;

/** There, but not to be seen: pages of apps keep their text so until a script has laid it out. */
const UNSEEN_YET = /visibility\s*:\s*hidden/iu;

/** What of a page's hiding is believed: all of it, only that something is not there at all, nothing. */
export type Belief = 'all' | 'gone' | 'nothing';

/** True for an element that the browser does not show, by its own attributes. */
export const isHidden = (attributes: Readonly<Record<string, string>>, style: string, belief: Belief): boolean => belief !== 'nothing'
  && (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || (style !== '' && (STYLE.test(style) || (belief === 'all' && UNSEEN_YET.test(style)))));

const HIDING = new RegExp(`${STYLE.source}|${UNSEEN_YET.source}`, 'iu');

/** Classes and ids that a page's style sheet hides. */
export interface HidingRules {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/**
 * The plain selectors (.name, #name) whose rule hides; what stands in @media does not count, since most of it is for print.
 * Compound selectors are left alone: `.tab .panel` is shown by a script as soon as the page lives.
 */
export function hidingRules(css: string, before: HidingRules | null): HidingRules | null {
  if (!HIDING.test(css)) return before;
  const classes = new Set(before?.classes), ids = new Set(before?.ids);
  let depth = 0;
  for (const piece of withoutComments(css).split('}')) {
    const [selectors = '', ...bodies] = piece.split('{');
    // Depth of @-rules that are open before this piece; a piece without "{" closes one.
    if (depth === 0 && bodies.length === 1 && HIDING.test(bodies[0]!)) {
      for (const selector of selectors.split(',')) {
        const name = /^\s*([.#])([\w-]+)\s*$/u.exec(selector);
        if (name !== null) (name[1] === '.' ? classes : ids).add(name[2]!);
      }
    }
    depth = Math.max(0, depth + bodies.length - 1);
  }
  return { classes, ids };
}

const withoutComments = (css: string): string => css.split('/*').map((part, i) => { const end = part.indexOf('*/'); return i === 0 ? part : end < 0 ? '' : part.slice(end + 2); }).join('');

/** True where a style sheet hides the element by its class or id. */
export const hides = (rules: HidingRules, attributes: Readonly<Record<string, string>>): boolean =>
  (attributes.id !== undefined && rules.ids.has(attributes.id))
  || (attributes.class !== undefined && attributes.class.split(/\s+/u).some((c) => rules.classes.has(c)));
