import { describe, expect, it } from 'vitest';
import { damage, type Damage } from './damage.ts';

const run = (clean: string, how: Partial<Damage>): string => damage(clean, { annotated: new Map(), halved: '', orphans: 'taken with the next', ...how }).text;

describe('the damage that tests do', () => {
  it('annotates characters where they stand', () => expect(run('產業發展', { annotated: new Map([['業', 'yè']]) })).toBe('產業(yè)發展'));
  it('annotates them where their bytes meet', () => expect(run('支持擴大開放', { annotated: new Map([['謹', 'jǐn']]) })).toBe('支持?jǐn)U大開放'));
  it('leaves the bracket if the decoder takes the orphan alone', () =>
    expect(run('支持擴大開放', { annotated: new Map([['謹', 'jǐn']]), orphans: 'taken alone' })).toBe('支持?(jǐn)U大開放'));
  it('tears punctuation where its bytes meet', () => expect(run('突破。”高明縣', { halved: '，！。' })).toBe('突破?!备呙骺h'));
  it('puts bytes in step again at the next mark', () => expect(run('突破。”工人指出，要', { halved: '，！。' })).toMatch(/^突破\?!.{4}\?,要$/u));
  it('makes punctuation half-width where it stands', () => expect(run('會議指出，要（再）強調：', {})).toBe('會議指出,要(再)強調:'));
  it('says what became of which stretch', () => {
    const clean = '產業支持擴大開放';
    const { text, runs } = damage(clean, { annotated: new Map([['謹', 'jǐn'], ['業', 'yè']]), halved: '', orphans: 'taken with the next' });
    expect(runs.map((r) => [r.kind, clean.slice(r.clean.start, r.clean.end), text.slice(r.damaged.start, r.damaged.end)]))
      .toEqual([['annotation', '', '(yè)'], ['slip', '擴', '?jǐn)U']]);
  });
});
