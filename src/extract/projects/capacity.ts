import type { Span } from '../../text/span.ts';
import { quantitiesIn, type Quantity } from '../quantities.ts';
import type { Setting } from '../setting.ts';

/** What a works does in a year, a month or a day. */
const DOES = '产|生产|封测|封装|组装|制造|印染|冶炼|熔化|焚烧|处置|回收|利用|消化|消纳|养殖|繁育|育苗|孵化|加工|处理|提取|分选|分拣|出栏|存栏|屠宰|储存|储藏|贮藏|冷藏|储备|供水|供气|供热|供暖|输水|输气|输油|发电|吞吐|周转|转运|运输|发运|接卸|装卸|通过|检测|销售';
const REACHES = '(?:可达|达到|达|为|约|近|超过?|提升至|提升到|提高到|增加到|扩大到)?';
/** Words before an amount that make it what a works will turn out or hold. */
const TURNS_OUT = new RegExp(String.raw`(?:(?:(?<![去今前当全上半本同\d])每?年|(?<![\d本每])每?[日天]|(?<![\d本每])月)(?:均|可|设计)?(?:${DOES})(?:能力|量|规模)?|(?:设计|总)?产能|(?:总)?装机(?:容量|规模)?|储能容量|(?:总)?库容量?|处理能力|供水能力|吞吐能力|(?:设置|设|开放|编制|提供)?床位|(?:可)?(?:入驻|容纳|储存)|(?:提供|新增|设)?学位|(?:提供|设|停)?(?:停?车位|泊位)|(?:主线|线路|路线)?全长|(?:存栏|养殖)规模)${REACHES}(?:[\p{Script=Han}]{0,10})$`, 'u');
/** 新上6条自动化生产线: lines are capacity, too. */
const LINES = /(?:新上|新建|建设|建成|引进|布局|拥有|配套|^|，)$/u;
const LINE = /^[\p{Script=Han}A-Za-z\d-]{0,14}?生产线/u;
/** 300张|床位, 2个2000吨级|泊位. */
const PLACES = /^(?:床位|学位|停?车位|(?:\d+(?:万)?吨级)?泊位)/u;
const THING = /^(?:的)?(?:可(?=降解|再生|循环|穿戴))?[^，。；、（）的及和与等项将可，]{0,14}/u;
/** Power by itself, in a name (甲100兆瓦光伏电站). */
const POWER = /^(?:万?千瓦|兆瓦|[MG]Wh?|吨\/年)/iu;
/** 全长38公里的|甲管道, 总库容1260万立方米、总投资5亿元的|乙水库. */
const OF_IT = /^(?:、[^，。；]{2,16})*的$/u;

/** What a project will turn out, handle or hold, or how long a road is, in the text's words: from its name, the words behind or those in front; null where they give none of its own. */
export function capacity(setting: Setting, name: Span | null, before: Span, after: Span, shared: boolean): string | null {
  return (name === null ? null : within(setting, name) ?? power(setting, name)) ?? inFront(setting, before) ?? (shared ? null : within(setting, after));
}

const saidOf = (text: string, turnsOut: string, q: Quantity, end: number): string =>
  `${turnsOut}${text.slice(q.start, q.end)}${THING.exec(text.slice(q.end, end))?.[0] ?? ''}`.replace(/(?:生产)?项目$|的(?:生产|加工|处理)?(?:能力|规模)$/u, '');

/** No sum, no share, and no 7.8张 for a thousand people each. */
const isAmount = (q: Quantity): boolean => q.kind !== 'money' && q.kind !== 'share' && !(q.unit === '张' && !Number.isInteger(q.value));

function within(setting: Setting, at: Span): string | null {
  const text = setting.article.text.text;
  for (const q of quantitiesIn(setting, at)) {
    if (!isAmount(q)) continue;
    const lead = text.slice(at.start, q.start), rest = text.slice(q.end, at.end), turnsOut = TURNS_OUT.exec(lead)?.[0];
    if (turnsOut !== undefined) return saidOf(text, turnsOut, q, at.end);
    const line = LINES.test(lead) && q.unit === '条' ? LINE.exec(rest)?.[0] : /^[张个]$/u.test(q.unit) ? PLACES.exec(rest)?.[0] : undefined;
    if (line !== undefined) return `${text.slice(q.start, q.end)}${line}`;
  }
  return null;
}

function inFront(setting: Setting, before: Span): string | null {
  const text = setting.article.text.text;
  if (text.charAt(before.end - 1) !== '的') return null;
  for (const q of quantitiesIn(setting, before).filter(isAmount).slice(-2)) {
    const turnsOut = TURNS_OUT.exec(text.slice(before.start, q.start))?.[0];
    if (turnsOut !== undefined && OF_IT.test(text.slice(q.end, before.end))) return `${turnsOut}${text.slice(q.start, q.end)}`;
  }
  return null;
}

function power(setting: Setting, name: Span): string | null {
  const text = setting.article.text.text, q = quantitiesIn(setting, name).find((o) => POWER.test(o.unit));
  return q === undefined ? null : text.slice(q.start, q.end);
}
