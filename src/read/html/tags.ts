/** What the HTML standard (https://html.spec.whatwg.org/) says of element names, as far as reading text needs it. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Displayed as blocks by the standard's style sheet: each begins and ends a line. */
export const BLOCKS = set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp',
);

/** Never have content, so that no end tag is waited for. */
export const VOIDS = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** Show nothing of what they contain, or something that is no text of the page (controls, players). */
export const UNSEEN = set(
  'applet audio button canvas datalist embed iframe map math noembed noframes noscript object option optgroup rp rt script select style svg template textarea video',
);

/** Their start and end tags may be missing or doubled; they mean nothing for the text. */
export const SKELETON = set('body head html frameset');

export const TABLE_GROUPS = set('tbody thead tfoot colgroup caption');
export const LISTS = set('ul ol menu dir');
export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
