/** The thread that makes reports' pages and lines while another one makes those of the collection. */
import { parentPort, workerData } from 'node:worker_threads';
import { openShared, type Shared } from '../../src/digest/share.ts';
import { published } from '../../src/site/abridged.ts';
import { renderReports, type Heard, type Made, type Task } from './reports.ts';

export interface Asked { readonly shared: Shared; readonly task: Task }

/** What it says: what it has done, and at last what came of it, or why nothing did. */
export type Said = { readonly heard: Heard } | { readonly made: Made } | { readonly failed: Pick<Error, 'name' | 'message' | 'stack'> };

const say = (said: Said): void => { parentPort!.postMessage(said); };
const { shared, task } = workerData as Asked;
try {
  const { digest, close } = await openShared(shared);
  const made = await renderReports(published(digest), task, (heard) => { say({ heard }); });
  await close();
  say({ made });
} catch (error) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  say({ failed: { name, message, ...(stack === undefined ? {} : { stack }) } });
}
