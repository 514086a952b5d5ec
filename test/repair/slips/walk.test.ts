import { describe, expect, it } from 'vitest';
import { orphanAt } from '../../../src/repair/slips/orphan.ts';
import { slipsAt } from '../../../src/repair/slips/walk.ts';

const walk = (text: string) => slipsAt(text, orphanAt(text, text.indexOf('?')));

describe('what took a byte', () => {
  it.each([
    ['an annotation', '持?jǐn)U', { kind: 'annotation', syllable: 'jǐn' }, 6],
    ['a mark', '破?!备', { kind: 'mark', mark: '!' }, 3],
    ['a tag', '健?/span>', { kind: 'tag' }, 8],
    ['nobody knows', '目?個', { kind: 'unknown' }, 2],
  ])('is %s', (_, text, cause, resume) => expect(orphanAt(text, 1)).toEqual({ at: 1, resume, cause }));
});

describe('following a slip', () => {
  it('ends behind a letter, the second half of a character', () =>
    expect(walk('支持?jǐn)U大')).toMatchObject([{ start: 2, end: 8, bytes: [null, 0x55], before: 0xd6, last: null }]));
  it('begins with the bytes of the mark that was torn', () =>
    expect(walk('突破?!备呙骺h發')[0]).toMatchObject({ start: 2, end: 8, bytes: [null, 0xa3, 0xa1, 0xb1, 0xb8, 0xdf, 0xc3, 0xf7, 0xbf, 0x68] }));
  it('ends where the next byte is lost, before the mark that took it', () => {
    const [slip] = walk('單位?huí)撠熑?,確保');
    expect(slip).toMatchObject({ start: 2, end: 10, last: { cause: { kind: 'mark', mark: ',' } } });
    expect(slip!.bytes.at(-1)).toBeNull();
  });
  it('tries a question mark as a mark of two bytes, too', () => expect(walk('舉行?xiǎo)?h委').map((s) => s.end)).toEqual([9, 10]));
  it('takes the euro sign for a byte of its own, and for the pair that later tables have', () =>
    expect(walk('支持?jǐn)€U大').map((s) => s.bytes)).toEqual([[null, 0x80], [null, 0xa2, 0xe3, 0x55]]));
  it('comes to nothing at the line’s end or at what GBK has not', () => {
    expect(walk('支持?jǐn)工\n大')).toEqual([]);
    expect(walk('支持?jǐn)工😀U')).toEqual([]);
  });
  it('does not begin behind an annotation that is torn still: the byte before it is not known', () => {
    const text = '渚湖?jiē)?zhí)擂k';
    expect(slipsAt(text, orphanAt(text, text.lastIndexOf('?')))).toEqual([]);
  });
  it('gives up in time', () => expect(walk(`支持?jǐn)${'工大'.repeat(400)}U`)).toEqual([]));
});
