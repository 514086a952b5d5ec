import type { Evidence, Where } from '../../articles/article.ts';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import { anchorOf, figureAnchor, href, personUrl, projectUrl, regionUrl } from '../addresses.ts';
import type { FigureRecord, View } from '../view.ts';
import { clear, type Mark } from './marks.ts';
import { number } from './numbers.ts';

/** What a reader finds marked in an article's text, by paragraph: an anchor for every evidence, a link for every name and number. */
export function articleMarks(article: ArticleRecord, v: View, site: SiteSettings): ReadonlyMap<Where, readonly Mark[]> {
  const anchors = new Map<string, Mark & { readonly where: Where }>();
  const links = new Map<Where, Mark[]>();

  const anchor = (at: Evidence): void => {
    const id = anchorOf(at);
    anchors.set(id, { where: at.paragraph, start: at.start, end: at.end, id });
  };
  const link = (kind: string, at: Evidence, words: readonly string[], path: string | null): void => {
    if (path === null || at.paragraph === 'title') return;
    const found = words.find((w) => w !== '' && at.quote.includes(w));
    if (found === undefined) return;
    const start = at.start + at.quote.indexOf(found);
    const mark: Mark = { start, end: start + found.length, href: path, kind };
    links.set(at.paragraph, [...(links.get(at.paragraph) ?? []), mark]);
  };

  // Longer names first: a place inside a project's name belongs to the project.
  for (const p of article.projects) for (const at of p.evidence) {
    anchor(at);
    link('project', at, [p.name], v.project.has(p.id) ? href(site, projectUrl(p.id)) : null);
  }
  for (const o of article.officials) for (const at of o.evidence) {
    anchor(at);
    link('person', at, [o.name, ...short(at)], v.person.has(o.id) ? href(site, personUrl(o.id)) : null);
  }
  for (const r of article.regions) for (const at of r.evidence) {
    anchor(at);
    const record = v.regionNamed(r.name, r.code, r.parent);
    link('region', at, [r.name, ...short(at)], record === null ? null : href(site, regionUrl(record.id)));
  }
  for (const f of article.figures) for (const at of f.evidence) {
    anchor(at);
    link('figure', at, saidAs(f), `#${figureAnchor(f.id)}`);
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

/** How a figure's number may stand in the text, the fullest way first. */
function saidAs(f: FigureRecord): string[] {
  const ways: string[] = [];
  const add = (value: number, unit: string): void => {
    for (const n of [String(value), number(value)]) ways.push(n + unit, n);
  };
  if (f.value !== null) add(f.value, f.unit ?? '');
  if (f.change !== null) add(f.change.value, f.change.unit);
  return ways;
}
