import { z } from 'zod';
import type { Facts } from '../extract/facts.ts';
import { placeCode } from './places.ts';

/** The kinds of facts by the word that a correction names them with, and where an article keeps them. */
export const KINDS = { region: 'regions', official: 'officials', other: 'others', project: 'projects', figure: 'figures', slogan: 'slogans', statement: 'statements' } as const;

export type Kind = keyof typeof KINDS;
export type FactOf<K extends Kind> = Facts[(typeof KINDS)[K]][number];

/** A kind in Chinese, for readers. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = { region: '政区', official: '官员', other: '人物', project: '项目', figure: '数据', slogan: '提法', statement: '讲话' };

export const text = z.string().trim().min(1);
/** YAML reads 2024 as a number. */
const words = z.union([text, z.number()]).transform(String);

const post = z.strictObject({
  title: text, organization: text, region: placeCode.nullable().optional(), change: z.enum(['appointed', 'removed']).nullable().optional(), date: words.nullable().optional(),
}).transform(({ region = null, change = null, date = null, ...own }) => ({ ...own, regionCode: region, change, date }));

/** What a fact of each kind consists of, as one writes it: the fields of the data, with places by name (region, place, scope). */
export const FIELDS = {
  region: z.strictObject({ name: text, within: placeCode.optional() }),
  official: z.strictObject({ name: text, posts: z.array(post).optional(), collective: text.nullable().optional() }),
  other: z.strictObject({ name: text, role: text.nullable().optional(), organization: text.nullable().optional() }),
  project: z.strictObject({
    name: text, owner: text.nullable().optional(), place: placeCode.nullable().optional(), investmentYi: z.number().nullable().optional(), capacity: text.nullable().optional(),
    status: z.enum(['规划', '签约', '开工', '在建', '投产']).nullable().optional(), sector: text.nullable().optional(),
  }),
  figure: z.strictObject({
    indicator: text, value: z.number().nullable().optional(), valueMax: z.number().nullable().optional(), unit: text.nullable().optional(), qualifier: text.nullable().optional(),
    change: z.strictObject({ direction: z.enum(['up', 'down']), value: z.number(), unit: text }).nullable().optional(),
    period: words.nullable().optional(), scope: placeCode.nullable().optional(), subject: text.nullable().optional(), kind: z.enum(['actual', 'target']).optional(),
  }),
  slogan: z.strictObject({ text }),
  statement: z.strictObject({ speaker: text, verb: text }),
} as const satisfies Record<Kind, z.ZodObject>;

/** What a fact is addressed by where a bare word stands for it. */
export const SHORT: Readonly<Record<Kind, string>> = { region: 'name', official: 'name', other: 'name', project: 'name', figure: 'indicator', slogan: 'text', statement: 'speaker' };

/** What a fact put in by hand has where nothing is said. */
export const BLANK: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  region: { code: null, parent: null },
  official: { posts: [], collective: null },
  other: { role: null, organization: null },
  project: { owner: null, placeCode: null, investmentYi: null, capacity: null, status: null, sector: null },
  figure: { value: null, valueMax: null, unit: null, qualifier: null, change: null, period: null, scopeCode: null, subject: null, kind: 'actual' },
  slogan: {},
  statement: {},
};

/** One line that names a fact: in messages, and for readers of the page that shows what was corrected. */
export function named<K extends Kind>(kind: K, fact: FactOf<K>): string {
  const f = fact as unknown as Readonly<Record<string, unknown>>;
  const joined = (...parts: unknown[]): string => parts.filter((p) => p !== null && p !== undefined && p !== '').join(' ');
  switch (kind) {
    case 'official': return joined(f.name, ...(f.posts as FactOf<'official'>['posts']).map((p) => p.organization + p.title));
    case 'other': return joined(f.name, f.organization, f.role);
    case 'figure': return joined(f.indicator, `${joined(f.value)}${joined(f.unit)}`, f.period);
    case 'slogan': return String(f.text).replace(/^[“‘]|[”’]$/gu, '');
    case 'statement': return `${joined(f.speaker)}${joined(f.verb)}`;
    default: return String(f.name);
  }
}
