import { describe, expect, it } from 'vitest';
import { officeAt } from '../../src/lexicon/offices.ts';

describe('words for offices', () => {
  it('are found at their longest, with what they are made of', () => {
    expect(officeAt('常务副市长', 0)).toMatchObject({ word: '常务副市长', base: '市长', kind: 'leader', shared: true });
    expect(officeAt('代县长', 0)).toMatchObject({ word: '代县长', base: '县长', kind: 'leader', shared: false });
    expect(officeAt('四级调研员', 0)?.kind).toBe('rank');
    expect(officeAt('副总经理', 0)).toMatchObject({ base: '总经理', kind: 'calling' });
  });
  it('that only look like one are told apart', () => {
    expect(officeAt('市长热线', 0)?.kind).toBe('none');
    expect(officeAt('书记员', 0)?.kind).toBe('none');
  });
  it('are not found inside themselves or elsewhere', () => {
    expect(officeAt('长市', 0)).toBeNull();
    expect(officeAt('', 0)).toBeNull();
  });
  it('say which several people hold at once', () => {
    expect([officeAt('副局长', 0), officeAt('局长', 0), officeAt('常委', 0)].map((o) => o?.shared)).toEqual([true, false, true]);
  });
});
