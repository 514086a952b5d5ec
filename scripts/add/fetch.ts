import type { Clipping } from './clipping.ts';
import { NotAdded } from './fault.ts';
import { nameInAddress } from './names.ts';

export interface Limits {
  /** Milliseconds for everything, redirects included. */
  readonly timeout: number;
  /** Bytes of the page as they arrive, unpacked. */
  readonly size: number;
  readonly redirects: number;
}

export const LIMITS: Limits = { timeout: 30_000, size: 20 * 1024 * 1024, redirects: 5 };

/** Kinds of pages that are clippings, with the ending that each gets. */
const FORMATS: Readonly<Record<string, string>> = { 'text/html': '.html', 'application/xhtml+xml': '.html', 'text/plain': '.txt', 'text/markdown': '.md', 'text/x-markdown': '.md' };

const SAVE = 'Save the page in a browser and add the file.';

/**
 * Fetches a page as it stands.
 * @throws NotAdded with the address and the reason: a fault of the network, an answer other than a page, too slow, too
 *   large, of another type, redirected too often or away from http and https.
 */
export async function fetchPage(given: string, limits: Limits = LIMITS): Promise<Clipping> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const { answer, address } = await follow(given, limits.redirects, signal);
    const contentType = answer.headers.get('content-type'), format = FORMATS[contentType?.split(';')[0]!.trim().toLowerCase() ?? ''];
    if (format === undefined) {
      await answer.body?.cancel();
      throw new NotAdded(`${given}: is ${contentType === null ? 'of no named type' : `“${contentType}”`}, no page of text. ${contentType === null ? SAVE : 'Only HTML, plain text and Markdown can be read.'}`);
    }
    return { given, bytes: await bytesOf(answer, given, limits.size), format, stem: nameInAddress(address), address, contentType };
  } catch (error) {
    throw error instanceof NotAdded ? error : failed(given, error, limits);
  }
}

/** The address as the server knows it. @throws NotAdded where it is none that pages have. */
function pageAddress(text: string, base: string | undefined, given: string): URL {
  if (!URL.canParse(text, base)) throw new NotAdded(`${given}: “${text}” is no address.`);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotAdded(`${given}: “${url.href}” is no web page: only http and https are fetched.`);
  if (url.username !== '' || url.password !== '') throw new NotAdded(`${given}: it holds a user's name or password, which would be written beside the seed. ${SAVE}`);
  url.hash = '';
  return url;
}

async function follow(given: string, redirects: number, signal: AbortSignal): Promise<{ answer: Response; address: string }> {
  let url = pageAddress(given, undefined, given);
  for (let hop = 0; hop <= redirects; hop++) {
    const answer = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9', 'user-agent': 'fangzhi (npm run add)' } });
    if (answer.ok) return { answer, address: url.href };
    await answer.body?.cancel();
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) throw new NotAdded(`${given}: the server answered ${answer.status}${answer.statusText === '' ? '' : ` ${answer.statusText}`}. ${adviceFor(answer.status)}`);
    url = pageAddress(location, url.href, given);
  }
  throw new NotAdded(`${given}: was redirected more than ${redirects} times, last to ${url.href}. ${SAVE}`);
}

function adviceFor(status: number): string {
  if (status === 404 || status === 410) return 'There is no such page: check the address.';
  if (status === 401 || status === 403) return `It lets nobody in, or no programs. ${SAVE}`;
  if (status === 429 || status >= 500) return 'Try again later.';
  return SAVE;
}

/** The body, counted as it arrives: what the server says of its length proves nothing. */
async function bytesOf(answer: Response, given: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.length;
    if (size > most) throw new NotAdded(`${given}: is larger than ${Math.floor(most / 1024)} KB, too large for a clipping, and was not fetched to its end.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Reasons that the network gives, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host is known: check the address and the connection', EAI_AGAIN: 'the host could not be looked up: check the connection', ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection off', UND_ERR_SOCKET: 'the host broke the connection off', ETIMEDOUT: 'the host does not answer', UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
};

function failed(given: string, error: unknown, { timeout }: Limits): NotAdded {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) return new NotAdded(`${given}: was not there in full within ${timeout / 1000} seconds. Try again later, or allow more with --timeout.`);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { readonly code?: unknown }).code;
  return new NotAdded(`${given}: could not be fetched: ${(typeof code === 'string' && REASONS[code]) || (cause instanceof Error ? cause.message : String(cause))}.`, { cause: error });
}
