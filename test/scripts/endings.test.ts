import { describe, expect, it } from 'vitest';
import { gapsIn, type Gap } from '../../scripts/endings/gaps.ts';
import { filled, learn } from '../../scripts/endings/learn.ts';

const gaps: Gap[] = Array.from({ length: 30 }, (_, i) => ({ document: i, place: 'mark', chars: ['甲', '乙', '丙'], weights: [0, 1, 0.5], right: i % 6 === 0 ? 1 : 0 }));

describe('what is learned from gaps', () => {
  it('is for what stands there oftener than its weight tells, and against what does not', () => {
    const learned = learn(gaps);
    expect(learned.get('甲')).toBeGreaterThan(1);
    expect(learned.get('乙')).toBeLessThan(0);
    expect([filled(gaps, new Map()), filled(gaps, learned)]).toEqual([5, 25]);
  });
  it('is nothing where the right one was not in doubt', () => expect([...learn(gaps.map((gap) => ({ ...gap, right: -1 })))]).toEqual([]));
  it('is the same each time', () => expect(learn(gaps)).toEqual(learn(gaps)));
});

describe('gaps', () => {
  const text = '全縣上下齊動手，三年修通四條路，農戶收入達到3萬元。', found = gapsIn(text, 7);
  it('lie before marks and figures, with the characters of the same first byte', () => {
    for (const gap of found) expect(gap).toMatchObject({ document: 7 });
    expect(found.map((gap) => gap.chars[gap.right])).toEqual(expect.arrayContaining(['路', '到']));
    expect(found.find((gap) => gap.chars[gap.right] === '到')!.place).toBe('figure');
  });
  it('are none where nothing is in doubt', () => expect(gapsIn('ABC，', 0)).toEqual([]));
});
