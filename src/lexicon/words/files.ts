import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where nodejieba keeps jieba's word list, its counts of documents and its models (MIT); the native module is not loaded. */
const HOME = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');

/** The text of one of jieba's files, by its name there. */
const fileOf = (name: string): string => readFileSync(join(HOME, name), 'utf8');

/** Takes a row as offsets into the whole list (UTF-16), so that no string is made for rows that are passed over. */
type TakeRow = (list: string, from: number, blank: number, end: number) => void;

/** Gives every row of a list with the place of its first blank (its end where it has none); empty rows are left out. */
export function eachRow(name: string, take: TakeRow): void {
  const list = fileOf(name);
  for (let from = 0, end = 0; from < list.length; from = end + 1) {
    end = list.indexOf('\n', from);
    if (end < 0) end = list.length;
    const blank = list.indexOf(' ', from);
    if (end > from) take(list, from, blank < 0 || blank > end ? end : blank, end);
  }
}

/** The lines of one of jieba's models, without its comments (#). */
export const linesOfModel = (name: string): string[] => fileOf(name).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
