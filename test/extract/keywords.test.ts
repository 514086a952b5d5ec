import { describe, expect, it } from 'vitest';
import { keywords } from '../../src/extract/keywords.ts';
import { articleOf } from './fake-setting.ts';

const text = [
  '黟县把香榧产业作为富民产业来抓，香榧种植面积达到3万亩，香榧加工企业增至12家。',
  '今年以来，黟县建成香榧良种繁育基地，推广矮化密植技术，香榧亩产提高两成。',
];

describe('keywords', () => {
  it('are the words that set the article apart', () => {
    const words = keywords(articleOf(text, { title: '黟县香榧产业富民' }));
    expect(words).toContain('黟县');
    expect(words.some((w) => w.includes('香榧'))).toBe(true);
    expect(words.length).toBeLessThanOrEqual(10);
  });
  it('leave out numbers, times and what every report is full of', () => {
    for (const w of keywords(articleOf([...text, '2023年3月，全市完成投资12.5亿元，重点项目工作推进会议召开。']))) {
      expect(w).not.toMatch(/\d|^(?:今年|工作|项目|推进|会议|亿元|全市)$/u);
    }
  });
  it('put together a name that the dictionary does not know', () => {
    const words = keywords(articleOf(['玄翎机是一种新型飞行器。玄翎机完成首飞，玄翎机项目落户，玄翎机产业园开建。']));
    expect(words).toContain('玄翎机');
  });
  it('grow by whole words only', () => {
    const words = keywords(articleOf(['全县一般公共预算收入12亿元，一般公共预算支出20亿元。县水利局局长说，市水利局局长说，省水利局局长说。', '工业增加值增长5%，农业增加值增长3%，建筑业增加值增长2%。']));
    expect(words).toContain('一般公共预算');
    for (const w of words) expect(w).not.toMatch(/^般|局局|业增加值$|局长/u);
  });
  it('are not people, whom the site lists apart', () => {
    const told = ['施望舒走进香榧基地，施望舒察看香榧长势，施望舒与榧农交谈，香榧今年丰收。'];
    expect(keywords(articleOf(told))).toContain('施望舒');
    expect(keywords(articleOf(told), ['施望舒'])).not.toContain('施望舒');
    expect(keywords(articleOf(told), ['施望舒'])).toContain('香榧');
  });
  it('are none for an empty article', () => { expect(keywords(articleOf(['']))).toEqual([]); });
  it('do not depend on what was read before', () => {
    const first = keywords(articleOf(text));
    keywords(articleOf(['玄翎机完成首飞，玄翎机项目落户。']));
    expect(keywords(articleOf(text))).toEqual(first);
  });
});
