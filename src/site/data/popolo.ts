import type { Digest, Office, PersonRecord } from '../../digest/digest.ts';
import { digitsOf } from '../../text/stamp.ts';
import { stampOf } from '../versions.ts';
import type { Write } from './write.ts';

/** What an office tells of itself, whoever holds it. */
type Body = Pick<Office, 'title' | 'organization' | 'regionCode'>;

const idOf = (kind: string, ...what: readonly (string | null)[]): string => kind + digitsOf(what.map((w) => w ?? '').join('\u0000'), 8);
const organizationId = (o: Body): string => idOf('o', o.organization, o.regionCode);
const postId = (o: Body): string => idOf('t', o.organization, o.regionCode, o.title);

/** A stretch of one of the lists: what it tells is the same as long as its stamp is; null where it is told anew each time. */
interface Part {
  readonly stamp: string | null;
  readonly tell: () => readonly object[];
}

/**
 * Writes people and offices as Popolo (https://www.popoloproject.com/): Person, Organization, Post, Membership, Area.
 * A membership's dates are those of the notices; where only reports show an office, `first_seen` and `last_seen` say so.
 * It goes out in pieces: of a large collection neither the text nor all that it tells are in memory at once.
 */
export function popolo({ people, regions }: Digest, file: Write): void {
  const { organizations, posts } = bodies(people);
  const own = (record: object, tell: Part['tell']): Part => ({ stamp: stampOf(record), tell });
  pretty(file, {
    persons: map(people, (p) => own(p, () => [{ id: p.id, name: p.name, ...(p.formerIds.length === 0 ? {} : { identifiers: p.formerIds.map((identifier) => ({ scheme: 'fangzhi', identifier })) }) }])),
    organizations: map(organizations, ([id, o]) => ({ stamp: null, tell: () => [{ id, name: o.organization, area_id: o.regionCode }] })),
    posts: map(posts, ([id, o]) => ({ stamp: null, tell: () => [{ id, label: o.title, organization_id: organizationId(o), area_id: o.regionCode }] })),
    memberships: map(people, (p) => own(p, () => p.offices.map((o) => membership(p, o)))),
    areas: map(regions, (r) => own(r, () => [{
      id: r.id,
      name: r.name,
      classification: r.level,
      ...(r.code === null ? {} : { identifiers: [{ scheme: 'GB/T 2260', identifier: r.code }] }),
      ...(r.parent === null ? {} : { parent_id: r.parent }),
    }])),
  });
}

/** The organizations and posts that people's offices tell of, by id, each once. */
function bodies(people: readonly PersonRecord[]): { readonly organizations: ReadonlyMap<string, Body>; readonly posts: ReadonlyMap<string, Body> } {
  const organizations = new Map<string, Body>(), posts = new Map<string, Body>();
  for (const { held } of people) {
    for (const office of held) {
      const { title, organization, regionCode } = office;
      organizations.set(organizationId(office), { title, organization, regionCode });
      posts.set(postId(office), { title, organization, regionCode });
    }
  }
  return { organizations, posts };
}

const membership = (person: PersonRecord, o: Office): object => ({
  id: idOf('m', person.id, postId(o), o.change),
  person_id: person.id,
  organization_id: organizationId(o),
  post_id: postId(o),
  role: o.title,
  ...(o.change === 'appointed' && o.date !== null ? { start_date: o.date } : {}),
  ...(o.change === 'removed' && o.date !== null ? { end_date: o.date } : {}),
  first_seen: o.firstSeen,
  last_seen: o.lastSeen,
  sources: o.seen.map((s) => ({ note: s.evidence.quote, url: `articles/${s.article}/` })),
});

function* map<From, To>(from: Iterable<From>, to: (one: From) => To): Generator<To> {
  for (const one of from) yield to(one);
}

/** An object of lists as `JSON.stringify(…, null, 2)` and a line feed. */
function pretty(file: Write, lists: Readonly<Record<string, Iterable<Part>>>): void {
  let before = '{';
  for (const [name, list] of Object.entries(lists)) {
    file.write(`${before}\n  ${JSON.stringify(name)}: [`);
    let empty = true;
    for (const { stamp, tell } of list) {
      const first = empty;
      if (first && tell().length === 0) continue;
      const written = (): string => tell().map((one, i) => `${first && i === 0 ? '' : ','}\n    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`).join('');
      if (stamp === null) file.write(written());
      else file.piece(`${name} ${stamp}${first ? ' first' : ''}`, written);
      empty = false;
    }
    before = empty ? '],' : '\n  ],';
  }
  file.write(`${before.slice(0, -1)}\n}\n`);
}
