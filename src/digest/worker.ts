import type { Corrections } from '../corrections/index.ts';
import { packed, type Packed } from './store.ts';
import { digestSeed } from './seed.ts';

/** What a worker thread is asked: a seed's name (its ending tells the format) and its bytes. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where passages of it are excluded. */
  readonly corrections?: Corrections;
}

/** Reads one seed. Runs in a worker thread: only bytes go in and out. */
export default function work({ name, bytes, corrections }: Task): Packed {
  return packed(digestSeed(name, bytes, corrections));
}
