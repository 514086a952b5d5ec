import { applyEdits, linesIn, sourceSpan, untouched, type TracedText } from '../text/traced.ts';
import { textOf, unitsIn, unitsOf } from '../text/units.ts';
import { convert, type Conversion, type Habits } from './convert.ts';
import { countScripts, isTraditional, scriptOf, sum, type Count, type Script } from './script.ts';
import { MAINLAND_SIGNS, TAIWAN_SIGNS } from './words.ts';

export type { Script } from './script.ts';

/**
 * Traditional characters → Simplified ones, line by line: a Simplified line is not touched, nor is Japanese.
 * Names of divisions come out as the gazetteer writes them, and characters that names alone keep (昇) stay in names;
 * both are noted (rule 'name'), and so are corner quotation marks, which become curly ones (rule 'quotation-mark'); other changes are not. Almost all changes are one for one, so that nothing shifts.
 * @returns the text, and the script that the document came in.
 */
export function simplify(text: TracedText): { text: TracedText; script: Script } {
  const units = unitsOf(text), all = linesIn(text), counts = all.map((line) => countScripts(units, line)), whole = sum(counts), script = scriptOf(whole);
  if (whole.traditional === 0) return { text, script };
  const lines = all.filter((_, i) => isTraditional(counts[i]!, script));
  if (lines.length === 0) return { text, script };
  const c: Conversion = { text: text.text, units: units.slice(), edits: [], told: [], habits: habitsOf(text.text, whole), cornered: CORNER.test(text.text) };
  for (const line of lines) convert(c, line);
  return { text: result(text, c), script };
}

/**
 * Converts what stands beside a document's text (a title or source that its head declares) as a line of that document:
 * it is too short to tell its script itself.
 */
export function simplifyBeside(text: string, document: Script): string {
  const line = { start: 0, end: text.length }, units = unitsIn(text);
  if (!isTraditional(countScripts(units, line), document)) return text;
  const c: Conversion = { text, units, edits: [], told: [], habits: { leavesGan: false, taiwanese: false }, cornered: CORNER.test(text) };
  convert(c, line);
  return result(untouched(text, ''), c).text;
}

const CORNER = /[「」『』]/u;

function result(text: TracedText, { units, edits, told }: Conversion): TracedText {
  const notes = told.map(({ start, end, rule, to }) => ({ rule, before: text.text.slice(start, end), after: to, certain: true, source: sourceSpan(text, { start, end }) }));
  // What was replaced one for one has not moved: no map is due for it (see OffsetMap), and edits hold where they were made.
  const replaced: TracedText = { ...text, text: textOf(units), notes: notes.length === 0 ? text.notes : [...text.notes, ...notes] };
  return applyEdits(replaced, edits);
}

function habitsOf(text: string, { traditional }: Count): Habits {
  return {
    leavesGan: traditional > 0 && /干[部勁警線]|[骨實苦]干/u.test(text) && !text.includes('幹'),
    taiwanese: !MAINLAND_SIGNS.test(text) && new Set(text.match(TAIWAN_SIGNS)).size >= 2,
  };
}
