import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-serve-'));
let live: Serving, plain: Serving;
beforeAll(async () => {
  mkdirSync(join(folder, '页'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>首页</title><body>在此</body>');
  writeFileSync(join(folder, '页', 'index.html'), '<!doctype html><title>页</title><body>里页</body>');
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>无此页</title>');
  writeFileSync(join(folder, 'data.csv'), 'a,b\r\n');
  live = await serve(folder, { prefix: '/x/', live: true });
  plain = await serve(folder);
});
afterAll(() => {
  live.server.closeAllConnections();
  live.server.close();
  plain.server.close();
  rmSync(folder, { recursive: true });
});

describe('the server for writing', () => {
  it('serves the site under its prefix, and its files as they are', async () => {
    expect(await (await fetch(`${live.url}data.csv`)).text()).toBe('a,b\r\n');
    expect(await (await fetch(`${live.url}${encodeURI('页/')}`)).text()).toContain('里页');
    expect(await (await fetch(plain.url)).text()).toBe('<!doctype html><title>首页</title><body>在此</body>');
  });
  it('answers with the 404 page of the site', async () => {
    const answer = await fetch(`${plain.url}none/`);
    expect([answer.status, await answer.text()]).toEqual([404, '<!doctype html><title>无此页</title>']);
  });
  it('gives nothing from outside the folder', async () => {
    for (const path of ['%2e%2e%2fetc%2fhostname', '..%2f..%2f..%2f..%2fetc/']) expect((await fetch(live.url + path)).status).toBe(404);
  });
  it('tells open pages to load anew after a build', async () => {
    expect(await (await fetch(live.url)).text()).toContain('<script src="/x/__reload.js" data-events="/x/__reload">');
    expect(await (await fetch(`${live.url}__reload.js`)).text()).toContain('EventSource');
    const answer = await fetch(`${live.url}__reload`);
    const reader = answer.body!.getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toContain('retry');
    live.reload();
    expect(await next()).toContain('data: built');
    await reader.cancel();
  });
});
