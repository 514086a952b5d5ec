import { describe, expect, it } from 'vitest';
import { isSimplifiedOnly, isTraditional, simplifiedForm } from '../../src/repair/script.ts';

describe('the script of a character', () => {
  it('is Traditional where Simplified text has another form', () => {
    expect(['區', '產', '擔'].every(isTraditional)).toBe(true);
    expect(['区', '的', '后', '，'].some(isTraditional)).toBe(false);
  });
  it('is Simplified where Traditional text has another form and never this one', () => {
    expect(['区', '产', '发'].every(isSimplifiedOnly)).toBe(true);
    expect(['區', '的', '后', '里', '才', '台', 'A'].some(isSimplifiedOnly)).toBe(false);
  });
  it('does not matter for the Simplified form', () => expect(Array.from('區产的', simplifiedForm).join('')).toBe('区产的'));
});
