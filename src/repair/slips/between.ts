import { silent, type Voice } from './sum.ts';

/** What signs between figures, or behind one, are worth where they are due, as natural logarithms; the list of words has none of them, so a ratio's and a rate's must outweigh that. */
const DASH = 8, OF_NEIGHBOURS = 4, RATIO = 20, PER_THOUSAND = 10, SECOND_DASH = 8;

/** What a range begins and ends with: 1—8月, 3月27日—29日, 900—1100个. Where a unit stands behind the first figure, the second has the same. */
const FROM = /(?<figure>\d+(?:[.．]\d+)?)(?<unit>[年月日號号時时點点]?)$/u, TO = /^(?<figure>\d+(?:[.．]\d+)?)(?<unit>\p{Script=Han}|[%％])/u;
const RATIO_BEGUN = /\d∶[\d.．]+$/u, RATE = /(?:出生率|死亡率|自然增[长長]率)[^，。；、,;\d]{0,3}\d{1,2}(?:[.．]\d+)?$/u, DASH_BEGUN = /[^—\d]—$/u;

/** What one of them may stand behind. */
const BESIDE = /[\d—年月日號号時时點点]/u;

/** How much the figures on either side of a gap speak for a sign in it: a range's dash, a ratio's colon, a rate's ‰; and half a dash for its other half. */
export function signsBetween(line: string, ahead: string): Voice {
  if (!BESIDE.test(line.slice(-1))) return silent;
  const before = line.slice(-16), second = TO.exec(ahead)?.groups;
  if (RATIO_BEGUN.test(before) && /^\d/u.test(ahead)) return (char) => (char === '∶' ? RATIO : 0);
  if (RATE.test(before)) return (char) => (char === '‰' ? PER_THOUSAND : 0);
  const dash = DASH_BEGUN.test(before) ? SECOND_DASH : second === undefined ? 0 : ranged(FROM.exec(before)?.groups, second);
  return dash === 0 ? silent : (char) => (char === '—' ? dash : 0);
}

/** A range rises; from one figure to the next it may as well be a list (3、4月), but not from the first. */
function ranged(first: Record<string, string | undefined> | undefined, second: Record<string, string | undefined>): number {
  if (first === undefined || (first['unit'] !== '' && first['unit'] !== second['unit'])) return 0;
  const from = Number(first['figure']), to = Number(second['figure']);
  return to <= from ? 0 : to - from > 1 || from === 1 ? DASH : OF_NEIGHBOURS;
}
