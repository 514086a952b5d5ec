/**
 * Where a worker thread begins. Plain JavaScript, because a thread does not inherit the loader that lets its parent run
 * TypeScript: it is registered here, and then the work itself is loaded.
 */
import { register } from 'tsx/esm/api';

register();
const { default: work } = await import('./worker.ts');

export default work;
