import type { Article, Part } from '../articles/article.ts';
import { sectorOf } from '../lexicon/sectors.ts';
import { stageOf, STAGES, toldStage, type Stage } from '../lexicon/stages.ts';
import { evidence, partAt } from './evidence.ts';
import type { Confidence, Project } from './facts.ts';
import { capacity } from './projects/capacity.ts';
import type { Candidate } from './projects/candidate.ts';
import { promote } from './projects/echoes.ts';
import { candidatesIn } from './projects/in-sentence.ts';
import { investment } from './projects/investment.ts';
import { leadStage, listHeads, type ListHead } from './projects/list-heads.ts';
import { merge, type Named } from './projects/merge.ts';
import { owner, shortNames } from './projects/owner.ts';
import { placeOf } from './projects/place.ts';
import { reach } from './projects/reach.ts';
import { record, wordsStart } from './projects/records.ts';
import { tabled } from './projects/tables.ts';
import { countsVisits } from './projects/visits.ts';
import type { Setting } from './setting.ts';
import { stretchesOf } from './stretches.ts';

/** The projects that an article names, each with its mentions, owner, place, investment, capacity and stage. */
export function projects(setting: Setting): Project[] {
  const { article } = setting, text = article.text.text;
  const counted = countsVisits(text);
  const rows = tabled(text, article.parts);
  const inParts = article.parts.map((part) => rows.get(part) ?? stretchesOf(text, part).flatMap((s) => candidatesIn(text, s, counted)));
  const begins = new Set(article.parts.filter((part, i) => inParts[i]!.some((c) => !c.pronoun && !c.weak && c.start === wordsStart(text, part))));
  const heads = listHeads(article, (part) => begins.has(part));
  const read = inParts.flatMap((found, i) => {
    const part = article.parts[i]!;
    return rows.has(part) ? found : record(text, article.parts, i, found, heads.get(part)?.ofProjects === true);
  });
  const follows = reach(article, read);
  const named = merge(promote(text, read, follows), follows), firms = shortNames(text, named.flatMap((n) => n.mentions.map((c) => c.name)));
  return named.map((n) => project(setting, n, firms, heads));
}

function project(setting: Setting, { name, mentions }: Named, firms: readonly string[], heads: ReadonlyMap<Part, ListHead>): Project {
  const { article } = setting, text = article.text.text;
  const first = <T>(read: (c: Candidate) => T | null): T | null => {
    for (const c of mentions) {
      const value = read(c);
      if (value !== null) return value;
    }
    return null;
  };
  const phase = /([一二三四五六七八首])期/u.exec(name)?.[1] ?? null;
  const latest = (of: (wording: string) => Stage | null): Stage | null => {
    const stages = mentions.map((c) => stage(text, c, of));
    return STAGES.findLast((s) => stages.includes(s)) ?? null;
  };
  const owned = first((c) => c.told?.owner ?? owner(text, c.pronoun ? '' : c.name, c.before, c.after, c.shared, firms));
  return {
    name,
    owner: owned,
    placeCode: placeOf(setting, mentions, owned),
    investmentYi: first((c) => c.told?.investmentYi ?? investment(setting, c.before, c.after, phase, c.shared)),
    capacity: first((c) => capacity(setting, c.pronoun ? null : c, c.after, c.shared)),
    status: later(latest(toldStage), first((c) => ofList(article, c, heads))) ?? latest(stageOf),
    sector: sectorOf(name),
    evidence: mentions.map((c) => evidence(article, c)),
    rule: mentions[0]!.rule,
    confidence: best(mentions),
  };
}

/** The one that lies farther on the way; what an item says and what its list says of all both hold. */
const later = (a: Stage | null, b: Stage | null): Stage | null => STAGES.findLast((s) => s === a || s === b) ?? null;

const ORDER: readonly Confidence[] = ['certain', 'likely', 'doubtful'];
const best = (mentions: readonly Candidate[]): Confidence => ORDER.find((c) => mentions.some((m) => !m.pronoun && m.confidence === c)) ?? 'doubtful';

/** What befell all of a list's projects, for the one that an item begins with. */
function ofList(article: Article, c: Candidate, heads: ReadonlyMap<Part, ListHead>): Stage | null {
  const part = partAt(article, c.start)!;
  const text = article.text.text;
  return c.start - wordsStart(text, part) <= 2 ? heads.get(part)?.stage ?? null : leadStage(text, part, c.start);
}

/** A clause that goes on about the same thing: it begins with a time, an adverb or a verb, and with no subject of its own. */
const GOES_ON = /^(?:目前|现|已|上个?月|上周|本月|近日|日前|[昨今]日|将|预计|计划|年底|年内|今年|去年|明年|今后|\d+月|\d{4}年|正|建成|达产|投产|竣工|主体|[一二三]期|项目|可|即将|力争|并|于|全面|争取|开工|总投资|其中)/u;

/** As far back as an enumeration's head is looked for. */
const FAR = 120;

/** The stage that the words around a name fix: first the clause behind it, then the one before, then what follows. */
function stage(text: string, c: Candidate, of: (wording: string) => Stage | null): Stage | null {
  const [clause = '', ...more] = text.slice(c.after.start, c.after.end).split(/[，；。\n]/u);
  // What is said before an enumeration (加快推进甲、乙) is said of every item.
  const before = text.slice(c.shared ? Math.max(0, c.before.end - FAR) : c.before.start, c.before.end).split(/[，；。：\n]/u).at(-1) ?? '';
  return of(clause) ?? of(before) ?? of(more.filter((m) => GOES_ON.test(m)).join('，'));
}
