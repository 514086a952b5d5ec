import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { articleOf } from '../extract/fake-setting.ts';
import { HOSTILE } from './hostile.ts';

const SHORT = 3000;
/** Four times the text may take eight times as long before it counts as worse than linear: a machine has other things to do, too. */
const GROWTH = 8, SLACK = 100;
/** Milliseconds for the long text: ten times what it may take on a quiet machine. */
const BOUND = 600;

/** Milliseconds of the processor's time, the better of two runs. */
function cost(paragraphs: readonly string[]): number {
  const article = articleOf(paragraphs, { title: '祁门县工业发展情况', published: '2024-04-09' });
  return Math.min(...[0, 1].map(() => {
    const before = process.cpuUsage();
    extract(article);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }));
}

describe('hostile text', () => {
  beforeAll(() => { for (const made of Object.values(HOSTILE)) extract(articleOf(made(200), { title: '祁门县', published: '2024-04-09' })); });

  it.each(Object.keys(HOSTILE))('%s: takes time by its length, and little of it', (kind) => {
    const made = HOSTILE[kind]!;
    const once = cost(made(SHORT)), four = cost(made(4 * SHORT));
    expect(four).toBeLessThan(GROWTH * once + SLACK);
    expect(four).toBeLessThan(BOUND);
  });

  it('rests facts on their own words in a sentence without an end', () => {
    const text = HOSTILE['figures in clauses']!(5000)[0]!;
    const { figures } = extract(articleOf([text], { title: '祁门县工业发展情况', published: '2024-04-09' }));
    expect(figures.length).toBeGreaterThan(200);
    for (const { evidence } of figures) for (const e of evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
  });
});
