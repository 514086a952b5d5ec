import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { digestSeed } from '../../src/digest/seed.ts';
import type { DigestedSeed } from '../../src/digest/shelf.ts';
import type { Evidence } from '../../src/articles/article.ts';
import { random } from '../repair/damage/sets.ts';

/** What a fuzz run found: an input that broke something, with what is needed to make it again. */
export interface Finding {
  readonly n: number;
  readonly from: string;
  readonly how: string;
  readonly problem: string;
}

/** No input of these sizes may take longer, in milliseconds of processor time: some hundred times the usual. */
const SLOW = 5000;

/** The documents that inputs are made of. */
const documents = (): { readonly name: string; readonly bytes: Uint8Array }[] =>
  ['seeds', 'test/golden/documents'].flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:txt|html|md)$/u.test(name)).sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) })));

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

type Next = (below: number) => number;
type Change = (bytes: Buffer, other: Buffer, next: Next) => Buffer;

/** Ways to break a file. */
const CHANGES: Readonly<Record<string, Change>> = {
  'bytes flipped': (bytes, _other, next) => {
    const broken = Buffer.from(bytes);
    for (let i = 1 + next(40); i > 0; i--) broken[next(broken.length)] = next(256);
    return broken;
  },
  'cut short': (bytes, _other, next) => bytes.subarray(0, next(bytes.length)),
  'a stretch taken out': (bytes, _other, next) => {
    const at = next(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(500))]);
  },
  'a stretch of another put in': (bytes, other, next) => {
    const at = next(bytes.length), from = next(other.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + next(3000)), bytes.subarray(at)]);
  },
  'in another encoding': (bytes, _other, next) => iconv.encode(bytes.toString(), ENCODINGS[next(ENCODINGS.length)]!),
  'spliced of two encodings': (bytes, other, next) => {
    const [one, two] = [bytes, other].map((b) => iconv.encode(b.toString(), ENCODINGS[next(ENCODINGS.length)]!)) as [Buffer, Buffer];
    return Buffer.concat([one.subarray(0, next(one.length)), two.subarray(next(two.length))]);
  },
  'a stretch repeated': (bytes, _other, next) => {
    const at = next(bytes.length), stretch = bytes.subarray(at, at + 1 + next(300));
    return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + next(60) }, () => stretch), bytes.subarray(at)]);
  },
  'without line feeds': (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ''), 'latin1'),
};

/**
 * Reads so many broken documents and says what went wrong: a fault, an input that takes too long, a character of the seed
 * that is unaccounted for, a fact whose words do not stand where it says.
 * @param seed the same seed makes the same inputs
 * @param until when to stop, in milliseconds of the clock
 */
export function fuzz(inputs: number, seed: number, until = Infinity, onProgress?: (done: number) => void): { readonly done: number; readonly findings: Finding[] } {
  const all = documents(), ways = Object.entries(CHANGES), findings: Finding[] = [];
  let n = 0;
  for (; n < inputs && performance.now() < until; n++) {
    const chance = random(seed + n);
    const next: Next = (below) => Math.floor(chance() * Math.max(1, below));
    const one = all[next(all.length)]!, [how, change] = ways[next(ways.length)]!;
    const bytes = change(Buffer.from(one.bytes), Buffer.from(all[next(all.length)]!.bytes), next);
    const before = process.cpuUsage();
    const problem = faultOf(digestSeed(one.name, bytes));
    const { user, system } = process.cpuUsage(before), took = (user + system) / 1000;
    if (problem !== null || took > SLOW) findings.push({ n, from: one.name, how, problem: problem ?? `took ${Math.round(took)} ms` });
    onProgress?.(n + 1);
  }
  return { done: n, findings };
}

/** What is wrong with a digested seed by the laws of the design; null where nothing is. */
export function faultOf({ head, details, articles }: DigestedSeed): string | null {
  if (head.problem?.startsWith('a fault in Fangzhi') === true) return head.problem;
  if (head.problem !== null) return null;
  let at = 0;
  for (const { start, end } of details.accounts) {
    if (start !== at || end <= start) return `accounts leave a gap or overlap at ${at}`;
    at = end;
  }
  if (at !== head.length) return `accounts end at ${at} of ${head.length}`;
  for (const { read } of articles) {
    const { facts } = read;
    const rests = [...facts.regions, ...facts.officials, ...facts.others, ...facts.projects, ...facts.figures, ...facts.slogans, ...facts.statements];
    for (const fact of rests) if (fact.evidence.length === 0) return `a fact of rule ${fact.rule} rests on nothing`;
    const line = ({ paragraph }: Evidence): string | null => (paragraph === 'title' ? read.title : paragraph === 'subtitle' ? read.subtitle : read.paragraphs[paragraph] ?? null);
    for (const e of [...rests.flatMap((f) => f.evidence), ...facts.summary]) {
      if (line(e)?.slice(e.start, e.end) !== e.quote) return `“${e.quote}” does not stand where it is said to`;
      if (e.source.start < 0 || e.source.end > head.length || e.source.start >= e.source.end) return `“${e.quote}” has no source in the seed`;
    }
  }
  return null;
}
