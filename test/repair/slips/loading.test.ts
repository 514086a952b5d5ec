import { describe, expect, it, vi } from 'vitest';
import type * as Followers from '../../../src/lexicon/followers.ts';
import { repaired } from '../texts.ts';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../../src/lexicon/followers.ts', async (original) => {
  const own = await original<typeof Followers>();
  return { ...own, followers: () => { asked.times++; return own.followers(); } };
});

describe('the table of which words follow which', () => {
  it('is not asked for text without a slip, nor for one that the pinyin decides', () => {
    repaired('今年种什么？大家都说：再种一季红薯吧！（记者 张明）北京(Běijīng)也有人来。');
    repaired('全力支持?jǐn)U大开放，推動產(chǎn)業(yè)發(fā)展。');
    expect(asked.times).toBe(0);
  });
  it('is asked where several characters fit the bytes', () => {
    repaired('全力支持?jǐn)U大開放，他成了培訓班的??汀!耙郧笆沁@樣。');
    expect(asked.times).toBeGreaterThan(0);
  });
});
