import type { Article } from '../articles/article.ts';
import { paragraphsOf } from '../extract/evidence.ts';
import type { Confidence, Facts } from '../extract/facts.ts';
import type { Evidence } from '../articles/article.ts';
import { idOf } from '../link/ids.ts';
import { personId } from '../link/people.ts';
import { projectId } from '../link/projects.ts';
import { overlaps } from '../text/span.ts';
import { sourceSpan, type Note } from '../text/traced.ts';
import type { ArticleRecord, Doubt } from './digest.ts';

type Fact = { readonly confidence: Confidence; readonly evidence: readonly Evidence[] };

/** Parts the facts that may be shown from the doubtful ones, which only the quality report names. */
export function withoutDoubts(facts: Facts): { sure: Facts; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const sure = <F extends Fact>(kind: string, list: readonly F[], text: (fact: F) => string): F[] =>
    list.filter((fact) => {
      if (fact.confidence === 'doubtful') doubts.push({ kind, text: text(fact), evidence: fact.evidence[0] ?? null });
      return fact.confidence !== 'doubtful';
    });
  return {
    sure: {
      ...facts,
      regions: sure('region', facts.regions, (r) => r.name),
      officials: sure('official', facts.officials, (o) => [o.name, ...o.posts.map((p) => `${p.organization} ${p.title}`)].join('，')),
      others: sure('other', facts.others, (o) => [o.name, o.organization, o.role].filter(Boolean).join('，')),
      projects: sure('project', facts.projects, (p) => p.name),
      figures: sure('figure', facts.figures, (f) => `${f.indicator} ${f.value ?? ''}${f.unit ?? ''}`.trim()),
      slogans: sure('slogan', facts.slogans, (s) => s.text),
      statements: sure('statement', facts.statements, (s) => `${s.speaker}${s.verb}`),
    },
    doubts,
  };
}

/**
 * The article as the pages and data files see it; `facts` are those that may be shown.
 * Neighbours (`previous`, `next`) are set once all articles are known.
 */
export function articleRecord(article: Article, facts: Facts, doubts: readonly Doubt[]): ArticleRecord {
  const home = facts.primaryRegion?.code ?? null;
  const ids = new Map(facts.officials.map((o) => [o.name, personId(o, home)]));
  return {
    id: article.id,
    seed: article.seed,
    url: article.url,
    title: article.title,
    subtitle: article.subtitle,
    published: article.published,
    eventDate: article.eventDate,
    source: article.source,
    bylines: article.bylines,
    paragraphs: paragraphsOf(article),
    primaryRegion: facts.primaryRegion,
    regions: facts.regions,
    officials: facts.officials.map((o) => ({ ...o, id: ids.get(o.name)! })),
    others: facts.others,
    projects: facts.projects.map((p) => ({ ...p, id: projectId(p, home) })),
    figures: facts.figures.map((f) => {
      const at = f.evidence[0]!;
      return { ...f, id: idOf('f', article.id, at.paragraph, at.start, f.indicator, f.value, f.unit, f.change?.value ?? null, f.period) };
    }),
    slogans: facts.slogans,
    statements: facts.statements.map((s) => ({ ...s, personId: ids.get(s.speaker) ?? null })),
    repairs: repairsOf(article),
    keywords: facts.keywords,
    summary: facts.summary,
    doubts,
    previous: null,
    next: null,
  };
}

/** The notes of the page that fall into the article's own text. */
function repairsOf(article: Article): Note[] {
  const own = article.parts.map((p) => sourceSpan(article.text, p));
  return article.text.notes.filter((n) => own.some((s) => overlaps(s, n.source)));
}
