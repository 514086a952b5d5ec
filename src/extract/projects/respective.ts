import type { Setting } from '../setting.ts';
import { matchesOf } from '../matches.ts';
import type { Candidate } from './candidate.ts';
import { sumsIn } from './investment.ts';

/** What 分别 gives each of a list. */
export interface Own {
  readonly investmentYi: number | null;
  readonly owner: string | null;
}

const SUM = String.raw`(?:约|近|超)?[\d.]+(?:余|多)?[万亿]?(?:港|美|欧|日)?元`;
const SUMS = String.raw`(?:${SUM}(?:[、，和与及]|以及)?){2,}`;
/** 投资额分别为3.1亿元和2.3亿元, 分别计划投资3亿元、2亿元. */
const COST = new RegExp(String.raw`(?:投资(?:总额|额|金额|规模)?|造价|概算|(?:协议|合同|签约)(?:总?金额|投资|资金))分别(?:为|达到?|是|约)*(${SUMS})|分别(?:计划|预计|协议|概算|总)*(?:投资|投入)(?:总额|额|资金)?(?:为|达到?|约)*(${SUMS})`, 'u');
const FIRM = String.raw`[\p{Script=Han}A-Za-z（）]{3,30}?(?:公司|集团)`;
/** Several of them; `firmsIn` parts them, for a pattern of firms and joints would try every way. */
const FIRMS = String.raw`[^，。；：\n]{6,160}?(?:公司|集团)`;
/** 分别由甲公司、乙公司实施. */
const BY = new RegExp(String.raw`分别(?:是|为)?由(${FIRMS})(?:负责|承担)?(?:投资|建设|实施|兴建|开发|打造|运营)`, 'u');
/** 甲公司、乙公司分别与某县签约，将分别投资3亿元、2亿元建设|A项目和B项目. */
const SIGNED = new RegExp(String.raw`(${FIRMS})分别(?:与|和|同)[^，。；]{2,14}(?:签约|签订|签署)[^，。；]{0,8}，[^，。；]{0,4}(?:分别(?:计划)?(?:总?投资|出资)(${SUMS}))?(?:建设|兴建|实施|打造|新建)的?$`, 'u');
/** 与甲公司、乙公司分别签订|A项目、B项目; 甲公司、乙公司分别投资3亿元、2亿元建设的|A项目、B项目. */
const PARTIES = new RegExp(String.raw`(${FIRMS})(?:(?:分别|依次)(?:就|签订|签约|签署)(?:了)?|分别(?:计划)?(?:总?投资|出资)(${SUMS})?(?:建设|兴建|实施|打造)?的?)$|分别(?:与|和|同)(${FIRMS})(?:就|签订|签约|签署)(?:了)?$`, 'u');
const ONE = new RegExp(String.raw`${FIRM}(?=[、和与及以]|$)`, 'gu');
/** As far back as the parties are looked for. */
const FAR = 160;

/** The sums and owners that 分别 shares out among projects named side by side, as many as there are of them, in their order. */
export function sharedOut(setting: Setting, candidates: readonly Candidate[]): ReadonlyMap<Candidate, Own> {
  const text = setting.article.text.text, found = new Map<Candidate, Own>();
  for (const list of listsOf(candidates)) {
    const { before, after } = list[0]!;
    const behind = text.slice(after.start, list.at(-1)!.after.end), ahead = text.slice(Math.max(before.start, before.end - FAR), before.end);
    if (!behind.includes('分别') && !ahead.includes('分别')) continue;
    const cost = COST.exec(behind), by = BY.exec(behind), parties = PARTIES.exec(ahead) ?? SIGNED.exec(ahead);
    const sums = sumsIn(cost?.[1] ?? cost?.[2] ?? parties?.[2] ?? '');
    const firms = firmsIn(by?.[1] ?? parties?.[1] ?? parties?.[3] ?? '');
    if (sums.length !== list.length && firms.length !== list.length) continue;
    list.forEach((c, i) => found.set(c, { investmentYi: sums.length === list.length ? sums[i]! : null, owner: firms.length === list.length ? firms[i]! : null }));
  }
  return found;
}

function firmsIn(said: string): string[] {
  return matchesOf(ONE, said).map((m) => m[0].replace(/^(?:以及|[和与及])/u, '').replace(/^.*与(?=.{3})/u, ''));
}

/** Names that stand side by side and share what follows them. */
function listsOf(candidates: readonly Candidate[]): Candidate[][] {
  const lists: Candidate[][] = [];
  for (const c of candidates) {
    if (c.pronoun || c.weak || !c.shared) continue;
    const list = lists.at(-1);
    if (list?.[0]!.after.start === c.after.start && c.after.end > c.after.start) list.push(c);
    else lists.push([c]);
  }
  return lists.filter((l) => l.length >= 2);
}
