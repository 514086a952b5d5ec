import { sectorOf } from '../lexicon/sectors.ts';
import { stageOf, STAGES, toldStage, type Stage } from '../lexicon/stages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { evidence, partAt } from './evidence.ts';
import type { Confidence, Project } from './facts.ts';
import { capacity } from './projects/capacity.ts';
import type { Candidate } from './projects/candidate.ts';
import { candidatesIn } from './projects/in-sentence.ts';
import { investment } from './projects/investment.ts';
import { merge, type Named } from './projects/merge.ts';
import { owner, shortNames } from './projects/owner.ts';
import { tabled } from './projects/tables.ts';
import { countsVisits } from './projects/visits.ts';
import { filingCode, type Setting } from './setting.ts';

/** The projects that an article names, each with its mentions, owner, place, investment, capacity and stage. */
export function projects(setting: Setting): Project[] {
  const { article } = setting, text = article.text.text;
  const counted = countsVisits(text);
  const rows = tabled(text, article.parts);
  const candidates = article.parts.flatMap((part) => rows.get(part) ?? sentencesOf(text, part).flatMap((s) => candidatesIn(text, s, counted)));
  const named = merge(candidates, (name, pronoun) => {
    const own = partAt(article, name.start)!, its = partAt(article, pronoun.start)!;
    // A heading or a line of its own names what the next line speaks of.
    return own === its || (own.end + 1 === its.start && (own.heading || own.end - name.end <= 1));
  });
  const firms = shortNames(text);
  return named.map((n) => project(setting, n, firms));
}

function project(setting: Setting, { name, mentions }: Named, firms: readonly string[]): Project {
  const { article } = setting, text = article.text.text;
  const first = <T>(read: (c: Candidate) => T | null): T | null => {
    for (const c of mentions) {
      const value = read(c);
      if (value !== null) return value;
    }
    return null;
  };
  const phase = /[一二三四五六七八]期/u.test(name);
  const latest = (of: (wording: string) => Stage | null): Stage | null => {
    const stages = mentions.map((c) => stage(text, c, of));
    return STAGES.findLast((s) => stages.includes(s)) ?? null;
  };
  return {
    name,
    owner: first((c) => c.told?.owner ?? (c.pronoun ? owner(text, '', c.before, c.after, c.shared, firms) : owner(text, c.name, c.before, c.after, c.shared, firms))),
    placeCode: placeOf(setting, mentions),
    investmentYi: first((c) => c.told?.investmentYi ?? investment(text, c.before, c.after, phase, c.shared)),
    capacity: first((c) => capacity(text, c.pronoun ? '' : c.name, c.after, c.shared)),
    status: latest(toldStage) ?? latest(stageOf),
    sector: sectorOf(name),
    evidence: mentions.map((c) => evidence(article, c)),
    rule: mentions[0]!.rule,
    confidence: best(mentions),
  };
}

const ORDER: readonly Confidence[] = ['certain', 'likely', 'doubtful'];
const best = (mentions: readonly Candidate[]): Confidence => ORDER.find((c) => mentions.some((m) => !m.pronoun && m.confidence === c)) ?? 'doubtful';

const LIES = /^[^。；]{0,24}?(?:位于|坐落于|坐落在|地处|落户于?|落地于?|选址于?)/u;

/** Where it says that it lies, else the division in the name itself, else the one its sentence is about. */
function placeOf(setting: Setting, mentions: readonly Candidate[]): string | null {
  const text = setting.article.text.text;
  for (const c of mentions) {
    const lead = LIES.exec(text.slice(c.after.start, c.after.end))?.[0].length;
    if (lead === undefined) continue;
    const there = setting.mentions.find((m) => m.start === c.after.start + lead);
    if (there !== undefined) return filingCode(there.place);
  }
  for (const c of mentions) {
    const named = setting.mentions.findLast((m) => c.start <= m.start && m.end <= c.end && m.place.level !== 'province');
    if (named !== undefined) return filingCode(named.place);
  }
  return mentions.map((c) => filingCode(setting.scopeAt(c.start))).find((code) => code !== null) ?? null;
}

/** A clause that goes on about the same thing: it begins with a time, an adverb or a verb, and with no subject of its own. */
const GOES_ON = /^(?:目前|现|已|将|预计|计划|年底|年内|今年|明年|今后|\d+月|\d{4}年|正|建成|达产|投产|竣工|主体|[一二三]期|项目|可|即将|力争|并|于|全面|争取|开工|总投资|其中)/u;

/** The stage that the words around a name fix: first the clause behind it, then the one before, then what follows. */
function stage(text: string, c: Candidate, of: (wording: string) => Stage | null): Stage | null {
  const [clause = '', ...more] = text.slice(c.after.start, c.after.end).split(/[，；。]/u);
  const before = text.slice(c.before.start, c.before.end).split(/[，；。：]/u).at(-1) ?? '';
  return of(clause) ?? of(before) ?? of(more.filter((m) => GOES_ON.test(m)).join('，'));
}
