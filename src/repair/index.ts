import { among } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';
import { applyEdits, noteDamage, sourceSpan, type TracedText } from '../text/traced.ts';
import { unitsOf } from '../text/units.ts';
import { annotations } from './annotations.ts';
import { entities } from './entities.ts';
import { evidenceOf, NO_EVIDENCE, type Evidence } from './evidence.ts';
import { invisible } from './invisible.ts';
import { lostBlanks } from './lost-blanks.ts';
import type { Rule } from './rule.ts';
import { slips } from './slips/index.ts';
import { tags } from './tags.ts';

/**
 * The kinds of damage, in the order in which they are undone. What shows nothing goes first, for it hides the rest; annotations go before the slips that
 * they may stand in; tags go after the references that may hide them.
 */
const RULES: readonly Rule[] = [invisible, lostBlanks, annotations, slips, entities, tags];

/** The first rule that asks what the text as a whole shows. That is read before it, once a machine was seen for good: its traces go. */
const FIRST_IN_NEED = annotations;

/** One rule's work may uncover another's (a reference inside a reference). More rounds than this no real text needs. */
const ROUNDS = 4;

/**
 * Undoes the damage that copying did to a text: see the rules, one a file. Each change that a reader would want to see is noted, and so
 * is damage that is plain to see and cannot be undone. No line feed is added or removed. A text without damage comes back as it is, at
 * the cost of one scan; a repaired text comes back as it is, too.
 */
export function repair(text: TracedText): TracedText {
  const traced = tracesIn(unitsOf(text));
  if (traced === 0 || !RULES.some((rule, i) => (traced >> i & 1) === 1 && rule.suspicious.test(text.text))) return text;
  let now = text, evidence = NO_EVIDENCE;
  for (let round = 0; round < ROUNDS; round++) {
    const before = now;
    for (const rule of RULES) {
      if (rule === FIRST_IN_NEED) evidence = evidence.machine ? evidence : evidenceOf(now.text, hasSlipped(now));
      if (rule.suspicious.test(now.text)) now = applied(now, rule, evidence);
    }
    if (now.text === before.text) break;
  }
  return now;
}

/** True where a stretch was read whose bytes were paired one off. */
const hasSlipped = (text: TracedText): boolean => text.notes.some((n) => n.rule === slips.name && n.before !== n.after);

/** By unit: the rules of whose traces it is, one bit each; and whether it is of any. */
const TRACES = new Uint8Array(0x10000), isTrace = among(RULES.flatMap((rule) => Array.from(rule.traces, (trace) => trace.charCodeAt(0))));
RULES.forEach((rule, i) => { for (const trace of rule.traces) TRACES[trace.charCodeAt(0)]! |= 1 << i; });

function tracesIn(units: Uint16Array): number {
  let found = 0;
  for (let i = 0; i < units.length; i++) if (isTrace(units[i]!)) found |= TRACES[units[i]!]!;
  return found;
}

function applied(text: TracedText, rule: Rule, evidence: Evidence): TracedText {
  const { edits, doubts } = rule.find(text.text, evidence);
  return applyEdits(doubted(text, doubts, rule.name), builtOn(text, edits, rule.name), rule.shown);
}

/** A reading that takes in what was itself read in doubt is no more certain than that. */
function builtOn(text: TracedText, edits: readonly Edit[], rule: string): readonly Edit[] {
  const doubtful = text.notes.filter((n) => n.rule === rule && !n.certain && n.before !== n.after);
  return doubtful.length === 0 ? edits : edits.map((edit) => {
    const at = sourceSpan(text, edit);
    return doubtful.some((n) => overlaps(n.source, at)) ? { ...edit, certain: false } : edit;
  });
}

/** Notes damage that stays as it is, once for each place. */
function doubted(text: TracedText, doubts: readonly Span[], rule: string): TracedText {
  const known = new Set(text.notes.filter((n) => n.rule === rule).map((n) => n.source.start));
  return noteDamage(text, doubts.filter((at) => !known.has(sourceSpan(text, at).start)), rule);
}
