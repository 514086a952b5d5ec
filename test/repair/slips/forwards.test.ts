import { describe, expect, it } from 'vitest';
import { forwards, provable } from '../../../src/repair/slips/forwards.ts';
import { orphanAt } from '../../../src/repair/slips/orphan.ts';
import { slipsAt } from '../../../src/repair/slips/walk.ts';

describe('running the damage forwards', () => {
  it('puts an annotation between the bytes of a character', () =>
    expect(forwards('持擴大', [{ after: 3, cause: { kind: 'annotation', syllable: 'jǐn' } }])).toBe('持?jǐn)U大'));
  it('tears a mark from the middle of two others', () =>
    expect(forwards('破。”高明縣', [{ after: 3, cause: { kind: 'mark', mark: '!' } }])).toBe('破?!备呙骺h'));
  it('leaves whole text whole', () => expect(forwards('全縣工業', [])).toBe('全縣工業'));
  it('fails where the bytes do not hold the mark', () => expect(forwards('持擴大', [{ after: 3, cause: { kind: 'mark', mark: '!' } }])).toBeNull());
  it('fails where the text has no bytes in GBK', () => expect(forwards('한', [])).toBeNull());
  it('fails where a tear lies within a pair that it did not tear', () => expect(forwards('持', [{ after: 9, cause: { kind: 'tag' } }])).toBeNull());
});

describe('the proof of a reading', () => {
  const text = '支持?jǐn)U大', [slip] = slipsAt(text, orphanAt(text, 2));
  it('is that the damage makes this text of it', () => expect(provable(text, slip!, '擴', '')).toBe(true));
  it('fails for another character', () => expect(provable(text, slip!, '攢', '')).toBe(false));
  it('does not mind the width of marks', () => {
    const marks = '突破?！备呙骺h發', [first] = slipsAt(marks, orphanAt(marks, 2));
    expect(provable(marks, first!, '。”高明縣', '')).toBe(true);
  });
});
