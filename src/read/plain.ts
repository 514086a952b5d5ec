import { applyEdits, untouched } from '../text/traced.ts';
import type { Edit } from '../text/edit.ts';
import type { LineHint, Page } from './page.ts';
import { partedLines } from './plain/one-line.ts';
import { quotation } from './plain/quotation.ts';

const TEXT: LineHint = { kind: 'text', linked: 0, outside: false };

/** Plain text says nothing of its lines: every one is 'text'. */
export function plain(source: string, file: string): Page {
  const text = applyEdits(untouched(source, file), [...lineFeeds(source), ...partedLines(source), ...quotation(source)]);
  return { text, lines: text.text.split('\n').map(() => TEXT), declared: {} };
}

/** One kind of line break: CR LF, lone CR, form feed (a PDF's page) and Unicode's own become LF. */
function lineFeeds(source: string): Edit[] {
  return Array.from(source.matchAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu), (m) => (
    m[0].length === 2
      ? { start: m.index, end: m.index + 1, text: '', rule: 'line-feed' }
      : { start: m.index, end: m.index + 1, text: '\n', rule: 'line-feed' }
  ));
}
