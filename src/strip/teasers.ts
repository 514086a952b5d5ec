import type { Cut } from './cut.ts';
import { whole, type Rule } from './sheet.ts';

/** A story's box of more lines is a report in full. */
const LONGEST = 8;

/** Other stories below the report, made like it but for one thing: their headlines are links. The column's name may stand above. */
export const teasers: Rule = {
  name: 'teasers',
  find: (lines, taken) => {
    const found: Cut[] = [], title = lines[0]?.kind === 'head-title' ? lines[0].text.replace(/\s/gu, '') : '';
    const own = title === '' ? -1 : lines.findIndex((l, i) => i > 0 && l.linked < 0.5 && l.text.length >= 6 && title.startsWith(l.text.replace(/\s/gu, '')));
    const report = own < 0 ? -1 : lines.findIndex((l, i) => i > own && l.prose && !taken.has(i));
    if (report < 0) return [];
    for (const { number, kind, linked, text, box: [first, last] } of lines.slice(report + 1)) {
      if (kind !== 'heading' || !(linked >= 0.9 && text.length >= 6 || (lines[number + 1]?.linked ?? 0) >= 0.9) || first !== number || last - first > LONGEST || taken.has(number)) continue;
      for (const line of lines.slice(first, last + 1)) if (!taken.has(line.number)) found.push(whole(line, 'related', 'teasers'));
    }
    return found;
  },
};
