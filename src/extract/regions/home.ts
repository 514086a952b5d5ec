import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import { awayFrom } from './away.ts';
import { ofKind, type Implicit } from './implicit.ts';
import { above, ancestors, coded, isAbove, kindOf } from './kin.ts';
import type { Resolved } from './resolve.ts';
import { speakingOf, type Speaking } from './speaking.ts';
import { heaviest, type Tally, type Voice } from './weighing.ts';

/** What a mention weighs: in the headline, as what the body opens with, in its first paragraph; the source; a name mentioned in passing. */
const TITLE = 5, OPENING = 2.5, FIRST = 1.5, SOURCE = 3, ASIDE = 0.3;
/** A provincial paper or portal reports on every place of its province. */
const PORTAL = 1;
/** 全区, 我市 … add to what a division of that kind weighs, as often as they stand, but no more than this. */
const OWN_WORDS = 3;

/**
 * The division that the article is about: what the headline names, else what most of the text speaks of; null where nothing tells.
 * @param words what means a division without naming it; `own`: those of them that belong to a division named right in front
 * @param asides starts of the names that are mentioned in passing
 */
export function homeOf(article: Article, resolved: readonly Resolved[], words: readonly Implicit[], own: ReadonlyMap<Implicit, Division>, source: readonly Division[], asides: ReadonlySet<number>): Division | null {
  const text = article.text.text;
  const implicit = words.filter((i) => !own.has(i)), speaking = speakingOf(words, own);
  const title = article.parts.find((p) => p.where === 'title'), first = article.parts.find((p) => p.where === 0);
  const inTitle = (at: number): boolean => title !== undefined && title.start <= at && at < title.end;
  const voice: Voice = { implicit, source, ours: implicit.filter((i) => i.ours).map((i) => i.kind) };
  const titled = implicit.filter((i) => i.sort === 'self' && inTitle(i.start)).map((i) => i.kind);
  const away = awayFrom(text, resolved, voice.ours.length > 0 || titled.length > 0, source, speaking);
  const lead = titled.length > 0 ? [] : resolved.filter((r) => inTitle(r.candidate.start) && !away.has(r.division) && !away.has(coded(r.division)));
  // ——宿州市县域特色产业调查: the second line, where the first names no place.
  const second = lead.length > 0 || titled.length > 0 ? [] : resolved.filter((r) => r.candidate.part.where === 'subtitle' && !away.has(r.division) && !away.has(coded(r.division)));
  const headline = ofHeadline([...lead, ...second].map((r) => r.division), voice);
  if (headline !== null && !isOutspoken(headline, resolved, away, speaking)) return headline;

  const opening = openingOf(text, resolved.filter((r) => r.candidate.part === first), asides);
  const tally: Tally = new Map();
  const add = (d: Division, w: number): void => { tally.set(d, (tally.get(d) ?? 0) + w); };
  for (const [i, { candidate: c, division }] of resolved.entries()) {
    const d = coded(division), next = resolved[i + 1];
    // 贵州省|某州|某县: what stands in front is only the address.
    if (away.has(d) || next?.candidate.start === c.end && ancestors(next.division).includes(d)) continue;
    const weight = inTitle(c.start) ? (titled.length > 0 ? 1 : TITLE) : c.start === opening ? OPENING : c.part === first ? FIRST : 1;
    add(d, weight * (asides.has(c.start) ? ASIDE : 1));
  }
  for (const d of source) add(d, d.level === 'province' ? PORTAL : SOURCE);
  const said = new Map<string, number>();
  for (const i of implicit) if (i.sort === 'self') said.set(i.kind, Math.min(OWN_WORDS, (said.get(i.kind) ?? 0) + 1));
  for (const [d, w] of tally) if (w >= 1) add(d, said.get(kindOf(d)) ?? 0);
  return calledSo(titled, heaviest(tally, voice));
}

/**
 * True where the report speaks through the offices of a county (县委书记, 全县) and never through those of the city, or of the other place, that its
 * headline names: some county's fair in 合肥, guests from 深圳 in some county.
 */
function isOutspoken(named: Division, resolved: readonly Resolved[], away: ReadonlySet<Division>, speaking: Speaking): boolean {
  const others = new Set(resolved.map((r) => r.division).filter((d) => d.level === 'county' && isPlain(d) && !away.has(d) && !ancestors(named).includes(d) && speaking(d) >= 2));
  return others.size === 1 && speaking(named) === 0;
}

/** True where 全县, 全旗, 区委 can only be a county's: 市 is a city's word too, and in an autonomous region 区 the region's. */
const isPlain = (d: Division): boolean => kindOf(d) !== '市' && (kindOf(d) !== '区' || ancestors(d).every((a) => kindOf(a) !== '区'));

/** The lowest division of a headline where its names are one line (临沂罗庄); the city of several counties; null where it names neither. */
function ofHeadline(named: readonly Division[], { ours }: Voice): Division | null {
  // Townships stand for their county; zones for themselves.
  const set = [...new Set(named.map((d) => (d.level === 'township' ? coded(d) : d)))];
  const leaves = set.filter((d) => !set.some((o) => o !== d && ancestors(o).includes(d)));
  const [leaf] = leaves;
  if (leaf === undefined) return null;
  if (leaves.length === 1) return leaf.level !== 'province' && fits(leaf, ours) ? leaf : null;
  const counties = [...new Set(named.map(coded).filter((d) => d.level === 'county'))];
  return counties.length > 1 && counties.every((d) => d.parent === counties[0]!.parent) && ours.length === 0 ? above(counties[0]!) : null;
}

/** Where the writer says 我区, 我县, his home is one; 我市 may be a city or a county-level city, and a district's report may say it of its city. */
const fits = (d: Division, ours: readonly string[]): boolean =>
  ours.length === 0 || ours.some((kind) => kindOf(d) === kind || kind === '市' && '区县旗'.includes(kindOf(d)) || kind === '省');

/** Where the name stands with which the body begins its first statement: 山东省枣庄市|山亭区 …; null where that is a row of names. */
function openingOf(text: string, line: readonly Resolved[], asides: ReadonlySet<number>): number | null {
  let i = line.findIndex((r) => !asides.has(r.candidate.start));
  if (i < 0) return null;
  while (line[i + 1]?.candidate.start === line[i]!.candidate.end) i++;
  const { candidate: c } = line[i]!, next = line[i + 1];
  return next !== undefined && /^[、和与及，]$/u.test(text.slice(c.end, next.candidate.start)) ? null : c.start;
}

/** A headline that says 全市 is about a city, though the meeting be held in a district; of several such words the lowest counts (全省…在我市). */
function calledSo(words: readonly string[], d: Division | null): Division | null {
  const fit = words.map((kind) => ofKind(kind, d)).filter((x) => x !== null);
  return fit.find((x) => fit.every((o) => !isAbove(x, o))) ?? d;
}
