import { numberOf } from '../../lexicon/numerals.ts';
import { toldIn, type Stage } from '../../lexicon/stages.ts';
import type { Setting } from '../setting.ts';
import { matchesOf } from '../matches.ts';
import type { Candidate } from './candidate.ts';
import { sumsIn } from './investment.ts';

/** What 分别, 前两个 and the like give each of a list. */
export interface Own {
  readonly investmentYi: number | null;
  readonly owner: string | null;
  /** What 前两个 and 后一个 tell of it. */
  readonly stage: Stage | null;
}

const SUM = String.raw`(?:约|近|超)?[\d.]+(?:余|多)?[万亿]?(?:港|美|欧|日)?元`;
const SUMS = String.raw`(?:${SUM}(?:[、，和与及]|以及)?){2,}`;
/** 投资额分别为3.1亿元和2.3亿元, 分别计划投资3亿元、2亿元. */
const COST = new RegExp(String.raw`(?:投资(?:总额|额|金额|规模)?|造价|概算|(?:协议|合同|签约)(?:总?金额|总?额|投资|资金))分别(?:为|达到?|是|约)*(${SUMS})|分别(?:计划|预计|协议|概算|总)*(?:投资|投入)(?:总额|额|资金)?(?:为|达到?|约)*(${SUMS})`, 'u');
const FIRM = String.raw`[\p{Script=Han}A-Za-z（）]{3,30}?(?:公司|集团)`;
/** Several of them; `firmsIn` parts them, for a pattern of firms and joints would try every way. */
const FIRMS = String.raw`[^，。；：\n]{6,160}?(?:公司|集团)`;
/** 分别由甲公司、乙公司实施. */
const BY = new RegExp(String.raw`(?:业主|投资方|投资主体|实施主体|实施单位|建设单位)(?:单位)?分别(?:为|是|系)(${FIRMS})(?=[，。；]|$)|分别(?:是|为)?由(${FIRMS})(?:负责|承担)?(?:投资|建设|实施|兴建|开发|打造|运营)`, 'u');
/** 甲公司、乙公司分别与某县签约，将分别投资3亿元、2亿元建设|A项目和B项目. */
const SIGNED = new RegExp(String.raw`(${FIRMS})分别(?:与|和|同)[^，。；]{2,14}(?:签约|签订|签署)[^，。；]{0,8}，[^，。；]{0,4}(?:分别(?:计划)?(?:总?投资|出资)(${SUMS}))?(?:建设|兴建|实施|打造|新建)的?$`, 'u');
/** 与甲公司、乙公司分别签订|A项目、B项目; 甲公司、乙公司分别投资3亿元、2亿元建设的|A项目、B项目. */
const PARTIES = new RegExp(String.raw`(${FIRMS})(?:(?:分别|依次)(?:就|签订|签约|签署)(?:了)?|分别(?:计划)?(?:总?投资|出资)(${SUMS})?(?:建设|兴建|实施|打造)?的?)$|分别(?:与|和|同)(${FIRMS})(?:就|签订|签约|签署)(?:了)?$`, 'u');
const ONE = new RegExp(String.raw`${FIRM}(?=[、和与及以]|$)`, 'gu');
/** As far back as the parties are looked for. */
const FAR = 160;

/** The sums and owners that 分别 shares out among projects named side by side, as many as there are of them, in their order; and how far those are that 前两个 and 后一个 tell apart. */
export function sharedOut(setting: Setting, candidates: readonly Candidate[], first: (c: Candidate) => Candidate): ReadonlyMap<Candidate, Own> {
  const text = setting.article.text.text, found = new Map<Candidate, Own>();
  for (const list of listsOf(candidates, first)) {
    const { before } = list[0]!;
    const behind = text.slice(list.at(-1)!.after.start, list.at(-1)!.after.end), ahead = text.slice(Math.max(before.start, before.end - FAR), before.end);
    const stages = stagesIn(behind, list.length);
    if (stages === null && !behind.includes('分别') && !ahead.includes('分别')) continue;
    const cost = COST.exec(behind), by = BY.exec(behind), parties = PARTIES.exec(ahead) ?? SIGNED.exec(ahead);
    const sums = sumsIn(cost?.[1] ?? cost?.[2] ?? parties?.[2] ?? '');
    const firms = firmsIn(by?.[1] ?? by?.[2] ?? parties?.[1] ?? parties?.[3] ?? '');
    if (stages === null && sums.length !== list.length && firms.length !== list.length) continue;
    list.forEach((c, i) => found.set(c, { investmentYi: sums.length === list.length ? sums[i]! : null, owner: firms.length === list.length ? firms[i]! : null, stage: stages?.[i] ?? null }));
  }
  return found;
}

/** 前两个主体封顶，后一个正打地坪: those of a list that a clause is on. */
const SOME = /(?<=^|[，；])(?:其中)?(?<side>前|后|最后|第)(?<number>[一二两三四五六]|\d)?[个项座条家](?:项目)?(?<said>[^，。；]{2,40})/gu;

/** The stage that such clauses tell for each of a list of so many, or null where none stands there. */
function stagesIn(behind: string, many: number): (Stage | null)[] | null {
  const found = /[前后第]/u.test(behind) ? matchesOf(SOME, behind) : [];
  if (found.length === 0) return null;
  const stages: (Stage | null)[] = Array.from({ length: many }, () => null);
  for (const { groups } of found) {
    const { side, number = '一', said } = groups!, n = numberOf(number) ?? 0, stage = toldIn(said!)?.stage ?? null;
    const [from, to] = side === '前' ? [0, n] : side === '第' ? [n - 1, n] : [many - n, many];
    for (let i = Math.max(0, from); i < Math.min(to, many); i++) stages[i] = stage;
  }
  return stages;
}

function firmsIn(said: string): string[] {
  return matchesOf(ONE, said).map((m) => m[0].replace(/^(?:以及|[和与及])/u, '').replace(/^.*与(?=.{3})/u, ''));
}

/** Names that stand side by side, and tell what is theirs behind the last. */
function listsOf(candidates: readonly Candidate[], first: (c: Candidate) => Candidate): Candidate[][] {
  const lists = new Map<Candidate, Candidate[]>();
  for (const c of candidates) {
    if (c.pronoun || c.weak) continue;
    const list = lists.get(first(c));
    if (list === undefined) lists.set(first(c), [c]);
    else list.push(c);
  }
  return [...lists.values()].filter((l) => l.length >= 2);
}
