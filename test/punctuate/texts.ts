import { punctuate } from '../../src/punctuate/index.ts';
import { untouched } from '../../src/text/traced.ts';

/** What a text reads once its punctuation is normalised. */
export const punctuated = (text: string): string => punctuate(untouched(text, 'made-up.txt')).text;
