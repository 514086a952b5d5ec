import { FIRM, FIRM_NAME } from '../../lexicon/firm-forms.ts';
import { HAD_BUILT, INVESTS, OWNER, SIGNS, SUM } from '../../lexicon/investing.ts';
import { numberOf } from '../../lexicon/numerals.ts';
import { allToldIn, type Told } from '../../lexicon/stages.ts';
import type { Setting } from '../setting.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Candidate } from './candidate.ts';
import { datedBy } from './dated.ts';
import { costSaid, sumsIn } from './investment.ts';

/** What 分别, 前者, 一个…一个… and the like give each of a list. */
export interface Own {
  readonly investmentYi: number | null;
  readonly owner: string | null;
  /** What the clauses on it alone tell (前两个…, 后者…); null where none is on it. */
  readonly told: readonly Told[] | null;
}

const { raw } = String;
const SUMS = raw`(?:${SUM}(?:[、，和与及]|以及)?){2,}`;
/** 投资额分别为3.1亿元和2.3亿元, 分别计划投资3亿元、2亿元. */
const COST = new RegExp(raw`(?:投资(?:总额|额|金额|规模)?(?:都|均)?(?:不[大多小]，)?|造价|概算|(?:协议|合同|签约)(?:总?金额|总?额|投资|资金))分别(?:为|达到?|是|约)*(${SUMS})|分别(?:计划|预计|协议|概算|总)*(?:投资|投入)(?:总额|额|资金)?(?:为|达到?|约)*(${SUMS})`, 'u');
/** Several firms; `firmsIn` parts them, for a pattern of firms and joints would try every way. */
const FIRMS = raw`[^，。；：\n]{6,160}?${FIRM}`;
/** 分别由甲公司、乙公司实施. */
const BY = new RegExp(raw`${OWNER}分别(?:为|是|系)(${FIRMS})(?=[，。；]|$)|分别(?:是|为)?由(${FIRMS})(?:负责|承担)?(?:${HAD_BUILT}|投资|运营)`, 'u');
/** 甲公司、乙公司分别与某县签约，将分别投资3亿元、2亿元建设|A项目和B项目. */
const SIGNED = new RegExp(raw`(${FIRMS})分别(?:与|和|同)[^，。；]{2,14}${SIGNS}[^，。；]{0,8}，[^，。；]{0,4}(?:分别(?:计划)?${INVESTS}(${SUMS}))?${HAD_BUILT}的?$`, 'u');
/** 与甲公司、乙公司分别签订|A项目、B项目; 甲公司、乙公司分别投资3亿元、2亿元建设的|A项目、B项目. */
const PARTIES = new RegExp(raw`(${FIRMS})(?:(?:分别|依次)(?:就|${SIGNS}了?)|分别(?:计划)?${INVESTS}(${SUMS})?(?:${HAD_BUILT})?的?)$|分别(?:与|和|同)(${FIRMS})(?:就|${SIGNS}了?)$`, 'u');
const ONE = new RegExp(`${FIRM_NAME}(?=[、和与及以]|$)`, 'gu');
/** As far back as the parties are looked for. */
const FAR = 160;

/** The sums and owners that 分别 shares out among projects named side by side, as many as there are of them, in their order; and how far those are that 前两个 and 后一个 tell apart. */
export function sharedOut(setting: Setting, candidates: readonly Candidate[], first: (c: Candidate) => Candidate): ReadonlyMap<Candidate, Own> {
  const text = setting.article.text.text, found = new Map<Candidate, Own>();
  for (const list of listsOf(candidates, first)) {
    const { before } = list[0]!;
    const behind = text.slice(list.at(-1)!.after.start, list.at(-1)!.after.end), ahead = text.slice(Math.max(before.start, before.end - FAR), before.end);
    const pieces = piecesOf(behind, list.length);
    if (pieces === null && !behind.includes('分别') && !ahead.includes('分别')) continue;
    const cost = COST.exec(behind), by = BY.exec(behind), parties = PARTIES.exec(ahead) ?? SIGNED.exec(ahead);
    const shares = sumsIn(cost?.[1] ?? cost?.[2] ?? parties?.[2] ?? ''), sums = shares.length === list.length ? shares : pieces?.map((p) => (p === null ? null : costSaid(p.alone))) ?? null;
    const firms = firmsIn(by?.[1] ?? by?.[2] ?? parties?.[1] ?? parties?.[3] ?? '');
    if (pieces === null && sums === null && firms.length !== list.length) continue;
    list.forEach((c, i) => found.set(c, { investmentYi: sums?.[i] ?? null, owner: firms.length === list.length ? firms[i]! : null, told: pieces?.[i] == null ? null : allToldIn(datedBy(pieces[i].said, setting.article.published)) }));
  }
  return found;
}

/** 前两个主体封顶，后一个正打地坪: those of a list that a clause is on. */
const SOME = /(?<=^|[，；])(?:其中)?(?<side>前|后|最后|第)(?<number>[一二两三四五六]|\d)?[个项座条家](?:项目)?(?<said>[^，。；]{2,40})/gu;

/** 一个封顶，一个还在打桩: as many as there are of them, one after the other; what is said of all again ends the last. */
const EACH = /(?<=^|[，；—])(?:其中)?另?一(?:[个项座条家处]|样(?:是)?)(?![^，。；]{0,2}[月年])(?<said>[^。]*?)(?=[，；](?:其中)?另?一(?:[个项座条家处]|样)|[，；]?(?:都|均|全都|两[个处者])|。|$)/gu;

/** Words on one of a list; and with what is said of all. */
interface Piece { readonly alone: string; readonly said: string }

/** The words on each of a list of so many, or null where none stand there; null for those that none are on. */
function piecesOf(behind: string, many: number): (Piece | null)[] | null {
  const each = behind.includes('一') ? matchesOf(EACH, behind) : [];
  if (each.length === many) {
    const last = each.at(-1)!, ofAll = [behind.slice(0, each[0]!.index), behind.slice(last.index + last[0].length)];
    return each.map((m) => ({ alone: m.groups!['said']!, said: [m.groups!['said']!, ...ofAll].join('，') }));
  }
  const found = /[前后第]/u.test(behind) ? matchesOf(SOME, behind) : [];
  if (found.length === 0) return null;
  const pieces: (Piece | null)[] = Array.from({ length: many }, () => null);
  for (const { groups } of found) {
    const { side, number = '一', said } = groups!, n = numberOf(number) ?? 0;
    const [from, to] = side === '前' ? [0, n] : side === '第' ? [n - 1, n] : [many - n, many];
    for (let i = Math.max(0, from); i < Math.min(to, many); i++) pieces[i] = { alone: said!, said: said! };
  }
  return pieces;
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
