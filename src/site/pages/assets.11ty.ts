import { assets, type Asset } from '../assets.ts';

export const data = {
  assets: Object.values(assets),
  pagination: { data: 'assets', size: 1, alias: 'asset', addAllPagesToCollections: false },
  permalink: ({ asset }: { asset: Asset }): string => asset.path,
  eleventyExcludeFromCollections: true,
};

export const render = ({ asset }: { asset: Asset }): string => asset.content;
