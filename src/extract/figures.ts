import type { Part } from '../articles/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { evidence } from './evidence.ts';
import type { Figure, Project } from './facts.ts';
import type { Draft } from './figures/draft.ts';
import { kindAt } from './figures/kind.ts';
import { merged } from './figures/merge.ts';
import { readSentence } from './figures/sentence.ts';
import { namedIn, subjectsOf, type Named, type Subjects } from './figures/subjects.ts';
import { CELL, readTable, tablesOf } from './figures/tables.ts';
import { tokensOf } from './figures/tokens.ts';
import { periodReader, type PeriodMention } from './periods.ts';
import { filingCode, type Mention, type Place, type Setting } from './setting.ts';

/**
 * Every quantitative statement of an article's body: what was counted or measured, its value and growth, when, where, and whether it is reached or
 * aimed at (the annotation guide's "Figures"). Headlines and headings are left out: the text below them says the same with its period.
 * @param projects the article's projects; a figure of theirs has them as its subject.
 */
export function figures(setting: Setting, projects: readonly Project[]): Figure[] {
  const { article } = setting, text = article.text.text;
  const reading: Reading = { setting, text, periods: periodReader(article), names: namedIn(text, article.parts, projects), day: (article.published ?? article.eventDate)?.slice(0, 10) ?? null };
  const body = article.parts.filter((p) => typeof p.where === 'number' && !p.heading);
  const prose = body.filter((p) => !text.slice(p.start, p.end).includes(CELL));
  const tables = tablesOf(text, body);
  return merged([...prose.flatMap((p) => inParagraph(reading, p)), ...tables.flatMap((rows) => inTable(reading, rows))]);
}

interface Reading {
  readonly setting: Setting;
  readonly text: string;
  readonly periods: ReturnType<typeof periodReader>;
  readonly names: readonly Named[];
  /** The day from which future is future. */
  readonly day: string | null;
}

const within = <T extends Span>(spans: readonly T[], at: Span): T[] => spans.filter((s) => contains(at, s));

function inParagraph(reading: Reading, part: Part): Figure[] {
  const { text, setting } = reading;
  const regions = within(setting.mentions, part), names = within(reading.names, part), sentences = sentencesOf(text, part);
  // Most sentences have no numbers; their times and subjects are looked at only where the next one goes on with them.
  const around = sentences.map((sentence, i) => {
    const local = { regions: within(regions, sentence), names: within(names, sentence) };
    const periods = once(() => reading.periods.in(sentence));
    const skips = once(() => [...local.regions, ...local.names, ...periods()].sort((a, b) => a.start - b.start));
    const subjects: () => Subjects = once(() => subjectsOf(text, sentence, local.names, local.regions, skips(), () => around[i - 1]?.subjects().opening ?? null, text.slice(sentence.end, Math.min(part.end, sentence.end + 80))));
    return { ...local, sentence, periods, skips, subjects };
  });
  return around.flatMap((here, i) => {
    const { sentence } = here, words = text.slice(sentence.start, sentence.end);
    const moved = (s: Span): Span => ({ start: s.start - sentence.start, end: s.end - sentence.start });
    const tokens = tokensOf(words, here.names.map(moved));
    if (tokens.length === 0) return [];
    // 其中 goes on with the time of the sentence before.
    const periods = here.periods().length === 0 && /^\s*其中/u.test(words) ? around[i - 1]?.periods() ?? [] : here.periods();
    return readSentence(words, tokens, here.skips().map(moved)).map((draft): Figure => {
      const place = draft.place + sentence.start, start = draft.said.start + sentence.start;
      const period = periodAt(text, sentence, periods, place, draft.said.end + sentence.start) ?? reading.periods.reported;
      const subject = here.subjects().at(place, Math.min(place - draft.clause.length, start));
      const scope = subject === null ? scoped(reading, sentence, here.regions, place) : null;
      return {
        ...facts(draft), indicator: ofPlace(draft.indicator, text, scope, here.regions), period, subject, scopeCode: filingCode(scope),
        kind: kindAt(words, draft.place, draft.said.end, draft.clause, lies(period, reading.day)),
        evidence: [evidence(setting.article, { start, end: draft.said.end + sentence.start })],
      };
    });
  });
}

/** A value worked out when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const facts = ({ indicator, value, valueMax, unit, qualifier, change, confidence, rule }: Draft): Pick<Figure, 'indicator' | 'value' | 'valueMax' | 'unit' | 'qualifier' | 'change' | 'confidence' | 'rule'> =>
  ({ indicator, value, valueMax, unit, qualifier, change, confidence, rule });

/**
 * The time of a statement: the last one named before it in its sentence. One that stands within the sentence holds to the next semicolon,
 * one at its head to its end. A time behind the number in the same clause (20个项目当年开工) goes before both.
 */
function periodAt(text: string, sentence: Span, periods: readonly PeriodMention[], place: number, end: number): string | null {
  const rest = /^[^，。；、\d]*/u.exec(text.slice(end, sentence.end))![0];
  const behind = periods.find((p) => p.start >= place && p.end <= end + rest.length && !/\d/u.test(text.slice(end, p.start)));
  if (behind !== undefined && behind.value !== null) return behind.value;
  const before = periods.filter((p) => p.end <= place);
  for (let i = before.length - 1; i >= 0; i--) {
    const p = before[i]!, between = text.slice(p.end, place);
    if (p.holds === 'next') {
      if (!/[，。；\d]/u.test(between)) return p.value;
      continue;
    }
    const atHead = p.start < sentence.start || text.slice(sentence.start, p.start).replace(/[^\p{Script=Han}\d]/gu, '').length <= 6;
    // 年底投入使用，…: a time in a clause without numbers is that clause's own.
    const [clause = '', ...more] = between.split(/[，,；;]/u);
    const holds = more.length === 0 || clause.trim() === '' || /\d/u.test(clause);
    if (atHead || (holds && !/[；;]/u.test(between))) return p.value;
  }
  return null;
}

/** Where a period lies, seen from the day of publication: 'ahead' where it begins after it, 'past' where it ended before. */
function lies(period: string | null, day: string | null): 'past' | 'ahead' | null {
  const from = /^(?:截至)?(\d{4}(?:-\d\d)?(?:-\d\d)?)/u.exec(period ?? '')?.[1], to = /(\d{4}(?:-\d\d)?(?:-\d\d)?)$/u.exec(period ?? '')?.[1];
  if (from === undefined || day === null) return null;
  if (from > day.slice(0, from.length)) return 'ahead';
  return to !== undefined && to < day.slice(0, to.length) ? 'past' : null;
}

/** A statement about the country or the world is about no division; 占全国, 居全国, 高于全国 only compare with it. */
const NATIONAL = /(?<![占居列于比超较在为向到]|领先|位列|走在)(?:全国|我国|全球|全世界|国际市场)(?!人大|政协|第|前|百强|重点|文明|先进|优秀|示范|首|性|统一|各地|农业产业|生态|卫生|双拥)/gu;

/** A place gone to, come from or dealt with is not the one spoken of: 赴上海招商, 在深圳的推介会上. */
const ELSEWHERE_BEFORE = /(?:赴|前往|来自|从|向|与|同|跟)[^，。；]{0,6}$/u;
const ELSEWHERE_IN = /在[^，。；]{0,16}$/u;
const ELSEWHERE_AFTER = /^[^，。；]{0,16}(?:考察|招商|推介|对接|洽谈|学习|拜访)/u;

/** The division that a figure is about; null where that is the country. */
function scoped(reading: Reading, sentence: Span, regions: readonly Mention[], place: number): Place | null {
  const { text, setting } = reading;
  let national = -1;
  for (const m of text.slice(sentence.start, place).matchAll(NATIONAL)) national = m.index + sentence.start;
  const named = regions.filter((r) => r.start < place).at(-1);
  if (national > (named?.start ?? -1)) return null;
  if (named === undefined) return setting.scopeAt(place);
  // 平城区1700户、云州区200户: the very name before the number.
  if (place - named.end < 3 && /^(?:为|达)?$/u.test(text.slice(named.end, place))) return named.place;
  const before = text.slice(Math.max(sentence.start, named.start - 20), named.start), after = text.slice(named.end, named.end + 24);
  return ELSEWHERE_BEFORE.test(before) || (ELSEWHERE_IN.test(before) && ELSEWHERE_AFTER.test(after)) ? setting.scopeAt(sentence.start) : setting.scopeAt(place);
}

/** A town's or zone's figure is filed under its county, so it must bear the town's name; unless things only lie or happen there (在某某开发区开工). */
function ofPlace(indicator: string, text: string, place: Place | null, regions: readonly Mention[]): string {
  if (place === null || place.code !== null || indicator.includes(place.name)) return indicator;
  const named = regions.findLast((r) => r.place.name === place.name);
  return named !== undefined && /(?:在|到|于|落户|进驻|入驻|布局)$/u.test(text.slice(Math.max(0, named.start - 2), named.start)) ? indicator : place.name + indicator;
}

function inTable(reading: Reading, rows: readonly Part[]): Figure[] {
  const { text, setting } = reading;
  const heads = reading.periods.in(rows[0]!);
  return readTable(rows.map((r) => text.slice(r.start, r.end))).map((cell) => {
    const row = rows[cell.row]!;
    const named = setting.mentions.find((m) => m.start === row.start + cell.label.start && m.end >= row.start + cell.label.end);
    const heading = rows[0]!;
    const own = reading.periods.in({ start: heading.start + cell.header.start, end: heading.start + cell.header.end });
    const period = own[0]?.value ?? heads[0]?.value ?? reading.periods.reported;
    const subject = reading.names.find((n) => n.start < row.start + cell.label.end && row.start + cell.label.start < n.end)?.name ?? null;
    return {
      ...facts(cell.draft), period, subject,
      scopeCode: subject === null ? filingCode(named?.place ?? setting.scopeAt(row.start)) : null,
      kind: lies(period, reading.day) === 'ahead' || cell.planned ? 'target' : 'actual',
      evidence: [evidence(setting.article, { start: row.start + cell.draft.said.start, end: row.start + cell.draft.said.end })],
    };
  });
}
