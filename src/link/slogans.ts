import type { Digested, SloganRecord } from './records.ts';

/** The programmes and phrases of a collection, those in most passages first; quotation marks do not part two of them. */
export function linkSlogans(digested: readonly Digested[]): SloganRecord[] {
  const found = new Map<string, { text: string; seen: { article: string; evidence: SloganRecord['seen'][number]['evidence'] }[] }>();
  for (const { article, facts } of digested) {
    for (const slogan of facts.slogans) {
      const key = slogan.text.replace(/[“”‘’"']/g, '');
      const record = found.get(key) ?? { text: slogan.text, seen: [] };
      found.set(key, record);
      record.seen.push(...slogan.evidence.map((evidence) => ({ article: article.id, evidence })));
    }
  }
  return [...found.values()].sort((a, b) => b.seen.length - a.seen.length || (a.text < b.text ? -1 : 1));
}
