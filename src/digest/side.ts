import { z } from 'zod';

/**
 * What is kept of a seed's origin, in a file beside it (`NAME.source.json`), because the seed itself keeps its bytes.
 * Files from disk have neither address nor content type.
 */
const schema = z.object({
  address: z.url({ protocol: /^https?$/u }).nullable(),
  /** When it was fetched or added: ISO 8601, UTC. */
  fetched: z.iso.datetime(),
  contentType: z.string().nullable(),
  /** Of the seed, in hexadecimal. */
  sha256: z.string().regex(/^[\da-f]{64}$/u),
});

export type Side = z.output<typeof schema>;

/** What is written beside a seed. */
export const writeSide = (side: Side): string => `${JSON.stringify(side, null, 2)}\n`;

/** Reads what stands beside a seed. @returns null where it is no JSON, or not of this form. */
export function readSide(text: string): Side | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
