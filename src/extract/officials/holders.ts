import type { Part } from '../../articles/article.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseEnd, clauseStart } from '../../text/clauses.ts';
import { slice, type Span } from '../../text/span.ts';
import type { Post } from '../facts.ts';
import { filingCode, type Setting } from '../setting.ts';
import type { Chain } from './chains.ts';
import { changeDate } from './dates.ts';
import { fullFirm } from './firms.ts';
import { following, isMark } from '../following.ts';
import type { Held } from './held.ts';
import type { Knowledge, Name } from './names.ts';
import { tellsOfChange, type Tone } from './notice.ts';
import { addPost, enter, TWIN, type Register } from './register.ts';
import { resumeOf, whose, type Holding, type Subject } from './whose.ts';
import { atEnd } from '../../text/matches.ts';

/** Offices that a stranger named right before them may be given: their word says enough (周明县长). */
const TELLING = /^(?:总书记|总理|省长|市长|区长|县长|州长|盟长|旗长)$/u;
const FIRM = /公司|集团|合作社|厂|银行/u;
/** What before an office says that it is held no longer. */
const FORMER = atEnd(/(?:^|[，。、；：由对据名“])(?:原|前|时任)$/u);

/** What is said of the offices of a chain beside who holds them. */
interface Told {
  readonly change: Post['change'];
  readonly date: string | null;
  readonly by: Holding['by'];
}

/** Gives the offices of a line's chains to their holders, chain by chain, in the order of the text. */
export function holders(setting: Setting, k: Knowledge, part: Part, heading: Post['change'], register: Register, firms: readonly string[], tone: Tone): (chain: Chain) => void {
  const { article } = setting, text = article.text.text;
  const resume = resumeOf(text, part);
  const notice = heading !== null || tone.notice, every = heading !== null || tone.list;
  /** Who was given an office last. */
  let given: string | null = null;
  let subject: Subject | null = resume, until = resume === null ? part.start : part.end;

  return (chain) => {
    const first = chain.posts[0]!, last = chain.posts.at(-1)!;
    const sentence = sentenceAt(text, part, first.start);
    const who = whose(k, part, chain, sentence.start, first.start < until ? subject : null);
    const latest = who.names.at(-1);
    if (latest === undefined) return;
    if (resume === null) { subject = { name: latest, resume: false }; until = sentence.end; }
    const lead = who.by === 'lead' ? chain.lead : null;
    if (lead?.idle === true) return;
    const words = slice(text, sentence);
    const office = chain.posts.find((h) => h.public) ?? first;
    const gone = first.office.former || /原(?:党组|党委|党工委)/u.test(text.slice(office.start, office.end)) || FORMER.test(text.slice(Math.max(part.start, office.start - 3), office.start));
    // 选举产生：⏎县长：张三: what the heading says holds for each line.
    const labelled = heading !== null && who.by === 'behind' && first.start === part.start && /[：:\s]/u.test(text.charAt(last.end));
    const told = labelled ? heading : lead !== null && (!lead.weak || notice || tellsOfChange(words)) ? lead.change : null;
    for (const name of chain.past.length > 0 ? who.names.slice(0, 1) : []) give(name, evident(chain.past[0]!.start, last.end, name), chain.past, { change: 'removed', date: null, by: who.by });
    const say: Told = { change: gone ? 'removed' : told, date: told === null ? null : changeDate(article, words), by: who.by };
    who.names.forEach((name, i) => {
      if (who.by === 'lead') give(name, name, chain.posts, say);
      else if (i > 0) give(name, name, chain.posts.filter((h) => h.office.shared), say);
      else give(name, evident(Math.min(first.start, name.start), last.end, name), chain.posts, say);
    });
  };

  /** The offices and the name, as a reader sees them quoted; the name alone where it stands in the next line. */
  function evident(start: number, end: number, name: Name): Span {
    return name.start >= part.end ? name : { start, end: Math.max(end, name.end) };
  }

  /** `at` is what the article's reader sees quoted for it. */
  function give(name: Name, at: Span, posts: readonly Held[], told: Told): void {
    const word = slice(text, name);
    const marked = /[（，\s|]/u.test(text.charAt(name.end));
    // In a list of appointments every post counts, a university's or a firm's too; it is filed where the list comes from.
    const counted = posts.filter((h) => h.explicit).map((h) => (!h.public && every && told.change !== null && h.organization !== '' ? { ...h, public: true, regionCode: filingCode(setting.home) } : h));
    const offices = counted.filter((h) => h.public && (told.by !== 'front' || marked || register.has(word) || TELLING.test(h.office.word)));
    const callings = told.by === 'front' && !marked ? [] : posts.filter((h) => !h.public && !offices.some((o) => o.start === h.start) && believed(h, name));
    if (offices.length === 0 && callings.length === 0) return;
    const person = enter(register, word, at, told.by === 'lead' ? 'appointment' : 'office', name.worth >= 2 ? 'certain' : 'likely', told.by === 'behind' && told.change === null && isAnother(word, at, offices) ? word + TWIN : word);
    given = word;
    for (const h of offices) addPost(person, h, told.change, told.date);
    if (callings.length > 0) person.role ??= roleOf(posts.filter((h) => !offices.some((o) => o.start === h.start)), callings);
  }

  /** 甲局局长张伟、乙局局长张伟: whom one sentence lists twice, with somebody between and each time with a body of another name, are two. */
  function isAnother(word: string, at: Span, offices: readonly Held[]): boolean {
    const first = register.get(word), last = first?.places.at(-1);
    if (first === undefined || last === undefined || last.end > at.start || at.start - last.end > APART || /[。！？\n]/u.test(text.slice(last.end, at.start))) return false;
    if (given === null || given === word) return false;
    return first.posts.length > 0 && offices.length > 0 && offices.every((h) => h.organization !== '' && h.body?.kind === 'public' && first.posts.every((p) => p.change === null && p.organization !== h.organization && !p.organization.includes(h.organization) && !h.organization.includes(p.organization)));
  }

  /** A private office is given where the name is plain or the body named; a calling that may be a crowd (专家, 村民) only before a verb said of one. */
  function believed(h: Held, name: Name): boolean {
    return h.office.kind === 'folk' ? name.worth >= 3 && (sayingAt(text, name.end) !== null || !isMark(text, name.end) && following(text, name.end) === 3) : name.worth >= 2 || h.organization !== '';
  }

  /** 会长 of one body and 董事长 of another: the firm is the organisation, the other's name stands with its office. */
  function roleOf(posts: readonly Held[], callings: readonly Held[]): { role: string; organization: string | null } {
    const main = callings.find((h) => FIRM.test(h.organization)) ?? callings.find((h) => h.organization !== '');
    const titles = posts.map((h) => (h.organization === '' || h.organization === main?.organization ? h.title : `${h.organization}${h.title}`));
    return { role: titles.join('、'), organization: main === undefined ? null : fullFirm(main.organization, firms) };
  }
}

/** No list has its names farther apart. */
const APART = 60;
const isStop = charactersOf(/[。！？]/u);
/** What runs on without a full stop is no sentence. */
const FARTHEST = 600;

function sentenceAt(text: string, part: Part, at: number): Span {
  const start = clauseStart(text, at, isStop, Math.max(part.start, at - FARTHEST)), end = clauseEnd(text, at, isStop, Math.min(part.end, at + FARTHEST));
  return { start, end: Math.min(end + 1, part.end) };
}
