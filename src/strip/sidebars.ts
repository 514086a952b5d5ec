import { atStart } from '../text/matches.ts';
import { whole, type Rule } from './sheet.ts';

/** 小贴士, 新闻链接, 名词解释: what papers set beside a report to explain it. */
const HEAD = atStart(/^[\s【\[■◆●]*(?:(?:新闻|背景|知识|温馨)?(?:链接|小?贴士|小?知识|小?资料|知多少|背景)|名词解释|新闻背景|背景资料|延伸知识|数读|词条)[】\]：:\s]*$/u);
/** It stands in a box of so few lines. */
const LINES = 4;

/** A box of its own that one of these heads, with what it explains. In the box of the paragraphs such a line heads a section. */
export const sidebars: Rule = {
  name: 'sidebars',
  find: (lines, taken) => {
    const first = lines.findIndex((l) => l.prose && !l.outside && !taken.has(l.number));
    return lines.filter((l) => first >= 0 && l.number > first && HEAD.test(l.text) && l.box[0] === l.number && l.box[1] - l.number < LINES)
      .flatMap(({ box: [from, to] }) => lines.slice(from, to + 1)).filter((l) => !taken.has(l.number)).map((l) => whole(l, 'related', 'sidebars'));
  },
};
