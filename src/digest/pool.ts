import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { compiled } from '../compiled.mjs';
import type { Packed } from './packed.ts';
import type { Task } from './worker.ts';

/** How much one seed may take before it is cut off, so that the others go on. */
export interface Limits {
  /** Bytes of a file. */
  readonly bytes: number;
  readonly seconds: number;
  /** Of heap, for the thread that reads it, in MiB. */
  readonly memory: number;
}

/** What a seed may take: far more than any page or report does. */
export const LIMITS: Limits = { bytes: 16 << 20, seconds: 60, memory: 1536 };

/** Thrown for a seed that was cut off; the message says at which limit. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
}

interface Pool {
  /** @throws CutOff */
  digest(task: Task): Promise<Packed>;
  close(): Promise<void>;
}

/** One a core, but no more than there are seeds. */
export const threadsFor = (seeds: number): number => Math.max(1, Math.min(seeds, availableParallelism()));

/** Worker threads that read seeds. A seed's time begins when it is handed over: hand over no more at once than `threads`. */
export async function openPool(threads: number, { seconds, memory }: Limits): Promise<Pool> {
  const pool = new Piscina({
    filename: pathToFileURL(join(await compiled(), 'src/digest/worker.mjs')).href,
    execArgv: [],
    // Where one seed is new, one thread is enough; a second begins when there is more to do than one can.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    closeTimeout: 1000,
  });
  return {
    async digest(task) {
      const clock = AbortSignal.timeout(seconds * 1000);
      try {
        return await pool.run(task, { signal: clock, transferList: [task.bytes.buffer as ArrayBuffer] }) as Packed;
      } catch (error) {
        if (clock.aborted) throw new CutOff(`cut off: reading it took more than ${seconds} seconds`);
        if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new CutOff(`cut off: reading it took more than ${memory} MiB of memory`);
        throw error;
      }
    },
    close: () => pool.destroy(),
  };
}
