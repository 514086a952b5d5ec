import { endKindAt, type EndKind } from '../../../lexicon/name-ends.ts';
import { VERBS_IN_NAMES } from '../../../lexicon/projects-verbs.ts';
import { charactersOf } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import { wordsOf, type Word } from '../../segmentation.ts';
import { saidOfWorks } from '../said-of-works.ts';
import { listOf, OF_WORKS, piecesOf, type Piece } from './pieces.ts';
import { aheadIn, type Ahead, type Surroundings } from './signs.ts';

/** A piece that may hold names, with its words (offsets in the text). */
export interface Choice {
  readonly text: string;
  readonly sentence: Span;
  readonly article: Surroundings;
  readonly pieces: readonly Piece[];
  /** The piece's number among them. */
  readonly at: number;
  readonly words: readonly Word[];
  /** How many words before each one, and behind the last, are verbs and the like, and how many are names of places and people or no dictionary has them. */
  readonly verbs: Uint8Array;
  readonly names: Uint8Array;
  /** Statements such as are made of works, in order. */
  readonly said: readonly Span[];
  readonly ahead: Ahead;
  /** What the enumeration is made of that the piece stands in. */
  readonly list: string;
  /** Where names may end in it and where they may begin, by number of word. */
  readonly ends: readonly { readonly to: number; readonly kind: EndKind }[];
  readonly begins: readonly number[];
}

const SHORTEST = 3, LONGEST = 36;
/** So many verbs and the like a name may have within. */
const MOST_VERBS = 2;
const HAN = /^\p{Script=Han}{2,}$/u;
/** What a part of speech is: a verb and the like, a name of a place or person, something that a name may begin behind. There are some sixty, and each word has one. */
interface Speech { readonly verb: boolean; readonly name: boolean; readonly part: boolean }
const speeches = new Map<string, Speech>();
function speechOf(tag: string): Speech {
  let known = speeches.get(tag);
  if (known === undefined) speeches.set(tag, known = { verb: /^(?:v$|v[diq]|a?d$|[prcuty])/u.test(tag), name: /^n[srzt]$/u.test(tag), part: /^(?:n[srzt]|[mqftx])/u.test(tag) });
  return known;
}
/** Kinds whose nouns show works outside enumerations, too. */
const BY_THEMSELVES: ReadonlySet<EndKind> = new Set(['works', 'park', 'loose', 'one', 'phase', 'done', 'site']);
/** Who and what else is enumerated. */
const OTHERS: ReadonlySet<EndKind> = new Set(['person', 'body', 'place']);
const closesPair = charactersOf(/[）”]/u), endsPlace = charactersOf(/[省市县区镇乡村“”]/u);

/**
 * The pieces of a sentence that may hold names of works: a noun of works ends in them, or they are items of an enumeration of such.
 * @param calledProject whether a name that ends in 项目 may end at a place.
 */
export function choicesIn(text: string, sentence: Span, article: Surroundings, calledProject: (end: number) => boolean): Choice[] {
  const pieces = piecesOf(text, sentence), found: Choice[] = [];
  let said: readonly Span[] | null = null, ahead: Ahead | null = null;
  pieces.forEach((piece, at) => {
    const list = listOf(pieces, at), listed = / (?:some )?sites$/u.test(list) && !list.endsWith('no sites');
    if (piece.end - piece.start < SHORTEST || (!listed && !mayHold(text, piece, calledProject))) return;
    const words = wordsOf(text.slice(piece.start, piece.end)).map((w) => ({ start: w.start + piece.start, end: w.end + piece.start, tag: w.tag }));
    const ends: { to: number; kind: EndKind }[] = [], begins: number[] = [], verbs = new Uint8Array(words.length + 1), names = new Uint8Array(words.length + 1);
    words.forEach((w, i) => {
      const kind = endKindAt(text, piece.start, w.end), own = text.slice(w.start, w.end), speech = speechOf(w.tag);
      if (kind === 'project' ? calledProject(w.end) : (listed ? OF_WORKS : BY_THEMSELVES).has(kind) || closesPair(text.charCodeAt(w.end - 1)) || (listed && !OTHERS.has(kind) && (i === words.length - 1 || at === piece.list.last))) ends.push({ to: i + 1, kind });
      const isVerb = speech.verb && !VERBS_IN_NAMES.has(own);
      verbs[i + 1] = verbs[i]! + Number(isVerb);
      names[i + 1] = names[i]! + Number(speech.name || (w.tag === 'x' && HAN.test(own)));
      if (i === 0) begins.push(i);
      if (i + 1 < words.length && (speech.verb || speech.part || endsPlace(text.charCodeAt(w.end - 1)))) begins.push(i + 1);
    });
    if (ends.length === 0) return;
    said ??= saidOfWorks(text, sentence).map((s) => ({ start: s.start + sentence.start, end: s.end + sentence.start }));
    ahead ??= aheadIn(text.slice(sentence.start, sentence.end));
    found.push({ text, sentence, article, pieces, at, words, verbs, names, said, ahead, list, ends, begins });
  });
  return found;
}

function mayHold(text: string, piece: Piece, calledProject: (end: number) => boolean): boolean {
  for (let end = piece.start + SHORTEST; end <= piece.end; end++) {
    if (closesPair(text.charCodeAt(end - 1))) return true;
    const kind = endKindAt(text, piece.start, end);
    if (kind === 'project' ? calledProject(end) : BY_THEMSELVES.has(kind)) return true;
  }
  return false;
}

const isParticle = charactersOf(/[的了]/u);

/** Whether the words of a choice from one to another may be a name at all. */
export function mayName({ text, words, verbs }: Choice, from: number, to: number): boolean {
  const length = words[to - 1]!.end - words[from]!.start;
  if (length < SHORTEST || length > LONGEST || verbs[to - 1]! - verbs[from]! > MOST_VERBS) return false;
  for (let i = from; i < to; i++) if (words[i]!.end - words[i]!.start === 1 && isParticle(text.charCodeAt(words[i]!.start))) return false;
  return true;
}
