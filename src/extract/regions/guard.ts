import { CLOSES_FIRM, FIRM_ACTS } from '../../lexicon/companies.ts';
import { FIRM, FIRM_HEAD } from '../../lexicon/firm-forms.ts';
import { officeAt } from '../../lexicon/offices.ts';
import { isDecoy } from '../../lexicon/places-decoys.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { following } from '../following.ts';
import { makesNoWord, wordsOf } from '../segmentation.ts';
import type { Candidate } from './candidates.ts';
import { isAbove } from './kin.ts';
import { atEnd } from '../../text/matches.ts';

/** What the names of companies, schools, hospitals, banks, media and associations end in. */
const ORGANISATION = /公司|集团|股份|合作社|合作联社|大学|学院|党校|中学|小学|学校|幼儿园|职校|技校|医院|卫生院|银行|农商行|农信社|信用社|支行|分行|酒店|宾馆|饭店|(?<![会研磋协])商会|协会|学会|促进会|基金会|研究院|研究所|研究中心|设计院|科学院|农科院|博物馆|图书馆|文化馆|美术馆|科技馆|体育馆|大剧院|日报|晚报|晨报|早报|都市报|时报|商报|报社|报业|电视台|广播电台|卫视|新闻网|通讯社|出版社|客户端|机场|火车站|高铁站|油田|煤矿|电厂|水库|俱乐部|厂(?![房区家商])|酱园|农场|林场/u;
const LONGEST_NAME = 18;
/** Words that no such name contains: the name, if any, begins behind them. Public bodies count among them (滕州市工信局联合某某公司). */
const BREAK = /[的了在和与及到是为将对从被把等以由向让给，。；：、！？“”（《\s]|召开|举行|举办|开展|引进|引育|引入|引来|调研|考察|参观|走访|视察|慰问|支持|帮助|推动|推进|投资|签约|签订|入驻|落户|坐落|位于|建设|建成|成立|新增|拥有|现有|组织|依托|规模以上|规上|重点|龙头|骨干|民营企业|企业(?!家|集团)|[省市区县]属|本地|当地|[省市区县]直|多[家所]|[一二三两几\d][家所个名]|某|局|委(?!托|培)|办(?!学|医)|厅|政府|法院|检察|人大|政协|街道|[镇乡村]|开发区|高新区|园区|书记|市长|区长|县长|领导|联合|携手|会同|协调|走进|来到|深入|出台|发布|实施|打造|培育|获批|获评|入选|加快|着力|坚持|全面|积极|持续/u;
/** What makes of a bare place in front the name of a road, a station, a water, a dish, a firm. */
const THING = /^(?:[东西南北中]?[一二三四五六七八九]?(?:路|街(?!道)|大道|大街|巷(?!子)|胡同|立交|高架|大桥|隧道)|[东西南北]?站(?![在位点上立起稳到])|在线|财险|保险(?!业|公司|金)|港(?![口湾区澳])|港口(?:集团|股份)|生产建设兵团|大?峡谷|流域|两岸|水系|[上中下]游(?!产业|企业|配套)|干流|支流|[江河](?![苏西北南])|湖(?![北南])|湾(?![区])|山(?![东西区])|寺|祠|宫|塔(?!吊)|中心(?!城区|城市|区|镇|地带|工作|任务|村)|核电(?!产业|装备|配套|企业)|重工|重汽|联通|移动(?!互联|支付|政务)|电信(?!诈骗|网络|业|行业|运营)|铁塔|农信|农商|人寿|啤酒|白药|药业|制药|港华|能源集团|高速(?!发展|增长|度|铁路建设|公路建设)|高铁|城际|铁路|号(?![召角称令码])|苹果|脐橙|大枣|红枣|白茶|绿茶|红茶|黑茶|毛尖|龙井|大闸蟹|大?樱桃|葡萄酒|火腿|水?蜜桃|西瓜|蜜瓜|海参|烧鸡|扒鸡|烤鸭|拉面|米粉|年画|刺绣|剪纸|杯|菜(?![篮农])|话(?![语题])|战役|保卫战|世园会|世博会|冬奥|亚运|奥运|大运会|精神(?!文明|面貌|状态)|共识|宣言)/u;
/** Venues and works: behind a bare name (山亭宾馆, 枣庄民营科技园) the place is part of theirs. */
const VENUE = /^[\p{Script=Han}A-Za-z]{0,8}?(?:产业园|科技园|创业园|物流园|文化园|创业基地|公园|广场|小镇|古镇|古城|老街|景区|风景区|名胜区|大厦|商城|会展中心|交易中心|展示中心|创新中心|运营中心|研发中心|体育中心|艺术中心|文化中心|制造中心|实验室|书房|陵园|故居|遗址|博览会|纪念馆|文化宫|码头)/u;

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
