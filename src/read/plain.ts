import { applyEdits, untouched } from '../text/traced.ts';
import type { Edit } from '../text/edit.ts';
import type { LineHint, Page } from './page.ts';
import { partedLines } from './plain/one-line.ts';
import { quotation } from './plain/quotation.ts';
import { tabbed } from './plain/tabbed.ts';

const TEXT: LineHint = { kind: 'text', linked: 0, outside: false }, ROW: LineHint = { ...TEXT, kind: 'row' };

/** Plain text says nothing of its lines but which are rows of a table: every other one is 'text'. */
export function plain(source: string, file: string): Page {
  const lines = applyEdits(untouched(source, file), [...lineFeeds(source), ...partedLines(source), ...quotation(source)]);
  const { edits, rows } = tabbed(lines.text), text = applyEdits(lines, edits);
  return { text, lines: text.text.split('\n').map((_, i) => (rows.has(i) ? ROW : TEXT)), declared: {} };
}

/** One kind of line break: CR LF, lone CR, form feed (a PDF's page) and Unicode's own become LF. */
function lineFeeds(source: string): Edit[] {
  return Array.from(source.matchAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu), (m) => (
    m[0].length === 2
      ? { start: m.index, end: m.index + 1, text: '', rule: 'line-feed' }
      : { start: m.index, end: m.index + 1, text: '\n', rule: 'line-feed' }
  ));
}
