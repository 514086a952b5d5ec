import { describe, expect, it } from 'vitest';
import { addTo, grouped } from '../../src/text/grouped.ts';

describe('rows by a key', () => {
  it('stand in groups in the order in which they come, those without a key nowhere', () => {
    expect([...grouped(['一区', '二县', '三区', '四'], (name) => name.charAt(1) || null)]).toEqual([['区', ['一区', '三区']], ['县', ['二县']]]);
  });
  it('can be added one by one', () => {
    const lists = new Map<string, number[]>();
    for (const [key, n] of [['a', 1], ['b', 2], ['a', 3]] as const) addTo(lists, key, n);
    expect([...lists]).toEqual([['a', [1, 3]], ['b', [2]]]);
  });
});
