import { charactersOf } from './characters.ts';

/** Whether a UTF-16 unit is white space, as `trim` and \s take it. */
export const isBlank = charactersOf(/\s/u);

/** Whether a stretch of a text holds white space: most paragraphs do not, and an expression takes three times as long to say so. */
export function holdsBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isBlank(text.charCodeAt(i))) return true;
  return false;
}

/** Whether a stretch of a text is white space alone, or nothing; told by its first character nearly always. */
export function isBlankStretch(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
