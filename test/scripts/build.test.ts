import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

const build = (...args: string[]) => spawnSync(process.execPath, [command('build'), ...args], { encoding: 'utf8' });
const filesIn = (dir: string): string[] => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => relative(dir, join(e.parentPath, e.name))).sort();
const TEXTS = new Set(['.html', '.json', '.ndjson', '.csv', '.xml', '.atom', '.txt']);

/** Stretches of the five seeds that are no part of a report, each long enough to stand nowhere else by chance. */
const FURNITURE = [
  'ICP备', '公网安备', '版权所有', '免责声明', '0531-83122110', '51763562', 'selectshandong@', '服务粉丝', '我们一直在努力', '相关阅读', '延伸阅读', '热点推荐', '热门文章',
  '芝罘智能制造产业园', '武汉公交', '纳兰性德', '卡赫拉曼马拉什', '村里来了服务队', '爱临沂客户端2024', '20200913204117998',
];
const SPAM = ['影音资源', '国产精品', '中文字幕', '先锋影音'];

describe('a build of the five seeds', () => {
  const [plain, again, prefixed] = ['plain', 'again', 'prefixed'].map((name) => join(folder, name)) as [string, string, string];
  let output = '';
  beforeAll(() => {
    const first = build('--out', plain);
    output = first.stdout;
    expect(first.stderr + first.stdout).toContain('files written');
    expect(first.status).toBe(0);
    expect(build('--out', again).status).toBe(0);
    expect(build('--out', prefixed, '--path-prefix', '/news/', '--site-url', 'https://example.org').status).toBe(0);
  }, 240_000);

  it('tells what became of each seed', () => {
    for (const name of ['000', '001', '002', '003', '004']) expect(output).toMatch(new RegExp(`^${name}_\\S+\\s+utf-8\\s+(simplified|traditional)\\s+\\d+\\s+\\d+`, 'm'));
  });

  it('gives the same bytes each time', () => {
    expect(filesIn(again)).toEqual(filesIn(plain));
    for (const name of filesIn(plain)) expect(readFileSync(join(again, name)).equals(readFileSync(join(plain, name))), name).toBe(true);
  });

  it('shows what it stripped on the page that lays a seed open, and nowhere else', () => {
    const texts = filesIn(plain).filter((n) => TEXTS.has(extname(n)));
    expect(texts.length).toBeGreaterThan(50);
    const laidOpen = texts.filter((n) => n.endsWith('source/index.html'));
    expect(laidOpen.length).toBeGreaterThanOrEqual(5);
    for (const name of texts) {
      const content = readFileSync(join(plain, name), 'utf8');
      for (const spam of SPAM) expect(content.includes(spam), `${spam} in ${name}`).toBe(false);
      if (laidOpen.includes(name)) continue;
      for (const words of FURNITURE) expect(content.includes(words), `${words} in ${name}`).toBe(false);
    }
  });

  it.each([['without a path prefix', () => plain, '/'], ['under a path prefix', () => prefixed, '/news/']])('has no link or anchor that leads nowhere, %s', (_, dir, prefix) => {
    const pages = new Map(filesIn(dir()).map((name) => [name, null as Set<string> | null]));
    const idsOf = (name: string): Set<string> => {
      let ids = pages.get(name) ?? null;
      if (ids === null) {
        const $ = load(readFileSync(join(dir(), name), 'utf8'));
        pages.set(name, ids = new Set($('[id]').map((_i, e) => $(e).attr('id')!).get()));
      }
      return ids;
    };
    let links = 0;
    for (const name of [...pages.keys()].filter((n) => n.endsWith('.html'))) {
      const $ = load(readFileSync(join(dir(), name), 'utf8'));
      const here = `https://x.invalid${prefix}${name.replace(/index\.html$/, '')}`;
      for (const e of $('a[href], link[href], script[src], img[src], form[action]').get()) {
        const target = new URL($(e).attr('href') ?? $(e).attr('src') ?? $(e).attr('action')!, here);
        if (target.host !== 'x.invalid') continue;
        links++;
        expect(target.pathname.startsWith(prefix), `${name}: ${target.pathname}`).toBe(true);
        const path = decodeURIComponent(target.pathname.slice(prefix.length));
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        expect(pages.has(file), `${name} links to ${file}`).toBe(true);
        const anchor = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
        if (anchor !== '' && file.endsWith('.html')) expect(idsOf(file).has(anchor), `${name} links to ${file}#${anchor}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(500);
  });

  it('takes away the pages of a seed that is gone, and leaves what it did not write', () => {
    const [seeds, out] = [join(folder, 'some'), join(folder, 'shrinking')];
    mkdirSync(seeds);
    for (const name of readdirSync('seeds').slice(0, 2)) cpSync(join('seeds', name), join(seeds, name));
    expect(build('--seeds', seeds, '--out', out).status).toBe(0);
    const before = filesIn(out).filter((n) => n.startsWith('articles/a'));
    writeFileSync(join(out, 'CNAME'), 'example.org');
    rmSync(join(seeds, readdirSync(seeds)[0]!));
    expect(build('--seeds', seeds, '--out', out).status).toBe(0);
    const after = filesIn(out).filter((n) => n.startsWith('articles/a'));
    expect(before).toHaveLength(4);
    expect(after).toHaveLength(2);
    expect(filesIn(out)).toContain('CNAME');
  }, 120_000);
});

describe('files that cannot be used', () => {
  it('are named with the reason, and the rest is built', () => {
    const seeds = join(folder, 'mixed');
    mkdirSync(seeds);
    const good = readdirSync('seeds')[0]!;
    cpSync(join('seeds', good), join(seeds, good));
    cpSync(join('seeds', good), join(seeds, 'copy.txt'));
    writeFileSync(join(seeds, 'empty.txt'), '');
    writeFileSync(join(seeds, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(join(seeds, 'scan.pdf'), '%PDF-1.7');
    const done = build('--seeds', seeds, '--out', join(folder, 'mixed-out'));
    expect(done.status).toBe(0);
    for (const name of ['copy.txt: not used: the same bytes as', 'empty.txt: not used:', 'picture.txt: not used:', 'scan.pdf: not read']) expect(done.stdout).toContain(name);
  }, 60_000);

  it('end the build with 1 where there is nothing else, and leave the last site alone', () => {
    const [seeds, out] = [join(folder, 'nothing'), join(folder, 'nothing-out')];
    mkdirSync(seeds);
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last site');
    writeFileSync(join(seeds, 'empty.txt'), '');
    const done = build('--seeds', seeds, '--out', out);
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('Nothing was built');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last site');
  }, 60_000);

  it('end the build with 1 where the folder is not there, and say how to name another', () => {
    const done = build('--seeds', join(folder, 'nowhere'));
    expect(done.status).toBe(1);
    expect(done.stderr).toMatch(/does not exist.*--seeds/s);
    expect(done.stderr).not.toContain('at ');
  }, 60_000);
});
