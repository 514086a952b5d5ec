import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, shown, type Made } from './regions-made.ts';

/** What an article names; expectations give a code where a name is borne by several divisions. */
function expectNames(made: Made, expected: string): void {
  const wanted = expected.split(' ').filter((w) => w !== '');
  const codes = wanted.flatMap((w) => /\d{6}$/.exec(w)?.[0] ?? []);
  expect(shown(setting(articleOf(made)).regions, codes).sort()).toEqual(wanted.sort());
}

describe('bare names of cities and provinces', () => {
  it.each([
    ['临沂罗庄今年新开工项目30个。', '临沂市 罗庄区'],
    ['考察团先后赴苏州、无锡、常州学习先进经验。', '苏州市 无锡市 常州市'],
    ['推介会先后在杭州宁波绍兴举行。', '杭州市 宁波市 绍兴市'],
    ['内蒙古、新疆、广西、宁夏、西藏五个自治区的代表作了发言。', '内蒙古自治区 新疆维吾尔自治区 广西壮族自治区 宁夏回族自治区 西藏自治区'],
    ['推介会吸引了香港、澳门、台湾客商参加。', '香港特别行政区 澳门特别行政区 台湾省'],
    ['新开通济南至成都、昆明、乌鲁木齐航线。', '济南市 成都市 昆明市 乌鲁木齐市'],
    ['来自广东、福建的客商参加推介会。', '广东省 福建省'],
    ['位于山东省临沂市的一家机械公司在河北省沧州市投资建厂。', '山东省 临沂市 河北省 沧州市'],
    ['日照东港区与日照岚山区同步推进。', '日照市 东港区 岚山区'],
  ])('%s', (text, expected) => { expectNames({ text }, expected); });
});

describe('bare names of counties', () => {
  it.each([
    ['their full name stands elsewhere', '昆山市召开产业大会。会议认为，昆山的底气在实体经济。', '昆山市'],
    ['their city stands right in front', '天津和平区、南开区与北京朝阳、海淀签订合作协议。', '天津市 和平区120101 南开区 北京市 朝阳区110105 海淀区110108'],
    ['their province stands right in front', '李大明，男，汉族，1970年5月出生，山东莱阳人，历任聊城市委常委、东昌府区委书记。', '山东省 莱阳市 聊城市 东昌府区'],
    ['they are well-known cities in a list', '会议要求，学习昆山、江阴、张家港、义乌等先进县市的做法。', '昆山市 江阴市 张家港市 义乌市'],
    ['they keep their level', '恩施州、宽城县、莫旗、科左中旗的代表作了发言。', '恩施土家族苗族自治州 宽城满族自治县 莫力达瓦达斡尔族自治旗 科尔沁左翼中旗'],
    ['everyday words stand in a row of the city’s counties', '晋江市出台意见。石狮、南安、惠安等地纷纷学习。', '晋江市 石狮市 南安市 惠安县'],
    ['they stand in a row with others of the province', '该垦区与同江、富锦、饶河三市县相邻。', '同江市 富锦市 饶河县'],
    ['their counties’ economy is spoken of', '“吉安县域经济怎么干”系列发布会召开，吉安市政府新闻办主持，遂川县县长介绍情况。', '吉安市 遂川县'],
    ['a county of one name with its city speaks of its own', '承德县县长表示，要做强承德县域经济。', '承德县'],
    ['no city has a county’s name', '遂川县域内有三条河，长兴县域商业体系加快建设。', '遂川县 长兴县'],
    ['one full name opens the row', '德州市齐河县召开大会，齐河提出打造黄河北岸明星城市。', '德州市 齐河县'],
  ])('count where %s', (_why, text, expected) => { expectNames({ text }, expected); });

  it('count in a paper of their own city', () => {
    expectNames({ source: '南阳日报', text: '今年以来，西峡、内乡、淅川等县持续发力，南阳市新增市场主体3万户。' }, '西峡县 内乡县 淅川县 南阳市');
  });
});

describe('words that are no places here', () => {
  it.each([
    '坚持走和平发展道路，推动友好合作，建设平安中国，发展朝阳产业。',
    '副市长春节期间走访慰问，县长安排部署安全生产工作，将开封闭式管理模式。',
    '黄河北岸生态廊道贯通，太湖南岸、长江西岸、黄海北部的工程同步推进。',
    '北方瓷都、泉城、冰城、羊城、星城、榕城各具魅力。',
    '黄河流域、长江经济带、京津冀、长三角、粤港澳大湾区协同发展。',
    '登泰山、黄山，游青海湖、海南岛，看长白山天池。',
    '确保社会长治久安，防止大理石加工污染，阿里巴巴和宁德时代落户，和田玉展销。',
    '北京时间10月1日上午，发射任务圆满成功，日照时数增加。',
    '市和县两级联动，建成县域商业体系，各县区、乡镇、街道齐抓共管。',
    '推进城乡建设和县域经济发展，加大开放力度，打造新型工业化和政务服务高地。',
    '乡镇、城镇、小城镇、特色小镇、经济强镇、重点镇、水乡古镇建设提速。',
    '记者李东方、王长安，摄影张永安、赵海南，编辑周宁参加采访。',
    '加快老城区改造和新城区建设，推动中心城区、主城区、矿区、郊区一体发展。',
    '产品出口美国德州、加州和德国慕尼黑。',
    '健全省、市、县三级机制，完全市场化运作，资本市场活跃，日本市场回暖，安全区域扩大。',
    '华东地区、东南沿海、西北地区、东海南部、广大西北农村受益。',
    '黄海、渤海、东海、南海的海洋牧场建设提速，出海口岸线整治完成。',
    '“平安建设”“文明创建”“富民强村”“和谐社区”“东方智造”“新兴产业”等词语频现。',
    '国务院、中央军委、全国人大、最高人民法院、国家发展改革委出台文件。',
    '推进省级经济开发区、国家级高新区、保税区建设，打造开发区升级版。',
    '他在一张长沙发上坐下，随后上街买菜。',
    '朝阳市场前景广阔，大同市场一片繁荣。',
    '记者昌平、通讯员高唐采写。',
    '浦江两岸、黄浦江畔、湘江沿线风光无限。',
    '黑龙江、松花江、乌苏里江在此交汇，怒江峡谷、红河两岸、牡丹江流域风光如画。',
  ])('%s', (text) => { expectNames({ text }, ''); });
});

describe('places inside other names', () => {
  it.each([
    '北京化工大学、山东大学、南京理工大学、中山大学的专家组成博士团队。',
    '江苏恒远机械集团有限公司与广东华盛电子股份公司、青岛啤酒股份有限公司签约。',
    '项目由宏光陶瓷公司与广东长隆渔业合资建设。',
    '项目由山东临沂鲁运制药集团、江苏南通江天科技公司、浙江宁波舜海光电公司投资。',
    '引进山东省立第九医院专家团队，与北京第八中学、上海市第十人民医院合作。',
    '据《济南日报》报道，大众日报、湖南卫视、浙江在线新闻网站等媒体进行了关注。',
    '中山路、北京东路、南京路、长江大道、解放路改造提升全面完工，和平大街通车。',
    '中国银行山东分行、江苏银行、北京银行济南分行参加银企对接会。',
    '济南西站、临沂北站、青岛港、首都机场客流量创新高。',
    '华安（潍坊）智慧园、远大（天津）重工有限公司入驻。',
    '中南智谷·潍坊湾产业园、绿城·济南春风里项目开盘。',
    '座谈会在滕王宾馆召开，展会在济南国际会展中心举行，日照中心正式启用。',
    '新华社发文，新华书店、人民网等参与活动，平安银行、兴业银行、东方证券支持。',
    '长安汽车、东风汽车、长城汽车、北京现代、上海大众等车企参展。',
    '企业生产的安吉白茶、西湖龙井、烟台苹果、赣南脐橙、阳澄湖大闸蟹进入超市。',
    '广东省浙江商会、北京山东企业商会、上海市潮汕商会来访。',
    '由浙江恒桐建设的薄膜项目封顶，宁波恒运化工看中了当地的石英砂。',
    '江苏翠禾作物科技再投3亿元，与湖南瑞岚签下二期。',
    '苏州瑞通董事长说，苏州瑞通的二期明年动工，苏州瑞通人很有信心。',
    '全年新增城市绿地12万平方米。',
    '与昌乐县人民医院、寿光市第一中学、青州市城市建设投资集团、诸城市农商银行开展共建。',
  ])('%s', (text) => { expectNames({ text }, ''); });

  it.each([
    ['public bodies speak for their division', '滕州市工信局、邹城市发展和改革局、兖州区投资促进服务中心负责人参加。', '滕州市 邹城市 兖州区'],
    ['and so do departments of provinces', '山东省商务厅、江苏省发展改革委、浙江省市场监管局联合发文。', '山东省 江苏省 浙江省'],
    ['and committees, governments, courts', '中共莒南县委、费县县委、沂水县人民政府、平邑县人民法院、蒙阴县人民检察院。', '莒南县 费县 沂水县 平邑县 蒙阴县'],
    ['what was visited is where the firm is', '调研组到昌乐县走访山川机械有限公司，又到寿光市考察蔬菜集团。', '昌乐县 寿光市'],
    ['people come from places', '昆山客商、寿光客商和泉州企业家租了300亩大棚，从东莞方向过来的货车排起了队。', '昆山市 寿光市 泉州市 东莞市'],
    ['a county in full before a private firm tells where it is', '观摩团先后到武城县大江轮胎有限公司、禹城市通江重工公司参观。', '武城县 禹城市'],
  ])('but %s', (_why, text, expected) => { expectNames({ text }, expected); });
});

describe('names that several divisions bear', () => {
  it.each([
    ['its city stands in front', '济南市市中区与历下区签订协议，市中区将提供支持。', '济南市 市中区370103 历下区'],
    ['its city shares the 市', '乐山市中区召开大会，全区上下奋力拼搏。', '乐山市 市中区511102'],
    ['the row belongs to one city', '南京市召开会议，玄武区、秦淮区、鼓楼区、建邺区作了发言。', '南京市 玄武区 秦淮区 鼓楼区320106 建邺区'],
    ['a street behind tells', '长春市朝阳区推进老旧小区改造，朝阳区南湖街道率先完工。', '长春市 朝阳区220104 南湖街道'],
    ['city and county share a stem', '辽宁省朝阳市朝阳县召开大会，朝阳县羊山镇作了发言。', '辽宁省 朝阳市 朝阳县 羊山镇'],
    ['province and city share a stem', '吉林省吉林市船营区召开大会，吉林市委书记出席。', '吉林省 吉林市 船营区'],
    ['province and prefecture share a stem', '青海省海南藏族自治州共和县建设光伏园区，海南州委书记出席。', '青海省 海南藏族自治州 共和县'],
    ['towns of one name lie in different counties', '兰陵县向城镇、尚岩镇和费县薛庄镇、探沂镇作了典型发言。', '兰陵县 向城镇 尚岩镇 费县 薛庄镇 探沂镇'],
  ])('%s', (_why, text, expected) => { expectNames({ text }, expected); });

  it('are told by the source where the text is silent', () => {
    expectNames({ source: '枣庄日报', text: '市中区今年新上项目40个，薛城区、峄城区紧随其后。' }, '市中区370402 薛城区 峄城区');
    expectNames({ source: '北京日报', text: '朝阳区新增独角兽企业5家。' }, '朝阳区110105');
    expectNames({ source: '天津日报', text: '河北区、河东区、河西区、南开区推进城市更新。' }, '河北区120105 河东区120102 河西区120103 南开区');
  });

  it('are left out where nothing tells', () => {
    expectNames({ text: '城关镇党委书记表示，将抓好落实。' }, '');
    expectNames({ text: '朝阳区新增独角兽企业5家。' }, '');
  });
});

describe('names of the past', () => {
  it('mean what they meant in texts of their time', () => {
    expectNames({ published: '2015-03-01', text: '章丘市召开人代会，章丘提出争创全国百强县。' }, '章丘市370181');
    expectNames({ published: '2016-05-01', text: '莱芜市莱城区召开会议，莱芜市委书记出席。' }, '莱芜市371200 莱城区371202');
    expectNames({ published: '2009-05-01', text: '襄樊市召开招商大会，襄樊发展迎来机遇。' }, '襄樊市420600');
  });

  it('are dated by the years that an undated text names', () => {
    expectNames({ text: '2015年，章丘市完成投资100亿元，力争到2030年翻一番。' }, '章丘市370181');
    expectNames({ text: '2023年，原章丘市的各镇继续发力。' }, '章丘区370114');
  });

  it('mean what became of them in later texts', () => {
    expectNames({ published: '2024-03-01', text: '原章丘市、即墨市、萧山市都已撤市设区。' }, '章丘区370114 即墨区370215 萧山区330109');
    expectNames({ published: '2022-05-01', text: '襄樊是襄阳的旧称。' }, '襄阳市420600');
  });
});
