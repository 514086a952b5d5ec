import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestSeed } from '../../src/digest/seed.ts';
import { ClassicLevel } from 'classic-level';
import { CacheDamaged } from '../../src/digest/damaged.ts';
import { packed } from '../../src/digest/packed.ts';
import { keyOf, openStore } from '../../src/digest/store.ts';

const parent = mkdtempSync(join(tmpdir(), 'fangzhi-store-'));
afterAll(() => rmSync(parent, { recursive: true }));
let folder = '', count = 0;
beforeEach(() => { folder = join(parent, String(count++)); });

const seed = digestSeed('甲.txt', Buffer.from('乾安县召开项目推进会\n\n2024年5月6日，乾安县召开项目推进会，县长周明远出席并讲话。\n\n今年一季度，全县完成固定资产投资12.5亿元，增长8.3%。\n'));
const key = keyOf(seed.head.sha256, '.txt');

/** Fills a store, closes it, and hands over its files. */
async function filled(): Promise<string[]> {
  const store = await openStore(folder, 'v1');
  await store.put(key, packed(seed));
  await store.close();
  return readdirSync(folder).map((name) => join(folder, name));
}

describe('the store of digested seeds', () => {
  it('gives back what was put into it, under the name that the file has now', async () => {
    await filled();
    const store = await openStore(folder, 'v1');
    const kept = store.get(key, '乙/甲.txt')!;
    expect(kept.head).toEqual({ ...seed.head, seed: '乙/甲.txt' });
    expect({ accounts: kept.accounts(), notes: kept.notes(), comparison: kept.comparison() }).toEqual(JSON.parse(JSON.stringify(seed.details)));
    expect(kept.article(0)).toEqual({ ...JSON.parse(JSON.stringify(seed.articles[0]!.read)) as object, seed: '乙/甲.txt' });
    expect(store.warnings).toEqual([]);
    await store.close();
  });

  it('knows nothing of what another version of the code read', async () => {
    await filled();
    const store = await openStore(folder, 'v2');
    expect(store.get(key, '甲.txt')).toBeNull();
    await store.close();
  });

  it('forgets what a build did not ask for', async () => {
    await filled();
    const first = await openStore(folder, 'v1');
    await first.put('other', packed(seed));
    await first.prune();
    expect(first.get(key, '甲.txt')).toBeNull();
    expect(first.get('other', '甲.txt')).not.toBeNull();
    await first.close();
    const db = new ClassicLevel(folder), left = await db.keys().all();
    await db.close();
    expect(left.filter((name) => name.includes(key))).toEqual([]);
  });

  it('leaves a store that another build is using to it, and keeps its own', async () => {
    // As another process does: threads of this one may share it.
    const one = new ClassicLevel(folder);
    await one.open();
    const two = await openStore(folder, 'v1');
    expect(two.warnings).toEqual([expect.stringContaining('another build is using the cache')]);
    await two.put(key, packed(seed));
    expect(two.get(key, '甲.txt')).not.toBeNull();
    expect(await one.get(`head/${key}`)).toBeUndefined();
    await two.close();
    await one.close();
  });

  it('is thrown away where a part of a seed turns out to be damaged', async () => {
    await filled();
    const db = new ClassicLevel<string, Uint8Array>(folder, { valueEncoding: 'view' });
    await db.put(`card/${key}/0`, Buffer.from('{"head":{}}'));
    await db.close();
    const store = await openStore(folder, 'v1'), kept = store.get(key, '甲.txt')!;
    expect(kept.article(0)).toEqual(JSON.parse(JSON.stringify(seed.articles[0]!.read)));
    expect(() => kept.card(0)).toThrow(CacheDamaged);
    await store.close();
    const after = await openStore(folder, 'v1');
    expect(after.get(key, '甲.txt')).toBeNull();
    await after.close();
  });

  it.each([
    ['cut short', (file: string) => { truncateSync(file, Math.floor(readFileSync(file).length / 2)); }],
    ['overwritten with something else', (file: string) => { writeFileSync(file, Buffer.alloc(Math.max(64, readFileSync(file).length), 0xa5)); }],
    ['changed in some bytes', (file: string) => { const bytes = readFileSync(file); for (let i = 7; i < bytes.length; i += 61) bytes[i] = bytes[i]! ^ 0x5a; writeFileSync(file, bytes); }],
  ])('never trusts a store whose files were %s', async (_how, harm) => {
    for (const file of await filled()) if (!file.endsWith('LOCK')) harm(file);
    const store = await openStore(folder, 'v1');
    const kept = store.get(key, '甲.txt');
    if (kept !== null) {
      expect(kept.head).toEqual(seed.head);
      try {
        expect(kept.article(0)).toEqual(JSON.parse(JSON.stringify(seed.articles[0]!.read)));
      } catch (error) {
        expect(error).toBeInstanceOf(CacheDamaged);
      }
    }
    await store.put(key, packed(seed));
    expect(store.get(key, '甲.txt')!.head).toEqual(seed.head);
    await store.close();
  });
});
