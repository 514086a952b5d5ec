/**
 * `npm run bench:facts`: how fast facts are read out of articles (regions, officials, projects, figures, slogans, statements, keywords and the summary),
 * as a ratio to nodejieba's tagging of the same texts in the same run.
 */
import nodejieba from 'nodejieba';
import { articles } from '../src/articles/index.ts';
import { extract } from '../src/extract/index.ts';
import { read } from '../src/read/index.ts';
import { strip } from '../src/strip/index.ts';
import { clipped, madeReport } from '../test/made/reports.ts';
import { fastest } from './bench/ratio.ts';
import { table } from './report.ts';

const TEXTS = 120, WANTED = 0.6;
const encoder = new TextEncoder();

const reports = Array.from({ length: TEXTS }, (_, i) => {
  const { page } = read(`${i}.txt`, encoder.encode(clipped(madeReport(i))));
  return articles(page, strip(page), { name: `${i}.txt`, id: String(i) }).articles[0]!;
});
const texts = reports.map((a) => a.text.text);
const mb = texts.reduce((sum, t) => sum + encoder.encode(t).length, 0) / 1e6;

const took = fastest({
  tag: () => { for (const t of texts) nodejieba.tag(t); },
  facts: () => { reports.forEach(extract); },
});
const ratio = took.tag / took.facts;
console.log(table(['work', 'MB', 'MB/s', 'yardstick', 'MB/s', 'ratio', 'wanted', 'met'], [
  ['all facts, keywords, summary', mb.toFixed(2), (mb / took.facts * 1000).toFixed(1), 'nodejieba.tag', (mb / took.tag * 1000).toFixed(1), ratio.toFixed(3), `≥ ${WANTED}`, ratio >= WANTED ? 'yes' : 'NO'],
]));
