import { hash } from 'node:crypto';
import type { Digest, Office } from '../../digest/digest.ts';

const idOf = (kind: string, ...what: readonly (string | null)[]): string => kind + hash('sha256', what.map((w) => w ?? '').join('\u0000')).slice(0, 8);
const organizationId = (o: Office): string => idOf('o', o.organization, o.regionCode);
const postId = (o: Office): string => idOf('t', o.organization, o.regionCode, o.title);

/**
 * People and offices as Popolo (https://www.popoloproject.com/): Person, Organization, Post, Membership, Area.
 * A membership's dates are those of the notices; where only reports show an office, `first_seen` and `last_seen` say so.
 */
export function popolo(digest: Digest) {
  const offices = digest.people.flatMap((person) => person.offices.map((office) => ({ person, office })));
  const once = <T extends { readonly id: string }>(things: readonly T[]): T[] => [...new Map(things.map((t) => [t.id, t])).values()];
  return {
    persons: digest.people.map((p) => ({ id: p.id, name: p.name, ...(p.formerIds.length === 0 ? {} : { identifiers: p.formerIds.map((identifier) => ({ scheme: 'fangzhi', identifier })) }) })),
    organizations: once(offices.map(({ office: o }) => ({ id: organizationId(o), name: o.organization, area_id: o.regionCode }))),
    posts: once(offices.map(({ office: o }) => ({ id: postId(o), label: o.title, organization_id: organizationId(o), area_id: o.regionCode }))),
    memberships: offices.map(({ person, office: o }) => ({
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
    areas: digest.regions.map((r) => ({
      id: r.id,
      name: r.name,
      classification: r.level,
      ...(r.code === null ? {} : { identifiers: [{ scheme: 'GB/T 2260', identifier: r.code }] }),
      ...(r.parent === null ? {} : { parent_id: r.parent }),
    })),
  };
}
