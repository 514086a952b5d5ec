import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting } from './fake-setting.ts';

const stages = (...paragraphs: string[]): unknown[] => projects(fakeSetting(paragraphs, { home: '371321' })).map((p) => p.status);
const WORKS = '瀚海年产5万吨铝材项目';

describe('the stage of a project', () => {
  it.each<[string, string | null]>([
    [`${WORKS}主体完工，预计今年10月投产。`, '在建'],
    [`${WORKS}已完成总工程量的70%。`, '在建'],
    [`${WORKS}一期厂房已建成4.2万平方米。`, '在建'],
    [`${WORKS}去年10月开工，目前正在安装设备。`, '在建'],
    [`${WORKS}已开工建设，完成工程量的35%。`, '在建'],
    [`${WORKS}正在办理前期手续。`, '规划'],
    [`下一步，将推动${WORKS}尽快落地开工。`, '规划'],
    [`计划实施${WORKS}，总投资6亿元。`, '规划'],
    [`${WORKS}今年上半年实现产值8000万元。`, '投产'],
    [`${WORKS}于5月18日签约，计划总投资6.2亿元，预计明年投产。`, '签约'],
    [`我县成功引进${WORKS}。`, '签约'],
    [`争取${WORKS}尽早列入省级项目库。`, '规划'],
    [`${WORKS}去年12月投入运行，处理能力3万吨。`, '投产'],
    [`${WORKS}已于5月投入运行。`, '投产'],
    [`${WORKS}建成投产，年产值可达10亿元。`, '投产'],
    [`县长到${WORKS}调研。`, null],
    [`${WORKS}总投资6亿元，占地120亩。`, null],
  ])('%s', (text, expected) => expect(stages(text)).toEqual([expected]));

  it.each<[string[], string]>([
    [['现场签约项目3个，具体情况如下：', '序号 | 项目名称 | 投资方', `1 | ${WORKS} | 瀚海铝业有限公司`], '签约'],
    [['集中开工项目名单', '序号 | 项目名称 | 总投资（亿元）', `1 | ${WORKS} | 6.2`], '开工'],
    [['重点项目进展一览表', '项目名称 | 总投资（亿元） | 建设进度', `${WORKS} | 6.2 | 主体施工`], '在建'],
  ])('is told by a table or by the line over it: %j', (paragraphs, expected) => expect(stages(...paragraphs)).toEqual([expected]));
  it('and by none where neither says', () => expect(stages('有关情况如下：', '项目名称 | 总投资（亿元）', `${WORKS} | 6.2`)).toEqual([null]));

  it('is what befell many at once, though each be promised to be done', () => {
    expect(stages(`沂水县，19个项目同日开工。“${WORKS}总投资6亿元，预计明年6月投产。”负责人说。`)).toEqual(['开工']);
    expect(stages(`沂水县，19个项目正在建设。“${WORKS}总投资6亿元，预计明年6月投产。”负责人说。`)).toEqual(['在建']);
  });
});
