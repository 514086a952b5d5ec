import { charactersOf } from '../text/characters.ts';
import { atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import { closesSentence, whole, type Line, type Rule } from './sheet.ts';

/** What is left of markup: </span>, /span>, &nbsp; at a line's end or head. */
const TAG_END = /\s*(?:(?:<\/?|\/)(?:span|div|font|strong|section|td|tr|table|tbody|img|o:p|script|style|iframe|blockquote|center|li|ul|ol|h[1-6]|p|br|em|b|i|a)(?:\s[^<>。，]*)?\/?>|&(?:nbsp|quot|amp|lt|gt|#\d{2,5});?)+$/iu;
const TAG_HEAD = /^(?:<\/?[a-z][a-z0-9:]*(?:\s[^<>。，]*)?\/?>|&(?:nbsp|quot|amp|lt|gt|#\d{2,5});?)+\s*/iu;

/** Of a long line only this much of its end is looked at. */
const ENDING = 100;
/** END, （完）, 正文完 on a line of its own. */
const END = atStart(/^[\s\-—=·*/／（(【]*(?:the\s*end|end|全文完|正文完|完|(?:正文)?分[隔割]线)[\s\-—=·*/／）)】]*$/iu);
/** 01, PART.02: the number alone that some set above a section's heading; +6: so many more pictures. */
const NUMBER = /^[^\p{L}\p{N}]*(?:0\d|(?<=[+＋])\d{1,3}|(?:part|no)[\s.·]*\d{1,2})(?:[^\p{L}\p{N}]|丨)*$/iu;

/** — 3 —, - 12 -, ·41·, 第3页 共5页, 3 / 5 页: a page's number, which the paper's own turns leave in the text. */
const PAGE = /^(?:[—–\-－─·•～~]{1,2}\s*[A-Z]?\d{1,3}\s*[—–\-－─·•～~]{1,2}|第\s*\d{1,3}\s*页(?:\s*[/／，]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*\d{1,3}\s*页)$/u;

/** 【正文】, 【同期声】: how a broadcast's script marks who speaks, with the speaker's post and name perhaps. */
const SPOKEN = atStart(/^[【[](?:同期声?|采访|出镜|口播|现场声)[】\]]\s*[^。！？，]{2,40}$|^[【[](?:正文|导语|同期声?|解说词?|配音|旁白|画外音|现场声|口播|出镜|字幕|片头|片尾|演播室)[】\]]$/u);

/** 2024-04-18 14 14 某某报 content_265474.html … /enpproperty--> : what a newspaper's system knows of a report, copied with its text. */
const PROPERTY = /enpproperty|\bcontent_\d{4,}\.html?\b/u;

/** 标题：某县开工, over 作者：…, 日期：…: how programs write down what they keep. */
const LABEL_OF_TITLE = atStart(/^(?:(?:文章|新闻)?(?:标题|题目|题名|篇名)|Title)\s*[：:]\s*(?=\S)/iu), ENTRY = /^(?:作者|日期|时间|来源|网址|链接|发布时间|Author|Date|Source|URL)\s*[：:]/iu, LABELLED_WITHIN = 3;

/** hk%Wpd^^t^m, %twzaK*pxpx: what forums put between paragraphs against copying. */
const SCRAMBLED = /^(?!https?:|www\.)(?=\S*[A-Za-z]{2})(?:[A-Za-z\d]*[%^*{}\\$#]){2,6}[A-Za-z\d]*$/u, SCRAMBLED_LENGTH = [8, 24] as const;
const isScrambled = ({ text, kind }: Line): boolean => text.length >= SCRAMBLED_LENGTH[0] && text.length <= SCRAMBLED_LENGTH[1] && kind === 'text' && text.charCodeAt(0) < 0x7f && SCRAMBLED.test(text);

/** With such a character most lines begin. */
const isRead = charactersOf(/[\p{L}\p{N}]/u);

/** A lone `?`, stray marks, remnants of tags: nothing in it that could be read. */
export const residue: Rule = {
  name: 'residue',
  find: (lines, taken) => lines.flatMap((line): Cut[] => {
    if (taken.has(line.number) || line.kind === 'head-title') return [];
    if (!isRead(line.text.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(line.text) && !closesSentence(line, lines) || isScrambled(line) || (!line.prose && (END.test(line.text) || NUMBER.test(line.text) || PAGE.test(line.text) || PROPERTY.test(line.text) || SPOKEN.test(line.text)))) return [whole(line, 'residue', 'residue')];
    const label = line.number < LABELLED_WITHIN || taken.has(line.number - 1) && !lines.slice(0, line.number).some((l) => l.prose && !taken.has(l.number)) ? LABEL_OF_TITLE.exec(line.text) : null;
    if (label !== null && lines.slice(line.number + 1, line.number + 4).some((l) => ENTRY.test(l.text))) return [{ start: line.start, end: line.inner.start + label[0].length, kind: 'residue', rule: 'residue' }];
    if (!line.text.includes('>') && !line.text.includes('&')) return [];
    const begin = line.inner.start;
    const from = Math.max(0, line.text.length - ENDING);
    const head = TAG_HEAD.exec(line.text), end = TAG_END.exec(line.text.slice(from));
    if (head?.[0].length === line.text.length || end?.[0].length === line.text.length) return [whole(line, 'residue', 'residue')];
    const found: Cut[] = [];
    if (head !== null) found.push({ start: begin, end: begin + head[0].length, kind: 'residue', rule: 'residue' });
    if (end !== null && end[0].trim() !== '') found.push({ start: begin + from + end.index, end: begin + line.text.length, kind: 'residue', rule: 'residue' });
    return found;
  }),
};
