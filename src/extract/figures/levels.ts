import { fits, indicatorAtEnd } from '../../lexicon/indicators.ts';
import { charactersOf } from '../../text/characters.ts';
import type { Quantity } from '../quantities.ts';
import { chainedName } from './chains.ts';
import { beforeIndicator, stretchEnd } from './clauses.ts';
import { doneOf, thingsOf } from './done-of.ts';
import { confidenceIn, draftOf, valued, type Draft, type Step } from './draft.ts';
import { countedAfter, type Counted } from './counted.ts';
import { beginsWithVerb, isVerb, verbAtEnd, type Head } from './heads.ts';
import { BETTERED, costOfWorks, headless, sizeOfWorks, touches, type Make } from './headless.ts';
import { drive, narrated } from './narrated.ts';
import { elided, partOf, shareAhead } from './parts.ts';
import { reaches } from './reaches.ts';
import { stillLeft } from './still-left.ts';
import { atEnd } from '../../text/matches.ts';
import { FUNDS } from './words.ts';

/**
 * A level: with its name before it (签约项目42个) or behind it (76个事项实现…). Null where nothing names it.
 * @param turned true where the value is what something came to (由30家增加到52家): its name stands before 由.
 */
export function level(step: Step, q: Quantity, head: Head, turned: boolean): Draft | null {
  const { sentence, clause } = step;
  const before = sentence.slice(clause.start, q.start), counted = countedBehind(step, q);
  const make: Make = (indicator, said, rule, known) => draftOf(valued(q), { indicator, said, place: q.start, clause: sentence.slice(said.start, q.start), confidence: confidenceIn(indicator, known), rule });
  const part = turned ? null : doneOf(step, q, make) ?? stillLeft(step, q, head, make) ?? elided(step, q, make) ?? partOf(step, q, counted, make) ?? shareAhead(step, q, head, counted, make) ?? sizeOfWorks(step, q, make) ?? costOfWorks(step, q, make);
  if (part !== null) return part;
  if (ECHO.test(before)) return null;
  const way = drive(sentence.slice(clause.start, q.number), q);
  if (way !== null) return make(way, { start: clause.start, end: q.end }, 'noun-before', false);
  if (!turned && namedBehind(step, q, head, counted, before)) {
    const name = nameBehind(step, head, counted, before);
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
  const name = narrated(chainedName(step, q, head), q);
  const draft = make(name, { start: head.span.start, end: q.end }, 'noun-before', known !== null && suits), all = ratesIn(before, sentence.slice(head.span.start, head.span.end), q);
  if (all !== null) {
    step.drafts.push(...all.slice(0, -1).map((indicator) => ({ ...draft, indicator })));
    return { ...draft, indicator: all.at(-1)! };
  }
  // 农林水支出20.7%: money in per cent lacks a word.
  return q.kind === 'share' && (!suits || MONEY.test(name)) ? { ...draft, confidence: 'doubtful' } : draft;
}

/** 这|34个项目: they have been counted before. */
const ECHO = atEnd(/(?:这|上述|前述)$/u);

const COVERED = /^的(?<what>[一-鿿]{2,8})(?=[，。；、]|$)/u;

/** 履约率、开工率均达到|90%: each of them. */
const ALL_ALIKE = atEnd(/(?:均|都|双双|同步|全部)(?:已|实现|稳定|保持|超|达|为|在|突破|控制|提高|到|至|过)*$/u);

function ratesIn(before: string, words: string, q: Quantity): string[] | null {
  if (q.kind !== 'share' || !ALL_ALIKE.test(before.replace(/[约近]$/u, ''))) return null;
  const rates = words.replace(/(?:均|都|双双|同步|全部)$/u, '').split(/[、和与及]|以及/u);
  return rates.length > 1 && rates.every((r) => r.length > 2 && /(?:率|比例|比重|占比)$/u.test(r)) ? rates : null;
}

const MONEY = atEnd(/(?:支出|收入|投资|产值|总额|余额|税收|资金|利润|增加值)$/u);

const LEADS_ON = atEnd(/(?<=.{2})(?:结对)?(?:帮扶|惠及|带动|覆盖|吸纳|安置|走访|慰问|资助|救助|联系|包联|关停|搬迁|改造|关闭|整改|取缔|转型|退出|签约|开工|竣工|投产|完工|复工)$/u);

function countedBehind(step: Step, q: Quantity): Counted {
  const { sentence, tokens, at } = step, things = thingsOf(step, q);
  if (things !== null) {
    const noun = sentence.slice(things.start, things.end);
    return { span: things, raw: noun, noun, predicate: '', end: things.end };
  }
  const next = tokens[at + 1]?.start, stretch = stretchEnd(sentence, q.end, next);
  // 186个重点项目|开工率、到位率分别为…: the things are counted, their rates come next.
  const shared = /^(?<things>[一-鿿]{1,12}?(?:项目|企业|工程|单位|学校|小区|机构|园区|社区|[村户家]))(?=[一-鿿]{1,8}(?:[、和][一-鿿]{1,10})+分别)/u.exec(sentence.slice(q.end, next))?.groups?.['things'];
  if (shared !== undefined) return { span: { start: q.end, end: q.end + shared.length }, raw: shared, noun: shared, predicate: '', end: q.end + shared.length };
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

/** Whether what is counted stands behind its number. */
function namedBehind(step: Step, q: Quantity, head: Head, counted: Counted, before: string): boolean {
  if (isVerb(counted.noun) || head.words === '' && touches(step, q) && BETTERED.test(counted.noun) || (BETTERED.test(counted.noun) && head.verb !== '' && head.verb.length < head.words.length)) return false;
  if (counted.noun.length < 2 && !(counted.noun.length === 1 && /^[村户人镇县区乡]$/u.test(counted.noun))) return false;
  const counting = q.kind === 'count' || q.kind === 'people';
  // 帮扶车间51家|吸纳就业1163人: the head of the next number.
  if (head.words !== '' && !isVerb(head.words) && beginsWithVerb(counted.noun) && step.tokens[step.at + 1]?.start === counted.end + step.sentence.slice(counted.end).search(/\d|$/u)) return false;
  if (head.words === '' || /^首[批期]$/u.test(head.words)) return true;
  // 把自家的240亩|坡地流转出去; 账上还躺着320万元|保证金
  if (/(?:家|家里|手里|手上|名下|村里)的$|[躺留存放压剩]着$/u.test(before) && !beginsWithVerb(counted.noun)) return true;
  // 市场主体总量达到11万家, 有: the name stands before.
  if (/(?:达到|(?<![通到抵送传发])达|为|是|至|突破|超过)$/u.test(before) && !isVerb(head.words)) return false;
  if (counting) return !/^的/u.test(step.sentence.slice(q.end)) || isVerb(head.words) || verbAtEnd(before) !== '';
  return isVerb(head.words) && (!beginsWithVerb(counted.noun) || /^[^了]{4,6}(?<=目标|任务|资金|贷款|补贴|订单|收入)$/u.test(counted.noun)) && (!/^的/u.test(step.sentence.slice(q.end)) || q.kind === 'money' && FUND.test(counted.noun));
}

/** 设立3亿元的|企业转贷周转金 */
const FUND = atEnd(new RegExp(`${FUNDS}$`, 'u'));

/** 机组|12月|并网发电: when it comes about is the figure's time. */
const WHEN = /^\d{1,2}月(?:\d{1,2}日|[份底初末]|[上中下]旬)?/u;

const UNDONE = atEnd(/(?:没有?|未能?)(?<deed>(?:按期|如期)?[一-鿿]{2,4})的(?:这|那)?$/u);
const VERB_BEFORE_LIST = /涉及|覆盖|惠及|辐射|带动|分布在|包括/u;
const HELPED = atEnd(/(?:帮助?|支持|助力|助推|推动|协助|让|使|为)$/u), HELPED_TO = /^(?:获得|获批|争取|讨回|追回|拿到|落实|解决|申请|对接|实现|完成)[一-鿿“”]{2,8}(?=[，。；、]|$)/u;

/** 打造|湿地公园, 数字化改造|企业, 供应商|正在洽谈. */
function nameBehind(step: Step, head: Head, counted: Counted, before: string): string {
  // 获评, 入选: what they became is what there are so many of.
  const made = /^(?:被)?(?:评为|获评|评定为|认定为|入选|命名为|列为|授予)(?<what>[^，。；]{4,})$/u.exec(counted.predicate)?.groups?.what;
  if (made !== undefined) return made;
  // 涉及甲、乙等5个|镇
  if (counted.noun.length === 1 && /等$/u.test(before)) return (VERB_BEFORE_LIST.exec(before)?.[0] ?? '') + counted.noun;
  if (counted.noun.length === 1 && head.words !== '') return head.words.replace(/^完成/u, '') + counted.noun;
  // 帮助12家企业|获得贷款2.7亿元: what they were helped to.
  const helped = HELPED.test(before) ? HELPED_TO.exec(step.sentence.slice(counted.span.end, step.tokens[step.at + 1]?.start))?.[0] : undefined;
  if (helped !== undefined) return helped + counted.noun;
  const treated = /(?:对|为|给|向)(?:全[市区县省])?$/u.test(before) ? /^(?:进行|开展|实施|完成)(?:了)?(?<what>[^，。；]{2,10})$/u.exec(counted.predicate)?.groups?.what : undefined;
  if (treated !== undefined) return treated + counted.noun;
  // 还没开工的|3个项目, 未办结的12件|提案
  const undone = UNDONE.exec(before)?.groups?.['deed'];
  if (undone !== undefined) return `未${undone}${counted.noun}`;
  const verb = verbAtEnd(before);
  // 完成28座废弃矿山|修复治理
  if (verb === '完成' && counted.predicate.length <= 6 && isVerb(counted.predicate)) return counted.noun + counted.predicate;
  // 老街修复三个项目: the last of a list ends so.
  if (verb !== '') return /、/u.test(before) && /^(?:项目|工程)$/u.test(counted.noun) ? counted.noun : verb + counted.noun;
  // 此次集中开工的项目包括甲、乙等15个项目
  const listed = /^(?:此次|本次|这次|共)?(?<what>[^，。；、]{4,14}?)(?:共|主要)?(?:包括|包含|涵盖)/u.exec(before.trim())?.groups?.what;
  if (listed !== undefined && /等(?:\S{0,2})?$/u.test(before)) return listed;
  if (/^(?:项目|企业|产品|活动|人|户|村)$/u.test(counted.noun) && head.words.length <= 4 && head.words !== '' && !/[等、]|[市地县区镇村司厂团省业]$/u.test(before)) return head.words + counted.noun;
  const said = counted.predicate !== '' && !/^(?:逐|挨|都|均)|后$/u.test(counted.predicate) && counted.noun.length + counted.predicate.length <= 14 && head.verb === '';
  return said ? counted.noun + (/的$/u.test(counted.raw) ? '的' : '') + counted.predicate.replace(WHEN, '') : counted.noun;
}
