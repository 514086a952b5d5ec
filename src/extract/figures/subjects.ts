import type { Part } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import type { Project } from '../facts.ts';
import { trimmed } from './heads.ts';
import { COMPANY } from './words.ts';

/** A project, or a firm, named in the text. */
export interface Named extends Span {
  readonly name: string;
}

/** Every place where the article names a project (该项目 included) or the owner of one, in order; spans in the article's text. */
export function namedIn(text: string, parts: readonly Part[], projects: readonly Project[]): Named[] {
  const starts = new Map(parts.map((p) => [p.where, p.heading ? p.start - 3 : p.start]));
  const found: Named[] = [];
  for (const project of projects) {
    for (const e of project.evidence) {
      const start = starts.get(e.paragraph);
      if (start !== undefined) found.push({ start: start + e.start, end: start + e.end, name: project.name });
    }
    for (const owner of project.owner?.split('、') ?? []) {
      if (owner.length < 2) continue;
      for (let at = text.indexOf(owner); at >= 0; at = text.indexOf(owner, at + owner.length)) found.push({ start: at, end: at + owner.length, name: owner });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((n, i) => i === 0 || n.start >= found[i - 1]!.end);
}

/** Who or what a sentence's figures belong to, by place. */
export interface Subjects {
  at(place: number, clauseStart: number): string | null;
  /** The subject with which the sentence opened, for the next one that says 项目 or 公司. */
  readonly opening: string | null;
}

/** Words that take up the subject of the sentence before. */
const TAKES_UP = /^[“\s]*(?:(?:该|这一|这个|此)(?:项目|公司|企业|集团|工程|园区|基地|工厂)|(?:项目|公司|企业|集团|工程|园区|基地|工厂)(?=总|占|建(?!设)|达|投|年|现|已|将|目前|全部|由|于|计划|规划|预计|主|拥|共|采|引|产品|，))|^(?:建成|投产|达产|全部建成|建成投产|全部达产)后|^其(?!中|他|它|次)|^(?:一期|二期|三期)/u;
/** One of a list, or an example: 甲园、乙园等12个项目. */
const LISTED = /^(?:”)?(?:[、和与]|等|及)/u;
/** Speech of a firm's people tells of the firm. */
const SPEAKS = /^[^，。；“]{0,30}?(?:董事长|总经理|经理|负责人|主任|厂长|总监|副总|总裁|董事|书记|主管|工程师|会长|理事长|创始人|场长|站长|队长)[^，。；“]{2,8}?(?:介绍|说|表示|告诉|坦言|算|称|透露|道)/u;
const REGION_AGAIN = /^(?:全|我|该)(?:省|市|区|县|旗|州|镇|乡|街道)/u;

/**
 * @param sentence where it stands in the text.
 * @param names projects and owners within it, in order.
 * @param regions mentions of divisions within it: a clause that begins with one speaks of the division again.
 * @param before gives the opening subject of the sentence before it in its paragraph.
 * @param after the text behind it in its paragraph, where a speaker may be named.
 */
export function subjectsOf(text: string, sentence: Span, names: readonly Named[], regions: readonly Span[], skips: readonly Span[], before: () => string | null, after: string): Subjects {
  const words = text.slice(sentence.start, sentence.end);
  const head = trimmed(text, sentence, skips.filter((s) => !names.includes(s as Named))).start;
  const opening = openingSubject(text, sentence, names, head) ?? speaker(words, after) ?? (TAKES_UP.test(text.slice(head, sentence.end)) ? before() : null);
  const resets = clauseStarts(words).map((s) => s + sentence.start).filter((s) => regions.some((r) => r.start === s) || REGION_AGAIN.test(text.slice(s, s + 3))
    || (text.charAt(s - 1) === '；' && !TAKES_UP.test(text.slice(s, s + 12)) && names.some((n) => n.start >= head)));
  return {
    opening,
    at: (place, clauseStart) => {
      const own = names.find((n) => n.start >= clauseStart && n.end <= place && !LISTED.test(text.slice(n.end, n.end + 2)) && !/、|等/u.test(text.slice(n.end, place)) && !/[、和与]/u.test(text.charAt(n.start - 1)));
      if (own !== undefined && own.start - clauseStart < 12) return own.name;
      // 总投资5亿元的某某项目
      const next = names.find((n) => n.start > place && n.start - place < 24);
      if (next !== undefined && /^[^，。；、]*的[^，。；、]{0,8}$/u.test(text.slice(place, next.start)) && !LISTED.test(text.slice(next.end, next.end + 2))) return next.name;
      if (opening === null || resets.some((r) => r <= place && r > head)) return null;
      return /等\s?\d+(?:余|多)?[个家]/u.test(text.slice(head, place + 6)) ? null : opening;
    },
  };
}

function openingSubject(text: string, sentence: Span, names: readonly Named[], head: number): string | null {
  const first = names.find((n) => n.start <= head + 1 && head < n.end);
  if (first !== undefined) return LISTED.test(text.slice(first.end, first.end + 2)) ? null : first.name;
  // 总投资5亿元、占地300亩的某某项目
  const described = names.find((n) => n.start > head);
  if (described !== undefined && /^[^，。；]*\d[^，。；]*的$/u.test(text.slice(head, described.start)) && !LISTED.test(text.slice(described.end, described.end + 2))) return described.name;
  const firm = COMPANY.exec(text.slice(head, Math.min(sentence.end, head + 40)));
  return firm !== null && !LISTED.test(text.slice(head + firm[0].length, head + firm[0].length + 2)) ? firm[0] : null;
}

/** “……。”某某公司经理张三介绍: the firm, for the speech before and what follows. */
function speaker(sentence: string, after: string): string | null {
  const told = /[“”]$/u.test(sentence.trimEnd()) || sentence.startsWith('“') ? after : sentence.replace(/^据/u, '');
  const opening = told.slice(0, 60).replace(/^(?:\d{1,2}月\d{1,2}日，)?(?:据|在|近日，)?[^\p{Script=Han}]{0,2}/u, ''), firm = COMPANY.exec(opening);
  return firm !== null && SPEAKS.test(opening.slice(firm[0].length)) ? firm[0] : null;
}

function clauseStarts(words: string): number[] {
  const starts: number[] = [];
  for (const m of words.matchAll(/[，；：。]/gu)) starts.push(m.index + 1);
  return starts;
}
