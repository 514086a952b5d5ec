import { describe, expect, it } from 'vitest';
import { marks } from '../../../src/repair/slips/marks.ts';

/** The middle character's weight between its neighbours. */
const weight = (text: string): number => marks(Array.from(text, (c) => c.charCodeAt(0)), 1, 2);

describe('a mark between its neighbours', () => {
  it.each(['好，。', '好，\n', '好“，', '好？：', '好（）', '好。·', '停、（', '县b。'])('clashes: %j', (text) => expect(weight(text)).toBeLessThan(0));
  it.each(['了。”', '说：“', '，、“', '！！好', '？！好'])('is welcome: %j', (text) => expect(weight(text)).toBeGreaterThan(0));
  it.each(['好，他', '好。\n', 'abc', '1.5', '（一）', '区“三'])('says nothing: %j', (text) => expect(weight(text)).toBe(0));
});
