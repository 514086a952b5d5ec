import { describe, expect, it } from 'vitest';
import { leadingBetween } from '../../../src/repair/slips/leading.ts';

/** What speaks for a character at the gap, which stands as an underscore. */
const worth = (text: string, char: string): number => {
  const [line = '', ahead = ''] = text.split('_');
  return leadingBetween(line, ahead)(char);
};

describe('what a figure says of the character before it', () => {
  it.each([
    ['全年粮食产量达_32万吨', '达', '大'], ['仓库里只剩_5台机器', '剩', '是'], ['投资强度超_300万元', '超', '成'],
    ['用工_80人减少到38人', '由', '有'], ['床位数将_5.1张增加到6.3张', '由', '有'], ['税收_9.8万元提高至12万元', '由', '有'], ['用工由_80人减少到38人', '到', '万'],
    ['覆盖平川、石桥_5个镇', '等', '的'], ['销往上海、广州_20多个城市', '等', '的'], ['占全县工业_71%', '的', '到'], ['完成全年目标_82.4%', '的', '第'], ['园区化工企业_30万吨轻烃装置', '的', '第'], ['增速居全市_2位', '第', '的'], ['总量排全国_3，', '第', '的'],
    ['分别增长15.2%_13.9%和8%', '、', '。'], ['新建公路12公里_30座桥', '、', '。'], ['一_2024年工作回顾', '、', '—'], ['\n## 二_2024年工作安排', '、', '。'],
  ])('%s is %s, not %s', (text, one, other) => expect(worth(text, one)).toBeGreaterThan(worth(text, other)));

  it('costs a unit, but not one of a date', () => {
    expect(worth('种了3_5头牛', '亩')).toBeLessThan(0);
    expect(worth('2023_9月', '年')).toBe(0);
  });
  it('leaves a full stop before a date alone', () => expect(['增长15.2%_5月，', '增长15.2%_1-8月，', '新建桥3座_1至6月，'].map((text) => worth(text, '。'))).toEqual([0, 0, 0]));
  it.each(['新建公路12公里_3.改造危桥', '完成投资5亿元_10.实施'])('wants one before the number of an item: %s', (text) => expect(worth(text, '。')).toBeGreaterThan(worth(text, '、')));
  it('leaves what may be a rank or a count alone', () => expect(['建成_3座车间', '会见_2批客商', '全省_2个'].map((text) => worth(text, '第'))).toEqual([2, 2, 2]));
  it('says nothing away from figures', () => expect(['由', '等', '、', '到'].map((char) => worth('全县干部群众_共同努力', char))).toEqual([0, 0, 0, 0]));
});
