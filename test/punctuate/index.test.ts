import { describe, expect, it } from 'vitest';
import { punctuate } from '../../src/punctuate/index.ts';
import { untouched } from '../../src/text/traced.ts';
import { CLEAN } from '../repair/damage/clean.ts';
import { punctuated } from './texts.ts';

describe('punctuation', () => {
  it('replaces marks one for one, so that nothing moves and nothing is noted', () => {
    const done = punctuate(untouched('增长5%,投资(含税)达1,000万元!', 'made-up.txt'));
    expect(done.text).toBe('增长5%，投资（含税）达1,000万元！');
    expect(done.maps).toEqual([]);
    expect(done.notes).toEqual([]);
  });
  it('gives back what was made half-width, in all the made-up reports', () => {
    const ASCII: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')', '“': '"', '”': '"' };
    for (const clean of CLEAN) expect(punctuated(clean.replace(/[，！：；？（）]/gu, (c) => ASCII[c]!))).toBe(clean);
    expect(punctuated(CLEAN[0]!.replace(/[“”]/gu, '"'))).toBe(CLEAN[0]);
  });
  it('leaves normalised text as it is', () => {
    for (const clean of CLEAN) expect(punctuated(clean)).toBe(clean);
  });
});
