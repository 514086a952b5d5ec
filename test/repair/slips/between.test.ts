import { describe, expect, it } from 'vitest';
import { signsBetween } from '../../../src/repair/slips/between.ts';

/** What speaks for a sign at the gap, which stands as an underscore. */
const worth = (text: string, sign: string): number => {
  const [line = '', ahead = ''] = text.split('_');
  return signsBetween(line, ahead)(sign);
};

describe('signs between figures', () => {
  it.each(['今年1_8月，全縣完成', '展期为5月12日_15日', '营业时间为9时_17时', '招用850_1200个工人', '2016年_2020年'])('are a dash in a range: %s', (text) => expect(worth(text, '—')).toBeGreaterThan(5));
  it('may be one between neighbours', () => {
    expect(worth('预计3_4月开工', '—')).toBeGreaterThan(0);
    expect(worth('预计3_4月开工', '—')).toBeLessThan(worth('预计1_2月开工', '—'));
  });
  it.each(['分别增长5.3%_7.6%', '8月_3月', '建成桥12座_30公里路', '共12_', '全县干部_共同努力'])('are none where nothing ranges: %s', (text) => expect(worth(text, '—')).toBe(0));
  it.each(['三次产业比为12.4∶45.1_42.5。', '由9∶48_43调整为', '配比3∶2_1份'])('are the second colon of a ratio: %s', (text) => expect(worth(text, '∶')).toBeGreaterThan(10));
  it('but not the first', () => expect(worth('由9_48', '∶')).toBe(0));
  it.each(['人口出生率9.02_；', '死亡率为6.5_，', '人口自然增长率3.1_。'])('are ‰ behind a rate of births or deaths: %s', (text) => expect(worth(text, '‰')).toBeGreaterThan(5));
  it.each(['增长率9.02_；', '出生人口612_，'])('but not behind others: %s', (text) => expect(worth(text, '‰')).toBe(0));
  it('are the other half of a dash', () => {
    expect(worth('新的起点—_2026年，', '—')).toBeGreaterThan(5);
    expect(worth('新的起点——_2026年，', '—')).toBe(0);
  });
});
