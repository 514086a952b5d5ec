import { atStart } from '../text/matches.ts';
import type { Byline } from './article.ts';
import type { Aside } from './body.ts';
import { datelineOf, type Dateline } from './dateline.ts';
import { bare, narrowed, stretch, type Line } from './lines.ts';
import { signatureAtEnd } from './signature.ts';

/** What is left of a line as text of the report, and what was found at its ends. */
export interface Peeled {
  /** Null where nothing of the line is text. */
  readonly line: Line | null;
  readonly asides: readonly Aside[];
  readonly people: readonly Byline[];
  readonly day: Dateline['day'];
  /** What brackets at its end say of whose report it is, and when it appeared there. */
  readonly origin: Line | null;
}

const MARKER = atStart(/^[•·●○◆◇■□▪▶►➤*]\s*(?=\S)/u);
/** A copy has a dateline of its own in front of the original's. */
const MOST_DATELINES = 3;
/** 【某县签约12个项目】某社9月1日电，… */
const BRACKETED = /^【([^【】]{6,80})】\s*/u;
/** 某社某地某日电 题：… repeats the headline. */
const THEME = /^题[：:]/u;
/** （甲一 文/图）: whoever signs so wrote it, whatever stands below. */
const WROTE = /文\s*\/\s*图[）)]$/u;

/**
 * Takes a bullet, the headline in brackets, datelines and a byline off the ends of a line.
 * @param title the headline, '' where there is none
 * @param closes whether no paragraph follows: names without an office are a byline there alone
 */
export function peeled(whole: Line, title: string, closes: boolean): Peeled {
  let line = whole, day: Dateline['day'] = null, origin: Line | null = null;
  const asides: Aside[] = [], people: Byline[] = [], inLine: Byline[] = [];
  const take = (from: number, to: number, rule: string, fate: Aside['fate'] = 'metadata'): void => { for (const span of stretch(line, from, to)) asides.push({ ...span, fate, rule }); };
  const lead = (length: number, rule: string, fate?: Aside['fate']): void => {
    take(0, length, rule, fate);
    line = narrowed(line, length);
  };
  const none = (): Peeled => {
    take(0, line.text.length, 'dateline');
    return { line: null, asides, people, day, origin };
  };

  const marker = MARKER.exec(line.text);
  if (marker !== null) {
    lead(marker[0].length, 'bullet', 'markup');
    line = { ...line, kind: 'item' };
  }
  const again = line.text.startsWith('【') && title !== '' ? BRACKETED.exec(line.text) : null;
  if (again !== null && bare(again[1]!) === bare(title)) lead(again[0].length, 'title');
  for (let times = 0; times < MOST_DATELINES && line.kind !== 'row' && line.kind !== 'heading'; times++) {
    const dateline = datelineOf(line.text);
    if (dateline === null) break;
    lead(dateline.end, 'dateline');
    people.push(...dateline.people);
    day ??= dateline.day;
    if (THEME.test(line.text)) return none();
  }
  for (let signed = signatureAtEnd(line.text); signed !== null && (closes || WROTE.test(line.text) || signed.people.some((p) => p.role !== '作者')); signed = signatureAtEnd(line.text)) {
    if ((signed.source ?? null) !== null) origin = narrowed(line, signed.start);
    else take(signed.start, line.text.length, 'byline');
    inLine.unshift(...signed.people);
    line = narrowed(line, 0, signed.start);
  }
  people.push(...inLine);
  if (line.text === '') return { line: null, asides, people, day, origin };
  return line !== whole && !/\p{L}/u.test(line.text) ? none() : { line, asides, people, day, origin };
}
