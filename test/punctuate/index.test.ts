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
  it.each([['１２月２８日，共检查企业４８６家，整改率９７．４%。', '12月28日，共检查企业486家，整改率97.4%。'], ['ＡＩ＋制造 Ｂ座', 'AI＋制造 B座'], ['一．总体情况：２项，ＧＤＰ增长５％', '一．总体情况：2项，GDP增长5％']])('makes wide digits and letters plain: %s', (wide, plain) => {
    expect(punctuated(wide)).toBe(plain);
  });
  it('leaves normalised text as it is', () => {
    for (const clean of CLEAN) expect(punctuated(clean)).toBe(clean);
  });
});
