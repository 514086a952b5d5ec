import type { ReadArticle } from '../extract/read-article.ts';
import { divisionOf } from '../lexicon/divisions.ts';
import type { Settable } from './corrections.ts';
import { lineOf, respelt, withEvidence } from './edited.ts';

const NAMES: Readonly<Record<keyof Settable, string>> = {
  title: '标题', subtitle: '副题', published: '发布时间', eventDate: '事件日期', source: '来源', url: '网址', bylines: '署名', primaryRegion: '所属政区',
};

/** Sets fields of an article. @returns the article, and in Chinese what became of each field. */
export function setFields(article: ReadArticle, { title, subtitle, primaryRegion, ...plain }: Settable): { article: ReadArticle; what: string } {
  const titled = title === undefined ? article : headed(article, 'title', title);
  const whole = subtitle === undefined ? titled : headed(titled, 'subtitle', subtitle);
  const home = primaryRegion === undefined ? {} : { facts: { ...whole.facts, primaryRegion: regionOf(primaryRegion) } };
  const after = { ...whole, ...plain, ...home };
  const fields = Object.keys(NAMES).filter((name): name is keyof Settable => ({ title, subtitle, primaryRegion, ...plain })[name as keyof Settable] !== undefined);
  return { article: after, what: fields.map((name) => `${NAMES[name]}由${shown(article, name)}改为${shown(after, name)}`).join('；') };
}

const regionOf = (code: string | null): ReadArticle['facts']['primaryRegion'] => (code === null ? null : { name: divisionOf(code)?.name ?? code, code });

function shown(article: ReadArticle, name: keyof Settable): string {
  const value = name === 'primaryRegion' ? article.facts.primaryRegion?.name ?? null
    : name === 'bylines' ? article.bylines.map((b) => `${b.role} ${b.name}`).join('、') || null
    : article[name];
  return value === null ? '“无”' : `“${value}”`;
}

/** Another headline: what it shares with the old one at its two ends keeps its origin; the rest comes, as a whole, from what stood between. */
function headed(article: ReadArticle, where: 'title' | 'subtitle', line: string | null): ReadArticle {
  const old = lineOf(article, where);
  if (line === null) return { ...gone(article), subtitle: null, origins: { ...article.origins, subtitle: null } };
  if (line === old) return article;
  // A line that was not there stands for the headline.
  const base = where === 'subtitle' && article.subtitle === null ? { ...article, subtitle: article.title, origins: { ...article.origins, subtitle: article.origins.title } } : article;
  return respelt(base, where, { start: 0, end: lineOf(base, where).length }, line);
}

/** Without what rested on the subtitle. */
function gone(article: ReadArticle): ReadArticle {
  return { ...article, facts: withEvidence(article.facts, (evidence) => evidence.filter((e) => e.paragraph !== 'subtitle')) };
}
