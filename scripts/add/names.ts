/** What fits beside an ending, a number and ".source.json" within the 255 bytes that file systems allow; encrypted ones allow 143. */
const BYTES = 100;
const encoder = new TextEncoder();

/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A name for a file that every file system takes: no separators, no characters that one of them forbids, no dots or
 * blanks at its ends, not too long in UTF-8. Chinese stays as it is. Empty where nothing of the text can be kept.
 */
export function safeName(text: string): string {
  const plain = text.normalize('NFC').replace(/[\p{C}\s/\\:*?"<>|]+/gu, '-').replace(/^[-.\s]+|[-.\s]+$/gu, '');
  let name = '', size = 0;
  for (const character of plain) {
    size += encoder.encode(character).length;
    if (size > BYTES) break;
    name += character;
  }
  const kept = name.replace(/[-.\s]+$/u, '');
  return DEVICES.test(kept.split('.')[0]!) ? `_${kept}` : kept;
}

/** What an address calls its page: the last part of its path, or its host. */
export function nameInAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').filter((part) => part !== '').at(-1) ?? hostname;
  return decoded(last).replace(/\.(?:s?html?|jsp|php|aspx?|md|txt)$/iu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Percent signs that encode no UTF-8, as in addresses written in GBK.
    if (error instanceof URIError) return text;
    throw error;
  }
}
