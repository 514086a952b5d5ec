import type { Division } from '../../lexicon/divisions.ts';
import { ancestors, coded } from './kin.ts';
import type { Resolved } from './resolve.ts';

/** Behind these words stands where someone went, not where the paper is at home. */
const ABROAD = /(?:赴|前往|奔赴|远赴|分赴|抵达|先后到|走进|(?<=我[省市区县州旗].{0,30})[到在来与])[^。；！？]{0,60}$/u;
const VISITORS = /^[^，。；]{0,6}(?:考察团|代表团|客商|客人|企业家|一行)/u;
/** …来我县: who stands in front is the guest. */
const HOST = /^[^。；！？]{0,80}?(?:来|莅临|到访|莅)我[省市区县州旗]/u;
const GUESTS = /^[^，。；！？：]{0,12}(?:考察团|代表团|客商|一行|访问团|采风团|学习团)[^，。；！？：]{0,6}(?:来|莅临|莅|到访)/u;
const DELEGATION = /(?:考察团|代表团|学习团|小分队|一行|率队|带队|带领|率团)[^。；！？]{0,20}[赴到]/u;
const GOING = /(?:赴|先后到)[^。；！？]{0,60}$/u;

/** The divisions that the article's people travel to, with all that lies in them, and those that come to them. */
export function awayFrom(text: string, resolved: readonly Resolved[], ours: boolean): ReadonlySet<Division> {
  const goals = new Set<Division>(), away = new Set<Division>();
  for (const { candidate: c, division } of resolved) {
    const before = text.slice(Math.max(c.part.start, c.start - 90), c.start), behind = text.slice(c.end, Math.min(c.part.end, c.end + 90));
    const place = coded(division);
    if (ours && (VISITORS.test(behind) || HOST.test(behind)) || c.part.where === 'title' && GUESTS.test(behind)) away.add(place);
    else if (c.part.where === 'title' ? GOING.test(before) : ours ? ABROAD.test(before) : DELEGATION.test(before) && GOING.test(before)) goals.add(place);
  }
  for (const { division } of resolved) if ([division, ...ancestors(division)].some((a) => goals.has(a))) away.add(coded(division));
  for (const goal of goals) away.add(goal);
  return away;
}
