import { describe, expect, it } from 'vitest';
import { isReading, isToned, plainSyllable, readingsOf, withoutTone } from '../../src/repair/readings.ts';

describe('readings of characters', () => {
  it.each([['區', 'qū'], ['綠', 'lǜ'], ['長', 'zhǎng'], ['長', 'cháng'], ['說', 'shuō']])('%s is read %s', (char, syllable) => expect(isReading(char, syllable)).toBe(true));
  it.each([['區', 'qú'], ['區', 'shì'], ['A', 'a'], ['，', 'dòu'], ['', 'a']])('%s is not read %s', (char, syllable) => expect(isReading(char, syllable)).toBe(false));
  it('a neutral tone may stand for another', () => expect(isReading('們', 'men')).toBe(true));
  it('letters of GBK and letters with separate marks count as the usual ones', () => {
    expect(isReading('工', 'ɡōnɡ')).toBe(true);
    expect(isReading('區', 'qu\u0304')).toBe(true);
  });
  it('a character without readings has none', () => expect(readingsOf('\ue319').size).toBe(0));
  it('tones come off, and are noticed', () => {
    expect(withoutTone('lǜ')).toBe('lü');
    expect(plainSyllable('ɡuɑ̄')).toBe('guā');
    expect(isToned('qū')).toBe(true);
    expect(isToned('men')).toBe(false);
  });
});
