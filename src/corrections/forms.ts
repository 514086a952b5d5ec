import { z } from 'zod';
import { FIELDS, KINDS, SHORT, text, type Kind } from './kinds.ts';
import { placeCode } from './places.ts';

const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'write a day such as 2025-03-02');
const moment = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/u, 'write a day or a moment such as 2024-10-19 or 2024-10-19T09:00:00');
const days = z.string().regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u, 'write a day or two such as 2024-10-16 or 2024-10-16/2024-10-18');

/** What every correction says of itself. */
const head = { date: day.describe('The day on which the correction was made.'), reason: text.describe('Why, for readers of the site.') };

const address = z.union([
  text, z.strictObject({ seed: text, title: text.describe('The headline as it is read without corrections.') }),
]).describe('The article: its id, or the name of its file; where a file holds several, the file and the headline.');
const at = { article: address };

const quote = z.union([text, z.array(text).min(1)]).transform((q) => (typeof q === 'string' ? [q] : q)).describe('The words of the article that the fact rests on; they must stand there as written.');
const some = (name: string) => z.string().trim().regex(/^[\w-]+(?:\s.*)?$/u, `write the ${name}'s id, as in the address of its page, and behind it what you like: p1a2b3c4d 李军`);
const listed = (name: string) => z.array(some(name)).min(2, `name two or more ${name}s to join`);

/** At least one of its fields must be there. */
const nonEmpty = (fields: z.ZodObject) => fields.refine((o) => Object.keys(o).length > 0, 'say at least one field');

const set = nonEmpty(z.strictObject({
  title: text.optional(), subtitle: text.nullable().optional(), published: moment.nullable().optional(), eventDate: days.nullable().optional(), source: text.nullable().optional(),
  url: z.url({ protocol: /^https?$/u, error: 'write an address such as https://example.org/a.html' }).nullable().optional(),
  bylines: z.array(z.strictObject({ name: text, role: text })).optional(), primaryRegion: placeCode.nullable().optional(),
}));

/** A fact that is meant: by a bare word, or by as many of its fields as make it the only one. */
const meant = (kind: Kind) => {
  const { posts: _, change: __, within: ___, ...keys } = FIELDS[kind].shape as Record<string, z.ZodType>;
  return z.union([text, nonEmpty(z.strictObject({ ...keys, quote: text }).partial())]).transform((key) => (typeof key === 'string' ? { [SHORT[kind]]: key } : key));
};

const kinds = Object.keys(KINDS) as Kind[];
const aliasNames = { is: text.describe('The proper name.'), article: address.optional(), region: placeCode.optional().describe('Only in reports of this division and those below it.') };
const form = (action: string, value: z.ZodType, more: z.ZodRawShape = {}): z.ZodObject => z.strictObject({ ...head, ...more, [action]: value });
const forFacts = (make: (kind: Kind) => z.ZodObject, action: string): [string, z.ZodObject][] => kinds.map((kind) => [`${action} ${kind}`, make(kind)]);

/** Every form that a correction can have, by its action and, where there is one, the word under it. */
export const FORMS: ReadonlyMap<string, z.ZodObject> = new Map<string, z.ZodObject>([
  ['set', form('set', set, at)],
  ...forFacts((kind) => form('add', z.strictObject({ [kind]: FIELDS[kind].extend({ quote: kind === 'slogan' ? quote.optional() : quote }) }), at), 'add'),
  ...forFacts((kind) => form('change', z.strictObject({ [kind]: meant(kind), to: nonEmpty(FIELDS[kind].extend({ quote }).partial()) }), at), 'change'),
  ...forFacts((kind) => form('strike', z.strictObject({ [kind]: meant(kind) }), at), 'strike'),
  ['join people', form('join', z.strictObject({ people: listed('person') }))],
  ['join projects', form('join', z.strictObject({ projects: listed('project') }))],
  ['part person', form('part', z.strictObject({ person: some('person'), articles: z.array(address).min(1) }))],
  ['part project', form('part', z.strictObject({ project: some('project'), articles: z.array(address).min(1) }))],
  ...['person', 'project', 'organization'].map((of): [string, z.ZodObject] => [`alias ${of}`, form('alias', z.strictObject({ [of]: text, ...aliasNames }))]),
  ['exclude seed', form('exclude', z.strictObject({ seed: text, passage: text.optional().describe('Words of the paragraph to leave out; without it the whole file is left out.') }))],
]);

/** The actions, each with the words of which exactly one stands under it; none where its fields stand there themselves. */
export const ACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...FORMS.keys()].map((key) => key.split(' ')[0]!))].map((action) => [action, [...FORMS.keys()].filter((k) => k.startsWith(`${action} `)).map((k) => k.slice(action.length + 1))]),
);

/** JSON Schema of the file, for editors that check and complete YAML as one writes. */
export const correctionsSchema: object = {
  ...z.toJSONSchema(z.array(z.union([...FORMS.values()] as [z.ZodObject, ...z.ZodObject[]])), { io: 'input' }),
  title: 'Corrections of a Fangzhi collection (seeds/corrections.yaml)',
};
