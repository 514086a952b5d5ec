import type { Division } from '../../lexicon/divisions.ts';
import { isDecoy } from '../../lexicon/places-decoys.ts';
import { cut } from '../segmentation.ts';
import { ownVotes, type Ballot } from './ballot.ts';
import type { Candidate } from './candidates.ts';

/** Words that lead up to a place. */
const TOWARDS = /(?:^|[\s，。；：、！？“‘（《—|丨]|在|到|赴|来|于|从|由|自|往|向|和|与|及|同|走进|来到|深入|前往|落户|扎根|位于|坐落|驻|是|对|为|让|把|将|以|我们|美丽|今日|魅力|大美|幸福|奋进|建设|振兴|融入|对接|学习|考察|看|点赞|聚焦|关注)$/u;
/** Words that follow one. */
const FROM_THERE = /^(?:$|搬|迁|来|回|引进|引来|[\s、，。；：！？”’）》—|丨]|区(?![域块间位])|县|市(?![场值容面])|境内|全境|全域|县域|城区|县城|等|的|人|籍|客商|企业家|商人|方向|与|和|及|[一二三四五六七八九十两\d]+[个市县区地省州国]|召|举行|举办|开展|开工|发展|建设|实现|大地|经济|力量|速度|样板|模式|经验|实践|答卷|高质量|考察|调研|学习|参观|考查|召开|是|要|有|将|正|为|在|把|以|因|乡村|旅游|专场|产业|项目|招商|企业|群众|干部|山水|人民)/u;

const before = (text: string, c: Candidate): string => text.slice(Math.max(c.part.start, c.start - 6), c.start);
const after = (text: string, c: Candidate): string => text.slice(c.end, Math.min(c.part.end, c.end + 6));

/** True where the words on both sides are such as stand around places. */
export const atPlace = (text: string, c: Candidate): boolean => GOING.test(before(text, c)) || TOWARDS.test(before(text, c)) && FROM_THERE.test(after(text, c));
/** 去长治少绕40分钟: where one goes is a place, whatever follows. */
const GOING = /(?<![过失除下上进出回离])去$/u;

/** True where the name begins a stretch: nothing in front that it could be the end of. */
export const cleanBefore = (text: string, c: Candidate): boolean => TOWARDS.test(before(text, c));

/** True where what follows says that the bare name is a division's: 罗庄区委 is full, but 罗庄境内, 罗庄籍, 罗庄县域. */
export const saysLevel = (text: string, c: Candidate): boolean => /^(?:境内|全境|全域|县域|县城|籍|两地|三地|区委|县委|市委)/u.test(after(text, c));

/** 寿光客商, 诸暨籍: people come from places alone. */
export const comesFrom = (text: string, c: Candidate): boolean => cleanBefore(text, c) && /^(?:籍|客商|企业家|商人|老板)/u.test(after(text, c));

/** Full names that are words as well. */
const GENERIC = /^(?:城区|郊区|矿区|东区|西区|老城区|新城区|新市区|港口区|海港区|城关区|城中区|城北区|向阳区|前进区|和平区|滨海新区|江南区|江北区|河东区|海港区|东风区)$/u;
/** Counties of two characters whose first may end another word: 发达|县, 建成|县, 公安|县. */
const WORD_AND_COUNTY = /^[和成应代达开兴单任随安理康文易高道义通云景富礼夏吉平青黄永威唐宁莘范新房徽宾费容南冠古临温献息荣洋佳环]县$/u;


/** At the beginning of a clause its first character ends no other word; but 任|县长, 和|县级部门 have their own. */
const OPEN = /^[\s，。；：、！？“‘（《—|丨]?$/u, ENDING = /[级长委政人域直属里内城]/u;

/** True for a full name that here is more likely a word: 老城区改造, 市和县, 中心城区. Nothing right around it speaks for the division. */
export function isGeneric(text: string, c: Candidate, ballot: Ballot, d: Division): boolean {
  if (c.form !== 'full') return false;
  if (isDecoy(c.text, before(text, c), '')) return true;
  if (WORD_AND_COUNTY.test(c.text)) return /[省市区州县镇乡]/u.test(text.charAt(c.start - 1)) || !(OPEN.test(text.slice(Math.max(c.part.start, c.start - 1), c.start)) && !ENDING.test(text.charAt(c.end))) && !isWord(text, c);
  if (!GENERIC.test(c.text)) return false;
  if (!cleanBefore(text, c)) return true;
  return ownVotes(ballot, d.parent) < 0.5;
}

/** True where the segmenter cuts exactly this word. */
function isWord(text: string, c: Candidate): boolean {
  const from = Math.max(c.part.start, c.start - 8);
  let at = from;
  for (const word of cut(text.slice(from, Math.min(c.part.end, c.end + 8)))) {
    if (at === c.start && word.length === c.end - c.start) return true;
    at += word.length;
  }
  return false;
}
