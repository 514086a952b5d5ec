import { spawnSync } from 'node:child_process';

/**
 * More room for short-lived objects (in MiB): rendering makes many, and copying them about took a tenth of a build. Less for
 * what stays: a heap is cleared when it has grown by so many percent, where Node would let it grow to several times what is
 * in use. A third less memory at the same speed.
 */
const WANTED = ['--max-semi-space-size=64', '--heap-growing-percent=40'];

/** Those of the options that this Node knows. Some are V8's own, which may go at any time, and Node does not start with one that it does not know. */
export function room(options = WANTED) {
  const knows = (...some) => spawnSync(process.execPath, [...some, '--version'], { stdio: 'ignore' }).status === 0;
  return knows(...options) ? options : options.filter((one) => knows(one));
}
