import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { applyEdits, untouched, type TracedText } from '../../text/traced.ts';
import { inChina } from './scripts.ts';

/** A text of fewer Han is no report's. */
const LEAST = 60;
const TITLE = /<title\b[^>]*>[^<]*<\/title>/diu;
const AREA = /<textarea\b[^>]*>([^<]*)<\/textarea>/dgiu;
const SCRIPT = /<script\b[^>]*>([^]*?)<\/script>/dgiu;
/** A JSON string behind its key's colon. */
const VALUE = /:\s*"((?:[^"\\]|\\.)*)"/dgu;
const HAN = /\p{Script=Han}|\\u[4-9][\da-f]{3}/giu;
const MILLISECONDS = /^\s*1\d{12}\s*$/u;

/**
 * The markup that a page of an app holds ready for its script: escaped in <textarea> fields (headline, time, outlet,
 * text), or as a string of JSON. It is unescaped where it stands, so that each character still leads back to it; of the
 * rest of the page only <title> stays. Null where the page holds none.
 */
export function unpacked(source: string, file: string): TracedText | null {
  const areas = Array.from(source.matchAll(AREA), (m) => within(m, 1));
  if (areas.some((a) => hanIn(source, a) >= LEAST)) return kept(source, file, areas.filter((a) => hanIn(source, a) >= 2 || MILLISECONDS.test(source.slice(a.start, a.end))), entities);
  const strings = Array.from(source.matchAll(SCRIPT), (m) => within(m, 1))
    .flatMap((script) => Array.from(source.slice(script.start, script.end).matchAll(VALUE), (m) => { const { start, end } = within(m, 1); return { start: script.start + start, end: script.start + end }; }));
  const longest = strings.reduce<Span | null>((best, s) => (best === null || hanIn(source, s) > hanIn(source, best) ? s : best), null);
  return longest === null || hanIn(source, longest) < LEAST ? null : kept(source, file, [longest], escapes);
}

/** <title> and the stretches, each on a line of its own. */
function kept(source: string, file: string, stretches: readonly Span[], unescape: (source: string, at: Span) => Edit[]): TracedText {
  const title = TITLE.exec(source), edits: Edit[] = [];
  const stays = [...(title === null ? [] : [within(title, 0)]), ...stretches].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of stays) {
    edits.push({ start: at, end: start, text: at === 0 ? '' : '<br>', rule: 'markup' });
    at = end;
  }
  edits.push({ start: at, end: source.length, text: '', rule: 'markup' });
  const once = applyEdits(untouched(source, file), [...edits, ...stretches.flatMap((s) => unescape(source, s))]);
  // What was escaped for a script may have been escaped for a page before.
  return /<p\b/iu.test(once.text) ? once : applyEdits(once, entities(once.text, { start: 0, end: once.text.length }));
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': '\'', '#34': '"' };

function entities(source: string, at: Span): Edit[] {
  const text = source.slice(at.start, at.end);
  if (MILLISECONDS.test(text)) return [{ ...at, text: inChina(Number(text) / 1000), rule: 'entity' }];
  return Array.from(text.matchAll(/&(lt|gt|quot|amp|#39|#34);/giu), (m) => edit(at, m, CHARACTERS[m[1]!.toLowerCase()]!));
}

/** What JSON and scripts write behind a backslash; a line feed of a text without markup is a line's end. */
const escapes = (source: string, at: Span): Edit[] => Array.from(source.slice(at.start, at.end).matchAll(/\\(?:u([\da-f]{4})|([^]))/giu), (m) => (
  edit(at, m, m[1] !== undefined ? String.fromCharCode(parseInt(m[1], 16)) : m[2] === 'n' ? '<br>' : m[2] === 't' || m[2] === 'r' ? '' : m[2]!)
));

const edit = (at: Span, m: RegExpExecArray, text: string): Edit => ({ start: at.start + m.index, end: at.start + m.index + m[0].length, text, rule: 'entity' });
const within = (m: RegExpExecArray, group: number): Span => { const [start, end] = m.indices![group]!; return { start, end }; };
const hanIn = (source: string, { start, end }: Span): number => source.slice(start, end).match(HAN)?.length ?? 0;
