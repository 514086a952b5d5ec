import { fits, indicatorAtEnd } from '../../lexicon/indicators.ts';
import { unitKind, unitParts } from '../../lexicon/units.ts';
import { charactersOf } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantities.ts';
import { chainedName } from './chains.ts';
import { beforeIndicator, onlySkips, stretchEnd } from './clauses.ts';
import { confidenceIn, draftOf, valued, type Draft, type Step } from './draft.ts';
import { beginsWithVerb, countedAfter, headBefore, isVerb, verbAtEnd, type Counted, type Head } from './heads.ts';
import { topicIn } from './frames.ts';
import { reaches } from './reaches.ts';
import { THING, UNIT_NOUNS } from './words.ts';

/**
 * A level: with its name before it (签约项目42个) or behind it (76个事项实现…). Null where nothing names it.
 * @param turned true where the value is what something came to (由30家增加到52家): its name stands before 由.
 */
export function level(step: Step, q: Quantity, head: Head, turned: boolean): Draft | null {
  const { sentence, clause } = step;
  const before = sentence.slice(clause.start, q.start), counted = countedBehind(step, q);
  const make: Make = (indicator, said, rule, known) => draftOf(valued(q), { indicator, said, place: q.start, clause: sentence.slice(said.start, q.start), confidence: confidenceIn(indicator, known), rule });
  if (!turned && namedBehind(step, q, head, counted, before)) {
    const name = nameBehind(head, counted, before);
    const end = name.includes(counted.predicate.slice(-2)) ? counted.end : counted.span.end;
    return make(name, { start: Math.min(saidFrom(step, head), q.start), end }, 'noun-behind', indicatorAtEnd(counted.noun) !== null);
  }
  // 贷款余额246亿元，同比多增6亿元: by how much more it grew than before is said of no level.
  if (/^(?:同比|环比)?[多少][增减]$/u.test(head.words)) return null;
  if (head.words === '' && reaches(step, q)) return null;
  if (head.words === '' || /[在于从向由对把被给]$/u.test(head.words)) return headless(step, q, counted, make);
  const known = indicatorAtEnd(head.words), suits = known === null || fits(known.indicator, q.unit);
  const covered = q.kind === 'share' && isVerb(head.words) ? COVERED.exec(sentence.slice(q.end))?.groups?.['what'] : undefined;
  // 覆盖78%的|行政村
  if (covered !== undefined) return make(head.words + covered, { start: head.span.start, end: q.end + 1 + covered.length }, 'noun-behind', false);
  const name = chainedName(step, q, head);
  const draft = make(name, { start: head.span.start, end: q.end }, 'noun-before', known !== null && suits), all = ratesIn(before, sentence.slice(head.span.start, head.span.end), q);
  if (all !== null) {
    step.drafts.push(...all.slice(0, -1).map((indicator) => ({ ...draft, indicator })));
    return { ...draft, indicator: all.at(-1)! };
  }
  // 农林水支出20.7%: money in per cent lacks a word.
  return q.kind === 'share' && (!suits || MONEY.test(name)) ? { ...draft, confidence: 'doubtful' } : draft;
}

const COVERED = /^的(?<what>[一-鿿]{2,8})(?=[，。；、]|$)/u;

/** 履约率、开工率均达到|90%: each of them. */
const ALL_ALIKE = /(?:均|都|双双|同步|全部)(?:已|实现|稳定|保持|超|达|为|在|突破|控制|提高|到|至|过)*$/u;

function ratesIn(before: string, words: string, q: Quantity): string[] | null {
  if (q.kind !== 'share' || !ALL_ALIKE.test(before.replace(/[约近]$/u, ''))) return null;
  const rates = words.replace(/(?:均|都|双双|同步|全部)$/u, '').split(/[、和与及]|以及/u);
  return rates.length > 1 && rates.every((r) => r.length > 2 && /(?:率|比例|比重|占比)$/u.test(r)) ? rates : null;
}

const MONEY = /(?:支出|收入|投资|产值|总额|余额|税收|资金|利润|增加值)$/u;

type Make = (indicator: string, said: Span, rule: string, known: boolean) => Draft;

const LEADS_ON = /(?<=.{2})(?:结对)?(?:帮扶|惠及|带动|覆盖|吸纳|安置|走访|慰问|资助|救助|联系|包联|关停|搬迁|改造|关闭|整改|取缔|转型|退出|签约|开工|竣工|投产|完工|复工)$/u;

function countedBehind({ sentence, tokens, at }: Step, q: Quantity): Counted {
  const next = tokens[at + 1]?.start, stretch = stretchEnd(sentence, q.end, next);
  if (next !== stretch) return countedAfter(sentence, { start: q.end, end: stretch });
  // 为8600名老年人发放津贴1250万元: what is said of the people is the next figure's head.
  const read = countedAfter(sentence, { start: q.end, end: beforeIndicator(sentence, q.end, stretch) });
  // 126家民营企业|结对帮扶118个村: so does the verb that leads on to it.
  const verb = LEADS_ON.exec(read.noun)?.[0].length ?? 0, end = read.span.end - verb;
  return { span: { start: read.span.start, end }, raw: '', noun: read.noun.slice(0, read.noun.length - verb), predicate: '', end };
}

const isMark = charactersOf(/[\s“，、）)]/u);

/** Where the words of a head begin; a head of nothing begins at its clause. */
const saidFrom = ({ clause, sentence }: Step, head: Head): number => {
  if (head.words !== '') return head.span.start;
  let start = clause.start;
  while (start < clause.end && isMark(sentence.charCodeAt(start))) start++;
  return start;
};

/** 带动脱贫户632户|增收: what became of those counted, who stand before. */
const BETTERED = /^(?:增收|脱贫|致富|受益|就业|创业|脱困|走上|实现)/u;

/** Whether what is counted stands behind its number. */
function namedBehind(step: Step, q: Quantity, head: Head, counted: Counted, before: string): boolean {
  if (isVerb(counted.noun) || head.words === '' && touches(step, q) && BETTERED.test(counted.noun) || (BETTERED.test(counted.noun) && head.verb !== '' && head.verb.length < head.words.length)) return false;
  if (counted.noun.length < 2 && !(counted.noun.length === 1 && /^[村户人镇县区乡]$/u.test(counted.noun))) return false;
  const counting = q.kind === 'count' || q.kind === 'people';
  // 帮扶车间51家|吸纳就业1163人: the head of the next number.
  if (head.words !== '' && !isVerb(head.words) && beginsWithVerb(counted.noun) && step.tokens[step.at + 1]?.start === counted.end + step.sentence.slice(counted.end).search(/\d|$/u)) return false;
  if (head.words === '' || /^首[批期]$/u.test(head.words)) return true;
  // 市场主体总量达到11万家, 有: the name stands before.
  if (/(?:达到|(?<![通到抵送传发])达|为|是|至|突破|超过)$/u.test(before) && !isVerb(head.words)) return false;
  if (counting) return !/^的/u.test(step.sentence.slice(q.end)) || isVerb(head.words) || verbAtEnd(before) !== '';
  return isVerb(head.words) && (!beginsWithVerb(counted.noun) || /^[^了]{4,6}(?<=目标|任务|资金|贷款|补贴|订单|收入)$/u.test(counted.noun)) && (!/^的/u.test(step.sentence.slice(q.end)) || q.kind === 'money' && FUND.test(counted.noun));
}

/** 设立3亿元的|企业转贷周转金 */
const FUND = /(?:基金|资金|周转金|贷款|债券|订单|合同|保证金)$/u;

/** 打造|湿地公园, 数字化改造|企业, 供应商|正在洽谈. */
function nameBehind(head: Head, counted: Counted, before: string): string {
  // 获评, 入选: what they became is what there are so many of.
  const made = /^(?:被)?(?:评为|获评|评定为|认定为|入选|命名为|列为|授予)(?<what>[^，。；]{4,})$/u.exec(counted.predicate)?.groups?.what;
  if (made !== undefined) return made;
  if (counted.noun.length === 1 && head.words !== '') return head.words.replace(/^完成/u, '') + counted.noun;
  const treated = /(?:对|为|给|向)(?:全[市区县省])?$/u.test(before) ? /^(?:进行|开展|实施|完成)(?:了)?(?<what>[^，。；]{2,10})$/u.exec(counted.predicate)?.groups?.what : undefined;
  if (treated !== undefined) return treated + counted.noun;
  const verb = verbAtEnd(before);
  // 完成28座废弃矿山|修复治理
  if (verb === '完成' && counted.predicate.length <= 6 && isVerb(counted.predicate)) return counted.noun + counted.predicate;
  // 老街修复三个项目: the last of a list ends so.
  if (verb !== '') return /、/u.test(before) && /^(?:项目|工程)$/u.test(counted.noun) ? counted.noun : verb + counted.noun;
  // 此次集中开工的项目包括甲、乙等15个项目
  const listed = /^(?:此次|本次|这次|共)?(?<what>[^，。；、]{4,14}?)(?:共|主要)?(?:包括|包含|涵盖)/u.exec(before.trim())?.groups?.what;
  if (listed !== undefined && /等(?:\S{0,2})?$/u.test(before)) return listed;
  if (/^(?:项目|企业|产品|活动|人|户|村)$/u.test(counted.noun) && head.words.length <= 4 && head.words !== '' && !/[等、]|[市地县区镇村司厂团省业]$/u.test(before)) return head.words + counted.noun;
  const said = counted.predicate !== '' && !/^(?:逐|挨|都|均)/u.test(counted.predicate) && counted.noun.length + counted.predicate.length <= 14 && head.verb === '';
  return said ? counted.noun + (/的$/u.test(counted.raw) ? '的' : '') + counted.predicate : counted.noun;
}

/** 全县已有, 中已有, 目前有: only that there are so many. */
const HELD = /^(?:其?[中里])?(?:全[省市区县旗镇乡村]|我[省市区县旗]|目前|现在|如今|当地|已经?|现|共|总共|就|还)*(?:有|达到?|建成|发展到|突破)(?:了)?$/u;
const DOING = /^(?:在[^，。；、\d]{2,12}?(?:务工|就业|工作|上班|创业|经营)|从事[^，。；、\d]{2,10}|外出务工|返乡创业|就近就业|稳定就业)(?=[，。；、]|$)/u;
const EXEMPLARY = /^(?:像|和|与)?[^，。；]{0,14}(?:这样|类似|这类|同类|此类)的?/u;
const AIMS = /(?:力争|确保|争取|计划|预计|有望|目标|到20\d\d年)[^，。；]{0,12}(?:达|到|突破|超过|至|控制在)/u;

const TOGETHER = /^(?:累计|总数|总量|总计)(?:已|共)?(?:达到?|突破|超过?|为|至)*$/u;

/** Nothing but the joint stands between the number and the one before. */
const onlyJoined = ({ sentence, clause }: Step): boolean => sentence.slice(clause.start, clause.end).trim() === '';

/** 带动农户3200户|1.2万人: the number before ends where this one begins. */
const touches = ({ tokens, at }: Step, q: Quantity): boolean => at > 0 && tokens[at - 1]!.end === q.start;

/** No name of its own: 62个村、1.4万户 goes on, 3200户、8600名低收入人口 looks ahead. Anything else counts nothing that a reader could name. */
function headless(step: Step, q: Quantity, counted: Counted, make: Make): Draft | null {
  const { sentence, clause, tokens, at, drafts } = step;
  const last = drafts.at(-1), next = tokens[at + 1];
  const said = { start: clause.start, end: q.end };
  if (next?.is === 'quantity' && /^(?:[、和与及]|以及)$/u.test(sentence.slice(q.end, next.start))) {
    const shared = countedAfter(sentence, { start: next.end, end: stretchEnd(sentence, next.end, tokens[at + 2]?.start) });
    if (shared.noun.length > 1) return make(shared.noun, { start: said.start, end: shared.span.end }, 'noun-shared', false);
  }
  // 其中平城区1700户、云州区200户; 2021年12万吨、2022年15万吨: the same of another place or time.
  if (last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && onlySkips(step)) return make(last.indicator, said, 'same-elsewhere', true);
  // 利用率由31%提升到72.5%，|力争到2025年底达到80%
  if (last?.unit != null && unitParts(last.unit).base === unitParts(q.unit).base && AIMS.test(sentence.slice(clause.start, q.number))) return make(last.indicator, said, 'same-elsewhere', true);
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
  if ((clause.chained && counted.noun === '' || bare) && (last?.rule === 'noun-before' || bare && last?.rule === 'chain') && last.unit !== q.unit && q.kind !== 'share' && q.kind !== 'money') return make(last.indicator, { start: last.said.start, end: q.end }, 'chain', false);
  const held = HELD.test(sentence.slice(clause.start, clause.end));
  // 38栋厂房中已有|29栋投用
  if (held && last?.unit === q.unit && isVerb(counted.noun) && counted.noun.length > 1) return make(counted.noun + last.indicator.replace(/[中里]$/u, ''), { start: clause.start, end: counted.end }, 'chain', false);
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
