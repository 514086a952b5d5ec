import type { Article, Evidence } from '../articles/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { trim, type Span } from '../text/span.ts';
import { evidence } from './evidence.ts';
import type { Facts } from './facts.ts';

/** What a summary looks at. */
type Known = Pick<Facts, 'projects' | 'figures' | 'officials' | 'keywords'>;

const LONGEST = 120, SHORTEST = 14;
/** A sentence that leans on the one before it, or that is mere ceremony, says little alone. */
const LEANING = /^(?:同时|此外|另外|其中|其|这|那|该|他|她|它|对此|为此|因此|所以|但|而|并|也|还|一是|二是|三是|四是|五是|首先|其次|再次|最后|随后|会上|下一步|据了解|会议要求|“)/u;
const CEREMONY = /参加(?:有关|相关)?(?:活动|会议|调研|考察)?。$|出席(?:活动|会议|仪式)?。$|陪同|介绍了[^。]{0,50}情况。$/u;
/** Flourish, and what opens a list of points. */
const FLOURISH = /！|^[^，。]{2,14}——/u;

/** The two sentences that say best what an article is about, in the order of the text; fewer where it has fewer. */
export function summary(article: Article, known: Known): Evidence[] {
  const text = article.text.text;
  const weights = article.parts.flatMap((part) => {
    if (part.heading || typeof part.where !== 'number') return [];
    const where = part.where;
    return sentencesOf(text, part).map((s) => trim(text, s)).flatMap((s, nth) => {
      const said = text.slice(s.start, s.end);
      return /[。！？…”]$/u.test(said) && said.length >= SHORTEST && balanced(said) ? [{ s, weight: weight(article, known, s, said, where, nth) }] : [];
    });
  });
  const best = weights.sort((a, b) => b.weight - a.weight || a.s.start - b.s.start).slice(0, 2);
  return best.sort((a, b) => a.s.start - b.s.start).map(({ s }) => evidence(article, s));
}

function weight(article: Article, known: Known, s: Span, said: string, paragraph: number, nth: number): number {
  const start = partStart(article, paragraph);
  const within = (e: Evidence): boolean => e.paragraph === paragraph && s.start - start <= e.start && e.end <= s.end - start;
  const facts = (list: readonly { readonly evidence: readonly Evidence[] }[]): number => list.filter((f) => f.evidence.some(within)).length;
  const central = known.keywords.filter((k) => said.includes(k)).length;
  const place = (paragraph === 0 ? 3 : paragraph <= 2 ? 1 : 0) + (nth === 0 ? 1 : 0);
  return place + central * 0.8 + Math.min(facts(known.figures), 4) * 0.6 + Math.min(facts(known.projects), 3) * 0.5 + Math.min(facts(known.officials), 2) * 0.4
    - Math.max(0, said.length - LONGEST) / 15 - (LEANING.test(said) ? 2 : 0) - (CEREMONY.test(said) ? 4 : 0) - (FLOURISH.test(said) ? 3 : 0);
}

const partStart = (article: Article, where: number): number => article.parts.find((p) => p.where === where)!.start;

/** False where a quotation or bracket opens or closes outside the sentence. */
const balanced = (said: string): boolean => [['“', '”'], ['（', '）'], ['‘', '’']].every(([open, close]) => said.split(open!).length === said.split(close!).length);
