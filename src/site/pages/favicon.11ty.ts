import { FAVICON } from '../addresses.ts';
import { single } from '../page.ts';

export const data = single(FAVICON);

/** The seal: 志, drawn in strokes, for a picture can bring no font along. */
export const render = (): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#a8321f"/><g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"><path d="M6 9h20M16 4v11M9 15h14"/><path d="M7.5 21v5.5M12 20v5.5q0 2 2 2h6q2 0 2-3M16.5 18.5l1.5 3M24.5 19.5l2 4"/></g></svg>\n`;
