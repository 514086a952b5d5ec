import { noEndings } from '../../src/lexicon/endings.ts';
import { charOf, codeOf, EURO, isPrivateUse, TRAIL_MAX } from '../../src/repair/gbk.ts';
import { simplifiedForm } from '../../src/repair/script.ts';
import { acquaintanceOf } from '../../src/repair/slips/acquaintance.ts';
import { closelyBetween } from '../../src/repair/slips/closely.ts';
import { surroundings } from '../../src/repair/slips/context.ts';
import { inDoubt } from '../../src/repair/slips/fillings.ts';
import { behind } from '../../src/repair/slips/likelihood.ts';
import { scaleOf } from '../../src/repair/slips/scale.ts';

/** A character whose second byte is taken away: those that may have stood there, in Simplified form, with what speaks for each but for what is to be learned. */
export interface Gap {
  readonly document: number;
  readonly place: 'mark' | 'figure';
  readonly chars: readonly string[];
  readonly weights: readonly number[];
  /** Which of them did stand there; −1 where it is not among them. */
  readonly right: number;
}

const ENDS = /\p{Script=Han}{2}(?=(?<figure>\d)|[，：；！？（）。、”\n])/gu;
const HALF: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')' };

/** The gaps that a text would have, each alone, where a character's second byte is lost before a mark or a figure. */
export function gapsIn(text: string, document: number): Gap[] {
  const half = text.replace(/[，！：；？（）]/gu, (mark) => HALF[mark]!);
  return [...text.matchAll(ENDS)].flatMap((m): Gap[] => {
    const at = m.index + 1, lead = codeOf(text.charAt(at)) >> 8, own = codeOf(text.charAt(at)) & 0xff;
    if (own < EURO) return [];
    const around = surroundings(text.slice(0, at), half.slice(at + 1)), known = acquaintanceOf(`${text.slice(0, at)}?${text.slice(at + 1)}`);
    const { words, support, isHopeless } = scaleOf(around, behind(around.right), known), closely = closelyBetween(around, noEndings());
    const all = behindLead(lead).filter((char) => !isHopeless(char)).map((char) => ({ char, words: words(char), weight: words(char) + support(char) })).sort((a, b) => b.weight - a.weight);
    const near = inDoubt(all);
    return near.length === 0 ? [] : [{
      document, place: m.groups!.figure === undefined ? 'mark' : 'figure', right: near.findIndex((c) => c.char === text.charAt(at)),
      chars: near.map((c) => simplifiedForm(c.char)), weights: near.map((c) => c.weight + closely(c.char, c.words)),
    }];
  });
}

const behindLead = (lead: number): string[] => Array.from({ length: TRAIL_MAX - EURO + 1 }, (_, i) => charOf(lead, EURO + i)).filter((char) => char !== undefined && !isPrivateUse(char)) as string[];
