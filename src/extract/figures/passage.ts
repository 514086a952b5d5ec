import type { Sentence } from '../stretches.ts';
import type { PeriodMention, PeriodReader } from './periods.ts';
import { atHead, lies, type Section } from './times.ts';

/** The times of a sentence: its own, and what it may take over from those before it. */
export interface SentenceTimes {
  readonly periods: readonly PeriodMention[];
  /** The time that an earlier sentence of the paragraph gave at its head and nothing since has ended. */
  readonly carried: string | null;
  /** Whether that sentence told what is to be done (今年的目标是…), and this one does not turn to another year. */
  readonly aiming: boolean;
  /** The year, or years, whose aims are being told (明年主要预期目标…), for aims that name no time; null where none is. */
  readonly plan: string | null;
  /** The time of which earlier paragraphs told, for growth that names none. */
  readonly told: string | null;
}

/** Reads the paragraphs of an article in their order. */
export type PassageReader = (sentences: readonly Sentence[], section: Section | undefined) => readonly SentenceTimes[];

const YEARS = /^\d{4}(?:\/\d{4})?$/u;
/** A year, a part of one, years from one to another: told of as a whole. A day is only an event's. */
const WHOLE = /^(?:\d{4}(?:-\d\d(?:\/\d{4}-\d\d)?)?|\d{4}\/\d{4})$/u;
const CARRIES = new RegExp(String.raw`${WHOLE.source}|^(?:截至\d{4}-\d\d|\d{4}年以来|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d)$`, 'u');
/** 明年全县主要预期目标是, 2024年是…之年: the year of what is to be done. */
const OF_A_PLAN = /目标|任务|经济工作|重点工作|(?:工作|重点)(?:安排|部署|思路)|之年|开局|(?<![需主首紧概摘重必只将想不])要(?![素求闻件道义害点么强])/u;
/** It says of what follows that it is to be done. */
const SETS = new RegExp(OF_A_PLAN.source.replace('|之年|开局', ''), 'u');
/** Of what the sentence before told, or of the year now beginning. */
const AHEAD = /不[少低]于|至少|务必|必须|将|拟|计划|力争|确保|争取|要|目标|任务|年初|下一步|接下来/u;

const yearIn = (value: string | null | undefined): string | null => /\d{4}/u.exec(value ?? '')?.[0] ?? null;

/**
 * How far a time reaches beyond its sentence. One at a sentence's head holds for the next ones of the paragraph until one names another; a year whose
 * aims are told holds for later aims, over paragraphs, until a heading or an earlier year; months and years told of hold for later growth.
 * @param day that of publication
 */
export function passageReader(text: string, periods: PeriodReader, day: string | null): PassageReader {
  let plan: string | null = null, told: string | null = null, asked: string | null = null, above: Section | undefined;
  return (sentences, section) => {
    if ((section?.period ?? null) !== (above?.period ?? null)) plan = told = null;
    above = section;
    const before = told;
    // 今年怎么降？: the answer is about what the question was.
    let carried: string | null = asked, aiming = false;
    const question = sentences.at(-1), asks = question !== undefined && /[？?]”?\s*$/u.test(text.slice(question.start, question.end));
    asked = asks ? sentences.flatMap((s) => periods.in(s)).findLast((p) => CARRIES.test(p.value ?? ''))?.value ?? asked : null;
    return sentences.map((sentence): SentenceTimes => {
      if (!periods.mayName(sentence)) return { periods: [], carried, aiming, plan, told: before };
      const words = sentence.said;
      const spoken = section?.year ?? numbered(AHEAD.test(words) ? plan : near(yearIn(carried), day));
      const all = periods.in(sentence, spoken), own = all.filter((p) => !p.aside), [first] = own;
      const head = first !== undefined && atHead(text, sentence, first);
      const times = { periods: all, carried, aiming: aiming && (!head || yearIn(first.value) === yearIn(carried)), plan, told: before };
      if (first === undefined) return times;
      const value = head && !/^\s*其中/u.test(words) ? first.value : null, kept = value ?? carried, year = yearIn(kept);
      const one = year !== null && own.every((p) => yearIn(p.value) === year && lies(p.value, day) === lies(kept, day));
      carried = kept !== null && CARRIES.test(kept) && (one || own.length === 1 && value !== null) ? kept : null;
      if (value !== null && YEARS.test(value)) {
        const ahead = day === null || value >= day.slice(0, 4);
        if (ahead && OF_A_PLAN.test(words)) plan = value;
        else if (!ahead) plan = null;
        aiming = ahead && SETS.test(words);
      } else if (carried === null || value !== null) aiming = false;
      if (carried !== null && WHOLE.test(carried) && lies(carried, day) !== 'ahead') told = carried;
      return { ...times, plan };
    });
  };
}

const numbered = (year: string | null): number | null => (year === null ? null : Number(year));

/** A year that is the day's or the one before: of such a one 全年 and 12月 are. */
const near = (year: string | null, day: string | null): string | null => (year === null || day === null || Math.abs(Number(day.slice(0, 4)) - Number(year)) > 1 ? null : year);
