const PAIRS = [['（', '）'], ['“', '”'], ['‘', '’'], ['《', '》']] as const;
/** What a sentence goes on with, and no name ends in: 标准厂房已|8栋, 企业家代表共|380人. */
const GOES_ON = /(?<=.{2})(?:已经|已|将|(?<!公)共|(?<![集其手初高])中)$/u;

/**
 * What is counted, as a name that can stand by itself: without half of a pair of marks (以下简称甲区）签约项目数, 公寓“望湖), without what leads up to a dash,
 * without the words that lead on to the number. Where less than two characters would be left, as it is.
 */
export function standing(words: string): string {
  let name = words.slice(words.lastIndexOf('——') + 1).replace(/^—/u, '');
  for (const [open, close] of PAIRS) {
    const closed = name.indexOf(close), opened = name.lastIndexOf(open);
    if (closed >= 0 && !name.slice(0, closed).includes(open)) name = name.slice(closed + 1);
    else if (opened >= 0 && !name.slice(opened).includes(close)) name = name.slice(0, opened) || name.slice(opened + 1);
  }
  const alone = name.replace(GOES_ON, '');
  return alone.length > 1 ? alone : words;
}
