import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { DESKTOP, KINDS, PHONE, stage, type Stage } from './site.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); }, 60_000);
afterAll(() => at.close());

describe.each([['by day on a desktop screen', 'light', DESKTOP], ['by night on a desktop screen', 'dark', DESKTOP], ['by day on a phone', 'light', PHONE], ['by night on a phone', 'dark', PHONE]] as const)('%s', (_when, colorScheme, viewport) => {
  test('axe finds nothing on any kind of page', async () => {
    const context = await at.context({ viewport, colorScheme, hasTouch: viewport === PHONE });
    const found: string[] = [], left = Object.entries(KINDS);
    const look = async (): Promise<void> => {
      const page = await context.newPage();
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        await page.goto(at.url + next[1]);
        // By night only colours differ.
        found.push(...(await violations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).map((v) => `${next![0]} ${v}`));
      }
    };
    await Promise.all([look(), look()]);
    await context.close();
    expect(found).toEqual([]);
  }, 90_000);
});
