import { divisionsNamed } from '../lexicon/divisions.ts';
import type { Byline } from './article.ts';
import { isName, namesOf, onlyNames } from './names.ts';
import { isOutlet } from './source.ts';

/** The roles as the data names them, by the end of the label: 本报首席记者 and 某某融媒记者 are 记者, 责任编辑 is 责编. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/摄影记者$/u, '记者'], [/记者$/u, '记者'], [/通讯员$/u, '通讯员'], [/实习生$/u, '实习生'],
  [/^(?:采写|采访|采编|文字采写)$/u, '记者'],
  [/(?:作者|评论员|撰稿人|专栏作家|主笔)$/u, '作者'], [/^(?:撰稿人?|撰文|执笔|供稿|投稿|来稿|文字?|图文|文图)$/u, '作者'],
  [/^(?:图片?|摄|摄影|摄影摄像|摄像|供图)$/u, '摄影'],
  [/^(?:责任编辑|责编|责任编审)$/u, '责编'], [/^美(?:术)?编辑?$/u, '美编'], [/副总编辑$/u, '副总编辑'], [/总编辑$/u, '总编辑'], [/编辑(?:整理)?$/u, '编辑'],
  [/^摘编$/u, '编辑'], [/校对$/u, '校对'], [/^审核人?$/u, '审核'], [/^(?:录入.?|发布[人者])$/u, '录入'],
];

/** The role that a label means: itself, where no rule says otherwise. */
export const roleOf = (label: string): string => ROLES.find(([pattern]) => pattern.test(label))?.[1] ?? label;

const ROLE_WORD = /(?:[\p{Script=Han}A-Za-z\d·“”+—-]{0,14}?)(?:见习|实习|首席|特约|全媒体|融媒体?|文字|摄影|本报|本网|本台)*(?:记者|通讯员|实习生|评论员|撰稿人|专栏作者|专栏作家|特约作者)|(?:本版|本期|值班|见习|网络|美术)?(?:责任编辑|责编|编辑)|^\p{Script=Han}{2,6}编辑(?=\s)|(?<=\s)\p{Script=Han}{2,4}编辑(?=\s)|作者|译者|主笔|摄影|采写|撰文|撰稿|供稿|校对|审核|编审|签发|审签|[初复终]审|版式|美编|监制|主编|统筹|策划|制作/gu;

/**
 * The people of a byline without colons: 记者 甲 乙 通讯员 丙, 某报记者甲、乙. Null where the text is anything else.
 */
export function roleList(text: string): Byline[] | null {
  const { said, pictures } = withoutPictures(withoutPlace(text));
  const inner = said.replace(/^[\s□■◇◆○●◎▲△*—\-•·]+/u, '').replace(/[：:]|(?<=记者|编辑|作者|摄影|通讯员)\s*[|｜丨]/gu, ' ').replace(/(?<=\p{Script=Han})(?<!本报|特约)(?=(?:本报|特约)?通讯员)/gu, ' ').trim();
  const heads = [...inner.matchAll(ROLE_WORD)].filter((m) => m.index === 0 || /[\s、，,；;/]$/u.test(inner.slice(0, m.index)) || /^(?:记者|通讯员|实习生|见习记者)/u.test(m[0]));
  const first = heads[0];
  if (first === undefined) return null;
  const before = inner.slice(0, first.index).trim();
  // 甲一 乙二 通讯员: the one role behind all names.
  if (heads.length === 1 && first.index + first[0].length === inner.length && BEHIND.test(first[0]) && onlyNames(before, true)) return namesOf(before).map((name) => ({ name, role: roleOf(first[0]) }));
  // Names in front of the first role are the writers who are no reporters; an outlet has its reporters behind it.
  const unknown = /记者$/u.test(first[0]) && OUTLET_FORM.test(before) && !onlyNames(before);
  // （某某项目部 甲一 摄影 乙二）: where they work stands in front of their names.
  const writers = isOutlet(before) || unknown ? '' : before.replace(WORKPLACE, '');
  if (writers !== '' && !onlyNames(writers, true)) return null;
  const people: Byline[] = namesOf(writers).map((name) => ({ name, role: '作者' }));
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!, list = inner.slice(head.index + head[0].length, heads[i + 1]?.index ?? inner.length);
    const words = withoutOutlets(list).replace(/(?:\s*[/／]?\s*(?:文图|图文|文\/[图摄](?:影)?|摄影报道|报道|摄影|供稿|整理)|[\s/／]+[文图摄])\s*$/u, '').trim();
    const names = namesOf(words);
    const rest = words.replace(/[\s、，,;；/]+/gu, '');
    if (names.length === 0 ? rest !== '' : names.join('').length < rest.length) return null;
    // 通讯员培训班: what is written on to the role must look like a name, unless it stands behind others.
    if (names.length > 0 && people.length === 0 && (unknown || /^\S/u.test(list)) && !isName(names[0]!, true)) return null;
    const role = roleOf(head[0].replace(/\s/gu, ''));
    people.push(...names.map((name) => ({ name, role })));
  }
  return people.length > 0 ? [...people, ...pictures.map((name) => ({ name, role: roleOf('摄影') }))] : null;
}

/** 记者 甲/文　市融媒体中心/图, 记者 甲 文 受访企业供图, 记者 甲/文 乙/图: whose the pictures are, people or not. */
const PICTURES = /[\s/／文]\s+(?<whose>[^\s/／]{2,16}?)\s*(?:[/／]\s*(?:供图|图片?|摄影?)|供图)$/u, NOBODY = /^(?:受访|采访|相关|资料|本报|本台|网络|企业|公司|学校|单位)/u;
function withoutPictures(text: string): { said: string; pictures: readonly string[] } {
  const m = PICTURES.exec(text), whose = m?.groups?.['whose'] ?? '', nobody = isOutlet(whose) || NOBODY.test(whose);
  if (m === null || !(nobody || onlyNames(whose, true))) return { said: text, pictures: [] };
  return { said: text.slice(0, m.index + 1), pictures: nobody ? [] : namesOf(whose) };
}

/** Roles that stand behind names, too. */
const BEHIND = /^(?:本报|特约|见习)?(?:通讯员|实习生|记者)$/u;
const WORKPLACE = /^\p{Script=Han}{3,14}[部局委办厅院站所队处科室中心司会]\s+(?=\p{Script=Han})/u;

/** 某某晚报·某某点: an outlet whatever it is called, in front of its reporters. */
const OUTLET_FORM = /^[\p{L}\d+＋·“”]{4,16}$/u;

/** 记者甲一某地报道: from where they report is no part of a name. */
function withoutPlace(inner: string): string {
  const m = /(?<=\p{Script=Han}{2}\s?)(?<from>\p{Script=Han}{2,6})(?:(?:\d{1,2}月)?\d{1,2}日)?(?:专电|电|报道)$/u.exec(inner), from = m?.groups?.['from'];
  if (from === undefined) return inner;
  for (let at = 0; at <= from.length - 2; at++) {
    const place = from.slice(at);
    if (BEYOND.test(place) || isDivision(place)) return withoutProvince(inner.slice(0, m!.index + at).trim());
  }
  return inner;
}

const isDivision = (place: string): boolean => KINDS.some((kind) => divisionsNamed(place + kind).length > 0);
/** 甲一 安徽某县报道: the province in front of the place. */
const withoutProvince = (inner: string): string => { const province = /\s(\p{Script=Han}{2,3})$/u.exec(inner); return province !== null && isDivision(province[1]!) ? inner.slice(0, province.index) : inner; };

/** Places that the list of divisions leaves out. */
const BEYOND = /^(?:\p{Script=Han}{2}[市县]|香港|澳门|台[北中南东湾]|高雄|新北|桃园|基隆|新竹|嘉义|屏东|花莲)$/u;
const KINDS = ['', '省', '市', '县', '区', '旗', '州'];

/** 记者 甲某某 某市融媒体中心 乙某某: those of another outlet go on behind its name. */
const withoutOutlets = (list: string): string => (/\s\S{4,}\s/u.test(list) ? list.split(/(?<=\s)/u).filter((word) => !isOutlet(word.trim())).join('') : list);

const MARK_BEHIND = /(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)\s*[/／\s]\s*(文图|图文|文\/图|文|图|摄影报道|摄影|摄|整理|摘编|供稿|采写|撰文)(?=\s|$|\p{Script=Han}{2,4}[/／])/gu;
const MARK_BEFORE = /(文图|图文|文\/图|图\/文|文|图|摄影|摄)(?:\s*[/／|｜]\s*|(?<=文图|图文|文\/图|图\/文)\s+)(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)(?=\s|$|(?:文图|图文|文|图|摄影|摄)[/／|｜])/gu;
/** True where a text is nothing but such pieces. One pattern for all of it would try every way to part it. */
const madeOf = (text: string, piece: RegExp): boolean => text.replace(piece, '').trim() === '';

/** 张三/文 李四/摄, 张三 文/图, 文/张三 图/李四: names with 文 and 图 before or behind them. Null where the text is anything else. */
export function slashed(text: string): Byline[] | null {
  if (!/[/／|｜\s]/u.test(text)) return null;
  const pairs = madeOf(text, MARK_BEHIND) ? [...text.matchAll(MARK_BEHIND)].map((m) => [m[2]!, m[1]!] as const)
    : madeOf(text, MARK_BEFORE) ? [...text.matchAll(MARK_BEFORE)].map((m) => [m[1]!, m[2]!] as const)
      : [];
  const people = pairs.flatMap(([mark, list]) => namesOf(list).map((name) => ({ name, role: roleOf(mark.replace('/', '')) })));
  return people.length > 0 && people.every((p) => isName(p.name, true)) ? people : null;
}

/** Each person once, in order, with the most specific role: whatever else is said of an author tells more than 作者. */
export function once(named: readonly Byline[]): Byline[] {
  const people = named.filter(({ role }) => !LOOKED_OVER.test(role));
  const found = new Map<string, Byline>();
  for (const person of people) {
    const known = found.get(person.name);
    if (known === undefined || (rank(known.role) > rank(person.role))) found.set(person.name, person);
  }
  return [...found.values()];
}

/** Who passed, proofread, laid out or put online what others wrote and edited has no part in the byline, nor who made a film, a sound or a drawing of it. */
const LOOKED_OVER = /审|校|核|版式|排版|监制|总监|出品|签发|录入|发布|值班|联络|视频|剪辑|海报|播音|配音|后期|拍摄|^设计|^制作/u;

const rank = (role: string): number => (role === '记者' || role === '通讯员' ? 0 : role === '作者' ? 2 : 1);
