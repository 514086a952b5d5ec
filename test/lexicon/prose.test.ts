import { describe, expect, it } from 'vitest';
import { prose } from '../../src/lexicon/prose.ts';

describe('reports’ prose', () => {
  it('is stretches without comments and names', () => {
    expect(prose().length).toBeGreaterThan(1500);
    expect(prose().filter((s) => /[某#\t\ufffd]/u.test(s) || s.length < 2)).toEqual([]);
  });
  it('is Simplified, with full-width marks', () => {
    expect(prose().filter((s) => /[縣區業發產會與]/u.test(s))).toEqual([]);
    expect(prose().filter((s) => /[,;:!?()]/u.test(s))).toEqual([]);
  });
});
