import { FIRM } from '../../lexicon/firm-forms.ts';
import { ZONE } from '../../lexicon/places-zones.ts';
import { BUILDING_VERBS, NAME_BOUNDARIES, type Boundary } from '../../lexicon/projects-boundaries.ts';
import { VERBS_IN_NAMES } from '../../lexicon/projects-verbs.ts';
import { divisionsNamed } from '../../lexicon/divisions.ts';
import { FACILITIES } from '../../lexicon/projects-facilities.ts';
import { longestAt, scan } from '../../lexicon/trie.ts';
import { charactersOf } from '../../text/characters.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordsOf, type Word } from '../segmentation.ts';
import { beginningsOf } from '../../text/hallmarks.ts';
import { specificity } from './specific.ts';
import { hasOwnName } from './works-names.ts';

/** Where a name begins and what stands before it. */
export interface Beginning extends Span {
  /** The word right before the name that ended what is no part of it (推进, 的), or '' where a mark or the line did. */
  readonly after: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '）': '（', ')': '(', '”': '“', '’': '‘', '》': '《', '」': '「', '】': '【', '］': '［' };
const isMark = charactersOf(/[，,。；;：:！!？?、\n\u3000|｜丨—…）)”’》」】］（(“‘《「【［"]/u), isDigit = charactersOf(/\d/u);

/** A blank between two of them parts two statements, as in headlines. */
const HAN = /\p{Script=Han}/u;

/** 5|、6号机组: between two numbers of one thing 、 parts no names. */
export const isNumbers = (text: string, at: number): boolean => isDigit(text.charCodeAt(at - 1)) && /^\d+号/u.test(text.slice(at + 1, at + 4));

/**
 * The place behind the last mark before `end` that no name runs across: a comma, an enumeration comma, an opening
 * bracket or quotation mark that is still open at `end`. Closed pairs inside a name are passed over.
 * Where there is none behind `enough`, `from`.
 */
export function lastStop(text: string, from: number, end: number, enough = from): number {
  for (let at = end - 1; at >= enough; at--) {
    if (text[at] === ' ' && HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at + 1))) return at + 1;
    if (!isMark(text.charCodeAt(at)) || (text[at] === '、' && isNumbers(text, at))) continue;
    const opener = CLOSERS[text[at]!];
    if (opener !== undefined) {
      const opened = text.lastIndexOf(opener, at);
      if (opened < from) return at + 1;
      at = opened;
    } else return at + 1;
  }
  return from;
}

/** Nothing but who acts: 我市, 该公司, 双方, a body that ends in 公司, 集团, 政府 …; divisions are looked up. */
const SUBJECT = new RegExp(`^(?:我们?|他们|[省市县区镇村]里|[我全该本][省市区县州镇村企校院公司]*|双方|项目|当地|记者|笔者|各地|各级|全[省市区县]上下)$|(?:${FIRM}|${ZONE}|企业|政府|管委会|街道|局|(?<![乡农])村|单位|部门|大学|学院|研究院|元|元以上|左右)$`, 'u');
const TIME = /^(?:\d{4}年度?)?(?:\d{1,2}月份?)?(?:\d{1,2}日)?(?:上午|下午|晚)?/u;
const LEADING = [
  /^(?:[一二三四五六七八九十]{1,3}[是要]|\d{1,3}[.．](?!\d)|（[\d一二三四五六七八九十]{1,3}）|[①-⑳]|[和与及、]|中的?(?=第))/u,
  /^(?:计划)?(?:总投资额?|投资额?)?(?:约|近|超过?|达)?[\d.]+(?:余|多)?[千百十]?(?:万亿|亿|万)(?:美|港|欧|日)?元(?:以上|左右)?/u,
  /^(?:我|全)[省市区县州镇](?!人民)/u,
  /^(?:既有|也有|还有|又有|仍有|上半年|下半年|暨)(?=.{4})|^如(?=“)|^(?:建设|施工|项目)?现场[和与及]?/u,
  /^(?:首批|首个|第[一二三四五\d]个(?!\d)|最大|唯一|一个|这个|那个|该|此|新的)(?=.{4})/u,
  /^分[一二两三四\d]+期(?:建设|实施)?(?=.{4})|^(?:唯有|只有|则|与之配套的?)(?=.{4})/u,
  /^(?:年末|年底|月末|季末)(?=全)|^(?:下一步|接下来|下步)(?=.{4})|^[前后]者(?=.{2})/u,
  /^(?:但是?|而[且是]?|却|虽然?|尽管|因为?|由于|如果|若|且)(?=.{4})/u,
  /^[-·•●■◆▪◇○*＊]+\s*/u,
];
/** What they begin with: most names have none of them in front. */
const LEADS = new Set([TIME, ...LEADING].flatMap((l) => [...beginningsOf(l)!]));
/** Count even where segmentation glues them to their neighbours (该|镇, 率队|到市). */
const isGlued = (word: string): boolean => word === '该' || (word.length > 2 && (word.endsWith('到') || word.endsWith('赴')));
/** 甲溪水库|是: a facility's noun ends before a place, however segmentation cuts. */
function endsInFacility(segment: string, end: number): boolean {
  for (let at = end - 2; at >= Math.max(0, end - 6); at--) if (longestAt(FACILITIES, segment, at)?.end === end) return true;
  return false;
}

/** Parts of speech that names seldom contain. */
const FOREIGN: ReadonlySet<string> = new Set(['v', 'd', 'ad', 'p', 'r', 'y', 'i', 'c']);
const isForeignTag = (tag: string): boolean => FOREIGN.has(tag) || (tag.length > 1 && tag.startsWith('u'));

/** No name is so long: what runs on without a mark is no sentence, and is not searched again for every name in it. */
const FARTHEST = 64;

/** Where the name that ends at `end` begins, looking back no further than `from`. */
export function beginning(text: string, from: number, end: number): Beginning {
  const base = Math.max(lastStop(text, from, end, Math.max(from, end - FARTHEST)), end - FARTHEST), segment = text.slice(base, end);
  let start = 0, after = text[base - 1] === '“' ? verbBefore(text, base - 1) : '';
  const words = wordsOf(segment);
  for (const b of boundaries(segment, words)) {
    // 与之配套的|上磺水厂, 3亿元建设的|拔山果汁项目: a name, no verb, stands behind 的.
    // 总投资6亿元的|杏都食品工厂: 都 behind one character is none of 'all'.
    if (b.start < start || (b.start - start === 1 && b.end - b.start === 1 && MODAL.test(segment[b.start]!) && !SAYS_WHO.test(segment[start]!)) || (after === '的' && b.start === start && (b.kind === 'foreign' || (b.end - b.start === 1 && !/[有是为]/u.test(segment.charAt(b.start))))) || (b.start === 0 && b.kind === 'foreign' && text[base - 1] === '、') || !(ends(b, start, segment, words) || (/^[在于]$/u.test(after) && HAD_BUILT_THERE.test(segment.slice(b.start, b.end))))) continue;
    start = b.end;
    after = segment.slice(b.start, b.end);
    // 新建了|甲馆: it is the verb that counts.
    if (after === '了') after = verbBefore(segment, b.start) || after;
  }
  // 开工|建设甲电站: segmentation may have cut the verb in two.
  if (/^(?:开工|规划|投资|启动)$/u.test(after) && segment.startsWith('建设', start)) start += 2;
  // 甲镇到开发区的|快速通道: from where to where a road runs is its name.
  const ran = after === '的' && ROADS.test(segment) ? FROM_TO.exec(segment.slice(0, start))?.groups!['whole']!.length ?? 0 : 0;
  if (ran > 0) return { start: base + start - ran, end, after: '' };
  return { start: base + start + (after === '的' && /^[和与及]/u.test(segment.slice(start)) ? 0 : leading(segment.slice(start))), end, after };
}

const FROM_TO = /(?:^|[从由把将对]|连接)(?<whole>(?![从由]|连接)(?:(?![把将对])\p{Script=Han}){2,8}[至到]\p{Script=Han}{2,8}的)$/u, ROADS = /(?:路|通道|专线|专用线|道|高速|国道|省道|县道|桥)(?:工程|改造|升级改造|改扩建|建设|项目|提升)*$/u;

/** 在乙工业园建设|甲基地: what stands between is where. */
const HAD_BUILT_THERE = /^(?:投资)?(?:建设|新建|兴建|打造|实施|投建|修建)$/u;

/** The verb right before a place, an opening quotation mark (建立|“甲产业园”) or 了 (新建|了甲馆). */
function verbBefore(text: string, place: number): string {
  for (let n = 4; n >= 2; n--) if (BUILDING_VERBS.has(text.slice(Math.max(0, place - n), place))) return text.slice(place - n, place);
  return '';
}

/** Where an item in the midst of an enumeration begins: only 的 parts it from what stands before (总投资3亿元的…). */
export function itemBeginning(text: string, from: number, end: number): Beginning {
  const said = text.slice(from, end), of = said.lastIndexOf('的');
  const start = from + of + 1;
  return { start: start + leading(text.slice(start, end)), end, after: of < 0 ? '' : '的' };
}

/** The length of what stands in front of a name and is no part of it: 2月12日, 总投资5亿元, 我市, 一是. */
export function leading(said: string): number {
  for (let at = 0; ;) {
    if (!LEADS.has(said.charCodeAt(at))) return at;
    const rest = said.slice(at);
    const more = Math.max(TIME.exec(rest)?.[0].length ?? 0, ...LEADING.map((l) => l.exec(rest)?.[0].length ?? 0));
    if (more === 0 || more >= rest.length) return at;
    at += more;
  }
}

interface Edge extends Span { readonly kind: Boundary | 'foreign' }

function boundaries(segment: string, tokens: readonly Word[]): Edge[] {
  const edges: Edge[] = [];
  for (const { start, end, value } of scan(NAME_BOUNDARIES, segment)) {
    const word = segment.slice(start, end);
    if (isGlued(word) || (word === '是' && endsInFacility(segment, start)) || (tokens.some((t) => t.end === end) && (end - start > 1 || tokens.some((t) => t.start === start)))) edges.push({ start, end, kind: value });
  }
  const listed = edges.length;
  for (const t of tokens) if (isForeign(segment, t) && !isFirm(segment, t) && !edges.some((w, i) => i < listed && overlaps(w, t))) edges.push({ start: t.start, end: t.end, kind: 'foreign' });
  for (let at = segment.indexOf('的“'); at >= 0; at = segment.indexOf('的“', at + 1)) edges.push({ start: at, end: at + 1, kind: 'cut' });
  const paired = /[“（]/u.test(segment);
  return edges.filter((b) => b.end < segment.length && !(paired && insidePair(segment, b.start))).sort((a, b) => a.start - b.start);
}

const isForeign = (segment: string, t: Word): boolean =>
  t.end - t.start >= 2 && isForeignTag(t.tag) && segment.charAt(t.end - 1) !== '期' && !VERBS_IN_NAMES.has(segment.slice(t.start, t.end));

/** 某某光电, 某某重工: a firm is called by a word and its trade, and many such words are verbs, too (启明, 腾飞, 奋进). */
const TRADE = /^(?:科技|新材料|新能源|重工|药业|制药|光电|股份|乳业|纸业|铝业|铜业|酒业|牧业|渔业|农牧|\p{Script=Han}业(?<![产工企行专事])|置业|实业|控股|生物|电气|电子|智能|智造|精工|精密|动力)(?=.{3})/u;
const isFirm = (segment: string, t: Word): boolean =>
  t.start === 0 && t.end === 2 && t.tag === 'v' && TRADE.test(segment.slice(2)) && !TAKES_TRADES.test(segment) && specificity(segment.slice(2).replace(TRADE, '')) >= 2;
/** What is done with a trade: 抢占新能源赛道. */
const TAKES_TRADES = /^(?:抢占|抢滩|抢抓|深耕|押注|进军|涉足|涉及|主攻|转向|转战|投向|切入|瞄准|发力|赋能|加码|加注|主打|专攻|研制|试制|出口|进口|增资|融资|捐建|援建|承接|接续|拥抱)/u;

/**
 * True where what stands before an edge is no part of the name. A verb that is on no list ends it only where what follows
 * could stand alone, or where nothing before it says which thing is meant (力度换来|项目 but not 鲁山铅锌采选项目):
 * segmentation sees verbs in names, too.
 */
function ends(edge: Edge, start: number, segment: string, words: readonly Word[]): boolean {
  if (edge.kind === 'cut') return true;
  const before = segment.slice(start, edge.start), rest = segment.slice(edge.end), head = isHead(before);
  if (edge.kind === 'head') return head;
  if (SUFFIX.test(rest) || rest.startsWith('工程')) return false;
  const own = specificity(rest);
  if (head || PERSON.test(before)) return own === 0 || (own > 1 && !mayModify(segment, edge, words));
  return own === 0 && !words.some((w) => start <= w.start && w.end <= edge.start && isOwnName(segment, w));
}

/** A place, a name that no dictionary has, a number: it says which thing is meant. */
const isOwnName = (segment: string, w: Word): boolean => /^(?:ns|nz|eng)$/u.test(w.tag) || /^\d/u.test(segment.slice(w.start)) || (w.tag === 'x' && /^\p{Script=Han}{2,}$/u.test(segment.slice(w.start, w.end)));

const MODAL = /[能都均共会要应须]/u, SAYS_WHO = /[我他她它你谁这那县市区镇乡省州旗院校村局厂园站企双也又还已各需再便可该此人们]/u, OUTCOME = /[下到出来起了上入住成见好完过进开取得给满紧]/u;
/** A verb of two characters that is on no list and names no outcome (落|下) tells what kind of thing is meant where what follows has no name of its own: 反刍|饲料项目, 采煤|沉陷区; but 叫停|瀚海产业园. */
const mayModify = (segment: string, { start, end }: Span, words: readonly Word[]): boolean =>
  end - start === 2 && segment.length - end >= 4 && !hasOwnName(segment.slice(end)) && !TAKES_TRADES.test(segment.slice(start)) && !OUTCOME.test(segment.charAt(end - 1)) && !BUILDING_VERBS.has(segment.slice(start, end)) && words.some((w) => w.start === start && w.end === end && w.tag === 'v');
/** One character that makes a word of a verb: 沉陷|区, 加工|厂. */
const SUFFIX = /^[区县市厂站所院园城路线带段场]/u;
/** The commonest surnames with a given name. */
const PERSON = /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文][\p{Script=Han}]{1,2}$/u;

/** 一是, 二要: the number of a point. */
const NUMBERED = /^[一二三四五六七八九十]{1,2}[是要]/u;
const isHead = (before: string): boolean => {
  if (before === '') return true;
  const who = before.replace(NUMBERED, '').replace(TIME, '');
  return who === '' || SUBJECT.test(who) || divisionsNamed(who).length > 0;
};

/** True inside “…” or （…） of the segment: what they hold is one piece. */
function insidePair(segment: string, place: number): boolean {
  const before = segment.slice(0, place);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('（') > before.lastIndexOf('）');
}
