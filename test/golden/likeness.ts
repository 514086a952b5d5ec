/** A text without blanks and quotation marks, in one width. */
export const squash = (s: string | null | undefined): string => (s ?? '').normalize('NFKC').replace(/[\s“”"'‘’「」『』]/g, '');

/** …and without marks at all. */
export const bare = (s: string | null | undefined): string => squash(s).replace(/[·•・,，。.、:：;；!！?？()（）《》<>\-—–~～]/g, '');

/** How alike two names are, 0…1: one within the other counts at least half; otherwise by shared pairs of characters. */
export function likeness(one: string | null | undefined, other: string | null | undefined): number {
  const a = bare(one), b = bare(other);
  if (a === '' || b === '') return 0;
  if (a === b || a.includes(b) || b.includes(a)) return 0.5 + (0.5 * Math.min(a.length, b.length)) / Math.max(a.length, b.length);
  const pairs = (s: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let i = 1; i < s.length; i++) counts.set(s.slice(i - 1, i + 1), (counts.get(s.slice(i - 1, i + 1)) ?? 0) + 1);
    return counts;
  };
  const theirs = pairs(b);
  let common = 0;
  for (const [pair, n] of pairs(a)) common += Math.min(n, theirs.get(pair) ?? 0);
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

/** Levenshtein distance between two texts, by code point. */
export function distance(one: string, other: string): number {
  let a = [...one], b = [...other];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  a = a.slice(head, a.length - tail);
  b = b.slice(head, b.length - tail);
  let row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
