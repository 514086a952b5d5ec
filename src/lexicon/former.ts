import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** A city or county whose name went out of use (data/former.tsv: its head names the source). */
export interface Former {
  readonly name: string;
  readonly level: 'city' | 'county';
  /** GB/T 2260, as long as it lasted. */
  readonly code: string;
  readonly parent: string;
  /** The year of the change: texts dated later mean today's division. */
  readonly until: number;
  /** Code of the division that the area, or its larger part, belongs to today. */
  readonly successor: string;
}

/** All of them, by code. Read once, on first use. */
export const formerDivisions = lazily((): readonly Former[] => {
  const rows = rowsOf('former.tsv'), cities = new Set(rows.map(([code = '']) => code).filter(isCity));
  return rows.map(([code = '', name = '', until = '', successor = '']) => {
    // The prefectures (地区, 盟) that became cities have no row of their own: what lay under them is put under the city of today.
    const city = `${code.slice(0, 4)}00`, known = code.slice(0, 4) === successor.slice(0, 4) || cities.has(city);
    return { name, level: isCity(code) ? 'city' : 'county', code, parent: parentOf(known ? code : successor), until: Number(until), successor };
  });
});

/** The former division with that code, or null. */
export const formerOf = (code: string): Former | null => byCode().get(code) ?? null;

const byCode = lazily(() => new Map(formerDivisions().map((f) => [f.code, f])));

const isCity = (code: string): boolean => code.endsWith('00');

/** Cities, the counties of the municipalities and those that a province runs itself (…90xx, 4600xx) lie under the province. */
function parentOf(code: string): string {
  const direct = isCity(code) || ['11', '12', '31', '50'].includes(code.slice(0, 2)) || ['90', '00'].includes(code.slice(2, 4));
  return direct ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
