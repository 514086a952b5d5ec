import { describe, expect, it } from 'vitest';
import { formTells, isSimplifiedOnly, isTraditional, isVariant, SIMPLIFIED_ONLY, simplifiedForm, TRADITIONAL, VARIANT } from '../../src/repair/script.ts';

describe('the script of a character', () => {
  it('is Traditional where Simplified text has another form', () => {
    expect(['區', '產', '擔'].every(isTraditional)).toBe(true);
    expect(['区', '的', '后', '，'].some(isTraditional)).toBe(false);
  });
  it('is Simplified where Traditional text has another form and never this one', () => {
    expect(['区', '产', '发'].every(isSimplifiedOnly)).toBe(true);
    expect(['區', '的', '后', '里', '才', '台', 'A'].some(isSimplifiedOnly)).toBe(false);
  });
  it('may be an unusual spelling', () => expect(['鎭', '柺', '鎮', '拐', '的'].map(isVariant)).toEqual([true, true, false, false, false]));
  it('is told at once by its unit', () => expect(['鎮', '鎭', '产', '的'].map((c) => formTells()[c.charCodeAt(0)])).toEqual([TRADITIONAL, TRADITIONAL | VARIANT, SIMPLIFIED_ONLY, 0]));
  it('does not matter for the Simplified form', () => expect(Array.from('區产的', simplifiedForm).join('')).toBe('区产的'));
});
