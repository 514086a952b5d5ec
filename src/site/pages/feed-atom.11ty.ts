import { FEED_ATOM } from '../addresses.ts';
import type { PageData } from '../page.ts';
import { feed } from '../text/feed.ts';

export const data = { permalink: FEED_ATOM, eleventyExcludeFromCollections: true };

export const render = ({ digest }: PageData): string => feed(digest, 'atom');
