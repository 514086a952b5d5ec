import type { Part } from '../../articles/article.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { slice, type Span } from '../../text/span.ts';
import type { Confidence, Post } from '../facts.ts';
import type { Setting } from '../setting.ts';
import type { Chain } from './chains.ts';
import { changeDate } from './dates.ts';
import { fullFirm } from './firms.ts';
import type { Held } from './held.ts';
import { nameAt, nameBefore, type Name } from './names.ts';
import { addPost, enter, type Register } from './register.ts';

/** What a sentence or headline says that tells of appointments. */
const NOTICE = /任免|任职|免职|免去|任命|决定|研究|批准|人事|当选|选举|不再/u;
/** What only a notice says, anywhere in it. */
const NOTICE_TEXT = /任免|免去|任命|任职的?通知|研究决定/u;
const RESUME = /^(?<name>\p{Script=Han}[\p{Script=Han}·]{1,11})(?:同志)?，(?:男|女)[，。]/u;
/** Offices that a stranger named before or without a body may still be given: their word says enough. */
const TELLING = /^(?:总书记|总理|省长|市长|区长|县长|州长|盟长|旗长)$/u;

const FIRM = /公司|集团|合作社|厂|银行/u;

interface Holding {
  readonly names: readonly Name[];
  /** How the text ties names and offices: the names stand behind, led up to, or right in front (周明总书记, 张三（某局局长）). */
  readonly by: 'behind' | 'lead' | 'front';
}

/** Gives the offices of a line's chains to their holders, chain by chain, in the order of the text. */
export function holders(setting: Setting, part: Part, register: Register, firms: readonly string[]): (chain: Chain) => void {
  const { article } = setting, text = article.text.text;
  const resume = RESUME.exec(text.slice(part.start, part.end))?.groups?.['name'];
  let subject: Name | null = resume === undefined ? null : { start: part.start, end: part.start + resume.length, worth: 3 };
  const notice = NOTICE.test(article.title) || NOTICE_TEXT.test(text);
  let until = resume === undefined ? part.start : part.end;

  return (chain) => {
    const first = chain.posts[0]!;
    const sentence = sentenceAt(text, part, first.start);
    const who = whose(text, part, chain, sentence.start, first.start < until ? subject : null);
    if (who.names.length === 0) return;
    if (resume === undefined) { subject = who.names.at(-1)!; until = sentence.end; }
    if (who.by === 'lead' && chain.lead?.idle === true) return;
    const words = slice(text, sentence);
    const gone = first.office.former || /(?:^|[，。、；：由对据名“])(?:原|前|时任)$/u.test(text.slice(Math.max(part.start, first.start - 3), first.start).replace(/^.(?=.?(?:时任)$)/u, (c) => c));
    const told = who.by === 'lead' && chain.lead !== null && (!chain.lead.weak || notice || NOTICE.test(words)) ? chain.lead.change : null;
    const date = told === null ? null : changeDate(article, words);
    who.names.forEach((name, i) => {
      const shared = who.by === 'behind' && i > 0;
      const at = who.by === 'lead' || shared ? name : { start: Math.min(first.start, name.start), end: Math.max(name.end, who.by === 'front' ? chain.posts.at(-1)!.end : 0) };
      give(name, shared ? chain.posts.filter((h) => h.office.shared) : chain.posts, at, gone ? 'removed' : told, date, who.by);
    });
  };

  function give(name: Name, posts: readonly Held[], at: Span, change: Post['change'], date: string | null, by: Holding['by']): void {
    const word = slice(text, name);
    const firmly = posts.filter((h) => h.explicit);
    const privately = by === 'front' && !/[（，]/u.test(text.charAt(name.end)) ? [] : posts.filter((h) => !h.public && believed(text, h, name));
    const offices = firmly.filter((h) => h.public && (by !== 'front' || register.has(word) || /[（，]/u.test(text.charAt(name.end)) || isBlank(text, name.end) || TELLING.test(h.office.word)));
    if (offices.length === 0 && privately.length === 0) return;
    const confidence: Confidence = name.worth >= 2 ? 'certain' : 'likely';
    const person = enter(register, word, at, by === 'lead' ? 'appointment' : 'office', confidence);
    for (const h of offices) addPost(person, h, change, date);
    if (privately.length > 0 && person.role === null) {
      const main = privately.find((h) => FIRM.test(h.organization)) ?? privately.find((h) => h.organization !== '');
      const role = posts.filter((h) => !offices.includes(h)).map((h) => (h === main || h.organization === '' || h.organization === main?.organization ? h.title : `${h.organization}${h.title}`));
      person.role = { role: role.join('、'), organization: main === undefined ? null : fullFirm(main.organization, firms) };
    }
  }
}

/** A private office is given where the name is plain, or the body named; a calling that may be a crowd (专家, 村民) only before a verb said of one. */
const believed = (text: string, h: Held, name: Name): boolean =>
  h.office.kind === 'folk' ? name.worth >= 3 && sayingAt(text, name.end) !== null : name.worth >= 2 || h.organization !== '';

const isBlank = (text: string, at: number): boolean => /[\s|]/u.test(text.charAt(at));

function whose(text: string, part: Part, chain: Chain, sentence: number, subject: Name | null): Holding {
  if (chain.names.length > 0) return { names: chain.names, by: 'behind' };
  if (chain.lead !== null) {
    const meant = subject ?? nameAt(text, sentence, new Set());
    return { names: chain.lead.names.length > 0 ? chain.lead.names : meant === null || meant.end > chain.lead.start ? [] : [meant], by: 'lead' };
  }
  const { start } = chain.posts[0]!, end = chain.posts.at(-1)!.end;
  const gap = /(?:（|，|[\s|]+)?$/u.exec(text.slice(part.start, start))![0];
  const name = nameBefore(text, start - gap.length, part.start);
  const closed = gap === '，' ? name?.start === sentence && /^[，。；]/u.test(text.slice(end, end + 1)) : gap === '（' ? /^[），、；]/u.test(text.slice(end, end + 1)) : gap === '' || (name?.start === part.start && end === part.end);
  return { names: name === null || !closed ? [] : [name], by: 'front' };
}

function sentenceAt(text: string, part: Part, at: number): Span {
  const start = Math.max(part.start, ...['。', '！', '？'].map((c) => text.lastIndexOf(c, at - 1) + 1));
  const stop = text.slice(at, part.end).search(/[。！？]/u);
  return { start, end: stop < 0 ? part.end : at + stop + 1 };
}
