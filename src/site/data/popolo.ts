import type { Digest, Office, PersonRecord } from '../../digest/digest.ts';
import { digitsOf } from '../../text/stamp.ts';

const idOf = (kind: string, ...what: readonly (string | null)[]): string => kind + digitsOf(what.map((w) => w ?? '').join('\u0000'), 8);
const organizationId = (o: Office): string => idOf('o', o.organization, o.regionCode);
const postId = (o: Office): string => idOf('t', o.organization, o.regionCode, o.title);

/**
 * People and offices as Popolo (https://www.popoloproject.com/): Person, Organization, Post, Membership, Area.
 * A membership's dates are those of the notices; where only reports show an office, `first_seen` and `last_seen` say so.
 * @returns the JSON in pieces: of a large collection neither the text nor all that it tells are in memory at once
 */
export const popolo = (digest: Digest): Iterable<string> => pretty({
  persons: map(digest.people, (p) => ({ id: p.id, name: p.name, ...(p.formerIds.length === 0 ? {} : { identifiers: p.formerIds.map((identifier) => ({ scheme: 'fangzhi', identifier })) }) })),
  organizations: withoutTwins(map(offices(digest), ({ office: o }) => ({ id: organizationId(o), name: o.organization, area_id: o.regionCode }))),
  posts: withoutTwins(map(offices(digest), ({ office: o }) => ({ id: postId(o), label: o.title, organization_id: organizationId(o), area_id: o.regionCode }))),
  memberships: map(offices(digest), ({ person, office: o }) => ({
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
  })),
  areas: map(digest.regions, (r) => ({
    id: r.id,
    name: r.name,
    classification: r.level,
    ...(r.code === null ? {} : { identifiers: [{ scheme: 'GB/T 2260', identifier: r.code }] }),
    ...(r.parent === null ? {} : { parent_id: r.parent }),
  })),
});

function* offices({ people }: Digest): Generator<{ readonly person: PersonRecord; readonly office: Office }> {
  for (const person of people) for (const office of person.offices) yield { person, office };
}

function* map<From, To>(from: Iterable<From>, to: (one: From) => To): Generator<To> {
  for (const one of from) yield to(one);
}

/** Of those with one id what the last says, where the first stands. */
const withoutTwins = <T extends { readonly id: string }>(things: Iterable<T>): Iterable<T> => new Map([...map(things, (t) => [t.id, t] as const)]).values();

/** An object of lists as `JSON.stringify(…, null, 2)` and a line feed. */
function* pretty(lists: Readonly<Record<string, Iterable<object>>>): Generator<string> {
  let before = '{';
  for (const [name, list] of Object.entries(lists)) {
    yield `${before}\n  ${JSON.stringify(name)}: [`;
    let empty = true;
    for (const one of list) {
      yield `${empty ? '' : ','}\n    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`;
      empty = false;
    }
    before = empty ? '],' : '\n  ],';
  }
  yield `${before.slice(0, -1)}\n}\n`;
}
