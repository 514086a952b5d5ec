import { readFileSync } from 'node:fs';

/** Stretches of stock phrases of regional news, Simplified; figures in them stand for any figures, and what 某 stood for parts two. */
export function usage(): readonly string[] {
  return stretches ??= readFileSync(new URL('data/usage.txt', import.meta.url), 'utf8').split('\n').filter((row) => !row.startsWith('#'))
    .flatMap((row) => row.split(/[ 某]+/u)).filter((stretch) => stretch.length > 1);
}

let stretches: readonly string[] | undefined;
