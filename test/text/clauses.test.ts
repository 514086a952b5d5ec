import { expect, it } from 'vitest';
import { charactersOf } from '../../src/text/characters.ts';
import { clauseEnd, clauseStart } from '../../src/text/clauses.ts';

const isMark = charactersOf(/[，。]/u), text = '水库开工，大桥通车，医院封顶。';

it('finds the clause around a place between its marks', () => {
  const at = text.indexOf('桥');
  expect(text.slice(clauseStart(text, at, isMark), clauseEnd(text, at, isMark))).toBe('大桥通车');
});

it('ends a clause with the text, or where it is told to', () => {
  expect(clauseStart(text, 2, isMark)).toBe(0);
  expect(clauseStart(text, 8, isMark, 7)).toBe(7);
  expect(clauseEnd('医院封顶', 1, isMark)).toBe(4);
  expect(clauseEnd('医院封顶', 1, isMark, 2)).toBe(2);
});
