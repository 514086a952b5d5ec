import { beginningIn, touching, within } from '../among.ts';
import { filingCode, type Setting } from '../setting.ts';
import type { Candidate } from './candidate.ts';

/** Where a clause behind the name, or a labelled line, says that it lies. */
const LIES = /^(?:[^。；\n]{0,60}?[，：])?[^。；，\n]{0,16}?(?:位于|坐落于|坐落在|地处|落户于?|落地于?|选址于?|选址在)|\n(?:建设|实施|项目)(?:地点|地址|选址)[：:]/u;
/** 位于甲县的|乙水库. */
const LYING = /(?:位于|坐落于|坐落在|地处|落户|落地|选址)[^，。；]{2,12}的$/u;

/** Where it says that it lies, else the division in the name itself, else the one its sentence is about. */
export function placeOf(setting: Setting, mentions: readonly Candidate[]): string | null {
  const text = setting.article.text.text;
  for (const c of mentions) {
    const lead = LIES.exec(text.slice(c.after.start, c.after.end));
    const from = lead === null ? -1 : c.after.start + lead.index + lead[0].length;
    const lying = LYING.test(text.slice(c.before.start, c.before.end));
    const there = touching(setting.mentions, c.start - 2, c.start - 1).find((m) => lying && m.end + 1 === c.start) ?? beginningIn(setting.mentions, from, from + 1)[0];
    if (there !== undefined) return filingCode(there.place);
  }
  for (const c of mentions) {
    const named = within(setting.mentions, c).findLast((m) => m.place.level !== 'province');
    if (named !== undefined) return filingCode(named.place);
  }
  return mentions.map((c) => filingCode(setting.scopeAt(c.start))).find((code) => code !== null) ?? null;
}
