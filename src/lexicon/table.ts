import { readFileSync } from 'node:fs';

/** The rows of one of the lexicon's tables, each parted at its tabulators. Lines that begin with # tell where the table is from. */
export const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8').trimEnd().split('\n').filter((row) => !row.startsWith('#')).map((row) => row.split('\t'));
