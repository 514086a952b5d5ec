import { createHash } from 'node:crypto';
import { articles } from '../articles/index.ts';
import type { Article } from '../articles/article.ts';
import type { Facts } from '../extract/facts.ts';
import { extract } from '../extract/index.ts';
import { read } from '../read/index.ts';
import { Unreadable, type Declared } from '../read/page.ts';
import { repair } from '../repair/index.ts';
import { punctuate } from '../repair/punctuation.ts';
import { simplify, simplifyBeside } from '../simplify/index.ts';
import { strip } from '../strip/index.ts';
import { untouched } from '../text/traced.ts';
import { accounts, compare } from './compare.ts';
import type { SeedRecord } from './digest.ts';

/** A seed read to the end: what became of its characters, its articles, and the facts of each. */
export interface DigestedSeed {
  readonly record: SeedRecord;
  readonly articles: readonly { readonly article: Article; readonly facts: Facts }[];
}

/**
 * Takes one seed through all stages, in the order in which they stand here.
 * Never throws: a file that cannot be used, and a fault of a stage, become the record's `problem`, so that one bad file
 * does not stop the rest.
 */
export function digestSeed(seed: string, bytes: Uint8Array): DigestedSeed {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return stages(seed, bytes, sha256);
  } catch (error) {
    const problem = error instanceof Unreadable ? error.message
      : `a fault in Fangzhi itself, please report it with this file: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
    return { record: unusable(seed, { bytes: bytes.length, sha256 }, problem), articles: [] };
  }
}

function stages(seed: string, bytes: Uint8Array, sha256: string): DigestedSeed {
  const reading = read(seed, bytes);
  const simplified = simplify(repair(reading.page.text));
  const text = punctuate(simplified.text);
  const page = { ...reading.page, text, declared: cleaned(reading.page.declared, simplified.script) };
  const cuts = strip(page);
  // Ids come from the content, so that a file keeps its addresses when it is renamed or others are added.
  const split = articles(page, cuts, { name: seed, id: `a${sha256.slice(0, 10)}` });
  const digested = split.articles.map((article) => ({ article, facts: extract(article) }));

  const comparison = compare({ source: reading.source, text, fates: split.fates, cuts, articles: split.articles });
  const damaged = text.notes.filter((n) => n.before === n.after).length;
  const warnings = [
    ...(reading.undecodable.length > 0 ? [`${reading.undecodable.length} places could not be decoded as ${reading.encoding}`] : []),
    ...(damaged > 0 ? [`${damaged} damaged places could not be read and stand as they came`] : []),
    ...(digested.length === 0 ? ['no report was found in it'] : []),
  ];
  return {
    record: {
      seed,
      bytes: bytes.length,
      sha256,
      encoding: reading.encoding,
      script: simplified.script,
      length: reading.source.length,
      articles: split.articles.map((a) => a.id),
      problem: null,
      warnings,
      accounts: accounts(comparison),
      notes: text.notes,
      comparison,
    },
    articles: digested,
  };
}

/** What the format declares goes the way of the text; the address is no text. */
function cleaned(declared: Declared, script: SeedRecord['script']): Declared {
  const words = Object.entries(declared).map(([name, value]) => [name, name === 'url' ? value : simplifyBeside(repair(untouched(value, '')).text, script)]);
  return Object.fromEntries(words) as Declared;
}

/** The record of a file that was not read. */
export const unusable = (seed: string, { bytes, sha256 }: Pick<SeedRecord, 'bytes' | 'sha256'>, problem: string): SeedRecord => ({
  seed, bytes, sha256, encoding: null, script: 'none', length: 0, articles: [], problem, warnings: [], accounts: [], notes: [], comparison: [],
});
