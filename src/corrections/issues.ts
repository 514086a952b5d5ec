import type { z } from 'zod';
import { suggestion } from './fault.ts';
import { FORMS } from './forms.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong at a place of a correction. */
interface Problem {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
  /** A key that stands there and is wrong. */
  readonly key: string | null;
}

const EXPECTED: Readonly<Record<string, string>> = { array: 'a list', object: 'fields with values', string: 'a text; put it in quotation marks' };

/** Puts what the schema has to say into words for whoever writes the file. */
export function problemOf(issue: Issue, above: readonly PropertyKey[] = []): Problem {
  const path = [...above, ...issue.path], name = path.filter((p) => typeof p === 'string').join('.');
  const at = (problem: string, key: string | null = null): Problem => ({ path, problem, key });
  switch (issue.code) {
    case 'invalid_union': return problemOf(nearestBranch(issue), path);
    case 'unrecognized_keys': {
      const key = issue.keys[0]!;
      return at(`“${key}” is no field ${name === '' ? 'of a correction of this kind' : `of ${name}`}. ${suggestion(key, fieldNames(), '')}`, key);
    }
    case 'invalid_type': return at(issue.input === undefined && issue.message.includes('undefined') ? `“${name}” is missing` : `“${name}” must be ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`);
    case 'invalid_value': return at(`“${name}” must be one of ${issue.values.map(String).join(', ')}`);
    case 'too_small': return at(issue.origin === 'string' || issue.message.startsWith('Too') ? `“${name}” is empty` : `“${name}”: ${issue.message}`);
    default: return at(`“${name}”: ${issue.message}`);
  }
}

/** Of the ways in which something may be written, the one that was meant: its first fault lies deepest, or it is at least no fault of type. */
function nearestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue {
  const firsts = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const far = (i: Issue): number => i.path.length + (i.code === 'invalid_type' ? 0 : 0.5);
  return firsts.reduce((best, i) => (far(i) > far(best) ? i : best), firsts[0]!);
}

function fieldNames(): Set<string> {
  const names = new Set<string>();
  const walk = (schema: unknown): void => {
    const { shape } = schema as { shape?: Readonly<Record<string, unknown>> };
    for (const [name, inner] of Object.entries(shape ?? {})) { names.add(name); walk(inner); }
  };
  for (const form of FORMS.values()) walk(form);
  return names;
}
