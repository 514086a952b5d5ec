import { describe, expect, it } from 'vitest';
import type { Told } from './fake-setting.ts';
import { CITY, COUNTY, DISTRICT, lines } from './officials-lines.ts';

type Case = readonly [paragraphs: string | readonly string[], told: Told, expected: readonly string[]];

const CASES: readonly Case[] = [
  ['全市上下牢固树立钱致远生态文明思想。', { home: CITY }, []],
  ['区长热线、市长质量奖、局长办公会、主任委员会议、书记和县长带队下沉一线。', { home: DISTRICT }, []],
  ['各县区委书记任组长，区长任副组长。', { home: DISTRICT }, []],
  ['局长高度重视，主任明确要求，书记于近日到现场督办。', { home: DISTRICT }, []],
  ['县委书记带头宣讲，县长全程参与，部长通道上答问踊跃。', { home: COUNTY }, []],
  ['四级调研员关海山参加活动。', { home: DISTRICT }, []],
  ['历任罗庄区财政局科员、副局长，2018年任罗庄区审计局局长。', { home: DISTRICT }, []],
  ['全市长江干流治理项目开工，各县长期坚持生态优先。社区长者食堂启用。', { home: CITY }, []],
  ['区长高标准推进项目建设，书记高质量落实。', { home: DISTRICT }, []],
  ['局长信箱、市长令第3号、县长向群众、企业承诺。', { home: DISTRICT }, []],
  ['市县两级有关部门负责人，重点企业负责人参加会议。', { home: CITY }, []],
  ['市发改委有关负责人介绍，一季度开局良好。', { home: CITY }, []],
  ['程军副总经理、邵华书记分别致辞。', { home: CITY }, []],
  ['提请任命甄诚为罗庄区教育局局长。', { home: DISTRICT, published: '2024-03-01' }, []],
  ['在县长的带领下，局长们纷纷表态，书记员做好记录，主任医师坐诊。', { home: COUNTY }, []],
  ['县委书记、县长要带头落实，乡镇党委书记要亲自抓，村党支部书记要具体抓。', { home: COUNTY }, []],
  ['市长要求各部门、各县区主要负责人亲自抓。局长们表示支持。', { home: CITY }, []],
  ['县委书记和县长分别与部门签订责任书，主任、副主任及委员出席。', { home: COUNTY }, []],
  ['书记任命仪式、局长述职、院长查房、校长推荐、市长信箱、省长调研组。', { home: CITY }, []],
  ['城市长远发展，县长安排部署，区长连续三天下沉。', { home: DISTRICT }, []],
  ['县委书记高度关注，县长高位推动，局长全面负责，镇长常年驻守。', { home: COUNTY }, []],
  ['市委书记方面表示，将严肃处理；主任计划于本月到任。', { home: CITY }, []],
  ['区委书记项目攻坚行动启动，“书记谈治理”专栏上线。', { home: DISTRICT }, []],
  ['建立县长任组长、分管副县长任副组长的工作专班，实行局长包案制。', { home: COUNTY }, []],
  ['省委书记省长对此作出批示，市委书记市长联合部署。', { home: CITY }, []],
  ['镇党委书记温馨提示，村书记时刻牢记使命。', { home: COUNTY }, []],
  ['市政府秘书长协调，副市长分管，部门局长包保。', { home: CITY }, []],
  ['副局长以上干部、处长及主任科员参加培训，教授级高工受聘。', { home: CITY }, []],
  ['公司董事长高瞻远瞩，总经理亲自带队。专家表示认可，村民纷纷点赞，企业家座谈会召开。', { home: CITY }, []],
  ['党员干部万众一心，工人加班加点，学生安全返校，老师全程陪伴，医生马上到位。', { home: CITY }, []],
  ['市民杨女士说，方便多了。居民王大爷说，真好。市民张某某称满意。', { home: CITY }, []],
  ['书记王海说。', {  }, []],
];

describe('words for offices without a holder name nobody', () => {
  it.each(CASES)('%s', (paragraphs, told, expected) => {
    expect(lines(paragraphs, told)).toEqual([...expected].sort());
  });
});
