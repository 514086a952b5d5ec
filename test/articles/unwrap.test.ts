import { describe, expect, it } from 'vitest';
import { keptLines } from '../../src/articles/lines.ts';
import { unwrap } from '../../src/articles/unwrap.ts';
import { plain, readAll } from './made.ts';

const HEAD = '松河县农业生产形势良好\n来源：松河日报 2024-06-18\n';
const FIRST = '盛夏六月，松河平原的麦田进入收割时节。记者在兴业镇看到，12台联合收割机排成一线，一天能收割1500亩小麦，运粮车在田头等候，农户不用下地就能把粮食卖到站里，每斤1.18元，当天结账。';
const SECOND = '为了让农户放心，县里组织农机合作社38家，调集机具460台，备足零件，安排技术员分片负责，机手在田头吃住，争取在6月25日前收完全部32万亩小麦，不误下一季玉米播种，不让一粒粮食留在地里。';
const THIRD = '县农业农村局局长岳清泉介绍，今年小麦平均亩产预计达到486公斤，比上年增加14公斤，优质专用品种占到七成，面粉企业早早下了订单，合作社正在和三家外地企业商谈，收购价还有上涨的余地，大家心里有底。';
const cut = (text: string, width: number, indent = 0): string[] => {
  const signs = [...text], lines = [signs.slice(0, width - indent).join('')];
  for (let at = width - indent; at < signs.length; at += width) lines.push(signs.slice(at, at + width).join(''));
  return lines;
};
const paragraphs = (text: string): readonly string[] => readAll(plain(text)).flatMap((a) => a.paragraphs);

describe('text broken at a fixed width', () => {
  it.each([24, 28, 31])('is joined where a program counted %i characters, figures as wide as others', (width) => {
    expect(paragraphs(HEAD + [FIRST, SECOND, THIRD].map((p) => cut(p, width).join('\n')).join('\n\n'))).toEqual([FIRST, SECOND, THIRD]);
  });

  it.each([18, 22, 26])('has its paragraphs where columns of %i lost the indents: their first lines are shorter by two', (width) => {
    expect(paragraphs(HEAD + [FIRST, SECOND, THIRD].map((p) => cut(p, width, 2).join('\n')).join('\n'))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is not parted behind a sentence that ends with the line where indents mark the paragraphs', () => {
    const whole = FIRST.slice(0, 22) + '。' + SECOND, lines = ['　　' + FIRST.slice(0, 22) + '。', ...cut(SECOND, 25, 2)];
    expect(paragraphs(`${HEAD}${lines.join('\n')}\n　　${cut(THIRD, 25, 2).join('\n')}`)).toEqual([whole, THIRD]);
  });

  it.each([26, 30])('is joined in a short report, too, where indents mark the paragraphs: lines of %i', (width) => {
    const short = ['盛夏六月，松河平原的麦田进入收割时节。农机手们在田头吃住，一天能收一千五百亩小麦，运粮车在地头等候。', '县里组织农机合作社三十八家，调集机具四百六十台，争取在月底前收完全部小麦，不误下一季玉米播种。', '专家组测产后说，今年小麦亩产比上年高出一成多，优质品种占到七成，面粉企业早早下了订单，价格还有余地。'];
    expect(paragraphs(`${HEAD}\n${short.map((p) => `    ${cut(p, width, 2).join('\n')}`).join('\n')}`)).toEqual(short);
  });

  it('is no text broken at a width where a line below an indented one follows a short one', () => {
    const lines = ['　　夏收进度：', '东部片区收割小麦一万二千亩，占计划八成。', '西部片区收割小麦八千亩。', '　　秋播准备：', '东部片区备种四十万斤，备肥六百吨，农机三百台。', '西部片区备种二十万斤。'];
    expect(paragraphs(HEAD + lines.join('\n'))).toEqual(lines.map((l) => l.trim()));
  });

  it('keeps the next report\'s headline out of a paragraph whose last line is as long as the column', () => {
    const text = FIRST + SECOND.slice(0, 5) + '农机手说，今年活儿多，收割机一天没停过。', column = cut(text, 20);
    expect(column.at(-1)!.length).toBeGreaterThan(16);
    const found = readAll(plain(`${HEAD}${column.join('\n')}\n松河大桥主跨合龙\n本报讯 6月17日，松河大桥主跨合龙，全长642米，计划年底通车，两岸群众出行时间将由半小时缩短到八分钟。`));
    expect(found.map((a) => a.title)).toEqual(['松河县农业生产形势良好', '松河大桥主跨合龙']);
    expect(found[0]!.paragraphs.join('')).toBe(text);
  });

  it('leaves a list of short lines as it is', () => {
    const list = ['东部片区收割小麦一万二千亩', '西部片区收割小麦八千亩', '南部片区收割小麦一万一千亩', '北部片区收割小麦九千亩', '河滩片区收割小麦三千亩', '山前片区收割小麦两千亩', '沿路片区收割小麦五千亩'];
    expect(paragraphs(`${HEAD}${FIRST}\n${list.join('\n')}`)).toEqual([FIRST, ...list]);
  });

  it('may have more lines than a call has arguments', () => {
    const lines = keptLines(plain(`${HEAD}　　第一段\n　　第二段\n${'短短一行，一句话没有说完\n'.repeat(200_000)}`), []);
    expect(unwrap(lines).length).toBeLessThanOrEqual(lines.length);
  });
});
