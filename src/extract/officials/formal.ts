import { filingCode } from '../setting.ts';
import { mentionsIn, wordOf } from './divisions.ts';
import { held, type Given, type Held } from './held.ts';
import { firstOf } from './shared.ts';

const TERM = '(?:第[一二三四五六七八九十百\\d]+届)?';
/** The names that committees, congresses and conferences bear in their own papers, with the number of their term. */
const FORMAL = new RegExp(`(?:(?<party>中国共产党|中共)|(?<cppcc>中国人民政治协商会议|政协))(?<name>\\p{Script=Han}{2,20}?)${TERM}委员会$|(?<congress>\\p{Script=Han}{2,20}?)${TERM}(?:人民代表大会常务委员会|人大常委会)$`, 'u');

/**
 * 政协罗庄区第十届委员会主席, 中共罗庄区第七届委员会常委, 罗庄区第十九届人民代表大会常务委员会副主任: an office of a body under
 * its full name, read as the same office under its short one. Null for other bodies, and where the division is not named.
 */
export function formalBody(g: Given): Held | null {
  const m = FORMAL.exec(g.text.slice(g.from, g.at));
  if (m === null) return null;
  const named = mentionsIn(g.setting, g.from, g.at).at(-1);
  if (named === undefined) return null;
  const { place } = named, word = g.office.word, groups = m.groups!;
  const start = groups['congress'] === undefined ? g.from + m.index : firstOf(g.setting, g.from, named.start);
  if (groups['party'] !== undefined) {
    const town = place.code === null;
    return held(g, { start, title: `${town ? '党' : wordOf(place)}委${word}`, organization: town ? `${place.name}党委` : `中共${place.name}委`, place });
  }
  const cppcc = groups['cppcc'] !== undefined;
  const name = cppcc ? `${place.name}政协` : `${place.name}人大常委会`;
  const body = { name, kind: cppcc ? 'cppcc' : 'congress', start, place, code: filingCode(place), level: '', public: true } as const;
  return held(g, { start, title: word, organization: name, place, body, public: !(cppcc && /委员$/u.test(word)) });
}
