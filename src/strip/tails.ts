import { charactersOf } from '../text/characters.ts';
import { atEnd, atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import type { Rule } from './sheet.ts';

/** What stands between buttons belongs to the one before, so that there is one way only to read a row of them. */
const BUTTONS = /(?<=[。！？”）)\]】])[\s【\[［(（]*(?:(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|我?要?纠错|分享(?:到|至)?(?:[：:]?\s*(?:微信|微博|朋友圈|QQ空间))*|(?:点击)?(?:查看|阅读)原文|字号|[大中小])[\s|｜【】[\]［］()（）]*)+$/u;

/** …进展情况。>>>更多内容，点击阅读; …（点击查看详情）: the way to another page. */
const ONWARD = /\s*(?:[>＞»]{2,}\s*(?:更多|点击|查看|阅读|详情|详细|进入|全文)[^。>＞»]{0,16}|[（(【\[](?:点击|点此)?(?:查看|阅读|了解|进入)(?:详情|详细|全文|原文|更多|专题)[^。）)】\]]{0,10}[）)】\]])$/u;

/** Behind these no button stands. */
const ends = charactersOf(/[。！？”]/u);

const NONE: Cut[] = [];

/** Before a pointer stands a sentence. */
const SHORTEST = 20;
/** A mark and what stands before it. */
const MARKS = 8;
/** Of a long line only this much of its end is looked at. */
const ENDING = 100;

/** …新的台阶。■ */
const END_MARK = atEnd(/(?<=[。！？”])\s*[■□◆◇●○▲△★☆※◎]{1,3}$/u);

/** 【纠错】【责任编辑：某某】: buttons before the editors' names. */
const HEADS = atStart(/^(?:[【\[［](?:我要)?(?:纠错|报错|打印(?:本页)?|关闭(?:窗口)?|收藏|分享)[】\]］]\s*)+(?=[【\[［（(]?\s*(?:责|编辑|审核|校对))/u);

/** Buttons that markup left at the end of a paragraph: …。【打印】【关闭】 */
export const tails: Rule = {
  name: 'tails',
  find: (lines, taken) => lines.flatMap((line): Cut[] => {
    if (taken.has(line.number)) return NONE;
    const before = HEADS.exec(line.text);
    if (before !== null) return [{ start: line.inner.start, end: line.inner.start + before[0].length, kind: 'toolbar', rule: 'tails' }];
    const mark = END_MARK.exec(line.text.slice(-MARKS));
    if (mark !== null) return [{ start: line.inner.end - mark[0].length, end: line.inner.end, kind: 'residue', rule: 'tails' }];
    if (ends(line.text.charCodeAt(line.text.length - 1))) return NONE;
    const onward = line.text.length < SHORTEST ? null : ONWARD.exec(line.text.slice(-ENDING));
    if (onward !== null && onward[0].length < line.text.length) return [{ start: line.inner.end - onward[0].length, end: line.inner.end, kind: 'related', rule: 'tails' }];
    // A tab divides what the markup had in boxes of their own.
    const m = !line.prose && !/[】\]）)]$|[】\]）)]\t/u.test(line.text) ? null : BUTTONS.exec(line.text.slice(-ENDING));
    return m === null || m[0].trim() === '' || /^\s*[（(][大中小][）)]$/u.test(m[0]) ? NONE : [{ start: line.inner.end - m[0].length, end: line.inner.end, kind: 'toolbar', rule: 'tails' }];
  }),
};
