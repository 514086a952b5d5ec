import { whole, type Line, type Rule } from './sheet.ts';

/** Lines of a report's head that some sites put into a header or a bar of their own. */
const REPORT_HEAD = /(?:来\s*源|稿源|时\s*间|日\s*期|作\s*者|记者|编辑|责编)\s*[：:]|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/u;

/** What the format itself puts outside the report: navigation, side columns, forms; and lines that are all links. */
export const format: Rule = {
  name: 'format',
  find: (lines, taken) => {
    const inside = (line: Line): boolean => line.prose && !line.outside && !taken.has(line.number);
    const headTitle = (lines.find((l) => l.kind === 'head-title')?.text ?? '').replace(/\s/gu, '');
    const isHeadline = (line: Line): boolean => line.kind === 'heading' && line.text.length >= 4 && headTitle.includes(line.text.replace(/\s/gu, ''));
    const first = lines.findIndex(inside), last = lines.findLastIndex(inside);
    return lines.filter((line) => {
      if (taken.has(line.number) || line.text === '' || line.kind === 'head-title') return false;
      if (isHeadline(line)) return false;
      const inHead = first < 0 || line.number < first;
      if (line.outside) return !(inHead && line.text.length <= 120 && REPORT_HEAD.test(line.text));
      if (line.linked < 0.8 || line.prose || line.kind === 'heading' || line.kind === 'row') return false;
      // Inside the report a link may be a name; outside of it, and in runs, it is a menu or a list of other reports.
      return inHead || line.number > last || line.text.length >= 8;
    }).map((line) => whole(line, line.number > last ? 'related' : 'navigation', 'format'));
  },
};
