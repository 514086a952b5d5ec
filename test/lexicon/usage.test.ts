import { describe, expect, it } from 'vitest';
import { usage } from '../../src/lexicon/usage.ts';

describe('stock phrases', () => {
  it('are stretches without blanks, comments and names', () => {
    expect(usage().length).toBeGreaterThan(2000);
    expect(usage().filter((s) => /[\s某#]/u.test(s) || s.length < 2)).toEqual([]);
  });
  it('are Simplified', () => expect(usage().filter((s) => /[縣區業發產會與]/u.test(s))).toEqual([]));
});
