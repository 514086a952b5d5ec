import type { Article, Part } from '../../articles/article.ts';
import type { Stage } from '../../lexicon/stages.ts';
import { partAt } from '../evidence.ts';
import { isMarked, wordsStart } from '../marks.ts';
import type { Above } from './above.ts';
import type { Candidate } from './candidate.ts';
import { isCounted, leadStage } from './groups.ts';
import type { Held } from './held.ts';

/** What a heading, a list or a report's event says of the many that a mention stands among. */
export interface Shared {
  /** Of all that stand in its list or below its heading, or that its sentence counts. */
  readonly listed: Stage | null;
  /** What befell the many that the whole report is on. */
  readonly event: Stage | null;
}

/** An item's list says what befell it, then a heading above, then the event that the report is on. */
export function sharedBy(article: Article, above: (part: Part) => Above, held: Held): (c: Candidate) => Shared {
  const text = article.text.text;
  return (c) => {
    const part = partAt(article, c.start)!, { list, stage } = above(part), foremost = c.told !== null || c.start - wordsStart(text, part) <= 2 || (isMarked(text, part) && c.start - part.start <= 60);
    return { listed: (foremost ? list?.stage : undefined) ?? leadStage(text, part, c.start) ?? stage, event: held(part, c.start, foremost || isCounted(text, part, c.start)) };
  };
}
