import type { Corrections } from '../corrections/index.ts';
import { packed, type Packed } from './packed.ts';
import { digestSeed } from './seed.ts';

/** What a worker thread is asked: a seed's name (its ending tells the format) and its bytes. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where passages of it are excluded. */
  readonly corrections?: Corrections;
}

// Tables are made when they are first asked for: a thread asks before the first seed comes.
digestSeed('a.txt', Buffer.from('乾安县一季度经济运行平稳\n\n4月18日，乾安县县长周明远介绍，全县完成固定资产投资12.5亿元，增长8.3%。\n'));

/** Reads one seed. Runs in a worker thread: only bytes go in and out. */
export default function work({ name, bytes, sha256, corrections }: Task): Packed {
  return packed(digestSeed(name, bytes, corrections, sha256));
}
