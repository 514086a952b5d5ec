import { describe, expect, it } from 'vitest';
import { acquaintanceOf, familiarityBetween } from '../../../src/repair/slips/acquaintance.ts';

describe('what the rest of the text knows', () => {
  const text = acquaintanceOf('記者 高健健 高明縣發改局\n縣裏召開會議');
  it('speaks for names that stand in it', () => {
    const worth = familiarityBetween('高健', '', text);
    expect(worth('健')).toBeGreaterThan(worth('明'));
  });
  it('speaks against characters of the other script', () => {
    const worth = familiarityBetween('', '', text);
    expect(worth('导')).toBeLessThan(worth('導'));
  });
  it('speaks for characters that it has oftener than other texts do, and against those that others have', () => {
    const village = acquaintanceOf('果農摘棗，棗樹下的棗農曬棗。'.repeat(9)), worth = familiarityBetween('', '', village);
    expect(worth('棗')).toBeGreaterThan(worth('麥'));
    expect(worth('這')).toBeLessThan(worth('麥'));
  });
  it('speaks against a form of a character that it does not write', () => {
    const worth = familiarityBetween('', '', acquaintanceOf('村裏人說，屋裏屋外，市裏縣裏。'));
    expect(worth('里')).toBeLessThan(worth('裏'));
  });
  it('knows pairs and triples by their order, and no phrase that it has not seen', () => {
    expect(['高明縣', '明縣發', '縣高明'].map((s) => text.knows(...triple(s)))).toEqual([true, true, false]);
    expect([text.knows(...pair('召开')), text.knows(...pair('开召'))]).toEqual([true, false]);
  });
  it('makes no phrase over a mark or a line', () => expect(text.knows(...pair('局县'))).toBe(false));
});

/** Simplified, as the text keeps them. */
const units = (s: string): number[] => [...s.replace('縣', '县').replace('發', '发')].map((c) => c.charCodeAt(0));
const triple = (s: string): [number, number, number] => { const [a = 0, b = 0, c = 0] = units(s); return [a, b, c]; };
const pair = (s: string): [number, number, number] => { const [a = 0, b = 0] = units(s); return [a, b, 0]; };
