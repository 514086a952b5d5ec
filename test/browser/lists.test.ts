import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { PHONE, stage, type Stage } from './site.ts';

let at: Stage, page: Page;
beforeAll(async () => { at = await stage('many'); }, 60_000);
afterAll(() => at.close());
beforeEach(async () => { page = await (await at.context({ acceptDownloads: true })).newPage(); });
afterEach(() => page.context().close());

const visit = (path: string): Promise<unknown> => page.goto(at.url + path);
const rows = (): Promise<number> => page.locator('tbody tr:visible').count();
const said = (text: string): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor();
const csv = async (): Promise<string[]> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
  return (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
};

test('a filter acts on all pages of a list, from whichever page, and so do sorting and CSV', async () => {
  await visit('projects/page/2/');
  expect(await rows()).toBe(100);
  await said('共 600 行');
  await page.getByLabel('状态').selectOption('投产');
  await said('300 / 600 行');
  expect(await rows()).toBe(300);
  await page.getByRole('button', { name: '投资' }).click();
  await page.getByRole('button', { name: '投资' }).click();
  expect(await page.locator('tbody tr').first().textContent()).toContain('40');
  const lines = await csv();
  expect(lines.length).toBe(301);
  expect(lines[1]).toMatch(/,投产,40,/u);
  expect(await page.getByRole('navigation', { name: '分页' }).isVisible()).toBe(false);
});

test('what was chosen is kept in the address, sorting too, and given up it leaves the page as it was', async () => {
  await visit('projects/?words=%E6%A1%91&sort=-5');
  await said('60 / 600 行');
  expect(await page.getByRole('columnheader', { name: '投资' }).getAttribute('aria-sort')).toBe('descending');
  expect(await page.getByLabel('包含文字').inputValue()).toBe('桑');
  await visit('projects/');
  await page.getByLabel('包含文字').fill('桑园');
  await said('60 / 600 行');
  await page.getByLabel('包含文字').fill('');
  expect(await rows()).toBe(500);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByRole('navigation', { name: '分页' }).isVisible()).toBe(true);
});

test('all can be taken as CSV without a filter', async () => {
  await visit('projects/');
  const lines = await csv();
  expect(lines.length).toBe(601);
  expect(new Set(lines).size).toBe(601);
});

test('of many rows those first in order are shown, and the others on asking, by keyboard too', async () => {
  await visit('projects/?sort=0');
  await said('共 600 行');
  const more = page.getByRole('button', { name: '再显示 500 行' });
  await more.waitFor();
  expect(await rows()).toBe(500);
  await more.focus();
  await page.keyboard.press('Enter');
  expect(await rows()).toBe(600);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(501);
  expect(await more.isVisible()).toBe(false);
});

test('figures that are too many for one page are found by indicator, and filtered over all pages from the first', async () => {
  await visit('figures/');
  expect(await rows()).toBe(0);
  await page.getByLabel('政区').selectOption('睢宁县');
  await said('240 / 1200 行');
  expect(await rows()).toBe(240);
  const lines = await csv();
  expect(lines.length).toBe(241);
  expect(lines[1]).toMatch(/,睢宁县,.*,http:\/\/localhost.*\/articles\/m\d+\/#p2-/u);
  await page.getByRole('link', { name: '茶产量', exact: true }).click();
  expect(await rows()).toBe(300);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('茶产量');
});

test('where a page cannot be had, the filter says so and acts on its own page', async () => {
  await visit('projects/');
  await page.route('**/projects/page/2/', (route) => route.abort());
  await page.getByLabel('状态').selectOption('投产');
  await said('其余各页未能载入');
  expect(await rows()).toBe(250);
  await page.unroute('**/projects/page/2/');
  await page.getByLabel('状态').selectOption('开工');
  await said('300 / 600 行');
});

test('with scripts off the lists are whole, page by page', async () => {
  const context = await at.context({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${at.url}projects/`);
  expect(await plain.locator('tbody tr:visible').count()).toBe(500);
  await plain.getByRole('link', { name: '下一页' }).click();
  expect(await plain.locator('tbody tr:visible').count()).toBe(100);
  await plain.goto(`${at.url}figures/`);
  await plain.getByRole('link', { name: 'S', exact: true }).click();
  expect(await plain.locator('tbody tr:visible').count()).toBeGreaterThan(50);
  await context.close();
});

test('the overview of figures has nothing for axe to find, juts out nowhere and gives fingers 44 px', async () => {
  const context = await at.context({ viewport: PHONE, hasTouch: true, isMobile: true });
  const phone = await context.newPage();
  await phone.goto(`${at.url}figures/?column-1=${encodeURIComponent('丰县')}`);
  await phone.getByRole('status').filter({ hasText: '240 / 1200' }).waitFor();
  expect(await violations(phone)).toEqual([]);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await phone.evaluate(() => [...document.querySelectorAll('main :is(a, button, input, select)')].map((e) => e.getBoundingClientRect()).filter((box) => box.width > 0 && box.height < 43.5).length)).toBe(0);
  await context.close();
});
