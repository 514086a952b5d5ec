import type { ArticleRecord, Digest } from '../../digest/digest.ts';
import { dataUrl } from '../addresses.ts';
import { stampOf } from '../versions.ts';
import { accountLine, articleLine, personLine, projectLine, regionLine } from './ndjson.ts';
import { popolo } from './popolo.ts';
import { csvHead, csvRows, resource } from './table.ts';
import { eachTable } from './tables.ts';
import type { Write } from './write.ts';

/** Opens a file of the site by its path, which begins with a slash. */
export type Open = (path: string) => Write;

/** Files that grow article by article: each article is handed over once, so that none has to stay in memory. */
export interface Growing {
  add(article: ArticleRecord): void;
}

/** The files of the data contract that tell of the collection. */
export function recordFiles(digest: Digest, open: Open): void {
  const whole = (name: string, value: unknown): void => { open(dataUrl(name)).write(`${JSON.stringify(value, null, 2)}\n`); };
  whole('datapackage.json', dataPackage(digest));
  popolo(digest, open(dataUrl('popolo.json')));
  const lines = <Record extends object>(name: string, records: readonly Record[], lineOf: (record: Record) => string): void => {
    const file = open(dataUrl(name));
    for (const record of records) file.piece(stampOf(record), () => `${lineOf(record)}\n`);
  };
  lines('people.ndjson', digest.people, personLine);
  lines('projects.ndjson', digest.projects, projectLine);
  lines('regions.ndjson', digest.regions, regionLine);
  eachTable(digest, {
    ofArticles: () => undefined,
    ofRecords(table) {
      const file = open(dataUrl(`${table.name}.csv`));
      file.write(csvHead(table));
      for (const record of table.records) file.piece(stampOf(record), () => csvRows(table, table.rowsOf(record)));
    },
  });
}

/** The files of the data contract that tell report by report: they grow with `add`. */
export function reportFiles(digest: Digest, open: Open): Growing {
  const accounts = open(dataUrl('accounts.ndjson'));
  for (const seed of digest.seeds) if (seed.problem === null) accounts.piece(seed.stamp, () => `${accountLine(seed)}\n`);
  const articles = open(dataUrl('articles.ndjson'));
  const tables = eachTable<(article: ArticleRecord) => void>(digest, {
    ofArticles(table) {
      const file = open(dataUrl(`${table.name}.csv`));
      file.write(csvHead(table));
      return (article) => { file.piece(article.stamp, () => csvRows(table, table.rowsOf(article))); };
    },
    ofRecords: () => () => undefined,
  });
  return {
    add(article) {
      articles.piece(article.stamp, () => `${articleLine(article)}\n`);
      for (const add of tables) add(article);
    },
  };
}

/** Describes the tables: a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/). */
const dataPackage = (digest: Digest) => ({
  profile: 'data-package',
  name: 'fangzhi',
  title: digest.site.title,
  description: '由新闻剪报整理的政区、人物、项目与数据；每一行都注明所据的原文。',
  ...(digest.site.url === null ? {} : { homepage: digest.site.url + digest.site.pathPrefix }),
  resources: eachTable(digest, { ofArticles: resource, ofRecords: resource }),
});
