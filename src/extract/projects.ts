import { projectWeights, type Weights } from '../lexicon/project-weights.ts';
import type { Article, Part } from '../articles/article.ts';
import { sectorOf } from '../lexicon/sectors.ts';
import type { Stage } from '../lexicon/stages.ts';
import type { Span } from '../text/span.ts';
import { evidence, partAt } from './evidence.ts';
import type { Confidence, Project } from './facts.ts';
import { beginningIn, lastAt } from './among.ts';
import { wordsStart } from './marks.ts';
import { above } from './projects/above.ts';
import { again } from './projects/again.ts';
import { capacity } from './projects/capacity.ts';
import type { Candidate } from './projects/candidate.ts';
import { promote } from './projects/echoes.ts';
import { mended } from './projects/edges.ts';
import { heldAt } from './projects/held.ts';
import { candidatesOf, namesIn, type Found } from './projects/in-sentence.ts';
import { investment } from './projects/investment.ts';
import { merge, type Named } from './projects/merge.ts';
import { owner, ownerInName, shortNames } from './projects/owner.ts';
import { placeOf } from './projects/place.ts';
import { reach } from './projects/reach.ts';
import { namesNone, record } from './projects/records.ts';
import { sharedOut, type Own } from './projects/respective.ts';
import { shortIn } from './projects/short.ts';
import { sharedBy } from './projects/shared.ts';
import { besides, ownWords, stageOf } from './projects/stage.ts';
import { tabled } from './projects/tables.ts';
import { countsVisits } from './projects/visits.ts';
import type { Surroundings } from './projects/weighing/signs.ts';
import { withWeighed } from './projects/weighing/among-read.ts';
import type { Setting } from './setting.ts';
import { sentencesIn, type Sentence } from './stretches.ts';

/**
 * The projects that an article names, each with its mentions, owner, place, investment, capacity and stage.
 * @param weights what the signs of a name weigh; null for what rules alone read.
 */
export function projects(setting: Setting, weights: Weights | null = projectWeights()): Project[] {
  const { article } = setting, text = article.text.text;
  const { rows, sentences, byRule, surroundings } = readByRule(article);
  const zones = setting.mentions.filter((m) => m.place.level === 'zone'), ofWorks = (f: Found): boolean => { const zone = lastAt(zones, f.start); return zone === undefined || zone.end < f.end; };
  const names = sentences.map((of, i) => of.map((s, j) => (weights === null ? byRule[i]![j]! : withWeighed(text, s, byRule[i]![j]!, surroundings, weights)).filter(ofWorks)).map((found, j) => mended(text, of[j]!, found)));
  const known = again(text, names.flat(2));
  const partRead = (part: Part, i: number): Candidate[] => {
    const shorts = shortIn(text, part, names[i]!.flat());
    return sentences[i]!.flatMap((s, j) => candidatesOf(text, s, names[i]![j]!, beginningIn(known, s.start, s.end), beginningIn(shorts, s.start, s.end)));
  };
  const inParts = article.parts.map((part, i) => rows.get(part) ?? partRead(part, i));
  const begins = new Set(article.parts.filter((part, i) => inParts[i]!.some((c) => !c.pronoun && !c.weak && c.start === wordsStart(text, part))));
  const held = heldAt(article), over = above(article, held, (part) => begins.has(part), (part) => rows.has(part));
  const read = inParts.flatMap((found, i) => {
    const part = article.parts[i]!;
    return rows.has(part) ? found : record(text, article.parts, i, inParts, over(part).list?.ofProjects === true);
  });
  const follows = reach(article, read);
  const named = merge(promote(text, read, follows), follows, (c) => typeof partAt(article, c.start)!.where !== 'number'), firms = shortNames(text, named.flatMap((n) => n.mentions.map((c) => c.name)));
  const beside = besides(text, read.filter((c) => !c.weak), (c) => over(partAt(article, c.start)!).planned);
  const allotted = sharedOut(setting, read, beside.first), words = ownWords(setting, beside, (c) => allotted.get(c)?.told ?? null), shared = sharedBy(article, over, held);
  // 甲公司在乙园区建设|丙项目: a place that is no project does not part a firm from its works.
  const ahead = new Map<Candidate, Span>();
  read.forEach((c, i) => {
    const last = read[i - 1];
    ahead.set(c, last?.weak === true && last.end === c.before.start ? { start: ahead.get(last)!.start, end: c.before.end } : c.before);
  });
  const about: About = {
    setting, firms, allotted,
    ahead: (c) => ahead.get(c) ?? c.before,
    stage: (mentions) => stageOf(setting, mentions, words, shared),
  };
  return named.map((n) => project(about, n));
}

/** What rules read in an article: the rows of its tables, and the names in the sentences of each other paragraph. */
export function readByRule(article: Article): { readonly rows: ReadonlyMap<Part, readonly Candidate[]>; readonly sentences: readonly (readonly Sentence[])[]; readonly byRule: readonly (readonly Found[][])[]; readonly surroundings: Surroundings } {
  const text = article.text.text, counted = countsVisits(text), rows = tabled(text, article.parts);
  const sentences = article.parts.map((part) => (rows.has(part) || namesNone(text, part) ? [] : sentencesIn(article, part)));
  const byRule = sentences.map((of) => of.map((s) => namesIn(text, s, counted)));
  return { rows, sentences, byRule, surroundings: { title: article.title, length: text.length, read: byRule.flat(2).filter((f) => !f.weak) } };
}

/** What the article says of its projects, beside the words around each. */
interface About {
  readonly setting: Setting;
  /** What it calls its firms for short. */
  readonly firms: readonly string[];
  readonly allotted: ReadonlyMap<Candidate, Own>;
  /** The words in front of a mention that may tell whose it is. */
  readonly ahead: (c: Candidate) => Span;
  readonly stage: (mentions: readonly Candidate[]) => Stage | null;
}

function project({ setting, firms, allotted, ahead, stage }: About, { name, mentions }: Named): Project {
  const { article } = setting, text = article.text.text;
  const first = <T>(read: (c: Candidate) => T | null): T | null => {
    for (const c of mentions) {
      const value = read(c);
      if (value !== null) return value;
    }
    return null;
  };
  const phase = /([一二三四五六七八首])期/u.exec(name)?.[1] ?? null;
  const owned = first((c) => c.told?.owner ?? allotted.get(c)?.owner ?? owner(text, ahead(c), c.after, c.shared)) ?? first((c) => (c.pronoun ? null : ownerInName(text, c.name, ahead(c), firms)));
  return {
    name,
    owner: owned,
    placeCode: placeOf(setting, mentions, owned),
    investmentYi: first((c) => c.told?.investmentYi ?? allotted.get(c)?.investmentYi ?? investment(setting, c, phase)),
    capacity: first((c) => capacity(setting, c.pronoun ? null : c, c.before, c.after, c.shared)),
    status: stage(mentions),
    sector: sectorOf(name),
    evidence: mentions.map((c) => evidence(article, c)),
    rule: mentions[0]!.rule,
    // What only a title names is what the body says otherwise, or no works; another phase of works is neither.
    confidence: phase !== null || mentions.some((c) => typeof partAt(article, c.start)!.where === 'number') ? best(mentions) : 'doubtful',
  };
}

const ORDER: readonly Confidence[] = ['certain', 'likely', 'doubtful'];
const best = (mentions: readonly Candidate[]): Confidence => ORDER.find((c) => mentions.some((m) => !m.pronoun && m.confidence === c)) ?? 'doubtful';

