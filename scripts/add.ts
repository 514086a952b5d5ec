/** `npm run add -- FILE or ADDRESS …`: brings files and pages among the seeds and says what would be read from each. Exit code 1 where one was not added. */
import { NoFolder } from '../src/digest/folder.ts';
import { digestSeed } from '../src/digest/seed.ts';
import { NotAdded } from './add/fault.ts';
import { fetchPage, LIMITS } from './add/fetch.ts';
import { readClipping } from './add/file.ts';
import { addOptions, USAGE } from './add/options.ts';
import { openCollection, seedWith, store, type Collection } from './add/store.ts';
import { Misuse } from './options.ts';
import { shortened, table } from './report.ts';
import { helps } from './told.ts';

/** What a seed that was added reads like, a row an article. */
type Row = (string | number)[];

const HEAD = ['seed', 'title', 'published', 'source', 'regions', 'officials', 'projects', 'figures', 'slogans', 'doubts'];

/**
 * Adds one file or page.
 * @throws NotAdded where it cannot be had, cannot be read, or is there already.
 */
export async function add(given: string, seeds: Collection, timeout = LIMITS.timeout): Promise<{ name: string; rows: Row[]; warnings: readonly string[] }> {
  const clipping = await (/^[a-z][\w+.-]*:\/\//iu.test(given) ? fetchPage(given, { ...LIMITS, timeout }) : readClipping(given));
  const same = await seedWith(seeds, clipping.bytes);
  if (same !== null) throw new NotAdded(`${given}: is there already, byte for byte, as ${same}.`);
  const { head, articles } = digestSeed(`clipping${clipping.format}`, clipping.bytes);
  if (head.problem !== null) throw new NotAdded(`${given}: cannot be used: ${head.problem}.`);
  // A page's address seldom says what it is about; a file was named by somebody.
  const title = clipping.address === null ? undefined : articles[0]?.read.title;
  const name = await store(seeds, clipping, title ?? clipping.stem, new Date());
  const rows = articles.map(({ read }): Row => [
    shortened(name, 28), shortened(read.title, 40), read.published ?? '–', shortened(read.source ?? '–', 20),
    read.facts.regions.length, read.facts.officials.length, read.facts.projects.length, read.facts.figures.length, read.facts.slogans.length, read.doubts.length,
  ]);
  return { name, rows: rows.length > 0 ? rows : [[shortened(name, 28), '–', '–', '–', 0, 0, 0, 0, 0, 0]], warnings: head.warnings.map((w) => `${name}: ${w}`) };
}

async function main(args: readonly string[]): Promise<boolean> {
  const { given, seeds, timeout } = addOptions(args);
  const collection = await openCollection(seeds);
  const rows: Row[] = [], warnings: string[] = [], refused: string[] = [];
  let added = 0;
  for (const one of given) {
    try {
      const done = await add(one, collection, timeout * 1000);
      rows.push(...done.rows);
      warnings.push(...done.warnings);
      added++;
    } catch (error) {
      if (!(error instanceof NotAdded)) throw error;
      refused.push(error.message);
    }
  }
  if (rows.length > 0) console.log(`\n${table(HEAD, rows)}`);
  if (warnings.length > 0) console.log(`\n${warnings.map((w) => `  - ${w}`).join('\n')}`);
  console.log(`\n${added} of ${given.length} added to ${seeds}`);
  if (refused.length > 0) console.error(`\nNot added:\n${refused.map((r) => `  - ${r}`).join('\n')}`);
  return refused.length === 0;
}

if (import.meta.filename === process.argv[1]) {
  helps(USAGE);
  try {
    if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof NoFolder)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
