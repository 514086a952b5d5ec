import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-told.ts';

const kinds = (says: string): string[] => figuresOf(says).map((f) => f.kind);

describe('what is so, whatever is said of plans around it', () => {
  it.each<[string, string[]]>([
    ['开发区规划面积28.6平方公里，规划建设住房300套。', ['actual', 'target']],
    ['产业园规划用地156亩。', ['actual']],
    ['园区规划总面积12平方公里。', ['actual']],
  ])('the area of a zone: %s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it.each<[string, string[]]>([
    ['海缆二期投产，年产能达到7000公里。', ['actual']],
    ['玻纤年产能由此达到45万吨。', ['actual']],
    ['项目已形成年产20万吨费托蜡的能力。', ['actual']],
    ['届时滤料年产能将达到1.6万吨。', ['target']],
    ['投产后可形成年产卫星500颗的能力。', ['target']],
    ['设计年产能30万吨。', ['target']],
  ])('a capacity come to: %s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it.each<[string, string[]]>([
    ['围绕“强工兴区、再造青河”总目标，全县在建项目138个。', ['actual']],
    ['开展“力争上游”活动以来，办结事项20件。', ['actual']],
    ['“可持续发展”示范区入驻企业12家。', ['actual']],
    ['县长说：“明年，全县要新建水厂2座。”', ['target']],
    ['他给出今年的“施工图”：全县改造道路20公里。', ['target']],
  ])('words coined: %s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it.each<[string, string[]]>([
    ['去年全面投用后，园区营收11.8亿元。', ['actual']],
    ['上年建成投产后，带动就业210人。', ['actual']],
    ['前年投产后，缴纳税收3900万元。', ['actual']],
    ['全部建成投产后，带动就业210人。', ['target']],
  ])('what has come about since: %s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it.each<[string, string[]]>([
    ['计划10月开工的项目还有9个没有取得土地手续。', ['actual']],
    ['部分项目计划推迟，7个项目进度滞后。', ['actual']],
    ['三季度计划开工，用地缺口约1100亩。', ['actual']],
    ['去年有7个计划开工项目未能如期落地。', ['actual']],
  ])('what is wanting: %s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it.each<[string, string[]]>([
    ['县长要求，用好驻外3个招商专班，确保全年引进项目60个。', ['actual', 'target']],
    ['县长要求，盯紧光伏、线缆等5个调度项目，确保全年引进项目60个。', ['actual', 'target']],
    ['县长要求，用好东西部协作资金4600万元，确保全年引进项目60个。', ['actual', 'target']],
  ])('what is at hand: %s', (says, expected) => expect(kinds(says)).toEqual(expected));
});
