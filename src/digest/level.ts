import { ClassicLevel } from 'classic-level';

/** Files of the store that are mapped into memory at once, 2 MiB each: a large collection has several hundred. */
const MAPPED = 128;

/** Opens the database in a folder, which several threads of this process may do. @throws what LevelDB throws: `codeOf` tells what it is. */
export const opened = async (folder: string): Promise<ClassicLevel<string, Uint8Array>> => {
  const db = new ClassicLevel<string, Uint8Array>(folder, { keyEncoding: 'utf8', valueEncoding: 'view', writeBufferSize: 16 << 20, maxOpenFiles: MAPPED });
  // Pages are written by several threads.
  await db.open({ multithreading: true });
  return db;
};

/** LevelDB's own code of an error (LEVEL_LOCKED, LEVEL_CORRUPTION), which classic-level wraps. */
export const codeOf = (error: unknown): unknown => {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return cause?.code ?? code;
};

/** A value, or null where there is none or the database is damaged there. */
export const readable = async (db: ClassicLevel<string, Uint8Array>, key: string): Promise<Uint8Array | null> => {
  try {
    return await db.get(key) ?? null;
  } catch (error) {
    if (codeOf(error) === 'LEVEL_CORRUPTION') return null;
    throw error;
  }
};

/** What cannot be read counts as absent: the seed is then read anew. */
export function safely(read: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return read();
  } catch (error) {
    if (['LEVEL_CORRUPTION', 'LEVEL_IO_ERROR'].includes(String(codeOf(error)))) return undefined;
    throw error;
  }
}
