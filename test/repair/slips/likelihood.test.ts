import { describe, expect, it } from 'vitest';
import { behind, likelihood, likelihoodBetween } from '../../../src/repair/slips/likelihood.ts';

describe('how likely a text is', () => {
  it.each([
    ['words over characters in disorder', '推动经济发展', '动推济经展发'],
    ['common words over rare ones', '任何时候', '任和时候'],
    ['the right part of speech over a more frequent character', '加强领导，', '加强领的，'],
    ['text in step over text out of step', '單位負責人表示', '單位撠熑吮硎'],
    ['a quoted sentence’s full stop over a lone comma before the mark', '圆满完成。”', '圆满完成，、'],
  ])('prefers %s', (_, better, worse) => expect(likelihood(better)).toBeGreaterThan(likelihood(worse)));
  it('counts Traditional text as its Simplified form', () => expect(likelihood('經濟發展')).toBe(likelihood('经济发展')));
  it('finds private-use characters nearly impossible', () => expect(likelihood('\ue319')).toBeLessThan(likelihood('嶧')));
  it('takes anything', () => expect(Number.isFinite(likelihood('\ud800한😀\n'))).toBe(true));
});

describe('a character between two stretches', () => {
  it.each([
    ['推动经', '发展。', '济'], ['單位負', '人表示', '責'], ['他说：', '好的。', '“'], ['增长', '.5%', '6'], ['', '', '县'], ['经济', '\n', '，'], ['仫', '族自治县', '佬'],
  ])('is as likely as the whole: %s_%s with %s', (left, right, char) =>
    expect(likelihoodBetween(left, behind(right), () => true)(char)).toBeCloseTo(likelihood(left + char + right), 4));
  it('is looked for in no word if the list has it only in rare ones, and the text nowhere', () => {
    const [known, unknown] = [true, false].map((is) => likelihoodBetween('', behind('佬族'), () => is)('仫'));
    expect(known).toBeGreaterThan(unknown!);
  });
});
