import { hash } from 'node:crypto';

/** The first `length` hexadecimal digits of a text's SHA-256: for addresses and names of files, where no case is told apart. */
export const digitsOf = (text: string | Uint8Array, length = 64): string => hash('sha256', text, 'hex').slice(0, length);

/** The first `length` characters of a text's SHA-256 in base64url, six bits each, all 43 where nobody says: another text has another stamp. */
export const stamp = (text: string | Uint8Array, length = 43): string => hash('sha256', text, 'base64url').slice(0, length);
