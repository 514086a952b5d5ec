import { atEnd, atStart } from '../text/matches.ts';
import { RELATED_LINK } from './heads.ts';
import { eachLine, endsSentence } from './sheet.ts';

/** 点击进入专题：某某, 更多内容请看：某某, 高清图集, 原文链接：… */
const POINTER = atStart(/^[\s【[（(>＞»]*(?:(?:点击)?(?:进入|查看|浏览|阅读)(?:专题|图集|组图|高清图|大图|更多(?:图片|内容|报道|新闻)?|详情|详细)|(?:高清)?(?:图集|组图)|更多(?:精彩)?(?:内容|报道|新闻|精彩|图片|详情|资讯)?(?:[，,]?(?:敬请|请|尽在)?(?:点击|关注|查看|看|见|浏览|进入|锁定)).{0,20}|(?:原文|文章|本文|专题)(?:链接|地址|网址)|返回[\p{L}]{2,6}[，,]\s*查看更多|请?(?:继续|接着)(?:往下)?(?:阅读|浏览|下拉)(?:正文|全文)?\s*[.…。]*)[】\])）]?\s*(?:[：:>＞»].{0,60})?$/u);

/** ∙某某频道 >: the way to the column. */
const COLUMN = atEnd(/^[∙·•\s]{0,3}[\p{L}\d%]{2,10}\s*[>＞»›]{1,2}$/u);

/** >>>盐碱地上建起光伏基地 */
const ARROWS = /^[>＞»→]{2,}/u;

/** Lines that send the reader on to another page. A sentence that tells somebody to look something up stays. */
export const pointers = eachLine('pointers', 'related', ({ text, kind, linked, prose }) => linked >= 0.4 && !prose && (RELATED_LINK.test(text) || ARROWS.test(text)) || kind !== 'row' && text.length <= 80 && (text.length <= SHORT || !endsSentence(text)) && (POINTER.test(text) || (kind !== 'heading' && COLUMN.test(text))));

/** Up to this length a full stop makes no sentence of an invitation. */
const SHORT = 22;
