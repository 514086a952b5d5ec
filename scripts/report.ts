import type { Digest, SeedRecord } from '../src/digest/digest.ts';

const KEPT = new Set(['title', 'subtitle', 'body']);

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

/** What was read from each seed and what became of it; kept, stripped and repaired count characters of the seed. */
export function report(digest: Digest): string {
  const rows = digest.seeds.map((seed) => {
    const articles = digest.articles.filter((a) => a.seed === seed.seed);
    const count = (of: (a: Digest['articles'][number]) => number): number => articles.reduce((sum, a) => sum + of(a), 0);
    return [
      shortened(seed.seed, 28),
      seed.encoding ?? '–',
      seed.script === 'none' ? '–' : seed.script,
      articles.length,
      characters(seed, (a) => KEPT.has(a.fate)),
      characters(seed, (a) => a.fate === 'stripped'),
      seed.notes.filter((n) => n.before !== n.after).reduce((sum, n) => sum + n.source.end - n.source.start, 0),
      count((a) => a.regions.length),
      count((a) => a.officials.length),
      count((a) => a.projects.length),
      count((a) => a.figures.length),
      count((a) => a.slogans.length),
      count((a) => a.doubts.length) + seed.notes.filter((n) => !n.certain).length,
    ];
  });
  return table(['seed', 'encoding', 'script', 'articles', 'kept', 'stripped', 'repaired', 'regions', 'officials', 'projects', 'figures', 'slogans', 'doubts'], rows);
}

const characters = (seed: SeedRecord, of: (a: SeedRecord['accounts'][number]) => boolean): number =>
  seed.accounts.filter(of).reduce((sum, a) => sum + a.end - a.start, 0);

/** What the reader of the build's output should know: files that were not used, and what was doubtful about others. */
export function warnings(digest: Digest, ignored: readonly string[]): string[] {
  return [
    ...digest.seeds.flatMap((s) => (s.problem === null ? s.warnings.map((w) => `${s.seed}: ${w}`) : [`${s.seed}: not used: ${s.problem}`])),
    ...ignored.map((name) => `${name}: not read (clippings end in .txt, .html, .htm or .md)`),
  ];
}
