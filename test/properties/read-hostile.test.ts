import { describe, expect, it } from 'vitest';
import { html } from '../../src/read/html.ts';

/** Markup that a page without a text of its own may hold, as long as one wishes. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'scripts that are never closed': (n) => '<script>'.repeat(n),
  'fields that are never closed': (n) => '<textarea>'.repeat(n),
  'tags that never end': (n) => '<textarea '.repeat(n),
  'closing tags that never end': (n) => `<script>${'</script '.repeat(n)}`,
  'titles that are never closed': (n) => '<title>'.repeat(n),
  'a script of many strings behind a long one': (n) => `<script>x={"a": "${'河'.repeat(5 * n)}"${',"b": "河口"'.repeat(n)}}</script>`,
  'strings that are never closed': (n) => `<script>${'a: "b\\'.repeat(n)}</script>`,
  'lists of links in quotations': (n) => '<blockquote><a href=x>河口县开工</a></blockquote>'.repeat(n / 10),
};
const SHORT = 10_000;
/** Four times the markup may take eight times as long before it counts as worse than linear: a machine has other things to do, too. */
const GROWTH = 8, SLACK = 200;

/** Milliseconds of the processor's time, the better of two runs. */
function cost(markup: string): number {
  return Math.min(...[0, 1].map(() => {
    const before = process.cpuUsage();
    html(`<html><p>河口县项目建设。</p>${markup}`, 'a.html');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }));
}

describe('hostile markup', () => {
  it.each(Object.keys(HOSTILE))('%s: takes time by its length', (kind) => {
    const made = HOSTILE[kind]!;
    expect(cost(made(4 * SHORT))).toBeLessThan(GROWTH * cost(made(SHORT)) + SLACK);
  });
});
