import { BOASTS } from '../../../lexicon/boasts.ts';
import { TELLS_CAPACITY } from '../../../lexicon/capacity.ts';
import { COMES_TO, LOOKS_AT } from '../../../lexicon/visiting.ts';
import { endKindAt, type EndKind } from '../../../lexicon/name-ends.ts';
import { BUILDING_VERBS } from '../../../lexicon/projects-boundaries.ts';
import { charactersOf } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import { firstFrom, touching } from '../../among.ts';
import { specificity } from '../specific.ts';
import { calledBehind, type Called } from './pieces.ts';
import type { Choice } from './stretches.ts';

/** Takes note of a sign: the group it belongs to, and which of the group it is; in groups of pairs, of the first and the second. */
export type Note = (group: string, sign: string, second?: string) => void;

/** What an article tells of all that stands in it. */
export interface Surroundings {
  readonly title: string;
  /** Its length in characters. */
  readonly length: number;
  /** The names that rules have read in it, in order. */
  readonly read: readonly Span[];
}

const VISIT = new RegExp(String.raw`${COMES_TO}|${LOOKS_AT}|巡检|巡查|驻足|到访|点评|看了|第[一二三四五六七八九十\d]+站`, 'u');
const BUILD = /建设|新建|开工|推进|建成|在建|竣工|投产|实施|启动|签约|开建|续建|动工|谋划|落户|落地|引进|施工/u;
const MONEY = /[\d.]+(?:余|多)?[万亿](?:美|欧)?元/u, PRICED = /[\d.]+[万亿]元(?:人民币)?(?:建设|打造|兴建|新建)?的$/u;
const MEASURED = /^[，（：]?(?:位于|坐落|座落|地处|占地|总建筑|建筑面积|规划面积|总面积|全长|装机|总装机|设计|年产|可年|核心区)/u;
const PRICE = /^[^，。；]{0,3}[，（：]?[^，。；]{0,4}投资[^，。；]{0,8}[\d.]+[万亿]/u, SITE = /^(?:项目)?(?:建设|施工)?(?:现场|工地|里|内|情况|展厅|车间|负责人|指挥部)/u;
const AMOUNT = /^[^，。；]{0,10}[\d.]+(?:余|多)?[千百万亿]*(?:公里|平方米|亩|吨|座|条|套|台|栋|个|人|户|张|千瓦|立方米|元|头|只|%|成)/u;
const ACTS = /^(?:党委|党组)?(?:印发|召开|表示|举行|介绍|说|指出|组织|开展|举办|要求|强调|派|联合|负责|获|荣获|承办|发布)/u;
const OF_A_PLACE = /(?:镇|乡|街道|村|县|市|区|旗|州|苏木|园区)的?$/u;
const GOAL = new RegExp(`${BOASTS}|副中心|中心城市|高质量`, 'u');
const OFFICE = /书记|主任|主席|[市县区镇乡局州]长|经理|董事长|委员|教授|专家/u;
const TITLE = /项目|工程|观摩|开工|签约|巡检|拉练|投产|建设|重点/u;

/** Numbers in a few grades: the least step that is no less, or more than the last. */
function grades(...steps: readonly number[]): (n: number) => string {
  const names = [...steps.map(String), `>${steps.at(-1)}`];
  return (n) => {
    let at = 0;
    while (at < steps.length && n > steps[at]!) at++;
    return names[at]!;
  };
}
const byLength = grades(3, 4, 5, 7, 9, 12, 16, 21, 28), byWords = grades(1, 2, 3, 4, 6, 8), byFew = grades(0, 1), byNeighbours = grades(0, 1, 3), byOwn = grades(0, 1, 2, 3, 5, 8), byDensity = grades(0.5, 2, 4, 8);
const word = ({ text, words }: Choice, i: number): string => text.slice(words[i]!.start, words[i]!.end);
const mark = ({ text, sentence }: Choice, at: number): string => (at < sentence.start || at >= sentence.end ? '' : text.charAt(at));
/** A part of speech in brief: n, ns, nr, v, vn, m … */
const classOf = (tag: string): string => (tag === 'x' || tag === 'eng' ? tag : tag.slice(0, tag.startsWith('n') || tag === 'vn' ? 2 : 1));

/** What stands right before words that begin at a piece's word `from`: the word, or the mark; verbs of building and visiting are one each. */
function before(c: Choice, from: number): string {
  const said = from > 0 ? word(c, from - 1) : mark(c, c.words[from]!.start - 1);
  return BUILDING_VERBS.has(said) ? 'build' : said === '了' || said === '到' || (said.length > 1 && VISIT.test(said)) ? 'visit' : said;
}

/** Signs of where words end: their noun, what follows, what the clause goes on to say. */
export function atTheEnd(note: Note, c: Choice, to: number, kind: EndKind): void {
  const { text, words } = c, { end } = words[to - 1]!, next = words[to];
  const rest = text.slice(end, Math.min(c.sentence.end, end + 24)), clause = rest.search(/[，。；：]/u);
  const said = c.said.find((s) => s.start >= end), near = said !== undefined && said.start - end <= (clause < 0 ? 24 : clause);
  const told = near ? (said.start - end <= 6 ? 'next' : 'in the clause') : said !== undefined && !/[。；]/u.test(text.slice(end, said.start)) ? 'later' : 'nothing';
  note('ends in', word(c, to - 1));
  note('kind', kind);
  note('followed by', next === undefined ? mark(c, end) : word(c, to));
  note('kind, followed by', kind, next === undefined ? 'mark' : classOf(next.tag));
  note('told of it', told);
  note('kind, told of it', kind, told);
  if (MEASURED.test(rest)) note('behind it', 'its size or place');
  if (PRICE.test(rest)) note('behind it', 'its price');
  if (SITE.test(rest)) note('behind it', 'its site');
  if (AMOUNT.test(rest)) note('behind it', 'an amount');
  if (ACTS.test(rest)) note('behind it', 'what bodies do');
}
/** As far as what stands before a name is looked at. */
const AHEAD = 80;
const endsClause = charactersOf(/[，；。：]/u);

/** Where the last clause of some words begins. */
function clauseStart(said: string): number {
  let at = said.length;
  while (at > 0 && !endsClause(said.charCodeAt(at - 1))) at--;
  return at;
}

/** What a sentence has at all of that which may stand before a name in it: asked once for all its names. */
export interface Ahead { readonly money: boolean; readonly visit: boolean; readonly building: boolean }
export const aheadIn = (said: string): Ahead => ({ money: MONEY.test(said), visit: VISIT.test(said), building: BUILD.test(said) });

/** Signs of where words begin: what stands before them in their clause. */
export function atTheBeginning(note: Note, c: Choice, from: number): void {
  const { text, sentence, words } = c, { start, tag } = words[from]!;
  const ahead = text.slice(Math.max(sentence.start, start - AHEAD), start), clause = ahead.slice(clauseStart(ahead));
  note('behind', before(c, from));
  note('behind a', from > 0 ? classOf(words[from - 1]!.tag) : 'mark');
  note('begins with a', classOf(tag));
  if (OF_A_PLACE.test(clause.slice(-4)) || (from > 0 && classOf(words[from - 1]!.tag) === 'ns')) note('behind', clause.endsWith('的') ? 'of a place' : 'a place');
  if (c.ahead.money && MONEY.test(clause)) note('before it', PRICED.test(clause) ? 'its price' : 'money');
  if (c.ahead.visit && VISIT.test(ahead)) note('before it', VISIT.test(clause) ? 'a visit' : 'a visit earlier');
  if (c.ahead.building && BUILD.test(clause)) note('before it', 'building');
}

/** Signs of a piece's surroundings: what the article is about, how many projects rules have read in it and beside the piece, what its enumeration is called. */
export function ofTheSurroundings(note: Note, { sentence, pieces, at, said, article: { title, length, read } }: Choice): void {
  const piece = pieces[at]!;
  const { first, last } = piece.list;
  let beside = 0, within = 0, listed = 0;
  for (let i = firstFrom(read, sentence.start); i < read.length && read[i]!.start < sentence.end; i++) {
    if (read[i]!.start < piece.end && piece.start < read[i]!.end) within++;
    else beside++;
  }
  note('below a title of', TITLE.test(title) ? 'works' : 'something else');
  if (last > first) for (let i = first; i <= last && listed < 2; i++) if (i !== at && touching(read, pieces[i]!.start, pieces[i]!.end).length > 0) listed++;
  note('read in its list', last === first ? 'no list' : byFew(listed));
  note('told in its sentence', byFew(said.length));
  note('beside it', byNeighbours(beside));
  note('in 1000 characters', byDensity((read.length - within) / Math.max(200, length) * 1000));
}

/** What the words behind an enumeration call its items. */
export const calledIn = ({ text, sentence, pieces, at }: Choice): Called => {
  const { first, last } = pieces[at]!.list;
  return first === last ? 'nothing' : calledBehind(text, sentence, pieces[last]!);
};

/** What kind of word stands right before words that begin at a piece's word `from`. */
export function behindWhat(c: Choice, from: number): string {
  const said = before(c, from);
  return said === 'build' || said === 'visit' ? said : from > 0 ? classOf(c.words[from - 1]!.tag) : 'mark';
}

/** Signs of the words themselves, from a piece's word `from` up to its word `to`, and of what only both their ends tell. `behind` is what `behindWhat` says, `called` what `calledIn` does. */
export function ofTheWords(note: Note, c: Choice, from: number, to: number, kind: EndKind, behind: string, called: Called): void {
  const { text, words, pieces, at, verbs, names } = c, { start } = words[from]!, { end } = words[to - 1]!, name = text.slice(start, end);
  const opens = from === 0, closes = to === words.length, { first, last } = pieces[at]!.list;
  const item = (opens || at === first) && (closes || at === last) ? c.list : 'no item';
  note('length', byLength(name.length));
  const own = byOwn(specificity(name));
  note('own characters', own);
  note('kind, own characters', kind, own);
  note('words', byWords(to - from));
  note('verbs within', byFew(verbs[to]! - verbs[from]!));
  note('names within', byFew(names[to]! - names[from]!));
  note('of its piece', opens && closes ? 'whole' : opens ? 'opening' : closes ? 'closing' : 'midst');
  note('item of', item);
  note('kind, item of', kind, item);
  if (item !== 'no item' && item !== 'no list') note('items called', called);
  note('kind, behind', kind, behind);
  if (/\d/u.test(name)) note('has', TELLS_CAPACITY.test(name) ? 'a capacity' : 'a number');
  if (/[“”]/u.test(name)) note('has', name.split('“').length !== name.split('”').length ? 'half a quotation' : name.startsWith('“') && name.endsWith('”') ? 'quotation marks around' : 'quotation marks within');
  if (name.includes('（')) note('has', 'brackets');
  if (/[和与及]/u.test(name)) note('has', 'an and');
  if (name.includes('项目') && kind !== 'project') note('has', '项目 within');
  if (GOAL.test(name)) note('has', 'a word of goals');
  if (OFFICE.test(name)) note('has', 'an office');
  if (endKindAt(text, start, end) !== kind) note('has', 'half a noun');
}
