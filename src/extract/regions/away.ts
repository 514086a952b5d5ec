import type { Division } from '../../lexicon/divisions.ts';
import { ancestors, coded } from './kin.ts';
import type { Resolved } from './resolve.ts';
import type { Speaking } from './speaking.ts';

/** Behind these words stands where someone went, not where the paper is at home. */
const ABROAD = /(?:赴|前往|奔赴|远赴|分赴|抵达|先后到|走进)[^。；！？]{0,60}$|(?<=我[省市区县州旗][^。；！？]{0,30})[到在来与][^。；！？，]{0,60}$/u;
const VISITORS = /^[^，。；]{0,6}(?:考察团|代表团|客商|客人|企业家|一行)/u;
/** 某旗考察团到某县: who goes elsewhere tells of it at home. */
const LEAVING = /^[^，。；]{0,6}(?:考察团|代表团|一行)[^，。；]{0,6}(?:赴|到(?!访)|前往|走进)(?!我|本)/u;
/** …来我县: who stands in front is the guest. */
const HOST = /^[^。；！？]{0,80}?(?:来到?|莅临|到访?|莅|赴)我[省市区县州旗]/u;
const GUESTS = /^[^，。；！？：]{0,12}(?:考察团|代表团|客商|一行|访问团|采风团|学习团)[^，。；！？：]{0,6}(?:来|莅临|莅|到访)/u;
/** 某县县委书记率团来…: 来 is said where the guests arrive. */
const COMING = /^(?=[^。；！？]{0,40}?(?:率|带领|考察团|代表团|一行))[^。；！？]{0,60}?(?<=率.{0,20}|考察团|代表团|一行)(?:来(?!自|往|源|到?了)|莅临)/u;
const DELEGATION = /(?:考察团|代表团|学习团|小分队|一行|率队|带队|带领|率团)[^。；！？]{0,20}[赴到]/u;
const GOING = /(?:赴|先后到)[^。；！？]{0,60}$/u;

/** Who leads a delegation. */
const LEADING = /^[^。；！？]{0,60}?(?:率|带领|带队|考察团|代表团|一行)/u;

/** 苏州企业家代表团…将赴某县考察, in a report that speaks through that county's offices and none of 苏州's: the goal is at home. */
function isHost(goal: Division, before: string, i: number, resolved: readonly Resolved[], speaking: Speaking): boolean {
  const from = resolved[i]!.candidate.start - before.length + Math.max(...['。', '；', '！', '？'].map((mark) => before.lastIndexOf(mark)));
  for (let j = i - 1; j >= 0 && resolved[j]!.candidate.start > from; j--) {
    const traveller = coded(resolved[j]!.division);
    if (traveller !== goal && !ancestors(goal).includes(traveller)) return speaking(goal) >= 2 && speaking(goal) > 2 * speaking(traveller);
  }
  return false;
}

/** The divisions that the article's people travel to, with all that lies in them, and those that come to them. `source`: those that its source is named after. */
export function awayFrom(text: string, resolved: readonly Resolved[], ours: boolean, source: readonly Division[], speaking: Speaking): ReadonlySet<Division> {
  const goals = new Set<Division>(), away = new Set<Division>(), hosts = new Set<Division>();
  for (const [i, { candidate: c, division }] of resolved.entries()) {
    const before = text.slice(Math.max(c.part.start, c.start - 90), c.start), behind = text.slice(c.end, Math.min(c.part.end, c.end + 90));
    const place = coded(division);
    if (place.level === 'county' && source.includes(place) && DELEGATION.test(before)) hosts.add(place);
    if (ours && (VISITORS.test(behind) && !LEAVING.test(behind) || HOST.test(behind)) || (c.part.where === 'title' ? GUESTS : COMING).test(behind)) away.add(place);
    // A town named without its county is the paper's own: 我市…在通南镇.
    else if (division.level === 'township') continue;
    else if (c.part.where === 'title' ? GOING.test(before) || DELEGATION.test(before) && source.some((d) => d !== place && d.level !== 'province' && !ancestors(place).includes(d)) && !source.includes(place) : ours ? ABROAD.test(before) : DELEGATION.test(before) && GOING.test(before) && !isHost(place, before, i, resolved, speaking)) goals.add(place);
  }
  // 某县党政考察团到沂南县 in 沂南's own paper: the goal is at home, and the guests are away.
  for (const host of hosts) goals.delete(host);
  for (const { candidate: c, division } of hosts.size === 0 ? [] : resolved) {
    if (!hosts.has(coded(division)) && LEADING.test(text.slice(c.end, Math.min(c.part.end, c.end + 70)))) away.add(coded(division));
  }
  for (const { division } of resolved) if ([division, ...ancestors(division)].some((a) => goals.has(a))) away.add(coded(division));
  for (const goal of goals) away.add(goal);
  return away;
}
