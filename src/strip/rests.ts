import { whole, type Line, type Rule } from './sheet.ts';

/** 记者：甲某, 来源：某某报, 编辑：乙某: of the report, whatever they stand above. */
const CREDIT = /^[\s【\[（(]*\p{Script=Han}{2,6}\s*[：:｜|丨/／]\s*\S/u;

/** A box of fewer lines is no list, one of more holds the report. */
const FEWEST = 4, MOST = 60;
/** A heading, a button, a remark for those who have the page read out; so many may be left of it. */
const LONGEST = 40, LEFT = 3;
/** This share of the box other rules have taken. */
const TAKEN = 0.6;

/** What other rules leave of a box amid a report's text or below it: the heading of a list of other reports, and what closes it (热读 … End of 热读). */
export const rests: Rule = {
  name: 'rests',
  find: (lines, taken) => {
    const first = lines.findIndex((l) => l.prose && !l.outside && !taken.has(l.number));
    const isRest = ({ number, box: [from, to] }: Line): boolean => {
      if (first < 0 || number < first || from <= first || to - from < FEWEST - 1 || to - from >= MOST) return false;
      const left = lines.slice(from, to + 1).filter((l) => !taken.has(l.number) && !CREDIT.test(l.text));
      return left.length <= LEFT && left.length <= (1 - TAKEN) * (to - from + 1) && left.every((l) => !l.prose && l.kind !== 'row' && l.text.length <= LONGEST);
    };
    return lines.filter((line) => !taken.has(line.number) && line.kind !== 'head-title' && !CREDIT.test(line.text) && isRest(line)).map((line) => whole(line, 'related', 'rests'));
  },
};
