/** What shows whether the whole of works is meant or a part of it, by the words about one that tells that something is finished. */

/** 建成|日光温室620座: what stands there, in figures. */
export const HAS = /^(?!后|并|投|通|使)\p{Script=Han}{2,10}\d/u;
/** No word on what is done, but when. */
export const UNSAID = /^(?:[\d年月日]|去年|今年|上月|日前|近日|顺利|已经?|于|将)*$/u;
/** …nor any part. */
export const WHOLE = /^(?:\p{Script=Han}{1,2}节前?|国庆前|“[^”]{1,6}”前?|[\d.]+(?:公里|万?平方米|亩)|[一二三首]期|[\d年月日底初]|去年|今年|上月|日前|近日|顺利|正式|全面|全部|全线|如期|按期|均|都|已经?|也|还|提前|将于?|于|免费|[建改]造|修复)*$/u;
/** What can be done in part (完工率达75%, 建成4.2万平方米). */
export const MEASURABLE = /^(?:完工|竣工|建成|完成|贯通|干完)$/u;
/** What is said of parts as of the whole. */
export const ENDING = /^(?:完工|竣工|交工|建成|完成|完毕|结束|封闭|成型|贯通|就位|就绪|到位|到货|见底|出地面|转体|验收)$/u;
/** One stretch of several, one side: 一标段完工, 南岸已经开放. */
export const PORTION = /(?:标段|合同段|片区|[左右东西南北两]岸|[左右半]幅|一侧|[东西南北]段)(?:工程)?(?:[率已经全线部均]|\d{1,2}月(?:\d{1,2}日|[底初])?)*$/u;
