import { atStart } from '../text/matches.ts';
import { whole, type Rule } from './sheet.ts';
import type { Cut } from './cut.ts';

const HEAD = /^[\s【\[✨]*(?:AI|智能|机器)\s*(?:摘要|总结|速读|导读|速览|划重点|要点)[】\]：:]?(?:\s*[·|｜]\s*全文.{0,24})?$/iu;
const END = atStart(/^[\s*※（(]*(?:以上|本|该)?(?:内容|文章|全文)?(?:摘要|总结|速览)?由\s*(?:[\p{L}\d]{0,8}\s*)?(?:AI|人工智能|大模型|智能)[\p{L}]{0,6}(?:生成|总结|提供)[^。]{0,30}[。）)]?$/iu);
/** The notice stands so few lines below the head. */
const WITHIN = 8;

/** 文章导读 over a box of its own: what the report says, in short. */
const GUIDE = /^[【\[]?(?:(?:文章|本文|新闻|内容|AI|智能|要点|全文)?(?:导读|摘要|提要|概要|速览|速读|要点|总结|精读)|核心(?:提示|要点|观点|内容)|划重点|看点)[】\]]?[：:]?$/u, GUIDE_BOX = 6;

/** AI摘要 with the summary right behind it, above the text. */
const LABELLED = atStart(/^[\s【\[]*(?:AI|智能|机器)\s*(?:摘要|总结|速读|导读|速览|精读|提要|解读|要点)/iu);

/** What a machine made of the report, between its label and the notice that says so. */
export const summary: Rule = {
  name: 'summary',
  find: (lines, taken) => {
    const found: Cut[] = [];
    let told = false;
    lines.forEach((line, i) => {
      if (taken.has(i)) return;
      if (!told && line.kind !== 'heading' && line.kind !== 'head-title' && LABELLED.test(line.text)) { found.push(whole(line, 'other', 'summary')); return; }
      told ||= line.prose && !line.outside;
      if (!END.test(line.text)) return;
      const above = lines.slice(Math.max(0, i - WITHIN), i).findLastIndex((l) => HEAD.test(l.text));
      const from = above < 0 ? i : Math.max(0, i - WITHIN) + above;
      for (const l of lines.slice(from, i + 1)) if (!taken.has(l.number)) found.push(whole(l, 'other', 'summary'));
    });
    for (const { number, text, box: [first, last] } of lines) {
      if (first !== number || last - first > GUIDE_BOX || !(GUIDE.test(text) || END.test(text)) || !lines.slice(last + 1).some((l) => l.prose && !l.outside)) continue;
      for (const l of lines.slice(first, last + 1)) if (!taken.has(l.number)) found.push(whole(l, 'other', 'summary'));
    }
    return found;
  },
};
