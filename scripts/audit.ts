/**
 * `npm run audit -- [--site DIR] [--out DIR] [--only CHECK,…] [--lighthouse COMMAND]`: measures a built site against its
 * budgets, prints a table and keeps it as report.json. Exit code 1 where a budget is broken.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/browser/browser.ts';
import { audited, keeps, type Measure } from './audit/audited.ts';
import { html } from './audit/html.ts';
import { lighthouse } from './audit/lighthouse.ts';
import { links } from './audit/links.ts';
import { reading } from './audit/reading.ts';
import { searching } from './audit/searching.ts';
import { weights } from './audit/weights.ts';
import { serve } from './serve.ts';
import { told } from './told.ts';

const CHECKS = ['weights', 'links', 'html', 'reading', 'search', 'lighthouse'] as const;

const { values } = told(`npm run audit -- [--site DIR (_site/)] [--out DIR (.cache/audit/)] [--only ${CHECKS.join(',')}] [--lighthouse COMMAND]`, { options: {
  site: { type: 'string', default: '_site' }, out: { type: 'string', default: '.cache/audit' }, only: { type: 'string', default: CHECKS.join(',') }, lighthouse: { type: 'string' },
} });
const wanted = new Set(values.only.split(','));
for (const name of wanted) if (!(CHECKS as readonly string[]).includes(name)) throw new Error(`There is no check "${name}"; there are: ${CHECKS.join(', ')}.`);

const site = audited(values.site);
const measures: Measure[] = [];
const began = (name: string): boolean => {
  if (wanted.has(name)) console.error(`Measuring ${name} …`);
  return wanted.has(name);
};
if (began('weights')) measures.push(...weights(site));
if (began('links')) measures.push(...links(site));
if (began('html')) measures.push(...await html(site));
if (wanted.has('reading') || wanted.has('search') || (wanted.has('lighthouse') && values.lighthouse !== undefined)) {
  const serving = await serve(values.site, { prefix: site.prefix }), browser = await launch();
  try {
    if (began('reading')) measures.push(...await reading(site, browser, serving.url));
    if (began('search')) measures.push(...await searching(site, browser));
    if (values.lighthouse !== undefined && began('lighthouse')) measures.push(...await lighthouse(site, serving, values.lighthouse));
  } finally {
    await browser.close();
    serving.server.closeAllConnections();
    serving.server.close();
  }
}

const budgetOf = ({ budget, unit }: Measure): string => (budget === null ? '' : 'most' in budget ? `≤ ${budget.most} ${unit}`.trim() : `≥ ${budget.least} ${unit}`.trim());
const rows = measures.map((m) => [m.check, m.of, `${m.value} ${m.unit}`.trim(), budgetOf(m), m.budget === null ? '' : keeps(m) ? 'kept' : 'BROKEN']);
const table = [['check', 'of', 'value', 'budget', ''], ...rows];
const widths = table[0]!.map((_, i) => Math.max(...table.map((r) => r[i]!.length)));
console.log(`\n${table.map((r) => r.map((cell, i) => (i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ').trimEnd()).join('\n')}`);

const broken = measures.filter((m) => !keeps(m));
/** Findings printed of one check; the report has all. */
const SHOWN = 20;
for (const m of broken) if (m.findings.length > 0) console.log(`\n${m.check}, ${m.of}:\n${m.findings.slice(0, SHOWN).map((f) => `  - ${f}`).join('\n')}${m.findings.length > SHOWN ? `\n  … and ${m.findings.length - SHOWN} more` : ''}`);
if (values.lighthouse === undefined && wanted.has('lighthouse')) console.log('\nLighthouse was not run: it is no dependency of the project. Name its command, for instance --lighthouse "npx lighthouse@12".');

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'report.json'), `${JSON.stringify({ site: values.site, pages: site.files.filter((f) => f.endsWith('.html')).length, kept: broken.length === 0, measures: measures.map((m) => ({ ...m, kept: keeps(m) })) }, null, 1)}\n`);
console.log(`\n${broken.length === 0 ? `All ${measures.filter((m) => m.budget !== null).length} budgets are kept.` : `${broken.length} of ${measures.filter((m) => m.budget !== null).length} budgets are broken.`} The report is ${join(values.out, 'report.json')}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
