import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** Stretches of reports as regional news has them, Simplified; what 某 stood for parts two. */
export const prose = lazily((): readonly string[] => rowsOf('prose.txt').flatMap(([row = '']) => row.split(/某+/u)).filter((stretch) => stretch.length > 1));
