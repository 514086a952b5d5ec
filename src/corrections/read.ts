import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Act, Address, Correction, Corrections, Fields, Named, Settable } from './corrections.ts';
import { CorrectionFault, suggestion } from './fault.ts';
import { ACTIONS, FORMS } from './forms.ts';
import { problemOf } from './issues.ts';
import type { Kind } from './kinds.ts';
import { readDivision } from './places.ts';

/**
 * Reads a file of corrections and checks it against the published schema.
 * @param file its name, for messages.
 * @throws CorrectionFault for the first thing wrong: where it stands, what it is, what to write instead.
 */
export function readCorrections(yaml: string, file: string): Corrections {
  const lines = new LineCounter(), document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined): number => (offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line));
  const fault = (offset: number | undefined, problem: string): CorrectionFault => new CorrectionFault(file, lineAt(offset), problem);
  const [error] = document.errors;
  if (error !== undefined) throw fault(error.pos[0], `this is no valid YAML: ${error.message.replace(/\.$/u, '')}. Texts with “: ” or “#” in them, or with a quotation mark at their head, need quotation marks around them.`);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return { file, list: [], byArticle: new Map() };
  if (!isSeq(document.contents)) throw fault(document.contents.range?.[0], 'the file must be a list of corrections, each beginning with “- ”');

  const plain = plainOf(document, (problem) => fault(0, problem));
  const list = document.contents.items.map((item, i): Correction => {
    const start = isMap(item) ? item.range?.[0] : isScalar(item) ? item.range?.[0] : undefined;
    if (!isMap(item)) throw fault(start, 'a correction must have fields: date, reason, and what is to be done (set, add, change, strike, join, part, alias or exclude)');
    const key = formOf(item, (problem, offset = start) => fault(offset, problem));
    const parsed = FORMS.get(key)!.safeParse(plain[i]);
    if (!parsed.success) {
      const { path, problem, key: wrong } = problemOf(parsed.error.issues[0]!);
      throw fault(offsetOf(document, [i, ...path], wrong), problem);
    }
    const written = parsed.data as Written;
    return { ...actOf(key, written), n: i + 1, line: lineAt(start), date: written.date, reason: written.reason };
  });
  return { file, list, byArticle: byArticle(list) };
}

/** The list without its places. */
function plainOf(document: Document, fault: (problem: string) => CorrectionFault): readonly unknown[] {
  try {
    return document.toJS() as unknown[];
  } catch (error) {
    // What the package throws for aliases of aliases without end, and for those of nothing.
    if (error instanceof ReferenceError) throw fault(`the file repeats too much by anchors (&x) and aliases (*x), or repeats what is not there: ${error.message}`);
    throw error;
  }
}

/** What the schemas give back for an item; which fields there are, its form says. */
type Written = { readonly date: string; readonly reason: string; readonly article?: WrittenAddress } & Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type WrittenAddress = string | { readonly seed: string; readonly title: string };

/** Which form an item has: its one action, and the one word that stands under it. */
function formOf(item: YAMLMap, fault: (problem: string, offset?: number) => CorrectionFault): string {
  const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const actions = keysOf(item).filter((key) => ACTIONS.has(key));
  const all = [...ACTIONS.keys()];
  if (actions.length !== 1) {
    const other = keysOf(item).find((key) => !['date', 'reason', 'article'].includes(key));
    throw fault(actions.length > 1 ? `one correction does one thing; write ${actions.join(' and ')} as corrections of their own`
      : `a correction says what is to be done by one of ${all.join(', ')}${other === undefined ? '' : `; “${other}” is none. ${suggestion(other, all, '')}`}`);
  }
  const action = actions[0]!, under = ACTIONS.get(action)!, value = item.get(action, true) as unknown;
  if (under.length === 0) return action;
  const offset = isMap(value) || isScalar(value) || isSeq(value) ? value.range?.[0] : undefined;
  const words = isMap(value) ? keysOf(value).filter((key) => under.includes(key)) : [];
  if (words.length !== 1) throw fault(`under ${action} stands exactly one of ${under.join(', ')}`, offset);
  return `${action} ${words[0]!}`;
}

/** Where in the file a path leads, or the nearest thing above it; `key` is a key of the map there that is wrong itself. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: string | null): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as unknown;
    if (isMap(node) && key !== null) {
      const pair = node.items.find((p) => isScalar(p.key) && p.key.value === key);
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0];
    }
    if (isMap(node) || isSeq(node) || isScalar(node)) return node.range?.[0];
  }
  return undefined;
}

function actOf(form: string, w: Written): Act {
  const [action, under = ''] = form.split(' '), value = w[action!]!, at = addressOf(w.article ?? '');
  const fact = value[under] as Fields, kind = under as Kind;
  switch (action) {
    case 'set': return { act: 'set', at, fields: value as Settable };
    case 'add': return { act: 'add', at, kind, ...ownOf(kind, fact) };
    case 'change': {
      const { fields, quotes } = ownOf(kind, value.to as Fields);
      return { act: 'change', at, kind, key: renamed(fact), fields, quotes };
    }
    case 'strike': return { act: 'strike', at, kind, key: renamed(fact) };
    case 'join': return { act: 'join', of: under === 'people' ? 'person' : 'project', ids: (value[under] as readonly string[]).map(namedOf) };
    case 'part': return { act: 'part', of: under as 'person' | 'project', id: namedOf(value[under] as string), articles: (value.articles as WrittenAddress[]).map(addressOf) };
    case 'alias': return {
      act: 'alias', of: under as 'person' | 'project' | 'organization', from: value[under] as string, to: value.is as string,
      at: value.article === undefined ? null : addressOf(value.article as WrittenAddress), region: (value.region as string | undefined) ?? null,
    };
    default: return { act: 'exclude', seed: value.seed as string, passage: (value.passage as string | undefined) ?? null };
  }
}

const addressOf = (written: WrittenAddress): Address => (typeof written === 'string' ? { ref: written, title: null } : { ref: written.seed, title: written.title });

function namedOf(written: string): Named {
  const [id = '', ...label] = written.split(/\s+/u);
  return { id, label: label.join(' ') };
}

const DATA_NAMES: Readonly<Record<string, string>> = { place: 'placeCode', scope: 'scopeCode' };
const renamed = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([key, value]) => [DATA_NAMES[key] ?? key, value]));

/** A fact's fields as the data has them, and its quotations. */
function ownOf(kind: Kind, { quote, ...fields }: Fields): { fields: Fields; quotes: readonly string[] } {
  const quotes = (quote as readonly string[] | undefined) ?? (kind === 'slogan' && fields.text !== undefined ? [fields.text as string] : []);
  return { fields: kind === 'region' ? regionOf(fields) : renamed(fields), quotes };
}

/** A region put in by hand: a division of the gazetteer, or a town or zone within one. */
function regionOf({ name, within, ...fields }: Fields): Fields {
  const known = name === undefined ? null : readDivision(name as string);
  const coded = known !== null && typeof known !== 'string' && known.code !== null && within === undefined;
  const place = coded ? { code: known.code, parent: known.parent } : within === undefined ? {} : { code: null, parent: within };
  return { ...fields, ...(name === undefined ? {} : { name: coded ? known.name : name }), ...place };
}

function byArticle(list: readonly Correction[]): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const c of list) {
    const ref = 'at' in c ? c.at?.ref ?? '' : null;
    if (ref !== null) found.set(ref, [...(found.get(ref) ?? []), c]);
  }
  return found;
}

