import type { Evidence, Part } from '../articles/article.ts';
import { lazily } from '../text/remember.ts';
import { contains, type Span } from '../text/span.ts';
import { within } from './among.ts';
import { evidence } from './evidence.ts';
import type { Figure, Other, Project } from './facts.ts';
import { allotments, ownerAt } from './figures/allotted.ts';
import { aimedFor, averaged, carriedTo, ofTheYear } from './figures/carried.ts';
import type { Draft } from './figures/draft.ts';
import { standing } from './figures/indicator.ts';
import { kindsIn } from './figures/kind.ts';
import { merged } from './figures/merge.ts';
import { passageReader, type PassageReader } from './figures/passage.ts';
import { isOfficials, ownAffairs, somebodiesIn, whose, type Somebody } from './figures/persons.ts';
import { scoped, toldApart, type Placed } from './figures/scope.ts';
import { readSentence } from './figures/sentence.ts';
import { itemOf, namedIn, subjectsOf, type Named, type Subjects } from './figures/subjects.ts';
import { inTable } from './figures/in-table.ts';
import { tablesOf } from './figures/tables.ts';
import { isRow } from './tables.ts';
import { isYetToCome, lies, periodAt, sectionsOf, yearsRunning, type Section } from './figures/times.ts';
import { hasOtherTokens, tokensOf } from './figures/tokens.ts';
import { onTour } from './figures/uses.ts';
import { periodReader, type PeriodMention, type PeriodReader } from './figures/periods.ts';
import { moved as movedQuantity, quantitiesIn } from './quantities.ts';
import { filingCode, type Mention, type Setting } from './setting.ts';
import { sentencesIn } from './stretches.ts';
import { atEnd } from '../text/matches.ts';

/**
 * Every quantitative statement of an article's body: what was counted or measured, its value and growth, when, where, and whether it is reached or
 * aimed at (the annotation guide's "Figures"). Headlines and headings are left out: the text below them says the same with its period.
 * @param projects the article's projects; a figure of theirs has them as its subject.
 * @param people those who hold no office; what one of them earns or grows is his own.
 * @param officials those who hold one; what is told of them is no affair of theirs.
 */
export function figures(setting: Setting, projects: readonly Project[], people: readonly Pick<Other, 'name' | 'evidence'>[] = [], officials: readonly Pick<Other, 'name' | 'evidence'>[] = []): Figure[] {
  const { article } = setting, text = article.text.text;
  const periods = periodReader(article), day = (article.published ?? article.eventDate)?.slice(0, 10) ?? null;
  const reading: Reading = { setting, text, periods, sections: sectionsOf(text, article.parts, periods), names: namedIn(article, projects), people: somebodiesIn(article, people), officials: somebodiesIn(article, officials), day };
  const body = article.parts.filter((p) => typeof p.where === 'number' && !p.heading);
  const prose = body.filter((p) => !isRow(text, p));
  const tables = tablesOf(text, body);
  const passages = passageReader(text, periods, day);
  const tabled = tables.flatMap((grid) => inTable(reading, grid)).map(({ draft, said, period, place, subject, kind }): Placed => (
    { figure: figureOf(draft, period, filingCode(place), subject, kind, evidence(article, said)), place: null }));
  return merged([...toldApart(prose.flatMap((p) => inParagraph(reading, passages, p))), ...toldApart(tabled)]);
}

interface Reading {
  readonly setting: Setting;
  readonly text: string;
  readonly periods: PeriodReader;
  readonly sections: readonly Section[];
  readonly names: readonly Named[];
  readonly people: readonly Somebody[];
  readonly officials: readonly Somebody[];
  /** The day from which future is future. */
  readonly day: string | null;
}

function inParagraph(reading: Reading, passages: PassageReader, part: Part): Placed[] {
  const { text, setting } = reading;
  const section = reading.sections.findLast((s) => contains(s, part));
  const regions = within(setting.mentions, part), names = within(reading.names, part), sentences = sentencesIn(setting.article, part), item = itemOf(text, part, names);
  const times = passages(sentences, section);
  // Most sentences have no numbers; their subjects are looked at only where the next one goes on with them.
  const around: (Around | undefined)[] = [];
  const aroundOf = (i: number): Around | undefined => (i < 0 ? undefined : around[i] ??= surroundings(i));
  const surroundings = (i: number): Around => {
    const sentence = sentences[i]!, named = within(names, sentence), places = within(regions, sentence), { periods } = times[i]!;
    const skips = [...places, ...named.filter((n) => !COST.test(text.slice(n.start, n.end))), ...periods.filter((p) => p.value !== null)].sort((a, b) => a.start - b.start);
    const subjects = lazily(() => subjectsOf({ text, sentence, names: named, regions: places, skips, before: () => aroundOf(i - 1)?.subjects().opening ?? null, after: text.slice(sentence.end, Math.min(part.end, sentence.end + 80)), item }));
    return { regions: places, periods, skips, subjects };
  };
  let earlier: Draft | null = null;
  return sentences.flatMap((sentence, i) => {
    const words = sentence.said;
    const quantities = quantitiesIn(setting, sentence);
    if (quantities.length === 0 && !hasOtherTokens(words)) return [];
    const tokens = tokensOf(words, quantities.map((q) => movedQuantity(q, -sentence.start)), [...within(names, sentence), ...within(regions, sentence)].map((s) => behind(s, sentence)));
    if (tokens.length === 0) return [];
    const here = aroundOf(i)!, subjects = here.subjects();
    // 其中, 分产业看 goes on with the time of the sentence before.
    const periods = here.periods.length === 0 && /^\s*(?:其中|分[^，。；\d]{1,6}看|从[^，。；\d]{1,8}看)/u.test(words) ? aroundOf(i - 1)?.periods.filter((p) => !p.aside) ?? [] : here.periods;
    const kinds = kindsIn(words, section?.plan === true || times[i]!.aiming);
    const shared = words.includes('分别'), topic = BY_TIME.test(words) ? earlier : null;
    // What nobody who is named has or earns is no statistic.
    const told = ownAffairs(words), own = told !== null && isOfficials(reading.officials, reading.people, part, sentence, told, words) ? null : told, somebody = own === null ? null : whose(reading.people, part, sentence, sentence.start + own.end);
    const toProjects = shared ? allotments(words, tokens, within(names, sentence).map((n) => ({ ...n, ...behind(n, sentence) }))) : [], toPlaces = shared ? allotments(words, tokens, here.regions.filter((r) => r.end - r.start > 1 && !/^[级定属直重]/u.test(text.slice(r.end, r.end + 1))).map((r) => ({ ...r, ...behind(r, sentence) }))) : [];
    const drafts = readSentence(words, tokens, here.skips.map((s) => behind(s, sentence)), [...toProjects, ...toPlaces], topic);
    earlier = drafts[0] ?? earlier;
    return drafts.map((read): Placed => {
      const personal = own !== null && own.start <= read.place && read.place < own.end, draft: Draft = personal && somebody === null ? { ...read, confidence: 'doubtful' } : read;
      const place = draft.place + sentence.start, start = draft.said.start + sentence.start;
      const of = ownerAt(toProjects, draft.place)?.name, among = ownerAt(toPlaces, draft.place)?.place;
      const subject = (personal ? somebody : null) ?? of ?? (OF_A_DIVISION.test(draft.indicator) ? null : subjects.at(place, Math.min(place - draft.clause.length, start))), nobodys = subject === null && !subjects.unnamed(place);
      const timed = periodAt(text, sentence, periods, place, { start, end: draft.said.end + sentence.start }, nobodys) ?? (onTour(words.slice(0, draft.place)) ? setting.article.eventDate : null);
      const kindOf = (when: string | null): Figure['kind'] => (draft.rule === 'aimed-at' ? 'target' : LAGS.test(draft.indicator) ? 'actual' : kinds.at(draft.place, draft.said.end, draft.clause, isYetToCome(words.slice(0, draft.place), when, reading.day) ? 'ahead' : lies(when, reading.day)));
      // 连续五年居全省第一 is a place held so long, whatever year is told of.
      const running = yearsRunning(text, periods, place), found = (draft.rule === 'rank' ? running : null) ?? timed ?? carriedTo(draft, { sentence: words, place, times: times[i]!, section, reported: reading.periods.reported, day: reading.day, nobodys, kind: kindOf(null) }) ?? running;
      const kind = kindOf(found), period = averaged(ofTheYear(draft, kind, kind === 'target' ? aimedFor(found, reading.day) : found, reading.day), words.slice(0, draft.place));
      const scope = nobodys ? among ?? scoped(text, setting, sentence, here.regions, place) : null;
      return { figure: figureOf(draft, period, filingCode(scope), subject, kind, evidence(setting.article, { start, end: draft.said.end + sentence.start })), place: scope };
    });
  });
}

/** A span with its places counted from a sentence's beginning. */
const behind = (s: Span, sentence: Span): Span => ({ start: s.start - sentence.start, end: s.end - sentence.start });

/** 分季度看，一季度增长5.9%: of what the sentence before began with. */
const BY_TIME = /^\s*(?:其中，?)?分(?:季度?|月份?|年度?|阶段)看/u;

/** 甲工程。|总投资2亿元…: it speaks of the project, and is a figure's own name all the same. */
const COST = atEnd(/总投资$/u);

/** What is not done, or wanting, is so, whatever is to be done about it: 没有签订协议的9户, 用地缺口. */
const LAGS = /没有|未能|尚未|滞后|缺口$/u;

/** What only a division has, whichever works the sentence opened with. */
const OF_A_DIVISION = /生产总值(?:能耗)?$|空气(?:质量)?优良|优良天数|森林覆盖率|城镇化率|居民人均可支配收入|就诊率|通硬化路率|入学率|公园绿地面积|自来水普及率|城镇新增就业|预算收入$|社会消费品零售总额|旅游总收入$/u;

/** What a sentence's figures may have to do with. */
interface Around {
  readonly regions: readonly Mention[];
  readonly periods: readonly PeriodMention[];
  /** Times, places and names, in order. */
  readonly skips: readonly Span[];
  readonly subjects: () => Subjects;
}

const figureOf = (d: Draft, period: string | null, scopeCode: string | null, subject: string | null, kind: Figure['kind'], said: Evidence): Figure => ({
  indicator: standing(d.indicator), value: d.value, valueMax: d.valueMax, unit: d.unit, qualifier: d.qualifier, change: d.change,
  period, scopeCode, subject, kind, evidence: [said], rule: d.rule, confidence: d.confidence,
});
