import { describe, expect, it } from 'vitest';
import { punctuated } from './texts.ts';

describe('half-width brackets in Chinese text', () => {
  it.each([
    ['around a place in a name', '华光(安溪)工业创新中心', '华光（安溪）工业创新中心'],
    ['around a byline', '(记者 孙家栋)', '（记者 孙家栋）'],
    ['around figures behind Chinese', '规划(2021-2025)已经印发', '规划（2021-2025）已经印发'],
    ['that begin a line', '(1)加强领导。', '（1）加强领导。'],
    ['one in another', '园区(含东区(一期))', '园区（含东区（一期））'],
    ['behind an acronym, around Chinese', 'GDP(地区生产总值)增长5%', 'GDP（地区生产总值）增长5%'],
    ['without a partner', '一)强化责任', '一）强化责任'],
    ['open to the line’s end', '参加会议的有(排名不分先后\n甲', '参加会议的有（排名不分先后\n甲'],
  ])('become full-width: %s', (_, half, full) => expect(punctuated(half)).toBe(full));

  it.each([
    ['in Latin', 'PM(2.5) and f(x)'],
    ['around Chinese in English', 'The county seat Anxi (安溪) is small'],
    ['of a function in Chinese text', '函数f(x)的图像'],
    ['in addresses', 'http://example.com/a(b)c'],
  ])('stay: %s', (_, text) => expect(punctuated(text)).toBe(text));
});
