import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audited, keeps, type Measure } from '../../scripts/audit/audited.ts';
import { reading } from '../../scripts/audit/reading.ts';
import { serve } from '../../scripts/serve.ts';
import { launch } from '../browser/browser.ts';
import { discard, rendered, type Rendered } from '../site/pages.ts';
import { command } from '../command.ts';

let site: Rendered;
const folder = mkdtempSync(join(tmpdir(), 'fangzhi-audited-'));
beforeAll(async () => { site = await rendered('single', { pathPrefix: '/x/' }); }, 60_000);
afterAll(() => { discard(site); rmSync(folder, { recursive: true }); });

/** A copy of the site with one of its files rewritten. */
function spoilt(name: string, file: RegExp, rewrite: (content: string) => string): string {
  const copy = join(folder, name);
  cpSync(site.folder, copy, { recursive: true });
  const found = readdirSync(copy, { recursive: true }).map(String).find((f) => file.test(f.replaceAll('\\', '/')))!;
  writeFileSync(join(copy, found), rewrite(readFileSync(join(copy, found), 'utf8')));
  return copy;
}

const audit = (of: string, only: string) => spawnSync(process.execPath, [command('audit'), '--site', of, '--only', only, '--out', join(folder, 'report')], { encoding: 'utf8' });

describe('npm run audit', () => {
  test('finds nothing in a sound site, prints each value beside its budget, and keeps the report', () => {
    const { status, stdout } = audit(site.folder, 'weights,links,html');
    expect(stdout).toMatch(/weight +article page, HTML \(\S+\) +\d\S* KB +≤ 30 KB +kept/u);
    expect(stdout).toContain('budgets are kept');
    expect(status).toBe(0);
    const report = JSON.parse(readFileSync(join(folder, 'report/report.json'), 'utf8')) as { kept: boolean; measures: Measure[] };
    expect(report.kept).toBe(true);
    expect(new Set(report.measures.map((m) => m.check))).toEqual(new Set(['weight', 'links', 'html']));
  });

  test.each([
    ['a link that leads nowhere', 'links', /^index\.html$/u, (html: string) => html.replace('</main>', '<a href="/x/gone/">去</a></main>'), '/x/gone/: no such file'],
    ['an anchor that is not there', 'links', /^index\.html$/u, (html: string) => html.replace('</main>', '<a href="/x/about/#gone">去</a></main>'), 'about/index.html#gone: no such place'],
    ['invalid HTML', 'html', /^about\/index\.html$/u, (html: string) => html.replace('</main>', '<p><div></div></p></main>'), 'about/index.html'],
    ['a page that weighs too much', 'weights', /^articles\/[^/]+\/index\.html$/u, (html: string) => html.replace('</main>', `${Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('')}</main>`), 'BROKEN'],
  ])('ends with 1 and names %s', (name, only, file, rewrite, said) => {
    const { status, stdout } = audit(spoilt(name, file, rewrite), only);
    expect(stdout).toContain(said);
    expect(status).toBe(1);
  });

  test('says which checks there are when asked for another', () => {
    const { status, stderr } = audit(site.folder, 'wieghts');
    expect(stderr).toContain('weights, links, html, reading, search, lighthouse');
    expect(status).not.toBe(0);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launch(); }, 60_000);
  afterAll(() => browser.close());
  const brokenIn = async (of: string): Promise<string[]> => {
    const served = await serve(of, { prefix: '/x/' });
    try {
      return (await reading({ samples: new Map([['about', 'about/']]) }, browser, served.url)).filter((m) => !keeps(m)).map((m) => m.check);
    } finally {
      served.server.closeAllConnections();
      served.server.close();
    }
  };

  test('a sound page has nothing to be found', async () => {
    expect(audited(site.folder).prefix).toBe('/x/');
    expect(await brokenIn(site.folder)).toEqual([]);
  });
  test.each([
    ['a picture from another host', (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '').replace('</main>', '<img alt="" src="http://127.0.0.1:9/x.png"></main>'), 'hosts'],
    ['what the policy refuses', (html: string) => html.replace('</main>', '<script>1</script></main>'), 'console'],
    ['a button without a name', (html: string) => html.replace('</main>', '<button type="button"></button></main>'), 'axe'],
    ['text that moves when a script runs', (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '').replace('<h1', '<div id="late"></div><h1').replace('</main>', '</main><script>requestAnimationFrame(() => setTimeout(() => { document.getElementById("late").style.height = "200px"; }, 60))</script>'), 'shift'],
  ])('%s is found', async (name, rewrite, check) => {
    expect(await brokenIn(spoilt(name, /^about\/index\.html$/u, rewrite))).toContain(check);
  });
});
