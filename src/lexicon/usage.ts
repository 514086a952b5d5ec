import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** Stretches of stock phrases of regional news, Simplified; figures in them stand for any figures, and what 某 stood for parts two. */
export const usage = lazily((): readonly string[] => rowsOf('usage.txt').flatMap(([row = '']) => row.split(/[ 某]+/u)).filter((stretch) => stretch.length > 1));
