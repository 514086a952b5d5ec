import { atStart } from '../text/matches.ts';
import { whole, type Rule } from './sheet.ts';
import type { Cut } from './cut.ts';

const LABEL = atStart(/^[\s【[（(<«‹←]*(?:上|下|前|后)(?:一|1)?(?:篇|条|页|版|则|章)(?:文章|新闻|信息|内容|报道)?(?:(?=[：:】\]）)>»›→\s])|$|没有|是|为)/u);
const BARE = /^[\s【[（(<«‹←]*(?:上|下|前|后)(?:一|1)?(?:篇|条|页|版|则|章)(?:文章|新闻|信息|内容|报道)?[\s：:】\])）>»›→]*$/u;

/** 上一篇, 下一篇: the reports before and after this one, with their titles. */
export const neighbours: Rule = {
  name: 'neighbours',
  find: (lines, taken) => {
    const found: Cut[] = [];
    for (const line of lines) {
      if (taken.has(line.number) || line.prose || line.text.length > 120 || !LABEL.test(line.text)) continue;
      found.push(whole(line, 'related', 'neighbours'));
      const next = BARE.test(line.text) ? lines[line.number + 1] : undefined;
      if (next !== undefined && !next.prose && next.text.length <= 60 && !LABEL.test(next.text) && !taken.has(next.number)) found.push(whole(next, 'related', 'neighbours'));
    }
    return found;
  },
};
