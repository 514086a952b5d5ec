import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What stands beside a site while a build runs: what is new, the last site, and its twin. */
export type Part = 'new' | 'old' | 'twin';

/** Where such a part stands. Names hold the number of the process, so that two builds at once do not touch each other's. */
export const placeOf = (site: string, part: Part): string => join(dirname(site), `.${basename(site)}.${part}-${process.pid}`);

/** Puts back a site that a build was about to replace when it was killed, and removes what ended builds left beside it. */
export function tidy(out: string): void {
  const site = resolve(out), above = dirname(site), name = basename(site);
  // The folder above may be still to be made (--out new/site).
  if (!existsSync(above)) return;
  const left = readdirSync(above).flatMap((entry) => {
    const found = new RegExp(String.raw`^\.${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\.(new|old|twin)-(\d+)$`, 'u').exec(entry);
    return found === null || runs(Number(found[2])) ? [] : [{ path: join(above, entry), old: found[1] === 'old' }];
  });
  for (const { path, old } of left) {
    if (old && !existsSync(site)) renameSync(path, site);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Whether a process other than this one runs under a number. */
function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
