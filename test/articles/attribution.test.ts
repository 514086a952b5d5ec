import { describe, expect, it } from 'vitest';
import { attribution } from '../../src/articles/attribution.ts';
import { plain, readAll } from './made.ts';

const BODY = '10月22日，松河县蓝莓冷库建成投用，库容3万立方米，总投资1.2亿元，可供周边四个乡镇的果农使用。';
const MORE = '县农业农村局负责人说，冷库投用后，蓝莓的销售期由两个月拉长到五个月，每斤能多卖两块钱。';
const under = (...end: string[]) => { const [a] = readAll(plain(['松河县蓝莓冷库建成投用', BODY, MORE, ...end].join('\n'))); return [a!.source, a!.published, a!.bylines, a!.paragraphs.length]; };

describe('what brackets below a report say of its origin', () => {
  it.each([
    ['（据《松河日报》2024年10月24日报道，记者 林三四 曹一方）', ['松河日报', '2024-10-24', ['林三四/记者', '曹一方/记者'], 2]],
    ['（原载2024年10月24日《云岭晚报》第3版　作者：林三四）', ['云岭晚报', '2024-10-24', ['林三四/作者'], 2]],
    ['（据新华社）', ['新华社', null, [], 2]],
    ['（摘自《松河时报》）', ['松河时报', null, [], 2]],
    ['（县农业农村局供稿 林三四）', ['县农业农村局', null, ['林三四/作者'], 2]],
    ['（供稿：北门镇政府 林三四 曹一方）', ['北门镇政府', null, ['林三四/作者', '曹一方/作者'], 2]],
    ['（县融媒体中心 林三四 曹一方）', [null, null, ['林三四/作者', '曹一方/作者'], 2]],
    ['（北门镇 林三四）', [null, null, ['林三四/作者'], 2]],
  ])('%s', (line, told) => {
    expect(under(line)).toEqual(told);
    const [a] = readAll(plain(['松河县蓝莓冷库建成投用', BODY, MORE + line].join('\n')));
    expect([a!.source, a!.published, a!.bylines, a!.paragraphs.at(-1)]).toEqual([...told.slice(0, 3), MORE]);
  });
  it.each(['据县志记载，松河县始建于明代', '据《松河县志》和《云岭州志》记载', '县委 县政府', '北门镇 共12个村', '摘自附表三', '据气象台预报，明日多云', '县发改局 县财政局 县审计局'])('says nothing else: %s', (inner) => expect(attribution(inner)).toBeNull());
  it('is that of a paragraph where others follow', () => {
    const [a] = readAll(plain(['松河县蓝莓冷库建成投用', BODY, `${MORE}（据《松河日报》报道）`, BODY.replace('22日', '23日'), MORE.replace('五个月', '六个月')].join('\n')));
    expect(a!.source).toBeNull();
  });
  it('yields to a source that is labelled', () => expect(readAll(plain(['松河县蓝莓冷库建成投用', '2024-10-25 来源：松河网', BODY, MORE, '（据《云岭晚报》报道）'].join('\n')))[0]!.source).toBe('松河网'));
});
