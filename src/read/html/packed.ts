import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { applyEdits, untouched, type TracedText } from '../../text/traced.ts';
import { inChina } from './scripts.ts';

/** A text of fewer Han is no report's. */
const LEAST = 60;
/** A JSON string behind its key, or in an array. */
const VALUE = /(?:"(\w+)"\s*:|[\w$']\s*:|[[,])\s*"((?:[^"\\]|\\.)*)"(?!\s*:)/dgu;
/** So many strings of one key in a row are a text's paragraphs; one of another key and so many Han between them begins something else. */
const IN_A_ROW = 3, OTHER = 6;
const HAN = /\p{Script=Han}|\\u[4-9][\da-f]{3}/giu;
const MILLISECONDS = /^\s*1\d{12}\s*$/u;

/**
 * The markup that a page of an app holds ready for its script: escaped in <textarea> fields (headline, time, outlet,
 * text), or as strings of JSON, one or one for each paragraph. It is unescaped where it stands, so that each character still leads back to it; of the
 * rest of the page only <title> stays. Null where the page holds none.
 */
export function unpacked(source: string, file: string): TracedText | null {
  const all = elements(source, 'textarea'), areas = all.map((e) => e.inner).filter((a) => !source.slice(a.start, a.end).includes('<'));
  const labels = new Map(all.map(({ outer, inner }) => [inner, NAMED_SOURCE.test(source.slice(outer.start, inner.start)) ? '来源：' : '']));
  if (areas.some((a) => hanIn(source, a) >= LEAST)) return kept(source, file, areas.filter((a) => hanIn(source, a) >= 2 || MILLISECONDS.test(source.slice(a.start, a.end))), entities, (a) => labels.get(a) ?? '');
  let text: readonly Span[] = [], most = LEAST - 1;
  const offer = (spans: readonly Span[], han: number): void => { if (han > most) [text, most] = [spans, han]; };
  for (const { inner: script } of elements(source, 'script')) {
    let row: Span[] = [], inRow = 0, key: string | undefined;
    const ends = (): void => { if (row.length >= IN_A_ROW) offer(row, inRow); row = []; inRow = 0; };
    for (const m of source.slice(script.start, script.end).matchAll(VALUE)) {
      const [start, end] = m.indices![2]!, at = { start: script.start + start, end: script.start + end }, han = hanIn(source, at);
      offer([at], han);
      if (han < 2 || (m[1] !== key && han < OTHER)) continue;
      if (m[1] !== key) ends();
      key = m[1];
      row.push(at);
      inRow += han;
    }
    ends();
  }
  return text.length === 0 ? null : kept(source, file, text, escapes);
}

/** The elements of a name that hold text and no other elements, with what stands between their tags. Ends at the first that is not closed, so that it takes time by the length. */
function elements(source: string, name: string): { readonly outer: Span; readonly inner: Span }[] {
  const found: { outer: Span; inner: Span }[] = [], opens = new RegExp(`<${name}(?=[\\s/>])`, 'giu'), closes = new RegExp(`</${name}\\s*>`, 'giu');
  for (let open = opens.exec(source); open !== null; open = opens.exec(source)) {
    const start = source.indexOf('>', opens.lastIndex) + 1;
    closes.lastIndex = start;
    const close = start === 0 ? null : closes.exec(source);
    if (close === null) break;
    found.push({ outer: { start: open.index, end: closes.lastIndex }, inner: { start, end: close.index } });
    opens.lastIndex = closes.lastIndex;
  }
  return found;
}

/** A field that is named after what it holds. */
const NAMED_SOURCE = /\b(?:class|id|name)\s*=\s*["'][^"']*source/iu;

/**
 * <title> and the stretches, each on a line of its own.
 * @param label what a page of sentences would put in front of the stretch
 */
function kept(source: string, file: string, stretches: readonly Span[], unescape: (source: string, at: Span) => Edit[], label: (at: Span) => string = () => ''): TracedText {
  const title = elements(source, 'title')[0], edits: Edit[] = [];
  const stays = [...(title === undefined ? [] : [title.outer]), ...stretches].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const stay of stays) {
    edits.push({ start: at, end: stay.start, text: `${at === 0 ? '' : '<br>'}${label(stay)}`, rule: 'markup' });
    at = stay.end;
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
const hanIn = (source: string, { start, end }: Span): number => source.slice(start, end).match(HAN)?.length ?? 0;
