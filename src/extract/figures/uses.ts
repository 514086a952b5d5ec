import { EVENTS } from '../../lexicon/stages-words.ts';
import type { Quantity } from '../quantities.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stepsTake } from './narrated.ts';
import { isLeft } from './still-left.ts';
import { ABSTRACT, FUNDS, MAKING } from './words.ts';
import { atEnd } from '../../text/matches.ts';

/** 这个总投资|3.4亿元的项目: one that is spoken of, no class. */
const THIS_ONE = atEnd(/[这该此](?:一)?[个项座条处]?(?:计划|概算)?总?投资(?:额)?(?:约|近|达|超过?)*$/u);
/** 3亿元的|企业转贷周转金 */
const FUND = new RegExp(`^的?[一-鿿“”]{0,12}${FUNDS}`, 'u');
/** 过5亿元项目, 5000万元以上企业: a class, not a count; its words belong to what is counted. */
const OF_A_KIND = '(?:重大|大|产业|工业|重点|招商|技改|优质|制造业|外资)';
const CLASS = new RegExp(`^的?(?:${OF_A_KIND}|农业|服务业|招商引资|高质量|内资|在建|纯|单体)*(?:项目|企业|工程|园区|产业园|产业集群|集群|产业链|产业|板块|大关|俱乐部|台阶|门槛|强镇|强县|单位|大户|商户|纳税大户|镇|村)`, 'u');
/** 10亿元以上|先进制造业项目 */
const OF_A_SIZE = /^的?[一-鿿“”]{0,10}?(?:项目|企业|工程|园区|集群)/u;
/** 过亿元|毛衫企业只有23家, 超千万元|合作社达26个: how many there are of the class is told next. */
const COUNTED_CLASS = /^的?[一-鿿]{0,10}?(?:企业?|园区?|户|店|合作社|农场|公司|基地|品牌|单品|村|乡?镇|街道)(?:只|仅|已|就|共|才)*(?:有|达到?|增至|增加到|为)?(?:约|近)?[\d一二两三四五六七八九十百]/u;
const BOUNDED_CLASS = new RegExp(`^的${OF_A_KIND}*(?:项目|企业|工程|企业集团)`, 'u');
/** 突破200亿元大关: how much it is, unless the next clause says so (，达212亿元). */
const PASSED = atEnd(/(?:首次|成功|历史性|再次|一举|已|双双)*(?:突破|超过?|过|迈上|跨上|站上|跃上|达到?|跨越)$/u);
const STEP = /^(?:大关|台阶|关口)(?![，、](?:已|均)?(?:达|实现|完成))/u;
/** Whether something is named that went past the step; ，首次突破1200亿元大关 says it again of what was just given. */
const hasPassed = (before: string): boolean => {
  const clause = /[^，。；、]*$/u.exec(before)![0], said = PASSED.exec(clause);
  return said !== null && said.index > 1;
};
const MEASURE_BEFORE = atEnd(/(?:额|值|收入|规模)(?:约|超过?|近|达到?|突破)*$/u);
/** 10万吨级, 500强, 8小时外, 24小时. */
const ADJECTIVE = /^(?:级|型|制|式|版|强(?![化大劲])|档|量级|能级|规模的|标准的)/u;
/** Numbers in front of a thing that say of what make it is: 110千伏变电站, 50兆瓦光伏. */
const MAKE = new Set(['power', 'data']);
const CAPACITY = /(?:装机|容量|产能|开发量|动力|规模|负荷|功率|发电|并网|储能|风电|光伏|水电|火电|能力|带宽|算力)[^，。；]{0,20}$/u;
/** 总装机|120万千瓦的电站4台机组…: the size of the one named. */
const CAPACITY_ITS = atEnd(/(?:装机|容量|产能|规模|功率)(?:约|达|为|超过?)?$/u);
/** 首批120兆瓦|9月底并网, 装了3.2兆瓦|光伏 */
export const ON_GRID = /^(?:于|已|已于|将|将于|\d{1,2}月|\d{1,2}日|[上中下]旬|底|初|前|顺利|全部|成功|容量|实现|全容量)*(?:并网|投运|投产发电)/u;
/** A duration counts only where it is itself the result: 工期, 寿命, 压缩至3个工作日. */
const LASTING = /(?:[比较](?:原|合同|预定)*(?:计划|工期|要求)[^，。；\d]{0,6}(?:提前|提早|早|推迟|晚)|平均停留|回收期|账期|时间|时限|周期|工期|车程|行程|天数|寿命|年限|时长|期限|用时|耗时|提速|缩短|压缩至?到?|压减|优良天|日照|年龄)[^，。；]{0,12}$/u;
/** 办理一件登记平均只要|2.5个工作日, 从递材料到拿证，平均|1.5个工作日: how long it takes. */
const HANDLED = atEnd(/(?:办理|办结|审批|登记|拿证|拿地|领证|办好)[^。；\d]{0,14}(?:平均|最快|只要|只需|仅需|只用|仅用|用了)(?:只要|只需|仅需|需|要)?(?:约)?$/u);
/** 三成|首付, 八成|把握: an offer, a feeling. */
const NO_SHARE = /^的?(?:首付|定金|把握|希望|胜算|可能|概率|折扣)/u;
/** 优良天数318天，同比|增加7天 */
const MORE_DAYS = atEnd(/(?:优良天|日照|天数|回收期|周期|时限|工期)[^。；]{0,22}(?:增加|减少|多|少)了?$/u);
/** 城口到西安均在|1小时左右, 到主城也不过|3个多小时: how long it takes. */
const JOURNEY = /(?:到|至)[一-鿿、]{2,14}?(?:，(?:高速|高铁|动车|开车|驾车|全程|车程))?(?:只要|只需|仅需|只用|仅用|仅|不过|也就|均|都|最快|缩短|压缩)(?:要|需|用|在|到|至|约|了)*$/u;
const MEASURED_SPEC = /(?:浓度|均值|降水量|降雨量|平均气温|气温|水位|指数|PM2\.5|PM10|臭氧)[^，。；]{0,30}$/u;
const FREQUENCY = /每(?:周|月|年|季度?|天|日|半年|两周|旬|学期)[^，。；]{0,8}$/u;

/** How far somebody went, how fast a road is built for: nobody's statistic. */
const ON_THE_WAY = atEnd(/(?:驱车|行车|行驶|徒步|步行|骑行|设计时?速度?|时速)(?:约|近|达|为|超过?)?$/u);
/** 一台顶20个熟练工 */
const WORTH = atEnd(/(?:[能可]顶|抵得?上|相当于|堪比)(?:了)?$/u);

/** 40米长的箱梁: how large a thing is; 500米覆盖率, 300米服务半径; 7位副市长, 4个百亿台阶; 3个项目代表作表态发言: who takes part. */
const NO_THING = /^(?:[长宽高深厚重大粗](?:左右|以上)?的|(?:服务)?(?:半径|覆盖率|范围)|副?(?:省|市|州|县|区|旗|镇|乡|局|厅|部)长|副?(?:书记|主任|主席)|[十百千万]+亿元?台阶)/u, TAKING_PART = /^(?:项目|企业|单位|客商|群众|农户)?代表(?:作|进行|先后|分别|上台|在|发言|签约|依次)/u;
/** 每7块电池就有1块, 每户至少有1人: a way of putting a share. */
const EACH = /相当于每[^，。；]{1,12}$|(?:^|[^一-鿿]|平均|相当于|全国)每$|每[^，。；]{1,16}(?:就有|至少有|不少于)$/u;
const OF_A_CLASS = /^(?:的)?[一-鿿]{0,6}(?:大户|户|企业|园区|基地|主体|养殖场|锅炉|机组|风机|水库|大棚|家庭农场)(?:共|有|达到?)?\d/u;
/** 30户以上|自然村通硬化路率达98% */
const OF_THOSE = /^的?[一-鿿]{2,14}(?:率|比例|比重|覆盖面|占比)(?:已|均)?(?:达到?|为|是|超过?|提[高升][到至])?(?:约|近)?\d/u;
const BOUNDED = /以上|以下|以内|超|过|不足|低于|高于/u;
const MAKES_CLASS = /^(?:不[少低]于|达到?|有|共)\d|^的[^，。；、\d和与及]{0,12}\d/u;

const LAGGING = atEnd(/(?:\d|[两三四五六七八九十])[个家户座所][^，。；、：\d]{0,12}(?:率|进度)$/u), MACHINE = /^级?的?(?:(?:压铸|压力|液压|起重|架桥|冲压|油压|注塑|锻压|挤压)机|锅炉|龙门吊|吊车|汽车吊|行车|电炉|转炉|高炉)/u;

/** What a rule or an offer sets, and a person's measures. */
const RULE = atEnd(/(?:直径|外径|内径|孔径|厚度|净重|时速|并?处以?|罚款|限速|限高|限重|身高|体重|每?满|满减|立减|(?<=元)减|优惠价?|票价|原价)$/u);

/** A quantity with the words around it. */
interface Used { readonly q: Quantity; readonly before: string; readonly after: string; readonly qualifier: string }

/** What a quantity is part of that counts and measures nothing. */
const PART_OF: Readonly<Record<string, (u: Used) => boolean>> = {
  make: ({ q, after }) => ADJECTIVE.test(after) && !/[%个家项名人]$/u.test(q.unit),
  class: ({ q, before, after, qualifier }) => q.kind === 'money' && !/\//u.test(q.unit) && !(STEP.test(after) && hasPassed(before + qualifier)) && !(MEASURE_BEFORE.test(before) && /^的大?(?:产业|集群)/u.test(after))
    && (CLASS.test(after) && !FUND.test(after) && !THIS_ONE.test(before) || /以[上下]$/u.test(qualifier) && OF_A_SIZE.test(after) || /以上|超|过|逾/u.test(qualifier) && (BOUNDED_CLASS.test(after) || COUNTED_CLASS.test(after))),
  // 1.2亿美元（折合人民币8.5亿元）: the same money again.
  exchange: ({ q, before }) => q.kind === 'money' && /[美欧港日韩英澳]元|英镑/u.test(before) && /(?:折合|约合|折算)(?:为|成)?(?:人民币|美元)?(?:约)?$/u.test(before),
  // 30亩以上种植大户1863户: a class of those who have so much; 占比1%以上的物种数达12种, 超过20万元的有149个: what makes the class of those counted next.
  'class of those who have it': ({ q, after, qualifier }) => /以[上下]$/u.test(qualifier) && q.kind !== 'money' && (OF_A_CLASS.test(after) || OF_THOSE.test(after)),
  'class of those counted next': ({ q, before, after, qualifier }) => (BOUNDED.test(qualifier) || q.kind !== null && MAKE.has(q.kind) && !CAPACITY_ITS.test(before)) && MAKES_CLASS.test(after),
  // 5个项目投资完成率|不足50%: what makes those counted.
  'class of those who lag': ({ q, before, qualifier }) => q.kind === 'share' && /低于|不足|不到/u.test(qualifier) && LAGGING.test(before),
  // 75吨|锅炉, 8800吨|压铸机: how large a machine is.
  machine: ({ q, after }) => q.kind === 'mass' && MACHINE.test(after),
  way: ({ q, before, after }) => (q.kind === 'length' || q.unit.includes('/')) && ON_THE_WAY.test(before) || q.kind === 'length' && (/^(?:以|之|开)?外/u.test(after) || q.inCharacters && after.startsWith('见')),
  worth: ({ q, before }) => q.kind === 'count' && WORTH.test(before),
  phrase: ({ before, after }) => NO_THING.test(after) || EACH.test(before),
  share: ({ q, after }) => q.kind === 'share' && NO_SHARE.test(after),
  attendance: ({ q, before, after }) => q.kind !== 'time' && TAKING_PART.test(after) || q.kind === 'people' && (/^(?:参加|出席|参会|到会)|^口以上/u.test(after) || /(?:出席|列席|应到|实到|到会)[^，。；]{0,12}$/u.test(before)),
  power: ({ q, before, after }) => q.kind !== null && MAKE.has(q.kind) && !(q.kind === 'power' && ON_GRID.test(after)) && (!CAPACITY.test(before) || /^[一-鿿A-Za-z]/u.test(after.replace(/^(?:的|以上|左右|增|同比|和|与|及).*/u, ''))),
  phase: ({ q, after }) => q.unit === '期' && /^(?:工程|项目|建设|厂|扩建|技改|[一-鿿]{0,8}项目)/u.test(after),
  // 年产5万吨…项目, whether or not it was recognised as a name.
  'name of works': ({ before, after }) => /年(?:产|处理|加工|出栏)$/u.test(before) && /^(?:的)?[^，。；、]{0,20}(?:项目|工程|生产线|基地|产业园)/u.test(after),
  frequency: ({ q, before }) => /^(?:次|场次|轮次)$/u.test(q.unit) && FREQUENCY.test(before),
  place: ({ before, after }) => /^[区县市镇]/u.test(after) && /(?:到|在|从|于|对比|赴)$/u.test(before),
  // 在全省27个产业基地中居第7位; 与…相比; 前100名; 2万元以上10万元以下.
  field: ({ before, after }) => /(?:在|从)(?:全[国省市区县])?$/u.test(before) && /^[^，。；]{0,20}中/u.test(after),
  comparison: ({ before, after }) => /(?:与|同|跟)[^，。；]*$/u.test(before) && /^[^，。；]{0,14}(?:相比|比较|持平)/u.test(after),
  rank: ({ q, before }) => before.endsWith('前') && /[名位强家个期批轮]$/u.test(q.unit),
  bounds: ({ before, after, qualifier }) => (qualifier.endsWith('以上') && /^\d/u.test(after)) || (before.endsWith('以上') && /以[下内]/u.test(qualifier)),
  rule: ({ before }) => RULE.test(before),
  speech: ({ q, before, after }) => q.kind === 'count' && ofSpeech(q, before, after),
};

/** What has to stand around quantities of some kinds for them to count. */
function isMeant({ q, before }: Used): boolean {
  switch (q.kind) {
    case 'time': return stepsTake(before, q.unit) || HANDLED.test(before) && /工作日$|天$|小时$/u.test(q.unit) || LASTING.test(before) || MORE_DAYS.test(before) || /时$|分钟$|钟头$|天$/u.test(q.unit) && JOURNEY.test(before);
    case 'spec': return MEASURED_SPEC.test(before);
    case 'times': return /(?:增长|增加|提高|提升|扩大|上升|上涨|增|涨)(?:了|约|近|超|达)?$|[%倍](?:[、和与及]|以及)$/u.test(before);
    // 亿度; a bare 度 is a temperature or an angle, unless electricity is spoken of.
    default: return q.unit !== '度' || before.includes('电');
  }
}

/**
 * Whether a quantity counts or measures something, and is not part of a name, a slogan, a class, a specification, a duration, a frequency.
 * @param names spans of project names and the like within the sentence.
 */
export function counts(sentence: string, q: Quantity, names: readonly Span[]): boolean {
  if (names.some((n) => overlaps(n, q)) || inShortQuotes(sentence, q) || inTitle(sentence, q)) return false;
  const used: Used = { q, before: sentence.slice(Math.max(0, q.start - 30), q.start), after: sentence.slice(q.end, q.end + 24), qualifier: q.qualifier ?? '' };
  return isMeant(used) && !PARTS_OF.some((is) => is(used));
}

const PARTS_OF = Object.values(PART_OF);

/** 两条|生产线完成调试, 三个|项目必须完工, 两个|在谈项目: of works, small numbers too are counts where they come about or are under way. */
const COMES_ABOUT = new RegExp(String.raw`^(?:在[谈建]|续建|储备|签约|新建|拟建)(?:重大|重点|工业)?(?:项目|工程)|^[一-鿿]{0,6}(?:项目|工程|车间|生产线|(?<![战红底主防阵路曲视热])线|厂房?|基地|园区|站|码头|学校|医院|水库)(?:也|都|均|已经?|还|将|全部|相继|陆续|同时|必须|正|顺利|如期|[今明去]年|\d{1,2}月)*[一-鿿\d]{0,6}?(?:${EVENTS}|完成|落地|签约|入驻|获批|试运行|运营|布局|交付|封顶)(?!以?后)`, 'u');

/** 两座|人行天桥合龙, 三条|酿造线满负荷运转: what stands or runs is counted too, however few, where a stage of it follows at once. Not 战线, 红线, 底线. */
const STANDS = new RegExp(String.raw`^的?(?:(?!的)[一-鿿A-Z“”]){0,10}(?:(?<![战红底主防阵路曲视热])线|机组|装置|锅炉|设备|[桥楼房厂所园院馆库间机船塔井池棚舍隧道罐炉窑闸坝渠管站堂店室墩座校]|小区|幼儿园|市场|企业|公司|[药车酒茶食钢纸电]企|泊位|大棚|工程|(?<=[一-鿿]{2})中心|卫生室)的?(?:主体(?:结构|工程)?|外立面|钢结构|土建|框架|内装|外墙|也|都|均|已经?|正在?|还在?|将|全部|相继|陆续|先后|双双|同时|顺利|如期|正式|全面|[今明去]年|年[内底]|月底|国庆节?前|春节前|\d{1,2}月(?:\d{1,2}日|[份底初末]|[上中下]旬)?|开始|进入)*(?:${EVENTS}|开了[工业园门]|[投量]了?产|封了?顶|完成(?!任务|目标|了?[对与])|合龙|贯通|打通|满负荷|满产|揭牌|挂牌|收尾|扫尾|成形|通线|带料|调试|试车|试产|试运行|试生产|安装|吊装|浇筑|掘进|交付|交工|验收|通[电气水热]|出纸|下线|量产|点火|开学|就位|运转)(?!以?后|的|时)`, 'u');
/** 甲路、乙路|两座立交桥…: what was just listed is counted. */
const LISTED = /[一-鿿”）]{2}[、和][^，。；：、]{2,}$/u, OF_THE_LIST = /^(?!(?:重点|问题|底线|方面))[一-鿿“”]{0,6}?(?:项目|工程|[大立]交?桥|车间|小区|园区|水库|码头|电站|服务站|卫生院|学校|幼儿园|墟镇|示范[片区园])(?=[一-鿿，。；])(?!中(?=[，最]))/u;
const STANDING = new Set(['座', '条', '台', '套', '栋', '幢', '处', '所', '口', '间', '艘', '架', '部', '家', '个', '孔', '眼']);

/** 三天两省两县: what a tour took in, summed up. */
const TOUR = atEnd(/(?:[一两二三四五六七八九十]{1,3}(?:天|日|省|市|县|区|旗|州|地|城|站|镇)(?:（[省市县区旗]）)?、?){2,}$/u);

const TOUR_ENDS = new Set('天日省市县区旗州地城站镇）、');

/** True where the words before a number sum up a tour. */
export const onTour = (before: string): boolean => TOUR_ENDS.has(before.charAt(before.length - 1)) && TOUR.test(before);

/** 十件|民生实事, 两个|区域养老服务中心: a year's promises and named kinds of building, however small their number. */
const REAL_THINGS = /^(?:省|市|县|区)?(?:为民|惠民|民生|利民|民心)?(?:办)?(?:实事|微实事)|^[一-鿿]{2,8}(?:服务|收储|养老|托育|分拣|加工|交易|配送|集散|转运|仓储|育苗|展示|研发|检测)中心/u;

/** Three 方面, five 原则, and small numbers in characters where nothing is made: 两个问题, 四个区. */
function ofSpeech(q: Quantity, before: string, after: string): boolean {
  if (/^(?:系列|规格|型号|款式)/u.test(after)) return true;
  if (REAL_THINGS.test(after)) return false;
  if (q.value > 12 || q.unit !== q.unit.replace(/[十百千万亿]/u, '')) return false;
  if (ABSTRACT.test(after)) return true;
  if (/^[，。；、：）！]|^$/u.test(after) && /(?:特点|方面|原则|要求|意见|环节|阶段|步骤|重点|关键|举措|措施|因素|关系|问题)(?:有|为|共|是|：)?$/u.test(before)) return true;
  // 三天两省两县九个项目: how much a tour took in.
  if (q.inCharacters && onTour(before)) return !/^(?:项目|点位|现场|企业|园区|乡镇|镇街|村|社区|工程|站点|单位)/u.test(after);
  if (q.inCharacters && q.value < 11) return !MAKING.test(before.replace(/(?:了|出|过)$/u, '')) && !COMES_ABOUT.test(after) && !(STANDING.has(q.unit) && (STANDS.test(after) || isLeft(before) || LISTED.test(before) && OF_THE_LIST.test(after))) || /^[“‘]/u.test(after) || q.unit === '次' || q.unit === '种' || q.unit === '类';
  return false;
}

/** “助企政策30条”, ‘三个家园’: a name, however many it counts. Longer quotations are speech. */
function inShortQuotes(sentence: string, q: Span): boolean {
  const open = Math.max(sentence.lastIndexOf('“', q.start), sentence.lastIndexOf('‘', q.start));
  if (open < 0) return false;
  const close = sentence.charAt(open) === '“' ? '”' : '’';
  const end = sentence.indexOf(close, open);
  return end >= q.end && end - open <= 18 && !/[，。；：]/u.test(sentence.slice(open, end));
}

function inTitle(sentence: string, q: Span): boolean {
  const open = sentence.lastIndexOf('《', q.start);
  return open >= 0 && sentence.indexOf('》', open) >= q.end;
}
