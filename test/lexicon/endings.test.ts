import { describe, expect, it } from 'vitest';
import { endings, noEndings } from '../../src/lexicon/endings.ts';

const at = (place: Float32Array, char: string): number => place[char.charCodeAt(0)]!;

describe('what stands before marks and figures', () => {
  it('is more of what ends clauses, and less of what wants something behind it', () => {
    for (const char of '链跑算') expect(at(endings().mark, char)).toBeGreaterThan(0);
    for (const char of '全以') expect(at(endings().mark, char)).toBeLessThan(0);
  });
  it('is more of what leads to figures', () => expect(at(endings().figure, '超')).toBeGreaterThan(at(endings().figure, '部')));
  it('is at most three either way, and nothing for what was not learned', () => {
    for (const place of [endings().mark, endings().figure]) expect(Math.max(...place.map(Math.abs))).toBeLessThanOrEqual(3);
    expect(at(endings().mark, '龘')).toBe(0);
    expect(noEndings().mark.some((weight) => weight !== 0)).toBe(false);
  });
});
