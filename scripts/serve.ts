import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  readonly server: Server;
  /** Where the site is to be seen. */
  readonly url: string;
  /** Makes every open page load itself anew. */
  reload(): void;
}

/** What each page loads while somebody works on it: a file, since pages forbid scripts written into them. */
const LISTEN = "new EventSource(document.currentScript.dataset.events).onmessage = () => location.reload();";

/**
 * Serves a built site on localhost, and there only, as a plain file server would, under its path prefix.
 * @param live gives each page a script that loads it anew after a build
 */
export async function serve(folder: string, { prefix = '/', port = 0, live = false } = {}): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const events = `${prefix}__reload`, script = `${events}.js`;
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = async (response: ServerResponse): Promise<void> => {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  const livePage = async (url: string): Promise<string | null> => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!path.endsWith('/') || path.includes('..')) return null;
    const page = await readFile(join(folder, path, 'index.html'), 'utf8').catch(() => null);
    return page === null ? null : `${page}<script src="${script}" data-events="${events}"></script>`;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (live && path === events) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 500\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else if (live && path === script) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(LISTEN);
    } else if (path.startsWith(prefix)) {
      request.url = `/${path.slice(prefix.length)}`;
      const plain = (): void => files(request, response, () => void notFound(response));
      if (live) void livePage(request.url).then((page) => (page === null ? plain() : response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)));
      else plain();
    } else response.writeHead(302, { location: prefix }).end();
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    server,
    url: `http://localhost:${address.port}${prefix}`,
    reload: () => { for (const listener of listeners) listener.write('data: built\n\n'); },
  };
}
