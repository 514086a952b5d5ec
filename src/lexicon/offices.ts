import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';
import { longestAt, nextBeginning, trie } from './trie.ts';

/** What sort of office a word names; see the head of data/offices.tsv. */
type OfficeKind = 'leader' | 'secretary' | 'member' | 'chair' | 'head' | 'rank' | 'calling' | 'folk' | 'none';

export interface Office {
  readonly word: string;
  /** The word without 副, 常务副, 代 …: 副市长 → 市长. */
  readonly base: string;
  readonly kind: OfficeKind;
  /** True where several hold it at once, so that a list of names may share it. */
  readonly shared: boolean;
  /** True for 原书记 behind its body (县委原书记); `word` is then without 原. */
  readonly former: boolean;
  /** Characters that it takes in the text. */
  readonly length: number;
}

/** The longest word for an office that begins at `at`, or null. Words that only look like one (市长热线) come as 'none'. */
export const officeAt = (text: string, at: number): Office | null => longestAt(offices(), text, at)?.value ?? null;

/** The first place in [from, to) where a word for an office may begin; `to` where there is none. */
export const nextOffice = (text: string, from: number, to: number): number => nextBeginning(offices(), text, from, to);

const DEPUTY = ['副', '常务副', '第一副', '执行副', '专职副', '挂职副', '兼职副', '常务', '执行', '名誉'];
const ACTING = ['代', '代理'];

const PUBLIC: ReadonlySet<string> = new Set(['leader', 'secretary', 'member', 'chair', 'head']);

const offices = lazily(() => {
  const found = new Map<string, Office>();
  for (const [kind = '', flags = '', list = ''] of rowsOf('offices.tsv')) {
    for (const base of list.split(' ')) {
      const add = (word: string, shared: boolean): void => {
        if (found.has(word) && kind !== 'none') return;
        const office = { word, base, kind: kind as OfficeKind, shared, former: false, length: word.length };
        found.set(word, office);
        if (PUBLIC.has(kind)) found.set(`原${word}`, { ...office, former: true, length: word.length + 1 });
      };
      add(base, flags.includes('m') || kind === 'calling' || kind === 'folk');
      if (flags.includes('d')) for (const mark of DEPUTY) add(mark + base, mark.endsWith('副'));
      if (flags.includes('a')) for (const mark of ACTING) add(mark + base, false);
    }
  }
  return trie(found);
});
