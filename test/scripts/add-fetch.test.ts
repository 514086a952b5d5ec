import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotAdded } from '../../scripts/add/fault.ts';
import { fetchPage } from '../../scripts/add/fetch.ts';

const PAGE = '<!doctype html><meta charset="gb2312"><title>桐庐县新材料产业园开工</title><p>3月28日，桐庐县新材料产业园项目开工。</p>';
const html = (answer: ServerResponse, type = 'text/html; charset=utf-8'): ServerResponse => answer.writeHead(200, { 'content-type': type });
const to = (answer: ServerResponse, location: string, status = 302): void => void answer.writeHead(status, { location }).end();

/** What the server does at each path. */
const PATHS: Readonly<Record<string, (answer: ServerResponse, request: IncomingMessage) => void>> = {
  '/page': (a) => void html(a).end(PAGE),
  '/gb2312.html': (a) => void html(a, 'text/html; charset=gb2312').end(iconv.encode(PAGE, 'gb2312')),
  '/a.txt': (a) => void html(a, 'text/plain').end('文'),
  '/a.md': (a) => void html(a, 'Text/Markdown;charset=UTF-8').end('# 文'),
  '/xhtml': (a) => void html(a, 'application/xhtml+xml').end(PAGE),
  '/%E6%96%B0%E9%97%BB/%E5%BC%80%E5%B7%A5.shtml': (a) => void html(a).end(PAGE),
  '/pdf': (a) => void html(a, 'application/pdf').end('%PDF'),
  '/untyped': (a) => void a.writeHead(200).end(PAGE),
  '/missing': (a) => void a.writeHead(404).end('none'),
  '/closed': (a) => void a.writeHead(403).end(),
  '/broken': (a) => void a.writeHead(503).end(),
  '/silent': () => undefined,
  '/slow': (a) => { html(a).write('<p>'); const drip = setInterval(() => a.write('慢'), 20); a.on('close', () => clearInterval(drip)); },
  '/endless': (a) => { html(a); const more = (): void => { while (!a.destroyed && a.write('字'.repeat(4000))); a.once('drain', more); }; more(); },
  '/packed': (a) => void a.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000, 97))),
  '/torn': (a) => { html(a).write('<p>'); setTimeout(() => a.destroy(), 10); },
  '/moved': (a) => to(a, '/page#part', 301),
  '/loop': (a) => to(a, '/loop'),
  '/out': (a) => to(a, 'file:///etc/hostname'),
  '/nowhere': (a) => to(a, 'http://['),
  '/told': (a) => void a.writeHead(302).end(),
};

let server: Server, base: string;
const closed: Promise<void>[] = [];
beforeAll(async () => {
  server = createServer((request, answer) => {
    closed.push(new Promise((resolve) => answer.on('close', resolve)));
    PATHS[request.url!]!(answer, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIMITS = { timeout: 300, size: 100_000, redirects: 5 };
const fetched = (path: string) => fetchPage(base + path, LIMITS);
async function refused(path: string): Promise<string> {
  const fault: unknown = await fetched(path).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(NotAdded);
  const { message } = fault as NotAdded;
  expect(message.startsWith(`${base}${path}: `)).toBe(true);
  return message;
}

describe('fetching a page', () => {
  it('keeps its bytes, its address and the type that the server gave', async () => {
    expect(await fetched('/gb2312.html')).toEqual({ given: `${base}/gb2312.html`, bytes: iconv.encode(PAGE, 'gb2312'), format: '.html', stem: 'gb2312', address: `${base}/gb2312.html`, contentType: 'text/html; charset=gb2312' });
  });
  it('knows HTML, XHTML, plain text and Markdown', async () => {
    expect(await Promise.all(['/page', '/xhtml', '/a.txt', '/a.md'].map(async (path) => (await fetched(path)).format))).toEqual(['.html', '.html', '.txt', '.md']);
  });
  it('takes its name from the address, Chinese where that is Chinese', async () => {
    expect((await fetched('/%E6%96%B0%E9%97%BB/%E5%BC%80%E5%B7%A5.shtml')).stem).toBe('开工');
  });
  it('follows redirects and keeps the last address, without what follows "#"', async () => {
    expect(await fetched('/moved')).toMatchObject({ given: `${base}/moved`, address: `${base}/page` });
  });
  it('lets the server go that gives no end', async () => {
    const before = closed.length;
    await refused('/endless');
    await Promise.all(closed.slice(before));
  });
});

describe('a page that is not fetched', () => {
  it.each([
    ['/missing', 'the server answered 404 Not Found. There is no such page: check the address.'],
    ['/closed', 'the server answered 403 Forbidden. It lets nobody in, or no programs. Save the page in a browser and add the file.'],
    ['/broken', 'the server answered 503 Service Unavailable. Try again later.'],
    ['/told', 'the server answered 302 Found.'],
    ['/pdf', 'is “application/pdf”, no page of text. Only HTML, plain text and Markdown can be read.'],
    ['/untyped', 'is of no named type, no page of text. Save the page in a browser'],
    ['/silent', 'was not there in full within 0.3 seconds. Try again later, or allow more with --timeout.'],
    ['/slow', 'was not there in full within 0.3 seconds.'],
    ['/endless', 'is larger than 97 KB, too large for a clipping'],
    ['/packed', 'is larger than 97 KB, too large for a clipping'],
    ['/torn', 'could not be fetched: the host broke the connection off.'],
    ['/loop', 'was redirected more than 5 times'],
    ['/out', '“file:///etc/hostname” is no web page: only http and https are fetched.'],
    ['/nowhere', '“http://[” is no address.'],
  ])('%s: the message says why', async (path, message) => {
    expect(await refused(path)).toContain(message);
  });
  it.each([
    ['ftp://example.org/a.html', 'only http and https are fetched'], ['http://', 'is no address'], ['http://user:secret@127.0.0.1/', 'it holds a user\'s name or password'],
  ])('%s: it is no address of a page', async (address, message) => {
    await expect(fetchPage(address, LIMITS)).rejects.toThrow(message);
  });
  it('stands on no host that is there', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await expect(fetchPage(`http://127.0.0.1:${port}/`, LIMITS)).rejects.toThrow('the host refuses connections');
  });
});
