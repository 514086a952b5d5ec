import { searchFiles, type SearchFile } from '../../search/build.ts';
import { articleUrl, personUrl, projectUrl, regionUrl, SEARCH } from '../addresses.ts';
import type { PageData } from '../page.ts';

/** The search index, in the pieces that the browser loads. */
export const data = {
  pagination: {
    data: 'digest.articles',
    before: (_articles: unknown, { digest }: PageData) => searchFiles(digest, { region: regionUrl, person: personUrl, project: projectUrl, article: articleUrl }),
    size: 1,
    alias: 'file',
    addAllPagesToCollections: false,
    generatePageOnEmptyData: true,
  },
  permalink: ({ file }: { file: SearchFile }): string => SEARCH + file.name,
  eleventyExcludeFromCollections: true,
};

export const render = ({ file }: { file: SearchFile }): string => file.content;
