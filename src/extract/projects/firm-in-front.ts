import type { Span } from '../../text/span.ts';
import { isComplete, saysWhich, specificity } from './specific.ts';

/** A group is known by its place before a measure alone (甲集团|年产5万吨…): it may have given its name to works (甲集团产业园). */
const FIRM = /^[\p{Script=Han}A-Za-z（）()·]{4,30}?(?:公司|集团(?=年产|年加工|年处理|\d))(?:的)?(?=.{5})/u;

/**
 * Where a name's own words begin behind the company whose it is: 甲科技有限公司|年产5万吨乙项目. The company stays where nothing behind it
 * says which project is meant (甲公司二期项目), and where only a group's or a firm's short name stands there (甲集团产业园).
 */
export function behindFirm(text: string, name: Span): number {
  const said = text.slice(name.start, name.end), firm = FIRM.exec(said)?.[0] ?? '', own = said.slice(firm.length);
  return firm !== '' && specificity(own) >= 3 && (own.includes('项目') ? saysWhich(own) : isComplete(own)) ? name.start + firm.length : name.start;
}
