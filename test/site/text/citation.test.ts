import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/site/text/citation.ts';
import { drafted, type Draft } from '../fixture/drafts.ts';

const cited = (draft: Partial<Draft>, address: string | null = null): string => {
  const { head, accessed, tail } = citation(drafted({ id: 'a1', title: '县里修了一座桥', paragraphs: [], ...draft }), address);
  return `${head}${accessed ? '[ACCESSED]' : ''}${tail}`;
};
const reporter = (name: string) => ({ name, role: '本报记者' });

describe('a reference by GB/T 7714', () => {
  test('names the paper and the day where there is no address', () => {
    expect(cited({ published: '2024-11-05T08:00:00', source: '河埠报' })).toBe('县里修了一座桥[N]. 河埠报, 2024-11-05.');
  });
  test('names address and day of access where there is one, the original’s before the site’s own', () => {
    expect(cited({ published: '2024-11-05', source: '河埠报' }, 'https://x.example/articles/a1/')).toBe('县里修了一座桥[EB/OL]. 河埠报(2024-11-05)[ACCESSED]. https://x.example/articles/a1/.');
    expect(cited({ url: 'https://news.example/1' }, 'https://x.example/')).toBe('县里修了一座桥[EB/OL].[ACCESSED]. https://news.example/1.');
  });
  test('names three authors at most, and no editors', () => {
    expect(cited({ bylines: [reporter('甲一'), { name: '乙二', role: '责任编辑' }] })).toBe('甲一. 县里修了一座桥[N].');
    expect(cited({ bylines: ['甲一', '乙二', '丙三', '丁四'].map(reporter) })).toBe('甲一, 乙二, 丙三, 等. 县里修了一座桥[N].');
  });
  test('has the second line of a headline behind a colon', () => {
    expect(cited({ subtitle: '两岸的人走到一起' })).toBe('县里修了一座桥: 两岸的人走到一起[N].');
  });
});
