import type { Evidence, Where } from '../../articles/article.ts';
import type { ArticleRecord, FigureRecord, SiteSettings } from '../../digest/digest.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf, figureAnchor, href, personUrl, projectUrl, regionUrl } from '../addresses.ts';
import type { View } from '../view.ts';
import { clear, type Mark } from './marks.ts';

/** What a reader finds marked in an article's text, by paragraph: an anchor for every evidence, a link for every name and number. */
export function articleMarks(article: ArticleRecord, v: View, site: SiteSettings): ReadonlyMap<Where, readonly Mark[]> {
  const anchors = new Map<string, Mark & { readonly where: Where }>();
  const links = new Map<Where, Mark[]>();

  const anchor = (at: Evidence): void => {
    const id = anchorOf(at);
    anchors.set(id, { where: at.paragraph, start: at.start, end: at.end, id });
  };
  const link = (kind: string, at: Evidence, said: Span | null, path: string | null): void => {
    if (path === null || said === null || at.paragraph === 'title') return;
    const mark: Mark = { start: at.start + said.start, end: at.start + said.end, href: path, kind };
    links.set(at.paragraph, [...(links.get(at.paragraph) ?? []), mark]);
  };

  // Longer names first: a place inside a project's name belongs to the project.
  for (const p of article.projects) for (const at of p.evidence) {
    anchor(at);
    link('project', at, wordsIn(at, [p.name]), v.project.has(p.id) ? href(site, projectUrl(p.id)) : null);
  }
  for (const o of article.officials) for (const at of o.evidence) {
    anchor(at);
    link('person', at, wordsIn(at, [o.name, ...short(at)]), v.person.has(o.id) ? href(site, personUrl(o.id)) : null);
  }
  for (const r of article.regions) for (const at of r.evidence) {
    anchor(at);
    const record = v.regionNamed(r.name, r.code, r.parent);
    link('region', at, wordsIn(at, [r.name, ...short(at)]), record === null ? null : href(site, regionUrl(record.id)));
  }
  for (const f of article.figures) for (const at of f.evidence) {
    anchor(at);
    link('figure', at, numberIn(at, f), `#${figureAnchor(f.id)}`);
  }
  for (const o of article.others) for (const at of o.evidence) anchor(at);
  for (const s of article.slogans) for (const at of s.evidence) anchor(at);
  for (const s of article.statements) for (const at of s.evidence) anchor(at);
  for (const at of article.summary) anchor(at);

  const marks = new Map<Where, Mark[]>();
  for (const { where, ...mark } of anchors.values()) marks.set(where, [...(marks.get(where) ?? []), mark]);
  for (const [where, found] of links) marks.set(where, [...(marks.get(where) ?? []), ...clear(found)]);
  return marks;
}

/** A quotation short enough to be a name itself: 我区, 毕书记. One character (市|委) is too little to press. */
const short = (at: Evidence): string[] => (at.quote.length > 1 && at.quote.length <= 8 ? [at.quote] : []);

/** The first of the words that a quotation has; places count in the quotation. */
function wordsIn({ quote }: Evidence, words: readonly string[]): Span | null {
  const found = words.find((w) => w !== '' && quote.includes(w));
  return found === undefined ? null : { start: quote.indexOf(found), end: quote.indexOf(found) + found.length };
}

const IN_WORDS = /[〇零一二两三四五六七八九十廿百千半]+[余多]?$/u;
const WRITTEN = /\d[\d,]*(?:\.\d+)?/gu;

/** A figure's number as the quotation writes it (3.0个百分点, 1,260亩, 两处), with its unit where that follows; its growth where it has no level. */
function numberIn({ quote }: Evidence, f: FigureRecord): Span | null {
  const amount = f.value !== null ? { value: f.value, unit: f.unit ?? '' } : f.change;
  if (amount === null) return null;
  const written = [...quote.matchAll(WRITTEN)].filter((m) => Number(m[0].replaceAll(',', '')) === amount.value)
    .map((m) => ({ start: m.index, end: m.index + m[0].length, whole: quote.startsWith(amount.unit, m.index + m[0].length) }));
  const best = written.find((w) => w.whole) ?? written[0];
  if (best !== undefined) return { start: best.start, end: best.end + (best.whole ? amount.unit.length : 0) };
  // 两处: in words, right before the unit.
  const at = amount.unit === '' ? -1 : quote.indexOf(amount.unit), words = at < 0 ? null : IN_WORDS.exec(quote.slice(0, at));
  return words === null ? null : { start: words.index, end: at + amount.unit.length };
}
