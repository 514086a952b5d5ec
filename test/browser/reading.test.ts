import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shifted } from './axe.ts';
import { KINDS, PHONE, stage, type Stage } from './site.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); }, 60_000);
afterAll(() => at.close());

test('with scripts off every page reads, shows no control that would do nothing, and lights up what a link points at', async () => {
  const context = await at.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(at.url + path);
    expect(await page.getByRole('heading', { level: 1 }).isVisible(), kind).toBe(true);
    expect(await page.getByRole('button', { name: /CSV|复制/u }).count(), kind).toBe(0);
  }
  await page.goto(`${at.url}search/`);
  expect(await page.getByText('检索要用到脚本').isVisible()).toBe(true);
  await page.goto(`${at.url}figures/`);
  expect(await page.locator('tbody tr:visible').count()).toBe(26);
  await page.getByRole('link', { name: /技改投资，见/u }).click();
  expect(await page.locator(':target').textContent()).toBe('力争全年完成技改投资60亿元以上');
  await context.close();
}, 60_000);

test.each([320, 360, 768, 1440])('nothing juts out sideways at %d px', async (width) => {
  const context = await at.context({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(at.url + path);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(kind);
  }
  await context.close();
  expect(wide).toEqual([]);
}, 60_000);

test('fingers find 44 px to press, save for links within running text', async () => {
  const context = await at.context({ viewport: PHONE, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const small: string[] = [];
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(at.url + path);
    small.push(...(await page.evaluate(() => [...document.querySelectorAll('a, button, input, select, summary')]
      .filter((e) => e.closest('.prose, .section-body > p, .fields > p, .nothing, .unseen') === null)
      .map((e) => ({ e, box: e.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.right > 0 && box.height < 43.5)
      .map(({ e, box }) => `${e.outerHTML.slice(0, 100)} ${Math.round(box.height)} px`))).map((s) => `${kind} ${s}`));
  }
  await context.close();
  expect(small).toEqual([]);
}, 60_000);

test('pages load from their own host only, break no policy, shift nothing, and keep within their weight', async () => {
  const asked: string[] = [], refused: string[] = [], moved: string[] = [];
  for (const [device, options] of Object.entries({ screen: {}, tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true }, phone: { viewport: PHONE, hasTouch: true, isMobile: true } })) {
    const context = await at.context(options);
    const page = await context.newPage();
    page.on('request', (r) => asked.push(r.url()));
    page.on('console', (m) => { if (m.type() === 'error') refused.push(m.text()); });
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(at.url + path, { waitUntil: 'load' });
      const shift = await shifted(page);
      if (shift > 0) moved.push(`${device}, ${kind}: ${shift}`);
    }
    await context.close();
  }
  expect(moved).toEqual([]);
  expect(asked.filter((u) => !u.startsWith(at.url))).toEqual([]);
  expect(refused).toEqual([]);
  const weights = (test: RegExp): number => Math.max(...[...at.site.files].filter(([name]) => test.test(name)).map(([, content]) => gzipSync(content).length));
  expect(weights(/^assets\/site\..*\.css$/u)).toBeLessThanOrEqual(12 * 1024);
  expect(weights(/^assets\/site\..*\.js$/u)).toBeLessThanOrEqual(12 * 1024);
  expect(weights(/^articles\/[^/]+\/index\.html$/u)).toBeLessThanOrEqual(30 * 1024);
}, 60_000);

test('an article prints as text in two columns, without what only a screen needs', async () => {
  const context = await at.context();
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${at.url}articles/a7d1f03c55/`);
  expect(await page.locator('.prose').evaluate((e) => getComputedStyle(e).columnCount)).toBe('2');
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText('柏知行, 杭小满.').isVisible()).toBe(true);
  await context.close();
});
