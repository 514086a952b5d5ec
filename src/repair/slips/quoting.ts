import type { Open } from './context.ts';
import { silent, type Voice } from './sum.ts';

/** Quotation marks that open, each with the one that closes it. */
const ENDS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const STARTS = new Map(Object.entries(ENDS).map(([opening, closing]) => [closing, opening]));

/** What is quoted is a sentence, rather than a name or a phrase, if it has a pause in it or is as long as that. */
const PAUSE = /[，。！？；,!;]/u, LONG = 16, SHORT = 8;
/** Somebody speaks: of oneself, to another, of then and now. */
const SPOKEN = /^(?:我|俺|咱|你|您|他|她|这|這|那|以前|[过過]去|[从從]前|原[来來先]|[现現]在|如今|[当當][时時初]|[没沒]想到|只要|不[过過])/u;
/** Behind a quoted sentence: who said it; that the line ends, or another sentence begins. Behind a phrase: what it belongs to. */
const SAID = /^[^，。！？；,!;\n“”「」『』]{0,16}(?:[说說]|表示|介[绍紹]|告[诉訴]|感慨|感[叹嘆]|坦言|直言|回[忆憶]|[强強][调調]|指出|[认認][为為]|解[释釋]|透露|笑道|[补補]充道)/u, SAID_NOTHING = /^\n/u;
const GOES_ON = /^(?:的|等|之|[与與和及]|、|[，。；,;])/u;

/** What a sentence, or a phrase, beside the mark is worth for one that ends it, or leads to it, as a natural logarithm. */
const SENTENCE = 4, PAUSES = 3, ATTRIBUTED = 3, AT_LINE_END = 1, VOICE = 2, PHRASE = -3;

/**
 * How much the quotation that begins or ends right behind a gap speaks for a mark in it: a quoted sentence ends with a mark before its quotation mark, and one stands before it; a quoted name or
 * phrase has neither. `line` stands before the gap, with `open` in it; `ahead` behind, to the line's end. Nothing for any other character.
 */
export function quotedBetween(line: string, open: Open | null, ahead: string): number {
  const beside = ahead.charAt(0), opening = STARTS.get(beside);
  if (opening !== undefined) return ending(open?.mark === opening ? line.slice(line.length - open.ago) : '', ahead.slice(1));
  const closing = ENDS[beside];
  return closing === undefined ? 0 : beginning(ahead.slice(1), closing);
}

/** Before a closing mark. */
function ending(quoted: string, behind: string): number {
  const said = SAID.test(behind) ? ATTRIBUTED : SAID_NOTHING.test(behind) ? AT_LINE_END : GOES_ON.test(behind) ? PHRASE : 0;
  if (quoted === '') return said;
  return said + (PAUSE.test(quoted) ? PAUSES : quoted.length < SHORT && said !== ATTRIBUTED ? PHRASE : 0);
}

/** Before an opening mark. */
function beginning(behind: string, closing: string): number {
  const end = behind.search(/[?\ufffd\n]/u), closed = behind.indexOf(closing), whole = closed >= 0 && (end < 0 || closed < end), quoted = behind.slice(0, whole ? closed : end < 0 ? undefined : end);
  const spoken = SPOKEN.test(quoted) ? VOICE : 0;
  if (PAUSE.test(quoted) || quoted.length >= LONG) return SENTENCE + spoken;
  return whole && quoted.length < SHORT ? PHRASE : spoken;
}

/** Characters that sounds are written with; sounds stand in quotation marks before what they are: “叮”的一声, “嗖”地一下, “咔嚓”一声响. */
const SOUNDS = new Set('叮咚咔嚓轰轟砰啪哗嘩嗖哇当當噹嗡滴嘀嘟咣哐嘭噼呼哧唰刷吱嘎喵汪咩咕噜嚕咯哒噠扑撲乓乒铛鐺锵鏘呜嗚');
const OPENED = /[“‘「『]\p{Script=Han}?$/u;
/** Behind its quotation mark; a character of that may be damaged still. */
const SOUNDED = /^\p{Script=Han}?[”’」』](?:的|地)?(?:[响響]了?|[传傳][来來])?(?:[一两兩几幾](?:[声聲下?\ufffd]|$)|[响響]|作[响響])/u;
const SOUND = 6;

/** How much a quotation of one or two characters around a gap, and what it is called behind, speak for a sound in it. */
export const soundsBetween = (line: string, ahead: string): Voice =>
  (OPENED.test(line.slice(-2)) && SOUNDED.test(ahead) ? (char) => (SOUNDS.has(char) ? SOUND : 0) : silent);
