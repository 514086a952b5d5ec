import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run build` and `npm start` can be told. */
const schema = z.object({
  seeds: z.string().min(1, '--seeds needs a folder').default('seeds'),
  out: z.string().min(1, '--out needs a folder').default('_site'),
  'path-prefix': z.string().default('/').transform((prefix) => `/${prefix}/`.replace(/\/{2,}/g, '/'))
    .refine((prefix) => /^[\w\-./~%]*$/.test(prefix) && !prefix.includes('..'), '--path-prefix must be a path such as /news/'),
  'site-url': z.url({ protocol: /^https?$/, error: '--site-url must be an address such as https://example.org' }).transform((url) => url.replace(/\/+$/, '')).optional(),
  title: z.string().min(1).default('方志'),
  digested: z.array(z.string().min(1)).default([]),
  cache: z.string().min(1, '--cache needs a folder').default('.cache'),
  'full-text': z.boolean().default(true),
  port: z.coerce.number().int().min(0).max(65535).default(8080),
});

export type Options = z.output<typeof schema>;

/** Thrown for arguments that make no sense; the message says which and what to write instead. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** Reads command-line arguments. @throws Misuse */
export function options(args: readonly string[]): Options {
  let values: Record<string, unknown>;
  try {
    const parsed = parseArgs({ args: [...args], strict: true, allowPositionals: true, allowNegative: true, options: Object.fromEntries(Object.keys(schema.shape).map((name) => [name, KINDS[name] ?? { type: 'string' as const }])) });
    const { digested } = parsed.values as { readonly digested?: readonly string[] };
    // A shell's pattern gives several files behind one --digested.
    if (digested === undefined && parsed.positionals.length > 0) throw new Error(`Unexpected argument '${parsed.positionals[0]}'.`);
    values = { ...parsed.values, ...(digested === undefined ? {} : { digested: [...digested, ...parsed.positionals] }) };
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Misuse(parsed.error.issues.map((issue) => `${issue.message}`).join('\n'));
  return parsed.data;
}

const KINDS: Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly multiple?: boolean }>> = { 'full-text': { type: 'boolean' }, digested: { type: 'string', multiple: true } };

/** How the commands that build are used. */
export const USAGE = 'Options: --seeds DIR (seeds/)  --out DIR (_site/)  --path-prefix /x/ (/)  --site-url https://…  --title TEXT (方志)  --cache DIR (.cache/)  --digested FILES… (what npm run digest wrote, instead of seeds)  --no-full-text (facts and short quotations only)  --port N (8080, npm start only)';
