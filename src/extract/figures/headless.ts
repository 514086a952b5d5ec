import { indicatorAtEnd } from '../../lexicon/indicators.ts';
import { EVENTS } from '../../lexicon/stages-words.ts';
import { unitKind, unitParts } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantities.ts';
import { onlySkips, stretchEnd } from './clauses.ts';
import type { Draft, Step } from './draft.ts';
import { topicIn } from './frames.ts';
import { countedAfter, type Counted } from './counted.ts';
import { headBefore } from './heads.ts';
import { THING } from './predicates.ts';
import { ON_GRID } from './uses.ts';
import { UNIT_NOUNS } from './words.ts';
import { atEnd } from '../../text/matches.ts';

/** Makes a level of a quantity. */
export type Make = (indicator: string, said: Span, rule: string, known: boolean) => Draft;

/** 带动脱贫户632户|增收: what became of those counted, who stand before. */
export const BETTERED = /^(?:增收|脱贫|致富|受益|就业|创业|脱困|走上|实现)/u;

/** 全县已有, 中已有, 目前有: only that there are so many. */
const HELD = /^(?:其?[中里])?(?:全[省市区县旗镇乡村]|我[省市区县旗]|目前|现在|如今|当地|已经?|现|共|总共|就|还)*(?:有|达到?|建成|发展到|突破)(?:了)?$/u;
const DOING = /^(?:在[^，。；、\d]{2,12}?(?:务工|就业|工作|上班|创业|经营)|从事[^，。；、\d]{2,10}|外出务工|返乡创业|就近就业|稳定就业)(?=[，。；、]|$)/u;
const EXEMPLARY = /^(?:像|和|与)?[^，。；]{0,14}(?:这样|类似|这类|同类|此类)的?/u;
const AIMS = /(?:力争|确保|争取|计划|预计|有望|目标|到20\d\d年)[^，。；]{0,12}(?:达|到|突破|超过|至|控制在)/u;

const AIMED_AT = atEnd(/(?:目标|计划)(?:任务)?(?:是|为|定[在为])$/u);
const OF_ALL = /^(?:[她他]说)?，?全[省市县区镇乡村](?:有|共|现有)*$/u;
const TOGETHER = /^(?:累计|总数|总量|总计)(?:已|共)?(?:达到?|突破|超过?|为|至)*$/u;

/** Nothing but the joint stands between the number and the one before. */
const onlyJoined = ({ sentence, clause }: Step): boolean => sentence.slice(clause.start, clause.end).trim() === '';

/** 带动农户3200户|1.2万人: the number before ends where this one begins. */
export const touches = ({ tokens, at }: Step, q: Quantity): boolean => at > 0 && tokens[at - 1]!.end === q.start;

const SIZES: ReadonlyMap<string, string> = new Map([['公里', '里程'], ['平方米', '面积'], ['亩', '面积']]), SHORTEST_WORKS = 5, DIVISION = /[省市县区旗镇乡村]$/u;
/** What is said of works as a whole, right behind their size. */
const OF_WORKS = new RegExp(`^[，。；、]|^(?:全线|全部|正式|顺利|已|于)*(?:${EVENTS}|贯通|开通|对外开放|开放|封顶|交付|投入)`, 'u');

/** 绕城公路改线工程|62公里通车: how long or large the works are that are named right before; null where the number measures something else. */
export function sizeOfWorks({ sentence, skips }: Step, q: Quantity, make: Make): Draft | null {
  const size = SIZES.get(unitParts(q.unit).base);
  if (size === undefined || !OF_WORKS.test(sentence.slice(q.end))) return null;
  const works = skips.find((s) => s.end === q.start && s.end - s.start >= SHORTEST_WORKS && !DIVISION.test(sentence.slice(s.start, s.end)));
  return works === undefined ? null : make(size, { start: works.start, end: q.end }, 'noun-before', false);
}

const COST_ENDS = /^(?:左右)?[，。；、）]/u;

/** 电池结构件项目，|15亿元；, 风机叶片利用项目（|1.8亿元，…）: what the works cost that are named right before; null where there are none. */
export function costOfWorks({ sentence, skips }: Step, q: Quantity, make: Make): Draft | null {
  if (q.kind !== 'money' || !/[万亿]/u.test(q.unit) || !COST_ENDS.test(sentence.slice(q.end)) || !'，（：'.includes(sentence.charAt(q.start - 1))) return null;
  const works = skips.find((s) => s.end === q.start - 1 && s.end - s.start >= SHORTEST_WORKS && !/[省市县区旗镇乡村月日年度]$/u.test(sentence.slice(s.start, s.end)));
  return works === undefined ? null : make('投资', { start: works.start, end: q.end }, 'noun-before', true);
}

/** No name of its own: 62个村、1.4万户 goes on, 3200户、8600名低收入人口 looks ahead. Anything else counts nothing that a reader could name. */
export function headless(step: Step, q: Quantity, counted: Counted, make: Make): Draft | null {
  const { sentence, clause, tokens, at, drafts } = step;
  const last = drafts.at(-1), next = tokens[at + 1];
  // 首批|40万千瓦9月底并网
  const connected = q.kind === 'power' ? ON_GRID.exec(sentence.slice(q.end))?.[0] : undefined;
  if (connected !== undefined) return make('并网容量', { start: clause.start, end: q.end + connected.length }, 'noun-behind', false);
  const said = { start: clause.start, end: q.end };
  if (next?.is === 'quantity' && /^(?:[、和与及]|以及)$/u.test(sentence.slice(q.end, next.start))) {
    const shared = countedAfter(sentence, { start: next.end, end: stretchEnd(sentence, next.end, tokens[at + 2]?.start) });
    if (shared.noun.length > 1) return make(shared.noun, { start: said.start, end: shared.span.end }, 'noun-shared', false);
  }
  // 其中平城区1700户、云州区200户; 2021年12万吨、2022年15万吨: the same of another place or time.
  if (last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && onlySkips(step)) return make(last.indicator, said, 'same-elsewhere', true);
  // 她说，全镇|9800户
  if (counted.noun === '' && (q.unit === '户' || q.unit === '口人') && OF_ALL.test(sentence.slice(clause.start, q.start))) return make(q.unit === '户' ? '户数' : '人口', said, 'noun-behind', false);
  // 利用率由31%提升到72.5%，|力争到2025年底达到80%
  if (last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && (AIMS.test(sentence.slice(clause.start, q.number)) || /^(?:如今|现在|眼下|目前)(?:已|是|有|发展到|增加到|增至|达到?|扩大到|壮大到)*$/u.test(sentence.slice(clause.start, q.start)))) return make(last.indicator, said, 'same-elsewhere', true);
  // 综合产值突破80亿元，|今年的目标是100亿元; …，全年的目标是45个、|150亿元
  const aimed = AIMED_AT.test(sentence.slice(clause.start, q.number)) || clause.chained && last?.rule === 'aimed-at' && onlyJoined(step) ? drafts.findLast((d) => d.rule !== 'aimed-at' && d.unit !== null && d.value !== null && unitParts(d.unit).base === unitParts(q.unit).base) : undefined;
  if (aimed !== undefined && q.kind !== 'share') return make(aimed.indicator, said, 'aimed-at', true);
  // 新入驻企业9家，|累计达到47家
  if (last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && TOGETHER.test(sentence.slice(clause.start, clause.end))) return make(`累计${last.indicator.replace(/^(?:新增|净增|新)/u, '')}`, said, 'same-elsewhere', false);
  // 陶瓷经营主体净增4300户，|达到3.1万户
  const grown = last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && /^(?:总数|总量)?(?:达到?|增至)$/u.test(sentence.slice(clause.start, q.number)) ? /^(?<of>.{2,})[净新]增$/u.exec(last.indicator)?.groups?.['of'] : undefined;
  if (grown !== undefined) return make(grown, said, 'same-elsewhere', indicatorAtEnd(grown) !== null);
  const noun = counted.noun !== '' ? counted.noun : UNIT_NOUNS.get(unitParts(q.unit).base);
  if (clause.chained && last !== undefined && noun !== undefined && last.value !== null) {
    const thing = /^(?<stem>.{2,}?)(?:村|户|人|镇|社区|企业|家庭|面积|里程)$/u.exec(last.indicator)?.groups?.stem;
    if (thing !== undefined) return make(thing + noun, { start: last.said.start, end: q.end }, 'chain', false);
  }
  // 惠及24座城市、1.2亿人
  const reach = clause.chained && onlyJoined(step) && q.kind === 'people' && last?.rule === 'noun-behind' ? /惠及|覆盖|带动|服务|辐射|涉及/u.exec(sentence.slice(last.said.start, last.place))?.[0] : undefined;
  if (reach !== undefined) return make(reach + (/户$/u.test(q.unit) ? '户' : '人口'), { start: last!.said.start, end: q.end }, 'chain', false);
  // 协议总投资62.3亿元和1.2亿美元: the same in another currency.
  if (clause.chained && last?.unit != null && q.kind === 'money' && unitKind(last.unit) === 'money' && unitParts(last.unit).base !== unitParts(q.unit).base && onlyJoined(step)) return make(last.indicator, { start: last.said.start, end: q.end }, 'chain', last.confidence === 'certain');
  // 改造老旧小区18个、2600户: the same things in another unit.
  // 征收房屋88个，202栋楼，7562套: a clause of nothing else goes on with them too.
  const bare = onlyJoined(step) && (q.kind === 'count' && counted.noun.length <= 1 && /^[^，。；、]?(?:[，。；、]|$)/u.test(sentence.slice(q.end, q.end + 2)) || touches(step, q) && (BETTERED.test(counted.noun) || counted.noun === '' && q.kind === 'people'));
  if ((clause.chained && counted.noun === '' || bare) && (last?.rule === 'noun-before' || bare && last?.rule === 'chain') && last.unit !== q.unit && q.kind !== 'share' && q.kind !== 'money' && unitKind(last.unit ?? '') !== 'money') return make(last.indicator, { start: last.said.start, end: q.end }, 'chain', false);
  const held = HELD.test(sentence.slice(clause.start, clause.end));
  // 全镇有|430人在工地务工
  if (held && q.kind === 'people' && counted.noun === '') {
    const doing = DOING.exec(sentence.slice(q.end))?.[0];
    if (doing !== undefined) return make(doing, { start: clause.start, end: q.end + doing.length }, 'noun-behind', false);
  }
  // 像这样的加工企业，全县已有|17家
  if (held && q.kind === 'count' && counted.noun === '' && THING.test(clause.before) && EXEMPLARY.test(clause.before)) {
    const start = clause.start - 1 - clause.before.length, kind = clause.before.replace(EXEMPLARY, '');
    if (kind.length > 1) return make(kind, { start, end: q.end }, 'topic', indicatorAtEnd(kind) !== null);
  }
  const label = sentence.charAt(clause.start - 1), topic = topicIn(clause.before);
  if (topic !== null && q.kind !== 'share') {
    const start = clause.start - 1 - clause.before.length, named = headBefore(sentence, { start, end: start + topic.length }, step.skips).words;
    if (named.length > 1) return make(named, { start, end: q.end }, 'topic', indicatorAtEnd(named) !== null);
  }
  if ((label === '：' || label === ':') && clause.before.length <= 14) {
    const start = clause.start - 1 - clause.before.length, named = headBefore(sentence, { start, end: clause.start - 1 }, step.skips).words;
    if (named.length > 1) return make(named, { start, end: q.end }, 'label', indicatorAtEnd(named) !== null);
  }
  return null;
}
