import type { Digest } from '../src/digest/digest.ts';

/** Columns a string takes on a terminal: Han and full-width characters take two. */
export const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(c) ? 2 : 1), 0);

/** Shortens a text to a width, its middle first, because file names differ at both ends. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = [...text];
  while (widthOf(characters.join('')) > width - 1) characters.splice(characters.length >> 1, 1);
  characters.splice(characters.length >> 1, 0, '…');
  return characters.join('');
}

/** Rows under a head, columns as wide as their widest cell; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((h, i) => Math.max(widthOf(h), ...rows.map((r) => widthOf(String(r[i])))));
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => { const pad = ' '.repeat(widths[i]! - widthOf(String(cell))); return typeof cell === 'number' ? pad + cell : cell + pad; }).join('  ').trimEnd();
  const numeric = head.map((_, i) => rows.some((r) => typeof r[i] === 'number'));
  return [
    head.map((h, i) => { const pad = ' '.repeat(widths[i]! - widthOf(h)); return numeric[i] ? pad + h : h + pad; }).join('  ').trimEnd(),
    widths.map((w) => '─'.repeat(w)).join('  '),
    ...rows.map(line),
  ].join('\n');
}

/** Files and warnings that a terminal shows; the site shows all. */
const SHOWN = 40;

/** What was read from each seed and what became of it; kept, stripped and repaired count characters of the seed. */
export function report(digest: Digest): string {
  const bySeed = new Map<string, Digest['articles'][number][]>();
  for (const a of digest.articles) bySeed.set(a.seed, [...(bySeed.get(a.seed) ?? []), a]);
  const rows = digest.seeds.slice(0, SHOWN).map((seed) => {
    const articles = bySeed.get(seed.seed) ?? [];
    const count = (of: (a: Digest['articles'][number]) => number): number => articles.reduce((sum, a) => sum + of(a), 0);
    return [
      shortened(seed.seed, 28),
      seed.encoding ?? '–',
      seed.script === 'none' ? '–' : seed.script,
      articles.length,
      seed.counts.kept,
      seed.counts.stripped,
      seed.counts.repaired,
      count((a) => a.regions.length),
      count((a) => a.officials.length),
      count((a) => a.projects.length),
      count((a) => a.figures.length),
      count((a) => a.slogans.length),
      count((a) => a.doubts.length) + seed.counts.uncertain,
    ];
  });
  const more = digest.seeds.length - rows.length;
  return [
    table(['seed', 'encoding', 'script', 'articles', 'kept', 'stripped', 'repaired', 'regions', 'officials', 'projects', 'figures', 'slogans', 'doubts'], rows),
    ...(more > 0 ? [`… and ${more} more files: the page 关于 → 质量报告 has all of them.`] : []),
  ].join('\n');
}

/** What the reader of the build's output should know: files that were not used, and what was doubtful about others. */
export function warnings(digest: Digest, ignored: readonly string[]): string[] {
  const all = [
    ...digest.seeds.flatMap((s) => (s.problem === null ? s.warnings.map((w) => `${s.seed}: ${w}`) : [`${s.seed}: not used: ${s.problem}`])),
    ...ignored.map((name) => `${name}: not read (clippings end in .txt, .html, .htm or .md)`),
  ];
  return all.length <= SHOWN ? all : [...all.slice(0, SHOWN), `… and ${all.length - SHOWN} more, on the page 关于 → 质量报告`];
}
