import { describe, expect, it } from 'vitest';
import { isTraditional } from '../../../src/repair/script.ts';
import { repaired } from '../texts.ts';
import { CLEAN } from './clean.ts';
import type { Damage } from './damage.ts';
import { measure, type Outcome } from './measure.ts';
import { annotatedSet, goldenTexts, random, TRADITIONAL } from './sets.ts';

/** One seed for all, printed, so that a failure can be had again. */
const SEED = 20_260_601;

const whole = TRADITIONAL.join(''), han = [...whole].filter((c) => /\p{Script=Han}/u.test(c));
/** What a site annotates: Traditional characters, or any; each as likely as the other, or the more the more often it occurs. */
const POOLS = {
  'Traditional characters': [...new Set(han)].filter(isTraditional),
  'Traditional characters, by frequency': han.filter(isTraditional),
  'any characters': [...new Set(han)],
  'any characters, by frequency': han,
} as const;

const PUNCTUATION = ['', '，！。', '，！：；？（）。'], ORPHANS: readonly Damage['orphans'][] = ['taken with the next', 'taken alone'];
/** A decoder that takes the next sign with an orphan may take a figure: nothing brings it back. */
const signTaken = (o: Outcome, how: Damage): boolean => how.orphans === 'taken with the next' && /[\u0000-\u003f]$/u.test(o.clean);

function outcomesOf(texts: readonly string[], pool: readonly string[], sets: number): { slips: Outcome[]; annotations: Outcome[] } {
  const next = random(SEED), slips: Outcome[] = [], annotations: Outcome[] = [];
  for (let n = 0; n < sets; n++) for (const halved of PUNCTUATION) for (const orphans of ORPHANS) {
    const how: Damage = { annotated: annotatedSet(pool, 30 + Math.floor(next() * 171), next), halved, orphans };
    for (const clean of texts) {
      for (const o of measure(clean, how).outcomes) {
        if (o.run.kind === 'annotation') annotations.push(o);
        else if (!signTaken(o, how)) slips.push(o);
      }
    }
  }
  return { slips, annotations };
}

describe(`damage run forwards over made-up reports, seed ${SEED}`, () => {
  it.each([
    ['Traditional characters', 0.99], ['Traditional characters, by frequency', 0.99], ['any characters', 0.99], ['any characters, by frequency', 0.99],
  ] as const)('is undone exactly where a site annotates %s: at least %d of the slips', (pool, least) => {
    const { slips, annotations } = outcomesOf(TRADITIONAL, POOLS[pool], 2);
    const count = (verdict: Outcome['verdict'], of: readonly Outcome[]): number => of.filter((o) => o.verdict === verdict).length;
    console.log(`${pool}: ${slips.length} slips: ${count('recovered', slips)} recovered, ${count('partly', slips)} but for a character, ${count('wrong', slips)} wrong, `
      + `${count('left', slips)} left; ${count('recovered', annotations)} of ${annotations.length} annotations removed`);
    expect(count('recovered', slips) / slips.length).toBeGreaterThanOrEqual(least);
    expect(count('wrong', slips) / slips.length).toBeLessThan(0.02);
    expect(slips.filter((o) => o.certainlyWrong)).toEqual([]);
    expect(count('recovered', annotations) / annotations.length).toBeGreaterThanOrEqual(0.99);
  });

  it.each([['Traditional characters', 0.98], ['any characters, by frequency', 0.98]] as const)('is undone in the golden documents, which nobody wrote for it (what ends their clauses is learned from them), where a site annotates %s: at least %d of the slips', (pool, least) => {
    const { slips } = outcomesOf(goldenTexts(), POOLS[pool], 1), recovered = slips.filter((o) => o.verdict === 'recovered').length;
    console.log(`golden documents, ${pool}: ${slips.length} slips, ${recovered} recovered`);
    expect(recovered / slips.length).toBeGreaterThanOrEqual(least);
    expect(slips.filter((o) => o.certainlyWrong)).toEqual([]);
  }, 120_000);

  it('does nothing to them undamaged, full-width or half-width, in either script', () => {
    const ASCII: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')' };
    for (const clean of [...CLEAN, ...TRADITIONAL]) {
      expect(repaired(clean)).toBe(clean);
      const half = clean.replace(/[，！：；？（）]/gu, (c) => ASCII[c]!);
      expect(repaired(half)).toBe(half);
    }
  });
});
