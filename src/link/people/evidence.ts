import type { Post } from '../../extract/facts.ts';
import type { Atom, Mention } from './atoms.ts';
import type { Unit } from './units.ts';

/** An office as readers see it: 罗庄区水利局局长. */
const officeName = (post: Pick<Post, 'title' | 'organization'>): string => {
  const body = post.organization.replace(/^中共/u, '');
  const level = /^(?:自治区|[省市区县州盟旗镇乡])(?=委|政府|纪委|政协|人大)/u.exec(post.title)?.[0] ?? '';
  const own = level === '' ? post.title : post.title.slice(level.length);
  if (/[省市区县州盟旗]人民政府$/u.test(body) && /[省市区县州盟旗]长$/u.test(own)) return `${body.replace(/[省市区县州盟旗]?人民政府$/u, '')}${own.startsWith('副') || own.startsWith('常务') ? body.replace(/人民政府$/u, '').slice(-1) : ''}${own}`;
  for (let n = Math.min(own.length, body.length); n > 0; n--) if ((n > 1 || own.startsWith('委')) && body.endsWith(own.slice(0, n))) return body + own.slice(n);
  return body + own;
};

/** What one report says that ties the offices of one name together. */
export function sameReport({ official: { posts } }: Mention): string {
  const gone = posts.filter((p) => p.change === 'removed'), held = posts.filter((p) => p.change !== 'removed');
  const list = (of: readonly Post[]): string => [...new Set(of.map(officeName))].slice(0, 3).join('、');
  if (gone.length > 0 && held.length > 0) return gone.some((p) => p.date !== null) ? `同一任免消息：免去${list(gone)}，任${list(held)}` : `报道称其原任${list(gone)}，现任${list(held)}`;
  return `同一报道载明：${list(posts)}`;
}

/**
 * True where a report tells of two people of one name: of a town, or a bureau, in one passage and of another unit in another, never
 * of both together (副县长向阳陪同。资丘镇党委书记向阳汇报). Leaders of one division and heads who sit beside them may be named so by turns.
 */
export function namesakes({ official, atoms: own }: Mention, atoms: readonly Atom[], i: number, k: number): boolean {
  const one = official.posts[i]!, other = official.posts[k]!, a = atoms[own[i]!]!.unit, b = atoms[own[k]!]!.unit;
  if (one.change !== null || other.change !== null || (a.kind !== 'town' && b.kind !== 'town' && (a.kind !== 'body' || b.kind !== 'body') && !bureau(a, b))) return false;
  const tells = (post: Post, unit: Unit): boolean[] => official.evidence.map((e) => e.quote.includes(post.title) && e.quote.includes(unit.name));
  const first = tells(one, a), second = tells(other, b);
  return first.includes(true) && second.includes(true) && !first.some((yes, n) => yes && second[n]);
}

/** A bureau (局) beside the leadership: not the police, whose chief is a deputy head. */
const bureau = (a: Unit, b: Unit): boolean => [a, b].some((u) => u.kind === 'body' && /局$|^\p{Script=Han}{2,4}$/u.test(u.name) && !/公安/u.test(u.name)) && (a.kind === 'leadership' || b.kind === 'leadership');

/** What an atom is called in notes: its newest office. */
export function atomName(atom: Atom): string {
  const newest = atom.mentions.reduce((a, b) => ((b.day ?? '') > (a.day ?? '') ? b : a));
  const post = newest.official.posts.find((_, i) => newest.atoms[i] === atom.number);
  return post === undefined ? newest.official.collective ?? atom.unit.name : officeName(post);
}
