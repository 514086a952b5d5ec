import type { Edit } from '../../text/edit.ts';
import { applyEdits, untouched } from '../../text/traced.ts';
import type { Declared, LineHint, LineKind, Page } from '../page.ts';

/** Puts a page together from the stretches of its source that are text, in their order; what lies between them goes. */
export interface Writer {
  /** Begins a line; it comes to be with its first text. */
  line(kind: LineKind, level?: number): void;
  /** From here on lines are outside the report, or in it again. */
  outside(is: boolean): void;
  /** What stands between the last text and the next, if they share a line. */
  between(text: string): void;
  /** The next text of the line: where it stands in the source, and what it reads where not itself. */
  put(start: number, end: number, text: string | null, linked: boolean): void;
  /** The UTF-16 unit last put, or 0. */
  last(): number;
  page(declared: Declared): Page;
}

interface Draft { readonly kind: LineKind; readonly level: number; readonly outside: boolean; visible: number; linked: number }

/** Writes a page out of a Markdown source, piece by piece in its order. */
export function writer(source: string, file: string): Writer {
  const edits: Edit[] = [], lines: Draft[] = [];
  let kept = 0, next: Pick<Draft, 'kind' | 'level'> | null = { kind: 'text', level: 0 }, gap = '', last = 0, outside = false;
  return {
    line(kind, level = 0) { next = { kind, level }; gap = ''; },
    outside(is) { outside = is; },
    between(text) { gap = text; },
    put(start, end, text, linked) {
      if (start < kept || end <= start) return;
      if (next !== null) {
        gap = lines.length === 0 ? '' : '\n';
        lines.push({ visible: 0, linked: 0, outside, kind: next.kind, level: next.level });
        next = null;
      }
      if (source.slice(kept, start) !== gap) edits.push({ start: kept, end: start, text: gap, rule: 'markup' });
      if (text !== null) edits.push({ start, end, text, rule: 'markup' });
      const shown = text ?? source.slice(start, end), visible = shown.replace(/\s+/gu, '').length, line = lines.at(-1)!;
      line.visible += visible;
      if (linked) line.linked += visible;
      kept = end;
      gap = '';
      last = shown.charCodeAt(shown.length - 1);
    },
    last: () => last,
    page(declared) {
      edits.push({ start: kept, end: source.length, text: '', rule: 'markup' });
      const hints = lines.map((l): LineHint => ({ kind: l.kind, linked: l.visible === 0 ? 0 : l.linked / l.visible, outside: l.outside, ...(l.kind === 'heading' ? { level: l.level } : {}) }));
      return { text: applyEdits(untouched(source, file), edits), lines: hints.length === 0 ? [{ kind: 'text', linked: 0, outside: false }] : hints, declared };
    },
  };
}
