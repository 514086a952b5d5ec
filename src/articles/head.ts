import { atEnd, atStart } from '../text/matches.ts';
import { remembering } from '../text/remember.ts';
import { datesIn, shortDate, shortMoment } from './dates.ts';
import { fieldsOf, labelAlone } from './labels.ts';
import type { Line } from './lines.ts';
import { peopleInFront } from './signature.ts';
import { outletInFront } from './source.ts';

const DOCUMENT_NUMBER = atEnd(/^[\p{Script=Han}]{1,12}[〔\[【（(]\s*(?:19|20)\d{2}\s*[〕\]】）)]\s*第?\s*\d{1,4}\s*号$/u);
export const isDocumentNumber = (text: string): boolean => DOCUMENT_NUMBER.test(text);
/** Labels that a report's own particulars have too (名称：某某项目): alone they make a line an entry only below another one. */
const WEAK = atStart(/^(?:名称|备注|分类|标签|关键词|关键字|主题词|频道|栏目|评论|分享|链接|浏览|阅读|点击|设计|制作|采访|采写|视频|文字|图片|图|文|策划|统筹|设计|服务对象|整理|有效期|语种)$/u);

/** What the report says is said again there. */
const ABSTRACT = atStart(/^(?:[【\[]?(?:(?:内容|文章|新闻|本文)?(?:摘要|概述|提要|导读|导语)|核心提示)[】\]]?\s*[：:]|[【\[](?:(?:内容|文章|新闻)?(?:摘要|概述|提要)|核心提示|导读|导语)[】\]])/u);
/** 原标题：某某; （原题为《某某》）: what the report was called where it came from. */
const ORIGINAL = atStart(/^[（(【[]?(?:本文|本报|文章|新闻)?原(?:文)?(?:标题|题目?)(?:[】\]]|为|是|[：:]|\s)[^。]{2,90}$/u);
/** 本文来自微信公众号“某某”（ID：…），作者：甲，经授权发布: where a copy comes from, with nothing of what happened. */
const COPIED = atStart(/^[（(【*※]*(?:本文|本稿|文章|以上(?:内容|文章))(?:首发于?|首载于?|来自于?|来源于?|选自|摘自|转自|转载自|原载于?|刊载于|刊于|发表于|系)[^。]{0,6}[“《「微公本][^。]{2,100}(?:[。）)]|$)[^。]{0,40}$/u);
/** ——2024年1月18日在某县第十七届人民代表大会第四次会议上: when and where a speech was held. */
export const OCCASION = atStart(/^[（(—–\-\s]*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,4}在.{4,50}上[）)]?$/u);
/** 县人民政府县长　甲某某: who held it. */
const SPEAKER = /^\p{Script=Han}{0,24}(?:[省市州盟县区旗镇乡局厅院校会]长|书记|主任|主席|检察长)\s*((?:\p{Script=Han}\s?){2,4})$/u;
/** （2024年1月18日）: the day of a speech, below its title. */
const BRACKETED_DAY = atStart(/^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[）)]$/u);
/** A line that says when a speech was held, and perhaps where. */
export const tellsOccasion = (text: string): boolean => OCCASION.test(text) || BRACKETED_DAY.test(text);
/** Who held the speech, on a line right above or below that. */
export const speakerOf = ({ kind, text }: Line, above: Line | undefined, below: Line | undefined): string | null => (
  kind === 'text' && [above, below].some((l) => l !== undefined && tellsOccasion(l.text)) ? SPEAKER.exec(text)?.[1]?.replace(/\s/gu, '') ?? null : null);
const CLOSING = atStart(/^[（(](?:此件|本件|信息公开|联系人)[^（）()]{2,40}[）)]$/u);
/** 松河县人民政府办公室　2024年4月19日印发: the last line of an official paper. */
const ISSUED = atEnd(/^[\p{Script=Han}（）()、\s]{0,40}?(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:印[发制]|翻印)(?:\s*[（(]?共印\s?\d{1,5}\s?份[）)]?)?$/u);
/** What a newspaper says of itself at the foot of its page. */
const COLOPHON = /^\p{Script=Han}{0,8}(?:社址|报址|地址|编辑部地址)\s*[：:].*(?:邮编|邮政编码|电话|热线|印刷|发行|零售|定价|传真|国内统一)/u;
const ISSUE = atStart(/^(?:[（(]?第\s?\d{1,4}\s?号[）)]?$|第\s*[\dA-Z]{1,6}\s*[版期]|[A-Z]?\d{1,2}版|总第\d+期|星期[一二三四五六日])/u);

/** 记者 甲一 《某某日报》（2024年10月15日 第03版）; 《某某晚报》2018年11月06日　A05版　甲一 乙二: how electronic papers name the issue. */
const IN_ISSUE = /^[^，。！？]{0,40}《[\p{L}·]{2,14}》\s*[（(]?\s*(?:第?\s*[A-Z]?\d{1,3}\s*版\s*)?(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:[\s，,]*(?:星期|周)[一二三四五六日天])?[\s，,]*(?:第?\s*[A-Z]{0,2}\d{1,3}\s*版)?\s*[）)]?(?:\s*[：:]\s*[\p{L}·]{2,8})?(?:\s+[\p{L}·、\s]{2,30})?[\s\d:：/-]*$/u;

/** 原创 某某号 某某号: how an account's line begins where it was copied with the text. */
const ORIGINAL_OF = atStart(/^原创(?:\s+[\p{L}\d·]{2,14}){1,3}$/u);
const RECENT = /^(?:(?:发布|发表|更新)(?:时间|于)\s*[：:]?\s*|[\p{L}\d]{2,14}[\s·|｜]+)?(?:\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?::\d{2})?|\d{1,2}(?:分钟|小时|天)前|(?:今天|昨天|前天)\s*\d{1,2}[:：]\d{2})(?:[\s·|｜].{0,30})?$/u;
/** 08-20 08:07, 3小时前: clients leave the year out, which the format may declare. */
const isRecent = (text: string): boolean => text.length <= LONGEST_RECENT && HOUR.test(text) && RECENT.test(text);
const HOUR = /\d[:：]\d|前/u, LONGEST_RECENT = 80;

/** What the report was called where it came from, and where that was: no text wherever they stand. */
export const isOfOrigin = ({ text, kind }: Line): boolean => kind !== 'row' && text.length <= 200 && (ORIGINAL.test(text) || COPIED.test(text));

/** An entry that says on which day, however shortly. */
export const isDayEntry = (line: Line): boolean => isHeadEntry(line) && (datesIn(line.text).length > 0 || shortMoment(line.text) !== null || isRecent(line.text) || fieldsOf(line.text).some((f) => f.kind === 'date' && shortDate(f.value) !== null));

/**
 * True for a line of a report's head or foot that is no part of its text: labelled entries, a date beside an outlet, a
 * document's number. People alone are a byline (`signatureLine`), not an entry.
 */
export const isHeadEntry = remembering(64, ({ text, kind }: Line): boolean => {
  if (kind === 'head-title' || text.length > 300) return false;
  // Some sites put date and source into the headline's own element, on a line below it.
  if (kind === 'heading') return datesIn(text).length > 0 && (fieldsOf(text).length >= 2 || text.length <= SHORT_HEADING && dated(text));
  if (kind === 'row') return labelAlone(text.split(' | ')[0] ?? '') !== null;
  if (DOCUMENT_NUMBER.test(text) || ISSUE.test(text) || (text.includes('》') && IN_ISSUE.test(text))) return true;
  if (isRecent(text) || ORIGINAL_OF.test(text) || COLOPHON.test(text) || ABSTRACT.test(text) || ORIGINAL.test(text) || COPIED.test(text) || OCCASION.test(text) || BRACKETED_DAY.test(text) || CLOSING.test(text) || ISSUED.test(text)) return true;
  const fields = fieldsOf(text);
  if (fields.length > 0) {
    const lead = text.search(/\S/u), first = fields[0]!;
    const opening = text.slice(lead, first.at.start).replace(/[\s：:【】\[\]/／|｜丨（(]/gu, '').toLowerCase();
    if (fields.length === 1 && WEAK.test(first.label) && datesIn(text.slice(0, first.at.start)).length === 0) return false;
    // 时间：3月5日上午9时 is when the meeting is, not when the report appeared.
    if (first.kind === 'date' && fields.length === 1 && first.value !== '' && datesIn(text).length === 0 && shortDate(first.value) === null) return false;
    const plain = !/。/u.test(text) && (first.kind !== 'other' || fields.length > 1 || text.length <= 60);
    if (plain && text.length <= 200 && (opening === first.label || datesIn(text.slice(0, first.at.start)).length > 0 || fields.length >= 2)) return first.kind !== 'person' || fields.length > 1 || datesIn(text.slice(0, first.at.start)).length > 0;
  }
  if (text.length <= 120 && !/。/u.test(text) && (peopleInFront(text).length > 0 || outletInFront(text) !== null)) return true;
  return text.length <= 70 && !/[，。；]/u.test(text) && dated(text);
});

const BEFORE_DATE = /^(?:|.*[\s|｜/·•]|(?:发布|发表|更新|刊发|公布|时间|日期|于|讯)+[：:]?|[\p{L}\d·“”]{2,16}(?:报|网|社|台|客户端|融媒体?|中心|新闻|传媒|发布|在线|头条|公众号))$/u;
const AFTER_DATE = /^(?:|[\s|｜/·,，].*|[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?.*|(?:上午|下午|晚上|凌晨)[\d:：\s]+.*|(?:第|总第|农历|来源|作者|编辑|责任|发布于|原创|浏览|阅读|点击|字号|字体|【|\[|［).*|[\p{L}\d·“”]{2,16}(?:报|网|社|台|客户端|融媒体?|中心|新闻|传媒|发布|在线|头条|公众号).*)$/u;

/** Old portals put their own address in front. */
const ADDRESS = /^\s*(?:https?:\/\/|www\.)[\w./-]+\s+/u;

/** A day in a heading's element of its own: 发布 / 2023年6月11日 07:05. */
const SHORT_HEADING = 30;

/** A date with little beside it: an outlet, a weekday, a counter. A sentence that begins with one is none. */
function dated(written: string): boolean {
  const text = written.replace(ADDRESS, '');
  const date = datesIn(text)[0] ?? shortMoment(text);
  if (date === null || date.start > 24 || text.length - date.end > 40 || /[：:]$/u.test(text)) return false;
  return BEFORE_DATE.test(text.slice(0, date.start).trimStart()) && AFTER_DATE.test(text.slice(date.end));
}

/** An entry's text with a colon between label and value: the cells of a row (发布日期 | 2024-03-05) are put so. */
export function entryText(line: Line): string {
  if (line.kind !== 'row') return line.text;
  const cells = line.text.split(/\s*\|\s*/u);
  return cells.map((c, i) => (labelAlone(c) !== null && !/[：:]$/u.test(c) && i + 1 < cells.length ? `${c}：` : `${c} `)).join('');
}

const BODY_NAME = atEnd(/^[\p{Script=Han}（）()、\s]{4,40}(?:政府|委员会|办公室|局|厅|部|组|中心|院|会|委|公司|集团|指挥部|管委会|小组|单位|队)$/u);

/** The name of the issuing body, or of several: below the headline, or over the day at the foot of an official text. */
export const isSignature = (line: Line): boolean => line.kind === 'text' && BODY_NAME.test(line.text);

/** An entry whose label could be a report's own, right below another entry. */
export function isWeakEntry({ text, kind }: Line): boolean {
  const [field, ...more] = kind === 'row' || text.length > 100 ? [] : fieldsOf(text);
  return field !== undefined && more.length === 0 && WEAK.test(field.label) && text.trimStart().toLowerCase().startsWith(field.label);
}

/** Keywords under the text; above it they are an entry beside others only, for a report may name a product's 标签. */
export const isKeywords = ({ text, kind }: Line): boolean => kind !== 'row' && text.length <= 80 && /^[【[]?(?:文章|新闻)?(?:关\s*键\s*[词字]|标\s*签|主题词|TAGS?)[】\]]?\s*[：:]/iu.test(text) && !/。/u.test(text);
