import { readFile } from 'node:fs/promises';
import { excludedSeeds, NO_CORRECTIONS, readCorrections, type Corrections } from '../corrections/index.ts';
import { digitsOf } from '../text/stamp.ts';
import { assembled } from './assemble.ts';
import type { Snapshot } from './changes.ts';
import type { Digest, SiteSettings } from './digest.ts';
import { openDrawer } from './drawer.ts';
import { openKept } from './kept.ts';
import { bytesOf, seedFolder, type SeedFile, type SeedFolder } from './folder.ts';
import { CutOff, LIMITS, openPool, threadsFor, type Limits } from './pool.ts';
import { takeDigested } from './records-in.ts';
import { held, unusable, type ShelvedSeed } from './shelf.ts';
import { share, type Shared } from './share.ts';
import { readSide } from './side.ts';
import { keyOf, openStore, shelve, type Store } from './store.ts';
import { openSums, type Sums } from './sums.ts';
import { readingVersion } from './version.ts';

interface DigestOptions {
  readonly seeds: string;
  /** Files of seeds digested elsewhere (`npm run digest`), which are taken instead of those in the folder. */
  readonly digested?: readonly string[];
  readonly site: SiteSettings;
  /** What the last build of this site knew. */
  readonly last?: Snapshot | null;
  /** The folder of the store that keeps what was read from one build to the next. */
  readonly cache: string;
  readonly limits?: Limits;
  /** The sums of the seeds' contents. */
  readonly sums?: Sums;
  /** Told of each step; the caller decides whether that is a bar or a line. */
  readonly onProgress?: (stage: 'read' | 'link', done: number, total: number) => void;
}

export interface DigestOfFolder {
  /** Reads from the store as long as it is open. */
  readonly digest: Digest;
  /** Files in the folder that are no clippings by their ending. */
  readonly ignored: readonly string[];
  /** Seeds that had to be read, the others being known. */
  readonly read: number;
  readonly warnings: readonly string[];
  /** What another thread needs to see the same reports, as long as the store is open. */
  shared(): Shared;
  /**
   * Forgets seeds that are gone and closes the store; the digest cannot be used after it.
   * @param spoilt true where another thread found the store damaged
   */
  close(spoilt?: boolean): Promise<void>;
}

/**
 * Reads every clipping of a folder that the store does not know yet, on all cores, and links what they say.
 * @throws NoFolder where the folder does not exist, CorrectionFault and CorrectionsMiss for corrections that cannot act; single files that cannot be used become records with a `problem`.
 */
export async function digestFolder({ seeds, digested = [], site, last = null, cache, limits = LIMITS, sums = openSums(), onProgress }: DigestOptions): Promise<DigestOfFolder> {
  const folder = await seedFolder(seeds, digested.length > 0);
  const version = readingVersion(), store = await openStore(cache, version), drawer = openDrawer(`${store.folder}.drawer-${process.pid}`);
  // In the store's folder, which no other build uses at the same time, and which goes where it is found damaged.
  const kept = openKept(store.folder, version);
  const warnings = [...store.warnings];
  try {
    const corrections = await correctionsOf(folder);
    const { shelved, read, warnings: heard } = digested.length > 0
      ? { read: 0, ...await takeDigested(digested, store, version, (done) => onProgress?.('read', done, done)) }
      : { warnings: [], ...await readAll(folder.seeds, store, corrections, limits, sums, (done) => onProgress?.('read', done, folder.seeds.length)) };
    warnings.push(...heard);
    onProgress?.('link', 0, 1);
    const seedsUsed = withoutCopies(shelved);
    const made = assembled(seedsUsed, site, { drawer, kept, corrections, applied: [...excludedSeeds(corrections).values()], last });
    onProgress?.('link', 1, 1);
    return {
      digest: made.digest, read,
      shared: () => share(store, seedsUsed, corrections, made),
      ignored: folder.ignored,
      warnings,
      async close(spoilt) {
        drawer.close();
        kept.close(spoilt !== true);
        if (spoilt !== true) await store.prune();
        await store.close(spoilt);
      },
    };
  } catch (error) {
    drawer.close();
    kept.close(false);
    await store.close();
    throw error;
  }
}

/** The corrections that lie in a folder of seeds. @throws CorrectionFault */
async function correctionsOf(folder: SeedFolder): Promise<Corrections> {
  const [file] = folder.corrections;
  return file === undefined ? NO_CORRECTIONS : readCorrections(new TextDecoder().decode(await bytesOf(file)), file.name);
}

/** All seeds, in the order of their names, those that the store does not have read by worker threads. */
async function readAll(files: readonly SeedFile[], store: Store, corrections: Corrections, limits: Limits, sums: Sums, onProgress: (done: number) => void): Promise<{ shelved: ShelvedSeed[]; read: number }> {
  const shelved: ShelvedSeed[] = new Array<ShelvedSeed>(files.length);
  const excluded = excludedSeeds(corrections);
  // Begun at once: it loads its tables while the seeds that are known are looked up.
  const pool = await openPool(threadsFor(files.length), limits);
  let next = 0, done = 0, read = 0;

  const one = async (file: SeedFile): Promise<ShelvedSeed> => {
    const address = file.side === null ? null : readSide(await readFile(file.side, 'utf8'))?.address ?? null;
    const lost = (bytes: number, sha256: string, problem: string): ShelvedSeed => held(unusable(file.name, { bytes, sha256 }, problem), address);
    const out = excluded.get(file.name);
    if (out !== undefined) return lost(0, '', `left out by a correction of ${out.date}: ${out.reason}`);
    const closed = (error: unknown): ShelvedSeed => lost(0, '', `cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    const passages = corrections.list.filter((one) => one.act === 'exclude' && one.seed === file.name);
    const keyFor = (sha256: string): string => keyOf(sha256, JSON.stringify([file.format, passages]));
    let found: ReturnType<Sums['of']>;
    try {
      found = sums.of(file.path);
    } catch (error) {
      return closed(error);
    }
    if (found.size > limits.bytes) return lost(found.size, '', `larger than ${limits.bytes / (1 << 20)} MiB, the most that is read of one file`);
    const known = store.get(keyFor(found.sum), file.name, address);
    if (known !== null) return known;
    let bytes: Uint8Array;
    try {
      bytes = await bytesOf(file);
    } catch (error) {
      return closed(error);
    }
    // The file may have been changed in between.
    const size = bytes.length, sha256 = digitsOf(bytes), key = keyFor(sha256);
    try {
      const digested = await pool.digest({ name: file.name, bytes, sha256, ...(passages.length > 0 ? { corrections } : {}) });
      read++;
      return await shelve(store, key, digested, file.name, address);
    } catch (error) {
      if (error instanceof CutOff) return lost(size, sha256, error.message);
      throw error;
    }
  };

  const line = async (): Promise<void> => {
    while (next < files.length) {
      const at = next++;
      shelved[at] = await one(files[at]!);
      onProgress(++done);
    }
  };
  try {
    onProgress(0);
    await Promise.all(Array.from({ length: threadsFor(files.length) }, line));
  } finally {
    await pool.close();
  }
  return { read, shelved };
}

/** Of seeds with the same bytes the first by name is used, whichever was read first. */
function withoutCopies(seeds: readonly ShelvedSeed[]): ShelvedSeed[] {
  const first = new Map<string, string>();
  return seeds.map((seed) => {
    const { seed: name, sha256, bytes, problem } = seed.head;
    if (problem !== null) return seed;
    const same = first.get(sha256);
    if (same !== undefined) return held(unusable(name, { bytes, sha256 }, `the same bytes as ${same}, which is used`));
    first.set(sha256, name);
    return seed;
  });
}
