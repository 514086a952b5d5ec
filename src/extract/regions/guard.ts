import { CLOSES_FIRM, FIRM_ACTS } from '../../lexicon/companies.ts';
import { FIRM, FIRM_HEAD } from '../../lexicon/firm-forms.ts';
import { officeAt } from '../../lexicon/offices.ts';
import { isDecoy } from '../../lexicon/places-decoys.ts';
import { ORGANISATION_ENDS, PARTED, THINGS, VENUES } from '../../lexicon/places-within.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { following } from '../following.ts';
import { makesNoWord, wordsOf } from '../segmentation.ts';
import type { Candidate } from './candidates.ts';
import { isAbove } from './kin.ts';
import { atEnd } from '../../text/matches.ts';

const ORGANISATION = new RegExp(ORGANISATION_ENDS, 'u');
const LONGEST_NAME = 18;
const BREAK = new RegExp(PARTED, 'u');
const THING = new RegExp(`^${THINGS}`, 'u');
const VENUE = new RegExp(String.raw`^[\p{Script=Han}A-Za-z]{0,8}?${VENUES}`, 'u');

/** 马鞍山社区, 延安村: behind a bare name it is the village's. */
const VILLAGE = /^(?:社区(?!建设|治理|工作|教育|养老|矫正|团购)|村(?![庄民镇落集级委企务居办晚容]))/u;
/** 驻北京联络处: an office that a government keeps elsewhere. */
const LIAISON = /^(?:办事处|联络处|代表处|招商|办(?![学公理]))/u;

/** 福建援疆某州指挥部: who gives aid has an office there. */
const AID = /^(?:省|市)?(?:对口)?(?:支)?援[疆藏青](?:[\p{Script=Han}]{0,10}(?:指挥部|工作队|工作组)|$)/u;
/** 云南某某肥业董事长: what has such an office is a firm. */
const HEADED = new RegExp(String.raw`^(?<name>[\p{Script=Han}]{2,10}?)${FIRM_HEAD}`, 'u');

type Inside = 'organisation' | 'thing' | null;

/**
 * Whether a name is part of another name: an organisation's (山东华盛机械公司, 临沂市人民医院), a road's, a product's, a venue's. Public bodies
 * (滕州市工信局) are none of these: they speak for their division.
 */
function insideName(text: string, c: Candidate, next: Candidate | undefined, last?: Candidate): Inside {
  if (c.form === 'town' || c.form === 'zone') return null;
  const limit = Math.min(c.part.end, c.end + LONGEST_NAME + 4);
  const after = text.slice(c.end, next !== undefined && next.part === c.part ? Math.min(limit, next.start) : limit);
  const before = text.slice(Math.max(c.part.start, c.start - 6), c.start);
  if (before.endsWith('驻') && LIAISON.test(after) || c.form === 'bare' && (AID.test(after) || HEADED.test(after) && !BREAK.test(HEADED.exec(after)!.groups!['name']!))) return 'organisation';
  if (c.form === 'bare') {
    if (isDecoy(c.text, before, after) || THING.test(after)) return 'thing';
    if (OWNED.test(after)) return 'organisation';
    if (/[\p{Script=Han}A-Za-z]·$|(?:记者|通讯员|摄影|编辑|作者|实习生)[\s：]*$/u.test(before)) return 'thing';
    if (isPerson(text, c)) return 'thing';
    if (VILLAGE.test(after) || c.text.startsWith('长') && endsOffice(text, c)) return 'thing';
    const venue = VENUE.exec(after);
    if (venue !== null && !BREAK.test(venue[0])) return 'organisation';
    // 福州（长乐）航空城: behind the place that it lies in, the brackets are no firm's.
    const lies = last?.end === c.start - 1 && isWithin(c, last);
    if (!lies && /[\p{Script=Han}）][（(]$/u.test(before) && /^[）)][\p{Script=Han}A-Za-z0-9]/u.test(after)) return 'organisation';
  }
  if (c.form === 'bare' && !holds(c, next) && isBrand(text, c)) return 'organisation';
  if (c.form === 'full' && JOINING.test(before + c.text + after)) return 'thing';
  if (c.form === 'full' && c.options.every((d) => d.level === 'county') && LOCATED.test(after)) return OWNED.test(after) ? 'organisation' : null;
  return OWNED.test(after) || beginsOrganisation(after) ? 'organisation' : null;
}

/** 县住建局|会同县财政局|开展检查: together with the county's, and no county of Hunan. */
const JOINING = /(?:[局委办室厅部院所队组会]|中心|公司|政府|联合|单位|部门)会同县(?:委|纪委|政府|人大|政协|直|\p{Script=Han}{1,10}?(?:局|办|委|中心|公司|部门|院|队))/u;

/** 县委书记|江门春|汇报说: behind an office, with one more character before a mark or what is said of people, the name is a person's. */
const isPerson = (text: string, c: Candidate): boolean => c.text.length === 2 && OFFICE_BEFORE.test(text.slice(Math.max(c.part.start, c.start - 3), c.start)) && surnameAt(c.text, 0) !== null
  && HAN.test(text.charAt(c.end)) && following(text, c.end) < 2 && following(text, c.end + 1) === 3;
const OFFICE_BEFORE = atEnd(/(?:书记|主任|主席|常委|[省市区县州盟旗镇乡局厅处部]长)$/u);
const HAN = /\p{Script=Han}/u;

/** 组织部部长|沙清, 副州长|沙吾列: the first character ends an office, and what follows is no list of places. */
const endsOffice = (text: string, c: Candidate): boolean => {
  const office = officeAt(text, c.start - 1);
  return office !== null && office.kind !== 'none' && office.length === 2 && !/^[市县、等两和到至与及—-]/u.test(text.slice(c.end, c.end + 1));
};

/** True where the name right behind is of a place inside this one (河北承德). */
const holds = (c: Candidate, next: Candidate | undefined): boolean => next?.start === c.end && isWithin(next, c);

const isWithin = (lower: Candidate, upper: Candidate): boolean => lower.options.some((l) => upper.options.some((u) => isAbove(u, l)));

/** What no firm is called by: words of grammar and counting. */
const NO_BRAND = /[的了在和与及是为将对从被把等以由向让给这那一二两三四五六七八九十几地籍各某该本我你他有无不多大小新老全家个所项批年月日]/u;

/** 广东|长辰|渔业, 江苏|岚芯|新材: a trade's word behind two or three characters that make no word are a firm's name. */
function isBrand(text: string, c: Candidate): boolean {
  return [2, 3].some((length) => {
    const end = c.end + length, brand = text.slice(c.end, end);
    const behind = text.slice(end, Math.min(c.part.end, end + 5));
    // 甲乙|作物|科技: a word of what it makes may stand before the trade.
    return end < c.part.end && (((CLOSES_FIRM.test(behind) || CLOSES_FIRM.test(behind.slice(2))) && (isName(brand) || isProperName(brand))) || ((FIRM_ACTS.test(behind) || OF_FIRM.test(text.slice(end, Math.min(c.part.end, end + 24)))) && isName(brand)));
  });
}

/** 上海|甲乙|的丙材料项目: whose project it is. */
const OF_FIRM = /^的[^，。；、的]{2,16}(?:项目|生产线)/u;
const isProperName = (brand: string): boolean => !NO_BRAND.test(brand) && wordsOf(brand).every((w) => w.tag === 'nz');

/** 苏州|甲乙 where 苏州甲乙 is a firm elsewhere in the article, by its trade, its act or its head: the places that stand in such names. */
export function inFirms(text: string, inside: readonly Candidate[], sound: readonly Candidate[]): ReadonlySet<Candidate> {
  const key = (c: Candidate): string => text.slice(c.start, Math.min(c.part.end, c.end + 2));
  const firms = new Set(inside.filter((c) => c.form === 'bare' && key(c).length === c.text.length + 2).map(key));
  return new Set(firms.size === 0 ? [] : sound.filter((c) => c.form === 'bare' && firms.has(key(c)) && isName(key(c).slice(-2))));
}

const isName = (brand: string): boolean => /^\p{Script=Han}+$/u.test(brand) && !NO_BRAND.test(brand) && makesNoWord(brand);

/** 昌乐县山川机械有限公司: a county in full in front of a firm tells where it is; only the division's own firms are called after it (某县城投集团). */
const LOCATED = new RegExp(String.raw`^[\p{Script=Han}A-Za-z（）]{2,16}?(?:${FIRM}|股份|合作社|厂)`, 'u');
const OWNED = /^(?:[\p{Script=Han}]{0,2}(?:城市|城建|城投|国有|国投|国资|文旅|文化旅游|旅游|交通|交投|水务|水利|供水|供电|供热|公交|公共|燃气|热力|电力|自来水|投资|建设|发展|控股|农村|农业发展|商业|粮食|烟草|盐业|新华书店|广播|邮政|产业|开发|融资|担保)[\p{Script=Han}]{0,8}(?:公司|集团))/u;

/** Associations call themselves after two places, where they are and where they come from: 广东省浙江商会, 北京山东企业商会. */
const ASSOCIATION = /^[\p{Script=Han}]{0,6}?(?:(?<![会研磋协])商会|协会|同乡会|联谊会)/u;

function beginsOrganisation(after: string): boolean {
  if (ASSOCIATION.test(after)) return true;
  const m = ORGANISATION.exec(after);
  if (m === null || m.index > LONGEST_NAME) return false;
  return !BREAK.test(after.slice(0, m.index));
}

/** Drops the names that lie inside other names; a chain of bare names goes as a whole (山东临沂某某公司). */
export function outsideNames(text: string, line: readonly Candidate[]): { sound: Candidate[]; inside: Candidate[] } {
  const sound: Candidate[] = [], inside: Candidate[] = [];
  let dropped: Candidate | undefined;
  for (let i = line.length - 1; i >= 0; i--) {
    const c = line[i]!;
    const joined = dropped !== undefined && dropped.start === c.end;
    // 山东省临沂市某某公司: two full names one after the other tell where a company is.
    const chain = joined && (c.form === 'bare' || ASSOCIATION.test(text.slice(dropped!.end, dropped!.end + 10))) ? true : joined ? false : insideName(text, c, line[i + 1], line[i - 1]) !== null && !(c.form === 'full' && line[i - 1]?.form === 'full' && line[i - 1]?.end === c.start);
    if (chain) inside.push(dropped = c);
    else sound.push(c);
  }
  return { sound: sound.reverse(), inside: inside.reverse() };
}
