import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiled } from '../../src/compiled.mjs';
import type { Digest } from '../../src/digest/digest.ts';
import type { Shared } from '../../src/digest/share.ts';
import { renderReports, type Heard, type Made, type Task } from './reports.ts';
import type { Asked, Said } from './worker.ts';

/** Somebody who makes reports' pages and lines. */
export interface Hand {
  readonly made: Promise<Made>;
  /** Has it put down what it is at. */
  stop(): Promise<void>;
}

/** Fewer pages than these, and the index over fewer articles, are made sooner than another thread has loaded what it needs. */
const FEW = 100, SMALL = 3000;

/** Room for short-lived objects in its thread, in MiB; as for the main thread, see scripts/run.mjs. */
const YOUNG = 96;

/**
 * Has reports' pages and lines made: by another thread where there are many, or a long index, and `shared` says what it needs, else by this one.
 * @throws in `made`, what making them threw; of another thread's errors name, message and stack
 */
export async function hand(digest: Digest, shared: (() => Shared) | null, task: Task, hear: (heard: Heard) => void): Promise<Hand> {
  if (shared === null || (task.pages.length < FEW && digest.articles.length < SMALL)) {
    // Eleventy runs once at a time in a thread.
    const made = Promise.resolve(await renderReports(digest, task, hear));
    return { made, stop: () => Promise.resolve() };
  }
  const worker = new Worker(join(await compiled(), 'scripts/render/worker.mjs'), { workerData: { shared: shared(), task } satisfies Asked, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const made = new Promise<Made>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => { reject(new Error('the thread that renders reports ended before its time')); });
    worker.on('message', (said: Said) => {
      if ('heard' in said) hear(said.heard);
      else if ('made' in said) resolve(said.made);
      else reject(Object.assign(new Error(said.failed.message), said.failed));
    });
  });
  return { made, stop: async () => { await worker.terminate(); } };
}
