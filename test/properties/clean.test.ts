import { describe, expect, it } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import { simplify } from '../../src/simplify/index.ts';
import { untouched } from '../../src/text/traced.ts';
import { CLEAN_TEXTS, SIMPLIFIED_TEXTS } from './clean-text.ts';

const bytes = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

describe('two megabytes of clean text, Simplified and Traditional', () => {
  it('are two megabytes', () => expect(bytes(CLEAN_TEXTS)).toBeGreaterThanOrEqual(2_000_000));
  it('come through repair unchanged, with nothing noted', () => expect(changesIn(CLEAN_TEXTS)).toEqual([]));
  it('are looked at closely: one slip among them is seen, and one blank of no width', () =>
    expect(changesIn([...CLEAN_TEXTS.slice(0, 3), '全力支持?jǐn)U大開放', '零\u200b宽'])).toEqual(['gbk-slip: ?jǐn)U → 擴', '零\u200b宽 → 零宽']));
  it('come through as one file, too', () => {
    const whole = CLEAN_TEXTS.join('\n\n');
    expect(repair(untouched(whole, 'clean.txt')).text === whole).toBe(true);
  });
  it('come through simplification unchanged where they are Simplified, line by line', () => {
    for (const text of SIMPLIFIED_TEXTS) expect(simplify(untouched(text, 'clean.txt')).text.text).toBe(text);
  });
  it('stay Simplified beside Traditional paragraphs', () => {
    const simplified = '各乡镇要坚持问题导向，压实工作责任，确保各项举措落地见效。', mixed = `${simplified}\n會議強調，要著力推動產業發展，確保完成全年目標任務。\n${simplified}`;
    const after = simplify(untouched(mixed, 'mixed.txt')).text.text.split('\n');
    expect([after[0], after[2]]).toEqual([simplified, simplified]);
    expect(after[1]).toBe('会议强调，要着力推动产业发展，确保完成全年目标任务。');
  });
});

/** What repair makes other than it was, or notes. */
const changesIn = (clean: readonly string[]): string[] => clean.flatMap((text) => {
  const { text: after, notes } = repair(untouched(text, 'clean.txt'));
  return after === text && notes.length === 0 ? [] : [notes.map((n) => `${n.rule}: ${n.before} → ${n.after}`).join('; ') || difference(text, after)];
});

/** The first place at which two texts differ, with what stands around it. */
function difference(before: string, after: string): string {
  const at = [...before].findIndex((char, i) => char !== [...after][i]);
  return `${[...before].slice(Math.max(0, at - 10), at + 20).join('')} → ${[...after].slice(Math.max(0, at - 10), at + 20).join('')}`;
}
