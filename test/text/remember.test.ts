import { describe, expect, it } from 'vitest';
import { keptWith, lazily, remembering } from '../../src/text/remember.ts';

describe('what is made lazily', () => {
  it('is made at the first question, and once', () => {
    let times = 0;
    const table = lazily(() => ({ made: ++times }));
    expect(times).toBe(0);
    expect(table()).toBe(table());
    expect(times).toBe(1);
  });
});

describe('a function that remembers', () => {
  const counted = (most: number): { readonly ask: (n: number) => string; readonly asked: number[] } => {
    const asked: number[] = [];
    return { asked, ask: remembering(most, (n: number) => { asked.push(n); return `answer ${n}`; }) };
  };

  it('works an answer out once while few other questions are asked', () => {
    const { ask, asked } = counted(3);
    for (const n of [1, 2, 3, 1, 2, 3]) expect(ask(n)).toBe(`answer ${n}`);
    expect(asked).toEqual([1, 2, 3]);
  });
  it('keeps what is asked again and again, however many others come between', () => {
    const { ask, asked } = counted(4);
    for (let n = 10; n < 100; n++) for (const question of [1, n]) ask(question);
    expect(asked.filter((n) => n === 1)).toHaveLength(1);
  });
  it('forgets what nobody asked for in long', () => {
    const { ask, asked } = counted(2);
    for (const n of [1, 2, 3, 4, 5, 1]) ask(n);
    expect(asked).toEqual([1, 2, 3, 4, 5, 1]);
  });
});

describe('an answer kept with an object', () => {
  it('is the same for the same object, and another for one that only looks alike', () => {
    const size = keptWith((of: readonly number[]) => ({ size: of.length })), one = [1, 2];
    expect(size(one)).toBe(size(one));
    expect(size([1, 2])).not.toBe(size(one));
    const sizeOfList = keptWith(({ list }: { readonly list: readonly number[] }) => ({ size: list.length }), ({ list }) => list);
    expect(sizeOfList({ list: one })).toBe(sizeOfList({ list: one }));
  });
});
