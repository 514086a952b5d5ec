import type { Span } from '../../text/span.ts';
import { plain, VERB } from './heads.ts';
import { PREDICATE_AT_ONCE, PREDICATES, THING } from './predicates.ts';

/** What a number counts, and what is said of it: 35家|供应商|正在洽谈. */
export interface Counted {
  /** The noun. */
  readonly span: Span;
  /** Where what is said of it ends. */
  readonly end: number;
  readonly noun: string;
  /** The noun as it stands, 的 and all. */
  readonly raw: string;
  readonly predicate: string;
}

/** An achieving verb with something behind it: 8600名老年人|发放津贴. A verb at the end belongs to the name (棚户区改造). */
const SAID_THEN = new RegExp(`${VERB}(?=.{2,})(?!(?:项目|工程|任务|中心|基地|平台|机构|企业|设施|产品|服务|体系|资金|人员|岗位|示范|试点|面积|用地|专业|技术|活动|案例|标准|事项|设备|产业|园|区|站|点|线|型|类|性|量|额|率|力|者|业|费|物|车|路))`, 'u');

/** 6条生产线|日产120吨: what it turns out is a figure of its own. */
const TURNS_OUT = /(?<=[一-鿿]{2})(?:[日月年班季]|每[日天年月])(?:均|可|能)?(?:产|处理|加工|发电|出栏|出货|屠宰|接待|供应|生产|育苗)[一-鿿]{0,6}$/u;

/** 22个重大项目中|现代农业物流园…: what follows is about some of them. */
const AMONG = /(?<![这那哪城公家村手心高初其集当年期])[中里](?:已?经?有)?$|[中里](?=已经?有|有\d|，)|(?<=项目|企业|工程|单位|产业|实事|学校|基地|园区|大类|行业|指标|村|市|县|区|省|镇|街道|户)[中里](?![小心学高低国央西东南北医药区职])/u;

/** 新增就业7600人|这些目标: what has been told is called by one word. */
const THESE = /^(?:这|那)[些样类批几个]|^(?:上述|以上)[一-鿿]{2}/u;

/** Reads a stretch behind a number, up to the next boundary. */
export function countedAfter(text: string, at: Span): Counted {
  let { start } = at;
  const { end } = at;
  const skipped = /^(?:\s|的|左右|（[^（）]{0,10}）)+/u.exec(text.slice(start, end));
  if (skipped !== null) start += skipped[0].length;
  const words = text.slice(start, end);
  const nothing = { span: { start, end: start }, noun: '', raw: '', predicate: '', end: start };
  // 38.6万人|口中
  if (words.startsWith('口') && text.charAt(start - 1) === '人') return { span: { start: start - 1, end: start + 1 }, raw: '', noun: '人口', predicate: '', end: start + 1 };
  if (words === '' || THESE.test(words) || PREDICATE_AT_ONCE.test(words) || !/^(?:[一-鿿“A-Za-z]|\dA|[\d.]+万?(?:吨|千伏|兆瓦|千瓦|立方米)级?的?[一-鿿]{2})/u.test(words)) return nothing;
  const joined = /(?<!国家)[和与及或]|国家和(?!地区)|以及|，|、/u.exec(words.slice(1));
  // 3200户小微企业和个体工商户|减免租金: both are counted, if something is said of both.
  const rest = joined === null || /，|、/u.test(joined[0]) ? '' : words.slice(joined.index + 1 + joined[0].length);
  const both = rest !== '' && (SAID_THEN.exec(rest)?.index ?? PREDICATES.exec(rest)?.index ?? 0) >= 2;
  const whole = joined === null || both ? words : words.slice(0, joined.index + 1);
  const among = AMONG.exec(whole);
  if (among !== null && among.index > 0) {
    const noun = whole.slice(0, among.index);
    return { span: { start, end: start + noun.length }, noun: plain(noun), raw: noun, predicate: '', end: start + noun.length };
  }
  if (joined === null && whole.length <= 14 && THING.test(whole) && !/[进登离退]场$|被|获评|荣获|入选|认定为|评为|.{2}(?:已|正在|每[年天日月])/u.test(whole) && !SAID_THEN.test(whole.slice(2))) return { span: { start, end }, noun: whole, raw: whole, predicate: '', end };
  const quoted = /^“[^”]*”/u.exec(whole)?.[0].length ?? 0;
  const from = Math.max(2, quoted);
  const said = PREDICATES.exec(whole.slice(from)), done = SAID_THEN.exec(whole.slice(from));
  const cut = Math.min(said?.index ?? whole.length, done?.index ?? whole.length) + from;
  // 织机24小时运转: a number that counts nothing ends the noun.
  const noun = whole.slice(0, cut).replace(/(?<=[一-鿿]{2})\d.*$/u, '').replace(TURNS_OUT, ''), predicate = whole.slice(noun.length);
  return { span: { start, end: start + noun.length }, noun: plain(noun), raw: noun, predicate: joined === null ? plain(predicate) : '', end: start + whole.length };
}
