import { FACILITIES } from '../../lexicon/projects-facilities.ts';
import { longestAt } from '../../lexicon/trie.ts';
import type { Span } from '../../text/span.ts';
import type { Confidence } from '../facts.ts';
import { itemsOf } from './lists.ts';
import { isDivision, isGroup, saysWhich, specificity } from './specific.ts';

/** A place that a delegation was shown. */
interface Shown extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly until: null;
  readonly shared: boolean;
}

const VISIT = /(?:先后|依次|分别|一行|团|组|实地|首先|随后|还)?(?:到|来到|走进|深入|参观|观摩|考察|察看|查看|视察|前往|赴|调研|参观考察|实地查看|实地察看|观看)(?:了|至|到)?/gu;
const ENDS = /进行|开展|调研|督导|检查|视察|慰问|考察|实地|参观|观摩|等(?:地|处|现场|点|项目|企业|单位|[\d一二三四五六七八九十]+[个家处])|[，。；：]/u;
const FIRM = /(?:公司|集团|厂|酱园|合作社|企业|工厂)$/u;

/** A site that is being built, or what calls itself a project: the whole tour is one of projects. */
const SITE = /项目|工地|现场|选址|[一二三]期$/u;
const AT_THE_SITE = /(?:建设|施工|项目|选址)?(?:工地|现场|选址地|现场指挥部|指挥部)$/u;

/** The article counts what it shows as projects: 三天三市廿八个项目, 实地观摩6个项目. */
const COUNTED = /(?:[天市县区地镇站](?:[\d一二三四五六七八九十廿卅]+))个?项目|(?:观摩|参观|考察|查看|察看|看了)[^，。；]{0,12}?[\d一二三四五六七八九十廿卅两]+(?:余|多)?(?:个|处)[^，。；]{0,8}?项目|考察的[^，。；]{0,4}项目/u;

export const countsVisits = (text: string): boolean => COUNTED.test(text);

/**
 * The places a sentence enumerates after 参观了, 走进, 深入 …: parks and other facilities always where two or more stand
 * together, companies only where the article counts what was shown as projects.
 */
export function visited(text: string, sentence: Span, counted: boolean): Shown[] {
  const said = text.slice(sentence.start, sentence.end);
  const found: Shown[] = [];
  let done = 0;
  for (const m of said.matchAll(VISIT)) {
    const from = m.index + m[0].length;
    if (from < done) continue;
    const rest = said.slice(from);
    const end = ENDS.exec(rest)?.index ?? rest.length;
    const items = itemsOf(text, { start: sentence.start + from, end: sentence.start + from + end });
    if (items.length < 2) continue;
    const projects = counted || items.some((i) => SITE.test(text.slice(i.start, i.end)));
    const shown = items.map((i) => ({ start: i.start, end: i.end - (AT_THE_SITE.exec(text.slice(i.start, i.end))?.[0].length ?? 0) }))
      .filter((i) => isShown(text.slice(i.start, i.end), projects));
    if (shown.length < 2) continue;
    done = from + end;
    for (const i of shown) found.push({ start: i.start, end: i.end, rule: 'visited', confidence: projects ? 'certain' : 'likely', until: null, shared: true });
  }
  return found;
}

function isShown(name: string, counted: boolean): boolean {
  if (name.length < 3 || isGroup(name) || isDivision(name) || specificity(name) < 2) return false;
  if (FIRM.test(name)) return counted;
  if (name.endsWith('项目')) return saysWhich(name);
  return facilityAtEnd(name, counted);
}

function facilityAtEnd(name: string, counted: boolean): boolean {
  for (let at = 1; at < name.length; at++) {
    const noun = longestAt(FACILITIES, name, at);
    if (noun !== null && noun.end === name.length) return counted || noun.value === 'park' || name.endsWith('园');
  }
  return false;
}
