import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { stage, type Stage } from './site.ts';

let at: Stage, page: Page;
beforeAll(async () => { at = await stage(); }, 60_000);
afterAll(() => at.close());
beforeEach(async () => { page = await (await at.context({ acceptDownloads: true })).newPage(); });
afterEach(() => page.context().close());

const visit = (path: string): Promise<unknown> => page.goto(at.url + path);
const rows = (): Promise<number> => page.locator('tbody tr:visible').count();

test('a region is found through the tree, with its figures and the charts of their history', async () => {
  await visit('');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '政区' }).click();
  await page.getByRole('link', { name: '诸暨市' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('诸暨市');
  const row = page.getByRole('row').filter({ hasText: '地区生产总值' }).filter({ hasText: '2024年' });
  expect((await row.getByRole('cell').allTextContents()).join('|')).toMatch(/1,862\.4.*亿元.*6\.2%.*实绩/u);
  expect(await page.getByRole('img', { name: /地区生产总值.*2023年1,753\.6亿元.*2024年1,862\.4亿元/u }).count()).toBe(1);
});

test('a figure leads to its very words in the report, and from there to the original', async () => {
  await visit('figures/');
  await page.getByRole('row').filter({ hasText: '技改投资' }).getByRole('link', { name: /出处|见/u }).click();
  await page.waitForURL('**/articles/a7d1f03c55/#*');
  const target = page.locator(':target');
  expect(await target.textContent()).toBe('力争全年完成技改投资60亿元以上');
  expect(await target.evaluate((e) => getComputedStyle(e).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await page.getByRole('link', { name: '原文对照' }).click();
  expect(await page.getByRole('table', { name: '逐行对照' }).getByRole('row').count()).toBeGreaterThan(5);
});

test('words that cross another mark are lit up whole', async () => {
  await visit('articles/a7d1f03c55/');
  const crossing = await page.evaluate(() => document.querySelector('.prose .broken[id]')?.id ?? null);
  if (crossing === null) throw new Error('the fixture has no marks that cross; it should');
  await visit(`articles/a7d1f03c55/#${crossing}`);
  const lit = await page.evaluate(() => {
    const paper = 'rgba(0, 0, 0, 0)';
    return [...document.querySelectorAll<HTMLElement>('.prose span')].filter((e) => getComputedStyle(e).backgroundColor !== paper).map((e) => e.textContent);
  });
  expect(lit.length).toBeGreaterThan(1);
});

test('a person’s page tells the offices held, when they were seen, and what the person said', async () => {
  await visit('people/');
  await page.getByRole('link', { name: '冯启舟' }).click();
  const office = page.getByRole('row').filter({ hasText: '市委书记' });
  expect(await office.textContent()).toMatch(/中共诸暨市委.*2024-02-20.*2025-03-12/u);
  expect(await page.getByText('坚持项目为王').count()).toBe(1);
  await page.getByRole('link', { name: '邵明溪' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('邵明溪');
});

test('projects are filtered, sorted, and what is left is taken along as CSV', async () => {
  await visit('projects/');
  expect(await rows()).toBe(5);
  await page.getByLabel('状态').selectOption('开工');
  expect(await rows()).toBe(2);
  expect(await page.getByRole('status').textContent()).toBe('2 / 5 行');
  expect(new URL(page.url()).searchParams.size).toBe(1);
  await page.getByRole('button', { name: '投资' }).click();
  expect(await page.locator('tbody tr:visible th').first().textContent()).toBe('沙集电商物流园项目');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('projects.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFF项目,政区,业主,行业,状态,投资（亿元）,末见');
  expect(lines.slice(1)).toEqual(['沙集电商物流园项目,睢宁县,,物流,开工,9.3,2024-11-05', '面向新能源汽车三电系统的高精度铝合金结构件与一体化压铸智能制造基地（二期）项目,睢宁县,江左精铸,新能源汽车,开工,30,2024-11-05']);
});

test('a filtered table keeps its choices in its address', async () => {
  await visit('figures/');
  await page.getByLabel('性质').selectOption('目标');
  const address = page.url(), shown = await rows();
  await page.goto(address);
  expect(await rows()).toBe(shown);
  expect(shown).toBeLessThan(26);
});

test('the reference carries the reader’s own day of access and can be copied', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit('articles/a7d1f03c55/');
  await page.getByRole('button', { name: '复制' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^柏知行, 杭小满\. 冯启舟到江藻镇调研袜艺数字工厂建设: 强调以“千企智改”带动产业升级\[EB\/OL\]\. 越州融媒\(2025-03-12\)\[\d{4}-\d{2}-\d{2}\]\. https:\/\/news\.example\.com\/zhuji\/2025\/0312\/a1\.html\?from=list&n=1\.$/u);
});

test.each([
  ['a phrase', '技改投资60亿元', '冯启舟到江藻镇调研袜艺数字工厂建设'],
  ['Traditional characters', '諸暨市召開', '诸暨：去年经济总量迈上新台阶'],
  ['two characters of a name', '望舒', '闻人望舒'],
])('search finds %s from the front page', async (_what, words, title) => {
  await visit('');
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('#results').getByRole('link', { name: title }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
});

test('the keyboard alone reaches and works everything', async () => {
  await visit('projects/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  const reached: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const e = document.activeElement;
      if (!(e instanceof HTMLElement) || e === document.body) return null;
      const box = e.getBoundingClientRect();
      return box.width > 1 && getComputedStyle(e).outlineStyle !== 'none' ? e.textContent?.trim() || e.getAttribute('name') : `unseen: ${e.outerHTML}`;
    });
    if (name === null || name === undefined) break;
    reached.push(name);
    if (name === '数据说明') break;
  }
  expect(reached.filter((r) => r.startsWith('unseen'))).toEqual([]);
  expect(reached).toEqual(expect.arrayContaining(['words', '下载 CSV', '项目', '云澜袜艺数字工厂项目', '诸暨市', '关于本站', '数据说明']));
});
