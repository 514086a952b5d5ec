import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';

const TEXT = ['9月4日，松河县北门镇的果园里，测报灯一字排开，果农打开手机，就能看到果园里的实时数据。', '县里的湿地还没有等来越冬的天鹅，村民已经忙着收拾农家院，去年冬天接待观鸟游客五万人次。', '县工业园区的板枣加工项目投产，总投资8600万元，年可加工板枣1.2万吨，产品销往外省。'];
const HEADS = ['松河：苹果套上“智慧芯”', '云岭：黄河岸边“天鹅村”', '石溪：板枣加工项目投产'], SOURCES = ['松河日报 2021年9月6日', '云岭晚报 2021年9月13日', '石溪融媒 2021年9月27日'];
const titles = (lines: readonly string[]): (string | null)[] => readAll(plain(lines.join('\n'))).map((a) => a.title);

describe('clippings under a number each', () => {
  it.each([
    ['figures', ['1', '2', '3']], ['figures with a point', ['1.', '2.', '3.']], ['Chinese numerals in brackets', ['（一）', '（二）', '（三）']],
  ])('are reports of their own: %s', (_, numbers) => {
    const found = readAll(plain(['【剪报】三县新闻 2021年9月', '', ...numbers.flatMap((n, i) => [n, HEADS[i]!, `来源：${SOURCES[i]}`, TEXT[i]!, ''])].join('\n')));
    expect(found.map((a) => [a.title, a.source, a.published, a.paragraphs])).toEqual(HEADS.map((head, i) => [head, SOURCES[i]!.split(' ')[0], `2021-09-${['06', '13', '27'][i]}`, [TEXT[i]]]));
  });
  it('are no sections of a report, which have no day', () => {
    expect(titles([HEADS[0]!, `来源：${SOURCES[0]}`, TEXT[0]!, '1', '管得住', TEXT[1]!, '2', '卖得好', TEXT[2]!])).toEqual([HEADS[0]]);
  });
});
