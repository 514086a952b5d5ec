import type { Article } from '../articles/article.ts';
import type { Facts } from './facts.ts';
import { figures } from './figures.ts';
import { keywords } from './keywords.ts';
import { people } from './officials.ts';
import { projects } from './projects.ts';
import { setting } from './regions.ts';
import { slogans } from './slogans.ts';
import { statements } from './statements.ts';
import { summary } from './summary.ts';

/**
 * Reads all facts out of an article. Doubtful ones are among them; who shows them decides. Offsets in their evidence are
 * those of the data contract. Throws what an extractor throws: a fault of ours, never of the text.
 */
export function extract(article: Article): Facts {
  const where = setting(article);
  const who = people(where);
  const works = projects(where);
  const numbers = figures(where, works);
  const words = keywords(article);
  return {
    primaryRegion: where.home === null ? null : { name: where.home.name, code: where.home.code },
    regions: where.regions,
    officials: who.officials,
    others: who.others,
    projects: works,
    figures: numbers,
    slogans: slogans(article),
    statements: statements(where, who),
    keywords: words,
    summary: summary(article, { officials: who.officials, projects: works, figures: numbers, keywords: words }),
  };
}
