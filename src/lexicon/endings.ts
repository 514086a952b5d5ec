import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** By UTF-16 unit: how much likelier than its words tell a character is right before a mark (or a line's end), and right before a figure; as natural logarithms. */
export interface Endings { readonly mark: Float32Array; readonly figure: Float32Array }

const none = (): Float32Array => new Float32Array(0x10000);

/** Where nothing was learned. */
export const noEndings = lazily((): Endings => ({ mark: none(), figure: none() }));

/** What `npm run endings` learned. Simplified. */
export const endings = lazily((): Endings => {
  const found = { mark: none(), figure: none() };
  for (const [place = '', weight = '', chars = ''] of rowsOf('endings.tsv')) {
    if (place !== 'mark' && place !== 'figure') throw new Error(`endings.tsv has a row that begins with “${place}”, but knows what stands before a mark or a figure: make it again by npm run endings`);
    for (const char of chars) found[place][char.charCodeAt(0)] = Number(weight);
  }
  return found;
});
