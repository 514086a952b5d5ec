import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Serving } from '../serve.ts';

/** A site that is served, served once more with its texts compressed, as hosts of static files do. */
export async function compressed({ url }: Pick<Serving, 'url'>): Promise<Pick<Serving, 'server' | 'url'>> {
  const { origin, pathname } = new URL(url);
  const server = createServer((request, response) => {
    void fetch(origin + (request.url ?? '/'), { redirect: 'manual' }).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '', body = Buffer.from(await answer.arrayBuffer()), isText = /text|json|xml|javascript/u.test(type);
      response.writeHead(answer.status, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) }).end(isText ? gzipSync(body) : body);
    }, (error: unknown) => { response.writeHead(502).end(String(error)); });
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://localhost:${address.port}${pathname}` };
}
