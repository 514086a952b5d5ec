import type { Article } from '../articles/article.ts';
import { divisionOf } from '../lexicon/divisions.ts';
import type { Facts } from './facts.ts';
import { figures } from './figures.ts';
import { keywords } from './keywords.ts';
import { people } from './officials.ts';
import { projects } from './projects.ts';
import { setting, withoutNamesakes } from './regions.ts';
import { filingCode, type Place } from './setting.ts';
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
  const numbers = figures(where, works, who.others, who.officials);
  const names = [...who.officials, ...who.others].map((p) => p.name);
  const words = keywords(article, names);
  return {
    primaryRegion: coded(where.home),
    regions: withoutNamesakes(where.regions, article, names),
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

/** What an article is filed under: a report on a town or a zone under the division above it, which has a code. */
function coded(home: Place | null): Facts['primaryRegion'] {
  const code = filingCode(home);
  return code === null ? home && { name: home.name, code } : { name: divisionOf(code)?.name ?? home!.name, code };
}
