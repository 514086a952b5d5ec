import { atStart } from '../text/matches.ts';
import { datelineOf } from './dateline.ts';
import { couldHead } from './heading.ts';
import { isProse, narrowed, type Line } from './lines.ts';
import { signatureAtEnd } from './signature.ts';

/** 简讯三则, 县域短波, 要闻速览: what stands over several short reports and is the headline of none. */
const LABEL = /^(?:\p{Script=Han}{0,4}(?:简讯|短讯|快讯|微讯|短波|消息|新闻|信息|要闻)?[一二三四五六七八九十两\d]{1,2}则|\p{Script=Han}{0,4}(?:简讯|短讯|快讯|微讯|短波|短新闻|简明新闻|新闻集纳|要闻速览|新闻速递|新闻速览|信息速递|动态集锦|集锦))$/u;
const MARK = atStart(/^[■□●○◆◇▲△★☆▪•]\s*(?=\S)/u);
const withoutMark = (text: string): string => text.slice(MARK.exec(text)?.[0].length ?? 0);
/** The text of a short report, in lines and characters. */
const LINES = 3, LENGTH = 500, SHORTEST = 6;

/** The lines without the marks in front of short reports' headlines and the label over them; and those headlines. */
export interface Shorts {
  readonly lines: readonly Line[];
  readonly heads: ReadonlySet<Line>;
}

/**
 * Short reports that stand together, each under a headline of its own: those that a mark opens and of which half have a dateline or are signed, for sections of
 * a report may be marked as well; and, under a label that says so, all that have a headline over a few lines.
 */
export function shortReports(lines: readonly Line[]): Shorts {
  const label = lines.findIndex((l) => l.kind !== 'row' && l.text.length <= 12 && LABEL.test(l.text)), marked = new Map<string, number[]>();
  if (label < 0 && !lines.some((l) => MARK.test(l.text))) return { lines, heads: NONE };
  lines.forEach((line, i) => { if (MARK.test(line.text) && opens(lines, i)) marked.set(line.text.charAt(0), [...marked.get(line.text.charAt(0)) ?? [], i]); });
  const ofMark = [...marked.values()].filter((at) => at.length >= 2 && (label >= 0 && at[0]! > label || at.filter((i) => isReported(lines, i, at)).length * 2 >= at.length)).flat();
  const heads = ofMark.length > 0 || label < 0 ? ofMark : underLabel(lines, label);
  if (heads.length < 2) return { lines, heads: NONE };
  const found = new Set<Line>(), result = lines.flatMap((line, i) => {
    if (i === label) return [];
    if (!heads.includes(i)) return [line];
    const head = narrowed(line, MARK.exec(line.text)?.[0].length ?? 0);
    found.add(head);
    return [head];
  });
  return { lines: result, heads: found };
}

const NONE: ReadonlySet<Line> = new Set();

/** A headline with running text below it. */
function opens(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!, text = withoutMark(line.text), next = lines[i + 1];
  return (line.kind === 'text' || line.kind === 'heading' || line.kind === 'item') && text.length >= SHORTEST && couldHead({ ...line, kind: 'text', text: text.replace(/[？！]$/u, '') }) && next !== undefined && (isProse(next) || datelineOf(next.text) !== null);
}

/** Whether a report stands below: it opens with a dateline, or its last line is signed. */
function isReported(lines: readonly Line[], head: number, heads: readonly number[]): boolean {
  const next = heads.find((i) => i > head) ?? lines.length, text = lines.slice(head + 1, next);
  return datelineOf(text[0]?.text ?? '') !== null || text.some((l) => (signatureAtEnd(l.text)?.people.length ?? 0) > 0);
}

/** The headlines below a label; nothing where one of the texts is no short one. */
function underLabel(lines: readonly Line[], label: number): readonly number[] {
  const heads = lines.flatMap((line, i) => (i > label && !isProse(line) && opens(lines, i) ? [i] : []));
  const isShort = heads.every((head, k) => {
    const text = lines.slice(head + 1, heads[k + 1] ?? lines.length).filter(isProse);
    return text.length <= LINES && text.reduce((n, l) => n + l.text.length, 0) <= LENGTH;
  });
  return isShort && heads[0] === label + 1 ? heads : [];
}
