import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../scripts/render.ts';
import { digestFolder, type DigestOfFolder } from '../../src/digest/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-render-'));
const [seeds, cache] = [join(folder, 'seeds'), join(folder, 'cache')];
const COUNTIES = ['乾安县', '沂水县', '长岭县'];
const report = (n: number): string => [
  `${COUNTIES[n % 3]}召开第${n}次调度会`, `来源：本地日报 发布时间：2024-05-${10 + n % 20}`,
  `5月${10 + n % 20}日，${COUNTIES[n % 3]}县委书记周明远主持召开调度会。${COUNTIES[n % 3]}县长李启航强调，要抓好第${n}批项目，确保早建成、早投产。`,
  `由恒远新材料有限公司投资${n}.5亿元建设的恒远第${n}产业园项目已经开工。全县完成固定资产投资1${n}.5亿元，增长8.${n}%。`,
  `会议还研究了第${n}件事：${'今年以来，各项工作扎实推进，'.repeat(n % 7 + 1)}成效明显。`,
].join('\n\n');

const contentOf = (of: string): Map<string, string> => new Map(readdirSync(of, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  .map((e) => join(e.parentPath, e.name)).sort().map((file) => [relative(of, file), readFileSync(file, 'latin1')]));

describe('a site that two threads make', () => {
  let read: DigestOfFolder;
  const digest = (fullText: boolean): Promise<DigestOfFolder> => digestFolder({ seeds, site: { title: '方志', url: 'https://example.org', pathPrefix: '/x/', fullText }, cache });
  beforeAll(async () => {
    mkdirSync(seeds);
    for (let n = 0; n < 60; n++) writeFileSync(join(seeds, `${n}.txt`), report(n));
    // A copy with damage in it, bytes that are no clipping, and a correction: all that makes a report's record another than it was read.
    writeFileSync(join(seeds, 'copy.txt'), `转载：${report(7)}`.replace('调度会。', '调度kan会。'));
    writeFileSync(join(seeds, 'broken.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    writeFileSync(join(seeds, '8.txt.source.json'), JSON.stringify({ address: 'https://example.org/8.html', fetched: '2024-05-30T00:00:00Z', contentType: null, sha256: '0'.repeat(64) }));
    writeFileSync(join(seeds, 'corrections.yaml'), '- date: 2025-03-02\n  reason: 网页写错了\n  article: 9.txt\n  set:\n    source: 省报\n');
  }, 60_000);
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it.each([['with full texts', true], ['without', false]])('is the same as one that a single thread makes, %s', async (name, fullText) => {
    read = await digest(fullText);
    const [one, two] = [join(folder, `one ${name}`), join(folder, `two ${name}`)];
    const told: [number, number][] = [];
    const alone = await render(read.digest, one), both = await render(read.digest, two, { shared: () => read.shared(), onProgress: (done, total) => { told.push([done, total]); } });
    await read.close();
    expect([both.files, both.rendered]).toEqual([alone.files, alone.rendered]);
    const [wanted, made] = [contentOf(one), contentOf(two)];
    expect([...made.keys()]).toEqual([...wanted.keys()]);
    for (const [file, content] of wanted) expect(made.get(file), file).toBe(content);
    expect(told.filter(([done, total]) => done === total)).toEqual([told.at(-1)]);
  }, 120_000);

  it('tells of a store that the other thread finds damaged, and leaves nothing beside it', async () => {
    read = await digest(true);
    // What only a file's 原文对照 shows.
    const db = new ClassicLevel<string, Uint8Array>(join(cache), { valueEncoding: 'view' });
    await db.open({ multithreading: true });
    for await (const key of db.keys()) if (key.endsWith('/comparison')) await db.put(key, Buffer.from('{}'));
    await db.close();
    await expect(render(read.digest, join(folder, 'damaged'), { shared: () => read.shared() })).rejects.toMatchObject({ name: 'CacheDamaged' });
    await read.close(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name === 'damaged' || name === 'cache')).toEqual([]);
  }, 120_000);
});
