import { repair } from '../../../src/repair/index.ts';
import { sourceSpan, untouched, type Note, type TracedText } from '../../../src/text/traced.ts';
import { damage, type Damage, type Run } from './damage.ts';

/** What became of one damaged stretch. */
export interface Outcome {
  readonly run: Run;
  readonly clean: string;
  readonly damaged: string;
  readonly read: string;
  /** recovered: exactly what it was; partly: but for question marks in place of what is not known; left: as it was damaged; wrong: something else. */
  readonly verdict: 'recovered' | 'partly' | 'left' | 'wrong';
  /** True where a reading noted as certain is not what stood there. */
  readonly certainlyWrong: boolean;
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')' };
const half = (text: string): string => text.replace(/[，！：；？（）]/gu, (c) => HALF[c]!);

/** A reading may reach over a stretch that came out as it went in. */
const REACH = 40;

/** Damages a text, repairs it, and compares stretch by stretch. */
export function measure(clean: string, how: Damage): { outcomes: Outcome[]; damaged: string; repaired: TracedText } {
  const { text, runs } = damage(clean, how);
  const repaired = repair(untouched(text, 'made-up.txt'));
  const from = Array.from({ length: repaired.text.length + 1 }, (_, at) => (at === repaired.text.length ? text.length : sourceSpan(repaired, { start: at, end: at }).start));
  const placeOf = (damagedPlace: number): number => lowerBound(from, damagedPlace);
  const outcomes = runs.map((run) => {
    const was = half(clean.slice(run.clean.start, run.clean.end)), damagedText = text.slice(run.damaged.start, run.damaged.end);
    const read = half(repaired.text.slice(placeOf(run.damaged.start), placeOf(run.damaged.end)));
    const around = half(clean.slice(Math.max(0, run.clean.start - REACH), run.clean.end + REACH));
    const notes = repaired.notes.filter((n) => touches(n, run));
    return {
      run, clean: was, damaged: damagedText, read,
      verdict: read === was ? 'recovered' as const : fits(read, was) ? 'partly' as const : notes.some((n) => n.rule === 'gbk-slip' && n.before !== n.after) ? 'wrong' as const : 'left' as const,
      certainlyWrong: notes.some((n) => n.rule === 'gbk-slip' && n.certain && !around.includes(half(n.after))),
    };
  });
  return { outcomes, damaged: text, repaired };
}

/** True where the reading is the clean text but for question marks, each for a character or none. */
const fits = (read: string, clean: string): boolean =>
  read.includes('?') && new RegExp(`^${read.split('?').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('[^]?')}$`, 'u').test(clean);

const touches = (note: Note, run: Run): boolean => note.source.start < run.damaged.end && run.damaged.start < note.source.end;

function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0, high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
