import { closesSentence, endsSentence, lastProse, whole, type Line, type Rule } from './sheet.ts';
import type { Cut } from './cut.ts';

/** What may stand at a report's foot and belongs to it: labelled names, a signature, a day. */
const REPORT = /^[\s【\[［（(]*(?:纠错\s*[】\]］]\s*)?\p{Script=Han}{1,8}\s*[：:/／|｜丨]\s*\S|^[（(].*[）)]$|\d{4}年|记者|通讯员|^附/u;

/** No letter in it, and no day. */
const BARE = /^[^\p{L}]{1,60}$/u;

/** Column names and the site's owner, right above its foot. */
const SITE = /^[\p{Script=Han}“”]{2,10}(?:新闻|动态|要闻|部门|专题|频道|栏目|资讯|风采|公告|互动|公开|视窗|在线)$|^\p{Script=Han}{4,20}(?:新闻|信息|融媒体|传媒|网络|大数据)[\p{Script=Han}]{0,6}(?:中心|社|集团|公司|办公室)$/u;

/** Short lines at the page's foot that stand between furniture: names of hosts above their telephone numbers, column names between lists. */
export const amid: Rule = {
  name: 'amid',
  find: (lines, taken) => {
    const found: Cut[] = [], below = belowFurniture(lines, taken), last = lastProse(lines, taken);
    let behind = false;
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i]!;
      if (taken.has(i)) { behind = true; continue; }
      // A counter, a share: figures that nothing explains.
      if (line.number > last && line.kind === 'text' && BARE.test(line.text) && !closesSentence(line, lines)) { found.push(whole(line, 'other', 'amid')); behind = true; continue; }
      // A heading below the report with nothing but furniture under it.
      if (line.kind === 'heading' && behind && last >= 0 && line.number > last) { found.push(whole(line, 'other', 'amid')); continue; }
      if (isLabelBox(lines, line, last)) { found.push(whole(line, 'other', 'amid')); behind = true; continue; }
      if (!behind || line.prose || line.kind === 'head-title' || line.kind === 'heading' || line.kind === 'row') break;
      if (line.text.length > 30 || endsSentence(line.text) || REPORT.test(line.text) || !(below[i]! || SITE.test(line.text))) break;
      found.push(whole(line, 'other', 'amid'));
    }
    return found;
  },
};

/** What a signature ends in. */
const BODY_NAME = /(?:政府|委员会|办公室|[局厅部院会委]|公司|中心|指挥部)$/u;
/** How long labels are, and how many stand together. */
const LABEL = 14, LABELS = 12;

/** A line of a box below the report that holds nothing but labels: a vote, a reader's mood. Items and rows of a table may be the report's. */
function isLabelBox(lines: readonly Line[], { box: [first, to] }: Line, last: number): boolean {
  if (last < 0 || first <= last || to - first >= LABELS) return false;
  return lines.slice(first, to + 1).every((l) => l.kind !== 'item' && l.kind !== 'row' && l.text.length <= LABEL && !endsSentence(l.text) && !REPORT.test(l.text) && !BODY_NAME.test(l.text) && !/\d{4}/u.test(l.text));
}

/** For each line whether furniture stands above it with nothing but short lines between. */
function belowFurniture(lines: readonly Line[], taken: ReadonlySet<number>): boolean[] {
  let below = false;
  return lines.map(({ number, text, prose }) => {
    const here = below;
    if (taken.has(number)) below = true;
    else if (prose || text.length > 30) below = false;
    return here;
  });
}
