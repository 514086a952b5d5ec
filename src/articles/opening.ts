import { datelineOf } from './dateline.ts';
import { datesIn } from './dates.ts';
import { NUMBERED } from './heading.ts';
import { isHeadEntry, isSignature } from './head.ts';
import { labelAlone } from './labels.ts';
import { bare, endsSentence, isProse, joined, narrowed, type Line } from './lines.ts';
import { signatureLine } from './signature.ts';
import { isOutlet } from './source.ts';
import { titleAfterLead, withoutSite } from './title.ts';

/** The head of a report: which of its lines is what. What is in none of the lists belongs to the body. */
export interface Opening {
  /** The headline, narrowed to itself; null where the text has none. */
  readonly title: Line | null;
  readonly subtitle: Line | null;
  /** Lines that say where, when and by whom, and what is left of the site's head. */
  readonly entries: readonly Line[];
  readonly body: readonly Line[];
}

const COLUMN = 8;
const LONGEST_TITLE = 90;

/**
 * Reads the head of a report.
 * @param declared titles that the format declares, for recognising the headline among the lines; the first that fits decides.
 */
export function openingOf(lines: readonly Line[], declared: readonly string[]): Opening {
  const headTitle = lines.find((l) => l.kind === 'head-title') ?? null;
  const rest = lines.filter((l) => l.kind !== 'head-title');
  const first = rest.findIndex((l) => (isProse(l) && !isHeadEntry(l)) || (datelineOf(l.text) !== null && l.text.length > 20));
  const end = first < 0 ? rest.length : first;
  const entries: Line[] = [], candidates: number[] = [], values = new Set<Line>();
  let lastEntry = -1, firstEntry = -1;
  for (let i = 0; i < end; i++) {
    const line = rest[i]!;
    if (isValueOfLabel(rest, i, entries)) {
      entries[entries.length - 1] = joined(entries.at(-1)!, line);
      values.add(line);
      lastEntry = i;
      continue;
    }
    const beside = [rest[i - 1], rest[i + 1]].some((l) => l !== undefined && isHeadEntry(l) && datesIn(l.text).length > 0);
    if (isHeadEntry(line) || signatureLine(line.text) !== null || isLabelAlone(line.text) || (beside && i > 0 && isOutlet(line.text))) {
      entries.push(line);
      lastEntry = i;
      if (firstEntry < 0) firstEntry = i;
    } else candidates.push(i);
  }
  const titles = [headTitle?.text ?? '', ...declared].filter((t) => t !== '').map(bare);
  const chosen = choose(rest, candidates, titles, firstEntry);
  if (chosen === null) {
    const fallback = headTitle === null ? null : narrowed(headTitle, 0, withoutSite(headTitle.text));
    return { title: fallback, subtitle: null, entries, body: rest.filter((l) => !entries.includes(l) && !values.has(l) && !labelled(l, entries)) };
  }
  if (headTitle !== null) entries.push(headTitle);
  const line = rest[chosen]!;
  const cutAt = withoutSite(line.text), lead = titleAfterLead(line.text.slice(0, cutAt));
  const title = narrowed(line, lead, cutAt);
  let subtitle = lead > 0 ? narrowed(line, 0, lead) : null;
  const body: Line[] = [];
  for (let i = 0; i < rest.length; i++) {
    const l = rest[i]!;
    if (i === chosen || entries.includes(l) || values.has(l) || labelled(l, entries)) continue;
    if (i < end && (isTitleAgain(l, title) || !/\p{L}/u.test(l.text))) { entries.push(l); continue; }
    // Between the chosen line and the site's top nothing is text; behind it, what stands right below is the 副题.
    if (i < chosen && i < end) {
      if (subtitle === null && i === chosen - 1 && isLeadIn(l, line)) subtitle = l;
      else entries.push(l);
    } else if (subtitle === null && i < end && i === chosen + 1 && isSecondLine(l, i < lastEntry || rest[i + 1] === undefined || isEntry(rest[i + 1]!, entries) || isProse(rest[i + 1]!) || datelineOf(rest[i + 1]!.text) !== null)) subtitle = secondLine(l);
    else body.push(l);
  }
  return { title, subtitle, entries, body };
}

const isEntry = (line: Line, entries: readonly Line[]): boolean => entries.includes(line);

/** 政府信息公开 tables written as lines: the label alone, its value below. */
function isLabelAlone(text: string): boolean {
  const kind = labelAlone(text);
  return kind !== null && (kind !== 'person' || /[：:]$/u.test(text));
}

/** The line under a label that stands alone, unless it is the next label. */
function isValueOfLabel(lines: readonly Line[], i: number, entries: readonly Line[]): boolean {
  const above = lines[i - 1], { text } = lines[i]!;
  if (above === undefined || entries.at(-1) !== above || !isLabelAlone(above.text) || isLabelAlone(text) || text.length > 60) return false;
  return /[：:]$/u.test(above.text) || isLabelAlone(lines[i + 1]?.text ?? '') || isLabelAlone(lines[i - 3]?.text ?? '');
}

/** A label that was put together with its value: its own line is part of an entry. */
const labelled = (line: Line, entries: readonly Line[]): boolean => entries.some((e) => e.spans.length > 1 && e.spans[0] === line.spans[0]);

function choose(lines: readonly Line[], candidates: readonly number[], titles: readonly string[], firstEntry: number): number | null {
  const able = candidates.filter((i) => canBeTitle(lines[i]!));
  if (able.length === 0) return null;
  const known = able.filter((i) => { const own = bare(lines[i]!.text); return own.length >= 4 && titles.some((t) => t.includes(own) || own.includes(t)); });
  if (known.length > 0) return known.find((i) => lines[i]!.kind === 'heading') ?? known.reduce((a, b) => (lines[b]!.text.length > lines[a]!.text.length ? b : a));
  const marked = able.filter((i) => lines[i]!.kind === 'heading');
  if (marked.length > 0) return marked.reduce((a, b) => (lines[b]!.level < lines[a]!.level ? b : a));
  // The site's name, the issuing body's name and the column's stand over the headline; a column's is shorter than any headline.
  const named = able.filter((i) => !isSiteName(lines[i]!.text) && !(isSignature(lines[i]!) && able.some((k) => k > i)));
  const left = named.length > 0 ? named : able;
  const long = (list: readonly number[]): number | undefined => list.find((i) => lines[i]!.text.length > COLUMN);
  const above = firstEntry < 0 ? left : left.filter((i) => i < firstEntry);
  const first = long(above) ?? long(left) ?? above.at(-1) ?? left[0];
  if (first === undefined) return null;
  // Where a line begins with another one, that other is the headline, and the longer one has the site's name behind it.
  return able.find((i) => i !== first && lines[i]!.text.length > COLUMN && bare(lines[first]!.text).startsWith(bare(lines[i]!.text))) ?? first;
}

/** 某某市人民政府门户网站, 某某新闻网: the site's name and nothing that happened. */
const isSiteName = (text: string): boolean => text.length <= 28 && /(?:网|网站|人民政府|政府|在线|日报|晚报|融媒体?中心|频道|客户端|委员会|视窗)$/u.test(text) && !/[，：！？“”\s]|关于|召开|举行|调研|走进|赴|到|在.{2,}(?:建|办|做)|致|告/u.test(text);

/** The headline once more, alone or with the site's name behind it. */
const isTitleAgain = (line: Line, title: Line): boolean => {
  const own = bare(line.text), known = bare(title.text);
  return own === known || (known.length > COLUMN && own.startsWith(known) && own.length <= known.length + 24 && !endsSentence(line.text));
};

function canBeTitle(line: Line): boolean {
  const { text, kind } = line;
  return (kind === 'text' || kind === 'heading') && text.length >= 4 && text.length <= LONGEST_TITLE && (kind === 'heading' || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4) && !/[，、；;：:]$/u.test(text) && !/。[”’」』）)]*$/u.test(text)
    && (kind === 'heading' || !NUMBERED.test(text)) && !/^各.{2,60}[：:]$/u.test(text);
}

/** 引题 above the title: it leads on with a colon or dash, or names the place. */
const isLeadIn = (line: Line, title: Line): boolean => (/[：:—…]$/u.test(line.text) && line.text.length >= 6 && line.text.length <= title.text.length + 20) || /^\p{Script=Han}{2,8}(?:省|市|州|盟|县|区|旗|镇|乡|村|街道|社区)$/u.test(line.text);

function isSecondLine(line: Line, closed: boolean): boolean {
  const { text, kind } = line;
  if (/^[—–-]{1,2}\s*\S/u.test(text)) return text.length <= 60;
  return closed && kind !== 'row' && kind !== 'item' && text.length >= 8 && text.length <= 60 && !endsSentence(text) && !/[：:，、]$/u.test(text) && !NUMBERED.test(text) && !/^[（(].*[）)]$/u.test(text);
}

const secondLine = (line: Line): Line => narrowed(line, /^[—–\-\s]*/u.exec(line.text)![0].length);
