/**
 * `npm run digest -- --stdin`: reads seeds that standard input names, one a line, and writes what was read from each as a
 * line of NDJSON, in the same order. It keeps nothing between two lines and knows nothing of other seeds, so that many of
 * it may run side by side, on as many machines. `npm run build -- --digested FILES…` makes a site of their output.
 *
 * A line is the name of a file, or a JSON object: `{"name": "a.txt", "text": "…"}`, or `{"name": "a.html", "base64": "…"}`
 * for bytes in another encoding than UTF-8. The name's ending says what the seed is.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { digestedLine } from '../src/digest/records-in.ts';
import { digestSeed } from '../src/digest/seed.ts';
import { unusable, type DigestedSeed } from '../src/digest/shelf.ts';
import { readingVersion } from '../src/digest/version.ts';
import { told } from './told.ts';

const record = z.strictObject({ name: z.string().min(1), text: z.string().optional(), base64: z.base64().optional() })
  .refine((r) => (r.text === undefined) !== (r.base64 === undefined), 'it needs either "text" or "base64"');

const USAGE = 'Usage: npm run -s digest -- --stdin < NAMES_OR_RECORDS > digested.ndjson';

function digested(line: string): DigestedSeed {
  if (!line.startsWith('{')) {
    try {
      return digestSeed(line, readFileSync(line));
    } catch (error) {
      return unusable(line, { bytes: 0, sha256: '' }, `cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return unusable(line.slice(0, 80), { bytes: 0, sha256: '' }, `not a record: ${error instanceof Error ? error.message : String(error)}`);
  }
  const found = record.safeParse(value);
  if (!found.success) return unusable(line.slice(0, 80), { bytes: 0, sha256: '' }, `not a record: ${z.prettifyError(found.error).split('\n').join(' ')}`);
  const { name, text, base64 } = found.data;
  return digestSeed(name, text === undefined ? Buffer.from(base64!, 'base64') : Buffer.from(text));
}

const { values } = told(USAGE, { options: { stdin: { type: 'boolean', default: false } } });
if (!values.stdin) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const version = readingVersion();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has heard enough (`| head`).
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${digestedLine(digested(line), version)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
