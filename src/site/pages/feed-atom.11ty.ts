import { FEED_ATOM } from '../addresses.ts';
import { single, type PageData } from '../page.ts';
import { feed } from '../text/feed.ts';

export const data = single(FEED_ATOM);

export const render = ({ digest }: PageData): string => feed(digest, 'atom');
