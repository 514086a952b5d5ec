import { describe, expect, it } from 'vitest';
import { shortened, table, widthOf } from '../../scripts/report.ts';

describe('the table at the end of a build', () => {
  it('counts Han characters as two columns wide', () => {
    expect(widthOf('方志ab')).toBe(6);
  });
  it('keeps columns straight when a file has a Chinese name', () => {
    const lines = table(['seed', 'kept'], [['新闻一.txt', 5], ['a.txt', 1234]]).split('\n');
    expect(lines).toEqual(['seed        kept', '──────────  ────', '新闻一.txt     5', 'a.txt       1234']);
  });
  it('shortens long names in their middle', () => {
    expect(widthOf(shortened('二〇二四年十月沂河两岸招商引资和项目建设新闻剪报.html', 20))).toBeLessThanOrEqual(20);
    expect(shortened('短.txt', 20)).toBe('短.txt');
  });
});
