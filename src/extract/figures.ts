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
import { filingCode, type Setting } from './setting.ts';

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
      found.push({
        ...facts(draft), period, subject,
        scopeCode: subject === null ? filingCode(setting.scopeAt(place)) : null,
        kind: kindAt(words, draft.place, draft.said.end, draft.clause, isAhead(period, reading.day)),
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

/** True where a period begins after the day of publication. */
function isAhead(period: string | null, day: string | null): boolean {
  const from = /^(?:截至)?(\d{4}(?:-\d\d)?(?:-\d\d)?)/u.exec(period ?? '')?.[1];
  return from !== undefined && day !== null && from > day.slice(0, from.length);
}

function inTable(reading: Reading, rows: readonly Part[]): Figure[] {
  const { text, setting } = reading;
  return readTable(rows.map((r) => text.slice(r.start, r.end))).map((cell) => {
    const row = rows[cell.row]!;
    const named = setting.mentions.find((m) => m.start === row.start + cell.label.start && m.end >= row.start + cell.label.end);
    const header = reading.periods.in(cell.header === null ? { start: row.start, end: row.start } : { start: rows[cell.header.row]!.start + cell.header.start, end: rows[cell.header.row]!.start + cell.header.end });
    const period = header[0]?.value ?? reading.periods.reported;
    return {
      ...facts(cell.draft), period, subject: null,
      scopeCode: filingCode(named?.place ?? setting.scopeAt(row.start)),
      kind: isAhead(period, reading.day) || cell.planned ? 'target' : 'actual',
      evidence: [evidence(setting.article, { start: row.start + cell.draft.said.start, end: row.start + cell.draft.said.end })],
    };
  });
}
