import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { DigestedSeed, ShelvedSeed } from './shelf.ts';
import { packed } from './packed.ts';
import { keyOf, shelve, type Store } from './store.ts';

/** Thrown for a line that is not what `npm run digest` writes; the message names file and line. */
class NotDigested extends Error {
  override readonly name = 'NotDigested';
}

/** What a line must have to be taken for a digested seed; what is inside was checked by whoever made it. */
const shape = z.looseObject({
  version: z.string(),
  head: z.looseObject({ seed: z.string().min(1), sha256: z.string(), articles: z.array(z.string()), problem: z.string().nullable() }),
  details: z.looseObject({ accounts: z.array(z.unknown()), notes: z.array(z.unknown()), comparison: z.array(z.unknown()) }),
  articles: z.array(z.looseObject({ read: z.looseObject({ id: z.string(), paragraphs: z.array(z.string()) }), sketch: z.string() })),
});

/** A digested seed as a line of NDJSON, without its line feed. `version` is that of the code that read it. */
export const digestedLine = (seed: DigestedSeed, version: string): string => JSON.stringify({ version, ...seed });

/**
 * Puts the digested seeds of NDJSON files into the store, one line after the other, so that there may be any number.
 * @param version of this code: lines that another version wrote are taken and named in the warnings
 * @throws NotDigested
 */
export async function takeDigested(files: readonly string[], store: Store, version: string, onProgress: (done: number) => void): Promise<{ shelved: ShelvedSeed[]; warnings: string[] }> {
  const shelved: ShelvedSeed[] = [];
  let foreign = 0;
  for (const file of files) {
    let n = 0;
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      n++;
      if (line.trim() === '') continue;
      const seed = parsed(line, `${file}:${n}`);
      if (seed.version !== version) foreign++;
      const key = keyOf(line, 'digested');
      shelved.push(store.get(key, seed.head.seed) ?? await shelve(store, key, packed(seed), seed.head.seed));
      onProgress(shelved.length);
    }
  }
  // By name, as from a folder: in which file or order they came makes no difference to the site.
  shelved.sort((a, b) => (a.head.seed < b.head.seed ? -1 : a.head.seed > b.head.seed ? 1 : 0));
  return { shelved, warnings: foreign === 0 ? [] : [`${foreign} seeds were digested by another version of the code: digest them anew to be sure that all are read alike`] };
}

function parsed(line: string, place: string): DigestedSeed & { readonly version: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new NotDigested(`${place}: not JSON (${error instanceof Error ? error.message : String(error)}). It must be a line that "npm run digest" wrote.`);
  }
  const found = shape.safeParse(value);
  if (!found.success) throw new NotDigested(`${place}: not a digested seed (${z.prettifyError(found.error).split('\n').join(' ')}). It must be a line that "npm run digest" wrote.`);
  return found.data as unknown as DigestedSeed & { readonly version: string };
}
