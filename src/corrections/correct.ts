import type { ReadArticle } from '../extract/read-article.ts';
import { alias } from './alias.ts';
import { applied, names, type Applied, type Correction, type Corrections } from './corrections.ts';
import { add, change, strike, type Outcome } from './facts.ts';
import { CorrectionFault } from './fault.ts';
import { setFields } from './fields.ts';

/** An article after its corrections. */
export interface Corrected {
  readonly article: ReadArticle;
  readonly applied: readonly Applied[];
  /** Corrections that name this article and did not find in it what they speak of. */
  readonly missed: readonly CorrectionFault[];
}

/** Applies to an article what the corrections say of it, in the file's order. Applied a second time they change nothing. */
export function correct(article: ReadArticle, c: Corrections): Corrected {
  const own = [...new Set(['', article.id, article.seed])].flatMap((ref) => c.byArticle.get(ref) ?? [])
    .filter((one) => !('at' in one) || one.at === null || names(one.at, article) || titled(one, article))
    .sort((a, b) => a.n - b.n);
  const done: Applied[] = [], missed: CorrectionFault[] = [];
  const after = own.reduce<ReadArticle>((now, one) => {
    const outcome = act(now, one);
    if (outcome === null) return now;
    if ('problem' in outcome) {
      // An alias for all articles need not be in each.
      if ('at' in one && one.at !== null) missed.push(new CorrectionFault(c.file, one.line, `${now.seed}, “${now.title}”: ${outcome.problem}`));
      return now;
    }
    done.push(applied(one, outcome.what, { article: article.id }));
    return outcome.article;
  }, article);
  return { article: after, applied: done, missed };
}

function act(article: ReadArticle, one: Correction): Outcome | null {
  switch (one.act) {
    case 'set': return setFields(article, one.fields);
    case 'add': return add(article, one);
    case 'change': return change(article, one);
    case 'strike': return strike(article, one);
    case 'alias': return alias(article, one);
    default: return null;
  }
}

/** A correction that sets the headline still means the article that has it by now. */
const titled = (one: Correction, article: ReadArticle): boolean => one.act === 'set' && one.at.ref === article.seed && one.fields.title === article.title;
