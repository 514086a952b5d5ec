const ENDING = '.source.json';

/** The name of the file that says where a seed came from. */
export const sideNameOf = (seed: string): string => seed + ENDING;

/** True for files that are no seeds but say where one came from. */
export const isSideName = (name: string): boolean => name.endsWith(ENDING);
