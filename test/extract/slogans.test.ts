import { describe, expect, it } from 'vitest';
import { slogans } from '../../src/extract/slogans.ts';
import { articleOf } from './fake-setting.ts';

const read = (...lines: string[]): string[] => slogans(articleOf(lines)).map((s) => s.text);

describe('slogans', () => {
  it.each<[string, string[]]>([
    ['加快构建“3+5+X”现代产业体系。', ['“3+5+X”现代产业体系']],
    ['开展“百企千人”助企行动，推行“一窗通办”。', ['“百企千人”助企行动', '“一窗通办”']],
    ['深化“生态立县、旅游富民”战略不动摇。', ['“生态立县、旅游富民”战略']],
    ['扎实做好“六保”工作。', ['“六保”']],
    ['提出“实干争先、奋勇前行”，叫响“智汇春城”。', ['“实干争先、奋勇前行”', '“智汇春城”']],
    ['全力打好“工业突围、项目攻坚”三年攻坚突破行动收官之战。', ['“工业突围、项目攻坚”三年攻坚突破行动']],
    ['深入实施营商环境提升行动和良种梯次培育计划。', ['良种梯次培育计划']],
    ['建设“无废城市”，推广“全程代办”。', ['“无废城市”', '“全程代办”']],
  ])('%s', (text, expected) => { expect(read(text)).toEqual(expect.arrayContaining(expected)); });

  it.each([
    ['figures of speech', '当好“店小二”，牵住“牛鼻子”，打好“组合拳”，跑出“加速度”。'],
    ['classes of enterprise', '新增“专精特新”企业12家、“小巨人”企业3家。'],
    ['speech', '他说：“我们要把产业做强、把品牌做响。”'],
    ['short answers', '“没问题。”老周表示。'],
    ['titles of venues', '村民在“幸福小院”里拉家常。'],
    ['brands', '打造“山里红”品牌，做强特色农业。'],
    ['plain plans', '制定工作计划，组织开展活动。'],
  ])('leaves %s alone', (_, text) => { expect(read(text)).toEqual([]); });

  it('names each once, with every place', () => {
    const [s, ...more] = slogans(articleOf(['开展“百日攻坚”行动。', '“百日攻坚”行动启动以来，成效明显。']));
    expect(more).toEqual([]);
    expect(s!.evidence.map((e) => [e.paragraph, e.quote])).toEqual([[0, '“百日攻坚”行动'], [1, '“百日攻坚”行动']]);
  });
});
