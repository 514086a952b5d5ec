import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.ts';
import { scripts, write } from '../hostile/collection.ts';
import { launch } from './browser.ts';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-xss-'));
let serving: Serving, pages: string[];
beforeAll(async () => {
  mkdirSync(join(folder, 'seeds'));
  write(join(folder, 'seeds'), scripts());
  const done = spawnSync(process.execPath, [command('build'), '--seeds', join(folder, 'seeds'), '--out', join(folder, 'site'), '--cache', join(folder, 'cache')], { encoding: 'utf8' });
  expect(done.status, done.stderr).toBe(0);
  serving = await serve(join(folder, 'site'));
  pages = readdirSync(join(folder, 'site'), { recursive: true }).map(String).filter((name) => name.endsWith('.html')).sort();
}, 180_000);
afterAll(() => {
  serving.server.closeAllConnections();
  serving.server.close();
  rmSync(folder, { recursive: true });
});

/** Opens pages and says what ran, what the policy had to stop, and what would have run at a click. */
async function opened(paths: readonly string[]): Promise<string[]> {
  const browser = await launch();
  try {
    const page = await (await browser.newContext()).newPage();
    const found: string[] = [];
    page.on('dialog', (dialog) => { found.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
    page.on('request', (request) => { if (!request.url().startsWith(serving.url)) found.push(`request: ${request.url()}`); });
    page.on('console', (message) => { if (message.text().includes('Content Security Policy')) found.push(`policy: ${message.text()}`); });
    await page.addInitScript(() => { document.addEventListener('securitypolicyviolation', (event) => { (globalThis as { violated?: string }).violated = `${event.violatedDirective} ${event.blockedURI}`; }); });
    for (const path of paths) {
      // A former address leads on to the page that its person or project has now, and nowhere else.
      const onwards = /<meta http-equiv="refresh" content="0; ?url=([^"]*)"/iu.exec(readFileSync(join(folder, 'site', path), 'utf8'))?.[1];
      if (onwards !== undefined) {
        if (!/^\/(?:people|projects|articles)\/[\w-]+\/$/u.test(onwards)) found.push(`${path}: leads to ${onwards}`);
        continue;
      }
      await page.goto(serving.url + encodeURI(path.replace(/index\.html$/u, '')));
      const told = await page.evaluate(() => {
        const { ran, violated } = globalThis as { ran?: unknown; violated?: unknown };
        const links = [...document.querySelectorAll('[href], [src], [action]')].flatMap((e) => [e.getAttribute('href'), e.getAttribute('src'), e.getAttribute('action')]).filter((a) => a !== null && /^\s*(?:javascript|data|vbscript):/iu.test(a));
        const handlers = [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames().filter((name) => name.startsWith('on')));
        return [ran === undefined ? '' : `ran: ${String(ran)}`, violated === undefined ? '' : `stopped: ${String(violated)}`, ...links.map((l) => `link: ${l}`), ...handlers.map((h) => `handler: ${h}`)].filter((t) => t !== '');
      });
      for (const one of told) found.push(`${path}: ${one}`);
    }
    return found;
  } finally {
    await browser.close();
  }
}

test('of scripts in clippings none runs on any page, and none has to be stopped by the policy', async () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(await opened(pages)).toEqual([]);
}, 600_000);

test('a script that is planted is found', async () => {
  const plain = readFileSync(join(folder, 'site/404.html'), 'utf8');
  mkdirSync(join(folder, 'site/planted/open'), { recursive: true });
  writeFileSync(join(folder, 'site/planted/index.html'), plain.replace('</body>', '<img src="/x" onerror="window.ran=1"><a href="javascript:1">x</a></body>'));
  writeFileSync(join(folder, 'site/planted/open/index.html'), '<!doctype html><script>window.ran=1</script>');
  const found = await opened(['planted/index.html', 'planted/open/index.html']);
  for (const sign of ['stopped: script-src', 'handler: onerror', 'link: javascript:1', 'ran: 1']) expect(found.join('\n')).toContain(sign);
}, 60_000);
