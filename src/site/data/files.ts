import type { Digest } from '../../digest/digest.ts';
import { accountLines, articleLine } from './ndjson.ts';
import { popolo } from './popolo.ts';
import { csv, resource } from './table.ts';
import { eachTable } from './tables.ts';

export interface DataFile {
  /** Beneath the site's data/ folder. */
  readonly name: string;
  readonly content: () => string;
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** All data files of the contract; each is made when asked for. */
export const dataFiles = (digest: Digest): readonly DataFile[] => [
  { name: 'articles.ndjson', content: () => lines(digest.articles.map(articleLine)) },
  { name: 'accounts.ndjson', content: () => lines(accountLines(digest)) },
  ...eachTable(digest, (table) => ({ name: `${table.name}.csv`, content: () => csv(table) })),
  { name: 'datapackage.json', content: () => json(dataPackage(digest)) },
  { name: 'popolo.json', content: () => json(popolo(digest)) },
];

/** Describes the tables: a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/). */
const dataPackage = (digest: Digest) => ({
  profile: 'data-package',
  name: 'fangzhi',
  title: digest.site.title,
  description: '由新闻剪报整理的政区、人物、项目与数据；每一行都注明所据的原文。',
  ...(digest.site.url === null ? {} : { homepage: digest.site.url + digest.site.pathPrefix }),
  resources: eachTable(digest, resource),
});
