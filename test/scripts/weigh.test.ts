import { describe, expect, it } from 'vitest';
import { learn, type Example } from '../../scripts/weigh/learn.ts';

const examples: Example[] = Array.from({ length: 80 }, (_, i) => ({
  document: `${i % 7}`, named: i % 4 === 0, signs: [i % 4 === 0 ? 'kind\tpark' : 'kind\tbody', `length\t${i % 3}`, `ends in\tword ${i}`],
}));

describe('what is learned from answers', () => {
  it('weighs a sign that names show up, and one that others show down', () => {
    const { weights } = learn(examples, 10);
    expect(weights.get('kind\tpark')).toBeGreaterThan(1);
    expect(weights.get('kind\tbody')).toBeLessThan(-1);
  });
  it('keeps no sign of one document alone, and of the others those that tell most', () => {
    expect([...learn(examples, 10).weights.keys()].filter((s) => s.startsWith('ends in'))).toEqual([]);
    expect([...learn(examples, 2).weights.keys()]).toEqual(['kind\tbody', 'kind\tpark']);
  });
  it('is the same each time', () => expect(learn(examples, 10)).toEqual(learn(examples, 10)));
});
