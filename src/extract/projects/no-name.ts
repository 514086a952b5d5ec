import type { Span } from '../../text/span.ts';

/** Words that single none out, or that say when, where or whose; what ends in 的. */
const NO_NAME = /^(?:整个|所有|各[类级种]|由.*(?:代建|承建|投建)$|[都只均](?=[在待利为能需要有]))|[这那哪]些|[着了](?!色|装|陆|床)|(?:季度|博览会|推介会|洽谈会|论坛|峰会)\p{Script=Han}*项目$|几[条个座处项]|首[条座家批个](?!\d)\p{Script=Han}|第[一二三四五六七八九十\d]+[期批轮届次]$|(?:[^目空跟眼面门站生厂馆楼]前|期间|[里的]|境内实质性|海域|水域|山脉[上中下]段)$|^（[^（）]*）$|（[男女]）$/u;
/** 厂房 by what they are for, or who is in them: houses on a ground that has a name. */
const HOUSES = /(?<!(?:[园城区谷镇乡]|基地|中心|[一二三四五六]期)(?:标准化?|多层|高层|钢构|智能|定制)*)厂房$|[一二三四五六七八九\d]+号?[^期]{0,3}车间$/u;
/** 公办幼儿园|4所: so many of a kind. */
const SO_MANY = /^(?:计划|共|各)?[\d.]+(?:余|多)?万?(?:所|家|条|座|套|处|亩)/u, PHASE = /(?:[期段）]|项目|工程)$/u;

/** 在甲产业园|举行: where something is held. */
const HELD = /^(?:举行|举办|召开)/u;

/** True for words that name no works, whatever the sentence says of them. */
export function isNoName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return NO_NAME.test(name) || HOUSES.test(name) || (SO_MANY.test(text.slice(end, end + 12)) && !PHASE.test(name)) || (text[start - 1] === '在' && HELD.test(text.slice(end, end + 2)));
}
