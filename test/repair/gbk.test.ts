import { describe, expect, it } from 'vitest';
import { bytesOf, charOf, codeOf, isCommon, isPrivateUse } from '../../src/repair/gbk.ts';

describe('GBK', () => {
  it('knows the two bytes of a character, both ways', () => {
    expect(codeOf('擴')).toBe(0x9455);
    expect(charOf(0x94, 0x55)).toBe('擴');
  });
  it('knows user-defined code points as private-use characters, 94 a row', () => {
    expect(charOf(0xaa, 0xa1)).toBe('\ue000');
    expect(charOf(0xab, 0xa1)).toBe('\ue05e');
    expect(charOf(0xf8, 0xa1)).toBe('\ue234');
    expect(charOf(0xfe, 0xfe)).toBe('\ue4c5');
    expect(codeOf('\ue319')).toBe(0xfaca);
  });
  it('has a character for each of its 23,940 pairs, and the pair for each character', () => {
    let pairs = 0;
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = charOf(lead, trail);
      if (char === undefined) continue;
      pairs++;
      if (char !== '　') expect(codeOf(char)).toBe(lead << 8 | trail);
    }
    expect(pairs).toBe(23_940);
  });
  it('reads the ideographic blank as A1A1, and later characters as the private-use ones that they replaced', () => {
    expect(codeOf('　')).toBe(0xa1a1);
    expect(codeOf('\ufe10')).toBe(codeOf('\ue78d'));
  });
  it('turns text into bytes, and says where it cannot', () => {
    expect(bytesOf('a啊€')).toEqual([0x61, 0xb0, 0xa1, 0x80]);
    expect(bytesOf('한')).toBeNull();
    expect(bytesOf('\ud800')).toBeNull();
    expect(bytesOf('😀')).toBeNull();
  });
  it('tells common characters from rare ones', () => {
    expect(['的', '产', '座'].every(isCommon)).toBe(true);
    expect(['嶧', '莒', '。', '\ue000'].some(isCommon)).toBe(false);
  });
  it('tells private-use characters', () => {
    expect(isPrivateUse('\ue000')).toBe(true);
    expect(isPrivateUse('啊')).toBe(false);
  });
});
