import { GENERIC_WORDS } from '../../lexicon/projects-generic.ts';
import { longestAt } from '../../lexicon/trie.ts';
import { family } from '../ids.ts';
import { inLine } from '../people/units.ts';
import { sameOwner } from './names.ts';
import { baseOf } from './quantities.ts';
import type { Work } from './works.ts';

/** Works that are one wherever a province's reports place them. */
const LINEAR = /高速|铁路|高铁|城际|国道|省道|[gs]\d{2,4}|特高压|输电|输水|调水|引水|运河|航道|管道|管线|快速路|通道/u;
/** Words that a longer name may have more than a shorter one. */
const EXTRA = /^(?:年产|生产|加工|研发|制造|智能|智慧|产业|产业园|产业基地|生产基地|基地|园区|园|中心|总部|一体化|综合|设备|产品|系列|高端|精密|绿色|新型|高性能|建设|新建|工程|项目|全产业链|深加工|精深加工|示范|现代|及|和|与|、|的|等|线|生产线|厂|集团|有限公司|公司)$/u;
/** What makes another work of it: 污水处理厂 and its 扩建, 产业园 and its 配套道路. */
const OTHER_WORK = /扩建|改造|提升|升级|迁建|改建|技改|修复|治理|整治|配套|附属|道路|设施|厂房|管网|宿舍|公寓|安置|设计|监理|检测/u;
/** Numbers, letters and points of the compass tell one of several from another. */
const MARKER = /[\da-z一二三四五六七八九十东西南北]/u;

/** Why two works are one, in Chinese, by their names and places alone; null where they are not, or nobody can tell. */
export function sameWork(a: Work, b: Work): string | null {
  if (!compatible(a, b)) return null;
  if (a.form.core === b.form.core) return sameCore(a, b);
  if (!near(a, b)) return null;
  if (isBare(a) !== isBare(b)) return a.form.owner !== '' && b.form.owner !== '' ? '只称业主，而业主在当地只有这一个项目' : null;
  const unowned = a.form.owner === '' ? a : b, owner = a.form.owner === '' ? b.form.owner : a.form.owner;
  const bare = unowned.form.owner === '' ? calledAfter(unowned, owner) : null;
  if (bare !== null) return sameWork(unowned === a ? bare : a, unowned === a ? b : bare);
  const owned = a.form.owner !== '' && b.form.owner !== '', measured = sameQuantities(a, b);
  const text = measured ? ({ form }: Work): string => form.core : ({ form }: Work): string => form.base;
  const [short, long] = text(a).length <= text(b).length ? [a, b] : [b, a], less = text(short), more = text(long);
  if (less === more) return short.own >= 2 || owned ? '只差产能的写法' : null;
  if (owned && measured && likeness(a.form.base, b.form.base) > 0) return '业主和产能相同，名称相近';
  if (owned && sameInvestment(a, b) && likeness(less, more) >= 0.4) return '业主和投资额相同，名称相近';
  if (!owned && !measured && short.own < 2) return null;
  if (less.length < (owned ? 3 : 4) || !endsLike(less, more)) return null;
  return explained(short, less, more, measured);
}

/** Where the longer name has only more to say than the shorter: an owner in front, words that say nothing of their own. */
function explained(short: Work, less: string, more: string, measured: boolean): string | null {
  const residue = without(more, less), [first = ''] = residue ?? [];
  if (residue === null) return null;
  // Who builds 年产10万吨负极材料 may stand before it under a name that nothing else shows to be a firm's.
  const stranger = measured && short.form.owner === '' && first.length >= 2 && first.length <= 5 && more.startsWith(first) && !MARKER.test(first);
  const owner = more.startsWith(first) && (stranger || (short.form.owner !== '' && sameOwner(first, short.form.owner)));
  // 改造 and 改造提升 are one.
  if ((owner ? residue.slice(1) : residue).some((r) => MARKER.test(r) || !(isExtra(r) || (OTHER_WORK.exec(r)?.[0] === r && OTHER_WORK.test(less))))) return null;
  return owner && residue.length === 1 ? '只差业主的写法' : '一个名称是另一个的简称';
}

/** A work whose name begins with another's owner for short (鑫泽 of 鑫泽科技), with the owner told; null where it does not. */
function calledAfter(work: Work, owner: string): Work | null {
  const { core } = work.form;
  let end = 0;
  while (end < owner.length && core.charAt(end) === owner.charAt(end)) end++;
  if (end < 2 || core.length < end + 3) return null;
  return { ...work, form: { ...work.form, core: core.slice(end), base: baseOf(core.slice(end)), owner } };
}

/** Nothing but its owner's name: 甲威新材料项目. */
export const isBare = ({ form }: Work): boolean => form.owner !== '' && /^(?:新|投资|建设)?(?:项目|工程)?$/u.test(form.core);

/** One lies in the other's division, or reports of the one's home place the other there. */
const near = (a: Work, b: Work): boolean =>
  a.code !== null && b.code !== null && (inLine(a.code, b.code) || a.homes.has(b.code) || b.homes.has(a.code));

/** One owner's works of one kind, of which a report tells the output once and leaves it out once: one also within one report. */
export const surelySame = (a: Work, b: Work): boolean =>
  a.form.owner !== '' && b.form.owner !== '' && a.form.base === b.form.base && a.form.base !== a.form.owner && (a.form.quantities.size === 0 || b.form.quantities.size === 0) && compatible(a, b);

/** False where something the names tell parts them: phase, quantity, town, owner. */
export function compatible(a: Work, b: Work): boolean {
  if (a.form.phase !== b.form.phase) return false;
  if (a.form.town !== '' && b.form.town !== '' && a.form.town !== b.form.town) return false;
  if (a.form.owner !== '' && b.form.owner !== '' && !sameOwner(a.form.owner, b.form.owner)) return false;
  for (const [unit, value] of a.form.quantities) {
    const other = b.form.quantities.get(unit);
    if (other !== undefined && other !== value) return false;
  }
  return true;
}

function sameCore(a: Work, b: Work): string | null {
  const owned = a.form.owner !== '' && b.form.owner !== '';
  const why = a.form.owner !== b.form.owner ? '只差业主的写法' : a.form.town !== b.form.town ? '只差乡镇名' : '名称相同';
  if (a.code === b.code) return a.form.town === b.form.town || a.own >= 2 || owned ? why : null;
  if (a.code === null || b.code === null) return a.own >= 3 || (owned && a.own >= 1) ? why : null;
  const specific = a.own >= 2 || a.form.quantities.size > 0;
  if (inLine(a.code, b.code)) return (specific && family(a.code) === family(b.code)) || owned ? `${why}，地点一粗一细` : null;
  if (a.code.slice(0, 2) !== b.code.slice(0, 2)) return owned && specific && sameInvestment(a, b) ? `${why}，业主和投资额相同` : null;
  if (LINEAR.test(a.form.core) && a.own >= 2) return `${why}，线路跨越两地`;
  if (specific && (a.homes.has(b.code) || b.homes.has(a.code))) return `${why}，报道同属一地`;
  if (family(a.code) !== family(b.code)) return owned && specific && sameInvestment(a, b) ? `${why}，业主和投资额相同` : null;
  return (owned && specific) || a.own >= 4 || (a.own >= 2 && sameInvestment(a, b)) ? `${why}，同一市内` : null;
}

const sameQuantities = (a: Work, b: Work): boolean => a.form.quantities.size > 0 && [...a.form.quantities].every(([unit, value]) => b.form.quantities.get(unit) === value);

/** True where one sum at least is told of both. */
export const sameInvestment = (a: Work, b: Work): boolean => [...a.investments].some((i) => b.investments.has(i));

const endsLike = (short: string, long: string): boolean => long.endsWith(short.slice(-2)) || long.includes(short);

/** The stretches of `long` that `short` has not, where its characters stand in it in their order; null where they do not. */
function without(long: string, short: string): string[] | null {
  if (long.includes(short)) return long.split(short).filter((r) => r !== '');
  const rest: string[] = [];
  let run = '', at = 0;
  for (const c of long) {
    if (at < short.length && c === short.charAt(at)) {
      if (run !== '') rest.push(run);
      run = '';
      at++;
    } else run += c;
  }
  if (run !== '') rest.push(run);
  return at === short.length ? rest : null;
}

function isExtra(residue: string): boolean {
  if (OTHER_WORK.test(residue)) return false;
  if (EXTRA.test(residue)) return true;
  for (let at = 0; at < residue.length;) {
    const end = longestAt(GENERIC_WORDS, residue, at)?.end ?? longestExtra(residue, at);
    if (end === null) return false;
    at = end;
  }
  return true;
}

function longestExtra(text: string, at: number): number | null {
  for (let end = Math.min(text.length, at + 5); end > at; end--) if (EXTRA.test(text.slice(at, end))) return end;
  return null;
}

/** Dice's coefficient over pairs of characters. */
export function likeness(a: string, b: string): number {
  const pairs = (t: string): Set<string> => new Set(Array.from({ length: Math.max(0, t.length - 1) }, (_, i) => t.slice(i, i + 2)));
  const x = pairs(a), y = pairs(b);
  let shared = 0;
  for (const p of x) if (y.has(p)) shared++;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}
