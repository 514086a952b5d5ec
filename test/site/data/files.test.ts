import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/digest/assemble.ts';
import { csvHead, csvRows, type Table } from '../../../src/site/data/table.ts';
import { recordFiles, reportFiles } from '../../../src/site/data/files.ts';

interface Row { readonly a: string | null; readonly n: number | null }
const table: Table<Row> = {
  name: 't', title: '表',
  columns: [{ name: 'a', title: '甲', type: 'string', value: (r) => r.a }, { name: 'n', title: '数', type: 'number', value: (r) => r.n }],
};
const csv = (rows: readonly Row[]): string => csvHead(table) + csvRows(table, rows);

describe('tables for people', () => {
  it('begin with a BOM, end lines as RFC 4180 says, and quote what needs it', () => {
    expect(csv([{ a: '甲,乙“丙”\n丁', n: 1.5 }])).toBe('\ufeffa,n\r\n"甲,乙“丙”\n丁",1.5\r\n');
  });
  it('leave empty what is not known', () => {
    expect(csv([{ a: null, n: null }])).toBe('\ufeffa,n\r\n,\r\n');
  });
  it('give no clipping a way to run a formula, and leave negative numbers alone', () => {
    expect(csv([{ a: '=HYPERLINK("http://x")', n: -3 }, { a: '@sum', n: 0 }])).toBe('\ufeffa,n\r\n"\'=HYPERLINK(""http://x"")",-3\r\n\'@sum,0\r\n');
  });
});

describe('the data files', () => {
  const files = new Map<string, string>();
  for (const writeFiles of [recordFiles, reportFiles]) {
    writeFiles(assemble([], { title: '方志', url: 'https://example.org', pathPrefix: '/x/', fullText: true }), (path) => {
      files.set(path, '');
      const write = (text: string): void => { files.set(path, files.get(path)! + text); };
      return { write, piece: (_stamp, make) => { write(make()); } };
    });
  }
  const content = (name: string): string => files.get(`/data/${name}`)!;

  it('are those of the contract, also for an empty collection', () => {
    expect([...files.keys()].sort()).toEqual(['accounts.ndjson', 'articles.csv', 'articles.ndjson', 'datapackage.json', 'figures.csv', 'officials.csv', 'people.ndjson', 'popolo.json', 'projects.csv', 'projects.ndjson', 'regions.csv', 'regions.ndjson'].map((name) => `/data/${name}`));
    expect(content('articles.ndjson')).toBe('');
  });
  it('describe every column of every table', () => {
    const described = JSON.parse(content('datapackage.json')) as { homepage: string; resources: { path: string; schema: { fields: { name: string; title: string; type: string }[] } }[] };
    expect(described.homepage).toBe('https://example.org/x/');
    for (const { path, schema } of described.resources) {
      expect(content(path).replace('\ufeff', '').split('\r\n')[0]!.split(',')).toEqual(schema.fields.map((f) => f.name));
      for (const field of schema.fields) expect(field.title).not.toBe('');
    }
  });
});
