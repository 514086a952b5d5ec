import { charactersOf } from '../text/characters.ts';
import { bare, isProse, joined, narrowed, type Line } from './lines.ts';
import { split } from './split.ts';

const OF_PAGE = '第?\\s*[A-Z]?[\\d一二三四五六七八九十]{1,3}\\s*版[^（）()。]{0,8}';
/** （下转第三版）, 下转2版, （上接第一版）: where a report goes on on another page. */
const TO = new RegExp(`^[（(【]?\\s*下转\\s*${OF_PAGE}[）)】]?$`, 'u'), FROM = new RegExp(`^[（(【]?\\s*[上紧]接\\s*${OF_PAGE}[）)】]?$`, 'u');
/** The same with the text on its line: …再引水、后（下转第三版）; （上接第一版）种树，… */
const BEHIND = new RegExp(`[（(【]\\s*下转\\s*${OF_PAGE}[）)】]$`, 'u'), BEFORE = new RegExp(`^[（(【]\\s*[上紧]接\\s*${OF_PAGE}[）)】]\\s*(?=\\S)`, 'u');
/** So much of a line's end is looked at. */
const ENDING = 30;

export const turnsTo = (text: string): boolean => text.includes('转') && TO.test(text);
export const turnsFrom = (text: string): boolean => text.includes('接') && FROM.test(text);

/** The lines with such marks on lines of their own. */
export function withMarksApart(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((l) => isMarked(l.text))) return lines;
  return lines.flatMap((line) => {
    const { text } = line, from = Math.max(0, text.length - ENDING);
    const before = BEFORE.exec(text)?.[0].length ?? 0, behind = BEHIND.exec(text.slice(from)), end = behind === null ? text.length : from + behind.index;
    return line.kind !== 'text' || before === 0 && (end === text.length || end === 0) ? [line] : [narrowed(line, 0, before), narrowed(line, before, end), narrowed(line, end)].filter((l) => l.text !== '');
  });
}

const isMarked = (text: string): boolean => closes(text.charCodeAt(text.length - 1)) && text.slice(-ENDING).includes('下转') || opens(text.charCodeAt(0)) && BEFORE.test(text.slice(0, ENDING));
const closes = charactersOf(/[）)】]/u), opens = charactersOf(/[（(【]/u);

/** Where reports turn over: the places behind which they break off, and at which they go on. */
export interface Turns {
  readonly to: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
}

/**
 * Puts the halves of reports together that the turn of a page set apart: behind the first half comes the second, up to where another report begins, and where the turn
 * fell within a sentence the two are one paragraph. Of several reports that turn over, the first goes on first.
 */
export function turnedOver(lines: readonly Line[], { to, from }: Turns): Line[] {
  let result = [...lines];
  const starts = result.filter((l) => from.has(l.spans[0]!.start)), ends = result.filter((l) => to.has(l.spans.at(-1)!.end));
  starts.forEach((start, k) => {
    const at = result.indexOf(start), broken = starts.length === ends.length ? ends[k] : undefined, behind = broken === undefined ? at - 1 : result.indexOf(broken);
    if (behind >= 0 && behind < at - 1) {
      const next = result.findIndex((l, i) => i > at && starts.includes(l)), rest = result.slice(at, next < 0 ? undefined : next);
      // What the second half is called by again stands above it.
      const again = result.slice(0, behind).some((l) => bare(l.text) === bare(result[at - 1]!.text)) ? 1 : 0, half = rest.slice(0, split(rest)[0]!.length);
      result = [...result.slice(0, behind + 1), ...half, ...result.slice(behind + 1, at - again), ...result.slice(at + half.length)];
    }
    const place = result.indexOf(start), last = result[place - 1];
    // A headline stands over what goes on from a page that is not in the text.
    if (last !== undefined && last.kind === 'text' && isProse(start) && (broken !== undefined || isProse(last)) && !ENDED.test(last.text)) result.splice(place - 1, 2, joined([last, start]));
  });
  return result;
}

const ENDED = /[。！？][”’」』）)]*$/u;
