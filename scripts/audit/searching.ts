import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { ArticleRecord, Digest } from '../../src/digest/digest.ts';
import { wholeIndex } from '../../src/search/build.ts';
import { find, type Load } from '../../src/search/find.ts';
import { articleUrl, personUrl, projectUrl, regionUrl } from '../../src/site/addresses.ts';
import { madeReport, series } from '../../test/made/reports.ts';
import { serve } from '../serve.ts';
import type { Audited, Measure } from './audited.ts';

const REPORTS = 1000, DRAWN = 300;

const nothing = (): never => { throw new RangeError('nothing was read from it'); };

/** A made report as pages and the search see one. */
function record(n: number): ArticleRecord {
  const { title, date, source, paragraphs } = madeReport(n);
  return {
    id: `n${n}`, seed: `${n}.txt`, url: null, title, subtitle: null, published: date, eventDate: null, source, bylines: [], paragraphs, primaryRegion: null, regions: [], places: [], officials: [], others: [], projects: [],
    figures: [], figureHeads: [], figureAt: nothing, slogans: [], statements: [], passages: [], speakers: [], passageAt: nothing, repairs: [], keywords: [], summary: [], doubts: [], previous: null, next: null, canonical: null, copies: [], stamp: String(n),
  };
}

/**
 * The search over a made collection: how many of the strings drawn from it are found, how many hits have them, what a
 * first search transfers and how long it takes in the browser. The page and its script are those of the site.
 */
export async function searching(site: Audited, browser: Browser): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fangzhi-audit-'));
  try {
    cpSync(join(site.folder, 'assets'), join(folder, 'assets'), { recursive: true });
    mkdirSync(join(folder, 'search'));
    writeFileSync(join(folder, 'search/index.html'), site.read('search/index.html'));
    const articles = Array.from({ length: REPORTS }, (_, n) => record(n));
    const digest: Digest = { site: { title: '方志', url: null, pathPrefix: site.prefix, fullText: true }, articles, regions: [], people: [], projects: [], slogans: [], seeds: [], retired: new Map(), facts: 0, corrections: [], changes: null };
    await wholeIndex(digest, { region: regionUrl, person: personUrl, project: projectUrl, article: articleUrl }, async (name, content) => {
      const file = join(folder, 'search', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    });
    return [...await finding(articles, folder), ...await first(site, folder, browser, articles)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Recall and precision over strings drawn at random, every other one quoted. Each is sought among the reports of the
 * year in which it was drawn: phrases that stand in all reports would take long to follow through.
 */
async function finding(articles: readonly ArticleRecord[], folder: string): Promise<Measure[]> {
  const next = series(20_240_501), kept = new Map<string, unknown>();
  const load: Load = async <T>(name: string): Promise<T> => {
    if (!kept.has(name)) kept.set(name, JSON.parse(readFileSync(join(folder, 'search', name), 'utf8')));
    return kept.get(name) as T;
  };
  const lost: string[] = [], wrong: string[] = [];
  let sought = 0, wanted = 0, hits = 0;
  while (sought < DRAWN) {
    const article = articles[next(articles.length)]!, lines = [article.title, ...article.paragraphs], line = lines[next(lines.length)]!;
    const start = next(line.length - 1), words = line.slice(start, start + 2 + next(9));
    // Quotation marks and blanks belong to the query's own language.
    if (words.length < 2 || /[\s"“”「」『』]/u.test(words)) continue;
    sought++;
    const year = article.published!.slice(0, 4);
    const holding = new Set(articles.filter((a) => a.published!.startsWith(year) && [a.title, ...a.paragraphs].some((l) => l.includes(words))).map((a) => articleUrl(a.id)));
    const found = await find(sought % 2 === 0 ? words : `“${words}”`, { year }, load);
    const given = found === null ? [] : (await found.hits('article', 0, REPORTS)).hits.map((h) => h.entry.url);
    wanted += holding.size;
    hits += given.length;
    for (const url of holding) if (!given.includes(url)) lost.push(`${words} stands in ${url}`);
    for (const url of given) if (!holding.has(url)) wrong.push(`${words} does not stand in ${url}`);
  }
  const share = (part: number, all: number): number => (all === 0 ? 100 : Math.floor((part / all) * 1e4) / 100);
  return [
    { check: 'search', of: `recall, ${DRAWN} strings in ${REPORTS} made reports`, value: share(wanted - lost.length, wanted), unit: '%', budget: { least: 100 }, findings: lost },
    { check: 'search', of: 'precision', value: share(hits - wrong.length, hits), unit: '%', budget: { least: 99 }, findings: wrong },
  ];
}

/** Searches timed. */
const TIMED = 12;

/** What a first search transfers, gzipped, the page itself included, and how long one takes from the query to its hits. */
async function first(site: Audited, folder: string, browser: Browser, articles: readonly ArticleRecord[]): Promise<Measure[]> {
  const serving = await serve(folder, { prefix: site.prefix });
  try {
    const next = series(7), transfers: number[] = [], times: number[] = [];
    for (let i = 0; i < TIMED; i++) {
      const line = articles[next(articles.length)]!.title, start = next(line.length - 4), words = line.slice(start, start + 4);
      // A browser that has seen nothing yet.
      const context = await browser.newContext({ locale: 'zh-CN' }), page = await context.newPage();
      let bytes = 0;
      const counting: Promise<void>[] = [];
      page.on('response', (r) => { counting.push(r.body().then((body) => { bytes += gzipSync(body).length; })); });
      await page.goto(`${serving.url}search/`, { waitUntil: 'networkidle' });
      times.push(await page.evaluate((words) => new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('#q')!, results = document.querySelector('#results')!;
        const began = performance.now();
        new MutationObserver((_, observer) => { if (results.childElementCount > 0) { observer.disconnect(); done(performance.now() - began); } }).observe(results, { childList: true });
        input.value = words;
        input.form!.requestSubmit();
      }), words));
      await page.waitForLoadState('networkidle');
      await Promise.all(counting);
      transfers.push(bytes);
      await context.close();
    }
    return [
      { check: 'search', of: `a first search, all that is transferred, the most of ${TIMED}`, value: Math.round(Math.max(...transfers) / 102.4) / 10, unit: 'KB', budget: { most: 150 }, findings: [] },
      { check: 'search', of: `a first search, until hits are shown, the median of ${TIMED}`, value: Math.round(times.sort((a, b) => a - b)[TIMED / 2]!), unit: 'ms', budget: { most: 300 }, findings: [] },
    ];
  } finally {
    serving.server.closeAllConnections();
    serving.server.close();
  }
}
