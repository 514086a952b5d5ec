import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { slogans } from '../../src/extract/slogans.ts';
import { articleOf, fakeSetting } from '../extract/fake-setting.ts';

const piece = fc.constantFrom('项目', '总投资5亿元', '等3个项目', '产业园', '、', '，', '。', '“', '”', '（', '）', '推进', '建设', '的', '甲乙', '开工', '投产', '该项目', '和', '二期', ' | ', '公司', '工程', '大桥', '参观了', '是', '1.', '云岭');
const line = fc.oneof(fc.array(piece, { maxLength: 25 }).map((p) => p.join('')), fc.string({ maxLength: 40 })).map((s) => s.replaceAll('\n', ''));

it('throws on no text, and every mention stands where it says', () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
    const plain = lines.map((l) => l.replace(/^## /u, ''));
    for (const fact of [...projects(fakeSetting(plain)), ...slogans(articleOf(plain))]) {
      expect(fact.evidence.length).toBeGreaterThan(0);
      for (const e of fact.evidence) expect(plain[e.paragraph as number]!.slice(e.start, e.end)).toBe(e.quote);
    }
  }), { numRuns: 300 });
});

it('names no project twice', () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
    const names = projects(fakeSetting(lines)).map((p) => p.name);
    expect(new Set(names).size).toBe(names.length);
  }), { numRuns: 200 });
});
