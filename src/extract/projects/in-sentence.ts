import type { Span } from '../../text/span.ts';
import { judge, type Around } from './accept.ts';
import type { Candidate } from './candidate.ts';
import { ceremonies } from './ceremonies.ts';
import { echoesIn } from './echoes.ts';
import { headsIn, type Head } from './heads.ts';
import { itemsOf, projectLists, type ProjectList } from './lists.ts';
import { priced } from './priced.ts';
import { runs, type Item } from './runs.ts';
import { sharedEndings } from './shared-endings.ts';
import { isAbstract, isComplete, isDivision, isGroup, isNoun, specificity } from './specific.ts';
import { visited } from './visits.ts';

interface Found extends Span, Pick<Candidate, 'rule' | 'confidence' | 'shared' | 'weak'> {
  /** Where the wording about it goes on; null where the sentence says no more of it. */
  readonly until: number | null;
  /** Its name, where it is more than its own words. */
  readonly called?: string;
}

/** 甲项目…，投资5亿元建设|乙项目: the amount is the next one's. */
const ITS_AMOUNT = /[，。、][^，；。、]*(?:投资|投入)[^，；。、]{0,10}元(?:，)?[^，；。、]{0,12}$/u;

/** Of fewer characters no sentence names a project or goes on about one. */
const SHORTEST = 4;

/** The projects that a sentence names. `counted` is true where the article counts the places it shows as projects. */
export function candidatesIn(text: string, sentence: Span, counted: boolean): Candidate[] {
  if (sentence.end - sentence.start < SHORTEST) return [];
  const lists = projectLists(text, sentence);
  const ending = sharedEndings(text, sentence).map((s) => ({ ...s, rule: 'shared-ending', confidence: 'likely', shared: true, weak: false } as const));
  const found: Found[] = [...ending, ...lists.flatMap((l) => listed(text, l)), ...visited(text, sentence, counted).map((v) => ({ ...v, weak: false }))];
  const free = (h: Head): boolean => !lists.some((l) => l.start < h.end && h.end <= l.end) && !found.some((f) => f.start < h.end && h.end <= (f.called === undefined ? f.end : f.until ?? f.end));
  for (const run of runs(text, headsIn(text, sentence).filter(free), sentence)) found.push(...inRun(text, sentence, run, found));
  const more = [...priced(text, sentence).map((s) => ({ ...s, rule: 'priced' })), ...ceremonies(text, sentence).map((s) => ({ ...s, rule: 'ceremony' }))];
  for (const p of more) {
    if (!found.some((f) => f.start < p.end && p.start < f.end)) found.push({ ...p, confidence: 'likely', shared: false, weak: false, until: p.end });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = found.filter((f, i) => !found.slice(0, i).some((o) => o.end > f.start));
  const pronouns = echoesIn(text, sentence).filter((p) => !apart.some((f) => p.start < f.end && f.start < p.end));
  return wordings(text, sentence, apart, pronouns);
}

/** Gives each name the words around it: those before it in its clause, those after it up to the clause of the next name. */
function wordings(text: string, sentence: Span, apart: readonly Found[], pronouns: readonly Span[]): Candidate[] {
  const starts = [...apart.filter((f) => !f.weak), ...pronouns].map((f) => f.start).sort((a, b) => a - b);
  const before = (at: Span): Span => ({ start: Math.max(sentence.start, ...apart.filter((o) => o.end <= at.start).map((o) => o.end)), end: at.start });
  const after = (until: number, own: number): Span => {
    const next = starts.find((s) => s >= until && s !== own) ?? sentence.end, said = text.slice(until, next);
    // What costs so much stands before the next name, or behind a semicolon another item begins.
    const other = Math.min(...[said.search(/；(?!项目|该|其)/u), next === sentence.end ? -1 : said.search(ITS_AMOUNT)].filter((i) => i >= 0));
    const end = next === sentence.end ? next : clauseStart(text, until, next);
    return { start: until, end: Math.min(end, until + other) };
  };
  return [
    ...apart.map((f): Candidate => ({
      start: f.start, end: f.end, name: f.called ?? text.slice(f.start, f.end), rule: f.rule, confidence: f.confidence, shared: f.shared, weak: f.weak, told: null, pronoun: false,
      before: before(f), after: f.until === null ? { start: f.end, end: f.end } : after(f.until, f.start),
    })),
    ...pronouns.map((p): Candidate => ({
      ...p, name: text.slice(p.start, p.end), rule: 'pronoun', confidence: 'likely', shared: false, weak: false, told: null, pronoun: true,
      before: before(p), after: after(p.end - (text.slice(p.start, p.end).endsWith('总投资') ? 3 : 0), p.start),
    })),
  ].sort((a, b) => a.start - b.start);
}

/** The last mark between two places, or the later of them. */
function clauseStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ('，；、。：'.includes(text[at]!)) return at;
  return to;
}

/** The items of a list that are names. */
function listed(text: string, list: ProjectList): Found[] {
  return list.items.flatMap((item) => {
    const name = text.slice(item.start, item.end), own = specificity(name);
    if (name.length < 2 || name.length > 45 || own < (name.length >= 4 && (list.counted || isComplete(name)) ? 1 : 2) || isNoun(name) || isAbstract(name) || isGroup(name) || isDivision(name)) return [];
    return [{ start: item.start, end: item.end, rule: 'listed', confidence: list.counted ? 'certain' : 'likely', until: list.tail.end, shared: true, weak: false } as const];
  });
}

function inRun(text: string, sentence: Span, run: readonly Item[], earlier: readonly Found[]): Found[] {
  const first = run[0]!.name, until = run.at(-1)!.head.end;
  const around: Around = {
    clause: /[^，；。：]*$/u.exec(text.slice(sentence.start, first.start))![0],
    after: text.slice(until, Math.min(sentence.end, until + 60)),
    heads: earlier.some((f) => !f.weak && f.end <= first.start && !/[，。；：、]|^(?:以及|和|与|及)/u.test(text.slice(f.end, first.start))),
    within: earlier.some((f) => !f.weak && f.end <= first.start && !text.slice(f.end, first.start).includes('；')),
    amongProjects: run.some((i) => i.head.kind === 'project'),
  };
  const found = run.flatMap((item): Found[] => {
    const verdict = judge(text, run, item, around);
    return verdict === null ? [] : [{ start: item.name.start, end: item.name.end, until, shared: run.length > 1, ...verdict }];
  });
  return [...beside(text, run[0]!, found), ...found];
}

/** 甲科创、乙生源项目开工: what stands before 、 and says which one is meant is a project too. */
function beside(text: string, first: Item, found: readonly Found[]): Found[] {
  if (first.head.kind !== 'project' || found[0]?.start !== first.name.start || text[first.name.start - 1] !== '、') return [];
  let from = first.name.start - 1;
  while (from > 0 && !/[，,。；;：:！!？?\n]/u.test(text[from - 1]!)) from--;
  const items = itemsOf(text, { start: from, end: first.name.start - 1 });
  const names = items.map((i) => text.slice(i.start, i.end));
  if (names.some((n) => n.length > 30 || /项目|工程|公司|集团/u.test(n) || specificity(n) < 3 || isGroup(n) || isDivision(n))) return [];
  return items.map((i) => ({ start: i.start, end: i.end, rule: 'beside', confidence: 'likely', until: found.at(-1)!.until, shared: true, weak: false }));
}
