import { TAG_REST } from '../tags.ts';
import { SYLLABLE } from '../readings.ts';
import { bytesOf } from '../gbk.ts';

/**
 * A question mark that stands for a byte whose partner was torn from it, with what tore it away.
 * `resume`: where the damaged text goes on in its own bytes.
 */
export interface Orphan {
  readonly at: number;
  readonly resume: number;
  readonly cause: Cause;
}

export type Cause =
  /** An annotation put in behind the lost byte, which is the second of an annotated character: "?huí)". Its bracket went with the byte. */
  | { readonly kind: 'annotation'; readonly syllable: string }
  /** A punctuation mark, set apart from its surroundings wherever its two bytes stood: "?!", "?。". */
  | { readonly kind: 'mark'; readonly mark: string }
  /** The `<` of a tag, taken for the lost byte's second half: "?/span>". */
  | { readonly kind: 'tag' }
  /** Nothing to be seen: the byte 0x80, or a sign that went with it. */
  | { readonly kind: 'unknown' };

export const isOrphanMark = (char: string): boolean => char === '?' || char === '\ufffd';

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', '!': '！', ':': '：', ';': '；', '?': '？', '(': '（', ')': '）' };
const MARK = /[,!:;?()，！：；？（）。、]/u;

/** The character whose two bytes a mark had; half-width ones were full-width before. */
export const fullWidth = (mark: string): string => FULL_WIDTH[mark] ?? mark;

const ANNOTATION = new RegExp(`[(（]?(?<syllable>${SYLLABLE})[)）]`, 'uy');

/** The orphan at a place where a question mark stands. */
export function orphanAt(text: string, at: number): Orphan {
  ANNOTATION.lastIndex = at + 1;
  const annotation = ANNOTATION.exec(text);
  if (annotation !== null) return { at, resume: at + 1 + annotation[0].length, cause: { kind: 'annotation', syllable: annotation.groups!.syllable! } };
  TAG_REST.lastIndex = at + 1;
  const tag = TAG_REST.exec(text);
  if (tag !== null) return { at, resume: at + 1 + tag[0].length, cause: { kind: 'tag' } };
  const next = text.charAt(at + 1);
  if (MARK.test(next)) return { at, resume: at + 2, cause: { kind: 'mark', mark: next } };
  return { at, resume: at + 1, cause: { kind: 'unknown' } };
}

/** The two bytes of a mark, full-width. */
export const markBytes = (mark: string): readonly number[] => bytesOf(fullWidth(mark)) ?? [];
