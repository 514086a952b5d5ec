import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import type { Part } from '../../articles/article.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { beginningIn, firstFrom } from '../among.ts';
import type { Mentioned } from './mentions.ts';
import { matchesOf } from '../../text/matches.ts';

/** Someone who is said to speak: from the first character of the clause that says so to the end of the verb. */
export interface Speaker {
  /** Several where a list speaks (甲、乙表示). */
  readonly names: readonly string[];
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  /** True where the verb follows the name at once: what stands quoted before it is then theirs too. */
  readonly close: boolean;
  /** True for 他, 她: taken for the person named last. */
  readonly pronoun: boolean;
}

/** How far behind a name its verb may stand: 张三在听取汇报后指出. */
const REACH = 24;
const isMark = charactersOf(/[，。；：！？“”\n]/u);
/** With an object right behind they say what was spoken of, not what was said: 介绍情况, 提出要求. */
const NAMING = /^(?:介绍|提出|谈到|提到|讲到|总结说|回忆)$/u;
/** 乐呵呵地|说. */
const MANNER = /^\p{Script=Han}{1,6}地$/u;
/** 以下简称“…”, 据说, 对农户来说: the verb's character ends another word. */
const OTHER_WORD = /^(?:[简俗又统名号别通合美尊职人堪昵]称|[传小据听学话来再]说)$/u;
/** 表示热烈欢迎 and the like: an act, no words. */
const ACT = /^(?:热烈|衷心|诚挚|崇高|亲切|深切|高度|最|由衷)*(?:的)?(?:欢迎|感谢|谢意|祝贺|慰问|肯定|敬意|赞同|支持|认可|同意|满意|赞赏|认同|问候|哀悼)/u;

/** The speakers of a line, in order: a person named, or 他, with a verb of saying behind in the same clause. */
export function speakers(text: string, part: Part, people: readonly Mentioned[]): Speaker[] {
  const here = beginningIn(people, part.start, part.end);
  const found: Speaker[] = [];
  let until = part.start;
  here.forEach((m, i) => {
    if (m.start < until) return;
    const listed = [m];
    for (let next = here[i + 1], j = i + 1; next !== undefined && /^[、和与]$/u.test(text.slice(listed.at(-1)!.end, next.start)); next = here[++j]) listed.push(next);
    const last = listed.at(-1)!;
    const verb = verbBehind(text, last.end, part.end);
    until = last.end;
    if (verb === null) return;
    until = verb.end;
    found.push({ names: [...new Set(listed.map((l) => l.name))], verb: verb.word, start: clauseStart(text, m.start, isMark, part.start), end: verb.end, close: verb.start - last.end <= 2 || MANNER.test(text.slice(last.end, verb.start)), pronoun: false });
  });
  return [...found, ...pronouns(text, part, here)].sort((a, b) => a.start - b.start);
}

const PRONOUN = /(?<=^|[，。；：！？“”])[他她]/gu;
/** 他说, 她表示: the person named last before it in the line. */
function pronouns(text: string, part: Part, here: readonly Mentioned[]): Speaker[] {
  const found: Speaker[] = [];
  for (const m of matchesOf(PRONOUN, text.slice(part.start, part.end))) {
    const at = part.start + m.index;
    const verb = verbBehind(text, at + 1, part.end);
    const who = here[firstFrom(here, at) - 1];
    if (verb !== null && verb.start - at <= 4 && who !== undefined && who.end <= at) found.push({ names: [who.name], verb: verb.word, start: at, end: verb.end, close: true, pronoun: true });
  }
  return found;
}

/** The first verb of saying behind a name in its clause, or null. */
function verbBehind(text: string, from: number, end: number): { word: string; start: number; end: number } | null {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    if (isMark(text.charCodeAt(at))) return null;
    const verb = sayingAt(text, at);
    if (verb === null || OTHER_WORD.test(text.slice(at - 1, at + 1))) continue;
    const word = text.slice(at, verb.end), next = text.slice(verb.end, verb.end + 8);
    const opens = /^[，：“]/u.test(next) || (/[。”]/u.test(next.charAt(0)) && at - from <= 6) || next === '';
    const fits = word.length > 1 && !NAMING.test(word) ? opens || (/^\p{Script=Han}/u.test(next) && !/^[了过着的]/u.test(next) && text.charAt(at - 1) !== '的') : opens;
    if (verb.kind === 'speech' && fits && !ACT.test(next)) return { word, start: at, end: verb.end };
    at = verb.end - 1;
  }
  return null;
}
