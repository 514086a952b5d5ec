import type { Part } from '../../articles/article.ts';
import { nextOffice, officeAt, type Office } from '../../lexicon/offices.ts';
import { charactersOf } from '../../text/characters.ts';
import type { Post } from '../facts.ts';
import { firstFrom, touching } from '../among.ts';
import type { Setting } from '../setting.ts';
import { isMark } from '../following.ts';
import type { Held } from './held.ts';
import { clauseFrom, leadIn, type Lead } from './leads.ts';
import { listAfter, noPlaces } from './lists.ts';
import { knowingNobody, type Knowledge, type Name } from './names.ts';
import { endsPlainly } from './sounding.ts';
import { isPlural, strangerAt } from './strangers.ts';
import { postAt } from './posts.ts';
import { stretchBefore } from './stretch.ts';
import { atEnd } from '../../text/matches.ts';

/** Offices written together (区委副书记、区长) with the words that say whose they are. */
export interface Chain {
  /** Never empty. */
  readonly posts: readonly Held[];
  /** What the same person held before: the first of 原甲县委书记、现任乙市副市长张三. */
  readonly past: readonly Held[];
  /** 任命张三为…, 免去其…; null where there are none. */
  readonly lead: Lead | null;
  /** The names behind the offices. */
  readonly names: readonly Name[];
}

/** What may stand between two offices of one person, and between listed persons. */
const JOIN = /^(?:（[^（）]{1,16}）)?(?:[、，,；兼和及]|兼任|[、，]兼任?|以及|\s)?$/u;
/** 主任甲主持会议，副主任乙、丙出席: what the one named did stands between. */
const JOIN_ACT = /^(?:主持(?:召开)?(?:会议|活动)?|出席(?:会议|活动)?(?:并(?:讲话|致辞|作?部署))?|参加(?:会议|活动|调研)?|讲话|致辞|列席(?:会议)?|到会(?:祝贺)?)[，；]$/u;

/** 选举甲为县人大常委会主任，乙为副主任，丙为秘书长. */
const leansOn = (office: Office, elected: Held): boolean =>
  elected.office.base === office.base || office.word.endsWith('秘书长') && elected.body !== null && SECRETARIAT.has(elected.body.kind);

/** What stands behind the last of the offices that somebody is given: 任县委书记，县人大常委会主任|职务. */
const CLOSES = /^(?:$|[^\p{Script=Han}]|职务|一职|等|并|兼)/u;

/** 党组书记、检察长甲监誓，党组成员乙领誓: one body's party group goes on. */
const ofOneParty = (gap: string, post: Held, last: readonly Held[]): boolean =>
  PARTY.test(post.title) && /^\p{Script=Han}{2,14}[，；。]$/u.test(gap) && !OTHER_BODY.test(gap) && last.some((h) => h.public && PARTY.test(h.title));

const PARTY = /^(?:党组|党委)/u;

/** 某局局长甲说：“…”副局长乙补充道: what is said between names no other body. */
const OTHER_BODY = /[局厅委办部院镇乡村区园队所站]|街道|中心|公司|集团|政府|银行/u;

const isJoint = charactersOf(/[和及与、，]/u), isMarked = charactersOf(/[、，。；：]/u);
/** No body's name is longer, and no person's. */
const FARTHEST = 80, LONGEST_NAME = 14;

/** Bodies and what their heads are called. */
const HEADS = atEnd(/局 局长$|厅 厅长$|(?:委|办|室|中心|委员会|办事处|常委会) 主任$|政协 主席$|法院 院长$|检察院 检察长$/u);

/** Bodies that have one 秘书长, so that 副主席甲，秘书长乙 are of one body. */
const SECRETARIAT: ReadonlySet<string> = new Set(['cppcc', 'congress', 'government']);

/** What may stand between an office's word and the name: 副局长（主持工作）张三, 副县长（援藏）王五, 县长候选人李四. */
const BEHIND = /^(?:”(?=\p{Script=Han})|（[^（），。；：、]{1,10}）(?=\p{Script=Han})|候选人提名人选|候选人|提名人选|人选)/u;

/** 市民政局, 县民族宗教局: the level word is the division's, and nobody is a citizen. */
const NO_CITIZEN = /^[市县区州]民(?:政|族|宗|生|营|主|用|间|兵|警)/u;

/**
 * Reads the chains of offices of a line, in order. `heading`: what the line over a list says of it; `above`: the office that labels the line above (县人大常委会主任：甲),
 * on which a bare one leans that labels this line (副主任：乙). Gives back the office that labels this line, or null.
 */
export function readChains(setting: Setting, k: Knowledge, part: Part, heading: Post['change'], read: (chain: Chain) => void, above: Held | null = null): Held | null {
  const text = setting.article.text.text;
  const fresh = knowingNobody(k);
  let posts: Held[] = [], past: Held[] = [], lead: Lead | null = null;
  /** Where reading back must stop, and the office of the person named just before it. */
  let floor = part.start, listed: Held | null = null, last: readonly Held[] = [];
  /** The last office that somebody was led up to: 选举甲为县人大常委会主任，乙、丙为副主任. */
  let elected = null as Held | null;
  /** Where the last one's names end, and the office that labels the line. */
  let rolled = -1, label: Held | null = null;
  const close = (names: readonly Name[]): void => {
    if (posts.length > 0) read({ posts, past, lead, names });
    posts = [];
    past = [];
    lead = null;
  };
  for (let at = nextOffice(text, part.start, part.end); at < part.end; at = nextOffice(text, at, part.end)) {
    const office = officeAt(text, at);
    // 红原|县长 is no 原县长, 随州市|民政局 no 市民.
    if (office === null || office.former && touching(setting.mentions, at, at + 1).some((m) => m.start < at) || NO_CITIZEN.test(text.slice(at, at + 3))) { at++; continue; }
    const wordEnd = at + office.length;
    const end = wordEnd + (BEHIND.exec(text.slice(wordEnd, wordEnd + 12))?.[0].length ?? 0);
    if (office.kind === 'none' || end > part.end) { at = end; continue; }
    const led = leadIn(setting, fresh, part, opening(text, stretchBefore(text, at, floor), floor), at, heading);
    const beyond = led === null ? behindNames(k, floor, at) : floor;
    if (beyond > floor) {
      // Names stand between: the office before them is another's, or nobody's.
      close([]);
      floor = beyond;
    }
    const before: Held | null = posts.at(-1) ?? listed;
    const joined = led === null ? postAt(setting, office, at, floor, before) : null;
    const goesOn = joined !== null && before !== null && goesOnFrom(text.slice(floor, joined.start), office, before, joined, posts.length > 0 ? [] : last);
    const post: Held | null = goesOn ? joined : postAt(setting, office, at, led?.end ?? floor, led !== null && elected !== null && leansOn(office, elected) ? elected : at === part.start && above !== null && text.charAt(wordEnd) === '：' && leansOn(office, above) ? above : null);
    const now = led !== null && lead === null && NOW.test(text.slice(floor, led.end)) ? posts : [];
    if (now.length > 0) posts = [];
    // 甲任总指挥，某局局长乙到会: behind the comma another person's office, unless the statement goes on behind it.
    if (!goesOn || lead !== null && /[，；]/u.test(text.slice(floor, joined!.start)) && !CLOSES.test(text.slice(end, end + 2))) { close([]); listed = null; }
    if (led?.weak === false) elected = null;
    past = now.length > 0 ? now : past;
    if (post === null) { at = end; continue; }
    if (led !== null) { lead = led; elected = post; }
    // A candidate holds nothing yet; the offices listed with it stand.
    const candidate = /^(?:候选人|提名人选|人选)/u.test(text.slice(wordEnd, end));
    const next = goesOn && posts.length === 0 && post.start === at && !sameBody(post, before);
    if (!candidate) posts.push(next ? { ...post, explicit: false } : post);
    const named = post.public && post.explicit, roll = inRoll(text, posts, rolled), opens = posts.length > 0 && (posts[0]!.start === part.start || isMark(text, posts[0]!.start - 1));
    const behind = noPlaces(setting, listAfter(k, end, part.end, { listed: false, office: named, holder: named && opens, roll, plural: isPlural(setting, posts) }));
    const stranger = behind.length > 0 ? null : strangerAt(setting, text, end, posts);
    const names = stranger === null ? behind : text.charAt(stranger.end) !== '、' ? [stranger] : [stranger, ...noPlaces(setting, listAfter(k, stranger.end + 1, part.end, { listed: true, office: true, plural: true }))];
    at = floor = names.at(-1)?.end ?? end;
    if (names.length > 0) {
      if (text.charAt(end) === '：' && posts[0]?.start === part.start) label = posts.at(-1)!;
      listed = leadingOf(posts);
      last = posts;
      rolled = floor;
      close(names);
    }
  }
  close(posts.at(-1)?.end === part.end ? onNextLine(setting, k, part) : []);
  return label;
}

/** On which office of a person the next one in a list leans: the last; but 市委常委、甲县委书记张三，副市长李四 are of the city. */
const leadingOf = (posts: readonly Held[]): Held | null => {
  const first = posts[0] ?? null, last = posts.at(-1) ?? null;
  return first !== null && first.place !== null && last!.place !== null && first.place.code !== last!.place.code ? first : last;
};

/** Whether an office follows the last person's name at once, or is one of several that one person holds. */
const inRoll = (text: string, posts: readonly Held[], rolled: number): boolean =>
  posts.length > 0 && (posts[0]!.start - 1 === rolled && isMark(text, rolled) || posts.length > 1 && posts.every((p) => p.public && p.explicit));

/** The names with which the next line goes on where an office ends one: 副市长⏎甲、乙参加. A single one must be all that the sentence names. */
function onNextLine(setting: Setting, k: Knowledge, part: Part): Name[] {
  const { parts, text: { text } } = setting.article, next = parts[firstFrom(parts, part.end + 1)];
  if (next === undefined || next.start !== part.end + 1 || typeof part.where !== 'number' || typeof next.where !== 'number' || part.heading || next.heading) return [];
  const names = noPlaces(setting, listAfter(k, next.start, next.end, { listed: false, office: true })), last = names.at(-1);
  return last !== undefined && names[0]!.start === next.start && endsPlainly(text, last.end) ? names : [];
}

/** 原某县委书记、现任…. */
const NOW = /^[、，]?现任?$/u;

/** Where the clause begins that holds `from`, behind the 、 of 原某县委书记、现任…. */
function opening(text: string, from: number, floor: number): number {
  const start = clauseFrom(text, from, floor);
  return text.startsWith('、现任', start) ? start + 1 : start;
}

/**
 * Whether what stands between two offices lets the second lean on the first; behind what the first's holder did, only an office of the same name or
 * of the same party group does. `last`: the offices of the one named before; empty where nobody is named yet.
 */
const goesOnFrom = (gap: string, office: Office, before: Held, post: Held, last: readonly Held[]): boolean =>
  JOIN.test(gap) || last.length > 0 && (ofOneParty(gap, post, last) || office.base === before.office.base && (JOIN_ACT.test(gap) || office.shared && office.kind === 'head' && before.public && gap.length <= FARTHEST && /^[^\n]*[。，”；]$/u.test(gap) && !OTHER_BODY.test(gap)));

/**
 * Whether the body of the person listed before holds for the next one's office: for 局长甲、副局长乙 and 政协副主席甲，秘书长乙, and for ranks and members, but not for
 * any other bare office (市工信局局长甲、主任乙), which only shares the division.
 */
function sameBody(post: Held, before: Held): boolean {
  if (post.body === null || post.body !== before.body || post.office.kind === 'rank' || post.office.kind === 'member') return true;
  return post.office.base === before.office.base || HEADS.test(`${before.body.name} ${post.office.base}`) || (post.office.word.endsWith('秘书长') && SECRETARIAT.has(before.body.kind));
}

/** Behind the last known name before `at` that is joined to what follows (甲、乙以及某公司…): no body reaches back over it. */
function behindNames({ words: { text }, known }: Knowledge, floor: number, at: number): number {
  for (let end = at - 1; end >= Math.max(floor, at - FARTHEST) + 2; end--) {
    if (!isJoint(text.charCodeAt(end)) && !text.startsWith('以及', end)) continue;
    for (let start = end - 1; start >= floor && end - start <= LONGEST_NAME && !isMarked(text.charCodeAt(start)); start--) if (start < end - 1 && known.has(text.slice(start, end))) return end;
  }
  return floor;
}
