import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add as addTo } from '../../scripts/add.ts';
import { addOptions } from '../../scripts/add/options.ts';
import { nameInAddress, safeName } from '../../scripts/add/names.ts';
import { isSideName, sideNameOf } from '../../src/digest/side-names.ts';
import { readSide } from '../../src/digest/side.ts';
import { openCollection } from '../../scripts/add/store.ts';
import { Misuse } from '../../scripts/options.ts';
import { CLIP } from '../corrections/made.ts';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-add-'));
const PAGE = iconv.encode(`<!doctype html><html><head><meta charset="gb2312"><title>桐庐县新材料产业园开工_桐庐新闻网</title></head><body><h1>桐庐县新材料产业园开工</h1>${CLIP.split('\n').slice(1).map((p) => `<p>${p}</p>`).join('')}</body></html>`, 'gb2312');
let server: Server, address: string;
beforeAll(async () => {
  server = createServer((request, answer) => void (request.url === '/none' ? answer.writeHead(404).end() : answer.writeHead(200, { 'content-type': 'text/html; charset=gb2312' }).end(PAGE)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/2024/t123_456.html`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const add = async (given: string, seeds: string) => addTo(given, await openCollection(seeds));
let count = 0;
const fresh = (): string => join(folder, `seeds-${count++}`);
const clipping = (name: string, content: string | Buffer = CLIP): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('adding', () => {
  it('puts a page among the seeds, byte for byte, and beside it where and when it was found', async () => {
    const seeds = fresh(), before = Date.now();
    const { name, rows, warnings } = await add(address, seeds);
    expect([name, warnings]).toEqual(['桐庐县新材料产业园开工.html', []]);
    expect(readFileSync(join(seeds, name)).equals(PAGE)).toBe(true);
    const side = readSide(readFileSync(join(seeds, sideNameOf(name)), 'utf8'))!;
    expect(side).toEqual({ address, fetched: side.fetched, contentType: 'text/html; charset=gb2312', sha256: createHash('sha256').update(PAGE).digest('hex') });
    expect(Date.parse(side.fetched)).toBeGreaterThanOrEqual(before);
    expect(rows[0]!.slice(1, 4)).toEqual(['桐庐县新材料产业园开工', '2024-03-28', '桐庐新闻网']);
    expect(rows[0]!.slice(4).every((n) => typeof n === 'number')).toBe(true);
  });
  it('keeps the name of a file, as far as every file system takes it', async () => {
    const seeds = fresh();
    expect((await add(clipping('开工 3月28日:一.txt'), seeds)).name).toBe('开工-3月28日-一.txt');
    expect(readFileSync(join(seeds, '开工-3月28日-一.txt'), 'utf8')).toBe(CLIP);
    expect(readSide(readFileSync(join(seeds, '开工-3月28日-一.txt.source.json'), 'utf8'))).toMatchObject({ address: null, contentType: null });
  });
  it('refuses what is there already, under whatever name', async () => {
    const seeds = fresh();
    mkdirSync(join(seeds, '2024'), { recursive: true });
    writeFileSync(join(seeds, '2024', '旧.txt'), CLIP);
    await expect(add(clipping('new.txt'), seeds)).rejects.toThrow('is there already, byte for byte, as 2024/旧.txt.');
    expect(readdirSync(seeds)).toEqual(['2024']);
  });
  it('refuses what was added a moment ago', async () => {
    const collection = await openCollection(fresh());
    await addTo(clipping('first.txt'), collection);
    await expect(addTo(clipping('second.txt'), collection)).rejects.toThrow('is there already, byte for byte, as first.txt.');
  });
  it('never overwrites: a name that is taken gets a number', async () => {
    const seeds = fresh();
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'a.txt'), '另一篇');
    writeFileSync(join(seeds, 'a-2.txt.source.json'), '{}');
    expect((await add(clipping('a.txt'), seeds)).name).toBe('a-3.txt');
    expect(readFileSync(join(seeds, 'a.txt'), 'utf8')).toBe('另一篇');
    expect(readdirSync(seeds).sort()).toEqual(['a-2.txt.source.json', 'a-3.txt', 'a-3.txt.source.json', 'a.txt']);
  });
  it('says so where no report is read from what it added', async () => {
    const { rows, warnings } = await add(clipping('short.txt', '首页'), fresh());
    expect(rows).toHaveLength(1);
    expect(warnings.join()).toContain('no report was found in it');
  });
  it.each([
    ['nowhere.txt', 'there is no such file. An address begins with http:// or https://.'], ['.', 'is a folder. Name the files in it'], ['package.json', 'is no clipping: those end in .txt, .html, .htm or .md.'],
  ])('refuses what is no clipping: %s', async (given, message) => {
    await expect(add(given, fresh())).rejects.toThrow(`${given}: ${message}`);
  });
  it('refuses what cannot be read', async () => {
    const seeds = fresh();
    await expect(add(clipping('scan.txt', '%PDF-1.7'), seeds)).rejects.toThrow('cannot be used: not a text file: it looks like a PDF.');
    expect(() => readdirSync(seeds)).toThrow();
  });
});

describe('the command', () => {
  // Not spawnSync for addresses: the server stands in this process.
  const run = (...args: string[]) => spawnSync(process.execPath, [command('add'), ...args], { encoding: 'utf8' });
  it('tells what it read from each, names what it did not add, and ends with 1 where there was any', () => {
    const seeds = fresh(), done = run('--seeds', seeds, clipping('one.txt'), 'nowhere.txt');
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/seed +title +published +source +regions +officials +projects/u);
    expect(done.stdout).toMatch(/one\.txt +桐庐县新材料产业园开工 +2024-03-28 +桐庐新闻网/u);
    expect(done.stdout).toContain('1 of 2 added');
    expect(done.stderr).toContain('- nowhere.txt: there is no such file');
    expect(done.stderr).not.toMatch(/^ +at /mu);
    expect(run('--seeds', seeds, clipping('two.txt', `${CLIP}\n全文完毕。`)).status).toBe(0);
  });
  it('asks for something to add', () => {
    expect(run().stderr).toContain('Name the files or addresses to add.');
    for (const args of [[], ['--sead', 'x', 'a'], ['--timeout', 'x', 'a'], ['--timeout', '-1', 'a'], ['--seeds', '', 'a']]) expect(() => addOptions(args)).toThrow(Misuse);
    expect(addOptions(['a.txt', 'b.txt', '--timeout', '5'])).toEqual({ given: ['a.txt', 'b.txt'], seeds: 'seeds', timeout: 5 });
  });
});

describe('a name for a file', () => {
  it('keeps Chinese and leaves out what a file system forbids', () => {
    expect(safeName('滨海：开工“大会”')).toBe('滨海：开工“大会”');
    expect(safeName('../../etc/passwd')).toBe('etc-passwd');
    expect(safeName('a/b\\c:d*e?f"g<h>i|j\u0000k\tl')).toBe('a-b-c-d-e-f-g-h-i-j-k-l');
    expect(['.hidden', '..', ' . ', 'nul', 'COM1.x', 'e\u0301'].map(safeName)).toEqual(['hidden', '', '', '_nul', '_COM1.x', '\u00e9']);
  });
  it('is short enough, has no separator, and is a name again, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeName(text);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(101);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]|^[.\s]|[.\s]$/u);
      expect(safeName(name)).toBe(name);
    }));
  });
  it('is found in an address', () => {
    expect(['https://example.org/', 'https://example.org/a/b.html?x=1', 'https://example.org/%B9%AB.jsp', 'https://example.org/2024/'].map(nameInAddress)).toEqual(['example.org', 'b', '%B9%AB', '2024']);
  });
});

describe('what stands beside a seed', () => {
  it('is told by its name, and is read only where it is whole', () => {
    expect([isSideName('a.html.source.json'), isSideName('source.json'), isSideName('a.html')]).toEqual([true, false, false]);
    for (const text of ['', '{', '{}', '[]', '{"address":"javascript:alert(1)","fetched":"2025-03-02T08:00:00.000Z","contentType":null,"sha256":""}']) expect(readSide(text)).toBeNull();
  });
});
