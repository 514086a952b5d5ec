import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { divisions } from '../../src/lexicon/divisions.ts';
import { inGivenName } from '../../src/simplify/given-names.ts';
import { simplify } from '../../src/simplify/index.ts';
import { untouched } from '../../src/text/traced.ts';

const REPORT = '縣長強調，要搶抓機遇，推動產業轉型，為實現高質量發展貢獻力量。\n';
const run = (line: string) => simplify(untouched(REPORT + line, 'a.txt')).text;
const line = (text: string) => run(text).text.split('\n')[1]!;

describe('names of divisions', () => {
  it('come out as the gazetteer has them, whatever spelling they came in', () => {
    expect(line('記者從吉林省乾安縣、乾縣和鉅橋鎮獲悉')).toBe('记者从吉林省乾安县、乾县和钜桥镇获悉');
    expect(line('於潛鎮、迳口鎮、逕口鎮、濛陽街道、氾水鎮')).toBe('於潜镇、迳口镇、迳口镇、濛阳街道、氾水镇');
  });

  it('are noted with their place', () => {
    const [note, ...others] = run('記者在乾安縣採訪').notes;
    expect(others).toEqual([]);
    expect(note).toEqual({ rule: 'name', before: '乾安縣', after: '乾安县', certain: true, source: { start: REPORT.length + 3, end: REPORT.length + 6 } });
  });

  it.each(['t', 'tw', 'hk'] as const)('survive the way there (%s) and back, every one of them', (to) => {
    const traditional = Converter({ from: 'cn', to }), names = [...new Set(divisions().map((d) => d.name))];
    const frame = (name: string): string => `從${name}獲悉，當地經濟發展`;
    const back = simplify(untouched(names.map((n) => frame(traditional(n))).join('\n'), 'a.txt')).text.text.split('\n');
    expect(names.filter((name, i) => !back[i]!.startsWith(`从${name}获悉`))).toEqual([]);
  });
});

describe('names of persons', () => {
  it('keep their surnames', () => {
    expect(line('記者 鍾鳴 范於飛 葉餘慶 余鍾 於小平 薑濤 蕭遠 後羽')).toBe('记者 钟鸣 范于飞 叶余庆 余钟 于小平 姜涛 萧远 后羽');
  });

  it('keep characters that only names keep', () => {
    expect(line('記者 張乾 通訊員 王昇平')).toBe('记者 张乾 通讯员 王昇平');
    expect(line('縣委書記李昇強調，要加快發展')).toBe('县委书记李昇强调，要加快发展');
    expect(line('（記者 宋鉅 攝影 葉甦）')).toBe('（记者 宋钜 摄影 叶甦）');
    expect(line('劉乾、高昇、陳甦等參加會議')).toBe('刘乾、高昇、陈甦等参加会议');
  });

  it('are not seen where there are none', () => {
    expect(line('農戶晾曬葡萄乾、豆腐乾，產品昇級，經濟復甦')).toBe('农户晾晒葡萄干、豆腐干，产品升级，经济复苏');
    expect(line('主任說，空氣乾燥，旭日東昇')).toBe('主任说，空气干燥，旭日东升');
  });

  it('are told by what stands around them', () => {
    const at = (text: string) => inGivenName(text, text.search(/[乾昇]/u));
    expect([at('记者 张乾'), at('县长李昇说'), at('、王乾坤、'), at('主任欧阳昇表示')]).toEqual([true, true, true, true]);
    expect([at('晾干葡萄乾'), at('气温昇高'), at('东张西望乾着急')]).toEqual([false, false, false]);
  });
});

describe('乾', () => {
  it('stays on a site that leaves 干 as it is, where it does not mean dry', () => {
    const site = '黨員干部鉚足干勁，實干爭先，推動發展。\n';
    const read = (text: string) => simplify(untouched(REPORT + site + text, 'a.txt')).text.text.split('\n')[2]!;
    expect(read('乾照光電項目開工')).toBe('乾照光电项目开工');
    expect(read('乾燥車間、餅乾廠')).toBe('干燥车间、饼干厂');
    expect(line('乾照光電項目開工')).toBe('干照光电项目开工');
  });
});
