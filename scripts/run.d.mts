/** Why the installed packages do not fit the lock file, or null where they do. */
export function lacking(folder: string): string | null;

/** What Node is told of memory where it runs a command. */
export declare const ROOM: readonly string[];
