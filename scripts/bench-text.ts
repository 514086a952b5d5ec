/**
 * `npm run bench:text`: how fast clippings become clean articles, as ratios to well-known work on the same texts in the
 * same run: opencc-js alone for text, cheerio's default parser alone for pages.
 */
import { load } from 'cheerio';
import { Converter } from 'opencc-js';
import { articles } from '../src/articles/index.ts';
import { read } from '../src/read/index.ts';
import type { Page } from '../src/read/page.ts';
import { repair } from '../src/repair/index.ts';
import { punctuate } from '../src/punctuate/index.ts';
import { simplify } from '../src/simplify/index.ts';
import { strip } from '../src/strip/index.ts';
import { damage } from '../test/repair/damage/damage.ts';
import { annotatedSet, random } from '../test/repair/damage/sets.ts';
import { fastest } from './bench/ratio.ts';
import { clipped, madeReport } from '../test/made/reports.ts';
import { table } from './report.ts';

const TEXTS = 120, PAGES = 40;
const encoder = new TextEncoder();
const traditional = Converter({ from: 'cn', to: 't' });
const simplified = Converter({ from: 't', to: 'cn' });

const clean = Array.from({ length: TEXTS }, (_, i) => (i % 2 === 0 ? clipped(madeReport(i)) : traditional(clipped(madeReport(i)))));
const next = random(20_240_601);
const pool = [...traditional(madeReport(1).paragraphs.join(''))].filter((c) => /\p{Script=Han}/u.test(c));
const set = annotatedSet(pool, 120, next);
const slipped = Array.from({ length: TEXTS }, (_, i) => damage(traditional(clipped(madeReport(i))), { annotated: set, halved: '，！：；？（）', orphans: 'taken with the next' }).text);
const pages = Array.from({ length: PAGES }, (_, i) => portal(i));

/** A page of about 70 KB: menus, lists of other stories, styles and scripts around one report. */
function portal(n: number): string {
  const { title, date, source, paragraphs } = madeReport(n);
  const links = (count: number, from: number): string => Array.from({ length: count }, (_, i) => `<li class="item"><a href="/news/${from + i}.html" title="要闻">${madeReport(from + i, 10).title}</a><span class="date">${date}</span></li>`).join('\n');
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_融媒体网</title><style>${'.a{color:#333;margin:0 auto}\n'.repeat(300)}</style><script>${'var a=1;function f(){return a}\n'.repeat(300)}</script></head><body><div class="nav"><ul>${links(40, n * 13)}</ul></div><div class="main"><h1>${title}</h1><div class="info">来源：${source} ${date} 10:00</div><div class="content">${paragraphs.map((p) => `<p style="text-indent:2em"><span>${p}</span></p>`).join('\n')}</div></div><div class="side"><h3>热点推荐</h3><ul>${links(120, n * 17)}</ul></div><div class="footer">版权所有 ICP备00000000号</div></body></html>`;
  return page + `<!--${'-'.repeat(Math.max(0, 70_000 - encoder.encode(page).length))}-->`.replace(/--+>$/, ' -->');
}

function finish(page: Page): unknown {
  const text = punctuate(simplify(repair(page.text)).text);
  const read = { ...page, text };
  return articles(read, strip(read), { name: 'x', id: 'x' });
}
const plainPages = (texts: readonly string[]): Page[] => texts.map((t) => read('x.txt', encoder.encode(t)).page);
const cleanPages = plainPages(clean), slippedPages = plainPages(slipped);
const pageBytes = pages.map((p) => encoder.encode(p));

const size = (texts: readonly string[]): number => texts.reduce((sum, t) => sum + encoder.encode(t).length, 0) / 1e6;
const took = fastest({
  opencc: () => { clean.forEach((t) => simplified(t)); },
  clean: () => { cleanPages.forEach(finish); },
  opencc2: () => { slipped.forEach((t) => simplified(t)); },
  slipped: () => { slippedPages.forEach(finish); },
  cheerio: () => { pages.forEach((p) => load(p)); },
  pages: () => { pageBytes.forEach((b) => read('x.html', b)); },
});
const row = (what: string, mb: number, ours: number, theirs: number, yardstick: string, wanted: number): (string | number)[] =>
  [what, mb.toFixed(2), (mb / ours * 1000).toFixed(1), yardstick, (theirs / ours).toFixed(3), `≥ ${wanted}`, theirs / ours >= wanted ? 'yes' : 'NO'];
console.log(table(['work', 'MB', 'MB/s', 'yardstick', 'ratio', 'wanted', 'met'], [
  row('clean text, half Traditional', size(clean), took.clean, took.opencc, 'opencc-js', 0.3),
  row('slips in every paragraph', size(slipped), took.slipped, took.opencc2, 'opencc-js', 0.03),
  row('pages of 70 KB', size(pages), took.pages, took.cheerio, 'cheerio.load', 0.5),
]));
