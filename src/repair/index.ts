import { applyEdits, mark, sourceSpan, type TracedText } from '../text/traced.ts';
import { annotations } from './annotations.ts';
import { entities } from './entities.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { invisible } from './invisible.ts';
import { lostBlanks } from './lost-blanks.ts';
import type { Rule } from './rule.ts';
import { slips } from './slips/index.ts';
import { tags } from './tags.ts';

/**
 * The kinds of damage, in the order in which they are undone. Tags go after the references that may hide them; what shows nothing goes last.
 */
const RULES: readonly Rule[] = [annotations, slips, entities, tags, lostBlanks, invisible];

/** One rule's work may uncover another's (a reference inside a reference). More rounds than this no real text needs. */
const ROUNDS = 4;

/**
 * Undoes the damage that copying did to a text: see the rules, one a file. Each change that a reader would want to see is noted, and so
 * is damage that is plain to see and cannot be undone. No line feed is added or removed. A text without damage comes back as it is, at
 * the cost of one search per rule; a repaired text comes back as it is, too.
 */
export function repair(text: TracedText): TracedText {
  if (!RULES.some((rule) => rule.suspicious.test(text.text))) return text;
  const evidence = evidenceOf(text.text);
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = now.text;
    for (const rule of RULES) if (rule.suspicious.test(now.text)) now = applied(now, rule, evidence);
    if (now.text === before) break;
  }
  return now;
}

function applied(text: TracedText, rule: Rule, evidence: Evidence): TracedText {
  const { edits, doubts } = rule.find(text.text, evidence);
  let noted = text;
  for (const at of doubts) {
    const source = sourceSpan(text, at);
    const known = noted.notes.some((n) => n.rule === rule.name && n.source.start === source.start && n.source.end === source.end);
    if (!known) noted = mark(noted, at, rule.name);
  }
  return applyEdits(noted, edits, rule.shown);
}
