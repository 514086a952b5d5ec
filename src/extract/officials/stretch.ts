import { charactersOf } from '../../text/characters.ts';
import { LEADS_TO_BODY } from '../../lexicon/organizations.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { beginningIn } from '../among.ts';
import type { Setting } from '../setting.ts';
import { matchesOf } from '../../text/matches.ts';

const breaks = charactersOf(/[\s，。；：！？、,;:!?“”‘’"'《》〈〉【】[\]…—|]/u);
const LEAD = new RegExp(`^${LEADS_TO_BODY}`, 'u');
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
