/** From here on in its sentence, what is said is aimed at, not reached. */
const AIMED = new RegExp([
  '力争', '确保', '争取(?!到|了|上级|资金|中央|省|专项)', '有望', '预计(?!总?投资)', '预期(?!寿命)', '计划(?=新|实施(?!以来)|建设|年|在|今|明|到|完成|开工|改造|用|安排|招|培|发|对|于|引|打造|通过|[\\d])', '规划(?=建设|新建|到)', '拟(?=建|新|引进|用|建设|招)',
  '目标(?:任务)?(?=是|为|：|:)', '任务(?=是|为|：|:)', '必须(?=达到|完成|实现|确保|稳定|保持|控制|守住)', '尽快', '(?:建成|达产|投产|满产|竣工|运营|投用|投入使用|达效)(?:达产|达效|投产|投用)?(?:以?后|达效后)', '全部(?:达产|投产)',
  '将(?=达|实现|新增|新建|建成|形成|带动|带来|于|在|继续|进一步|突破|超过|完成|力争|有望|可|全面|全年|投资|提供|增加|增长|提高|提升|打造|建设|推出|实施|开工|再|新|通过|以|为|年|成为|达到|围绕|安排|培育|引进|改造|吸引|解决|满足|容纳|吸纳)',
  '可(?=实现|新增|带动|年|入驻|容纳|提供|增加|形成|生产|吸纳|安排|安置|节约|辐射|供|创|解决|减少|降低|日|处理|接待|满足|惠及|存储|停放|为|使|让|有效)', '能够?(?=实现|新增|带动|年产|提供|增加|形成|吸纳|解决)',
  '要(?:求)?(?:努力|尽快|全力|全面|加快)?(?=完成|实现|达到|确保|新增|力争|建成|突破|招引|引进|培育|保持|控制|稳定)', '努力(?=实现|完成|达到|使)', '奋力(?=实现|完成)', '再(?=造|培育|引进|新建|新增|建)', '不低于|不少于(?=.{0,6}目标)',
].map((w) => `(?:${w})`).join('|'), 'gu');

/** From here on, what is said is so: it ends an aim. */
const REACHED = /已经|已(?!知)|目前|截至|累计|(?:上年|去年|今年)以来|实际完成|现有|其中已|共完成|完成了/gu;

/** Aims of their own clause only: 计划总投资50亿元，占地300亩. */
const AIMED_HERE = /(?:计划|预计|规划|拟|估算|概算|意向|协议)(?:总)?投资[^，。；]*$|(?:设计|规划|年设计)(?:年)?(?:总)?(?:产能|能力|生产能力|年产)[^，。；]*$|年产(?!值|量|业|出|品)(?:能(?:力)?)?[^，。；]*$|年处理(?:能力)?[^，。；]*$|任务(?:数|量)?(?:是|为|：|:)?[^，。；的]{0,3}$|目标(?:值)?(?:是|为|：|:)?[^，。；的]{0,3}$/u;
/** What a plant has turned out, not what it is built for. */
const TURNED_OUT = /(?:实现|完成|达到?|去年|上年|累计)[^，。；]*$/u;

/**
 * Whether what stands at `place` of a sentence is reached or aimed at.
 * @param end where the words that say it end.
 * @param clause from its head on as far as the number; it decides aims that hold for it alone.
 * @param when where the period lies, seen from the day of publication; of a time gone by, 预计 gives an estimate and no aim.
 */
export function kindAt(sentence: string, place: number, end: number, clause: string, when: 'past' | 'ahead' | null): 'actual' | 'target' {
  if (when === 'ahead' || (AIMED_HERE.test(clause) && !(/年产|年处理/u.test(clause) && TURNED_OUT.test(clause.slice(0, clause.search(/年产|年处理/u)))))) return 'target';
  const before = sentence.slice(0, place);
  // 20个项目可实现当年投产: what is said of the thing counted.
  if (lastIn(/^[^，；。]*/u.exec(sentence.slice(end))![0].replace(/.*\d.*/u, '') + sentence.slice(place, end), AIMED) >= 0) return 'target';
  const aimed = lastIn(before, AIMED);
  if (when === 'past' && before.startsWith('预计', aimed)) return 'actual';
  return aimed >= 0 && aimed > lastIn(before, REACHED) ? 'target' : 'actual';
}

function lastIn(text: string, pattern: RegExp): number {
  let last = -1;
  for (const m of text.matchAll(pattern)) last = m.index;
  return last;
}
