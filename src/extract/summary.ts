import type { Article, Evidence, Part } from '../articles/article.ts';
import { charactersOf } from '../text/characters.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contains, trim, type Span } from '../text/span.ts';
import { firstFrom } from './among.ts';
import { evidence, quotedIn } from './evidence.ts';
import type { Facts } from './facts.ts';
import { has } from '../text/matches.ts';

/** What a summary looks at. */
type Known = Pick<Facts, 'projects' | 'figures' | 'officials' | 'keywords'>;

const ends = charactersOf(/[。！？…”]/u);
const LONGEST = 120, SHORTEST = 14;
/** A sentence that leans on the one before it, or that is mere ceremony, says little alone. */
const LEANING = /^(?:同时|此外|另外|其中|其|这|那|该|他|她|它|对此|为此|因此|所以|但|而|并|也|还|一是|二是|三是|四是|五是|首先|其次|再次|最后|随后|会上|下一步|据了解|会议要求|“)/u;
const CEREMONY = /参加(?:有关|相关)?(?:活动|会议|调研|考察)?。$|出席(?:活动|会议|仪式)?。$|陪同|介绍了[^。]{0,50}情况。$/u;
/** Flourish, and what opens a list of points. */
const FLOURISH = /！|^[^，。]{2,14}——/u;

/** The two sentences that say best what an article is about, in the order of the text; fewer where it has fewer. */
export function summary(article: Article, known: Known): Evidence[] {
  const text = article.text.text;
  const entries = entriesOf(text, article.parts);
  const all = article.parts.flatMap((part): Sentence[] => {
    if (part.heading || typeof part.where !== 'number' || entries.has(part)) return [];
    const paragraph = part.where;
    return sentencesOf(text, part).map((s, nth) => { const { start, end } = trim(text, s); return { start, end, paragraph, nth }; });
  });
  const spanOf = quotedIn(article);
  const figures = counts(all, known.figures, spanOf), projects = counts(all, known.projects, spanOf), officials = counts(all, known.officials, spanOf);
  const words = mentioned(text, all, known.keywords);
  const weights = all.flatMap((s, i) => {
    const said = text.slice(s.start, s.end);
    if (said.length < SHORTEST || !ends(said.charCodeAt(said.length - 1)) || !balanced(said)) return [];
    const facts = Math.min(figures[i]!, 4) * 0.6 + Math.min(projects[i]!, 3) * 0.5 + Math.min(officials[i]!, 2) * 0.4;
    return [{ s, weight: place(s) + facts + wording(said, words[i]!) }];
  });
  const best = weights.sort((a, b) => b.weight - a.weight || a.s.start - b.s.start).slice(0, 2);
  return best.sort((a, b) => a.s.start - b.s.start).map(({ s }) => evidence(article, s));
}

const LONGEST_ENTRY = 60;

/** The lines of a list behind a colon (任命：…): without the words in front of it they say little. */
function entriesOf(text: string, parts: readonly Part[]): ReadonlySet<Part> {
  const entries = new Set<Part>();
  let listed = false;
  for (const part of parts) {
    const opens = text.charAt(part.end - 1) === '：';
    listed = opens || listed && part.end - part.start <= LONGEST_ENTRY;
    if (listed && !opens) entries.add(part);
  }
  return entries;
}

interface Sentence extends Span {
  readonly paragraph: number;
  /** Its number in the paragraph. */
  readonly nth: number;
}

/** How many of the facts rest on words of each sentence. */
function counts(sentences: readonly Sentence[], facts: readonly { readonly evidence: readonly Evidence[] }[], spanOf: (e: Evidence) => Span): number[] {
  const found = sentences.map(() => 0);
  for (const { evidence: passages } of facts) {
    const within = new Set<number>();
    for (const e of passages) {
      const at = spanOf(e), i = firstFrom(sentences, at.start + 1) - 1, s = sentences[i];
      if (s !== undefined && contains(s, at)) within.add(i);
    }
    for (const i of within) found[i]!++;
  }
  return found;
}

/** How many of the keywords each sentence has. */
function mentioned(text: string, sentences: readonly Sentence[], keywords: readonly string[]): number[] {
  const found = sentences.map(() => 0);
  for (const word of keywords) {
    let last = -1;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const i = firstFrom(sentences, at + 1) - 1;
      if (i > last && at + word.length <= sentences[i]!.end) found[last = i]!++;
    }
  }
  return found;
}

const place = ({ paragraph, nth }: Sentence): number => (paragraph === 0 ? 3 : paragraph <= 2 ? 1 : 0) + (nth === 0 ? 1 : 0);

const wording = (said: string, keywords: number): number =>
  keywords * 0.8 - Math.max(0, said.length - LONGEST) / 15
    - (LEANING.test(said) ? 2 : 0) - (has(CEREMONY, said) ? 4 : 0) - (has(FLOURISH, said) ? 3 : 0);

const PAIRED = /[“”（）‘’]/u;
/** False where a quotation or bracket opens or closes outside the sentence. */
const balanced = (said: string): boolean => !has(PAIRED, said) || [['“', '”'], ['（', '）'], ['‘', '’']].every(([open, close]) => said.split(open!).length === said.split(close!).length);
