import { FEED_JSON } from '../addresses.ts';
import { single, type PageData } from '../page.ts';
import { feed } from '../text/feed.ts';

export const data = single(FEED_JSON);

export const render = ({ digest }: PageData): string => feed(digest, 'json');
