import type { Part } from '../../articles/article.ts';
import { divisionOf, divisionsNamed, type Division } from '../../lexicon/divisions.ts';
import { formerOf } from '../../lexicon/former.ts';
import { isWordy, isWordyCity } from '../../lexicon/places-wordy.ts';
import { placesIn, type Form, type Reading } from '../../lexicon/places.ts';
import type { Span } from '../../text/span.ts';

/** A name as it stands in the text, with every division that it may mean, before anyone has asked whether it means one. */
export interface Candidate extends Span {
  readonly text: string;
  readonly form: Form | 'town' | 'zone';
  /** For zones named after a division (枣庄高新区): the divisions that they may belong to. */
  readonly options: readonly Division[];
  /** For those zones: the division's own name in front (枣庄). */
  readonly base?: Candidate;
  readonly part: Part;
}

/** The names of one line, in order, none overlapping. `year`: the article's; a former name in a later text means today's division. */
export function candidatesIn(text: string, part: Part, year: number | null): Candidate[] {
  const found = placesIn(text, part.start, part.end).map(({ start, end, value }) => candidate(text, part, start, end, value, year));
  return found.map((c) => ownEnding(text, c)).flatMap((c) => splitShared(text, c));
}

function candidate(text: string, part: Part, start: number, end: number, readings: readonly Reading[], year: number | null): Candidate {
  // 东乡县 was 东乡区's name, and is short for 东乡族自治县 today: the context decides.
  const named = readings.filter((r) => r.form === 'full'), past = named.every((r) => r.division.code !== null && formerOf(r.division.code) === r.division);
  const full = past && readings.some((r) => r.form === 'levelled') ? readings.filter((r) => r.form !== 'bare') : named;
  const form = named.length > 0 ? 'full' : readings.every((r) => r.form === 'levelled') ? 'levelled' : 'bare';
  const options = (full.length > 0 ? full : readings).map((r) => ofItsTime(r.division, year));
  return { start, end, text: text.slice(start, end), form, options: [...new Set(options)], part };
}

/** A former division stays what it was in texts of its time; later (and undated) texts mean what it became. */
function ofItsTime(d: Division, year: number | null): Division {
  const former = d.code === null ? null : formerOf(d.code);
  if (former === null || former !== d || (year !== null && year <= former.until)) return d;
  return divisionOf(former.successor) ?? d;
}

/** 江北区域 is 江北|区域, 朝阳市场 朝阳|市场, and 吉安县域 as well 吉安|县域, the counties of a city: the last character belongs to the word behind, and the bare name then has to prove itself. */
function ownEnding(text: string, c: Candidate): Candidate {
  if (c.form !== 'full' || c.text.length < 3) return c;
  const stem = c.text.slice(0, -1), behind = text.charAt(c.end);
  if (behind === '域' && c.text.endsWith('县')) {
    const cities = divisionsNamed(`${stem}市`);
    return cities.length === 0 ? c : { ...c, end: c.end - 1, text: stem, form: 'bare', options: [...c.options, ...cities] };
  }
  const borrowed = c.text.endsWith('区') ? '域块间位'.includes(behind) : c.text.endsWith('市') && '场值容面'.includes(behind) && (isWordy(stem) || isWordyCity(stem));
  return borrowed && behind !== '' ? { ...c, end: c.end - 1, text: stem, form: 'bare' } : c;
}

/** 济南市中区 is read as 济南市|中区 by the longest name: the shared 市 belongs to the district 市中区. */
function splitShared(text: string, c: Candidate): Candidate[] {
  if (!c.text.endsWith('市') || !text.startsWith('中区', c.end)) return [c];
  const districts = divisionsNamed('市中区').filter((d) => c.options.some((o) => o.code === d.parent));
  if (districts.length === 0) return [c];
  return [
    { ...c, end: c.end - 1, text: c.text.slice(0, -1), options: c.options.filter((o) => o.level === 'city') },
    { start: c.end - 1, end: c.end + 2, text: '市中区', form: 'full', options: districts, part: c.part },
  ];
}
