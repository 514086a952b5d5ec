import { endKindAt, type EndKind } from '../../../lexicon/name-ends.ts';
import { BUILDING_VERBS } from '../../../lexicon/projects-boundaries.ts';
import { FACILITIES } from '../../../lexicon/projects-facilities.ts';
import { VERBS_IN_NAMES } from '../../../lexicon/projects-verbs.ts';
import { scan } from '../../../lexicon/trie.ts';
import { charactersOf } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import { wordsOf, type Word } from '../../segmentation.ts';
import type { Sentence } from '../../stretches.ts';
import { saidOfWorks } from '../said-of-works.ts';
import { calledBehind, listOf, OF_WORKS, piecesOf, type Piece } from './pieces.ts';
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
/** What a part of speech is: a verb and the like, a name of a place or person, something that a name may begin behind, a noun. There are some sixty, and each word has one. */
interface Speech { readonly verb: boolean; readonly name: boolean; readonly part: boolean; readonly noun: boolean }
const speeches = new Map<string, Speech>();
function speechOf(tag: string): Speech {
  let known = speeches.get(tag);
  if (known === undefined) speeches.set(tag, known = { verb: /^(?:v$|v[diq]|a?d$|[prcuty])/u.test(tag), name: /^n[srzt]$/u.test(tag), part: /^(?:n[srzt]|[mqftx])/u.test(tag), noun: /^(?:n|vn|x|eng|l)/u.test(tag) });
  return known;
}
/** Kinds whose nouns show works outside enumerations, too. */
const BY_THEMSELVES: ReadonlySet<EndKind> = new Set(['works', 'park', 'loose', 'one', 'phase', 'done', 'site']);
/** What works are called by where a statement of works follows at once: what they make (甲年产30万吨钢帘线|投产), what is done there, and what is on no list. */
const BY_WHAT_IS_SAID: ReadonlySet<EndKind> = new Set(['act', 'goods', 'other']);
/** Who and what else is enumerated. */
const OTHERS: ReadonlySet<EndKind> = new Set(['person', 'body', 'place']);
/** A statement of a name stands so near behind it. */
const AT_ONCE = 6;
const closesPair = charactersOf(/[）”]/u), endsPlace = charactersOf(/[省市县区镇乡村“”]/u);

/**
 * The pieces of a sentence that may hold names of works: a noun of works ends in them, a statement of works follows, or they are items of an enumeration of such.
 * @param calledProject whether a name that ends in 项目 may end at a place.
 */
export function choicesIn(text: string, sentence: Sentence, article: Surroundings, calledProject: (end: number) => boolean): Choice[] {
  const pieces = piecesOf(text, sentence), statements = saidOfWorks(sentence).map((s) => ({ start: s.start + sentence.start, end: s.end + sentence.start, ofWorks: s.ofWorks })), found: Choice[] = [];
  let ahead: Ahead | null = null;
  pieces.forEach((piece, at) => {
    const list = listOf(pieces, at), listed = / (?:some )?sites$/u.test(list) && !list.endsWith('no sites') || ofWorks(text, sentence, pieces[piece.list.last]!, piece.list, statements);
    const said = statements.filter((s) => s.start > piece.start + SHORTEST && s.start < piece.end);
    if (piece.end - piece.start < SHORTEST || (!listed && said.length === 0 && !mayHold(text, piece, calledProject))) return;
    const words = wordsIn(text, piece);
    const ends: { to: number; kind: EndKind }[] = [], begins: number[] = [], verbs = new Uint8Array(words.length + 1), names = new Uint8Array(words.length + 1);
    words.forEach((w, i) => {
      const kind = endKindAt(text, piece.start, w.end), own = text.slice(w.start, w.end), speech = speechOf(w.tag);
      const isEnd = kind === 'project' ? calledProject(w.end) : (listed ? OF_WORKS : BY_THEMSELVES).has(kind) || closesPair(text.charCodeAt(w.end - 1))
        || (listed && !OTHERS.has(kind) && (i === words.length - 1 || at === piece.list.last))
        || (BY_WHAT_IS_SAID.has(kind) && i > 0 && speech.noun && said.some((s) => s.start >= w.end && s.start - w.end <= AT_ONCE));
      if (isEnd) ends.push({ to: i + 1, kind });
      const isVerb = speech.verb && !VERBS_IN_NAMES.has(own);
      verbs[i + 1] = verbs[i]! + Number(isVerb);
      names[i + 1] = names[i]! + Number(speech.name || (w.tag === 'x' && HAN.test(own)));
      if (i === 0) begins.push(i);
      if (i + 1 < words.length && (speech.verb || speech.part || BUILDING_VERBS.has(own) || endsPlace(text.charCodeAt(w.end - 1)))) begins.push(i + 1);
    });
    if (ends.length === 0) return;
    ahead ??= aheadIn(sentence.said);
    found.push({ text, sentence, article, pieces, at, words, verbs, names, said: statements, ahead, list, ends, begins });
  });
  return found;
}

/** True for an enumeration whose last item is followed by what is said of works (甲、乙|已经投产), or by words that call the items projects (甲、乙|两个项目). */
const ofWorks = (text: string, sentence: Span, last: Piece, { first, last: at }: Piece['list'], statements: readonly (Span & { readonly ofWorks: boolean })[]): boolean =>
  first < at && (calledBehind(text, sentence, last) === 'projects' || statements.some((s) => s.ofWorks && s.start >= last.start && s.start < last.end));

/** The words of a piece, cut besides where a noun of works ends (产业|园里 is 产业园|里) and behind a verb of building (新建县|第三 is 新建|县|第三). */
function wordsIn(text: string, piece: Span): Word[] {
  const said = text.slice(piece.start, piece.end), nouns = scan(FACILITIES, said).filter((f) => f.end - f.start > 1), found: Word[] = [];
  const add = (start: number, end: number, tag: string): void => { if (end > start) found.push({ start: start + piece.start, end: end + piece.start, tag }); };
  for (const { start, end, tag } of wordsOf(said)) {
    const from = start + verbAt(said, start, end), noun = nouns.findLast((f) => f.start <= from && from < f.end && f.end < end);
    add(start, from, 'v');
    add(from, noun?.end ?? end, noun === undefined ? tag : 'n');
    if (noun !== undefined) add(noun.end, end, INSIDE.test(said.slice(noun.end, end)) ? 'f' : tag);
  }
  return found;
}
const INSIDE = /^[里内外中上]$/u;

/** The length of the verb of building that a longer word begins with, or 0. */
function verbAt(said: string, start: number, end: number): number {
  for (let n = end - start - 1; n >= 2; n--) if (BUILDING_VERBS.has(said.slice(start, start + n))) return n;
  return 0;
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
