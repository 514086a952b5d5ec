import { congressMeets, planBegins } from '../lexicon/plans.ts';

/** A congress from 十八大 on. */
const CONGRESS = '十[八九]|二十[一二三四五]?';

/** Words by which a text tells its own year: plans, jubilees, congresses. */
const ANCHORS: readonly (readonly [RegExp, (m: RegExpExecArray) => number | null])[] = [
  [/“?(十[一二三四五六])五”?(?:规划)?(?:的)?(?:开局|起步)(?:之年|第一年|年)/u, (m) => planBegins(m[1]!)],
  [/“?(十[一二三四五六])五”?(?:规划)?(?:的)?(?:收官|收尾|决胜)之年/u, (m) => planBegins(m[1]!) + 4],
  [/(?:建党|中国共产党成立|党成立)(\d{2,3}|[一二三四五六七八九十百]+)周年/u, (m) => since(1921, m[1]!)],
  [/(?:新中国|中华人民共和国|建国|国庆)(?:成立)?(\d{2,3})周年/u, (m) => since(1949, m[1]!)],
  [/改革开放(\d{2})周年/u, (m) => since(1978, m[1]!)],
  [/建军(\d{2,3})周年/u, (m) => since(1927, m[1]!)],
  [/(?:抗日战争|抗战)(?:暨世界反法西斯战争)?胜利(\d{2,3})周年/u, (m) => since(1945, m[1]!)],
  [new RegExp(`(?:贯彻|落实)党的(${CONGRESS})大精神(?:的)?开局之年`, 'u'), (m) => congressMeets(m[1]!) + 1],
  [new RegExp(`党的(${CONGRESS})大(?:胜利)?召开之年`, 'u'), (m) => congressMeets(m[1]!)],
  [/((?:19|20)\d{2})年是(?:[我全]|\p{Script=Han}{2,6})[省市区县州旗][^。！？；]{0,40}(?:之年|一年)(?=[，。；、])/u, (m) => Number(m[1])],
  [/((?:19|20)\d{2})年(?:度)?(?:全[国省市区县])?[\p{Script=Han}]{0,6}工作要点/u, (m) => Number(m[1])],
];

const since = (year: number, count: string): number | null => (/^\d+$/u.test(count) ? year + Number(count) : count === '一百' || count === '百' ? year + 100 : null);

/** In every such phrase. */
const SIGNS = ['之年', '周年', '工作要点', '开局', '起步', '收官', '收尾', '决胜', '一年'];

/** The year that a text speaks of as its own: 开局之年, 建党100周年, 某年工作要点. Null where none is named or two disagree. */
export function yearOfText(text: string): number | null {
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  const years = new Set<number>();
  for (const [pattern, year] of ANCHORS) {
    const m = pattern.exec(text);
    const found = m === null ? null : year(m);
    if (found !== null) years.add(found);
  }
  return years.size === 1 ? [...years][0]! : null;
}
