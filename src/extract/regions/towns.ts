import type { Part } from '../../articles/article.ts';
import { divisionsNamed, type Division } from '../../lexicon/divisions.ts';
import { touching } from '../among.ts';
import type { Candidate } from './candidates.ts';
import { matchesOf } from '../../text/matches.ts';

const TOWN_END = /街道|[镇乡]|苏木/gu;
const LONGEST = 12;
/** Whose own a town's body is. */
export const TOWN_OFFICE = '(?:党委|人民政府|政府|办事处|党工委|纪委|人大)';
/** A name before its own committee or office: …，新合镇党委书记. */
const BEFORE_OFFICE = new RegExp(String.raw`(?<=^|[，。；：、“”（）\s和与及在到赴由向对至同请]|责成|要求)[\p{Script=Han}]{2,3}?(?:街道|镇|乡)(?=${TOWN_OFFICE})|(?<=[、，；])[\p{Script=Han}]{2,5}?(?:镇(?=副?镇长)|乡(?=副?乡长))`, 'gu');
const AFTER_COUNTY = /^[\p{Script=Han}]{1,4}?(?:街道|镇|乡)(?![村镇乡街])/u;
/** The next of a list: 新合镇、… */
const AFTER_TOWN = /^[、和][\p{Script=Han}]{2,5}?(?:街道|镇|乡)(?![村镇乡街])/u;
/** Words that end like towns and are none; some of them are towns' names too, which then need their county beside them. */
const WORD = /^(?:各|全|本|该|我|所辖|部分|有关|相关|个|多|重点|特色|中心|城|乡|村|小|美丽|经济|工业|强|示范|建制|周边|附近|沿线|偏远|边远|贫困|全部|所有|区直|县直|市直|[两三四五六七八九十百]|\d)+(?:街道|镇|乡)$/u;
/** The same for names that no gazetteer has. */
const NO_NAME = /^(?:[时现前历曾新拟出调转升接担兼就]任|原|所在|由|请|陪同|随行|[起止始终位设落]于|途经|抵达|连接|通往|前往)|[的了在和与及、，等到赴为是将各每]|(?:乡|村|城|小|古|重|名|强|大|冰|坐)镇$|(?:城|下|家|返|回|还|新|水|故|老|同|梦|异|侨|茶|竹|酒|瓷|陶|鱼|橘|桔|柚|橙|椒|药|棉|桑|诗|词|歌|舞|戏|武|文|书|画)乡$|举办|召开|举行|开展|建设|打造|推进|加快|全力|深入|走进/u;

/**
 * The townships and streets of a line, in order. The gazetteer's own first; then names that it does not have (towns merged, renamed, raised to
 * streets), which count directly behind a county or before a committee of their own.
 * @param coined names of the second kind with their counties, over all lines of an article; added to as they are found.
 */
export function townsIn(text: string, part: Part, places: readonly Candidate[], coined: Map<string, readonly Division[]>): Candidate[] {
  const line = text.slice(part.start, part.end);
  if (!/街道|[镇乡]|苏木/u.test(line)) return [];
  const found = gazetteerTowns(text, part, places), known = [...found], made = new Set<number>();
  const add = (start: number, name: string, options: readonly Division[]): void => {
    const end = start + name.length;
    if (WORD.test(name) || NO_NAME.test(name) || touching(places, start, end).some((p) => p.form !== 'bare') || touching(known, start, end).length > 0) return;
    for (let at = start; at < end; at++) if (made.has(at)) return;
    for (let at = start; at < end; at++) made.add(at);
    found.push({ start, end, text: name, form: 'town', options, part });
  };
  for (const county of places) {
    const counties = countiesOf(county);
    const name = counties.length === 0 ? undefined : AFTER_COUNTY.exec(text.slice(county.end, Math.min(part.end, county.end + 7)))?.[0];
    if (name === undefined) continue;
    const options = counties.map((d) => newTown(name, d)), before = found.length;
    add(county.end, name, options);
    if (found.length > before) coined.set(name, options);
  }
  for (const town of [...found]) {
    const name = AFTER_TOWN.exec(text.slice(town.end, Math.min(part.end, town.end + 8)))?.[0].slice(1);
    if (name !== undefined) add(town.end + 1, name, town.options.map((d) => ({ ...d, name })));
  }
  for (const m of matchesOf(BEFORE_OFFICE, line)) add(part.start + m.index, m[0], []);
  return again(found, text, part, coined).sort((a, b) => a.start - b.start);
}

/** Once told whose it is, a town that no gazetteer has is known by its name alone, and by the whole of it. */
function again(found: readonly Candidate[], text: string, part: Part, coined: ReadonlyMap<string, readonly Division[]>): Candidate[] {
  if (coined.size === 0) return [...found];
  const whole: Candidate[] = [], spans = new Set(found.map((f) => `${f.start} ${f.end}`));
  for (const m of matchesOf(TOWN_END, text.slice(part.start, part.end))) {
    const end = part.start + m.index + m[0].length;
    for (let start = Math.max(part.start, whole.at(-1)?.end ?? 0, end - LONGEST); start < end - m[0].length; start++) {
      const name = text.slice(start, end), options = coined.get(name);
      if (options === undefined) continue;
      if (!spans.has(`${start} ${end}`)) whole.push({ start, end, text: name, form: 'town', options, part });
      break;
    }
  }
  return [...found.filter((f) => touching(whole, f.start, f.end).length === 0), ...whole];
}

const countiesOf = (c: Candidate): Division[] => (c.form === 'full' || c.form === 'levelled' ? c.options.filter((d) => d.level === 'county') : []);

/** The town among `known` that lies in the county named in front, or null. */
const ownedBy = (county: Candidate, known: readonly Division[]): Division | null => known.find((d) => countiesOf(county).some((c) => c.code === d.parent)) ?? null;

const newName = (name: string): boolean => AFTER_COUNTY.test(name) && !WORD.test(name) && !NO_NAME.test(name);

const newTown = (name: string, county: Division): Division => ({ name, level: 'township', code: null, parent: county.code });

function gazetteerTowns(text: string, part: Part, places: readonly Candidate[]): Candidate[] {
  const towns: Candidate[] = [];
  for (const m of matchesOf(TOWN_END, text.slice(part.start, part.end))) {
    const ending = part.start + m.index, end = ending + m[0].length;
    // Past the last place in front; 市中区孟庄镇 is no town of that whole name.
    const behind = touching(places, end - LONGEST, ending).findLast((p) => p.end <= ending && p.end > end - LONGEST && p.form !== 'bare');
    // 夹河镇、红沙岗镇: in a list of towns the name begins behind the mark, though 沙岗镇 be one too.
    const before = towns.at(-1)?.end, listed = before !== undefined && end - before <= 7 && /^[、和][\p{Script=Han}]+$/u.test(text.slice(before, end)) ? before + 1 : null;
    for (let start = Math.max(part.start, behind?.end ?? 0, end - LONGEST, towns.at(-1)?.end ?? 0); start < ending; start++) {
      if (listed !== null && start > listed) break;
      const name = text.slice(start, end);
      // 共青团|镇江市委: the last character begins a city's name.
      if (touching(places, end - 1, end).some((p) => p.start === end - 1 && p.form === 'full' && p.end > end)) break;
      const known = divisionsNamed(name).filter((d) => d.level === 'township');
      const counties = behind !== undefined && behind.end === start ? countiesOf(behind) : [];
      if (known.length === 0 || counties.length === 0 && WORD.test(name)) continue;
      // 罗湖区|新月湖街道 is a street of that name, not 月湖街道 with a character too many in front.
      if (behind !== undefined && start > behind.end && start - behind.end <= 2 && ownedBy(behind, known) === null && newName(text.slice(behind.end, end))) break;
      const inside = known.filter((d) => counties.some((county) => county.code === d.parent));
      // Directly behind a county that has no such town in the gazetteer, it is that county's all the same.
      const options = counties.length === 0 ? known : inside.length > 0 ? inside : counties.map((county) => newTown(name, county));
      towns.push({ start, end, text: name, form: 'town', options, part });
      break;
    }
  }
  return towns;
}
