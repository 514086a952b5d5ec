import type { Part } from '../articles/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { evidence } from './evidence.ts';
import type { Figure, Project } from './facts.ts';
import type { Draft } from './figures/draft.ts';
import { kindAt } from './figures/kind.ts';
import { merged } from './figures/merge.ts';
import { readSentence } from './figures/sentence.ts';
import { namedIn, subjectsOf, type Named } from './figures/subjects.ts';
import { CELL, readTable, tablesOf } from './figures/tables.ts';
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
  const regions = within(setting.mentions, part), names = within(reading.names, part);
  const found: Figure[] = [];
  let opening: string | null = null, lastPeriods: readonly PeriodMention[] = [];
  for (const sentence of sentencesOf(text, part)) {
    const local = { regions: within(regions, sentence), names: within(names, sentence), periods: reading.periods.in(sentence) };
    const skips = [...local.regions, ...local.names, ...local.periods].sort((a, b) => a.start - b.start);
    const subjects = subjectsOf(text, sentence, local.names, local.regions, skips, opening, text.slice(sentence.end, Math.min(part.end, sentence.end + 80)));
    const words = text.slice(sentence.start, sentence.end);
    const moved = (s: Span): Span => ({ start: s.start - sentence.start, end: s.end - sentence.start });
    // 其中 goes on with the time of the sentence before.
    const timed = local.periods.length === 0 && /^\s*其中/u.test(words) ? lastPeriods : local.periods;
    for (const draft of readSentence(words, skips.map(moved), local.names.map(moved))) {
      const place = draft.place + sentence.start, clauseStart = draft.place - draft.clause.length + sentence.start;
      const period = periodAt(text, sentence, timed, place, draft.said.end + sentence.start) ?? reading.periods.reported;
      const subject = subjects.at(place, Math.min(clauseStart, draft.said.start + sentence.start));
      const scope = subject === null ? scoped(reading, sentence, local.regions, place) : null;
      found.push({
        ...facts(draft), indicator: ofPlace(draft.indicator, scope), period, subject, scopeCode: filingCode(scope),
        kind: kindAt(words, draft.place, draft.said.end, draft.clause, lies(period, reading.day)),
        evidence: [evidence(setting.article, { start: draft.said.start + sentence.start, end: draft.said.end + sentence.start })],
      });
    }
    ({ opening } = subjects);
    lastPeriods = timed;
  }
  return found;
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

/** The division that a figure is filed under: null where it is about the country, with the place's name where that has no code of its own. */
function scoped(reading: Reading, sentence: Span, regions: readonly Mention[], place: number): Place | null {
  let national = -1;
  for (const m of reading.text.slice(sentence.start, place).matchAll(NATIONAL)) national = m.index + sentence.start;
  const named = regions.filter((r) => r.start < place).at(-1)?.start ?? -1;
  return national > named ? null : reading.setting.scopeAt(place);
}

/** A town's or zone's figure is filed under its county, so it must bear the town's name. */
const ofPlace = (indicator: string, place: Place | null): string =>
  place !== null && place.code === null && !indicator.includes(place.name) ? place.name + indicator : indicator;

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
