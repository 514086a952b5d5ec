/** What a page hides by its style: places where clone sites keep their spam, and counters theirs. */

const STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{3,}|(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px)?\s*(?:;.*)?overflow\s*:\s*hidden/iu;

/** True for an element that the browser does not show, by its own attributes. */
export const isHidden = (attributes: Readonly<Record<string, string>>, style: string): boolean =>
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || (style !== '' && STYLE.test(style));

/** Classes and ids that a page's style sheet hides. */
export interface HidingRules {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const AT_RULE = /@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;

/**
 * The plain selectors (.name, #name) whose rule hides; what stands in @media does not count, since most of it is for print.
 * Compound selectors are left alone: `.tab .panel` is shown by a script as soon as the page lives.
 */
export function hidingRules(css: string, before: HidingRules | null): HidingRules | null {
  if (!/display\s*:\s*none|visibility\s*:\s*hidden|-\d{3,}px/iu.test(css)) return before;
  const classes = new Set(before?.classes), ids = new Set(before?.ids);
  for (const [, selectors = '', body = ''] of css.replace(/\/\*.*?\*\//gsu, '').replace(AT_RULE, '').matchAll(RULE)) {
    if (!STYLE.test(body)) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*([.#])([\w-]+)\s*$/u.exec(selector);
      if (name !== null) (name[1] === '.' ? classes : ids).add(name[2]!);
    }
  }
  return { classes, ids };
}

/** True where a style sheet hides the element by its class or id. */
export const hides = (rules: HidingRules, attributes: Readonly<Record<string, string>>): boolean =>
  (attributes.id !== undefined && rules.ids.has(attributes.id))
  || (attributes.class !== undefined && attributes.class.split(/\s+/u).some((c) => rules.classes.has(c)));
