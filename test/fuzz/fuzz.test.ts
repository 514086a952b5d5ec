import { expect, it } from 'vitest';
import { digestSeed } from '../../src/digest/seed.ts';
import { faultOf, fuzz } from './fuzz.ts';

/** The short form of `npm run fuzz`, bounded in time. */
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e6));

it(`broken documents break nothing (FUZZ_SEED=${SEED})`, () => {
  const { done, findings } = fuzz(300, SEED, performance.now() + 40_000);
  expect(findings).toEqual([]);
  expect(done).toBeGreaterThan(10);
}, 120_000);

it('a fault that is planted is found', () => {
  const whole = digestSeed('甲.txt', Buffer.from('乾安县召开会议\n\n5月6日，乾安县委书记周明远出席会议。全县完成投资12.5亿元，增长8.3%。'));
  expect(faultOf(whole)).toBeNull();
  expect(faultOf({ ...whole, details: { ...whole.details, accounts: whole.details.accounts.slice(1) } })).toContain('gap');
  const [{ read, ...rest }] = whole.articles as [(typeof whole.articles)[0]];
  expect(faultOf({ ...whole, articles: [{ ...rest, read: { ...read, paragraphs: read.paragraphs.map((p) => p.slice(1)) } }] })).toContain('does not stand');
});
