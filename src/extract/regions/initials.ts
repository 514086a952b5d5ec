import type { Part } from '../../articles/article.ts';
import { PROVINCE_INITIALS, provinceOf } from '../../lexicon/divisions.ts';
import type { Candidate } from './candidates.ts';
import { matchesOf } from '../../text/matches.ts';

/** 川陕渝交界, 苏浙皖三省, 晋、陕、豫三省: provinces by a character each, where what follows can only be said of provinces; 京津客商: two that are always called so. */
const ROW = new RegExp(`[${PROVINCE_INITIALS}](?:、?[${PROVINCE_INITIALS}]){1,4}(?=(?:[两三四五][省地]|省界|省际)?(?:[省市区]{0,3}(?:交界|边界|接壤|毗邻|交汇|结合部|边区))|[两三四五]省)|(?:京津|苏浙沪?|沪苏浙?|闽粤|川渝)(?=(?:专场|客商|企业|项目|两地|市场))`, 'gu');

/** The provinces that a line names by their initials, in order. */
export function initialsIn(text: string, part: Part): Candidate[] {
  return matchesOf(ROW, text.slice(part.start, part.end)).flatMap((m) => [...m[0]].flatMap((initial, i): Candidate[] => {
    const province = provinceOf(initial), start = part.start + m.index + i;
    return province === null ? [] : [{ start, end: start + 1, text: initial, form: 'full', options: [province], part }];
  }));
}
