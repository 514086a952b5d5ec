import type { Browser } from 'playwright-core';
import { shifted, violations } from '../../test/browser/axe.ts';
import { none, type Audited, type Measure } from './audited.ts';

const WIDTHS = [360, 1440] as const, SCHEMES = ['light', 'dark'] as const;

/**
 * One page of each kind in the browser, on a phone and a screen, by day and by night: what it asks for, from where, what
 * the browser complains of, how much it shifts, what axe finds.
 * @param url where the site is served, with a slash at the end
 */
export async function reading(site: Pick<Audited, 'samples'>, browser: Browser, url: string): Promise<Measure[]> {
  const foreign: string[] = [], complaints: string[] = [];
  const asked = new Map<string, number>(), shifts = new Map<string, number>(), axe = new Map<string, string[]>();
  for (const width of WIDTHS) for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'zh-CN', hasTouch: width === 360, reducedMotion: 'reduce' });
    const page = await context.newPage();
    let kind = '', requests = 0;
    page.on('request', (r) => {
      requests++;
      if (!r.url().startsWith(url) && !r.url().startsWith('blob:') && !r.url().startsWith('data:')) foreign.push(`${kind}: ${r.url()}`);
    });
    page.on('console', (m) => { if (m.type() === 'error') complaints.push(`${kind}: ${m.text()}`); });
    page.on('pageerror', (e) => complaints.push(`${kind}: ${e.message}`));
    for (const [of, path] of site.samples) {
      kind = of;
      requests = 0;
      await page.goto(url + path, { waitUntil: 'load' });
      shifts.set(kind, Math.max(shifts.get(kind) ?? 0, await shifted(page)));
      asked.set(kind, Math.max(asked.get(kind) ?? 0, requests));
      axe.set(kind, [...axe.get(kind) ?? [], ...(await violations(page)).map((v) => `${width} px, ${colorScheme}: ${v}`)]);
    }
    await context.close();
  }
  return [
    ...[...asked].map(([kind, value]): Measure => ({ check: 'requests', of: `${kind} page`, value, unit: '', budget: null, findings: [] })),
    none('hosts', 'requests to other hosts, all kinds of pages', foreign),
    none('console', 'errors that the browser tells of, policy included', complaints),
    ...[...shifts].map(([kind, value]): Measure => ({ check: 'shift', of: `${kind} page`, value: Math.round(value * 1e4) / 1e4, unit: '', budget: { most: 0 }, findings: [] })),
    ...[...axe].map(([kind, found]) => none('axe', `${kind} page, 360 and 1440 px, light and dark`, found)),
  ];
}
