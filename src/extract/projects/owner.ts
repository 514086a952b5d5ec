import { companyAtStart, endsAsCompany } from '../../lexicon/companies.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../segmentation.ts';
import { beginning } from './boundary.ts';
import { isDivision, specificity } from './specific.ts';
import { matchesOf } from '../matches.ts';

/** 由甲公司与乙集团合资建设, 由甲公司投资5亿元建设. Who merely builds it (承建) does not own it. */
const BUILT_BY = /^[^。；]{0,60}?由([^，。；：]{2,40}?(?:公司|集团(?![有股公]))(?:(?:与|和|、|携手|联合)[^，。；：]{2,40}?(?:公司|集团(?![有股公])|大学|学院|研究院))*|[^，。；：]{3,50}?)(?:(?:联合|共同|合作|合资|独资|独家|全额)?(?:(?:总?投资|规划投资|出资|斥资|耗资)(?:约|近|超)?(?:[\d.,]+(?:亿|万)?(?:港|美|欧|日)?元)?(?:人民币)?(?:、[^，。；：、]{2,8})?)?(?:负责)?(?:建设|兴建|开发|打造|实施|投资|投建|运营))/u;
/** 投资方：甲公司. */
const LABELLED = /(?:^|[，。；\n])\s*(?:投资方|投资(?:单位|主体|企业)|建设单位|实施(?:单位|主体)|业主(?:单位)?|项目(?:单位|业主|法人))(?:[：:]|为|是(?=[^，。；]*公司))\s*([^，。；：\n]{3,50})/u;
const BETWEEN_PARTIES = /与|和|、|携手|联合/u;
const KIND_BEFORE = /^(?:原|本地企业|本土企业|龙头企业|知名企业|(?:世界|中国)500强企业?|上市公司|央企|国企|民营企业|当地企业|外资企业|行业龙头)/u;
/** 甲公司(与某某政府)(计划)(投资5亿元)(建设)(的)|…项目 */
const BUILDS = /(?:公司|集团)(?:(?:与|和|同)[^，。；、]{2,24}?)?(?:计划|拟|将|现场)?(?:签约|签订|签署|共建|合作共建)?(?:计划)?(?:(?:总?投资|出资|斥资|耗资|自筹资金|投入资金)(?:约|近|超|逾)?[\d.,]+(?:亿|万)?(?:港|美|欧|日)?元(?:人民币)?|总?投资|出资)?，?(?:用于)?(?:在[^，。；、]{2,14}?)?(?:建设|新建|兴建|实施|打造|启动|新上|上马|开发|运营)?(?:了)?的?$/u;

/** A registered name, as far back as it can reach. */
const REGISTERED = /(?<=^|[，。；：、由与和\s])[\p{Script=Han}（）]{4,20}?((?:股份)?有限(?:责任)?公司|股份公司|集团)/gu;

/** Who has a project, where the text says so or the name begins with a recognisable company; else null. */
export function owner(text: string, name: string, before: Span, after: Span, shared: boolean, firms: readonly string[]): string | null {
  return (shared ? null : builtBy(text.slice(after.start, after.end))) ?? builder(text, before) ?? (endsAsCompany(name) ? null : companyAtStart(name, firms));
}

/** What an article's companies are called for short, as far as projects are called so: 安庆甲威包装制品有限公司 is 甲威. */
export function shortNames(text: string, projects: readonly string[]): string[] {
  const openings = [...new Set(projects.map((p) => p.slice(0, 2)))];
  const found = new Set<string>();
  for (const m of matchesOf(REGISTERED, text)) {
    const name = m[0].slice(0, -m[1]!.length);
    if (!openings.some((o) => name.includes(o))) continue;
    const words = wordsOf(name).map((w) => name.slice(w.start, w.end));
    const first = words.find((w) => !isDivision(w));
    if (first !== undefined && first.length >= 2 && first.length <= 4 && specificity(first) === first.length) found.add(first);
  }
  return [...found];
}

function builtBy(after: string): string | null {
  const by = (LABELLED.exec(after) ?? BUILT_BY.exec(after))?.[1];
  if (by === undefined || /政府|财政|管委会|我[市区县]|局|学校/u.test(by)) return null;
  const parties = by.split(BETWEEN_PARTIES).map((p) => p.replace(KIND_BEFORE, '')).filter((p) => p.length >= 3);
  return parties.length === 0 ? null : parties.join('、');
}

/** The company in the name's own clause that builds, signs or owns it. */
function builder(text: string, before: Span): string | null {
  const said = text.slice(before.start, before.end);
  const at = BUILDS.exec(said);
  if (at === null) return null;
  const end = before.start + at.index + 2;
  const from = beginning(text, before.start, end).start;
  const named = text.slice(from, end).replace(KIND_BEFORE, '');
  if (/^(?:该|本|我)?(?:公司|集团|企业)$/u.test(named)) return companyBefore(text, from);
  return endsAsCompany(named) ? named : null;
}

/** A paragraph's company is named no farther back. */
const FAR = 600;

/** Which company a paragraph means by 公司 or 该公司: the only one that it has named by then, else null. */
function companyBefore(text: string, place: number): string | null {
  const line = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - FAR);
  const named = new Set(matchesOf(REGISTERED, text.slice(line, place)).map((m) => {
    const end = line + m.index + m[0].length;
    return text.slice(beginning(text, line, end).start, end);
  }));
  return named.size === 1 ? [...named][0]! : null;
}
