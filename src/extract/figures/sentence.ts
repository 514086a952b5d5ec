import { fits, indicatorAtEnd } from '../../lexicon/indicators.ts';
import { unitParts } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from '../facts.ts';
import { quantities, type Quantity } from '../quantities.ts';
import { confidenceIn, unvalued, valued, type Draft, type Token } from './draft.ts';
import { growth, isComparison, sayings } from './growth.ts';
import { carriedBy, countedAfter, headBefore, isVerb, trimmed, verbAtEnd, type Counted, type Head } from './heads.ts';
import { ranks } from './ranks.ts';
import { respectively } from './respectively.ts';
import { counts } from './uses.ts';
import { UNIT_NOUNS } from './words.ts';

/** Marks that end a clause; 、 does so only behind a number. */
const BOUNDARY = /[，,；;：:。！？!?…|]/gu;

/**
 * Reads one sentence.
 * @param skips what may stand before a head and is no part of it: times, places, the names of what is spoken of; in order, places in the sentence.
 * @param names project names and the like, whose numbers count nothing.
 */
export function readSentence(sentence: string, skips: readonly Span[], names: readonly Span[]): Draft[] {
  const tokens = tokensOf(sentence, names);
  const drafts: Draft[] = [];
  let end = 0;
  let from: Span | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const clause = clauseBefore(sentence, end, token.start);
    const state: State = { sentence, skips, drafts, tokens, at: i, clause, previousEnd: end };
    if (token.is === 'rank') ranked(state, token);
    else if (token.is === 'growth') grown(state, token.change, token, sentence.slice(clause.start, token.start), null);
    else {
      const together = respectively(sentence, clause, tokens, i, skips);
      if (together !== null) {
        drafts.push(...together.drafts);
        for (const [back, change] of together.changes) attach(drafts, drafts.length - back, change, tokens[together.last]!.end);
        i = together.last;
        end = tokens[i]!.end;
        from = null;
        continue;
      }
      const start = startOfTurn(sentence, clause, token);
      if (start !== null) {
        from = start;
        continue;
      }
      quantified(state, token.q, from);
    }
    from = null;
    // What a number counts belongs to it, also where it stands behind.
    const last = drafts.at(-1);
    end = last !== undefined && last.place === token.start ? Math.max(token.end, last.said.end) : token.end;
  }
  return PERSONAL.test(sentence) ? drafts.map((d) => ({ ...d, confidence: 'doubtful' })) : drafts;
}

/** What one family earns or plants is its own affair: no statistic. */
const PERSONAL = /(?:^|[，。；：“、])(?:如今|现在|去年|今年|原来|以前)?(?:[他她我俺咱](?:家|(?![们国省市区县镇乡村校院局处馆行社公])))/u;

function tokensOf(sentence: string, names: readonly Span[]): Token[] {
  const said = sayings(sentence), placed = ranks(sentence);
  const tokens: Token[] = [
    ...said.map((s): Token => ({ is: 'growth', ...s })),
    ...placed.map((r): Token => ({ is: 'rank', ...r })),
    ...quantities(sentence)
      .filter((q) => !said.some((s) => s.start < q.end && q.start < s.end) && !placed.some((r) => r.start < q.end && q.start < r.end))
      .filter((q) => counts(sentence, q, names))
      .map((q): Token => ({ is: 'quantity', start: q.start, end: q.end, q })),
  ];
  return tokens.sort((a, b) => a.start - b.start);
}

interface State {
  readonly sentence: string;
  readonly skips: readonly Span[];
  readonly drafts: Draft[];
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly clause: Clause;
  readonly previousEnd: number;
}

interface Clause extends Span {
  /** True where it follows the last number directly, joined by 、, 和 or the like. */
  readonly chained: boolean;
  /** True where it stands in parentheses behind what they explain. */
  readonly inBrackets: boolean;
  /** The words of the clause before, where no number stands in it. */
  readonly before: string;
}

/** The stretch before a number that may say what it measures. */
function clauseBefore(sentence: string, end: number, place: number): Clause {
  const gap = sentence.slice(end, place);
  let cut = 0;
  for (const m of gap.matchAll(BOUNDARY)) cut = m.index + 1;
  const open = Math.max(gap.lastIndexOf('（'), gap.lastIndexOf('('));
  const inBrackets = open >= cut && !/[）)]/u.test(gap.slice(open));
  if (inBrackets) cut = open + 1;
  const quote = gap.lastIndexOf('“');
  if (quote >= cut && !gap.slice(quote).includes('”') && !sentence.slice(place).includes('”')) cut = quote + 1;
  const joined = cut === 0 ? /^\s*(?:[、和与及]|以及)/u.exec(gap)?.[0].length ?? 0 : 0;
  const earlier = gap.slice(0, Math.max(0, cut - 1));
  let previous = 0;
  for (const m of earlier.matchAll(BOUNDARY)) previous = m.index + 1;
  return { start: end + cut + joined, end: place, chained: end > 0 && joined > 0, inBrackets, before: earlier.slice(previous) };
}

/** 由2020年的30家增加到52家: the first value is only where it came from. Gives the words before 由, which name what grew. */
function startOfTurn(sentence: string, clause: Clause, token: Token): Span | null {
  const from = /(?:由(?!于)|从(?!事|业))[^由从]{0,16}$/u.exec(sentence.slice(clause.start, token.start));
  if (from === null || !/^[^，。；]{0,8}?(?:增|提|上升|下降|降|减|压|缩|扩大|发展|升|跃|攀|回落|变|涨|拓展)[^，。；\d]{0,4}(?:到|至|为|成)/u.test(sentence.slice(token.end))) return null;
  return { start: clause.start, end: clause.start + from.index };
}

function quantified(state: State, q: Quantity, from: Span | null): void {
  const { sentence, clause, drafts, skips } = state;
  const before = sentence.slice(clause.start, q.start);
  if (from === null) {
    if (isComparison(before, q)) return;
    const last = drafts.at(-1);
    const g = growth(before, q, last !== undefined && last.value !== null);
    if (g !== null) {
      grown(state, g.change, q, g.head, q.qualifier, g.aside);
      return;
    }
  }
  // 浓度28微克/立方米，同比改善9.7%: less of what is bad.
  const better = drafts.at(-1);
  if (from === null && q.unit === '%' && better !== undefined && better.change === null && /浓度|指数/u.test(better.indicator) && /^(?:同比|较|比)[^，。；]{0,10}?改善(?:了|幅度为?)?$/u.test(before)) {
    attach(drafts, drafts.length - 1, { direction: 'down', value: q.value, unit: '%' }, q.end);
    return;
  }
  const draft = (from === null ? share(state, q) : null) ?? level(state, q, from === null ? headBefore(sentence, clause, skips) : headBefore(sentence, from, skips), from !== null);
  if (draft !== null) drafts.push(draft);
}

/** Growth: of what the clause names, else of what was said last. */
function grown(state: State, change: Change, at: Span, headText: string, qualifier: string | null, aside: string | null = null): void {
  const { sentence, clause, drafts, skips } = state;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + headText.length }, skips);
  const last = drafts.at(-1);
  const own = /^(?:增速|增幅|降幅|涨幅|跌幅|总量|总额|其|规模)?$/u.test(head.words) ? '' : head.words;
  if (own !== '') {
    const measured = indicatorAtEnd(own);
    drafts.push({ ...unvalued(change, qualifier), aside, indicator: aside === null || aside === '环比' && last === undefined ? own : own + aside, said: { start: head.span.start, end: at.end }, place: at.start, clause: sentence.slice(clause.start, at.start), confidence: confidenceIn(own, measured !== null), rule: 'growth' });
    return;
  }
  if (last !== undefined) {
    const closed = clause.inBrackets && /[）)]/u.test(sentence.charAt(at.end)) ? { start: at.start, end: at.end + 1 } : at;
    takeUp(drafts, last, change, clause, closed, qualifier, aside);
    return;
  }
  const topic = indicatorWithin(clause.before);
  if (topic !== null) drafts.push({ ...unvalued(change, qualifier), indicator: topic, said: { start: clause.start, end: at.end }, place: at.start, clause: '', confidence: 'likely', rule: 'growth-of-topic' });
}

/** Growth said of the figure before. One over the year goes with its level; one over the month (环比) or by the year's average stands beside it. */
function takeUp(drafts: Draft[], last: Draft, change: Change, clause: Clause, at: Span, qualifier: string | null, aside: string | null): void {
  const beside = (of: Change, reckoned: string): Draft =>
    ({ ...unvalued(of, qualifier), indicator: `${last.indicator}${reckoned}`, said: { start: last.said.start, end: at.end }, place: at.start, clause: '', confidence: last.confidence, rule: 'growth-beside' });
  const early = last.aside ?? null;
  if (aside !== null && (aside !== '环比' || last.change !== null)) drafts.push(beside(change, aside));
  else if (last.change === null) {
    // Shares change by points; a share of growth behind a share speaks of something else.
    if (last.value !== null && (last.unit !== '%' || change.unit !== '%')) attach(drafts, drafts.length - 1, change, at.end, aside);
  } else if (last.change.unit !== '%' && change.unit === '%' && last.value !== null && last.unit !== '%') {
    // 减少162万吨，下降1.2%: the share says more than the amount.
    drafts[drafts.length - 1] = { ...last, change, said: { start: last.said.start, end: at.end } };
  } else if (early !== null) {
    drafts[drafts.length - 1] = { ...last, change, aside, said: { start: last.said.start, end: Math.max(clause.end, at.end) } };
    drafts.push(beside(last.change, early));
  }
}

/** 地区生产总值实现较快增长，同比…: the indicator that the clause before speaks of. */
function indicatorWithin(clause: string): string | null {
  for (let end = clause.length; end > 1; end--) {
    const found = indicatorAtEnd(clause.slice(0, end));
    if (found !== null && found.word.length > 2) return found.word;
  }
  return null;
}

/** Gives a level its growth. */
function attach(drafts: Draft[], index: number, change: Change, end: number, aside: string | null = null): void {
  const draft = drafts[index];
  if (draft === undefined || draft.change !== null) return;
  drafts[index] = { ...draft, change, aside, said: { start: draft.said.start, end: Math.max(draft.said.end, end) } };
}

/** 占财政支出的81%, 民营企业占比达92%: the share of what the clause names, else of what was said last. */
function share({ sentence, clause, drafts, skips }: State, q: Quantity): Draft | null {
  if (q.kind !== 'share') return null;
  const m = /占(?<whole>[^，。；、占]*?)(?:的)?(?:比重|比例|份额|比)?(?:的)?(?:约?为|达到?|约|超过?|近|提高到|提升至|提升到|提高至)?$/u.exec(sentence.slice(clause.start, q.start));
  if (m === null) return null;
  const head = headBefore(sentence, { start: clause.start, end: clause.start + m.index }, skips);
  const tail = m[0].replace(/(?:的)?(?:约?为|达到?|约|超过?|近|提高到|提升至|提升到|提高至)?$/u, '');
  const last = drafts.at(-1);
  const own = head.words !== '' ? head.words : last?.indicator ?? '';
  if (own === '' && tail.length < 3) return null;
  return { ...valued(q), indicator: own + tail, said: { start: head.words !== '' ? head.span.start : clause.start, end: q.end }, place: q.start, clause: sentence.slice(clause.start, q.start), confidence: own === '' ? 'doubtful' : 'likely', rule: 'share' };
}

/** A level: with its name before it (在建项目170个) or behind it (960个事项实现…). */
function level(state: State, q: Quantity, head: Head, turned: boolean): Draft | null {
  const { sentence, clause, drafts } = state;
  const stretch = stretchEnd(state, q.end), runsOn = state.tokens[state.at + 1]?.start === stretch;
  const read = countedAfter(sentence, { start: q.end, end: runsOn ? beforeIndicator(sentence, q.end, stretch) : stretch });
  // 为1.9万名老年人发放津贴2350万元: what is said of the people is the next figure's head.
  const counted = runsOn ? { ...read, predicate: '', end: read.span.end } : read;
  const before = sentence.slice(clause.start, q.start);
  const make = (indicator: string, said: Span, rule: string, sure: boolean): Draft => ({
    ...valued(q), indicator, said, place: q.start, clause: sentence.slice(said.start, q.start), confidence: confidenceIn(indicator, sure), rule,
  });
  if (!turned && namedBehind(q, head, counted, before, sentence)) {
    const name = nameBehind(head, counted, before);
    return make(name, { start: Math.min(saidFrom(state, head), q.start), end: name.includes(counted.predicate.slice(-2)) ? counted.end : counted.span.end }, 'noun-behind', indicatorAtEnd(counted.noun) !== null);
  }
  const known = indicatorAtEnd(head.words);
  if (head.words !== '') {
    const name = chainedName(state, q, head);
    const suits = known === null || fits(known.indicator, q.unit);
    const draft = make(name, { start: saidFrom(state, head), end: q.end }, 'noun-before', known !== null && suits);
    // 农林水支出20.7%: money in per cent lacks a word.
    return q.kind === 'share' && !suits && known?.word === name ? { ...draft, confidence: 'doubtful' } : draft;
  }
  return headless(state, q, counted, make, drafts);
}

/** 75家龙头企业|年销售收入18.4亿元: an indicator right before the next number is that number's. Gives where it begins. */
function beforeIndicator(sentence: string, start: number, end: number): number {
  const words = sentence.slice(start, trimmed(sentence, { start, end }, []).end);
  const known = indicatorAtEnd(words)?.word;
  return known !== undefined && words.length >= known.length + 2 ? start + words.length - known.length : end;
}

/** Where the words of a head begin; a head of nothing begins at its clause. */
const saidFrom = ({ clause, sentence }: State, head: Head): number => {
  if (head.words !== '') return head.span.start;
  let start = clause.start;
  while (start < clause.end && /[\s“，、）)]/u.test(sentence.charAt(start))) start++;
  return start;
};

/** Whether what is counted stands behind its number. */
function namedBehind(q: Quantity, head: Head, counted: Counted, before: string, sentence: string): boolean {
  if (counted.noun.length < 2 && !(counted.noun.length === 1 && /^[村户人镇县区乡]$/u.test(counted.noun))) return false;
  const counting = q.kind === 'count' || q.kind === 'people';
  if (head.words === '') return true;
  // 市场主体总量达到11万家, 有: the name stands before.
  if (/(?:达到?|为|是|至|突破|超过)$/u.test(before) && !isVerb(head.words)) return false;
  if (counting) return !/^的/u.test(sentence.slice(q.end)) || isVerb(head.words) || verbAtEnd(before) !== '';
  return isVerb(head.words) && !isVerb(counted.noun) && !/^的/u.test(sentence.slice(q.end));
}

/** 打造|花漾街区, 智能化改造|企业, 配套企业|准备集中入驻. */
function nameBehind(head: Head, counted: Counted, before: string): string {
  // 获评, 入选: what they became is what there are so many of.
  const made = /^(?:被)?(?:评为|获评|评定为|认定为|入选|命名为|列为|授予)(?<what>[^，。；]{4,})$/u.exec(counted.predicate)?.groups?.what;
  if (made !== undefined) return made;
  if (counted.noun.length === 1 && head.words !== '') return head.words.replace(/^完成/u, '') + counted.noun;
  const treated = /(?:对|为|给|向)(?:全[市区县省])?$/u.test(before) ? /^(?:进行|开展|实施|完成)(?:了)?(?<what>[^，。；]{2,10})$/u.exec(counted.predicate)?.groups?.what : undefined;
  if (treated !== undefined) return treated + counted.noun;
  const verb = verbAtEnd(before);
  if (verb !== '') return verb + counted.noun;
  // 此次集中开工的项目包括甲、乙等15个项目
  const listed = /^(?:此次|本次|这次|共)?(?<what>[^，。；、]{4,14}?)(?:共|主要)?(?:包括|包含|涵盖)/u.exec(before.trim())?.groups?.what;
  if (listed !== undefined && /等(?:\S{0,2})?$/u.test(before)) return listed;
  if (/^(?:项目|企业|产品|活动|人|户|村)$/u.test(counted.noun) && head.words.length <= 4 && head.words !== '' && !/[等、]|[市地县区镇村司厂团省业]$/u.test(before)) return head.words + counted.noun;
  const said = counted.predicate !== '' && counted.noun.length + counted.predicate.length <= 14 && head.verb === '';
  return said ? counted.noun + counted.predicate : counted.noun;
}

/** The stretch behind a number, as far as the next boundary or number. */
function stretchEnd({ sentence, tokens, at }: State, start: number): number {
  const next = tokens[at + 1];
  const limit = next === undefined ? sentence.length : next.start;
  const stop = /[，,；;：:。！？!?…、|（）()]/u.exec(sentence.slice(start, limit));
  return stop === null ? limit : start + stop.index;
}

/** Adds what a chain passes on: 亩均|税收, 引进|名医团队, 开工|项目. */
function chainedName({ sentence, clause, drafts }: State, q: Quantity, head: Head): string {
  const last = drafts.at(-1);
  const { words } = head;
  if (last === undefined) return words;
  // 苹果种植面积32万亩，年产量65万吨
  const grown = /^(?<crop>.{2,6})(?:(?:种植|养殖|播种|栽培)(?:总?面积|规模)|(?:年|总|年总)?产量)$/u.exec(last.indicator)?.groups?.crop;
  if (grown !== undefined && /^(?:年|总|年总)?(?:产量|产值|单产|亩产|销售额|综合产值|出栏量?)$/u.test(words)) return grown + words;
  const introduced = /^\s*其中/u.test(sentence.slice(clause.start));
  const carried = carriedBy(last.indicator);
  if (clause.chained && /^(?:..?均|每)/u.test(carried) && carriedBy(words) === '') return carried + words;
  if (clause.chained && carried !== '' && head.verb === '' && carriedBy(words) === '' && !/[率重比]$|^总?投资/u.test(words)) return carried + words;
  if (introduced && /^(?:过|超|投资)|以上/u.test(words) && /^(?:在建|续建|新建|签约|招引|引进|开工)/u.test(last.indicator)) return /^(?:在建|续建|新建|签约|招引|引进|开工)/u.exec(last.indicator)![0] + words;
  // 签约项目30个、开工15个: a bare verb does to the same things.
  if (isVerb(words) && last.unit !== null && unitParts(last.unit).base === unitParts(q.unit).base) {
    const thing = last.indicator.replace(VERB_OF_LAST, '');
    if (thing !== '' && thing !== last.indicator && !isVerb(thing)) return words + thing;
    if (thing !== '' && clause.chained) return words + thing;
  }
  if (/^(?:总投资额?|计划总投资|投资总额|总投资规模)$/u.test(words) && last.unit === '个' && /项目$/u.test(last.indicator)) return last.indicator + words;
  return words;
}

const VERB_OF_LAST = /^(?:新签约|签约|新开工|开工|竣工|在建|续建|新建|投产|引进|招引|免征|减免|征收|洽谈|实施|储备|谋划)/u;

/** No name of its own: 95个村、2.8万户 goes on, 1.2万户、1.9万名贫困人口 looks ahead. Anything else counts nothing that a reader could name. */
function headless(state: State, q: Quantity, counted: Counted, make: (indicator: string, said: Span, rule: string, sure: boolean) => Draft, drafts: readonly Draft[]): Draft | null {
  const { sentence, clause, tokens, at } = state;
  const last = drafts.at(-1), next = tokens[at + 1];
  const said = { start: clause.start, end: q.end };
  if (next?.is === 'quantity' && /^(?:[、和与及]|以及)$/u.test(sentence.slice(q.end, next.start))) {
    const shared = countedAfter(sentence, { start: next.end, end: stretchEnd({ ...state, at: at + 1 }, next.end) });
    if (shared.noun.length > 1) return make(shared.noun, { start: said.start, end: shared.span.end }, 'noun-shared', false);
  }
  const noun = counted.noun !== '' ? counted.noun : UNIT_NOUNS.get(unitParts(q.unit).base);
  if (clause.chained && last !== undefined && noun !== undefined && last.value !== null) {
    const thing = /^(?<stem>.{2,}?)(?:村|户|人|镇|社区|企业|家庭|面积|里程)$/u.exec(last.indicator)?.groups?.stem;
    if (thing !== undefined) return make(thing + noun, { start: last.said.start, end: q.end }, 'chain', false);
  }
  const label = sentence.charAt(clause.start - 1);
  if ((label === '：' || label === ':') && clause.before.length <= 14) {
    const named = clause.before.replace(/^[^\p{Script=Han}“A-Za-z]+/u, '');
    if (named.length > 1) return make(named, { start: clause.start - 1 - clause.before.length, end: q.end }, 'label', indicatorAtEnd(named) !== null);
  }
  return null;
}

function ranked({ sentence, clause, drafts, skips }: State, rank: Extract<Token, { is: 'rank' }>): void {
  const head = headBefore(sentence, clause, skips);
  const last = drafts.at(-1);
  const own = /^(?:增速|增幅|总量|总额|规模|其)$/u.test(head.words) ? `${last?.indicator ?? ''}${head.words}` : head.words;
  const name = own !== '' ? own : last?.indicator ?? '';
  if (name === '' && rank.among.length < 4) return;
  drafts.push({
    indicator: `${name}${rank.among}排名`, value: rank.value, valueMax: null, unit: '位', qualifier: null, change: null, said: { start: head.words === '' ? clause.start : head.span.start, end: rank.end },
    place: rank.start, clause: sentence.slice(clause.start, rank.start), confidence: name.length <= 22 ? 'likely' : 'doubtful', rule: 'rank',
  });
}
