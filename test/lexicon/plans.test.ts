import { describe, expect, it } from 'vitest';
import { congressMeets, planBegins } from '../../src/lexicon/plans.ts';

describe('what comes every five years', () => {
  it.each([['十一', 2006], ['十三', 2016], ['十四', 2021], ['十六', 2031]])('the plan %s五 began in %d', (ordinal, year) => expect(planBegins(ordinal)).toBe(year));
  it.each([['十八', 2012], ['二十', 2022], ['二十一', 2027]])('the congress %s大 met in %d', (ordinal, year) => expect(congressMeets(ordinal)).toBe(year));
});
