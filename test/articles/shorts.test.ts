import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';

const read = (...lines: string[]) => readAll(plain(lines.join('\n'))).map((a) => [a.title, a.paragraphs.length, ...a.bylines]);
const ONE = '7月12日，北门镇恒嘉智能工厂投产，6条生产线全部由机器人换卷，总投资6.5亿元。', TWO = '昨日，河口镇先锋村早稻开镰，12台收割机一天收了900亩，预计亩产1050斤。', THREE = '松河荷花节开园两周，接待游客12万人次，带火了周边29家农家乐。';
const HEAD = ['松河日报', '2024年7月14日 星期日 第3版', ''];

describe('short reports that stand together', () => {
  it.each([
    ['marked, with datelines', ['■北门镇智能工厂投产', `本报讯 记者林三四报道：${ONE}`, '', '■河口镇早稻开镰', `本报讯 通讯员曹一方报道：${TWO}`], [['北门镇智能工厂投产', 1, '林三四/记者'], ['河口镇早稻开镰', 1, '曹一方/通讯员']]],
    ['marked, and signed', ['● 北门镇智能工厂投产', `${ONE}（林三四）`, '● 松河荷花节迎客12万人次', `${THREE}（曹一方）`], [['北门镇智能工厂投产', 1, '林三四/作者'], ['松河荷花节迎客12万人次', 1, '曹一方/作者']]],
    ['marked, under a label', ['简讯三则', '', '◆北门镇智能工厂投产', ONE, '◆河口镇早稻开镰', TWO, '◆松河荷花节迎客12万人次', THREE], [['北门镇智能工厂投产', 1], ['河口镇早稻开镰', 1], ['松河荷花节迎客12万人次', 1]]],
    ['under a label alone', ['县域短波', '北门镇智能工厂投产', ONE, '河口镇早稻开镰', TWO], [['北门镇智能工厂投产', 1], ['河口镇早稻开镰', 1]]],
  ])('are one each: %s', (_, lines, found) => {
    expect(read(...HEAD, ...lines)).toEqual(found);
    expect(readAll(plain([...HEAD, ...lines].join('\n'))).every((a) => a.published === '2024-07-14')).toBe(true);
  });
  it('are told from the sections of a report that are marked so', () => {
    expect(read('松河县一年办成三件事', '2024-07-14 来源：松河网', '一年来，松河县抓产业、抓农业、抓旅游，三件事都有了眉目。', '■工厂建起来了', ONE, '■稻子收进来了', TWO, '■游客留下来了', THREE)).toEqual([['松河县一年办成三件事', 7]]);
  });
  it.each([['■', '■'], ['◆', '◆'], ['□', '□']])('are told from what stands beside a report under a mark, which is a heading: %s', (a, b) => {
    const [report] = readAll(plain(['松河县蓝莓冷库建成投用', '2024-07-14 来源：松河网', ONE, `${a}链接`, TWO, `${b}记者手记`, THREE].join('\n')));
    expect(report!.paragraphs).toEqual([ONE, '## 链接', TWO, '## 记者手记', THREE]);
  });
  it('are told from a list under marks', () => {
    const [report] = readAll(plain(['松河县建成三座冷库', '2024-07-14 来源：松河网', ONE, '● 北门冷库', '● 河口冷库', '● 云岭冷库', THREE].join('\n')));
    expect(report!.paragraphs).toEqual([ONE, '北门冷库', '河口冷库', '云岭冷库', THREE]);
  });
  it('are told from the items of a digest', () => {
    expect(read('早安松河', '2024-07-14 来源：松河发布', `1. ${ONE}`, `2. ${TWO}`, `3. ${THREE}`)).toEqual([['早安松河', 3]]);
  });
  it('are told from a column of the same name over one long report', () => {
    const long = THREE.repeat(8);
    expect(read('县域短波', '松河县一年办成三件事', '2024-07-14 来源：松河网', long, '工厂建起来了', ONE + long, '稻子收进来了', TWO + long).length).toBe(1);
  });
});
