/** The folder of the compiled code, made if it is not there: what stands in `scripts/build.ts` is in its `scripts/build.mjs`. */
export function compiled(): Promise<string>;
