import { beginningIn, touching, within } from '../among.ts';
import { companyAtStart } from '../../lexicon/companies.ts';
import { filingCode, type Mention, type Place, type Setting } from '../setting.ts';
import type { Candidate } from './candidate.ts';

/** Where a clause behind the name, or a labelled line, says that it lies. */
const LIES = /^(?:[^。；\n]{0,60}?[，：])?[^。；，\n]{0,16}?(?:位于|坐落于|坐落在|地处|落户于?|落地于?|选址于?|选址在)|\n(?:建设|实施|项目)(?:地点|地址|选址)[：:]/u;
/** 位于甲县的|乙水库. */
const LYING = /(?:位于|坐落于|坐落在|地处|落户|落地|选址)[^，。；]{2,12}的$/u;

/** 甲市某某光电|封装项目: where the firm has its seat, not where the project lies. */
const isFirms = (text: string, m: Mention, c: Candidate, owner: string | null): boolean => {
  const said = text.slice(m.start, m.end);
  return m.start === c.start && m.place.level !== 'township' && ((owner?.startsWith(said) === true && text.startsWith(owner.slice(said.length, said.length + 2), m.end)) || companyAtStart(text.slice(m.end, c.end), []) !== null);
};

/** Where it says that it lies, else the division in the name itself, else the one its sentence is about. */
export function placeOf(setting: Setting, mentions: readonly Candidate[], owner: string | null): string | null {
  const text = setting.article.text.text;
  for (const c of mentions) {
    const lead = LIES.exec(text.slice(c.after.start, c.after.end));
    const from = lead === null ? -1 : c.after.start + lead.index + lead[0].length;
    const lying = LYING.test(text.slice(c.before.start, c.before.end));
    const there = touching(setting.mentions, c.start - 2, c.start - 1).find((m) => lying && m.end + 1 === c.start) ?? beginningIn(setting.mentions, from, from + 1)[0];
    if (there !== undefined) return filingCode(there.place);
  }
  for (const c of mentions) {
    const named = within(setting.mentions, c).findLast((m) => m.place.level !== 'province' && !isFirms(text, m, c, owner));
    if (named !== undefined) return filingCode(named.place);
  }
  // 由甲市某某公司投资建设: a sentence that names a division only as its builder's seat says nothing of the place.
  const seat = (place: Place | null): boolean => place !== null && setting.home !== null && place.code !== setting.home.code && owner?.startsWith(place.name.replace(/(?<=..)[省市县区旗]$/u, '')) === true;
  return mentions.map((c) => setting.scopeAt(c.start)).map((p) => filingCode(seat(p) ? setting.home : p)).find((code) => code !== null) ?? null;
}
