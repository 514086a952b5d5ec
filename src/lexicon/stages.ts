import { lazily } from '../text/remember.ts';
import { isInUse } from './stages-opened.ts';
import { ENDING, HAS, MEASURABLE, PORTION, UNSAID, WHOLE } from './stages-whole.ts';
import { SENSES, type Sense } from './stages-words.ts';
import { nextBeginning, scan, trie, type Found, type Trie } from './trie.ts';
import { BY_HAND, HAND } from './works-hands.ts';
import { PARTS_OF_WORKS } from './works-parts.ts';

/** The stages of a project, from paper to production. */
export type Stage = '规划' | '签约' | '开工' | '在建' | '投产';

/** Later stages outrank earlier ones where several reports or sentences speak of one project. */
export const STAGES: readonly Stage[] = ['规划', '签约', '开工', '在建', '投产'];

/** The one that lies farther on the way. */
export const later = (a: Stage | null, b: Stage | null): Stage | null => STAGES.findLast((s) => s === a || s === b) ?? null;

/** What a stage comes to that is yet to be reached. */
export const NOT_YET: Readonly<Record<Stage, Stage>> = { 规划: '规划', 签约: '规划', 开工: '规划', 在建: '在建', 投产: '在建' };

/** What a wording tells of a project's stage. */
export interface Told {
  readonly stage: Stage;
  /** True where it only promises the next one (预计明年投产 is 在建, 即将开工 is 规划): that gives way to whatever has happened. */
  readonly promised: boolean;
  /** True where it says that the next stage has not come (至今未开工): that outdoes what is said of all it stands among. */
  readonly denied: boolean;
  /** What its clause is on: the words before the first of those that tell, without times to come. */
  readonly subject: string;
  /** True where it is told by what is done at a site or to a part of the works: then the subject is a part, too. */
  readonly ofParts: boolean;
  /** True where papers and land are what it is at (正在报批). */
  readonly onPaper: boolean;
}

type Said = Omit<Told, 'subject'>;
type Token = Found<Sense | 'part' | 'measure'>;

const lexicon: () => Trie<Token['value']> = lazily(() => trie([
  ...PARTS_OF_WORKS.map((w) => [w, 'part'] as const),
  ...(Object.keys(SENSES) as Sense[]).flatMap((sense) => SENSES[sense].map((w) => [w, sense] as const)),
]));

/** So much of it: 70%, 31公里, 八成五, 过半; else what is done at a site, in two words (打最后一批桩), and how much of it is left (仅剩最后12片梁). */
const BETWEEN = new RegExp(String.raw`\d+(?:\.\d+)?(?:%|万?平方米|公里|米|[万亿]?立方米|万?株)|[一二三四五六七八九]成|过半|近半|大半|一半|(?<site>打(?!下?了?[第首])[^，。；：、]{1,6}桩|(?:剩余|还剩|仅剩|只剩|[还只]差最后)(?:最后)?[一二两三四五六七八九十\d][^，。；]{0,8}|贴[^，。；：、]{1,4}砖|${BY_HAND})`, 'gu');
/** 动了工, 去年动的工, 开了门, 赶在封冻前通了水; 迎来了首批: it has come about. */
const SEPARATED = /([开动完竣通投封签破奠送剪])[了的](?=[工车产约顶土基电彩仓门园馆业张营学诊机闸市水])|(迎来|交)了(?=[首第钥])/gu;
/** 从签约到拿地用了47天: how long it took. */
const FROM_TO = /从[^，。；]{1,10}到[^，。；]{1,12}/gu;

/**
 * What words tell of a project's stage, or null. Within each clause every word is read with what governs it: a word of intent (预计, 力争) or of the calendar
 * (年底) makes it a promise, 已 and 去年 make it past, 未 denies it; that a part is finished (主体完工), or so much (完成七成), says that the whole is being built.
 * Of all that has come about the farthest holds; else what is promised first.
 */
export function toldIn(words: string): Told | null {
  const told = allToldIn(words);
  const denied = told.find((t) => t.denied);
  if (denied !== undefined) return denied;
  const come = told.filter((t) => !t.promised), among = come.length > 0 ? come : told;
  const stage = come.length > 0 ? STAGES.findLast((s) => among.some((t) => t.stage === s)) : STAGES.find((s) => among.some((t) => t.stage === s));
  // What is done at the site says so of whatever its clause is on.
  return among.find((t) => t.stage === stage && t.ofParts) ?? among.find((t) => t.stage === stage) ?? null;
}

/** All that words tell of stages, one after the other. */
export function allToldIn(words: string): Told[] {
  const plain = (words.includes('从') ? words.replace(FROM_TO, '') : words).replace(SEPARATED, (all: string, verb: string | undefined, met: string | undefined) => (verb === undefined ? met! : all.endsWith('了') ? `已${verb}` : verb));
  return nextBeginning(lexicon(), plain, 0, plain.length) === plain.length && !HAND.test(plain) ? [] : plain.split(/[，。；！？\n]/u).flatMap((said) => {
    const tokens = tokensOf(said);
    const first = tokens.findIndex((t) => !/part|measure|nothing|by/u.test(t.value)), times = tokens.slice(0, first).filter((t) => t.value === 'by');
    const subject = times.reduceRight((s, t) => s.slice(0, t.start) + s.slice(t.end), said.slice(0, tokens[first]?.start));
    return tokens.flatMap((_, i): Told | readonly [] => { const t = statement(said, tokens, i); return t === null ? [] : { subject, ...t }; });
  });
}

/** The words of a clause in their order, with the measures among them. */
function tokensOf(said: string): Token[] {
  const words = scan(lexicon(), said);
  if (words.length === 0 && !HAND.test(said)) return words;
  const between: Token[] = [];
  // By hand: matchAll makes a copy of the expression each time.
  BETWEEN.lastIndex = 0;
  for (let m = BETWEEN.exec(said); m !== null; m = BETWEEN.exec(said)) between.push({ start: m.index, end: BETWEEN.lastIndex, value: m.groups!['site'] === undefined ? 'measure' : 'site' });
  return between.length === 0 ? words : [...words, ...between].sort((a, b) => a.start - b.start);
}

const come = (stage: Stage): Said => ({ stage, promised: false, denied: false, ofParts: false, onPaper: false });
const promised = (stage: Stage): Said => ({ stage, promised: true, denied: false, ofParts: false, onPaper: false });
const DENIED: Said = { ...come('规划'), denied: true }, ON_PAPER: Said = { ...come('规划'), onPaper: true };
/** Under way, as parts or the site show; promised where words of what will be govern it. */
const atSite = (mode: Mode): Said => ({ stage: '在建', promised: mode === 'will' || mode === 'by', denied: false, ofParts: true, onPaper: false });

/** As far as words reach, in characters: of intent or the calendar; 已; 未; a part, to what is done to it; papers, to what is done about them; 完成, to its measure. */
const WILL = 14, CAME = 10, NOT = 8, PART = 8, PAPERS = 12, MEASURED = 10;
/** …and words by their form, before and behind. */
const LOOK = 24, FAR = 64;

/** What the word at an index states, or null where it states nothing by itself. */
function statement(said: string, tokens: readonly Token[], i: number): Said | null {
  const t = tokens[i]!, word = said.slice(t.start, t.end), mode = modeOf(tokens, i), ahead = said.slice(Math.max(0, t.start - LOOK), t.start), rest = said.slice(t.end, t.end + FAR);
  const near = (value: Token['value'], within: number, where: 'before' | 'behind' | 'about' = 'about'): boolean => {
    if (where !== 'behind') for (let j = i - 1; j >= 0 && t.start - tokens[j]!.end <= within; j--) if (tokens[j]!.value === value) return true;
    if (where !== 'before') for (let j = i + 1; j < tokens.length && tokens[j]!.start - t.end <= within; j++) if (tokens[j]!.value === value) return true;
    return false;
  };
  const next = tokens[i + 1], joins = (value: Token['value'], within = 1): boolean => next?.value === value && next.start - t.end <= within;
  const joinsBefore = (w: string): boolean => ahead.endsWith(w);
  const measured = (): boolean => MEASURABLE.test(word) && near('measure', MEASURED, 'behind') && !/[投产值]/u.test(said.slice(t.end, next?.start));
  switch (t.value) {
    case 'done': case 'complete': case 'examined': {
      if (t.value === 'examined' && !(PASSED.test(ahead) || /^(?:通过|合格)/u.test(rest))) return null;
      if (joins('done') || joins('trial')) return null;
      if (/^(?:建成|交付|开放|启用)$/u.test(word) && HAS.test(rest)) return null;
      if (word === '全线贯通' && (t.start > LOOK || !UNSAID.test(ahead))) return atSite(mode);
      if (word === '对外开放' && !WHOLE.test(said.slice(0, t.start))) return null;
      if (word === '打通' && !/^(?:$|工程|试验)/u.test(rest)) return null;
      if (/^(?:以后|后|之后|时(?!间))/u.test(rest)) return t.value === 'complete' ? null : promised('在建');
      // 某厂改造|如期完成: nothing else is named that might be finished.
      if (word === '完成' && rest === '' && mode !== 'not' && WHOLE.test(said.slice(0, t.start))) return mode === 'will' || mode === 'by' ? promised('在建') : come('投产');
      if (PORTION.test(ahead)) return atSite(mode);
      if (word === '交付' && near('papers', PAPERS, 'before')) return ON_PAPER;
      if (measured() || (ENDING.test(word) && near('part', PART, 'before'))) return atSite(mode);
      if (t.value === 'complete') return near('papers', PAPERS) ? ON_PAPER : near('part', 4, 'behind') || near('site', 6) || near('acts', 2, 'behind') || INVESTED.test(rest) ? atSite(mode) : mode === 'will' || mode === 'by' ? promised('在建') : null;
      if (mode === 'not') return come('在建');
      if (near('soon', 8, 'behind') || TOWARDS.test(ahead.slice(-8)) && /^[^，。；]{0,8}(?:迈|近|目标|冲刺)/u.test(rest)) return come('在建');
      return mode === 'will' || mode === 'by' || mode === 'push' ? promised('在建') : come('投产');
    }
    case 'landing': return mode === 'will' || mode === 'by' ? promised('规划') : null;
    case 'listed': return (mode === 'will' && /^[^，。；]{0,12}(?:项目库|规划|盘子|计划)/u.test(rest)) || LISTED_AHEAD.test(rest) ? come('规划') : null;
    case 'opened': {
      if (!isInUse(word, ahead, rest)) return null;
      return mode === 'not' ? come('在建') : mode === 'will' || mode === 'by' || mode === 'push' ? promised('在建') : come('投产');
    }
    case 'trial':
      if (word === '试运行' && PASSED.test(ahead)) return come('投产');
      return mode === 'will' || mode === 'by' ? promised('在建') : come('在建');
    case 'begun': case 'signed': {
      if (t.value === 'begun' && (/^(?:时间|日期|计划)?[^，。；]{0,4}(?:延后|推迟|延期|搁置)/u.test(rest) || mode === 'not')) return DENIED;
      if (mode === 'not') return come('规划');
      if (UNSURE.test(rest)) return promised('规划');
      if (t.value === 'signed' && ((/(?:[家户]|企业|商户|商家)[^，。；]{0,4}$/u.test(ahead) && !/[与和同跟][^，。；]{2,20}$/u.test(ahead)) || /^[^，。；]{0,3}订单/u.test(rest))) return null;
      if (word === '启动' && (near('papers', PAPERS, 'behind') || near('part', 4, 'behind'))) return near('part', 4, 'behind') ? atSite(mode) : come('规划');
      return mode === 'will' || mode === 'by' || mode === 'push' ? promised('规划') : come(t.value === 'begun' ? '开工' : '签约');
    }
    case 'papers': return ON_PAPER;
    case 'planned': return /^[未待]/u.test(word) ? DENIED : come('规划');
    case 'site':
      if (mode === 'not') return FIRST_ACTS.test(word) ? DENIED : atSite(null);
      if (word === '进场' && (mode === 'will' || mode === 'by')) return promised('规划');
      if (word === '进场' && ON_THE_DAY.test(ahead)) return come('开工');
      return joinsBefore('进场') && (mode === 'will' || mode === 'by') ? null : atSite(mode);
    case 'part': return /^(?:主体|桩基|土建)$/u.test(word) ? atSite(mode) : null;
    case 'going': case 'push':
      if (word === '共建' && mode === 'will') return promised('规划');
      if (near('papers', PAPERS) || near('planned', 2) || near('planned', 6, 'behind') || (t.value === 'push' && !/^(?:加快|冲刺(?!\d))/u.test(word + rest.charAt(0)))) return null;
      return next !== undefined && /done|begun|signed/u.test(next.value) && next.start - t.end <= WILL && t.value === 'push' ? null : come('在建');
    case 'acts': return (mode === 'came' && near('measure', 4, 'behind')) || near('now', PART, 'before') && !near('planned', 4, 'before') ? atSite(mode) : mode === 'will' && BUILDS.test(word + rest) ? promised('规划') : null;
    case 'soon': return word === '倒计时' ? come('在建') : null;
    case 'output': return !near('trial', 12, 'before') && !ahead.endsWith('累计完成') && SINCE.test(ahead) && /\d/u.test(rest) && mode !== 'will' ? come('投产') : null;
    default: return null;
  }
}

const PASSED = /(?:通过|完成)[^，。；]{0,10}$/u;
const TOWARDS = /向着?|离|距/u;
const INVESTED = /^(?:总?投资|产值|总?工程量的?|形象进度)[^，。；]{0,6}?\d/u;
const SINCE = /(?:去年|前年|以来|上半年|季度|\d月|目前|已|累计)[^，。；]{0,8}$/u;
const BUILDS = /^(?:建设|实施|新建|新上)(?=$|[^，。；]{0,60}、$)/u;

/** 列进了|明年的新建清单, 排进了|下半年: for what is still to come. */
const LISTED_AHEAD = /^了?(?:明年|来年|下一?年|下半年|[二三四]季度|储备|前期|新建|谋划)/u;

/** 开工怕是要到入冬以后. */
const UNSURE = /^(?:时间|日期)?(?:怕是|恐怕|可能|估计|还?[要得](?:等|到))/u;

/** Where these have not come about nothing has; 还有两公里没有合龙 is under way. */
const FIRST_ACTS = /^(?:进场|施工|场平|开挖|打桩|沉桩|试桩|复工)$/u;
/** 当天进场: at the ceremony. */
const ON_THE_DAY = /(?:当[天日]|同日|同步|同时)[^，。；]{0,4}$/u;

type Mode = 'will' | 'by' | 'push' | 'came' | 'not' | null;

/** What governs the word at an index: the nearest word of intent, of the past or of denial before it; where there is none, a time that is still to come. */
function modeOf(tokens: readonly Token[], i: number): Mode {
  const { start } = tokens[i]!;
  let by = false;
  for (let j = i - 1; j >= 0; j--) {
    const o = tokens[j]!, gap = start - o.end;
    if (gap > WILL) break;
    if (o.value === 'came' && gap <= CAME) return 'came';
    if (o.value === 'not' && gap <= NOT) return 'not';
    if (o.value === 'will' || o.value === 'push') return o.value;
    by ||= o.value === 'by';
  }
  return by ? 'by' : null;
}

/** 建设中：甲、乙; 在谈：丙，…；丁，…: true for the words before such a colon. */
export const isStageLabel = (words: string): boolean => /^(?:在谈|在建|续建|建设中|签约|已签约|待签约|待开工|未开工|拟开工|新开工|已开工|竣工|已竣工|投产|已投产|试生产|停工|停摆|拟建|储备|谋划|前期)(?:的|类|阶段)?(?:项目)?$/u.test(words);
