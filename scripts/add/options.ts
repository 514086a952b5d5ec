import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Misuse } from '../options.ts';

const schema = z.object({
  seeds: z.string().min(1, '--seeds needs a folder').default('seeds'),
  timeout: z.coerce.number('--timeout needs a number of seconds').positive('--timeout needs a number of seconds').max(3600, '--timeout needs a number of seconds up to 3600').default(30),
});

/** How the command is used. */
export const USAGE = 'npm run add -- FILE or ADDRESS …   Options: --seeds DIR (seeds/)  --timeout SECONDS (30)';

/** What `npm run add` was told. @throws Misuse */
export function addOptions(args: readonly string[]): z.output<typeof schema> & { readonly given: readonly string[] } {
  let values: unknown, given: readonly string[];
  try {
    ({ values, positionals: given } = parseArgs({ args: [...args], strict: true, allowPositionals: true, options: { seeds: { type: 'string' }, timeout: { type: 'string' } } }));
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Misuse(parsed.error.issues.map((issue) => issue.message).join('\n'));
  if (given.length === 0) throw new Misuse(`Name the files or addresses to add.\n${USAGE}`);
  return { ...parsed.data, given };
}
