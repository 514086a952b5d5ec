import { companyAtStart, groupAtEnd } from '../../lexicon/companies.ts';
import { endsAsCompany, FIRM, FIRM_HEAD, FIRM_NAME } from '../../lexicon/firm-forms.ts';
import { HAD_BUILT, INVESTS, OWNER, SIGNS, SUM } from '../../lexicon/investing.ts';
import { isProvince } from '../../lexicon/divisions.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../segmentation.ts';
import { beginning } from './boundary.ts';
import { actor, firmAtEnd, possessor } from './firms.ts';
import { isDivision, specificity } from './specific.ts';
import { matchesOf } from '../../text/matches.ts';

const { raw } = String;
const JOINED = '(?:与|和|、|携手|联合)', PLANS = '(?:计划|拟|将)', THERE = '(?:在[^，。；、]{2,14}?)?';
/** One side of a contract: joined to nobody. */
const PARTY = `[^，。；、与和同]{3,30}?${FIRM}`;

/** 由甲公司与乙集团合资建设, 由甲公司投资5亿元建设. Who merely builds it (承建) does not own it. */
const BUILT_BY = new RegExp(raw`^[^。；]{0,60}?由([^，。；：]{2,40}?${FIRM}(?:${JOINED}[^，。；：]{2,40}?(?:${FIRM}|大学|学院|研究院))*|[^，。；：]{3,50}?)`
  + raw`(?:联合|共同|合作|合资|独资|独家|全额)?(?:(?:规划)?${INVESTS}(?:${SUM})?(?:、[^，。；：、]{2,8})?)?(?:负责)?(?:${HAD_BUILT}|投资|投建|运营)(?!有限|集团|投资|控股|公司|工程|股份|发展)`, 'u');
/** 由甲公司牵头，联合乙公司建设; 由甲公司作为业主. */
const LED_BY = new RegExp(raw`^[^。；]{0,60}?由([^，。；：、]{3,30}?)(?:牵头(?:，?(?:联合|携手)([^，。；]{3,30}?${FIRM}))?|(?:作为|担任)${OWNER}|主导|合[作资](?=[，。；]))`, 'u');
/** 投资方：甲公司. */
const LABELLED = new RegExp(raw`(?:^|[，。；\n])\s*${OWNER}(?:[：:]|为|是(?=[^，。；]*公司)|(?=[\p{Script=Han}]{3,24}${FIRM}))\s*([^，。；：\n]{3,50})`, 'u');
/** 甲公司|以BOT方式. */
const MEANS = new RegExp(`(?:以|采用|采取)[^，。；]{0,10}(?:方式|模式)$|(?<=${FIRM})(?:以|采用|采取|按照?|通过|在|分|主导|牵头|负责人|${FIRM_HEAD}).*$`, 'u');
/** Who designs and builds for others. */
const CONTRACTOR = /(?:设计院|设计研究院|工程局|建工集团|监理公司)$/u;
const BETWEEN_PARTIES = /与|(?<=[^与和、]{2})和|、|携手|联合/u;
/** 甲与乙出资组建的|丙公司: who holds it is the last. */
const FOUNDED = /^.*(?:组建|成立|设立|合资)的(?=.{3})/u;
/** 甲县与|乙集团签署…. */
const OTHER_SIDE = /^[^与和同]{2,12}(?:[省市县区旗镇乡]|政府|管委会|开发区|街道|双方)(?:与|和|同)(?=.{4})/u;
const KIND_BEFORE = /^(?:原|老字号|本地企业|本土企业|龙头企业|知名企业|(?:世界|中国)500强企业?|上市公司|央企|国企|民营企业|[港台外独合]资企业|当地企业|外资企业|行业龙头)/u;
/** 甲公司(与某某政府)(计划)(投资5亿元)(建设)(的)|…项目 */
const BUILDS = new RegExp(raw`${FIRM}(?:又|还|再次|再度)?${THERE}(?:，?${PLANS}?分[\d一二两三四]期)?(?:(?:与|和|同)[^，。；、]{2,24}?)?(?:${PLANS}|现场)?(?:${SIGNS}|举行|共建|合作共建)?(?:计划)?`
  + raw`(?:(?:${INVESTS}|自筹资金|投入资金)${SUM}|总?投资|出资|投建|旗下)?，?(?:用于)?${THERE}(?:${HAD_BUILT}|运营)?(?:了)?的?“?$`, 'u');
/** 与甲公司（|A项目，投资3亿元）签约. */
const BRACKETED = new RegExp(`${FIRM}（$`, 'u');
/** 甲实业|投资12亿元(建设)的…: whoever stands before the verb, its form left out. */
const INVESTOR = new RegExp(`${PLANS}?(?:(?:共同|联合|合资|独资)?(?:${INVESTS}|投建|兴建|投资建设)(?:${SUM})?(?:${HAD_BUILT})?|合资(?:建设)?|共建)的$`, 'u');
/** …but those who govern, and nobody by name. */
const NOBODY = /政府|财政|管委会|[省市县区旗乡镇村局委办]$|^(?:我|该|此|其|本|全|总|一期|二期|项目|社会|民间|群众|民营|企业|公司|双方|多方|同一|另一|两家|国家|中央|省里|市里|县里)|资本$|某|客商|商人$|企业家?$|者$|^(?:开工|新建|加快|推进|实施|完成|启动|谋划|概算|估算|计划)|[，。；：、“”\d]/u;
/** 与甲公司签署协议，|投资…建设; 与甲公司就|乙项目; 与甲公司洽谈的|乙项目. */
const PARTNER = new RegExp(`(?:与|和|同|携手)(${PARTY})(?:就|洽谈|(?:正式|成功|现场|共同)?${SIGNS})[^。；“”]{0,40}$`, 'u');
/** 甲公司与某某政府正式签约，|乙项目落户…. */
const SIGNATORY = new RegExp(raw`(?<=^|[，。；：])(${PARTY})与[^，。；]{1,24}(?:政府|管委会|[区县市旗])(?:正式|成功|现场)?${SIGNS}(?:[^。；、]{0,16}[，就]|[^。；、，]{0,10}，${PLANS}?(?:${INVESTS}[^，。；]{2,12}元，?)?${THERE}(?:${HAD_BUILT})?)$`, 'u');
/** 的永新|曲白风电场: a place between the builder and the name. */
const PLACED = /(?<=的)\p{Script=Han}{2,4}$/u;
/** 在甲公司，投资7亿元建设的|乙工厂. */
const AT_HOME = new RegExp(raw`(?<=(?:^|[，。；])(?:在|走进|来到)[^，。；]{2,28}?)${FIRM}(?:的)?(?:厂区|车间|生产车间|现场)?，${INVESTS}[^，。；]{2,14}元(?:${HAD_BUILT})?的$`, 'u');
/** 甲公司利用余热，建设了|乙项目: who the sentence begins with. */
const FIRST = new RegExp(raw`(?<=^[\p{Script=Han}（）]{2,28}?)${FIRM}(?!股份|有限)(?![^，]*[与和由])[^。；：“”与和由]{2,30}，(?:${PLANS}|先后|又|还)?(?:${INVESTS}${SUM}，?)?${HAD_BUILT}了?$`, 'u');
/** 甲集团为|该项目|实施主体. */
const HOLDS = new RegExp(`${FIRM}(?:为|是|系|作为)$`, 'u'), AS_OWNER = new RegExp(`${FIRM}(?:作为|担任|为|是)${OWNER}的$`, 'u'), HELD = new RegExp(`^的?${OWNER}`, 'u');
/** 甲项目|是乙公司今年的头号工程. */
const IS_OF = new RegExp(`^是(${FIRM_NAME})(?=今年|去年|投资|旗下|在|的|继|布局)`, 'u');
/** 甲集团为该项目实施主体. */
const HOLDER = new RegExp(raw`(?<=^|[，。；\n]|由)(${FIRM_NAME})(?:为|是|作为)(?:该|此|本)?(?:项目|工程)的?${OWNER}`, 'u');

/** No name: 同一集团, 某公司. */
const SOME = /^(?:同一|另一|两家|多家|某)|某/u;
/** 能|科技有限公司: a word in the name was taken for a verb; the name is looked for as a whole. */
const FORM_ALONE = new RegExp(`^(?:科技|新材料|实业|发展|集团|控股|股份|有限)*${FIRM}$`, 'u'), REGISTERED_LAST = new RegExp(`(?:^|[，。；：、])(?:记者)?(?:在|由|与|和|同|走进|来到|对)?(${FIRM_NAME})$`, 'u');
/** A registered name, as far back as it can reach; what calls itself 公司 and no more may be any firm's. */
const REGISTERED = /(?<=^|[，。；：、由与和\s])[\p{Script=Han}（）]{4,20}?((?:股份)?有限(?:责任)?公司|股份公司|集团)/gu;

/** （1.8亿元，甲环保）: who has it, beside its price. */
const IN_BRACKETS = /^（[\d.]+[万亿]元[，、]([^（），。；、\d]{3,24})）/u;

/** The company that a project's name begins with, or the group whose name stands right before it; else null. `firms` are what the article calls companies for short. */
export const ownerInName = (text: string, name: string, before: Span, firms: readonly string[]): string | null =>
  endsAsCompany(name) ? null : companyAtStart(name, firms) ?? groupAtEnd(text.slice(before.start, before.end));

/** Who the words around a project's name say has it; else null. */
export function owner(text: string, before: Span, after: Span, shared: boolean): string | null {
  const said = text.slice(before.start, before.end);
  return possessor(said) ?? (shared ? null : builtBy(text.slice(after.start, after.end))) ?? (IN_BRACKETS.exec(text.slice(after.start, after.end)) ?? IS_OF.exec(text.slice(after.start, after.end)))?.[1] ?? builder(text, before, after) ?? (shared ? null : investor(text, before) ?? (PARTNER.exec(said) ?? SIGNATORY.exec(said))?.[1]?.replace(KIND_BEFORE, '')) ?? (shared ? null : actor(said)) ?? speaker(text, before);
}

/** 甲食品|董事长: what has such a head is a firm. */
const HEAD_OF = new RegExp(`(?:党委书记、)?${FIRM_HEAD}`, 'gu'), LED = /\p{Script=Han}{3,10}$/u;

/** What an article's companies are called for short, as far as projects are called so: 安庆甲威包装制品有限公司 is 甲威. */
export function shortNames(text: string, projects: readonly string[]): string[] {
  const openings = [...new Set(projects.map((p) => p.slice(0, 2)))];
  const found = new Set<string>();
  for (const m of matchesOf(REGISTERED, text)) {
    const name = m[0].slice(0, -m[1]!.length).replace(/^.*[由与和]/u, '');
    if (!openings.some((o) => name.includes(o))) continue;
    const words = wordsOf(name).map((w) => name.slice(w.start, w.end));
    const first = words.find((w) => !isDivision(w));
    if (first !== undefined && first.length >= 2 && first.length <= 4 && specificity(first) === first.length) found.add(first);
  }
  for (const m of matchesOf(HEAD_OF, text)) {
    const name = (LED.exec(text.slice(Math.max(0, m.index - 10), m.index))?.[0] ?? '').replace(/^.*(?:[，。；：“”、]|(?<=^.)[由与和在])/u, '');
    if (name.length >= 3 && projects.some((p) => p.startsWith(name))) found.add(name);
  }
  return [...found].filter((f) => !isProvince(f) && !/^[东南西北中华]{1,2}方?$/u.test(f));
}

function builtBy(after: string): string | null {
  const led = LED_BY.exec(after);
  const by = LABELLED.exec(after)?.[1] ?? (led === null ? null : led.slice(1).filter((p) => p !== undefined).join('、')) ?? (BUILT_BY.exec(after) ?? HOLDER.exec(after))?.[1];
  if (by === undefined || /政府|财政|管委会|我[市区县]|局|学校/u.test(by)) return null;
  const parties = by.replace(FOUNDED, '').split(BETWEEN_PARTIES).map((p) => p.replace(KIND_BEFORE, '').replace(MEANS, '')).filter((p) => p.length >= 3 && !CONTRACTOR.test(p));
  return parties.length === 0 ? null : parties.join('、');
}

/** The company in the name's own clause that builds, signs or owns it. */
function builder(text: string, before: Span, after: Span): string | null {
  const said = text.slice(before.start, before.end).replace(PLACED, '');
  const at = BUILDS.exec(said) ?? BRACKETED.exec(said) ?? (HELD.test(text.slice(after.start, after.end)) ? HOLDS.exec(said) : null) ?? AS_OWNER.exec(said) ?? AT_HOME.exec(said) ?? FIRST.exec(said);
  if (at === null) return null;
  const end = before.start + at.index + 2;
  const from = beginning(text, before.start, end).start;
  const named = text.slice(from, end).replace(OTHER_SIDE, '').replace(/^由/u, '').replace(KIND_BEFORE, '');
  if (/^(?:该|本|我)?(?:公司|集团|企业)$/u.test(named)) return companyBefore(text, from);
  if (FORM_ALONE.test(named)) return REGISTERED_LAST.exec(text.slice(Math.max(before.start, end - 32), end))?.[1] ?? null;
  return endsAsCompany(named) && !SOME.test(named) ? named : null;
}

/** Who is said to invest in what a name stands for, where it is no registered company. */
function investor(text: string, before: Span): string | null {
  const said = text.slice(before.start, before.end).replace(PLACED, ''), at = INVESTOR.exec(said);
  if (at === null) return null;
  const end = before.start + at.index, from = beginning(text, before.start, end).start;
  const parties = text.slice(from, end).replace(/^由/u, '').replace(KIND_BEFORE, '').split(BETWEEN_PARTIES).map((p) => p.replace(KIND_BEFORE, ''));
  return parties.every((p) => p.length >= 3 && p.length <= 20 && !NOBODY.test(p) && !isDivision(p)) ? parties.join('、') : null;
}

/** “我们计划投资3亿元建设|甲厂…”乙公司总经理丙说: whose the speaker's own works are. */
const OUR_OWN = /“[^“”]*(?:我们|公司)(?:的|计划|拟|将|正在|又|还|已经?|准备|在[^，。；“”]{2,10}|投资[\d.]+[万亿]?元|用于|建设|新建|新上|上马|实施|打造|，)*$/u;
/** 甲公司总经理乙说，|A项目…. */
const TOLD_BY = new RegExp(raw`(${FIRM_NAME})(?:党委书记、)?(?:${FIRM_HEAD}|负责人)\p{Script=Han}{2,4}(?:说|介绍|表示|告诉记者)(?:，|：“?)$`, 'u');
const SAID_BY = new RegExp(raw`^[^“”\n]{0,300}”(?:，)?(${FIRM_NAME})(?:党委书记、|党支部书记、)?(?:${FIRM_HEAD}|副总|常务副|负责人|项目|经理|行政)`, 'u');
/** A quotation begins no farther back. */
const QUOTED = 80;

/** The speaker's company, for what a quotation calls its own. */
function speaker(text: string, before: Span): string | null {
  const told = TOLD_BY.exec(text.slice(Math.max(0, before.end - QUOTED), before.end))?.[1];
  if (told !== undefined) return told.replace(/^.*[，。；：”]/u, '');
  return OUR_OWN.test(text.slice(Math.max(0, before.end - QUOTED), before.end)) ? SAID_BY.exec(text.slice(before.end, before.end + 360))?.[1] ?? null : null;
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
  if (named.size === 0) for (const m of matchesOf(HEAD_OF, text.slice(line, place))) { const firm = firmAtEnd(text.slice(line, line + m.index)); if (firm !== null) named.add(firm); }
  return named.size === 1 ? [...named][0]! : null;
}
