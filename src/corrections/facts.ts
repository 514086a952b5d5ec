import type { Evidence, Where } from '../articles/article.ts';
import type { Facts } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import type { Act, Fields } from './corrections.ts';
import { evidenceAt, lineOf } from './edited.ts';
import { nearest, suggestion } from './fault.ts';
import { BLANK, KIND_NAMES, KINDS, named, type FactOf, type Kind } from './kinds.ts';

/** What a correction made of an article, or why it could not act. */
export type Outcome = { readonly article: ReadArticle; readonly what: string } | { readonly problem: string };

/** The rule and trust of what was put right by hand. */
const BY_HAND = { rule: 'correction', confidence: 'certain' } as const;

/** Adds a fact that rests on words of the article. */
export function add(article: ReadArticle, { kind, fields, quotes }: Extract<Act, { act: 'add' }>): Outcome {
  const evidence = evidenceOf(article, quotes);
  if ('problem' in evidence) return evidence;
  const fact = { ...BLANK[kind], ...fields, ...BY_HAND, evidence: evidence.found } as unknown as FactOf<Kind>;
  const list = listOf(article, kind), like = list.find((f) => sameThing(kind, f, fields));
  if (like !== undefined) return { problem: `the article has “${named(kind, like)}” already; this correction can go, or use change.` };
  return { article: withList(article, kind, [...list, fact]), what: `补充${KIND_NAMES[kind]}“${named(kind, fact)}”` };
}

/** Changes fields of the one fact that is meant; its evidence too where other words are quoted. */
export function change(article: ReadArticle, { kind, key, fields, quotes }: Extract<Act, { act: 'change' }>): Outcome {
  const meant = theOne(article, kind, key);
  if ('problem' in meant) return meant;
  const evidence = quotes.length === 0 ? { found: meant.fact.evidence } : evidenceOf(article, quotes);
  if ('problem' in evidence) return evidence;
  const fact = { ...meant.fact, ...fields, ...BY_HAND, evidence: evidence.found } as FactOf<Kind>;
  return {
    article: withList(article, kind, listOf(article, kind).map((f) => (f === meant.fact ? fact : f))),
    what: `${KIND_NAMES[kind]}“${named(kind, meant.fact)}”改为“${named(kind, fact)}”`,
  };
}

/** Strikes the one fact that is meant. */
export function strike(article: ReadArticle, { kind, key }: Extract<Act, { act: 'strike' }>): Outcome {
  const meant = theOne(article, kind, key);
  if ('problem' in meant) return meant;
  return { article: withList(article, kind, listOf(article, kind).filter((f) => f !== meant.fact)), what: `删去${KIND_NAMES[kind]}“${named(kind, meant.fact)}”` };
}

const listOf = <K extends Kind>(article: ReadArticle, kind: K): readonly FactOf<K>[] => article.facts[KINDS[kind]];

const withList = (article: ReadArticle, kind: Kind, list: readonly FactOf<Kind>[]): ReadArticle =>
  ({ ...article, facts: { ...article.facts, [KINDS[kind]]: list } as Facts });

/** The fact that a correction means, or why it is not to be told. */
function theOne(article: ReadArticle, kind: Kind, key: Fields): { fact: FactOf<Kind> } | { problem: string } {
  const list = listOf(article, kind), found = list.filter((f) => fits(f, key));
  if (found.length === 1) return { fact: found[0]! };
  const word = Object.values(key).join(' ');
  if (found.length === 0) return { problem: `the article has no ${kind} “${word}”. ${suggestion(word, list.map((f) => named(kind, f)), `It has no ${kind} at all.`)}` };
  const quotes = found.slice(0, 4).map((f) => `“${named(kind, f)}” (quote: ${f.evidence[0]!.quote})`);
  return { problem: `the article has ${found.length} of ${kind} “${word}”: ${quotes.join(', ')}. Name more of its fields, or its quote.` };
}

function fits(fact: FactOf<Kind>, key: Fields): boolean {
  const fields = fact as unknown as Fields;
  return Object.entries(key).every(([name, value]) => (name === 'quote' ? fact.evidence.some((e) => plain(e.quote).includes(plain(String(value)))) : same(fields[name], value)));
}

/** Texts are compared without the marks that one leaves out when one writes them down. */
const same = (a: unknown, b: unknown): boolean => (typeof a === 'string' && typeof b === 'string' ? plain(a) === plain(b) : a === b);
const plain = (text: string): string => text.replace(/[\s“”"'‘’「」]/gu, '');

/** Whether a fact says what another would: the same name for what goes by names, all the same fields for the rest. */
function sameThing(kind: Kind, fact: FactOf<Kind>, fields: Fields): boolean {
  const own = fact as unknown as Fields;
  return kind === 'figure' || kind === 'statement' || kind === 'slogan' ? Object.entries(fields).every(([name, value]) => JSON.stringify(own[name]) === JSON.stringify(value)) : same(own.name, fields.name);
}

/** Evidence for quotations: where each stands first, in the paragraphs before the headline. */
function evidenceOf(article: ReadArticle, quotes: readonly string[]): { found: Evidence[] } | { problem: string } {
  const found: Evidence[] = [];
  for (const quote of quotes) {
    const at = placeOfQuote(article, quote);
    if (at === null) {
      const near = nearest(quote, stretches(article, quote), 2);
      return { problem: `“${quote}” does not stand in the article. ${near.length === 0 ? '' : `Most like it: ${near.map((n) => `“${n}”`).join(', ')}.`} Quote the text as the site shows it.` };
    }
    found.push(evidenceAt(article, at.where, { start: at.start, end: at.start + quote.length }));
  }
  return { found };
}

function placeOfQuote(article: ReadArticle, quote: string): { where: Where; start: number } | null {
  for (const where of [...article.paragraphs.keys(), 'title' as const, 'subtitle' as const]) {
    const start = lineOf(article, where).indexOf(quote);
    if (start >= 0) return { where, start };
  }
  return null;
}

/** Stretches of the text that may have been meant: clauses, and runs of clauses about as long as the quotation. */
function stretches(article: ReadArticle, quote: string): string[] {
  return [...article.paragraphs, article.title].flatMap((line) => {
    const clauses = line.split(/(?<=[，。；：！？])/u);
    return clauses.map((_, i) => {
      let text = clauses[i]!;
      for (let k = i + 1; k < clauses.length && text.length < quote.length; k++) text += clauses[k]!;
      return text.replace(/[，。；：！？]$/u, '');
    });
  });
}
