import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const read = (lines: readonly string[], told: Told = {}): Project[] => projects(fakeSetting(lines, told));
const told = (lines: readonly string[], about: Told = {}): unknown[] => read(lines, about).map((p) => [p.name, p.owner, p.investmentYi, p.status]);

describe('a list with a project in each paragraph', () => {
  it('gives a numbered project all that its paragraph says of it', () => {
    const found = read([
      '签约项目具体如下：',
      '1.云岭可降解餐具项目。由山东云岭环保科技有限公司投资建设，总投资20亿元，落户滕州市。',
      '2.石榴精深加工项目。由枣庄榴园食品有限公司投资建设，总投资8600万元，落户峄城区，年产果汁2万吨。',
      '3.高端光学膜项目。由新加坡衡川控股有限公司投资建设，总投资1.2亿美元。',
    ], { home: '370400' });
    expect(found.map((p) => [p.name, p.owner, p.placeCode, p.investmentYi, p.capacity, p.status])).toEqual([
      ['云岭可降解餐具项目', '山东云岭环保科技有限公司', '370481', 20, null, '签约'],
      ['石榴精深加工项目', '枣庄榴园食品有限公司', '370404', 0.86, '年产果汁2万吨', '签约'],
      ['高端光学膜项目', '新加坡衡川控股有限公司', '370400', null, null, '签约'],
    ]);
  });

  it.each<[string, string]>([
    ['（一）云岭精密轴承制造项目：', '总投资12亿元，位于滕州市。'],
    ['二、云岭精密轴承制造项目。', '该项目总投资12亿元，占地90亩。'],
    ['●项目名称：云岭精密轴承制造项目；', '投资方：云岭轴承有限公司；总投资：12亿元。'],
    ['③云岭精密轴承制造项目。', '计划总投资12亿元，建成后可年产轴承3000万套。'],
  ])('knows the mark of %s', (name, rest) => {
    expect(read(['集中开工项目名单', `${name}${rest}`]).map((p) => [p.name, p.investmentYi, p.status])).toEqual([['云岭精密轴承制造项目', 12, '开工']]);
  });

  it('takes names without the word 项目 where the list calls them so', () => {
    expect(told([
      '现场开工项目如下：',
      '1.青禾智慧冷链物流园。总投资5.6亿元，占地120亩。',
      '2.薛北特种涂料。由薛北新材料科技有限公司投资3亿元建设，建成后可年产涂料2万吨。',
    ])).toEqual([
      ['青禾智慧冷链物流园', null, 5.6, '开工'],
      ['薛北特种涂料', '薛北新材料科技有限公司', 3, '开工'],
    ]);
  });

  it('reads the labelled lines below a name', () => {
    expect(told([
      '● 项目名称：光谷激光雷达项目', '投资方：武汉光谷智能装备有限公司', '总投资：8.5亿元', '建设内容：生产线两条',
      '● 项目名称：榴园饮品产业园', '投资单位：榴园食品有限公司、大果集团', '投资总额：26000万元',
    ], { title: '峄城区9个项目集中签约' })).toEqual([
      ['光谷激光雷达项目', '武汉光谷智能装备有限公司', 8.5, '签约'],
      ['榴园饮品产业园', '榴园食品有限公司、大果集团', 2.6, '签约'],
    ]);
  });

  it('lets what is said of a project itself outdo the head of the list', () => {
    expect(told(['签约项目具体如下：', '1.云岭可降解餐具项目，总投资5亿元，已于3月底开工建设。'])).toEqual([['云岭可降解餐具项目', null, 5, '开工']]);
  });

  it('hears no stage where the head tells of two, or there is no list', () => {
    expect(told(['1.云岭可降解餐具项目。总投资5亿元。'], { title: '一批项目集中签约、集中开工' })).toEqual([['云岭可降解餐具项目', null, 5, null]]);
    expect(told(['会上介绍了云岭可降解餐具项目。'], { title: '9个项目集中签约' })).toEqual([['云岭可降解餐具项目', null, null, null]]);
  });

  it('hears the lead of a list within a paragraph', () => {
    expect(told(['签约项目有：1.云谷数据中心项目，由云谷科技有限公司投资30亿元建设；2.黔中智能终端产业园，总投资12亿元。'])).toEqual([
      ['云谷数据中心项目', '云谷科技有限公司', 30, '签约'], ['黔中智能终端产业园', null, 12, '签约'],
    ]);
  });

  it('leaves the numbered paragraphs of a work report alone', () => {
    expect(read([
      '一、加快项目建设。计划实施重点项目100个，总投资500亿元。',
      '二、推进城市更新。总投资12亿元，改造老旧小区30个。',
      '（一）做强高端装备。投资20亿元，打造装备制造基地。',
      '1.实施“链长制”。由市工信局牵头，新招引企业30家。',
    ])).toEqual([]);
  });
});

describe('what a later sentence says', () => {
  it.each<[string, string, Partial<Project>]>([
    ['李某来到沙河排灌站更新改造工程。该工程总投资1.5亿元，目前已完成改造17座。', '沙河排灌站更新改造工程', { investmentYi: 1.5, status: '在建' }],
    ['李某走进薛城粮食仓储物流园。该园由薛粮集团投资2.4亿元建设，今年6月投入使用。', '薛城粮食仓储物流园', { owner: '薛粮集团', investmentYi: 2.4, status: '投产' }],
    ['在鲁云城际铁路施工现场，工人正在架梁。该铁路全长78公里，总投资112亿元。', '鲁云城际铁路', { investmentYi: 112 }],
    ['8月，青滕高速公路建成通车，沿线群众出行不再绕路。该路全长64公里，总投资86亿元。', '青滕高速公路', { investmentYi: 86, status: '投产' }],
    ['在市妇幼保健院新院区建设工地，工人正在装修。新院区总投资15亿元，即将建成投用。', '市妇幼保健院新院区', { investmentYi: 15, status: '在建' }],
    ['在龙泉水库除险加固工程现场，李某听取汇报。目前，项目正在加快建设，工程总投资8600万元。', '龙泉水库除险加固工程', { status: '在建' }],
  ])('%s', (text, name, expected) => {
    expect(read([text]).filter((p) => p.name === name)).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    ['nothing of its building', '走进城北污水处理厂，工人正在巡查。该厂日处理污水5万吨，出水达标。'],
    ['only how long it has stood', '在清溪村党群服务中心，志愿者忙着登记。该中心建成以来服务群众3万人次。'],
    ['only that a firm lies there', '企业位于东部新城科技园。该园已入驻企业80家。'],
    ['another kind of thing', '李某走进康养护理中心，询问老人生活。该桥总投资3亿元，即将建成。'],
    ['a person', '李某来到云麓检测中心。该中心主任王某说，去年投资2000万元购置设备。'],
  ])('says %s: no project', (_, text) => { expect(read([text])).toEqual([]); });

  it('may open the next paragraph, if the one above names one project only', () => {
    const next = '该项目总投资15亿元，由晶川半导体有限公司投资建设。';
    expect(read(['功率器件封测项目在高新区投产。', next])[0]).toMatchObject({ investmentYi: 15, owner: '晶川半导体有限公司' });
    expect(read(['晶川器件封测项目在高新区投产，张某出席。', '县领导参加。', next])[0]).toMatchObject({ investmentYi: 15 });
    for (const p of read(['晶川器件封测项目在薛城区开工，云帆无人机项目在市中区投产。', next])) expect(p.investmentYi).toBeNull();
  });

  it('knows which company a paragraph calls 公司', () => {
    const made = '由公司投资7亿元建设的电池铝箔项目即将投产。';
    expect(read([`走进山东旭川铝业有限公司，机器轰鸣。${made}`])[0]!.owner).toBe('山东旭川铝业有限公司');
    expect(read([`山东旭川铝业有限公司与江西赣川铜业有限公司签约。${made}`])[0]!.owner).toBeNull();
  });
});

describe('where a name begins', () => {
  it.each([
    '成绩来之不易，但少数项目前期手续办理偏慢。',
    '今年以来，市自然资源和规划局共保障绿色能源项目用地1.3万亩。',
    '税务部门落实优惠政策，而小微项目受益更多。',
    '县里至今没有重大产业项目，也未引进龙头项目。',
    '岱山铁路工程有限公司项目总工程师李某说，进展顺利。',
  ])('no project in: %s', (text) => { expect(read([text])).toEqual([]); });
  it.each([
    ['虽然部分项目进度滞后，但滨湖大道改造工程已于5月底完工。', '滨湖大道改造工程'],
    ['高铁全线控制性工程缙云山隧道贯通。', '缙云山隧道'],
    ['因用地紧张，凌霄碳纤维项目推迟开工。', '凌霄碳纤维项目'],
    ['不锈钢精密带材项目开工。', '不锈钢精密带材项目'],
  ])('%s', (text, name) => { expect(read([text]).map((p) => p.name)).toEqual([name]); });
});

describe('where it lies, what it turns out, how far it is', () => {
  it('lies where the words before its name say', () => {
    expect(read(['位于山亭区的翼云湖水库总投资9.8亿元，正在安装闸门。'], { home: '370400' })[0]).toMatchObject({ name: '翼云湖水库', placeCode: '370406' });
  });
  it('is shown by itself on a tour whose sites are counted as projects', () => {
    expect(read(['考察团走进油坊镇的樱桃产业园，了解情况。', '三天三县八个项目，大家深受启发。']).map((p) => p.name)).toEqual(['樱桃产业园']);
    expect(read(['考察团走进油坊镇的樱桃产业园，了解情况。'])).toEqual([]);
  });
  it.each<[string, string | null]>([
    ['瀚海封测项目达产后年封测功率器件30亿只。', '年封测功率器件30亿只'],
    ['瀚海封测项目建成后将形成年处理再生铝30-50万吨的能力。', '年处理再生铝30-50万吨'],
    ['瀚海封测项目去年产出芯片5.2万片。', null],
  ])('%s', (text, expected) => { expect(read([text])[0]!.capacity).toBe(expected); });
  it.each<[string, Project['status']]>([
    ['瀚海封测项目已于9月1日投入使用。', '投产'],
    ['瀚海封测项目今年6月投入使用。', '投产'],
    ['瀚海封测项目预计明年6月投入使用。', '在建'],
    ['瀚海封测项目，目前已完成桩基120根。', '在建'],
  ])('%s', (text, expected) => { expect(read([text])[0]!.status).toBe(expected); });
  it('gives every item what is said before the enumeration', () => {
    expect(read(['全力推进城北标准化厂房三期、薛河疏港公路等项目建设。']).map((p) => p.status)).toEqual(['在建', '在建']);
  });
});
