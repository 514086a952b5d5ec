import { linkPeople } from '../link/people.ts';
import { linkProjects } from '../link/projects.ts';
import { dayOf, newestFirst } from '../link/ids.ts';
import type { Digested } from '../link/records.ts';
import { linkRegions } from '../link/regions.ts';
import { linkSlogans } from '../link/slogans.ts';
import type { ArticleRecord, Digest, Doubt, SeedRecord, SiteSettings } from './digest.ts';
import { bytesOf, seedFolder } from './folder.ts';
import { articleRecord, withoutDoubts } from './record.ts';
import { digestSeed, unusable, type DigestedSeed } from './seed.ts';

export interface DigestOptions {
  readonly seeds: string;
  readonly site: SiteSettings;
  /** Told of each step; the caller decides whether that is a bar or a line. */
  readonly onProgress?: (stage: 'read' | 'link', done: number, total: number) => void;
}

export interface DigestOfFolder {
  readonly digest: Digest;
  /** Files in the folder that are no clippings by their ending. */
  readonly ignored: readonly string[];
}

/**
 * Reads every clipping of a folder and links what they say.
 * @throws NoFolder where the folder does not exist; single files that cannot be used become records with a `problem`.
 */
export async function digestFolder({ seeds, site, onProgress }: DigestOptions): Promise<DigestOfFolder> {
  const folder = await seedFolder(seeds);
  const read: DigestedSeed[] = [];
  const first = new Map<string, string>();
  for (const [i, file] of folder.seeds.entries()) {
    onProgress?.('read', i, folder.seeds.length);
    const digested = await digestFile(file.name, () => bytesOf(file));
    const same = first.get(digested.record.sha256);
    if (same === undefined) {
      first.set(digested.record.sha256, file.name);
      read.push(digested);
    } else read.push({ record: unusable(file.name, digested.record, `the same bytes as ${same}, which is used`), articles: [] });
  }
  onProgress?.('read', folder.seeds.length, folder.seeds.length);
  onProgress?.('link', 0, 1);
  const digest = assemble(read, site);
  onProgress?.('link', 1, 1);
  return { digest, ignored: folder.ignored };
}

async function digestFile(name: string, bytes: () => Promise<Uint8Array>): Promise<DigestedSeed> {
  try {
    return digestSeed(name, await bytes());
  } catch (error) {
    const problem = `cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
    return { record: unusable(name, { bytes: 0, sha256: '' }, problem), articles: [] };
  }
}

/** Puts the seeds' digests together into the one that the pages see. */
export function assemble(seeds: readonly DigestedSeed[], site: SiteSettings): Digest {
  const digested: (Digested & { doubts: Doubt[] })[] = seeds
    .flatMap((s) => s.articles)
    .map(({ article, facts }) => {
      const { sure, doubts } = withoutDoubts(facts);
      return { article, facts: sure, doubts };
    })
    .sort((a, b) => newestFirst(dayOf(a.article), dayOf(b.article)) || (a.article.id < b.article.id ? -1 : 1));
  return {
    site,
    articles: withNeighbours(digested.map(({ article, facts, doubts }) => articleRecord(article, facts, doubts))),
    regions: linkRegions(digested),
    people: linkPeople(digested),
    projects: linkProjects(digested),
    slogans: linkSlogans(digested),
    seeds: seeds.map((s): SeedRecord => s.record),
  };
}

/** Sets the article before and after each in time, among those about the same division. `articles` come newest first. */
function withNeighbours(articles: readonly ArticleRecord[]): ArticleRecord[] {
  const byRegion = new Map<string, string[]>();
  const key = (a: ArticleRecord): string => a.primaryRegion?.code ?? a.primaryRegion?.name ?? '';
  for (const a of articles) byRegion.set(key(a), [...(byRegion.get(key(a)) ?? []), a.id]);
  return articles.map((a) => {
    const row = byRegion.get(key(a))!, at = row.indexOf(a.id);
    return { ...a, previous: row[at + 1] ?? null, next: row[at - 1] ?? null };
  });
}
