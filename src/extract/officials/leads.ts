import { surnameAt } from '../../lexicon/surnames.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import type { Post } from '../facts.ts';
import type { Setting } from '../setting.ts';
import { beginningIn } from '../among.ts';
import { nameAt, nameBefore, type Knowledge, type Name } from './names.ts';
import { LEADING } from './sounding.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { clauseIn, entryIn, FAR, proposed } from './entries.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** Words that say who holds the office behind them: 任命张三为…, 免去李四的…, 王五不再担任…, ，现任…. */
export interface Lead {
  readonly start: number;
  /** Where the words end and the office's body begins. */
  readonly end: number;
  /** Whom they name; empty where they mean the person spoken of (免去其…, 现任…). */
  readonly names: readonly Name[];
  readonly change: Post['change'];
  /** True for 任, 担任, 为 and 的: a change only where the sentence or the headline speaks of appointments. */
  readonly weak: boolean;
  /** True for what is not yet, or no longer, an office: 拟任, 曾任. */
  readonly idle: boolean;
}

const GIVING = /任命|聘任|选举|补选|推选|增补|决定|任用/gu;
const TAKING = /免去|免除|撤销|罢免|接受|同意/u;
const PROPOSING = /提请|提名|建议|拟/u;
/** 责任, 认为, 成为: words that end like a verb of holding and are none. */
const OTHER_WORD = /^(?:[责信主连到离上重胜委大]任|[成认称改以分因列视设化更变转定评誉]为)$/u;
const HOLDING = /[责信主连到离上重胜委大]任|[成认称改以分因列视设化更变转定评誉]为|作为|身为|不再(?:担任|兼任|挂任|代理|任)|辞去|卸任|被任命为|当选为?|拟提名为|拟(?:提|转|改|升|调|提拔|交流|聘)?任|拟提名|提名为|曾任|曾担任|先后任|先后担任|历任|原任|现任|继任|出任|接任|调任|升任|转任|兼任|担任|任(?!城区|丘市|县(?:[城境县的籍，。、]|委托)|命|免|职|期)|为|是|系/gu;

/** The words that lead up to an office within [from, at), a stretch without a mark in it but 、; or null. `line` holds them; `heading`: what the line over a list says of it. */
export function leadIn(setting: Setting, k: Knowledge, line: Span, from: number, at: number, heading: Post['change']): Lead | null {
  const text = setting.article.text.text, stretch = text.slice(from, at);
  return entryIn(text, line.start, from, at, heading) ?? clauseIn(text, line.start, from, at) ?? taking(setting, k, line, from, at, stretch) ?? giving(setting, k, from, at, stretch) ?? holding(text, from, stretch) ?? owning(setting, from, stretch, heading);
}

const isMark = charactersOf(/[\s，。；：！？“”《》（）|]/u);

/** Where the clause begins that holds `from`: 、 does not end it. */
export const clauseFrom = (text: string, from: number, floor: number): number => clauseStart(text, from, isMark, floor);

/** 免去张三的…, 接受李四辞去…, 免去其…. */
function taking(setting: Setting, k: Knowledge, line: Span, from: number, at: number, stretch: string): Lead | null {
  const text = setting.article.text.text, verb = TAKING.exec(stretch);
  if (verb === null) return null;
  const start = from + verb.index, behind = start + verb[0].length;
  const own = /^(?:其|他|她)(?:原任|所任|担任)?的?/u.exec(text.slice(behind, at));
  const idle = proposed(text, Math.max(line.start, from - FAR), from + verb.index);
  if (own !== null) return { start, end: behind + own[0].length, names: [], change: 'removed', weak: false, idle };
  const names = namesFrom(setting, k, behind, at);
  const last = names.at(-1);
  if (last === undefined) return losing(text, from, start, behind, idle);
  const tail = /^(?:（[^（）]{1,16}）)?(?:同志)?(?:(?:因|由于)\p{Script=Han}{2,10}?(?=辞去|请辞|提出))?(?:提出)?(?:辞去|请辞)?(?:其)?(?:原任|所任|担任)?的?/u.exec(text.slice(last.end, at))![0];
  if (!/免|撤|罢/u.test(verb[0]) && !tail.includes('辞')) return null;
  // 免去费用的通知: a word is a name here only where an office is taken away.
  if (tail.endsWith('的') && wordAt(text, last.start) !== null && last.end - last.start === 2 && !/^[^。；！？]{0,40}(?:职务|一职|职)/u.test(text.slice(at, at + 44))) return null;
  return { start, end: last.end + tail.length, names, change: 'removed', weak: false, idle };
}

/** 张三同志免去…职务, 李四免去…: who loses the office stands in front. */
function losing(text: string, from: number, start: number, end: number, idle: boolean): Lead | null {
  const names = /^免/u.test(text.slice(start, end)) ? namesUpTo(text, start, from) : [];
  return names[0]?.start !== from ? null : { start: from, end, names, change: 'removed', weak: false, idle };
}

/** 任命张三为…, 选举李四为…, 提请任命王五为…. */
function giving(setting: Setting, k: Knowledge, from: number, at: number, stretch: string): Lead | null {
  const text = setting.article.text.text;
  for (const verb of matchesOf(GIVING, stretch)) {
    const names = namesFrom(setting, k, from + verb.index + verb[0].length, at);
    const last = names.at(-1);
    const tail = last === undefined ? null : /^(?:（[^（）]{1,16}）)?(?:同志)?(?:为|任|担任)/u.exec(text.slice(last.end, at));
    if (last === undefined || tail === null) continue;
    return { start: from + verb.index, end: last.end + tail[0].length, names, change: 'appointed', weak: false, idle: PROPOSING.test(stretch.slice(0, verb.index)) };
  }
  return null;
}

/** 此前，张三任…: what went before. */
const BEFORE = atEnd(/(?:此前|之前|先前|早先|原先|曾|曾经)[，,]?$/u);

/** 张三任…, 李四不再担任…, 王五当选…; at the head of a clause also without a name: 现任…. */
function holding(text: string, from: number, stretch: string): Lead | null {
  for (const verb of matchesOf(HOLDING, stretch)) {
    if (OTHER_WORD.test(verb[0])) continue;
    const start = from + verb.index, short = verb[0].length === 1;
    const names = namesUpTo(text, start, from);
    const first = names[0];
    if (first === undefined ? !/^(?:请求|申请|已|已经|并|同时|依法|决定|会议|批准|也|将|现|均|(?:19|20)\d{2}年(?:\d{1,2}月)?起)*$/u.test(stretch.slice(0, verb.index)) || (short && verb[0] !== '任') : short && first.start !== from && text.charAt(first.start - 1) !== '、') continue;
    const end = start + verb[0].length, at = first?.start ?? start;
    const earlier = BEFORE.test(text.slice(Math.max(0, at - 6), at));
    return { start: first?.start ?? start, end: text.charAt(end) === '了' ? end + 1 : end, names, ...(earlier ? { change: null, weak: false, idle: true } : meaning(verb[0])) };
  }
  return null;
}

/** 张三的…职务 and 张三|市工信局…职务, in the list below 免去：. */
function owning(setting: Setting, from: number, stretch: string, heading: Post['change']): Lead | null {
  const text = setting.article.text.text, at = stretch.indexOf('的');
  const names = at < 2 ? [] : namesUpTo(text, from + at, from);
  if (names[0]?.start === from) return { start: from, end: from + at + 1, names, change: 'removed', weak: true, idle: false };
  const name = heading === 'removed' ? touching(setting, from) : null;
  return name === null ? null : { start: from, end: name.end, names: [name], change: 'removed', weak: true, idle: false };
}

function meaning(verb: string): Pick<Lead, 'change' | 'weak' | 'idle'> {
  if (/不再|辞去|卸任/u.test(verb)) return { change: 'removed', weak: false, idle: false };
  if (/拟|提名|曾|历|原|先后/u.test(verb)) return { change: null, weak: false, idle: true };
  if (/当选|被任命|出任|接任|调任|升任|转任|继任/u.test(verb)) return { change: 'appointed', weak: false, idle: false };
  if (/^(?:任|担任|为)$/u.test(verb)) return { change: 'appointed', weak: true, idle: false };
  return { change: null, weak: false, idle: false };
}

/** A list of names that begins at `at`. The office's body may touch the last one (免去张三市工信局…). */
function namesFrom(setting: Setting, k: Knowledge, at: number, to: number): Name[] {
  const text = setting.article.text.text, names: Name[] = [];
  for (let from = /[：:]/u.test(text.charAt(at)) ? at + 1 : at; from < to;) {
    const read = nameAt(k, from), name = read === null ? touching(setting, from) : inNotice(text, read);
    if (name === null || name.end > to) break;
    names.push(name);
    if (text.charAt(name.end) !== '、') break;
    from = name.end + 1;
  }
  return names;
}

/** Leads on elsewhere (李明|来到), but here the words that go on with the notice follow: 免去李明来|的…, 任命张向|为…. */
function inNotice(text: string, name: Name): Name {
  const end = name.end + 1;
  return name.end - name.start === 2 && LEADING.has(text.charAt(name.end)) && GOES_ON.test(text.slice(end, end + 3)) && surnameAt(text, name.start)?.length === 1 ? { ...name, end } : name;
}
const GOES_ON = /^(?:同志)?(?:[的为、（任]|辞去)/u;

/** 张三|市工信局, 张三|罗庄区…, 黎明|为…: a name right before a level word, a division's name, or the words that go on with the notice. */
function touching(setting: Setting, at: number): Name | null {
  const text = setting.article.text.text;
  for (const end of [at + 2, at + 3, at + 4]) {
    if (!/^(?:同志)?(?:[省市区县州盟旗镇乡为任的、]|担任|辞去)/u.test(text.slice(end, end + 4)) && beginningIn(setting.mentions, end, end + 1).length === 0) continue;
    const name = nameBefore(text, end, at) ?? wordlike(text, at, end);
    if (name?.start === at) return name;
  }
  return null;
}

/** 任命方圆为…, 免去高山的…: a name that is an everyday word, right behind the verb and before the words that go on with the notice. */
function wordlike(text: string, at: number, end: number): Name | null {
  if (end - at !== 2 || surnameAt(text, at) === null) return null;
  const kind = wordAt(text, at), behind = text.slice(end, end + 4);
  const fits = /^(?:同志)?(?:为|担?任)/u.test(behind) ? kind === 'place' || (kind === 'noun' && !/[式案法面向针略]/u.test(text.charAt(at + 1))) : /^(?:同志)?的/u.test(behind) && (kind === 'place' || kind !== null && /^[^。；]{0,40}职务/u.test(text.slice(end, end + 44)) && !/[式案法面向针略]/u.test(text.charAt(at + 1)));
  return fits ? { start: at, end, worth: 2 } : null;
}

/** A list of names that ends at `end`; 同志 behind it is left out. */
export function namesUpTo(text: string, end: number, from: number): Name[] {
  const names: Name[] = [];
  for (let at = text.slice(from, end).endsWith('同志') ? end - 2 : end; ;) {
    const name = nameBefore(text, at, from);
    if (name === null) return names;
    names.unshift(name);
    if (text.charAt(name.start - 1) !== '、') return names;
    at = name.start - 1;
  }
}
