/**
 * Dates and periods as a Chinese reader writes them. Input is what the data contract gives: 2024-10-19,
 * 2024-10-19T09:00:00, a range with a slash, 2024年以来, 截至2020-09. What has another form stays as it is.
 */

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

interface Point { readonly year: number; readonly month: number | null; readonly day: number | null }

function point(text: string): Point | null {
  const m = POINT.exec(text);
  return m === null ? null : { year: Number(m[1]), month: m[2] === undefined ? null : Number(m[2]), day: m[3] === undefined ? null : Number(m[3]) };
}

const written = (p: Point): string => `${p.year}年${p.month === null ? '' : `${p.month}月`}${p.day === null ? '' : `${p.day}日`}`;

/** 2024-10-19T09:00:00 → 2024年10月19日 09:00; midnight says nothing and is left out. */
export function dateTime(iso: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(iso)?.[1];
  return period(iso.slice(0, 10)) + (time === undefined || time === '00:00' ? '' : ` ${time}`);
}

/** A day, a month, a year or a range of them; the second half leaves out what it shares with the first. */
export function period(text: string): string {
  const range = text.split('/');
  if (range.length === 2) {
    const from = point(range[0]!), to = point(range[1]!);
    if (from === null || to === null) return text;
    if (from.year !== to.year) return `${written(from)}—${written(to)}`;
    if (from.month === null || to.month === null) return `${from.year}年`;
    if (from.month !== to.month) return from.day === null ? `${from.year}年${from.month}—${to.month}月` : `${written(from)}—${to.month}月${to.day}日`;
    if (from.day !== null && to.day !== null) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
    return written(from);
  }
  const single = point(text);
  if (single !== null) return written(single);
  const until = /^截至(.+)$/u.exec(text);
  if (until !== null) return `截至${period(until[1]!)}`;
  const since = /^(\d{4}(?:-\d{2}){1,2})(年)?以来$/u.exec(text);
  return since === null ? text : `${period(since[1]!)}以来`;
}

/**
 * A period's place on an axis of years: the middle of the stretch that it covers, or its end for 截至 …;
 * null where it names no year.
 */
export function yearsAt(text: string): number | null {
  const dates = [...text.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/gu)];
  const first = dates[0], last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const begin = Number(first[1]) + (first[2] === undefined ? 0 : (Number(first[2]) - 1) / 12);
  const end = Number(last[1]) + (last[2] === undefined ? 1 : Number(last[2]) / 12);
  return text.startsWith('截至') ? end : (begin + end) / 2;
}

/** The moment of a date without time zone, read as China's: for feeds and schema.org, which want one. */
export const moment = (iso: string): Date => new Date(`${iso.includes('T') ? iso : `${iso}T00:00:00`}+08:00`);
