import { parseArgs } from 'node:util';

/** What `npm run build` and `npm start` can be told. */
export interface Options {
  readonly seeds: string;
  readonly out: string;
  /** Begins and ends with a slash. */
  readonly 'path-prefix': string;
  /** Without a slash at the end. */
  readonly 'site-url'?: string;
  readonly title: string;
  readonly digested: readonly string[];
  readonly cache: string;
  readonly 'full-text': boolean;
  readonly port: number;
}

/** Thrown for arguments that make no sense; the message says which and what to write instead. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

const TEXT = { type: 'string' } as const;
const KNOWN = { seeds: TEXT, out: TEXT, 'path-prefix': TEXT, 'site-url': TEXT, title: TEXT, digested: { type: 'string', multiple: true }, cache: TEXT, 'full-text': { type: 'boolean' }, port: TEXT } as const;

/**
 * Reads command-line arguments. Without a library for it: a build that finds nothing changed takes hardly longer than
 * loading one.
 * @throws Misuse
 */
export function options(args: readonly string[]): Options {
  const given = parsed(args), faults: string[] = [];
  const check = <T>(value: T, makesSense: boolean, fault: string): T => {
    if (!makesSense) faults.push(fault);
    return value;
  };
  const named = (name: 'seeds' | 'out' | 'cache', otherwise: string): string => check(given[name] ?? otherwise, given[name] !== '', `--${name} needs a folder`);
  const prefix = `/${given['path-prefix'] ?? ''}/`.replace(/\/{2,}/gu, '/'), url = given['site-url'], port = Number(given.port ?? 8080);
  const found: Options = {
    seeds: named('seeds', 'seeds'), out: named('out', '_site'), cache: named('cache', '.cache'),
    'path-prefix': check(prefix, /^[\w\-./~%]*$/u.test(prefix) && !prefix.includes('..'), '--path-prefix must be a path such as /news/'),
    ...(url === undefined ? {} : { 'site-url': check(url.replace(/\/+$/u, ''), isAddress(url), '--site-url must be an address such as https://example.org') }),
    title: check(given.title ?? '方志', given.title !== '', '--title needs a text'),
    digested: check(given.digested ?? [], given.digested?.includes('') !== true, '--digested needs names of files'),
    'full-text': given['full-text'] ?? true,
    port: check(port, given.port !== '' && Number.isInteger(port) && port >= 0 && port <= 65535, '--port must be a number from 0 to 65535'),
  };
  if (faults.length > 0) throw new Misuse(faults.join('\n'));
  return found;
}

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

/** @throws Misuse */
function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], strict: true, allowPositionals: true, allowNegative: true, options: KNOWN });
    // A shell's pattern gives several files behind one --digested.
    if (values.digested === undefined && positionals.length > 0) throw new Error(`Unexpected argument '${positionals[0]}'.`);
    return { ...values, ...(values.digested === undefined ? {} : { digested: [...values.digested, ...positionals] }) };
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** How the commands that build are used. */
export const USAGE = 'Options: --seeds DIR (seeds/)  --out DIR (_site/)  --path-prefix /x/ (/)  --site-url https://…  --title TEXT (方志)  --cache DIR (.cache/)  --digested FILES… (what npm run digest wrote, instead of seeds)  --no-full-text (facts and short quotations only)  --port N (8080, npm start only)';
