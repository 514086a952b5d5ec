import type { Outcome } from '../../test/golden/outcomes.ts';
import { shortened, table } from '../report.ts';

/** Examples of each sort that are shown; how wide a line may be. */
const SHOWN = 6, WIDE = 110;

/**
 * Which rules went wrong and what none of them saw, so that the next person knows where to look: for each kind of fact its rules, the worst
 * first, with what they invented (+) and told otherwise (≠); then what was missed (-), with what was read near it.
 */
export function confusion(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map((o) => o.kind))];
  return kinds.flatMap((kind) => {
    const own = outcomes.filter((o) => o.kind === kind), missed = own.filter((o) => o.verdict === 'missed');
    const rules = rulesOf(own), examples = rules.flatMap(examplesOf);
    return [
      `${kind.toUpperCase()}: ${own.filter((o) => o.verdict === 'right').length} right, ${own.filter((o) => o.verdict === 'wrong').length} invented, ${missed.length} missed`, '',
      indented(table(['rule', 'right', 'invented', 'told otherwise'], rules.map((r) => [r.rule, r.right.length, r.wrong.length, r.otherwise.length])), 2),
      ...examples.length === 0 ? [] : ['', ...examples],
      ...missed.length === 0 ? [] : ['', '  missed', ...missed.slice(0, SHOWN * 5).flatMap(missedLines), ...more(missed.length, SHOWN * 5)],
      '',
    ];
  }).join('\n').trimEnd();
}

interface Rule {
  readonly rule: string;
  readonly right: readonly Outcome[];
  readonly wrong: readonly Outcome[];
  readonly otherwise: readonly Outcome[];
}

function rulesOf(own: readonly Outcome[]): Rule[] {
  const names = [...new Set(own.flatMap((o) => o.rule ?? []))];
  return names.map((rule): Rule => {
    const its = own.filter((o) => o.rule === rule);
    return { rule, right: its.filter((o) => o.verdict === 'right'), wrong: its.filter((o) => o.verdict === 'wrong'), otherwise: its.filter((o) => o.otherwise.length > 0) };
  }).sort((a, b) => b.wrong.length + b.otherwise.length - a.wrong.length - a.otherwise.length || b.right.length - a.right.length);
}

const examplesOf = ({ rule, wrong, otherwise }: Rule): string[] => (wrong.length + otherwise.length === 0 ? [] : [
  `  ${rule}`,
  ...wrong.slice(0, SHOWN).flatMap((o) => [line('+', o.what, o.document), ...words(o)]), ...more(wrong.length, SHOWN),
  ...otherwise.slice(0, SHOWN).flatMap((o) => [...o.otherwise.map((said) => line('≠', said.replace(' ≠', ''), o.document)), ...words(o)]), ...more(otherwise.length, SHOWN),
]);

const missedLines = (o: Outcome): string[] => [line('-', o.what, o.document), ...words(o), `        nearest: ${o.nearest === null ? 'nothing' : shortened(o.nearest, WIDE - 20)}`];

const words = (o: Outcome): string[] => (o.quote === '' || o.what.startsWith(o.quote) ? [] : [`        「${shortened(o.quote, WIDE - 14)}」`]);
const line = (mark: string, what: string, document: string): string => `    ${mark} ${shortened(what, WIDE - 40)}  ·  ${shortened(document, 30)}`;
const more = (count: number, shown: number): string[] => (count > shown ? [`      … and ${count - shown} more`] : []);
const indented = (text: string, by: number): string => text.split('\n').map((l) => ' '.repeat(by) + l).join('\n');
