import { endingBefore } from '../../lexicon/organizations.ts';
import type { Office } from '../../lexicon/offices.ts';
import type { Setting } from '../setting.ts';
import { calling } from './callings.ts';
import { committee } from './committees.ts';
import { touching } from '../among.ts';
import type { Given, Held } from './held.ts';
import { formalBody } from './formal.ts';
import { bare, ofBody, sharedEnding } from './institutions.ts';
import { leader, regionalChair } from './leaders.ts';
import { national } from './national.ts';
import { stretchBefore } from './stretch.ts';

/**
 * Reads the office whose word stands at `at`: its body by reading back, to `floor` at most; `before` is the office that it is
 * listed behind. Null where the word is no office (城镇长).
 */
export function postAt(setting: Setting, office: Office, at: number, floor: number, before: Held | null): Held | null {
  const text = setting.article.text.text;
  // 宜昌市|长阳…, 全市|长沙…: a division's name begins inside the word.
  if (touching(setting.mentions, at, at + office.length).some((m) => m.start > at && m.end > at + office.length)) return null;
  const g: Given = { setting, text, office, at, from: stretchBefore(text, text.charAt(at - 1) === '“' ? at - 1 : at, floor), before };
  if (office.base === '校长' && /党校$|行政学院$/u.test(text.slice(g.from, at))) return ofBody(g, endingBefore(text, at, g.from)!, at);
  if (office.kind === 'calling' || office.kind === 'folk') return calling(g);
  if (office.kind === 'leader') return leader(g);
  if (office.kind === 'chair') {
    const regional = regionalChair(g);
    if (regional !== null) return regional;
  }
  const formal = formalBody(g);
  if (formal !== null) return formal;
  const own = endingBefore(text, at, g.from);
  const party = committee(g, own) ?? national(g);
  if (party !== null) return party;
  if (own !== null) return ofBody(g, own, at);
  const shared = sharedEnding(g);
  return shared === null ? bare(g) : ofBody(g, shared, at + 1);
}
