import { charactersOf } from '../text/characters.ts';
import { sayingAt } from '../lexicon/saying.ts';
import { wordAt } from '../lexicon/surnames-words.ts';
import { beginsWord } from './segmentation.ts';

const MARK = charactersOf(/[\s，。；：！？、,.;:!?()（）“”‘’《》〈〉【】[\]…—|/\d-]/u);

/** True at a mark, a blank, a digit, or the end of the text: no name goes on across it. */
export const isMark = (text: string, at: number): boolean => at < 0 || at >= text.length || MARK(text.charCodeAt(at));

/** 乐呵呵地说, 掰着指头算着说. */
const IN_A_MANNER = /^\p{Script=Han}{1,6}地(?:说|道|讲|告诉|介绍|表示|回答|回忆)/u;

/** 记下|了, 拿出|了, 走进|了: a verb with what it comes to. */
const WITH_RESULT = /^[记拿走掏翻说讲道唱写画算数打按递接送端抱举指看听闻摸擦拍踏跨拎搬抬拉推][下上出进回起住到遍完开]$/u;

/** 地 stands that far behind at most. */
function mayTellManner(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + 6; i++) if (text[i] === '地') return true;
  return false;
}

/** Single characters that often follow a name and are hardly ever its last. */
export const NEVER_LAST: ReadonlySet<string> = new Set('的是就在到说都也将被等及赴还又并称率让作');

/** How well what stands at `at` follows a name: 0 not at all, 1 perhaps, 2 a word does, 3 plainly (a mark, a verb said of people). */
export function following(text: string, at: number): 0 | 1 | 2 | 3 {
  if (isMark(text, at)) return 3;
  const verb = sayingAt(text, at);
  if (verb !== null && (verb.end - at >= 2 || (verb.kind === 'speech' && isMark(text, verb.end)))) return 3;
  const first = text.charAt(at);
  if (first === '等' || first === '问' && '，。：'.includes(text.charAt(at + 1) || ' ') || text.startsWith('先生', at) || text.startsWith('女士', at)) return 3;
  if (mayTellManner(text, at) && IN_A_MANNER.test(text.slice(at, at + 9)) && !beginsWord(text.slice(at - 1, at + 1))) return 3;
  if (text.charAt(at + 2) === '了' && WITH_RESULT.test(text.slice(at, at + 2))) return 3;
  if ('正已将曾还也便又就先再并则却'.includes(first) && (/^(?:verb|jargon)$/u.test(wordAt(text, at + 1) ?? '') || sayingAt(text, at + 1)?.kind === 'speech')) return 2;
  const word = wordAt(text, at);
  if (first === '赴') return 2;
  if (word === 'verb' || word === 'jargon' || word === 'other') return 2;
  if ('了着过'.includes(text.charAt(at + 1))) return 2;
  if (NEVER_LAST.has(first) && first !== '作') return 2;
  return verb !== null || first === '作' ? 1 : 0;
}
