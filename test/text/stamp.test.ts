import { describe, expect, it } from 'vitest';
import { digitsOf, stamp } from '../../src/text/stamp.ts';

describe('a stamp', () => {
  it('is the beginning of the SHA-256, in hexadecimal or in base64url', () => {
    // FIPS 180-4, the example of one block.
    expect(digitsOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digitsOf('abc', 8)).toBe('ba7816bf');
    expect(stamp('abc', 8)).toBe('ungWv48B');
    expect(stamp(new TextEncoder().encode('abc'), 8)).toBe(stamp('abc', 8));
  });
});
