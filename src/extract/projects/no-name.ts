import { BARE_PARTS, DONE_TO_PARTS, ON_SHORES, ROOMS, SHORES, SOMEBODY, WITHIN_WORKS } from '../../lexicon/name-edges.ts';
import { DONE_TO_WORKS } from '../../lexicon/name-ends.ts';
import { partBefore } from '../../lexicon/works-parts.ts';
import type { Span } from '../../text/span.ts';

const { raw } = String;

/** Words that single none out, or that say when, where, whose, how much or what is done. */
const NO_NAME = new RegExp([
  '^(?:整个|所有|各[类级种]|接入(?!系统|工程)|由.*(?:代建|承建|投建)$|[都只均](?=[在待利为能需要有]))', '[这那哪]些', '[几半][条个座处项]', raw`首[条座家批个](?!\d)\p{Script=Han}`, '[着了](?!色|装|陆|床)',
  raw`第[一二三四五六七八九十\d]+[期批轮届次]$`, raw`[\d一二两三四五六七八九十百千][万亿](?:美|港|欧)?元|[今去明前]年|\d月(?!柿)`, `(?:${SOMEBODY})(?=\\p{Script=Han})`,
  '(?:[^目空跟眼面门站生厂馆楼]前|期间|[里的等及和与、]|实质性|签下|海域|水域|山脉[上中下]段)$', '基金(?:首期|[一二三]期)?$', '^（[^（）]*）$', '（[男女]）$', '^“四好农村路”',
  raw`(?:季度|博览会|推介会|洽谈会|论坛|峰会)\p{Script=Han}*项目$`, '(?:施工|生产|经营|建设|规划|用地|采矿|取水|排污)(?:许可|许可证|手续|批复|批文|资质)$', raw`^(?:老|旧|废弃|闲置|停用)的?(?:\p{Script=Han}{0,2})(?:国道|省道|县道|公路|铁路|校区|校舍)$`,
].map((kind) => `(?:${kind})`).join('|'), 'u');
/** Houses by what they are for, parts of works and what is done to them, what lies along a shore: of works that have a name some are told. */
const PARTS = new RegExp([
  '(?<!(?:[园城区谷镇乡]|基地|中心|[一二三四五六]期)(?:标准化?|多层|高层|钢构|智能|定制)*)厂房$', raw`[一二三四五六七八九\d]+号?[^期]{0,3}车间$`,
  `^(?:${BARE_PARTS}|${WITHIN_WORKS})(?:${DONE_TO_PARTS}|${DONE_TO_WORKS}|土建|工程)*$`, `^(?:${SHORES})(?:${ON_SHORES})$`, `^(?:${ROOMS})$`,
].join('|'), 'u');
/** 公办幼儿园|4所: so many of a kind. */
const SO_MANY = /^(?:计划|共|各)?[\d.]+(?:余|多)?万?(?:所|家|条|座|套|处|亩)/u, PHASE = /(?:[期段）]|项目|工程)$/u;
/** 甲项目|竞赛, 某县（苏州）|投资环境推介会; 甲卫生院|牵头的乙中心, 甲电站等|订单: a contest, a meeting, somebody who has works, where goods have gone. */
const OF_OTHERS = /^(?:竞赛|比拼|擂台|扎堆|投资环境|招商推介|(?:牵头|运营|经营|承建|代建|操盘|投建|兴建|研发)的|等[^，。；、\d]{0,6}(?:订单|客户|用户|合同))/u;
/** 在甲产业园|举行: where something is held. */
const HELD = /^(?:举行|举办|召开)/u;

/** True for words that name no works, whatever the sentence says of them. */
export function isNoName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end), behind = text.slice(end, end + 12);
  return NO_NAME.test(name) || PARTS.test(name) || partBefore(name) === name || (SO_MANY.test(behind) && !PHASE.test(name)) || OF_OTHERS.test(behind) || (text[start - 1] === '在' && HELD.test(behind));
}
