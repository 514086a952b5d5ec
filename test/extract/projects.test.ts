import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const read = (text: string | readonly string[], told: Told = {}): Project[] => projects(fakeSetting(typeof text === 'string' ? [text] : text, told));
const names = (text: string | readonly string[], told?: Told): string[] => read(text, told).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);
const one = (text: string | readonly string[], name: string, told?: Told): Project => {
  const found = read(text, told).find((p) => p.name === name);
  if (found === undefined) throw new Error(`no project ${name} among ${names(text, told).join('、')}`);
  return found;
};

describe('a name that ends in 项目', () => {
  it.each<[string, string[]]>([
    ['推进天禾生物年产3万吨赖氨酸项目建设。', ['天禾生物年产3万吨赖氨酸项目']],
    ['近日，岭南云谷算力中心二期项目在贵阳市开工。', ['岭南云谷算力中心二期项目']],
    ['市长一行来到晟源高纯石英砂项目施工现场，察看工程进度。', ['晟源高纯石英砂项目']],
    ['总投资36亿元的锦川镍钴循环利用项目落户防城港市。', ['锦川镍钴循环利用项目']],
    ['目前，鹤鸣湖抽水蓄能项目已完成可研批复。', ['鹤鸣湖抽水蓄能项目']],
    ['该区成功引进了瑞禾智慧农机项目。', ['瑞禾智慧农机项目']],
    ['我市与蓝海集团签订海上牧场综合开发项目合作协议。', ['海上牧场综合开发项目']],
    ['会议听取了青柳河流域水环境治理PPP项目进展情况汇报。', ['青柳河流域水环境治理PPP项目']],
    ['2月18日，泽远电子高阶线路板项目举行封顶仪式。', ['泽远电子高阶线路板项目']],
    ['要全力以赴抓好西湾零碳产业示范项目。', ['西湾零碳产业示范项目']],
    ['由德润能源公司投资建设的雅砻丘陵风电项目并网发电。', ['雅砻丘陵风电项目']],
    ['年产10万吨己二腈、5万吨己二胺项目进入设备安装阶段。', ['年产10万吨己二腈、5万吨己二胺项目']],
    ['城南停车场及配套设施项目预计年底投用。', ['城南停车场及配套设施项目']],
    ['“云上梯田”文旅综合体项目正在招标。', ['“云上梯田”文旅综合体项目']],
    ['一是东坝灌区续建配套与现代化改造项目，完成渠道衬砌12公里。', ['东坝灌区续建配套与现代化改造项目']],
    ['3.沃野农业数字茶园项目。总投资8000万元，建设智能大棚。', ['沃野农业数字茶园项目']],
  ])('%s', (text, expected) => { expect(names(text)).toEqual(expected); });
});

describe('words that end in 项目 and name none', () => {
  it.each([
    '加快推进重点项目建设，确保项目早开工、早投产。',
    '全市新开工亿元以上工业项目57个，同比增长12%。',
    '要牢固树立项目意识，以项目论英雄。',
    '12个文旅项目集中签约，总投资88亿元。',
    '坚持项目为王，一切围绕项目转，一切盯着项目干。',
    '谋划储备一批打基础、利长远的好项目大项目。',
    '联系重点项目的县领导要靠前服务。',
    '第三季度省定重点项目开工率达到95%。',
    '争取中央预算内投资项目和专项债券项目资金6亿元。',
    '新能源、新材料、高端装备等领域项目占比超过六成。',
    '以过硬作风保障项目建设，时时想项目、处处为项目。',
    '会上通报了一季度经济运行和重大项目推进情况。',
    '围绕产业链招引项目，实行领导干部包项目责任制。',
    '布局建设一批充换电设施项目。',
    '这是全市唯一的省级乡村旅游示范项目。',
    '本次运动会设田径、游泳、射箭等12个比赛项目。',
    '完善项目库，健全项目管理制度，强化项目资金监管。',
    '签约项目涵盖数字经济、生物医药、现代物流等产业。',
    '实施技改项目120项，完成投资45亿元。',
    '项目负责人介绍，目前主体已经完工。',
    '信息技术项目2项，康养项目3项。',
    '用好衔接资金，实施产业扶贫项目、农村饮水安全项目。',
  ])('%s', (text) => { expect(names(text)).toEqual([]); });
});

describe('an enumeration that calls its items projects', () => {
  it.each<[string, string[]]>([
    ['海川半导体、卓远机器人、绿野冷链等23个项目签约落地，签约额310亿元。', ['海川半导体', '卓远机器人', '绿野冷链']],
    ['推进岐山路快速化改造、滨江隧道和柳林污水处理厂等一批项目。', ['岐山路快速化改造', '滨江隧道', '柳林污水处理厂']],
    ['重点抓好鸿运铝板带、金麦面业二期、凌云数控等5个续建项目。', ['鸿运铝板带', '金麦面业二期', '凌云数控']],
    ['县委副书记、县长林某深入丰禾粮食烘干中心、东岭茶旅融合示范园等项目施工现场督导。', ['丰禾粮食烘干中心', '东岭茶旅融合示范园']],
    ['翔宇航空座椅、比邻星卫星测控等项目即将建成投产。', ['翔宇航空座椅', '比邻星卫星测控']],
    ['总投资12亿元的华拓光学镜头、总投资9亿元的正源特种气体等项目开工。', ['华拓光学镜头', '正源特种气体']],
  ])('%s', (text, expected) => { expect(names(text)).toEqual(expected); });

  it.each([
    '教育、医疗、养老等民生项目加快实施。',
    '曲靖、玉溪等地项目进展较快。',
    '聚焦交通、水利、能源等重点领域谋划项目。',
    '电子信息、生物医药等产业项目投资增长30%。',
  ])('no names in: %s', (text) => { expect(names(text)).toEqual([]); });

  it('gives none of its items the sum of all', () => {
    for (const p of read('海川半导体、卓远机器人等23个项目签约落地，总投资310亿元。')) expect(p).toMatchObject({ investmentYi: null, status: '签约' });
    for (const p of read('累计引进项目40个，总投资500亿元，海川半导体、卓远机器人等9个项目开工。')) expect(p).toMatchObject({ investmentYi: null, status: '开工' });
  });

  it('gives an item the price that introduces it', () => {
    expect(read('总投资12亿元的华拓光学镜头、总投资9亿元的正源特种气体等项目开工。').map((p) => p.investmentYi)).toEqual([12, 9]);
  });
});

describe('facilities without the word 项目', () => {
  it.each<[string, string[]]>([
    ['云溪县第二人民医院主体封顶，预计明年投入使用。', ['云溪县第二人民医院']],
    ['沅水四桥建成通车，怀柳高铁加快建设。', ['沅水四桥', '怀柳高铁']],
    ['青岩湖水库下闸蓄水，白沙港区二期投入运营。', ['白沙港区二期']],
    ['陈树人美术馆正式开馆。', ['陈树人美术馆']],
    ['北辰集团与西岭大学共建高性能钛合金生产线。', ['高性能钛合金生产线']],
    ['签约华睿（南宁）东盟软件园，打造跨境数字贸易平台。', ['华睿（南宁）东盟软件园']],
    ['启动实施龙泉路改造提升，惠及沿线居民3万人。', ['龙泉路改造提升']],
    ['引洮供水二期工程全线通水，黑河大坝除险加固工程开工。', ['黑河大坝除险加固工程']],
    ['医药谷产业园二期投入使用。', ['医药谷产业园二期']],
    ['总投资5500万元的滨海县第三水厂竣工。', ['滨海县第三水厂']],
  ])('%s', (text, expected) => { expect(names(text)).toEqual(expect.arrayContaining(expected)); });

  it.each([
    '会议在市政府会议中心召开，市领导出席。',
    '打造全国先进制造业中心，建设区域性国际消费中心城市。',
    '记者在市人民医院门诊大厅看到，就诊秩序井然。',
    '他毕业于江城大学附属中学，现任某研究所所长。',
    '加快建设黄河流域生态保护和高质量发展先行区。',
    '开展农村公路安全隐患排查，整治风险路段35处。',
    '新建幼儿园6所、中小学9所，新增学位1.2万个。',
    '178座农村公厕、236个村的生活污水治理工程全面开工。',
    '实施主导产业倍增工程、人才强企工程和“春雨”润苗工程。',
    '企业坐落于东部新城科技园，现有员工800人。',
    '志愿者走进阳光敬老院，为老人理发义诊。',
    '棚户区改造、老旧小区改造、“厕所革命”统筹推进。',
    '公司新建6条自动化生产线、3座立体仓库。',
  ])('no project in: %s', (text) => { expect(names(text)).toEqual([]); });
});

describe('what a delegation is shown', () => {
  const tour = '在泸州市，考察团先后参观了长江湿地新城、川南大数据产业园、酒城智慧港物流有限公司和白塔文创小镇等地，听取了介绍。';
  it('takes parks and other facilities', () => {
    expect(names(tour)).toEqual(expect.arrayContaining(['川南大数据产业园', '白塔文创小镇']));
    expect(names(tour)).not.toContain('酒城智慧港物流有限公司');
  });
  it('takes every place where the article counts them as projects', () => {
    expect(names([tour, '两天时间，四个县区十二个项目，让大家深受启发。'])).toEqual(['长江湿地新城', '川南大数据产业园', '酒城智慧港物流有限公司', '白塔文创小镇']);
  });
  it('takes the sites of a tour of building sites, without the word for site', () => {
    expect(names('县委书记先后来到白鹭小学选址现场、城北棚改安置房建设工地和晨光气凝胶项目施工现场，察看进度。')).toEqual(['白鹭小学', '城北棚改安置房', '晨光气凝胶项目']);
  });
  it('takes no one who is merely visited', () => {
    expect(names('市领导走访慰问了环卫工人、公交司机和社区工作者，送去节日祝福。')).toEqual([]);
  });
});

describe('one project under several names', () => {
  it('knows it by a shorter form, and phases apart', () => {
    expect(names([
      '昊宇智能挖掘机项目一个月完成征地600亩。3月6日，挖掘机一期项目如期开工。',
      '昊宇智能挖掘机一期、恒辉氢燃料电堆等项目即将建成投产。',
    ])).toEqual(['昊宇智能挖掘机项目', '昊宇智能挖掘机一期', '恒辉氢燃料电堆']);
  });
  it('hears 该项目 and 项目总投资 as the one named before', () => {
    const [p, ...more] = read('6月9日，凌霄碳纤维项目在江油市开工。该项目由凌霄复材公司投资建设，占地300亩，总投资21.5亿元。');
    expect(more).toEqual([]);
    expect(p).toMatchObject({ name: '凌霄碳纤维项目', owner: '凌霄复材公司', investmentYi: 21.5, status: '开工' });
    expect(p!.evidence.map((e) => e.quote)).toEqual(['凌霄碳纤维项目', '该项目']);
  });
  it('lets a heading name what the next paragraph prices', () => {
    expect(one(['## 望江云母提锂项目', '总投资18亿元，建设年产2万吨碳酸锂生产线。'], '望江云母提锂项目').investmentYi).toBe(18);
  });
  it('does not melt together what one list sets side by side', () => {
    expect(names('分别是热轧板材项目、特种热轧板材项目和板材剪切项目。')).toHaveLength(3);
  });
});

describe('investment in 亿元', () => {
  it.each<[string, number | null]>([
    ['瀚海风电叶片项目总投资12.6亿元，占地200亩。', 12.6],
    ['瀚海风电叶片项目位于盐城市，占地200亩，总投资约8000万元。', 0.8],
    ['瀚海风电叶片项目由瀚海集团投资5亿元建设。', 5],
    ['瀚海集团追加投资1亿元，建设瀚海风电叶片项目。', 1],
    ['总投资超过30亿元的瀚海风电叶片项目开工。', 30],
    ['瀚海风电叶片项目计划总投资15亿元，其中一期投资6亿元。', 15],
    ['瀚海风电叶片项目完成投资3亿元，年度计划投资4亿元。', null],
    ['瀚海风电叶片项目总投资2亿美元。', null],
    ['瀚海风电叶片项目总投资35亿港元。', null],
    ['瀚海风电叶片项目亩均投入700万元，达产后年产值9亿元。', null],
    ['瀚海风电叶片项目顺利投产；总投资40亿元的另一个石化项目正在选址。', null],
    ['6个项目总投资69亿元，瀚海风电叶片项目进展顺利。', null],
  ])('%s', (text, expected) => { expect(one(text, '瀚海风电叶片项目').investmentYi).toBe(expected); });

  it('belongs to the name it stands beside', () => {
    const found = read('甲乙科技公司计划投资20亿元建设云帆无人机项目，打造低空产业链；丙丁能源公司计划投资5.5亿元，建设园区分布式光伏发电项目。');
    expect(found.map((p) => [p.name, p.investmentYi])).toEqual([['云帆无人机项目', 20], ['园区分布式光伏发电项目', 5.5]]);
  });
});

describe('stage', () => {
  it.each<[string, Project['status']]>([
    ['瀚海风电叶片项目成功签约。', '签约'],
    ['瀚海风电叶片项目举行奠基仪式。', '开工'],
    ['瀚海风电叶片项目正在加快建设。', '在建'],
    ['瀚海风电叶片项目即将建成投产。', '在建'],
    ['瀚海风电叶片项目建成后可带动就业500人。', '在建'],
    ['瀚海风电叶片项目12月底可实现投产。', '在建'],
    ['瀚海风电叶片项目建成投产。', '投产'],
    ['瀚海风电叶片项目拟于明年开工。', '规划'],
    ['瀚海风电叶片项目正在开展前期工作，今年开工。', '在建'],
    ['瀚海风电叶片项目技术国内领先。', null],
  ])('%s', (text, expected) => {
    const status = one(text, '瀚海风电叶片项目').status;
    if (text.includes('前期')) expect(['规划', '在建']).toContain(status);
    else expect(status).toBe(expected);
  });
  it('is the furthest that any sentence tells of', () => {
    expect(one(['2月，瀚海风电叶片项目开工。', '目前，瀚海风电叶片项目建成投产。'], '瀚海风电叶片项目').status).toBe('投产');
  });
});

describe('owner, capacity, place', () => {
  it.each<[string, string, string | null]>([
    ['鲁北固废利用项目由原鲁北建陶公司与江南环能集团合资建设。', '鲁北固废利用项目', '鲁北建陶公司、江南环能集团'],
    ['长兴天衡锻造公司投资3亿元建设的重型曲轴项目开工。', '重型曲轴项目', '长兴天衡锻造公司'],
    ['浙江云帆科技有限公司与我县签约低空物流装备项目。', '低空物流装备项目', '浙江云帆科技有限公司'],
    ['恒生新材料聚酰亚胺薄膜项目加快推进。', '恒生新材料聚酰亚胺薄膜项目', '恒生新材料'],
    ['绿色新材料中试基地项目加快推进。', '绿色新材料中试基地项目', null],
    ['东山大桥项目由中铁某局承建，进展顺利。', '东山大桥项目', null],
    ['东山大桥项目由市政府投资建设。', '东山大桥项目', null],
  ])('%s', (text, name, expected) => { expect(one(text, name).owner).toBe(expected); });

  it.each<[string, string, string | null]>([
    ['宏图年产20万台伺服电机项目开工。', '宏图年产20万台伺服电机项目', '年产20万台伺服电机'],
    ['瑞丰制膜项目采用干法工艺，年产3亿平方米。', '瑞丰制膜项目', '年产3亿平方米'],
    ['瑞丰制膜项目新上8条智能化生产线。', '瑞丰制膜项目', '8条智能化生产线'],
    ['瑞丰制膜项目技术领先，市场占有率30%。', '瑞丰制膜项目', null],
  ])('%s', (text, name, expected) => { expect(one(text, name).capacity).toBe(expected); });

  it('lies where the sentence is, or where it says', () => {
    expect(one('歙县瑞丰制膜项目开工。', '歙县瑞丰制膜项目', { home: '341000' }).placeCode).toBe('341021');
    expect(one('瑞丰制膜项目进展顺利。', '瑞丰制膜项目', { home: '341000' }).placeCode).toBe('341000');
    expect(one('近日，由杭州市援建的黟县茶叶冷链项目建成。', '黟县茶叶冷链项目', { home: '341000' }).placeCode).toBe('341023');
    expect(one('瑞丰制膜项目位于祁门县，总投资3亿元。', '瑞丰制膜项目', { home: '341000' }).placeCode).toBe('341024');
  });

  it('rests on the words that name it', () => {
    const told = '会上，瑞丰制膜项目作了介绍。';
    expect(one(told, '瑞丰制膜项目').evidence).toEqual([expect.objectContaining({ paragraph: 0, start: 3, end: 9, quote: '瑞丰制膜项目' })]);
  });
});
