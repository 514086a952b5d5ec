import { surnameAt } from '../lexicon/surnames.ts';
import { charactersOf } from '../text/characters.ts';
import { atEnd, atStart } from '../text/matches.ts';
import { remembering } from '../text/remember.ts';
import type { Byline } from './article.ts';
import { attribution } from './attribution.ts';
import { datesIn } from './dates.ts';
import { fieldsOf, labelAlone } from './labels.ts';
import { isName, namesOf, onlyNames } from './names.ts';
import { roleList, roleOf, slashed } from './roles.ts';
import { isPlaceOfMachine } from './source.ts';

/** A byline: whole lines of people, or the stretch at a paragraph's end that names them. */
export interface Signature {
  /** Where in the line it begins; 0 where it is the whole line. */
  readonly start: number;
  readonly people: readonly Byline[];
  /** Whose report it is, where the brackets say so: 据《某某日报》…报道. */
  readonly source?: string | null;
}

/** How a line ends that ends in brackets, and one that names without them end. */
const BRACKET_END = atEnd(/[）)】\]]\s{0,8}[。.]?(?:\d{7})?$/u), ENDING = 17, endsName = charactersOf(/[\p{Script=Han}\ud800-\udfff\s、，/：:]/u);
const CLOSING = /\s*[（(【[]([^（）()【】[\]]{1,120})[）)】\]]\s*[。.]?(?:\d{7})?$/u;
/** A bracket that damage left open, or that lost its last name with its end: what is broken is left out. */
const UNCLOSED = /(?<=[。！？”])\s*[（(]\s*((?:\p{Script=Han}{0,8}记者|通讯员|作者)\s[^（）()。！？]{2,100}(?:[？?！。][^（）()\p{Script=Han}]{0,12})?)$/u;
const ROLE_APART = /(?:记者|通讯员|作者)\s/u;
const TRAILING = /(?<=[。！？”）)])\s*([\p{Script=Han}]{2,4}(?:[\s、][\p{Script=Han}]{2,4}){0,3}\s*(?:摄|文\/图|图\/文|摄影报道)|(?:[\p{Script=Han}·]{0,10}(?:记者|通讯员)|文\/|图\/|撰文|作者|编辑|责编|责任编辑)\s*[：:]?\s*[\p{Script=Han}\s、，/：:]{2,80})$/u;
/** Closing brackets that tell of the report, not within it. */
const REMARK = /^(?:完|未完待续|未完|下转.{0,12}|上接.{0,12}|转.{0,6}版|据.{2,30}|综合.{2,30}|来源\s*[：:].{1,40}|转自.{1,40}|摘自.{1,40}|原载.{1,40}|作者(?:单位|系|为|现任|是)[\s\S]{1,100}|本文.{1,60}|(?:[\p{Script=Han}]{2,40}(?:局|委|办|办公室|镇|乡|街道|办事处|政府|管委会|中心|报|网|台|社|客户端|APP|融媒体?|宣传部|组织部|公司|集团)(?:[\s、]+|$))+|图片.{1,40}|责任?编辑?.{1,40}|供稿.{1,40}|(?:本栏目|本版).{1,40})$/u;

/** In no list of names without labels, and what labels need. */
const SENTENCE = /[！？《\d]|。[^\s）)】\]。]/u, DIVIDER = /[：:/／|｜丨]/u;
/** Something by which a byline is known at all: a role, a label, a bracket. */
const SIGN = /[：:/／|｜丨（(【[]|记者|通讯员|编辑|责编|作者|撰|摄|采写|供稿|整理|实习生|评论员|译者|主笔|^文\s*[·•]|报[道导]$|发自|文图|图文|校对|审核|编审|签发|版式|监制|主编|统筹|策划|制作|[初复终]审/u;

/** 【记者】甲某: the label in brackets of its own. */
const LABEL_IN_BRACKETS = /^[\s　]*[【[][\p{L}\d+＋、·]{0,16}?(\p{Script=Han}{0,4}(?:记者|通讯员|作者|摄影|编辑|校对|审核|文字|图片|采写|撰文|来源))[】\]]\s*[：:]?\s*(?=\S)/u;
/** （“某某云”新闻编辑甲某）, with nothing between role and name. */
const GLUED = atStart(/^[（(][^（）()，。：:]{0,16}(?:记者|编辑|通讯员)(\p{Script=Han}{2,3})[）)]$/u);

/** 文·甲一, 文、图/甲一: the same labels, divided otherwise; 文/某某网专栏作者 甲一: the second label tells more. */
const DOTTED = /^(文|图|图文|文图|撰文)\s*[·•]\s*/u, LISTED = /^(?:文、图|图、文)(?=\s*[/／：:|｜丨])/u, TWICE = /^(?:[文图]|文图|图文|采写)\s*[/／|｜丨：:]\s*(?=[\p{L}“”·+＋]{0,14}(?:记者|通讯员|作者|撰稿人?|评论员|作家|主笔|编译)[\s：:|｜丨])/u;
/** 甲一 某地报道, 甲一 报道: without a word for who reports. */
const SENT = /^(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3})\s+(?:发自)?\s*\p{Script=Han}{0,6}\s?(?:报道|报导)$/u, SENT_FROM = /\s*发自\s?\p{Script=Han}{2,6}(?:报道)?$/u;

/** （实习生甲某对本文亦有贡献） */
const SHARED = /\s*(?:对?(?:本|此|该)文(?:采写|报道|写作)?(?:亦|也|均)?有(?:重要)?贡献|(?:亦|也|均)(?:对(?:本|此|该)文)?有贡献|(?:亦|也|均)?参与(?:了)?(?:本文|此文)?(?:采写|采访|撰文|撰写|报道))[）)。]*$/u;

/** 《某某周刊》记者 甲一; 某某时报（www.example.cn）记者甲一: the outlet and its address in front. */
const PERIODICAL = /^(?:《[^《》]{2,14}》|[\p{L}\d·]{3,14}[（(](?:https?:\/\/)?[\w.]+[）)])\s*(?=\p{Script=Han}{0,6}(?:记者|通讯员|作者|撰稿人?|评论员))/u;
/** 21世纪某某报记者 甲一. */
const CENTURY = /^\d{2}(?=\p{Script=Han}{2,10}(?:记者|作者))/u;
/** （编辑：甲某）1130305: the day by the Republic's years behind. */
const FILED = /(?<=[）)])\d{7}$/u;

/** ■ 甲一 乙二: so papers set the writers' names below a headline. */
const MARKED = atStart(/^[■□●○◆◇▲△★☆◎]\s*\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){0,3}$/u);

/** A line that only names who made the report, or null: 临江报记者 曹一 化二 通讯员 董三; 编辑：徐一 责编：马二; （孙一 高二）. */
export function signatureLine(line: string): readonly Byline[] | null {
  if (MARKED.test(line)) { const names = line.replace(/^.\s*/u, ''); if (onlyNames(names, true)) return namesOf(names).map((name) => ({ name, role: '作者' })); }
  return line.length > 160 || (SENTENCE.test(line.replace(CENTURY, '')) && !DIVIDER.test(line) && !PERIODICAL.test(line)) || !SIGN.test(line) || /[！？!?][”’]?$/u.test(line) ? null : known(line);
}

/** Who asks for a headline, an entry or the foot of a text asks for the same. */
const known = remembering(64, peopleOfLine);

function peopleOfLine(line: string): readonly Byline[] | null {
  const glued = GLUED.exec(line)?.[1];
  if (glued !== undefined) return [{ name: glued, role: roleOf(/编辑/u.test(line) ? '编辑' : /通讯员/u.test(line) ? '通讯员' : '记者') }];
  const opened = line.replace(FILED, '').replace(SHARED, '').replace(PERIODICAL, '').replace(LABEL_IN_BRACKETS, '$1：').replace(/^[\s□■◇◆○●◎▲△*—\-（(【[]+/u, ''), closed = opened.replace(/[\s）)】\]。]+$/u, '');
  // 作者：甲一（某大学教授）: a bracket that stays open is the text's own.
  const text = (/[（(][^（()）]*$/u.test(closed) ? opened.trim() : closed).replace(LISTED, '文图').replace(DOTTED, '$1：').replace(TWICE, '').replace(PERIODICAL, '').replace(SENT_FROM, '');
  const bracketed = /^[（(【[].*[）)】\]]$/u.test(line.trim());
  const labelled = peopleOfFields(text);
  if (labelled !== null) return labelled;
  if (SENTENCE.test(text.replace(CENTURY, ''))) return null;
  const listed = roleList(text) ?? slashed(text);
  if (listed !== null) return listed;
  const sent = SENT.exec(text)?.[1];
  if (sent !== undefined && onlyNames(sent, true)) return namesOf(sent).map((name) => ({ name, role: '记者' }));
  return bracketed && onlyNames(text, true) ? namesOf(text).map((name) => ({ name, role: '作者' })) : null;
}

/** What stands where a name should: an outlet, a body, nobody. */
const NOBODY = /(?:报|网|社|台|站|客户端|融媒体?|中心|传媒|发布|在线|新闻|头条|公众号|编辑部?|办公室|宣传部|局|委|办|综合|原创|整理)$|^(?:[A-Za-z]{0,4}\d{1,6}|[A-Za-z][A-Za-z .]{1,19}|佚名|未知|匿名|admin|管理员|小编|本站|系统|[-—/]+)$/iu;

/** 某某日报新媒体编辑：甲某: up to six letters, or an outlet's name with a word for its part. */
const IN_FRONT_OF_LABEL = /^(?:[\p{L}“”]{0,6}|[\p{L}\d“”·+＋]{2,12}(?:报|网|社|台|新闻|客户端|中心|融媒体?)[\p{L}\d·+＋]{0,6})$/u;

/** People in labelled entries, where the line is nothing but such entries; null where it is something else. */
function peopleOfFields(text: string): Byline[] | null {
  const fields = fieldsOf(text);
  const first = fields[0];
  // 某某记者：甲 某某编辑：乙: an outlet's name may stand before the label.
  if (first === undefined || fields.some((f) => f.kind !== 'person') || !IN_FRONT_OF_LABEL.test(text.slice(0, Math.max(0, text.indexOf(first.label))))) return null;
  const people = fields.flatMap((f) => peopleOf(f.label, f.value));
  return people.length > 0 || fields.every((f) => f.value === '' || NOBODY.test(f.value)) ? people : null;
}

/** The number by which a portal knows its editor: 方一_NB1234. */
const NUMBER = /[_\s][A-Za-z]{1,4}\d{2,}$/u;

/** Behind the names stands a counter or button, where the markup set it apart. */
const COUNTER = /\s(?:阅读|浏览|点击|评论|跟贴|字号|字体|分享|收藏|打印|举报|人气)(?:[\s\d：:（(].*)?$/u;

/** 某报记者：请问进展如何？: what a reporter asks, and no list of names. */
const ASKED = /[？！]|，(?!记者|通讯员|[^，]*·)[^，、\s]{8,}/u;

/** 甲一，某大学教授; 甲一 系某研究院院长: what the author is. */
const OF_POST = atEnd(/^(\p{Script=Han}{2,4})(?:\s*[，,]\s*|\s+(?:系|为|是)?|[系为])(?:[^，。！？]{2,40})(?:教授|讲师|研究员|博士后?|学者|院士|院长|所长|主任|会长|理事|律师|作家|专家|工程师|分析师|经济学家|评论员|撰稿人|委员|代表)$/u);
/** 马某某某: names of four characters that are made of no known parts. */
const FOUR = /^\p{Script=Han}{4}$/u;

/** The people of one labelled entry; an outlet is none, nor is what has a box of its own behind them. 作者：记者 甲 通讯员 乙 names them by their own roles. */
export function peopleOf(label: string, written: string): Byline[] {
  const [first = '', ...more] = written.split('\t'), inBox = [first, ...more.filter((part) => onlyNames(part, true))].join(' ');
  const role = roleOf(label), posted = OF_POST.exec(inBox.trim())?.[1];
  if (posted !== undefined && isName(posted, true)) return [{ name: posted, role }];
  if (ASKED.test(inBox)) return [];
  const value = inBox.replace(COUNTER, '').replace(NUMBER, '').replace(PERIODICAL, ''), own = roleList(value) ?? slashed(value);
  if (own !== null) return own;
  const names = namesOf(value);
  if (names.length === 0 && role === '记者' && FOUR.test(value.trim()) && surnameAt(value.trim(), 0) !== null && !NOBODY.test(value.trim())) return [{ name: value.trim(), role }];
  return names.map((name) => ({ name, role }));
}

/** No byline is longer; of a long paragraph only this much of its end is looked at. */
const LONGEST = 140;

/** The byline at a paragraph's end, or null. */
export function signatureAtEnd(line: string): Signature | null {
  const from = Math.max(0, line.length - LONGEST), end = line.slice(from);
  const closing = BRACKET_END.test(line.slice(-ENDING)) ? CLOSING.exec(end) : null;
  if (closing !== null) {
    const inner = closing[1]!.trim();
    const told = attribution(inner);
    if (told !== null) return { start: from + closing.index, ...told };
    const people = peopleIn(inner) ?? (onlyNames(inner, true) ? namesOf(inner).map((name) => ({ name, role: '作者' })) : null);
    if (people !== null) return { start: from + closing.index, people };
    if (REMARK.test(inner)) return { start: from + closing.index, people: [] };
  }
  const open = ROLE_APART.test(end) ? UNCLOSED.exec(end) : null;
  if (open !== null) return { start: from + open.index, people: peopleIn(open[1]!.replace(/[\s、]*[^\s、]*[^\p{Script=Han}\s、·：:][^]*$/u, '').trim()) ?? [] };
  const trailing = endsName(line.charCodeAt(line.length - 1)) ? TRAILING.exec(end) : null;
  const people = trailing === null ? null : peopleIn(trailing[1]!.trim());
  return people === null || people.length === 0 ? null : { start: from + trailing!.index, people };
}

const peopleIn = (text: string): readonly Byline[] | null => peopleOfFields(text) ?? roleList(text) ?? slashed(text);

const AMONG = /(?<=[\s|｜])(?:\p{Script=Han}{0,8}(?:记者|通讯员)|编辑|责编|责任编辑|作者)\s+\p{Script=Han}[\p{Script=Han}\s、·]*(?:文[/／]图|图[/／]文)?$/u;

/** 2024-03-05 09:30 某某日报 甲一: day, outlet and name, and nothing else. */
const BEHIND_OUTLET = /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s|｜]+[\p{L}\d·]{2,12}(?:报|网|社|台|新闻|客户端|中心|融媒体?|在线)[\s|｜]+(\p{Script=Han}{2,3}(?:[\s、]\p{Script=Han}{2,3}){0,2})$/u;

/** People at the end of a line that begins with date and outlet: 2010-01-23 某某日报 记者 甲一 乙二. */
export function peopleAmong(line: string): readonly Byline[] {
  const m = AMONG.exec(line.replace(COUNTER, ''));
  if (m !== null) return roleList(m[0]) ?? [];
  const behind = BEHIND_OUTLET.exec(line)?.[1];
  if (behind !== undefined && onlyNames(behind, true)) return namesOf(behind).map((name) => ({ name, role: '作者' }));
  const names = REPORTING.exec(line)?.[1];
  return names !== undefined && onlyNames(names, true) ? namesOf(names).map((name) => ({ name, role: '记者' })) : [];
}

/** 某某报／记者甲一／某地即时报导 */
const BY = /^(?:由|by|文|撰)\s+(?=\p{Script=Han})/iu;
const DIVIDED = /\t|\s[·|｜丨]\s/u;
/** Names in a box of their own, between the day's and others of a head's line. */
export const peopleApart = (line: string): readonly Byline[] => (!DIVIDED.test(line) || line.length > LONGEST || datesIn(line).length === 0 ? NOBODY_THERE
  : line.split(DIVIDED).map((part) => part.trim().replace(BY, '')).filter((part) => labelAlone(part) === null && !isPlaceOfMachine(part) && onlyNames(part, true) && namesOf(part).every((name) => name.length <= 3)).flatMap((part) => namesOf(part).map((name) => ({ name, role: '作者' }))));
const REPORTING = /记者\s*(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)\s*[／/∕]\s*\p{Script=Han}{2,8}报[导道]$/u;

const IN_FRONT = /(?:记者|通讯员|作者|实习生)\s+\p{Script=Han}/u;

const NOBODY_THERE: readonly Byline[] = [];

/** People without colons in front of the first labelled entry or day of a line: 本报记者 甲一 乙二 通讯员 丙三 来源：某某日报. */
export function peopleInFront(line: string): readonly Byline[] {
  if (!IN_FRONT.test(line)) return NOBODY_THERE;
  const field = fieldsOf(line)[0], day = datesIn(line)[0];
  const end = Math.min(field === undefined ? Infinity : line.lastIndexOf(field.label.charAt(0), field.at.start - 1), day?.start ?? Infinity);
  const front = line.slice(0, end === Infinity ? 0 : end).replace(/\s*《[^》]*》\s*[（(]?$/u, '');
  return IN_FRONT.test(front) ? roleList(front) ?? NOBODY_THERE : NOBODY_THERE;
}

const IN_BRACKETS = /[（(]\s*((?:\p{Script=Han}{0,8}记者|通讯员|作者)\s*[^（）()]{2,40})[）)]|[／/]\s*((?:特派|综合)?记者\s*[\p{Script=Han}、\s]{2,20}?)\s*[／/]/u;

/** People in brackets behind an entry's value, or between strokes: 来源：某某日报（记者 甲一）; 某某报／记者甲一／某地报道. */
export function peopleInBrackets(line: string): readonly Byline[] {
  if (!line.includes('记者') && !line.includes('作者')) return NOBODY_THERE;
  const m = IN_BRACKETS.exec(line), inner = m?.[1] ?? m?.[2];
  return inner === undefined ? NOBODY_THERE : roleList(inner) ?? NOBODY_THERE;
}
