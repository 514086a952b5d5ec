import { Tokenizer } from 'htmlparser2';
import { hides, hidingRules, isDot, isHidden, unfolds, type Belief, type HidingRules } from './hidden.ts';
import { BLOCKS, SKELETON, UNSEEN, VOIDS } from './tags.ts';
import { openElements } from './open-elements.ts';
import { mayTellTime } from './scripts.ts';

/** An element of the page, in the order of the start tags. What holds for all that it contains is inherited. */
export interface Element {
  readonly tag: string;
  /** Index of the element around it; -1 for the outermost. */
  readonly parent: number;
  readonly block: boolean;
  /** Its id, classes and role, as written. */
  readonly names: string;
  /** Its style, as written. */
  readonly style: string;
  readonly centred: boolean;
  /** Set small or grey. */
  readonly faint: boolean;
  /** In bold letters. */
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Inside a link. */
  readonly linked: boolean;
  /** Inside <pre>: line feeds and blanks count. */
  readonly preformatted: boolean;
}

const NO_ATTRIBUTES: Record<string, string> = {};

type Draft = Omit<Element, 'linked'> & { linked: boolean };

/** Letters of at most 13 pixels, or grey ones. */
const FAINT = /font-size\s*:\s*(?:(?:\d|1[0-3])(?:\.\d+)?px|x-small|smaller)|(?:^|[;\s])color\s*:\s*(?:gr[ae]y|#([6-9ab])\1{2}(?:\1{3})?\b|#7f7f7f|#808080|rgb\((1[0-7]\d),\s*\2,\s*\2\))/iu;

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;

/** <span class="bjh-h3">: type that is named after a heading's. */
const HEADING_NAMES = /(?:^|[\s_-])h[2-6](?:$|[\s_-])/u;

/** A link that holds more than this (a card with its teaser may be long) is one whose end tag was forgotten. */
const LONGEST_LINK = 300;

/** What happens on the way through the source, in its order. */
export const TEXT = 0, ENTITY = 1, OPEN = 2, CLOSE = 3, BREAK = 4, IMAGE = 5;
/** `events` holds rows of five integers: what, start and end in the source, element, code point (ENTITY only). */
export const ROW = 5;

export interface Tree {
  readonly elements: readonly Element[];
  readonly events: readonly number[];
  /** The attributes of <meta>, <link> and <time> elements. */
  readonly meta: readonly Readonly<Record<string, string>>[];
  /** Scripts and comments that declare data (JSON-LD, enpproperty), and other scripts that may tell the time of publication. */
  readonly data: readonly string[];
  readonly scripts: readonly string[];
}

/** Newspapers' systems write what they know of a report into a comment: <!--enpproperty <title>…</title><sourcename>…. */
const PROPERTY = 'enpproperty';

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id', 'class', 'role', 'style', 'hidden', 'aria-hidden', 'align', 'width', 'height', 'href', 'name', 'property', 'itemprop', 'content', 'rel', 'type', 'media', 'datetime',
]);

/**
 * Reads markup into a flat tree and a list of events with places in the source.
 *
 * The tokens are htmlparser2's. The tree is our own, because neither parser behind cheerio serves: parse5 with source
 * locations takes twice the time of `cheerio.load`, is quadratic in the depth of nesting, and reports no place for an
 * entity or for text that it moved; htmlparser2's own parser lets a stray </div> in a table's cell close the table, and
 * portals' pages are full of stray </div>. Of the standard's tree construction this keeps what decides which block a
 * character stands in: implied ends (p, li, tr …) and the scopes beyond which an end tag does not reach. Text that the
 * standard moves elsewhere (out of a table) stays where the source has it.
 * @param belief what of the page's hiding is believed
 */
export function parse(source: string, belief: Belief = 'all'): Tree {
  const elements: Draft[] = [], events: number[] = [];
  /** For each element the link around it, -1 for none; for each link how much text it holds. */
  const links: number[] = [], linkLengths = new Map<number, number>();
  const meta: Record<string, string>[] = [], data: string[] = [], scripts: string[] = [];
  const open = openElements((element, at) => events.push(CLOSE, at, at, element, 0));
  let hiding: HidingRules | null = null, folded: boolean | undefined;
  let tag = '', tagStart = 0, attributes: Record<string, string> = NO_ATTRIBUTES, attribute = '', value = '';
  /** End of the last text or entity: where the next entity begins. */
  let at = 0;

  const element = (end: number, selfClosing: boolean): void => {
    at = end;
    if (SKELETON.has(tag)) return;
    open.closeForStartOf(tag, tagStart);
    const parent = open.innermost(), around = elements[parent];
    if (tag === 'meta' || tag === 'link' || tag === 'time') meta.push({ tag, ...attributes });
    if (VOIDS.has(tag)) {
      if (tag === 'br' || tag === 'hr') events.push(BREAK, tagStart, end, parent, 0);
      else if (tag === 'img') events.push(IMAGE, tagStart, end, parent, 0);
      return;
    }
    const { id = '', class: classes = '', role = '', style = '', align = '' } = attributes;
    const names = id === '' && role === '' ? classes : `${id} ${classes} ${role}`;
    elements.push({
      tag, parent, names, style,
      block: BLOCKS.has(tag) || (style !== '' && /display\s*:\s*block/iu.test(style)),
      centred: tag === 'center' || (align !== '' && /^center$/iu.test(align)) || (style !== '' && /text-align\s*:\s*center/iu.test(style)),
      faint: tag === 'small' || (style !== '' && FAINT.test(style)),
      bold: around?.bold === true || tag === 'b' || tag === 'strong' || (style !== '' && BOLD.test(style)) || (names !== '' && !BLOCKS.has(tag) && HEADING_NAMES.test(names)),
      hidden: around?.hidden === true || UNSEEN.has(tag) || (tag === 'marquee' && isDot(attributes)) || isHidden(attributes, style, belief, names, () => (folded ??= unfolds(source))) || (belief === 'all' && hiding !== null && hides(hiding, attributes, names)),
      linked: false,
      preformatted: around?.preformatted === true || tag === 'pre' || tag === 'listing' || tag === 'xmp',
    });
    const index = elements.length - 1;
    links.push(tag === 'a' && (attributes.href !== undefined || (attributes.name === undefined && attributes.id === undefined)) ? index : links[parent] ?? -1);
    events.push(OPEN, tagStart, end, index, 0);
    open.push(tag, index);
    // <script … /> and the like are meant to be empty; waiting for their end would swallow the page.
    if (selfClosing && UNSEEN.has(tag)) open.closeForEndOf(tag, end);
  };

  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    onopentagname(start, end) {
      tag = source.slice(start, end).toLowerCase();
      tagStart = start - 1;
      attributes = NO_ATTRIBUTES;
    },
    onattribname(start, end) {
      attribute = source.slice(start, end).toLowerCase();
      if (!KEPT_ATTRIBUTES.has(attribute)) attribute = '';
      value = '';
    },
    onattribdata(start, end) { if (attribute !== '') value += source.slice(start, end); },
    onattribentity(code) { if (attribute !== '') value += String.fromCodePoint(code); },
    onattribend() {
      if (attribute === '' || attributes[attribute] !== undefined) return;
      if (attributes === NO_ATTRIBUTES) attributes = {};
      attributes[attribute] = value;
    },
    onopentagend(end) { element(end + 1, false); },
    onselfclosingtag(end) { element(end + 1, true); },
    onclosetag(start, end) {
      const name = source.slice(start, end).toLowerCase(), from = source.lastIndexOf('<', start);
      at = end + 1;
      if (SKELETON.has(name)) return;
      // The standard reads </br> as <br>, and </p> without a <p> as an empty paragraph.
      if (!open.closeForEndOf(name, from) && (name === 'br' || name === 'p')) events.push(BREAK, from, at, open.innermost(), 0);
    },
    ontext(start, end) {
      // Where a file ends within a tag ("<br /") the tokenizer reports what is left as text from a place before all.
      if (start < at) return;
      const here = open.innermost(), around = elements[here];
      const link = links[here] ?? -1;
      at = end;
      if (link >= 0) linkLengths.set(link, (linkLengths.get(link) ?? 0) + end - start);
      if (around?.tag === 'style' && !/print/iu.test(attributes.media ?? '')) hiding = hidingRules(source.slice(start, end), hiding);
      if (around?.tag === 'script') {
        const script = source.slice(start, end);
        if (/json/iu.test(attributes.type ?? '')) data.push(script);
        else if (mayTellTime(script)) scripts.push(script);
      }
      events.push(TEXT, start, end, here, 0);
    },
    ontextentity(code, end) {
      events.push(ENTITY, at, end, open.innermost(), code);
      at = end;
    },
    oncdata(start, end) {
      // Outside SVG the standard takes this for a comment; feeds that were saved as pages mean it as text.
      events.push(TEXT, start, Math.max(start, end - 2), open.innermost(), 0);
      at = end + 1;
    },
    oncomment(start, end) {
      if (source.startsWith(PROPERTY, start)) data.push(source.slice(start, end));
      at = end + 1;
    },
    ondeclaration(_start, end) { at = end + 1; },
    onprocessinginstruction(_start, end) { at = end + 1; },
    onend() { open.closeAll(source.length); },
  });
  tokenizer.write(source);
  tokenizer.end();
  for (let i = 0; i < elements.length; i++) elements[i]!.linked = links[i]! >= 0 && (linkLengths.get(links[i]!) ?? 0) <= LONGEST_LINK;
  return { elements, events, meta, data, scripts };
}
