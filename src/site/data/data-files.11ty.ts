import { dataUrl } from '../addresses.ts';
import type { PageData } from '../page.ts';
import { dataFiles, type DataFile } from './files.ts';

/** The files of the data contract, one a page. */
export const data = {
  pagination: {
    data: 'digest.articles',
    before: (_articles: unknown, { digest }: PageData) => dataFiles(digest),
    size: 1,
    alias: 'file',
    addAllPagesToCollections: false,
    generatePageOnEmptyData: true,
  },
  permalink: ({ file }: { file: DataFile }): string => dataUrl(file.name),
  eleventyExcludeFromCollections: true,
};

export const render = ({ file }: { file: DataFile }): string => file.content();
