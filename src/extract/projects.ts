import type { Article, Part } from '../articles/article.ts';
import { sectorOf } from '../lexicon/sectors.ts';
import { happened, stageOf, STAGES, type Stage } from '../lexicon/stages.ts';
import { evidence, partAt } from './evidence.ts';
import type { Confidence, Project } from './facts.ts';
import { beginningIn } from './among.ts';
import { again } from './projects/again.ts';
import { capacity } from './projects/capacity.ts';
import type { Candidate } from './projects/candidate.ts';
import { promote } from './projects/echoes.ts';
import { candidatesOf, namesIn } from './projects/in-sentence.ts';
import { investment } from './projects/investment.ts';
import { leadStage, listHeads, type ListHead } from './projects/list-heads.ts';
import { merge, type Named } from './projects/merge.ts';
import { owner, shortNames } from './projects/owner.ts';
import { placeOf } from './projects/place.ts';
import { reach } from './projects/reach.ts';
import { record, wordsStart } from './projects/records.ts';
import { sharedOut, type Own } from './projects/respective.ts';
import { tabled } from './projects/tables.ts';
import { countsVisits } from './projects/visits.ts';
import type { Setting } from './setting.ts';
import { stretchesOf } from './stretches.ts';

/** The projects that an article names, each with its mentions, owner, place, investment, capacity and stage. */
export function projects(setting: Setting): Project[] {
  const { article } = setting, text = article.text.text;
  const counted = countsVisits(text);
  const rows = tabled(text, article.parts);
  const sentences = article.parts.map((part) => (rows.has(part) ? [] : stretchesOf(text, part)));
  const names = sentences.map((of) => of.map((s) => namesIn(text, s, counted)));
  const known = again(text, names.flat(2));
  const inParts = article.parts.map((part, i) => rows.get(part) ?? sentences[i]!.flatMap((s, j) => candidatesOf(text, s, names[i]![j]!, beginningIn(known, s.start, s.end))));
  const begins = new Set(article.parts.filter((part, i) => inParts[i]!.some((c) => !c.pronoun && !c.weak && c.start === wordsStart(text, part))));
  const heads = listHeads(article, (part) => begins.has(part), (part) => rows.has(part));
  const read = inParts.flatMap((found, i) => {
    const part = article.parts[i]!;
    return rows.has(part) ? found : record(text, article.parts, i, found, heads.get(part)?.ofProjects === true);
  });
  const follows = reach(article, read);
  const named = merge(promote(text, read, follows), follows), firms = shortNames(text, named.flatMap((n) => n.mentions.map((c) => c.name)));
  const allotted = sharedOut(setting, read);
  return named.map((n) => project(setting, n, firms, heads, allotted));
}

function project(setting: Setting, { name, mentions }: Named, firms: readonly string[], heads: ReadonlyMap<Part, ListHead>, allotted: ReadonlyMap<Candidate, Own>): Project {
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
  const owned = first((c) => c.told?.owner ?? allotted.get(c)?.owner ?? owner(text, c.pronoun ? '' : c.name, c.before, c.after, c.shared, firms));
  return {
    name,
    owner: owned,
    placeCode: placeOf(setting, mentions, owned),
    investmentYi: first((c) => c.told?.investmentYi ?? allotted.get(c)?.investmentYi ?? investment(setting, c.before, c.after, phase, c.shared)),
    capacity: first((c) => capacity(setting, c.pronoun ? null : c, c.after, c.shared)),
    status: first((c) => c.told?.stage ?? null) ?? later(latest(happened), first((c) => ofList(article, c, heads))) ?? latest(stageOf),
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
  return c.told !== null || c.start - wordsStart(text, part) <= 2 ? heads.get(part)?.stage ?? null : leadStage(text, part, c.start);
}

/** A clause that goes on about the same thing: it begins with a time, an adverb or a verb, and with no subject of its own. */
const GOES_ON = /^(?:目前|现|已|上个?月|上周|本月|近日|日前|[昨今]日|将|预计|计划|年底|年内|今年|去年|明年|今后|\d+月|\d{4}年|正|建成|达产|投产|竣工|主体|[一二三]期|项目|可|即将|力争|并|于|全面|完成|累计|争取|挖掘机|塔吊|工人|施工|开工|总投资|其中)/u;

/** What says plainly that a later stage has come, not the next one's time alone. */
const DONE = /已|正式|顺利|全面|建成投/u;

/** As far back as an enumeration's head is looked for. */
const FAR = 120;

/** The stage that the words around a name fix: the clause behind it, else the one before, and what follows. */
function stage(text: string, c: Candidate, of: (wording: string) => Stage | null): Stage | null {
  const [clause = '', ...more] = text.slice(c.after.start, c.after.end).split(/[，；。\n]/u);
  // What is said before an enumeration (加快推进甲、乙) is said of every item.
  const before = text.slice(c.shared ? Math.max(0, c.before.end - FAR) : c.before.start, c.before.end).split(/[，；。：\n]/u).at(-1) ?? '';
  const behind = more.filter((m) => GOES_ON.test(m));
  // 去年10月开工，目前正在安装设备: of what its own words tell one after the other the farthest holds.
  const own = of(clause) ?? of(before);
  return behind.reduce((s, m) => { const told = of(m); return own !== null && told !== '在建' && !DONE.test(m) ? s : later(s, told); }, own);
}
