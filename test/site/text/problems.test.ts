import { describe, expect, test } from 'vitest';
import { digestSeed } from '../../../src/digest/seed.ts';
import { inChinese } from '../../../src/site/text/problems.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (content: Uint8Array): string | null => {
  const { problem } = digestSeed('甲.txt', content).head;
  return problem === null ? null : inChinese(problem);
};

describe('what the stages say of a file', () => {
  test.each([
    ['an empty one', new Uint8Array(), '文件是空的。'],
    ['a blank one', bytes(' \n\n　'), '文件里只有空白。'],
    ['one without words', bytes('— 123 —'), '文件里没有文字。'],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /^不是文本文件，看来是 .+。$/u],
  ])('is Chinese for %s', (_which, content, said) => {
    expect(problemOf(content)).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });

  test('is Chinese for what was left doubtful, with its numbers and names', () => {
    expect(inChinese('3 places could not be decoded as gb18030')).toBe('3 处无法按 gb18030 解码。');
    expect(inChinese('2 damaged places could not be read and stand as they came')).toBe('2 处损坏，无法还原，保持原样。');
    expect(inChinese('the same bytes as 转载/乙.txt, which is used')).toBe('与 转载/乙.txt 逐字节相同，只取其一。');
  });

  test('names no place on the machine of the build', () => {
    expect(inChinese('a fault in Fangzhi itself, please report it with this file: Error: x\n    at y (/home/z/y.ts:1:1)')).toBe('程序自身出错，请连同此文件报告（Error: x）。');
  });

  test('stays as it is where nobody has put it into Chinese', () => {
    expect(inChinese('something new')).toBeNull();
  });
});
