import type { Quantity } from '../quantities.ts';

/** What reporters' verbs measure, as a name that an editor would put over a column: 辣椒卖了47万元 is 辣椒销售额, 一斤卖40元 a 价格. */
const MEASURED: readonly (readonly [verb: RegExp, kinds: ReadonlySet<Quantity['kind']>, noun: string])[] = [
  [/(?<=[一每][斤两公吨只头个盒箱瓶件袋单][^，]{0,8})(?:卖|销)(?:到|了|得)*$/u, new Set(['money']), '价格'],
  [/(?:卖|销)(?:出去?|掉|到|了|得)*$/u, new Set(['money']), '销售额'],
  [/(?:卖|(?<![内外产营畅直统展促供包分])销)(?:出去?|掉|到|了|得)*$/u, new Set(['mass']), '销量'],
  [/(?<![吸回接验征没查丰签税多少])收(?:了|获|上来)*$/u, new Set(['mass']), '收获量'],
  [/(?<=[一每](?:平方米|立方米|公斤|[斤吨件台头只套片米]))赚(?:到|了)*$/u, new Set(['money']), '利润'],
  [/(?<![多少])(?:挣|赚)(?:到|了|回)*$/u, new Set(['money']), '收入'],
  [/(?:^一[个家座处]|^前者|^后者)?(?<![招中国建城交文旅水产农风创])投(?:了|进|下)*$/u, new Set(['money']), '投资'],
  [/(?<![烟鲜棉开雪梅菊茶樱百总])花(?:掉|去|了)*$/u, new Set(['money']), '费用'],
  [/(?<![节本各全外我])省(?:下|去|了)*$/u, new Set(['money', 'time', 'energy', 'mass']), '节省'],
];
/** What stands between a thing and its verb: 一公斤才|卖, 光搬迁就|花了, 户均能|收入. */
const BETWEEN = /(?:[能才就只还都也可]|一共|总共|累计|已经?|平均)+$/u;
/** 从县城到省城, 办理一件登记: what takes so long. */
const JOURNEY = /^从(?!.*(?:[车航路]程|时[间限]|工期|的)).*[到至]|^高[速铁]$/u, HANDLING = /^从.*(?:拿[地证到]|办[理结]|开工|投产|签约|[批落]地|批[复准]|洽谈|递)|^(?!.*(?:时[间限]|周期|期限|天数|[工日]期|提前)).*(?:办理|办结|审批|登记|拿证|领证)/u;
/** 从签约到投产|只用了: works take days and months, a journey hours. */
const STEPS = /从[^，。；、\d]{2,16}到[^，。；、\d]{2,14}?/u, TAKES = /(?:前后|一共|总共|[仅只才就])*(?:用时?|历时|耗时|花|只?需)了?(?:[约近]|不[到足])?$/u, STEPS_TAKE = new RegExp(STEPS.source + TAKES.source, 'u'), FROM_TO = new RegExp(`(?<steps>${STEPS.source})(?:${TAKES.source}|$)`, 'u');
/** Whether the words before a number of days or months say what took so long, from one step to another. */
export const stepsTake = (before: string, unit: string): boolean => /(?:天|个月|工作日|年)$/u.test(unit) && before.includes('从') && STEPS_TAKE.test(before);

/** 三处共|投资8.6亿元, 两家|投入: what several of those just named cost. */
const TOGETHER = /^[两三四五六七八九十\d]{1,2}[处家个座条项](?:一?共|合计|总共)?(?=投[资入]?)/u;

/** 从县城到高速口|缩短到, 到省城也不过: from where to where it takes so long. */
const WAY = /(?<way>(?:从)?[一-鿿]{0,12}?到(?![达位])[一-鿿]{2,12}?)(?:，?(?:高速|高铁|动车|开车|驾车|坐车|乘车|走高速|全程))?(?:[只仅才]?[需要用]|也不过|不过|不[到足]|也就|就|均|都|将|可|最快|[由从][^，。；]*|缩短|压缩|降|[到至]|约|近)+$/u;

/** What a drive takes so long for: 县城到高速口车程; null where the words before tell of none. */
export const drive = (before: string, q: Quantity): string | null => {
  const way = q.kind === 'time' && /小时$|分钟$|钟头$/u.test(q.unit) && !/[车航路]程|时[间限]|工期|提前|办[理结]|审批|快件|包裹|订单|响应|接到|通知|下单|送达|赶到|报警|出警|受理|签约|采摘|餐桌|田间|枝头|[入出]库/u.test(before) ? WAY.exec(before)?.groups?.['way'] : undefined;
  return way === undefined ? null : `${way.replace(/^(?:.*(?:建成|通车|贯通|投用|开通)后|届时|如今|现在|让|使|将|从)+/u, '')}车程`;
};

const LENGTHS: Readonly<Record<string, string>> = { 长: '长度', 宽: '宽度', 高: '高度', 深: '深度' };

/** The name of a level as an editor would write it: a bare verb or adjective at its end made a noun, what goes before a 的 left out. */
export function narrated(words: string, q: Quantity): string {
  const steps = q.kind === 'time' && words.includes('从') && !/[时分]/u.test(q.unit) ? FROM_TO.exec(words)?.groups?.['steps'] : undefined;
  if (steps !== undefined) return `${steps}用时`;
  if (q.kind === 'time') return HANDLING.test(words) ? `${words.replace(/(?:[只仅]?用|平均)+$/u, '')}用时` : JOURNEY.test(words) ? `${words}车程` : words;
  if (q.kind === 'length') return LENGTHS[words] ?? words;
  const eaten = words.replace(TOGETHER, '合计').replace(/^.*“吃”(?:干榨净|掉|进|下)?了?(?=.{2})/u, '消化').replace(/(?<=.[户人亩]均|.{2})[能可](?=收入$)/u, '');
  for (const [verb, kinds, noun] of MEASURED) {
    if (!kinds.has(q.kind) || !verb.test(eaten)) continue;
    return eaten.replace(verb, '').replace(BETWEEN, '').replace(/^(?:.*(?:的|把|将|让)|光)(?=.{2})/u, '') + noun;
  }
  return eaten;
}
