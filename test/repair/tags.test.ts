import { describe, expect, it } from 'vitest';
import { repaired } from './texts.ts';

describe('tags left in the text', () => {
  it.each([
    ['a closing tag', '（记者 孙家栋）</span>', '（记者 孙家栋）'],
    ['tags with attributes', '<p style="text-indent:2em">全县上下</p>', '全县上下'],
    ['a picture', '签约现场<img src="a.jpg" alt="现场"/>。', '签约现场。'],
    ['a comment', '签约现场<!-- 图一 -->。', '签约现场。'],
    ['tags in capital letters', '<STRONG>签约</STRONG>仪式', '签约仪式'],
    ['tags that were escaped', '&lt;strong&gt;签约&lt;/strong&gt;仪式', '签约仪式'],
  ])('go: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it('that parted two lines leave a blank', () => expect(repaired('主办：县政府<br/>承办：县商务局')).toBe('主办：县政府 承办：县商务局'));

  it.each([
    ['comparisons', '若x<5且y>3，则a<b>c不成立'],
    ['addresses in angle brackets', '来信请寄<wang@example.com>'],
    ['words that name no element', '发布<关于加快发展的意见>一文'],
    ['a lone angle bracket', '首页 > 新闻 > 要闻，气温<0℃'],
  ])('leave alone %s', (_, clean) => expect(repaired(clean)).toBe(clean));
});
