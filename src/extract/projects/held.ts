import type { Article, Part } from '../../articles/article.ts';
import { SIGNS } from '../../lexicon/investing.ts';
import { BEGUN, FINISHED, OPENED } from '../../lexicon/stages-words.ts';
import { STAGES, toldIn, type Stage } from '../../lexicon/stages.ts';
import { eventsIn } from './groups.ts';

/** What an event is called at which many projects were signed for, begun or finished at once; and how many, where it is not called anything. */
const ENDS = '(?:仪式|活动|典礼|大会|动员|启动|现场会|推进会|会(?![长员谈]))';
const HELD: readonly (readonly [Stage, RegExp])[] = [
  ['签约', eventCalled(`${SIGNS}|签单`, '签约')],
  ['开工', eventCalled(`${BEGUN}|开复工|开竣工`, `${BEGUN}|开复工|开竣工|启动建设`)],
  ['投产', eventCalled(`${FINISHED}|${OPENED}|开竣工`, `${FINISHED}|${OPENED}|开竣工|交付`)],
];

function eventCalled(held: string, at: string): RegExp {
  const counted = '[\\d一二三四五六七八九十两]+个(?!月)';
  return new RegExp(`(?:${held})(?:暨[^，。；]{1,6}?)?${ENDS}|(?:集中|现场|同台|同日|同步|同时)(?:${at})|(?:${at})(?:项目|工程)?${counted}|(?:${at})[^，。；]{0,6}${counted}[^，。；]{0,12}(?:项目|工程)|${counted}[^，。；]{0,16}(?:项目|工程)[^，。；]{0,6}(?:${at})`, 'u');
}

/** What such an event is called. */
const CALLED = /仪式|活动|典礼|大会/u;
/** What was done by and by, and no event: 今年实施项目214个，已开工206个. */
const BY_AND_BY = /个月|月份|已|累计|以来|半年|季度|全年|年度|实施|安排|计划|将/u;

/** Such meetings are held to sign at. */
const SOUGHT = /(?:推介|恳谈|对接|洽谈|招商)(?:大|发布|说明)?会/u, SIGNED = /签/u;

/** What a report on an event tells of besides: what was there before, what others have, and what is to come. */
const BESIDES = /去年|前年|此前|近年来?|历年|多年|以来|累计|已有|现有|原有|早在|参观|观摩|考察|走访|走进|来到|察看|在谈|洽谈(?!会)|了解|介绍|下一步|谋划|储备/u;
const YEAR = /(?<!到|至|预计|计划|力争|将于|拟于|确保)(20\d\d)年/gu;
/** So much of the report says what it is on: its title, its second line, and the beginning of its text. */
const LEAD = 240;

/**
 * Tells what befell the projects that stand at a place of the article.
 * @param foremost whether the paragraph is on them: it begins with their names, or counts them
 */
export type Held = (part: Part, place: number, foremost: boolean) => Stage | null;

const NONE: Held = () => null;

/**
 * A report on an event at which many projects were signed for, begun or finished names them wherever it likes: what befell them need not be said of each.
 * Where two kinds of events were held (开工 and 竣工), the last words before the place that tell of one alone hold (竣工的项目中，…).
 */
export function heldAt(article: Article): Held {
  const text = article.text.text, own = ownWords(article), events = HELD.filter(([stage, called]) => called.test(own) || (stage === '签约' && SOUGHT.test(own) && SIGNED.test(own))).map(([stage]) => stage);
  if (events.length === 0 || toldIn(article.title)?.promised === true) return NONE;
  const year = Number(article.published?.slice(0, 4) ?? Infinity);
  return ({ start, end, where }, place, foremost) => {
    // Among finished ones others are named that are not.
    if (typeof where !== 'number' || (!foremost && events.length === 1 && events[0] === '投产')) return null;
    const from = Math.max(start, ...[...'。！？\n'].map((mark) => text.lastIndexOf(mark, place - 1) + 1)), stop = text.slice(place, end).search(/[。！？]/u);
    const sentence = text.slice(from, stop < 0 ? end : place + stop);
    if (BESIDES.test(sentence) || Array.from(sentence.matchAll(YEAR), (m) => Number(m[1])).some((y) => y < year)) return null;
    if (events.length === 1) return events[0]!;
    const last = lastOf(events, text.slice(start, place)), said = eventsIn(sentence).filter((s) => events.includes(s));
    return said.length > 0 && !said.includes(last!) ? null : last;
  };
}

/** The title, the second line and the beginning of the text. */
function ownWords({ text: { text }, title, subtitle, parts }: Article): string {
  const first = parts.find((p) => p.where === 0);
  const opening = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + LEAD));
  const sentences = opening.split('。');
  return [title, subtitle ?? '', ...(opening.endsWith('。') || sentences.length === 1 ? sentences : sentences.slice(0, -1))].filter((s) => !BY_AND_BY.test(s) || CALLED.test(s)).join('。');
}

/** The event that the paragraph has told of last, by itself. */
function lastOf(events: readonly Stage[], said: string): Stage | null {
  for (const clause of said.split(/[，。；！？]/u).reverse()) {
    if (!/项目|工程|仪式|现场/u.test(clause)) continue;
    const told = STAGES.filter((s) => events.includes(s) && eventsIn(clause).includes(s));
    if (told.length === 1) return told[0]!;
  }
  return null;
}
