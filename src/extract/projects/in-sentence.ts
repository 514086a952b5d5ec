import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { judge, type Around } from './accept.ts';
import type { Candidate } from './candidate.ts';
import { echoesIn, saidFrom } from './echoes.ts';
import { framed } from './frames.ts';
import { behindFirm } from './firm-in-front.ts';
import { headsIn, type Head } from './heads.ts';
import { projectLists, type ProjectList } from './lists.ts';
import { runs, type Item } from './runs.ts';
import type { Sentence } from '../stretches.ts';
import { sharedEndings } from './shared-endings.ts';
import { isAbstract, isComplete, isDivision, isGroup, isNoun, specificity } from './specific.ts';
import type { Short } from './short.ts';
import { visited } from './visits.ts';
import { ORDINAL } from './works-names.ts';

/** A name that a sentence gives, before the words around it are parted between it and its neighbours. */
export interface Found extends Span, Pick<Candidate, 'rule' | 'confidence' | 'shared' | 'weak'> {
  /** Where the wording about it goes on; null where the sentence says no more of it. */
  readonly until: number | null;
  /** Its name, where it is more than its own words. */
  readonly called?: string;
}

/** 甲项目…，投资5亿元建设|乙项目: the amount is the next one's. */
const ITS_AMOUNT = /[，。、](?!一[个条座处]|另一|后者)[^，；。、]*(?:投资|投入)[^，；。、]{0,10}元(?:，(?![^，]*[为是有括]$))?[^，；。、]{0,12}$/u;

/** Of fewer characters no sentence names a project or goes on about one. */
const SHORTEST = 4;

/** The names of projects in a sentence, in order. `counted` is true where the article counts the places it shows as projects. */
export function namesIn(text: string, sentence: Sentence, counted: boolean): Found[] {
  if (sentence.end - sentence.start < SHORTEST) return [];
  const lists = projectLists(text, sentence);
  const ending = sharedEndings(text, sentence).map((s) => ({ rule: 'shared-ending', confidence: 'likely', shared: true, weak: false, ...s } as const));
  const found: Found[] = [...ending, ...lists.flatMap((l) => listed(text, l)), ...visited(text, sentence, counted).map((v) => ({ weak: false, ...v }))];
  for (const run of runs(text, headsIn(sentence).filter((h) => isFree(h, lists, found)), sentence)) found.push(...inRun(text, sentence, run, found));
  const frames = framed(text, sentence).filter((f) => !found.some((o) => overlaps(o, f) && !o.weak && !contains(f, o)) && !(f.part && isWithin(text, sentence, f, found)));
  if (frames.length > 0) {
    const whole = found.filter((o) => !frames.some((f) => contains(f, o)));
    found.splice(0, found.length, ...whole, ...frames.map((f) => ({ rule: 'framed', confidence: 'likely', weak: false, ...f } as const)));
  }
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.weak) - Number(b.weak));
  const plain = found.filter((f) => !f.weak || !found.some((o) => !o.weak && overlaps(o, f)));
  return plain.filter((f, i) => !plain.slice(0, i).some((o) => o.end > f.start)).map((f) => (f.called === undefined ? { ...f, start: behindFirm(text, f) } : f));
}

/** True for a head that is no part of what was read already. */
const isFree = (h: Head, lists: readonly ProjectList[], found: readonly Found[]): boolean =>
  !lists.some((l) => l.start < h.end && h.end <= l.end) && !found.some((f) => f.start < h.end && h.end <= (f.called === undefined ? f.end : f.until ?? f.end));

/** 项目占地230亩，主要建设|甲中心. */
export const OF_ONE = /(?:^|[，。；：“])(?:该|此|本)?(?:项目|工程|园区|基地|[一二三]期)[^；]*$|主要(?:建设|包括|新建)[^；]*$/u;
/** True where the sentence (up to a semicolon) has named works that what stands here may be a part of. */
const isWithin = (text: string, sentence: Span, at: Span, found: readonly Found[]): boolean =>
  OF_ONE.test(text.slice(sentence.start, at.start)) || found.some((f) => !f.weak && f.end <= at.start && !PARALLEL.test(text.slice(Math.max(sentence.start, f.start - 60), f.start)) && !text.slice(f.end, at.start).includes('；') && !/^[、和与及]/u.test(text.slice(f.end, at.start)));

/**
 * The projects of a sentence with what it says of each.
 * @param names what `namesIn` has found; @param known names of projects that stand there again, whatever it says of them; @param shorts what it says of projects named before, by a part of their names
 */
export function candidatesOf(text: string, sentence: Sentence, names: readonly Found[], known: readonly Span[], shorts: readonly Short[]): Candidate[] {
  if (sentence.end - sentence.start < SHORTEST) return [];
  const more = known.filter((k) => !names.some((f) => overlaps(f, k))).map((k): Found => ({ start: k.start, end: k.end, rule: 'again', confidence: 'likely', shared: false, weak: false, until: k.end }));
  const echoes = echoesIn(sentence);
  // 该专用线|由北站引出: what follows 该 is no name of its own.
  const own = names.filter((f) => (f.rule !== 'facility' || !echoes.some((e) => e.start < f.start && f.start < e.end)) && !(f.weak && shorts.some((s) => overlaps(f, s))));
  const apart = more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start);
  const short = shorts.filter((s) => !apart.some((f) => overlaps(f, s)) && !echoes.some((e) => overlaps(e, s)));
  const pronouns = [...echoes.filter((p) => !apart.some((f) => overlaps(f, p))), ...short];
  return apart.length === 0 && pronouns.length === 0 ? [] : wordings(text, sentence, apart, pronouns);
}

/** Gives each name the words around it: those before it in its clause, those after it up to the clause of the next name. */
function wordings(text: string, sentence: Span, apart: readonly Found[], pronouns: readonly (Span & { readonly of?: number })[]): Candidate[] {
  const starts = [...apart.filter((f) => !f.weak), ...pronouns].map((f) => f.start).sort((a, b) => a - b);
  const before = (at: Span): Span => ({ start: Math.max(sentence.start, ...apart.filter((o) => o.end <= at.start).map((o) => o.end)), end: at.start });
  const after = (until: number, own: number): Span => {
    const next = starts.find((s) => s >= until && s !== own) ?? sentence.end, said = text.slice(until, next);
    // What costs so much stands before the next name, or behind a semicolon another item begins.
    const other = Math.min(...[said.search(said.includes('一') ? ANOTHER_OR_EACH : ANOTHER), next === sentence.end ? -1 : said.search(ITS_AMOUNT)].filter((i) => i >= 0));
    const clause = clauseStart(text, next, isMark, until), end = next === sentence.end || clause === until ? next : clause - 1;
    return { start: until, end: Math.min(end, until + other) };
  };
  return [
    ...apart.map((f): Candidate => ({
      start: f.start, end: f.end, name: f.called ?? text.slice(f.start, f.end), rule: f.rule, confidence: f.confidence, shared: f.shared, weak: f.weak, told: null, pronoun: false,
      before: before(f), after: f.until === null ? { start: f.end, end: f.end } : after(f.until, f.start),
    })),
    ...pronouns.map((p): Candidate => ({
      start: p.start, end: p.end, name: text.slice(p.start, p.end), rule: 'pronoun', confidence: 'likely', shared: false, weak: false, told: null, pronoun: true, ...(p.of === undefined ? {} : { of: p.of }),
      before: before(p), after: after(saidFrom(text.slice(p.start, p.end), p), p.start),
    })),
  ].sort((a, b) => a.start - b.start);
}

const isMark = charactersOf(/[，；、。：]/u);
/** Another item behind a semicolon; but 一个还在拆迁；|一个设备到货 goes on. */
const ANOTHER = /；(?!项目|该|其|后者)/u, ANOTHER_OR_EACH = /；(?!项目|该|其|后者)(?!(?<=(?:^|[，；])一(?<each>[个条座处项])[^]*；)(?:另)?一\k<each>)/u;

/** 两镇各有|1个项目, 现将县委|、县政府领导包联的12个项目, “厕所革命”、危旧房治理等项目: what stands in lists and is no works. */
const NO_ITEM = /[有各共]$|^现将|[省市县区州旗盟]委$|革命”?$|^(?:危旧房|老旧小区|棚户区|背街小巷)(?:治理|改造|整治)$/u;

/** The items of a list that are names. */
function listed(text: string, list: ProjectList): Found[] {
  return list.items.flatMap((item) => {
    const name = text.slice(item.start, item.end), own = specificity(name);
    if (name.length < 2 || name.length > 45 || NO_ITEM.test(name) || (!ORDINAL.test(name) && own < (name.length >= 4 && (list.counted || isComplete(name)) ? 1 : 2)) || isNoun(name) || isAbstract(name) || isGroup(name) || isDivision(name)) return [];
    return [{ start: item.start, end: item.end, rule: 'listed', confidence: list.counted ? 'certain' : 'likely', until: list.tail.end, shared: true, weak: false } as const];
  });
}

/** 开工建设|甲公路，建成乙枢纽: of works that each have their verb and no price, none is a part of another. */
const PARALLEL = /(?:^|[，。；：])(?![^，。；：]*元)[^，。；：的]{0,16}?(?:开工|开工建设|加快|推进|加快推进|建成|完成|启动|争取|抓好|谋划)[^，。；：的]*$/u;

function inRun(text: string, sentence: Span, run: readonly Item[], earlier: readonly Found[]): Found[] {
  const first = run[0]!.name, until = run.at(-1)!.head.end;
  const around: Around = {
    clause: /[^，；。：]*$/u.exec(text.slice(sentence.start, first.start))![0],
    after: text.slice(until, Math.min(sentence.end, until + 60)),
    heads: earlier.some((f) => !f.weak && f.end <= first.start && !/[，。；：、]|^(?:以及|和|与|及)/u.test(text.slice(f.end, first.start))),
    within: earlier.some((f) => !f.weak && f.end <= first.start && !text.slice(f.end, first.start).includes('；') && !PARALLEL.test(text.slice(Math.max(sentence.start, f.start - 60), f.start))),
    amongProjects: run.some((i) => i.head.kind === 'project'),
  };
  const alone = run.map((item) => judge(text, run, item, around));
  // 加快推进甲工程、乙文化中心: what is done to one is done to all.
  const among = run.length > 1 && !around.amongProjects && alone.some((v) => v !== null && !v.weak) ? { ...around, amongProjects: true } : null;
  const coined = isCoined(text, run[0]!);
  return run.flatMap((item, i): Found[] => {
    if (coined && item.head.kind !== 'project') return [];
    const verdict = among !== null && alone[i]?.weak !== false ? judge(text, run, item, among) : alone[i]!;
    return verdict === null ? [] : [{ start: item.name.start, end: item.name.end, until, shared: run.length > 1, ...verdict }];
  });
}

/** “西部门户、活力新城”建设: coined phrases in one pair of marks. */
function isCoined(text: string, { name }: Item): boolean {
  return /“[^，。；：！？”]*$/u.test(text.slice(Math.max(0, name.start - 30), name.start)) && /^[^“，。；：！？”]*”/u.test(text.slice(name.end, name.end + 40)) && /、/u.test(text.slice(Math.max(0, name.start - 1), name.start) + text.charAt(name.end));
}
