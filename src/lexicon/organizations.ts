import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';
import { longestBefore, reversed, trie } from './trie.ts';

/** What sort of body a name's ending tells of; see the head of data/organizations.tsv. */
export type BodyKind = 'party' | 'discipline' | 'department' | 'congress' | 'cppcc' | 'government' | 'public' | 'private';

export interface Ending {
  readonly start: number;
  readonly kind: BodyKind;
}

/** How the names of the whole country's bodies begin. */
export const NATIONAL = '(?:国家|全国|中央|中共中央|国务院|中宣部|中组部|中联部|最高人民)';

/** The longest ending of a body's name that stands right before `end`, not reaching back beyond `from`; or null. */
export function endingBefore(text: string, end: number, from: number): Ending | null {
  const found = longestBefore(endings(), text, end, from);
  if (found !== null) return { start: found.start, kind: found.value };
  const m = LOCAL.exec(text.slice(Math.max(from, end - LONGEST), end));
  return m === null ? null : { start: end - m.groups!['kind']!.length, kind: 'public' };
}

/** 县果业中心, 市水利勘测中心, 区文化旅游委, 市合作交流办: a centre, commission or office of any trade is a public body where a level word stands before it. */
const LOCAL = /(?:[省市区县州旗镇乡]|街道)(?:\p{Script=Han}{2,8}(?<kind>中心|(?<![党常村居团纪监]|居民|村民|政协)委|办))$/u;

/** No ending in the data is longer. */
const LONGEST = 20;

const endings = lazily(() => trie(rowsOf('organizations.tsv').flatMap(([kind = '', list = '']) => list.split(' ').map((word): [string, BodyKind] => [reversed(word), kind as BodyKind]))));
