import type { Span } from '../../text/span.ts';
import { beginning } from './boundary.ts';
import { isAbstract, isDivision, isGroup, specificity } from './specific.ts';
import { matchesOf } from '../matches.ts';
import { saidIn } from '../stretches.ts';

/** 甲电路开工仪式: what has a ceremony of its own is a project, whatever noun its name ends in. */
const CEREMONY = /(?:正式)?(?:开工|奠基|动工|投产|竣工|落成|通车|开业|开园|开馆|封顶)(?:仪式|活动|典礼)/gu;
/** …of many at once, or of no works at all. */
const MANY = /集中|项目$|工程$|活动|大会|大赛|论坛|签约|系列|批|(?:出席|参加|举行|举办|见证|宣布|主持)$/u;

/** The names that a ceremony is held for, in a sentence. */
export function ceremonies(text: string, sentence: Span): Span[] {
  return matchesOf(CEREMONY, saidIn(text, sentence)).flatMap((m) => {
    const end = sentence.start + m.index, { start } = beginning(text, sentence.start, end), name = text.slice(start, end);
    return name.length < 3 || name.length > 30 || specificity(name) < 3 || MANY.test(name) || isGroup(name) || isAbstract(name) || isDivision(name) ? [] : [{ start, end }];
  });
}
