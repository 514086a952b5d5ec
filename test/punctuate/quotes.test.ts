import { describe, expect, it } from 'vitest';
import { punctuated } from './texts.ts';

describe('straight quotation marks in Chinese text', () => {
  it.each([
    ['in pairs', '实施"强链"和"补链"行动', '实施“强链”和“补链”行动'],
    ['around Latin next to Chinese', '打造"1+3+N"体系', '打造“1+3+N”体系'],
    ['single ones', "这就是'安溪速度'", '这就是‘安溪速度’'],
  ])('are curled: %s', (_, straight, curled) => expect(punctuated(straight)).toBe(curled));

  it.each([
    ['an odd number in a line', '购置55"显示屏'],
    ['Latin lines', 'He said "yes" and "no"'],
    ['attributes', '代码是a="b"'],
    ['apostrophes', "他唱了It's my life和I'm fine"],
    ['pairs around Latin in Latin', '原文为 the "big" one 一语'],
  ])('stay: %s', (_, text) => expect(punctuated(text)).toBe(text));
});
