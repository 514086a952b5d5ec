/** Thrown where a part of a seed is asked for and is not what was written. The store is thrown away when it is closed. */
export class CacheDamaged extends Error {
  override readonly name = 'CacheDamaged';
  constructor(folder: string, what: string) { super(`the cache is damaged (${what} in ${folder})`); }
}

/** True for a `CacheDamaged`, also for one that another thread threw, of which no more than name and message come over. */
export const isDamage = (error: unknown): error is Error => error instanceof Error && error.name === 'CacheDamaged';
