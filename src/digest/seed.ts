import { articles } from '../articles/index.ts';
import { NO_CORRECTIONS, passagesIn, type Corrections } from '../corrections/index.ts';
import { extract } from '../extract/index.ts';
import { readArticle } from '../extract/read-article.ts';
import { sketch } from '../link/copies.ts';
import { read } from '../read/index.ts';
import { Unreadable, type Declared } from '../read/page.ts';
import { repair } from '../repair/index.ts';
import { punctuate } from '../punctuate/index.ts';
import { simplify, simplifyBeside } from '../simplify/index.ts';
import type { Cut } from '../strip/cut.ts';
import { strip } from '../strip/index.ts';
import { overlaps } from '../text/span.ts';
import { digitsOf } from '../text/stamp.ts';
import { untouched, type Note } from '../text/traced.ts';
import { accounts, compare } from './compare.ts';
import type { Account, Compared, SeedCounts, SeedRecord } from './digest.ts';
import { unusable, type DigestedSeed } from './shelf.ts';

/**
 * Takes one seed through all stages, in the order in which they stand here. Of the corrections only those count that
 * exclude passages of it: they act before it is split into articles.
 * Never throws: a file that cannot be used, and a fault of a stage, become the record's `problem`, so that one bad file
 * does not stop the rest.
 * @param sha256 the sum of the bytes, where the caller has it already
 */
export function digestSeed(seed: string, bytes: Uint8Array, corrections: Corrections = NO_CORRECTIONS, sha256 = digitsOf(bytes)): DigestedSeed {
  try {
    return stages(seed, bytes, sha256, corrections);
  } catch (error) {
    const problem = error instanceof Unreadable ? error.message
      : `a fault in Fangzhi itself, please report it with this file: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
    return unusable(seed, { bytes: bytes.length, sha256 }, problem);
  }
}

function stages(seed: string, bytes: Uint8Array, sha256: string, corrections: Corrections): DigestedSeed {
  const reading = read(seed, bytes);
  const simplified = simplify(repair(reading.page.text));
  const text = punctuate(simplified.text);
  const page = { ...reading.page, text, declared: cleaned(reading.page.declared, simplified.script) };
  const excluded = passagesIn(text.text, seed, corrections);
  const cuts = [...strip(page).filter((c) => !excluded.cuts.some((e) => overlaps(c, e))), ...excluded.cuts.map((e): Cut => ({ ...e, kind: 'excluded', rule: 'excluded' }))].sort((a, b) => a.start - b.start);
  // Ids come from the content, so that a file keeps its addresses when it is renamed or others are added.
  const split = articles(page, cuts, { name: seed, id: `a${sha256.slice(0, 10)}` });
  const digested = split.articles.map((article) => readArticle(article, extract(article)));

  const comparison = compare({ source: reading.source, text, fates: split.fates, cuts, articles: split.articles });
  const damaged = text.notes.filter((n) => n.before === n.after).length;
  const warnings = [
    ...(reading.undecodable.length > 0 ? [`${reading.undecodable.length} places could not be decoded as ${reading.encoding}`] : []),
    ...(damaged > 0 ? [`${damaged} damaged places could not be read and stand as they came`] : []),
    ...(digested.length === 0 ? ['no report was found in it'] : []),
  ];
  const spans = accounts(comparison);
  return {
    head: {
      seed,
      bytes: bytes.length,
      sha256,
      encoding: reading.encoding,
      script: simplified.script,
      length: reading.source.length,
      articles: split.articles.map((a) => a.id),
      problem: null,
      warnings,
      counts: { ...counts(spans, text.notes), changed: comparison.filter(tells).length, doubts: digested.reduce((sum, a) => sum + a.doubts.length, 0) },
    },
    details: { accounts: spans, notes: text.notes, comparison },
    articles: digested.map((read) => ({ read, sketch: sketch(read.paragraphs) })),
    excluded: { applied: excluded.applied, missed: excluded.missed.map(({ line, problem }) => ({ line, problem })) },
  };
}

/** What the format declares goes the way of the text; the address is no text. */
function cleaned(declared: Declared, script: SeedRecord['script']): Declared {
  const words = Object.entries(declared).map(([name, value]) => [name, name === 'url' ? value : simplifyBeside(repair(untouched(value, '')).text, script)]);
  return Object.fromEntries(words) as Declared;
}

/** White space that was tidied up is no change worth telling. */
const tells = (c: Compared): boolean => c.fate !== 'stripped' && c.fate !== 'blank' && c.fate !== 'markup' && (c.before !== c.after || !c.certain);

const KEPT: ReadonlySet<Account['fate']> = new Set(['title', 'subtitle', 'body']);

function counts(spans: readonly Account[], notes: readonly Note[]): Omit<SeedCounts, 'changed' | 'doubts'> {
  const characters = (of: (a: Account) => boolean): number => spans.filter(of).reduce((sum, a) => sum + a.end - a.start, 0);
  return {
    kept: characters((a) => KEPT.has(a.fate)),
    metadata: characters((a) => a.fate === 'metadata'),
    stripped: characters((a) => a.fate === 'stripped'),
    repaired: notes.filter((n) => n.before !== n.after).reduce((sum, n) => sum + n.source.end - n.source.start, 0),
    uncertain: notes.filter((n) => !n.certain).length,
  };
}
