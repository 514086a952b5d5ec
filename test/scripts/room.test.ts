import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { room } from '../../scripts/room.mjs';

it('tells Node nothing of memory that it does not know, so that it starts', () => {
  const told = room(['--max-semi-space-size=64', '--an-option-that-a-later-node-has-no-more=40']);
  expect(told).toEqual(['--max-semi-space-size=64']);
  expect(spawnSync(process.execPath, [...told, '--eval', '0']).status).toBe(0);
});

it('tells this Node all that it knows', () => {
  expect(room(['--max-semi-space-size=64', '--stack-size=900'])).toEqual(['--max-semi-space-size=64', '--stack-size=900']);
});
