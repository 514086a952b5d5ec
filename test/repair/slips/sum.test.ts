import { describe, expect, it } from 'vitest';
import { silent, together } from '../../../src/repair/slips/sum.ts';

describe('voices together', () => {
  it('say the sum of what each says', () => expect(together([() => 1.5, silent, (char) => (char === '底' ? 2 : 0)])('底')).toBe(3.5));
  it('say nothing where all are silent', () => expect(together([silent, silent])('底')).toBe(0));
});
