import { gzipSync } from 'node:zlib';
import { fileOf, type Audited, type Measure } from './audited.ts';

const KB = 1024;

/** What the heaviest page of each kind weighs gzipped, and what it loads: styles, scripts (those of the search by themselves). */
export function weights(site: Audited): Measure[] {
  const weigh = (file: string): number => Math.round((gzipSync(site.read(file)).length / KB) * 10) / 10;
  const measure = (of: string, value: number, most: number | null): Measure => ({ check: 'weight', of, value, unit: 'KB', budget: most === null ? null : { most }, findings: [] });
  const assets = (test: RegExp): number => site.files.filter((f) => test.test(f)).reduce((sum, f) => sum + weigh(f), 0);
  return [
    ...[...site.samples].map(([kind, path]) => measure(`${kind} page, HTML (/${path})`, weigh(fileOf(path)), kind === 'article' ? 30 : null)),
    measure('styles', assets(/^assets\/site\..*\.css$/u), 12),
    measure('scripts', assets(/^assets\/site\..*\.js$/u), 12),
    measure('scripts of the search', assets(/^assets\/search\..*\.js$/u), null),
  ];
}
