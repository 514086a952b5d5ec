import type { Part } from '../../articles/article.ts';
import type { Chain } from './chains.ts';
import { knowingNobody, nameAt, nameBefore, type Knowledge, type Name } from './names.ts';

/** Whose offices a chain tells. */
export interface Holding {
  readonly names: readonly Name[];
  /** How the text ties names and offices: the names stand behind, are led up to (任命张三为…), or stand right in front (张三（某局局长）). */
  readonly by: 'behind' | 'lead' | 'front';
}

/** The person whom a line or a sentence is about, for offices that name nobody themselves. */
export interface Subject {
  readonly name: Name;
  /** True where the whole line is about him or her (张三，男，1975年…). */
  readonly resume: boolean;
}

const RESUME = /^(?<name>\p{Script=Han}[\p{Script=Han}·]{1,11}?)(?:同志)?(?:（女）)?，(?:(?:男|女)[，。]|\d{4}年|汉族)/u;

/** The person of a line that begins like a résumé: 张三，男，汉族，…; null for other lines. */
export function resumeOf(text: string, part: Part): Subject | null {
  const name = RESUME.exec(text.slice(part.start, part.end))?.groups?.['name'];
  return name === undefined ? null : { name: { start: part.start, end: part.start + name.length, worth: 3 }, resume: true };
}

/** The holders of a chain's offices; no names where the text does not say. `sentence`: where its sentence begins. */
export function whose(k: Knowledge, part: Part, chain: Chain, sentence: number, subject: Subject | null): Holding {
  if (chain.names.length > 0) return { names: chain.names, by: 'behind' };
  if (chain.lead !== null) {
    if (chain.lead.names.length > 0) return { names: chain.lead.names, by: 'lead' };
    const meant = subject?.name ?? nameAt(knowingNobody(k), sentence);
    return { names: meant === null || meant.end > chain.lead.start ? [] : [meant], by: 'lead' };
  }
  return inFront(k.words.text, part, chain, sentence, subject);
}

/** 张三（某局局长）, 张三，某局局长，…, 张三 | 某局局长, 张三书记: the name before the offices, with a mark, a blank or nothing between. */
function inFront(text: string, part: Part, chain: Chain, sentence: number, subject: Subject | null): Holding {
  const { start } = chain.posts[0]!, end = chain.posts.at(-1)!.end;
  const gap = /(?:（(?:兼任?)?(?:(?:[男女]|\p{Script=Han}{1,4}族|\d{4}年生)[，、])*|，|[\s|]+)?$/u.exec(text.slice(Math.max(part.start, start - 16), start))![0];
  const behind = end < part.end ? text.charAt(end) : '';
  if (subject?.resume === true && gap === '，' && /^[，。；]?$/u.test(behind)) return { names: [subject.name], by: 'lead' };
  const name = nameBefore(text, start - gap.length, part.start);
  if (name === null) return { names: [], by: 'front' };
  const closed = gap === '，' ? name.start === sentence && /[，。；]/u.test(behind)
    : gap.startsWith('（') ? /[），、；]/u.test(behind)
    : gap === '' || (name.start === part.start && end === part.end);
  return { names: closed ? [name] : [], by: 'front' };
}
