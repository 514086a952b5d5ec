import { EVENTS } from '../../lexicon/stages-words.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../among.ts';
import type { Candidate } from './candidate.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';
import { isPark } from './visits.ts';

/** What works are called for short once they have been named: 该|园, 这条|铁路. */
const KINDS = '工程|园区|产业园|物流园|示范园|科技园|工业园|创业园|生态园|采摘园|加工园|孵化园|文创园|园|中心|高速公路|铁路|公路|高速|大道|路|大桥|桥|隧道|水库|水厂|电站|枢纽|基地|医院|学校|院区|校区|馆|厂区|工厂|厂|港区|港|码头|机场|小镇|广场|景区|综合体|大厦|市场|车间|生产线|专用线|连接线|联络线|线路|线|管网|灌区|泵站|水闸|测试场|试验场|停车场|处理厂|净水厂|牧场|农场|养殖场|猪场|科学城|新城|产业城|口岸|渔港|体育馆|图书馆|博物馆|风电场|厂房|安置区|小区|庄园|集聚区|公园|冷库|酒店|乐园|粮库|变电站|换流站|客运站|车站|站房|风场|停车楼|大楼|酒庄|综合楼|楼|书院|剧院|校舍|厂房';
/** 该中心|主任, 该路|段: someone or something else. */
const ELSE = '(?!主任|负责人|经理|书记|院长|校长|馆长|厂长|局长|人员|员工|工作|组成|成员|区域|城区|[段点村街镇乡长口])';
/** Where a sentence begins, or what somebody says or what holds now. */
const OPENING = String.raw`(?<=^“?|[。；\n]“?|(?:目前|现在|据悉|据了解|据介绍|介绍|表示|说)[，：]|：“)`;
/** What is said of works: what they cost, cover and hold, who builds them, how far they are. */
const SAID = String.raw`(?=(?:共|均|也|还|总)?(?:建设(?!跑|热|如|进|提|现|正|的|过|步|再|稳|有序|加|不|一)|新建|布置|设)|总投资|总造价|总投入|造价|静态|动态|估算|注册|斥资|耗资|预算|协议|签约|计划|概算|投资|占地|位于|坐落|选址|落户|拟|主要|规划|建成|达产|全部|由|分|于|采用|总建筑|建筑面积|全长|总长|总面积|总装机|装机|静态|日处理|年产|核心区|设计|正在|现有|现已|拥有|建有|已(?!签|开展)|即将|预计|主体|竣工|投产|投用|\d)`;

/** 该项目, 项目总投资…; a sentence that begins with 总投资 speaks of what was named before, too. */
const ANY = new RegExp(String.raw`(?:该|此|这一|这个|本|整个)(?:工程|建设|改造|示范)?项目|“我们(?=(?:计划|将|拟|预计)?(?:总?投资|投入)[\d.]+[万亿]元)|${OPENING}项目${SAID}|(?<=^|[。；\n])(?:计划|概算|预计)?总投资(?=(?:约|达|为|近|超过?)?[\d.]+[亿万]?元(?:[，。；、]|$))`, 'gu');
/** 该中心由…投资建设, 新院区总投资…: by its kind. */
const KIND = new RegExp(String.raw`(?:该|此|整个|这[座条个家所处项栋间])(?:${KINDS})${ELSE}|${OPENING}新?(?:${KINDS})(?<=[^。；，：\n“]{2})(?:[一二三四五六]期|(?:建设)?项目)?${SAID}`, 'gu');
/** 这条全长14公里、投资6.9亿元的“断头路”, 这项由甲公司做业主的工程: with what is told of it in front of its kind. */
const TOLD_BEFORE = new RegExp(`这[座项条个处家所栋间](?=[^，。；“”]{3,44}的)[^，。；“”]{3,44}?的(?:“[^“”]{2,12}”|[^，。；、“”的]{0,6}(?:${KINDS}|项目))${ELSE}`, 'gu');

const PHASE = /[一二三四五六]期$/u;
const KIND_OF = new RegExp(`(?:${KINDS})$`, 'u');

/** …前者投资3亿元，后者投资4800万元: one of the two named last. */
const OF_TWO = /(?<=^|[，。；：“—]|眼下|目前|其中)[前后]者(?!之间|是指)/gu;

/** The places of a sentence that speak of a project named before. */
export function echoesIn(sentence: Sentence): Span[] {
  const { said } = sentence;
  const found = [...matchesOf(ANY, said), ...matchesOf(KIND, said), ...matchesOf(TOLD_BEFORE, said), ...matchesOf(OF_TWO, said)].map((m) => ({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }));
  return found.filter((e) => !found.some((o) => o !== e && o.start <= e.start && e.end <= o.end && o.end - o.start > e.end - e.start));
}

/** What an echo calls it (园 of 该园), or null where any project may be meant (该项目, 总投资). */
const kindOf = (echo: string): string | null => KIND_OF.exec(echo.replace(/^(?:该|此|整个|这.)/u, '').replace(PHASE, '').replace(/(?<=.{2})(?:建设)?项目$/u, ''))?.[0] ?? null;

/** What else a kind's word may mean: 该路 a 高速, 这所学校 a 小学. */
const KINDRED: ReadonlyMap<string, RegExp> = new Map([
  ['园区', /园$/u], ['大桥', /桥$/u], ['路', /(?:路|高速|大道|国道|省道)$/u], ['学校', /(?:[小中]学|高中|初中|校区|幼儿园|学院)$/u], ['医院', /(?:医院|院区|卫生院|保健院)$/u], ['厂', /(?:厂|工厂|基地)$/u], ['工厂', /(?:厂|基地)$/u], ['电站', /电(?:站|场)$/u],
]);

/** 该园 is a 物流园 and no 大桥. */
function suits(name: string, echo: string, kind: string): boolean {
  const phase = PHASE.exec(echo)?.[0];
  if (phase !== undefined && !name.includes(phase)) return false;
  const bare = name.replace(/[“”]/gu, '').replace(/(?:建设|工程)?项目$/u, '').replace(/[一二三四五六]期(?:工程)?$/u, '');
  const called = echo.startsWith('新') && !bare.includes('新') ? `新${kind}` : kind;
  return bare.endsWith(called) || KINDRED.get(called)?.test(bare) === true || (called === '工程' && name.includes('工程'));
}

/** So many names back an echo is heard no more. */
const FARTHEST = 60;

/** The name that an echo speaks of: the last one before it that it suits and that `follows` lets it reach. */
export function spokenOf(candidates: readonly Candidate[], echo: Candidate, follows: (name: Candidate, echo: Candidate) => boolean): Candidate | undefined {
  const kind = kindOf(echo.name);
  const next = firstFrom(candidates, echo.start);
  if (isOfTwo(echo)) return oneOfTwo(candidates.slice(Math.max(0, next - FARTHEST), next).filter((c) => !c.pronoun && !c.weak && c.end <= echo.start && follows(c, echo)), echo);
  return candidates.slice(Math.max(0, next - FARTHEST), next).findLast((c) => !c.pronoun && c.end <= echo.start && (kind === null ? !c.weak : suits(c.name, echo.name, kind)) && follows(c, echo));
}

/** True where an echo says by its kind which of those that stand side by side it speaks of: 甲堤防和乙停车场项目…；停车场项目由…. */
export function isTheOne(candidates: readonly Candidate[], name: Candidate, echo: Candidate): boolean {
  const kind = kindOf(echo.name);
  return kind !== null && candidates.slice(Math.max(0, firstFrom(candidates, name.start) - FARTHEST), firstFrom(candidates, echo.start)).every((c) => c === name || c.pronoun || c.after.start !== name.after.start || !suits(c.name, echo.name, kind));
}

/** Where what is said of an echo begins: within it, where it tells of it before it says its kind. */
export const saidFrom = (echo: string, { start, end }: Span): number => (echo.endsWith('总投资') ? end - 3 : /^这..*的/u.test(echo) ? start + 2 : end);

/** True for 前者 and 后者, which tell apart what is named side by side. */
export const isOfTwo = (echo: Candidate): boolean => /^[前后]者$/u.test(echo.name);

/** Two that are told apart stand so near to one another and to what tells them apart. */
const BESIDE = 40, BEHIND = 120;

function oneOfTwo(before: readonly Candidate[], echo: Candidate): Candidate | undefined {
  const [one, other] = before.slice(-2), last = before.at(-1);
  if (last === undefined || echo.start - last.end > BEHIND) return undefined;
  if (echo.name === '后者') return last;
  return other !== undefined && other.start - one!.end <= BESIDE ? one : undefined;
}

/** What shows a thing to be works that somebody builds: its price, its builder, its opening. */
const BUILT = new RegExp(String.raw`^[^。；]{0,40}?(?:总投资|投资(?:约|近|超)?[\d.]+|投资建设|投资兴建|承建|封顶|在建|施工|(?:${EVENTS})(?!以来|至今|已|多年|后))`, 'u');

/** What is told of a place that a delegation was shown. */
const TOLD = /^(?:区|内)?(?:总)?(?:现有|现已|已有|已建|占地|规划面积|面积|拥有|建有|总投资|流转)/u;
/** 走进|甲示范园. */
const SHOWN = /(?:来到|走进|前往|参观了?|考察了?|观摩了?|察看了?|查看了?|深入)(?:了|位于[^，。；]{2,12}的)?$/u;

/**
 * A facility that a sentence merely mentions becomes a project where a later one tells of its building, by its kind (来到甲物流园…该园由乙公司投资2亿元建设);
 * a park or base that a delegation was shown, where it is told of as such (走进甲示范园…示范园现有温室5万平方米).
 */
export function promote(text: string, candidates: readonly Candidate[], follows: (name: Candidate, echo: Candidate) => boolean): Candidate[] {
  const shown = (c: Candidate): boolean => c.weak && isPark(c.name) && SHOWN.test(text.slice(Math.max(c.before.start, c.start - 20), c.start));
  // 走进甲繁育基地，…。项目总投资7800万元: nothing else was named.
  const shownLast = (echo: Candidate): Candidate | undefined => (kindOf(echo.name) !== null ? undefined : candidates.slice(Math.max(0, firstFrom(candidates, echo.start) - NEAR), firstFrom(candidates, echo.start)).findLast((c) => c.weak && SHOWN.test(text.slice(Math.max(c.before.start, c.start - 20), c.start)) && follows(c, echo)));
  const told = new Set<Candidate>();
  candidates.forEach((c, i) => {
    const said = text.slice(c.after.start, c.after.end), spoken = c.pronoun ? spokenOf(candidates, c, follows) ?? shownLast(c) : shortFor(text, candidates, i, follows);
    if (spoken !== undefined && ((!c.pronoun && !c.weak) || BUILT.test(said) || (TOLD.test(said) && shown(spoken)))) told.add(spoken);
    // 甲产业园三期在建…甲产业园现有企业73家: the whole is one, too.
    if (c.weak && TOLD.test(said) && candidates.some((o) => !o.weak && o.name.length <= c.name.length + 4 && o.name.startsWith(c.name) && PHASE.test(o.name))) told.add(c);
  });
  return candidates.map((c) => (c.weak && told.has(c) ? { ...c, weak: false, rule: 'told-of' } : c));
}

/** 察看甲乙修复工程…。修复工程总投资3亿元: the facility or works above whose name a sentence begins with the end of. */
function shortFor(text: string, candidates: readonly Candidate[], index: number, follows: (name: Candidate, echo: Candidate) => boolean): Candidate | undefined {
  const c = candidates[index]!;
  if (c.name.length < 4 || !/[。；\n]/u.test(text.charAt(c.start - 1))) return undefined;
  return candidates.slice(Math.max(0, index - NEAR), index).findLast((o) => o.weak && o.name.length > c.name.length && o.name.endsWith(c.name) && follows(o, c));
}

/** So many names back a name is said by its end alone. */
const NEAR = 8;
