import type { Edit } from '../../text/edit.ts';

/** A line of so many characters in which so many sentences end before a blank is a page of several lines. */
const LONGEST = 200, SENTENCES = 2;
/** So far the head of such a page reaches, and so many tokens at its end are looked at for what stands below it. */
const HEAD = 400;
const ENDED = /[。！？!?][”’」』）)]*$/u, SENTENCE_AND_BLANK = /[。！？!?][”’」』）)]*\s+(?=\S)/gu;
/** Two ideographic blanks begin a paragraph, wherever they stand behind a sentence. */
const INDENT = /(?<=[。！？!?；;][”’」』）)]{0,2})\u3000{2,}(?=[^\s\u3000])/gu;

const DIVIDER = /^(?:[|｜>＞»›/·-]|>>|＞＞|::?)$/u, HOME = /^(?:(?:您(?:的|当前的?)|当前|现在|所在)?位置\s*[：:])?\s*(?:[\p{Script=Han}]{0,10}网?(?:首页|主页))/u;
const DATE = /^[（(【[]?(?:(?:发布|发表|更新)?(?:时间|日期|于)[：:]?)?(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)/u, TIME = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;
const LABEL = /^[（(【[]?(?:信息|文章|稿件|新闻)?(?:来源|稿源|作者|记者|通讯员|编辑|责编|责任编辑|校对|审核|时间|日期|发布时间|发布日期|发布机构|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数)?|字号|字体|分享到?|打印)\s*(?:[：:]|$)/u;
/** A name or a value behind a label is no longer and has no marks. */
const VALUE = 8;

interface Token { readonly start: number; readonly end: number; readonly text: string }

/** Line feeds for the blanks that stood for them, where a whole page came as one line, and where paragraphs run on behind two ideographic blanks. */
export function partedLines(source: string): Edit[] {
  const edits: Edit[] = [], text = source.trim(), single = text.length >= LONGEST && !text.includes('\n') && (text.match(SENTENCE_AND_BLANK)?.length ?? 0) >= SENTENCES;
  const feed = (start: number, end: number): void => { edits.push({ start, end, text: '\n', rule: 'line-feed' }); };
  if (!single) {
    if (runsOn(source)) for (const m of source.matchAll(INDENT)) feed(m.index, m.index + m[0].length);
    return edits;
  }
  const tokens = Array.from(source.matchAll(/\S+/gu), (m): Token => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
  const body = bodyStart(tokens), last = tokens.findLastIndex((t) => ENDED.test(t.text));
  for (let i = 1; i < tokens.length; i++) {
    const parts = i < body ? opensEntry(tokens, i) : i === body || i > last || ENDED.test(tokens[i - 1]!.text);
    if (parts) feed(tokens[i - 1]!.end, tokens[i]!.start);
  }
  return edits;
}

/** Whether two ideographic blanks stand anywhere but at a line's beginning. */
function runsOn(source: string): boolean {
  for (let at = source.indexOf(TWO); at >= 0; at = source.indexOf(TWO, at + 2)) {
    const before = source.charCodeAt(at - 1);
    if (at > 0 && before !== FEED && before !== BLANK) return true;
  }
  return false;
}
const TWO = '\u3000\u3000', FEED = 0x0a, BLANK = 0x3000;

/** The number of the first token of the text: behind the last entry of the head, or the first that is long and has the marks of a sentence, with the dateline before it. */
function bodyStart(tokens: readonly Token[]): number {
  let entry = -1, prose = -1;
  for (let i = 0; i < tokens.length && tokens[i]!.start < HEAD; i++) {
    const { text } = tokens[i]!;
    if (DATE.test(text) || LABEL.test(text)) entry = i;
    else if (/[，。]/u.test(text) && text.length > 2 * VALUE) { prose = i; break; }
  }
  if (prose >= 0) return withDateline(tokens, prose);
  return entry < 0 ? 0 : entry + 1;
}

/** 本报讯 （记者 王某）近日，…: blanks divide a dateline, too; its bracket closes before the first sentence. */
function withDateline(tokens: readonly Token[], prose: number): number {
  let from = prose;
  for (let i = prose - 1; i >= Math.max(0, prose - BRACKETED) && !CLOSE.test(tokens[i]!.text); i--) if (OPEN.test(tokens[i]!.text)) from = i;
  return from > 1 && NEWS.test(tokens[from - 1]!.text) ? from - 1 : from;
}
const BRACKETED = 4, OPEN = /[（(][^）)]*$/u, CLOSE = /[）)]/u, NEWS = /(?:讯|电|消息)$/u;

/** Whether a token of the head begins a line: an entry does, and the headline behind the way through the site. */
function opensEntry(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!, before = tokens[i - 1]!.text;
  if (TIME.test(text)) return false;
  if (DATE.test(text) || LABEL.test(text)) return true;
  const way = wayEnd(tokens);
  return i === way || (i > way && !(LABEL.test(before) || text.length <= VALUE) && tokens.slice(way, i).some((t) => DATE.test(t.text) || LABEL.test(t.text)));
}

/** 某县人民政府网 in front of the way. */
const SITE = /^\p{Script=Han}{2,14}(?:网|网站|门户|在线|频道|客户端)$/u;

/** The number of the token behind 首页 | 新闻 | 专题 or 首页 > 要闻, 0 where the page begins otherwise. */
function wayEnd(tokens: readonly Token[]): number {
  const home = SITE.test(tokens[0]?.text ?? '') ? 1 : 0;
  if (!HOME.test(tokens[home]?.text ?? '')) return 0;
  let i = home + 1;
  while (tokens[i] !== undefined && (DIVIDER.test(tokens[i]!.text) || DIVIDER.test(tokens[i - 1]!.text))) i++;
  return i;
}
