import { LEVEL } from '../../lexicon/level-words.ts';
import type { Part } from '../../articles/article.ts';
import type { Setting } from '../setting.ts';
import { namesUpTo } from './leads.ts';
import { listAfter, noPlaces } from './lists.ts';
import type { Knowledge } from './names.ts';
import { enter, type Register } from './register.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** 区领导, 市级领导, 县四大班子领导, 县委县政府领导: leaders named together, without their offices. */
const COLLECTIVE = new RegExp(String.raw`${LEVEL}(?:级|委|政府|委市政府|委区政府|委县政府|人大常委会|人大|政协|[四五六]大班子|[四五]套班子|几大班子|班子)*(?:主要|有关|相关|部分|在家|老)?领导(?!班子(?!成员)|小组|机构|岗位|职务|人|者|力|层)(?:班子成员|干部|同志)?(?:[及和](?:有关|部分|离退休)?老(?:同志|领导|干部))?(?<verb>有(?=[：:\p{Script=Han}])|包括)?`, 'gu');

/** No list of them is longer. */
const FARTHEST = 120;
/** 甲、乙、丙等市领导: the same behind the names. */
const AMONG = atEnd(/等(?:在家|有关|相关|部分|市委)*$/u);

/** Enters the people listed behind such a word, until the next person's own office begins. */
export function collectives(setting: Setting, k: Knowledge, part: Part, register: Register): void {
  const text = setting.article.text.text;
  for (const m of matchesOf(COLLECTIVE, text.slice(part.start, part.end))) {
    const from = part.start + m.index + m[0].length, word = m[0].slice(0, m[0].length - (m.groups!['verb'] ?? '').length);
    const among = AMONG.exec(text.slice(Math.max(part.start, part.start + m.index - 6), part.start + m.index));
    const before = among === null ? [] : namesUpTo(text, part.start + m.index - among[0].length, Math.max(part.start, part.start + m.index - FARTHEST));
    for (const name of noPlaces(setting, before.length > 1 ? before : listAfter(k, from, part.end, { listed: true, office: false }))) {
      const person = enter(register, text.slice(name.start, name.end), name, 'collective', name.worth >= 2 ? 'certain' : 'likely');
      person.collective ??= word;
    }
  }
}
