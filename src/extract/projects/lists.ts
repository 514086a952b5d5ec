import { numberOf } from '../../lexicon/numerals.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { beginning, isNumbers, itemBeginning, type Beginning } from './boundary.ts';
import { isComplete, specificity } from './specific.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';

/** An enumeration whose closing words call its items projects: 甲、乙和丙等5个产业项目. */
export interface ProjectList extends Span {
  readonly items: readonly Beginning[];
  /** The closing words, from 等 (or the count) to the end of 项目. */
  readonly tail: Span;
  /** True where the closing words count the items (等5个项目). */
  readonly counted: boolean;
}

const NUMBER = String.raw`(?:\d+|[一二三四五六七八九十百廿卅两]+)(?:余|多)?[个项大]`;
/** 等5个产业项目, 等一批重大项目, 等项目; 等续建工程. */
const AFTER_ETC = new RegExp(String.raw`等(?!静压|离子|温|压|径)(?:(?<count>${NUMBER})(?<counted>[^，。；：！？“”等]{0,16}?)|(?:(?:一批|一大批|多个|多项|若干|数十个)(?<batch>[^，。；：！？（）等]{0,20}?)|的?(?<kind>[^，。；：、！？“”（）等]{0,14}?)))(?:项目(?![库部化制])|(?<works>工程(?![师院])))`, 'gu');
/** …和丙三大项目, …丙5个项目: the count alone closes it. */
const AFTER_LAST = new RegExp(String.raw`(?<count>${NUMBER})(?<counted>[^，。；：、！？“”（）\d]{0,10}?)(?:项目(?![库部化制])|(?<works>工程(?![师院])))`, 'gu');
/** 甲路西延、乙桥拓宽等8项已完工: works, where each of them is called one. */
const AFTER_COUNT = /等(?<count>\d+[项个件])(?<works>)(?=[已均全]|先后|陆续|相继|正在|即将)/gu;
/** 甲工厂、乙园，三个项目预计年内投产: as many as are counted. */
const AFTER_COMMA = /，(?:这|以上|上述)?(?<count>[两三四五六七八九]|\d{1,2})个(?<counted>[^，。；：、！？“”（）\d]{0,6}?)项目(?![库部化制])/gu;
/** The items before such a tail are trades, not projects: 新能源、新材料等领域项目. */
const TRADES = /^[\d一二两三四五六七八九十]*[条座台栋处所]|企业|比赛|竞赛|参赛|检[查测]|审批|服务|收费|体验|游乐|非遗|民俗|演出|领域|方面|行业|门类|类|(?<!^.{1,8})产业链|赛道|板块|方向|环节|阶段|地区?$|[省市县区]$/u;
/** What an enumeration does not reach across. */
export const isStop = charactersOf(/[，,。；;：:！!？?\n]/u);

/** What stands before is a batch of a trade: 引进一批冷链、纺织等项目. */
const BATCH = /一批|一大批|系列|众多|多个/u;
/** 资金、用地等项目|要素: what projects need. */
const NEEDS = /^(?:要素|资金|用地|管理|审批|服务)/u;
/** Where a product has gone, or who had a hand in it: 应用于甲大桥、乙高铁等重大工程. */
const ELSEWHERE = /用于|应用在|服务于|参与|参建|承建|供货|销往/u;
/** What is counted are services for the people, not works: 测评、补贴等5个项目作为民生实事项目. */
const SERVICES = /^作为|^[^，。；]{0,10}民生实事/u;

/** The lists of projects in a sentence. */
export function projectLists(text: string, sentence: Sentence): ProjectList[] {
  const { said } = sentence;
  if (!/[项件]|工程/u.test(said)) return [];
  const found = matchesOf(AFTER_ETC, said).map((m) => list(text, sentence, m, false));
  for (const m of matchesOf(AFTER_LAST, said)) {
    const start = sentence.start + m.index;
    if (found.some((l) => l.tail.start <= start && start < l.tail.end) || !/[、和与及][^，。；：！？]{2,40}$/u.test(said.slice(0, m.index)) || /[第\d]$/u.test(said.slice(0, m.index))) continue;
    found.push(list(text, sentence, m, true));
  }
  for (const m of [...matchesOf(AFTER_COUNT, said), ...matchesOf(AFTER_COMMA, said)]) {
    const made = list(text, sentence, m, m[0].startsWith('，'));
    if (m[0].startsWith('，') && made.items.length !== countOf(m.groups!['count']!)) continue;
    if (!found.some((l) => overlaps(l.tail, made.tail))) found.push(made);
  }
  return found.sort((a, b) => a.tail.start - b.tail.start);
}

function list(text: string, sentence: Sentence, m: RegExpExecArray, exact: boolean): ProjectList {
  const { said } = sentence, after = said.slice(m.index + m[0].length);
  const tail = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  const { count, counted = '', kind = '', batch = '', works } = m.groups ?? {};
  if (TRADES.test(counted + kind + batch) || SERVICES.test(after) || (count === undefined && NEEDS.test(after))) return { start: tail.start, end: tail.end, items: [], tail, counted: false };
  const from = clauseStart(text, tail.start, isStop, sentence.start);
  const items = itemsOf(text, { start: from, end: tail.start }, exact ? countOf(count!) : 0);
  const none = items.length > 0 && (BATCH.test(text.slice(from, items[0]!.end)) || ELSEWHERE.test(text.slice(from, items[0]!.start)));
  const isWorks = (i: Beginning): boolean => isComplete(text.slice(i.start, i.end)) || ROAD.test(text.slice(i.start, i.end));
  // 甲快速路、乙河修复、丙慢城三大工程: where most are plainly works, the rest are.
  const all = works === undefined || (count !== undefined && items.length === countOf(count) && items.filter(isWorks).length * 3 >= items.length * 2);
  const named = none ? [] : items.filter((i) => all || isWorks(i));
  return { start: named[0]?.start ?? tail.start, end: tail.end, items: named, tail, counted: count !== undefined || /^(?:共|计)?\d+[个项]/u.test(after) };
}

const ROAD = /(?:路|街|桥|河|渠|线)(?:[东南西北]延)?$/u;
const countOf = (count: string): number => numberOf(count.replace(/[余多个项件大]/gu, '')) ?? 0;

const opens = charactersOf(/[（“《(]/u), closes = charactersOf(/[）”》)]/u), parts = charactersOf(/、/u);

/** The items of an enumeration: cut at 、, and at 和 where what stands before it is complete or the count asks for it. */
export function itemsOf(text: string, at: Span, count = 0): Beginning[] {
  const pieces: Span[] = [];
  let start = at.start, depth = 0;
  for (let i = at.start; i < at.end; i++) {
    const unit = text.charCodeAt(i);
    if (opens(unit)) depth++;
    else if (closes(unit)) depth--;
    else if (parts(unit) && depth <= 0 && !isNumbers(text, i)) {
      pieces.push({ start, end: i });
      start = i + 1;
    }
  }
  pieces.push({ start, end: at.end });
  const items: Beginning[] = [];
  // Of three that are counted, two stand before 和 and one behind it.
  const plural = count === pieces.length + 1;
  for (const piece of pieces.flatMap((p, i) => splitAtAnd(text, p, plural && i === pieces.length - 1))) {
    const own = beginning(text, piece.start, piece.end);
    // Words of another clause in the midst of a piece (县委副书记、县长某某深入甲厂、乙园): the enumeration begins behind them.
    const restarts = items.length > 0 && own.start - piece.start > own.after.length && own.after !== '的' && VISITS_OR_BUILDS.test(own.after);
    if (restarts) items.length = 0;
    items.push(items.length === 0 ? own : itemBeginning(text, piece.start, piece.end));
  }
  return items.filter((i) => i.end > i.start);
}

const VISITS_OR_BUILDS = /^(?:深入|来到|率队到|带队到|一行到|先后到|走进|察看|查看|实地|视察|参观|调研|考察|观摩|前往|赴|推进|加快|加快推进|推动|实施|启动|建成|引进|签约|抓好|谋划|盯紧|紧盯|确保|争取)$/u;

/** 甲产业园和乙大桥 is two: 和 parts them where a complete name stands before it, or where several are spoken of. */
export function splitAtAnd(text: string, piece: Span, plural = false): Span[] {
  const and = /以及|[和与及]/gu;
  const said = text.slice(piece.start, piece.end);
  for (let m = and.exec(said); m !== null; m = and.exec(said)) {
    const left = said.slice(0, m.index), right = said.slice(m.index + m[0].length);
    const apart = m[0] === '及' ? /(?:项目|工程|[一二三四五六]期|公司)$/u.test(left) : isComplete(left) || (plural && specificity(left) >= 3);
    if (left.length >= 3 && right.length >= 3 && apart && specificity(right) > 0) {
      return [{ start: piece.start, end: piece.start + m.index }, ...splitAtAnd(text, { start: piece.start + m.index + m[0].length, end: piece.end })];
    }
  }
  return [piece];
}

