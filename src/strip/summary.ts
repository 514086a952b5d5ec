import { whole, type Rule } from './sheet.ts';
import type { Cut } from './cut.ts';

const HEAD = /^[\s【\[✨]*(?:AI|智能|机器)\s*(?:摘要|总结|速读|导读|速览)[】\]：:]?$/iu;
const END = /^[\s*※（(]*(?:以上|本|该)?(?:内容|摘要|总结)?由\s*(?:AI|人工智能|大模型|智能)[\p{L}]{0,6}(?:生成|总结|提供)[^。]{0,30}[。）)]?$/iu;
/** The notice stands so few lines below the head. */
const WITHIN = 8;

/** What a machine made of the report, between its label and the notice that says so. */
export const summary: Rule = {
  name: 'summary',
  find: (lines, taken) => {
    const found: Cut[] = [];
    lines.forEach((line, i) => {
      if (taken.has(i) || !END.test(line.text)) return;
      const above = lines.slice(Math.max(0, i - WITHIN), i).findLastIndex((l) => HEAD.test(l.text));
      const from = above < 0 ? i : Math.max(0, i - WITHIN) + above;
      for (const l of lines.slice(from, i + 1)) if (!taken.has(l.number) && l.text !== '') found.push(whole(l, 'other', 'summary'));
    });
    return found;
  },
};
