import { INTENDED } from '../../lexicon/intent.ts';
import { EVENTS, FINISHED, OPENED } from '../../lexicon/stages-words.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { instructedFrom } from './instructions.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';
import { beginsWithVerb } from './heads.ts';

/** From here on in its sentence, what is said is aimed at, not reached: somebody is to bring it about. */
const WILLED = [
  '力争', '确保', '争取(?=发放|推出|举办|打造|改造|到20|到?[今明]?年|全年|早日|尽快|实现|完成|达到|突破|新|再|让|使|把|用|引进|培育|签约|开工|建成)(?!到(?:了|位|上级|中央|省))',
  '(?:这样|怎么|如何)(?:去)?干”?[：:]', '(?:施工图|路线图|任务书|时间表|任务单|计划表|任务清单|目标清单)”?[^，。；：\\d]{0,6}[：:]', '目标(?:任务)?(?=是|为|：|:)', '任务(?=是|为|：|:)', '(?:必须|务必)(?!指出|看到|承认|认识|清醒)',
  '要(?!求|素|闻|道|件|是|说)(?<=(?:今年|明年|年内|全年|本年|20\\d\\d年)(?:，|我[省市县区]|全[省市县区]|我们|还)*要)', '要(?:求)?(?:努力|尽快|全力|全面|加快)?(?=完成|实现|达到|确保|新增|力争|建成|突破|招引|引进|培育|保持|控制|稳定)', '需(?=增长|完成|新增|达到|实现|再|引进)(?<![急亟所刚内外供军无必]需)', '至少(?=引进|培育|新增|完成|新建|建成|打造|开工|签约|招引|组织|开展)', '(?:工作|对策)?建议[：:]', '努力(?=实现|完成|达到|使)', '奋力(?=实现|完成)',
];

/** The same of what is foreseen, or what one thing's own plan is: it says nothing of what is told behind a semicolon. */
const FORESEEN = [
  '有望', '届时', '预计(?!总?投资|[^，。；]{0,8}(?:产量|总产|单产|亩产))', '预期(?!寿命)', '计划(?<!(?:超出?|[于占成])计划)(?=[一二两三四五六七八九十\\d]{1,2}年内|新|再|扩|实施(?!以来)|年|在|今|明|到|用|招|对|于|通过|[上下]半年|[一二三四]季度|[\\d])', '规划(?=建设|新建|到)', '拟(?=建|新|引进|用|建设|招|募|融|投|在|于|到|开工|实施|改造)',
  '打算(?=再|新|在|用|建|种|引进|投|扩|上)', '尽快', `(?:${FINISHED}|${OPENED}|满产|蓄水|运营|达效)(?:达产|达效|投产|投用)?(?:以?后|达效后)`, '全部(?:达产|投产)(?=后|，?(?:可|年|预计|将))', '将(?<=[^最今以之落背前]后将)', '要(?=冲|过|迈上|跨上|站上|提高到|提高至|突破)',
  // 即将建成 tells how far a thing is, not what is aimed at.
  '将(?<!即将)(?![^，。；\\d由从]{2,12}[由从]\\d)(?=由|从|缩短|集中|陆续|分批|同步|累计|启动|竣工|完工|举办|开展|扩大|达|形成|带来|于|在|继续|进一步|超过|突破|力争|有望|可|全面|全年|增长|提高|提升|下降|降低|推动|推进|开工|再|新|通过|以|为|年|成为|围绕|满足|容纳)',
  '可(?<=(?:[年日天]|[年日]均|每[月季])可)(?!再生|持续)', '可(?=再(?!生)|达|下降|提高|提升|缩短|增长|实现|新增|带动|年|入驻|容纳|提供|增加|形成|生产|吸纳|安排|安置|节约|辐射|供|创|解决|减少|降低|日|处理|接待|满足|惠及|存储|停放|为|使|让|有效)', '能够?(?=降|省下?|增收|实现|新增|带动|年产|提供|增加|形成|吸纳|解决|满足)', '再(?=降|减|签约|新签约|开工|造|培育|引进|新建|新增|建|改造)', '不(?:低|少)于(?=.{0,6}目标)',
];

/** 将|发放, 计划|改造: before any achieving verb; 将审批时限由… is an object, 计划投资 an aim of its own clause. */
const TO_DO = /将(?<!即将)(?![^，。；\d由从]{2,12}[由从]\d)|计划(?<!(?:超出?|[于占成])计划)(?!实施|投资|总投资)/gu, VERB_REACH = 8;

const joined = (words: readonly string[]): string => words.map((w) => `(?:${w})`).join('|');
const AIMED = new RegExp(`(?<willed>${joined(WILLED)})|${joined(FORESEEN)}`, 'gu');

/** From here on, what is said is so: it ends an aim. */
const REACHED = /[降涨增减省升加]了(?=[约近超过\d])|已经|已(?!知)|目前|截至|累计|(?:上年|去年|今年)以来|实际完成|现有|其中已|共完成|完成了/gu;

/** 盯紧全年130亿元|固投目标: what is counted is itself aimed at. */
const GOAL_BEHIND = /^[^，。；]{0,12}(?:目标|目标任务)(?=[，。；]|不|任务|$)/u;
const FULFILLED = /(?:完成|实现|达到|超额)了?[^，。；]*$/u;

/** Aims of their own clause only: 计划总投资50亿元，占地300亩. 协议投资 is agreed on, and so. */
const AIMED_HERE = /预计[^，。；]{0,8}(?:产量|总产|单产|亩产)[^，。；]*(?:，(?:总产|产量|单产|亩产)[^，。；]*)?$|(?<!占)(?:计划|预计|规划|拟|意向)(?:总)?投资[^，。；]*$|(?<!勘察|工业|创意|初步|施工图|方案|文化|占)(?:规划|年?设计)(?!(?:总?面积|用地)[^，。；]*$|院|师|费|局|院|展|馆|者|单位|图|方案|总量|总?工程量|大赛|中心|公司|[^，。；]{0,4}完成)[^，。；]{0,20}$|任务(?:数|量)?(?:是|为|：|:)?[^，。；的]{0,3}$|目标(?:值)?(?:是|为|：|:)?[^，。；的]{0,3}$/u;

/** What any of these has. */
const PLANNING = /预计|计划|规划|拟|意向|设计|任务|目标/u;

/** 今年公司计划投资6亿元，新建…、改造…: what the money is for is planned with it, as far as nothing is told of the work. */
const PLANNED_FOR = /(?:今年|明年|年内|全年|本年度|下半年|20\d\d年)[^，。；]{0,12}(?:计划|拟)投资[^。；]*，(?:用于)?(?:集中|重点|全面)?(?:新建|新增|改造|改建|扩建|建设|实施|购置|打造|铺设|升级|购买|引进|安装)[^。；]*$/u;
const TOLD_OF = /已|目前|累计|完成|占地|\d月|季度|\d年/u;

/** What a plant is built to turn out in a year. */
const CAPACITY = /(?<![去今前明上当本每均])[年日](?:分选|屠宰|加工|产(?!值|量|业|出|品|生)(?:能(?:力)?)?|处理(?:能力)?)(?![^，。；]*等$)[^，。；\d]*$/u;
/** What a plant has turned out, not what it is built for. */
const TURNED_OUT = /(?:形成|已具备|实现|完成|达到?|去年|上年|累计)[^，。；]*$/u;
/** Trades and firms at work: 全县种植柑橘12万亩，年产…; 建有大棚118座，年产…; their yearly output is so. */
const AT_WORK = /(?:如今|眼下)，|繁育面积|全[省市区县旗州镇乡村](?!面|力)|(?:种植|栽培|养殖|播种)(?:总?面积|规模|户)|种植(?!项目|基地)|从业(?:人员|者)|建有|已建成|现有(?=员工|职工|社员|从业|企业|合作社|种植|养殖)/gu;

/** 已投入使用，|可提供学位: what it can do, it does. */
const IN_USE = atEnd(new RegExp(String.raw`(?:已[^，。；]{0,16}|(?<!${INTENDED}[^，。；]{0,12})(?:今年|去年|\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:正式|全面|顺利)?(?:建成)?)(?:${OPENED}|运营)[^，。；]{0,4}，(?:目前|现|每年|每天|每日|年|日)?$`, 'u'));
/** 今年4月，颗粒厂在某镇投产，年可…: the same told at length, where nothing is ahead. */
const RUNS = atEnd(new RegExp(`(?:${FINISHED}|${OPENED})(?!以?后)[^，。；]{0,4}，(?:[^，。；]*，)?(?:目前|现|每年|每天|每日|年|日)?$`, 'u')), WHEN = /\d月|去年|日前|近日|近期|顺利|成功|建成|双双|全面|如期/u, NOT_YET = new RegExp(`${INTENDED}|明年`, 'u');
const inUse = (before: string): boolean => IN_USE.test(before) || RUNS.test(before) && WHEN.test(before) && !NOT_YET.test(before);
/** 投资600万元建设的示范园|已投入使用: its own clause says that it stands. */
const STANDS_BEHIND = new RegExp(`^[^，。；]*已经?(?:${EVENTS}|投入|运营|进场|启动|入驻|签约|交付|封顶)`, 'u');

/** “强工兴区、再造某地”: coined words aim at nothing. */
const COINED = /“[^”，。；\d]{2,18}”/gu;
/** 去年全面|投用后: what has come about since. */
const DONE_THEN = /后$/u, LONG_SINCE = /(?:[去前上]年|早已|早在)[^，。；\d将]{0,8}$/u;

/** Tells what a sentence says is reached from what it says is aimed at. */
export interface Kinds {
  /**
   * Whether what stands at `place` is reached or aimed at.
   * @param end where the words that say it end.
   * @param clause from its head on as far as the number; it decides aims that hold for it alone.
   * @param when where the period lies, seen from the day of publication; of a time gone by, 预计 gives an estimate and no aim.
   */
  at(place: number, end: number, clause: string, when: 'past' | 'ahead' | null): 'actual' | 'target';
}

/**
 * The words of aiming and of reaching in a sentence are looked for once, for all its figures.
 * @param underPlan true under a heading of what is to be done (2025年重点工作): what is not told as reached is aimed at.
 */
export function kindsIn(sentence: string, underPlan: boolean): Kinds {
  const instructed = underPlan && !TOLD.test(sentence) ? 0 : instructedFrom(sentence);
  const quoted = sentence.includes('“') ? matchesOf(COINED, sentence).map((m) => ({ start: m.index, end: m.index + m[0].length })) : [];
  const aims = [...matchesOf(AIMED, sentence), ...matchesOf(TO_DO, sentence).filter((m) => beginsWithVerb(sentence.slice(m.index + m[0].length, m.index + m[0].length + VERB_REACH)))].filter((m) => !quoted.some((q) => q.start < m.index && m.index + m[0].length < q.end) && !(DONE_THEN.test(m[0]) && LONG_SINCE.test(sentence.slice(0, m.index)))).sort((a, b) => a.index - b.index);
  const said: Said = { sentence, instructed: instructed < 0 ? Infinity : instructed, all: aims.map((m) => m.index), foreseen: aims.flatMap((m) => (m.groups?.['willed'] === undefined ? [m.index] : [])), reached: placesOf(REACHED, sentence), planned: /(?:计划|拟)投资/u.test(sentence), planning: PLANNING.test(sentence), goals: sentence.includes('目标') };
  return { at: (place, end, clause, when) => kindAt(said, place, end, clause, when) };
}

/** Under a heading of plans: what has come about, or is a project's own, all the same. */
const TOLD = /[已了]|目前|现有|截至|去年|上年|累计|总投资|建成投/u;

interface Said {
  readonly sentence: string;
  /** From here on it tells what is to be done; Infinity where it does not. */
  readonly instructed: number;
  /** Where an aim begins, and where it is only foreseen. */
  readonly all: readonly number[];
  readonly foreseen: readonly number[];
  readonly reached: readonly number[];
  readonly planned: boolean;
  /** Whether it has a word of planning at all, and one of goals. */
  readonly planning: boolean;
  readonly goals: boolean;
}

/** 建成后…；…: what a works will do when it stands lasts over a semicolon, unless a part tells of something else that is under way. */
const ONCE_DONE = new RegExp(`^(?:${FINISHED}|投产|达产|满产)[^，。；]{0,4}后`, 'u'), TOLD_OF_ITSELF = /完成|已|了|累计|总投资|目前|本月|今年|去年|\d月/u;
const partEnd = (sentence: string, place: number): number => (sentence.indexOf('；', place) + 1 || sentence.length + 1) - 1;

/** 今年我县计划, 公司拟 */
const OPENS_PLAN = /^[“\s]*(?=[今明本]年|\d{4}年|[上下]半年|“?十[四五]五|未来|接下来|下一步|[全我本][省市区县旗州镇乡们]|[省市县区镇乡][里上]|公司|企业|集团|园区|他们)[^\d；：。]*(?:\d{4}年)?[^\d；：。]{0,12}(?:计划|打算|将|拟.)$/u;

/** 计划实施44个，|到4月底开工37个: behind an aim, how far it was at a time that is over. */
const SINCE_THEN = /[，；](?:截至|截止|到|至)(?:今年|目前)?(?:上半年|[一二三]季度|\d{1,2}月(?:\d{1,2}日|份)?[底末]?)[^；]*$/u;

/** 总投资 stated plainly is so, whenever the work begins. */
const COST = atEnd(/(?:^|[^划计定拟])总投资(?:额|约|达到?|为|近|超过?)*$/u);

/** 要紧盯|86个重点项目: what is to be worked on is there. */
const AT_HAND = /(?:紧盯|盯紧|盯住|围绕|聚焦|抓好|抓实|抓牢|用好|管好|依托|对照|针对|推进|推动|加快|服务好?|包保|督办)了?(?:全[省市县区旗州]|这|现有|在建|已|(?<=[用管]好)[^，。；\d]{1,14}|(?<=盯紧|紧盯)[^，。；\d]{1,30}等)?的?$/u;

const WORKS = /项目|工程|基地|园|公司|企业|厂|场|站|港|路|桥|库|产能|[投达满]产|建成|车间|生产线|设备|一期|二期/u;

/** 由某公司规划|投资20亿元: the word of planning may stand before the head's own. */
const LEAD = 2;

const placesOf = (pattern: RegExp, text: string): readonly number[] => matchesOf(pattern, text).map((m) => m.index);

/** The last of the places within [from, to), or -1. */
const lastIn = (places: readonly number[], from: number, to: number): number => places.findLast((p) => p >= from && p < to) ?? -1;

function kindAt({ sentence, instructed, all, foreseen, reached, planned, planning, goals }: Said, place: number, end: number, clause: string, when: 'past' | 'ahead' | null): 'actual' | 'target' {
  const part = sentence.lastIndexOf('；', place - 1) + 1, aims = part === 0 || foreseen.length === 0 ? all : reaching(sentence, all, foreseen, part, place);
  const aimedHere = planning && AIMED_HERE.test(sentence.slice(Math.max(0, place - clause.length - LEAD), place));
  if (!aimedHere && COST.test(clause) && lastIn(aims, clauseStart(sentence, place - clause.length, beginsClause), place) < 0) return 'actual';
  if (ITS_OWN.test(clause) && ATTRIBUTIVE.test(sentence.slice(end)) && !/(?:计划|预计|拟|规划|意向)[^，。；]{0,4}$/u.test(sentence.slice(0, place - clause.length))) return 'actual';
  if (when === 'ahead' || when === null && AT_LEAST.test(sentence.slice(place)) || aimedHere) return 'target';
  const aimed = lastIn(aims, 0, place);
  if (when === 'past' && aimed >= 0 && SINCE_THEN.test(sentence.slice(aimed, place))) return 'actual';
  if (aimed >= 0 && CAME_TO.test(sentence.slice(aimed, place)) && !/将|可|能|预计|有望|达产/u.test(sentence.slice(aimed, place))) return 'actual';
  if (aimed >= 0 && DONE_OF_PLAN.test(sentence.slice(aimed, place)) && /^[，。；]|^$/u.test(sentence.slice(end, end + 1))) return 'actual';
  if (isCapacity(clause, sentence, place, aimed)) return 'target';
  if (goals && GOAL_BEHIND.test(sentence.slice(place)) && !FULFILLED.test(sentence.slice(0, place))) return 'target';
  // 20个项目可实现当年投产: what is said of the thing counted.
  if (lastIn(aims, place, end) >= 0 || lastIn(aims, end, clauseEnd(sentence, end)) >= 0) return 'target';
  const told = planned ? PLANNED_FOR.exec(sentence.slice(0, place)) : null;
  if (told !== null && !TOLD_OF.test(told[0].slice(told[0].indexOf('投资')))) return 'target';
  if (instructed <= place && when !== 'past' && !AT_HAND.test(sentence.slice(0, place)) && lastIn(reached, instructed, place) < 0) return 'target';
  if (aimed < 0) return 'actual';
  // What is past or stands is not what the sentence aimed at before its last semicolon.
  const from = when === 'past' || STANDS_BEHIND.test(sentence.slice(end)) ? sentence.lastIndexOf('；', place - 1) + 1 : 0;
  if (aimed < from || (when === 'past' && sentence.startsWith('预计', aimed) && !/后$/u.test(sentence.slice(0, aimed))) || aimed <= lastIn(reached, from, place)) return 'actual';
  // 储煤42万吨，可满足18天用量，热线话务员120人: what can be done says nothing of what follows, unless works are spoken of; and nothing of what is told behind a semicolon.
  const between = sentence.slice(aimed, place);
  if (sentence.charAt(aimed) === '可' && aims.every((a) => a >= aimed || sentence.charAt(a) === '可') && (between.includes('；') || between.includes('，') && !WORKS.test(sentence.slice(0, aimed)))) return 'actual';
  return '可能'.includes(sentence.charAt(aimed)) && inUse(sentence.slice(from, aimed)) ? 'actual' : 'target';
}

const beginsClause = charactersOf(/[，；。：]/u), endsClause = charactersOf(/[，；。]/u), isDigit = charactersOf(/\d/u);

/** The aims that reach as far as the part behind a semicolon: 今年计划新建…；改造… is a plan that the sentence opens with. */
function reaching(sentence: string, all: readonly number[], foreseen: readonly number[], part: number, place: number): readonly number[] {
  const opening = OPENS_PLAN.test(sentence.slice(0, foreseen[0]! + 2)) ? foreseen[0] : undefined, lasts = !TOLD_OF_ITSELF.test(sentence.slice(part, partEnd(sentence, place)));
  return all.filter((a) => a >= part || a === opening || !foreseen.includes(a) || lasts && ONCE_DONE.test(sentence.slice(a, a + 8)));
}

/** Where the clause around a place ends; the place itself where numbers stand between. */
function clauseEnd(sentence: string, place: number): number {
  let at = place;
  for (; at < sentence.length && !endsClause(sentence.charCodeAt(at)); at++) if (isDigit(sentence.charCodeAt(at)) && !/^\d{0,3}\d[年月日]/u.test(sentence.slice(at, at + 5))) return place;
  return at;
}

/** 投资20亿元的甲项目: what it costs and measures is so, whatever is to become of it. */
const ITS_OWN = atEnd(/(?<![划计定拟]|[划计定拟]总)(?:总?投资额?|(?<!设立)总规模|总长|全长|占地(?:面积)?|总?建筑面积)(?:约|达到?|为|近|超过?)*$/u), ATTRIBUTIVE = /^(?:余|多|左右|以上)?的/u;
/** 不少于20亿元: of what has come about one knows how much it is. */
const AT_LEAST = /^不(?:少|低)于/u;
/** 投用后，人数由96人减至22人: that was told of two times, and the later is now. */
const CAME_TO = atEnd(/后，[^；。]*由[^，；。]*(?:减|降|增|升|压|提|缩短)[^，；。\d]{0,3}(?:到|至)$/u);
/** 计划38处，完成|41处: how much of the plan is done. */
const DONE_OF_PLAN = atEnd(/^计划[^，；。\d]{0,8}\d[^，；。]{0,6}，(?:目前|现|已经?|实际|[仅只])*完[成工]$/u);

/** 年产能|达到7000公里: come to, where nothing is ahead. */
const COME_TO = atEnd(/能力?(?:由此|已经?|现)*(?:达到?|突破|超过)了?$/u);

function isCapacity(clause: string, sentence: string, place: number, aimed: number): boolean {
  const at = clause.includes('年') ? clause.search(CAPACITY) : -1;
  return at >= 0 && !(aimed < 0 && COME_TO.test(clause)) && !(aimed < 0 && inUse(sentence.slice(0, place - clause.length + at))) && !TURNED_OUT.test(clause.slice(0, at)) && lastIn(placesOf(AT_WORK, sentence), 0, place) <= aimed;
}
