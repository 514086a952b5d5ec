/**
 * More room for short-lived objects (in MiB): rendering makes many, and copying them about took a tenth of a build. Less for
 * what stays: a heap is cleared when it has grown by so many percent, where Node would let it grow to several times what is
 * in use. A third less memory at the same speed.
 */
export const ROOM = ['--max-semi-space-size=64', '--heap-growing-percent=40'];
