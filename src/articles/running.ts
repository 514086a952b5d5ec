import { datesIn } from './dates.ts';
import { endsSentence, type Line } from './lines.ts';

/** 书眉: what stands at the head or the foot of every page, the paper's name or the office's beside the day. */
const LONGEST = 40, YEAR = /(?:19|20)\d{2}/u;
/** Marks of a sentence, of a label, of a time of day: no running head has them. */
const SAID = /[，。；！？：:]/u;

interface Running { readonly line: Line; readonly name: string; readonly day: string }

/**
 * The running heads amid the text: lines with a day and a name that stand behind running text and say the same twice, or what the masthead says.
 * An entry below a headline has the headline above it, and is none.
 * @param masthead the lines that are known to be of a page's head
 */
export function runningHeads(lines: readonly Line[], masthead: ReadonlySet<Line>): ReadonlySet<Line> {
  const all = lines.flatMap((line, i) => (masthead.has(line) || i > 0 && couldRun(line) && isText(lines, i - 1) ? running(line) : []));
  const times = new Map<string, number>(), said = (r: Running): string => `${r.name} ${r.day}`;
  for (const r of all) times.set(said(r), (times.get(said(r)) ?? 0) + 1);
  const found = all.filter((r) => !masthead.has(r.line) && times.get(said(r))! > 1).map((r) => r.line);
  const numbered = masthead.size === 0 ? [] : lines.filter((line, i) => i > 0 && isNumbered(line, lines) && isText(lines, i - 1));
  return found.length + numbered.length === 0 ? NONE : new Set([...found, ...numbered]);
}
const NONE: ReadonlySet<Line> = new Set();

/** 松河新闻　A02: the page's number behind the name with which the masthead begins. */
function isNumbered({ text, kind }: Line, lines: readonly Line[]): boolean {
  const name = kind === 'text' && text.length <= LONGEST ? NUMBERED.exec(text)?.[1] : undefined;
  return name !== undefined && lines.slice(0, TOP).some((l) => l.text.startsWith(name));
}
const NUMBERED = /^(\p{Script=Han}{3,10})\s+(?:第\s?)?[A-Z]?\d{1,3}(?:\s?版)?$/u, TOP = 3;

const couldRun = ({ kind, text }: Line): boolean => text.length <= LONGEST && kind !== 'heading' && kind !== 'row' && YEAR.test(text) && !SAID.test(text);

/** Ends a sentence, or goes on in one: its own, or that of the line above it. */
function isText(lines: readonly Line[], at: number): boolean {
  const { text, apart, indent } = lines[at]!, above = lines[at - 1];
  return endsSentence(text) || MARKED.test(text) || above !== undefined && !apart && indent === '' && MARKED.test(above.text) && !endsSentence(above.text);
}
const MARKED = /[，、；]/u;

/** The first word beside the day is the name; weekday, section and page come behind. */
function running(line: Line): Running[] {
  const { text } = line, [day] = datesIn(text);
  if (day === undefined || day.time !== null) return [];
  const name = `${text.slice(0, day.start)} ${text.slice(day.end)}`.split(/[\s·|｜—–-]+/u).find((word) => NAME.test(word));
  return name === undefined ? [] : [{ line, name, day: `${day.year}-${day.month}-${day.day}` }];
}
const NAME = /^(?!星期|周)[\p{L}“”《》]{3,}$/u;
