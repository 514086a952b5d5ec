import { charactersOf } from '../../text/characters.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { beginningIn } from '../among.ts';
import type { Setting } from '../setting.ts';
import { matchesOf } from '../../text/matches.ts';

const breaks = charactersOf(/[\s，。；：！？、,;:!?“”‘’"'《》〈〉【】[\]…—|]/u);
/** Words that may stand before a body in its clause and are no part of its name; some only where they do not begin another word. */
const LEAD = /^(?:\d+[年月日时点分]+|[上下]午|当[天日晚]|[近昨今]日|日前|随后|期间|会[上后前]|会议上?由|[\p{Script=Han}]{1,4}(?:会|仪式|活动|现场)上|据|由|在|与|和(?!平|硕|田|县|龙|顺|布|静)|同(?!仁|江|心|德)|向|对(?!外|口|台)|邀请|陪同|时任|原(?!州|平|阳)|前任|现任|历任|新任|拟任|继任|经(?!济|信|委|开|贸|合|发)|听取了?|来自|作为|担任|兼任|兼|出任|任(?!城区|丘市|县(?:[城境县的籍，。、]|委托))|为|以及|及|暨|身为|特邀|还有|包括|会见了?|看望了?|采访了?|签约方|记者|笔者|从|了|着|的|是|给|把|被|请|让|聘请|当选|免去|任命|其|该|我|全(?!国)|本|各|这[位名家]|[一两]位|一名|他|她|并|又|也|先后|分别|共同|一起|代表|受|通过|连同|随同|以)/u;
/** A level word that a body's name may begin with, behind something that it cannot reach back over. */
const INNER = /(?:[由在从的了请据和与对向有于及到赴给受是为任至]|负责人|同志|产生|选举|当选)(?=[省市区县州盟旗镇乡](?!域|场|块)|国家)/gu;
/** What never stands inside a body's name. */
const APART = /[的了在从被把让]|(?<!自)由|邀请|陪同|会见|采访|听取|看望/gu;
const isLevel = charactersOf(/[省市区县州盟旗镇乡]/u);

/**
 * Where the stretch of text that may hold the body of an office at `at` begins: behind the last mark before it, but not before
 * `floor`. Parentheses inside a name (材料（山东）有限公司) do not break it.
 */
export function stretchBefore(text: string, at: number, floor: number): number {
  let from = at, depth = 0;
  while (from > floor) {
    const c = text.charAt(from - 1);
    if (c === '）' || c === ')') depth++;
    else if (c === '（' || c === '(') { if (depth-- === 0) break; }
    else if (depth === 0 && breaks(c.charCodeAt(0))) break;
    if (depth > 1) break;
    from--;
  }
  return depth > 0 ? behindParenthesis(text, from, at) : from;
}

const behindParenthesis = (text: string, from: number, at: number): number => {
  const last = Math.max(text.lastIndexOf('）', at - 1), text.lastIndexOf(')', at - 1));
  return Math.max(from, last + 1);
};

/** `from` moved over words that lead up to a body's name, to `to` at most. A division's name is never taken for one. */
export function pastLead(setting: Setting, from: number, to: number): number {
  const text = setting.article.text.text;
  let at = from;
  for (const m of matchesOf(APART, text.slice(from, to))) at = from + m.index + m[0].length;
  for (const m of matchesOf(INNER, text.slice(from, to))) at = Math.max(at, from + m.index + m[0].length);
  for (let i = at + 2; i < to; i++) if (isLevel(text.charCodeAt(i)) && sayingAt(text, i - 2)?.end === i) at = i;
  while (at < to && !beginningIn(setting.mentions, at, at + 1).some((m) => m.end - m.start > 1)) {
    const lead = LEAD.exec(text.slice(at, to));
    if (lead === null) break;
    at += lead[0].length;
  }
  return at;
}
