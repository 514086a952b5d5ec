import type { Article, Evidence, Part } from '../articles/article.ts';
import { originOf, type Origin } from '../text/origin.ts';
import { overlaps } from '../text/span.ts';
import { sourceSpan, type Note } from '../text/traced.ts';
import { HEADING_MARK, paragraphsOf } from './evidence.ts';
import type { Confidence, Facts } from './facts.ts';

/** One report with all that was read from it, as plain data that can be stored, corrected and linked. */
export interface ReadArticle extends Omit<Article, 'text' | 'parts' | 'masthead'> {
  /** Headings begin with "## ". */
  readonly paragraphs: readonly string[];
  /** Where the characters of the title, the subtitle and each paragraph came from. */
  readonly origins: Origins;
  /** Repairs and marks of damage within the report's own text. */
  readonly repairs: readonly Note[];
  /** Those that may be shown. */
  readonly facts: Facts;
  readonly doubts: readonly Doubt[];
}

/** A doubtful fact, for the quality report only. */
export interface Doubt {
  readonly kind: string;
  readonly text: string;
  readonly evidence: Evidence | null;
}

export interface Origins {
  readonly title: Origin;
  readonly subtitle: Origin | null;
  readonly paragraphs: readonly Origin[];
}

/** The plain record of an article; doubtful facts are set apart. */
export function readArticle(article: Article, facts: Facts): ReadArticle {
  const { sure, doubts } = withoutDoubts(facts);
  const { text: _text, parts, masthead: _masthead, ...head } = article;
  const origins = (of: (p: Part) => boolean): Origin[] => parts.filter(of).map((p) => originOf(article.text, p, p.heading ? HEADING_MARK.length : p.shift ?? 0));
  return {
    ...head,
    paragraphs: paragraphsOf(article),
    origins: {
      title: origins((p) => p.where === 'title')[0] ?? [],
      subtitle: article.subtitle === null ? null : origins((p) => p.where === 'subtitle').flat(),
      paragraphs: origins((p) => typeof p.where === 'number'),
    },
    repairs: repairsOf(article),
    facts: sure,
    doubts,
  };
}

type Fact = { readonly confidence: Confidence; readonly evidence: readonly Evidence[] };

/** Parts the facts that may be shown from the doubtful ones, which only the quality report names. */
function withoutDoubts(facts: Facts): { sure: Facts; doubts: Doubt[] } {
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

/** The notes of the page that fall into the article's own text. */
function repairsOf(article: Article): Note[] {
  const own = article.parts.map((p) => sourceSpan(article.text, p));
  return article.text.notes.filter((n) => own.some((s) => overlaps(s, n.source)));
}
