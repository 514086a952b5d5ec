/** Why the installed packages do not fit the lock file, or null where they do. */
export function lacking(folder: string): string | null;
