import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { setting } from '../../src/extract/regions.ts';
import { fakeSetting } from './fake-setting.ts';
import { timed, told, figuresOf } from './figures-told.ts';
import { COUNTY, lines } from './officials-lines.ts';
import { articleOf } from './regions-made.ts';

const people = (text: string, home = COUNTY): string[] => [...new Set(lines(text, { home }).map((l) => l.split(' ')[0]!))];

describe('names that are everyday words, behind an office', () => {
  it.each<[string, string[]]>([
    ['县委常委、宣传部部长高原参加会议。', ['高原']],
    ['县政协主席党建华，副主席李文到会祝贺。', ['党建华', '李文']],
    ['副县长高原、党建华、方圆分别作了发言。', ['党建华', '方圆', '高原']],
    ['县教育局局长江山介绍，全县新建学校5所。', ['江山']],
  ])('%s', (text, expected) => expect(people(text).sort()).toEqual([...expected].sort()));
  it.each(['县委书记高度重视，多次调研。', '县长任务繁重，仍坚持走访。', '县委宣传部部长安排部署下一步工作。', '县政协主席党组会议召开。'])('but not: %s', (text) => expect(people(text)).toEqual([]));
});

describe('names that are everyday words, in a notice', () => {
  it.each<[string, string[]]>([
    ['任命方圆为县财政局局长。', ['方圆']],
    ['免去高山的县审计局局长职务。', ['高山']],
    ['任命高原同志为县水利局局长，任命江山为县林业局局长。', ['江山', '高原']],
  ])('%s', (text, expected) => expect(people(text).sort()).toEqual(expected));
  it.each(['任命方式为县委组织部部长面谈。', '决定方案的县财政局局长签字。'])('but not: %s', (text) => expect(people(text)).toEqual([]));
});

describe('names of no Han pattern', () => {
  it.each<[string, string, string[]]>([
    ['旗委副书记、旗长那日苏率队考察。', '150430', ['那日苏']],
    ['旗长扎拉嘎率考察团到访。', '150430', ['扎拉嘎']],
    ['副旗长苏日娜、孟根参加。', '150430', ['孟根', '苏日娜']],
    ['州自然资源和规划局副局长起云飞介绍了情况。', '532300', ['起云飞']],
  ])('%s', (text, home, expected) => expect(people(text, home).sort()).toEqual(expected));
  it('but not: the words that go on about an office', () => {
    expect(people('旗长热线开通，群众点赞。', '150430')).toEqual([]);
    expect(people('县发展改革局局长起草报告。')).toEqual([]);
  });
});

describe('counties whose first character ends other words', () => {
  const regions = (text: string): string[] => setting(articleOf({ title: '推进会召开', text })).regions.map((r) => r.name);
  it.each(['道县举行签约仪式。', '去年，道县完成投资12亿元。', '道县县委书记出席，道县与企业签约。'])('%s', (text) => expect(regions(text)).toContain('道县'));
  it.each(['张明，任县长。', '推动市、县和县级部门协同。', '该地由不发达县变为强县。'])('but not: %s', (text) => expect(regions(text)).toEqual([]));
});

describe('figures behind a colon', () => {
  it('count what stands before it', () => {
    expect(told('排查自建房：12.6万栋；存在隐患：1260栋。')).toEqual(['排查自建房 12.6万栋', '存在隐患 1260栋']);
    expect(told('全县用电量：2.35亿度，同比增长12.3%。')).toEqual(['用电量 2.35亿度 +12.3%']);
    expect(told('总投资：12亿元。')).toEqual(['总投资 12亿元']);
  });
  it('but times of day and scores count nothing', () => expect(told('会议于14:30开始，比赛以3：2结束。')).toEqual([]));
});

describe('things counted once more in another unit', () => {
  it('go on under the same head', () => {
    expect(told('征收房屋88个，202栋楼，7562套。')).toEqual(['征收房屋 88个', '征收房屋 202栋', '征收房屋 7562套']);
    expect(told('带动农户3200户1.2万人增收。')).toEqual(['带动农户 3200户', '带动农户 1.2万人']);
    expect(told('改造老旧小区18个，560栋，1.2万套。')).toEqual(['改造老旧小区 18个', '改造老旧小区 560栋', '改造老旧小区 1.2万套']);
  });
  it('but words of their own name them', () => expect(told('新建学校3所，购置校车20辆。')).toEqual(['新建学校 3所', '购置校车 20辆']));
  it('and degrees are electricity only where it is spoken of', () => {
    expect(told('年发电量36.5亿度。')).toEqual(['年发电量 36.5亿度']);
    expect(told('气温降至零下12度，屋顶倾角为30度。')).toEqual([]);
  });
});

describe('shares said one after the other', () => {
  it('are those of the things just counted', () => {
    expect(told('产业项目28个、民生项目22个，分别占56%和44%。').slice(2)).toEqual(['产业项目占比 56%', '民生项目占比 44%']);
    expect(told('水电装机30万千瓦、风电装机20万千瓦，分别占总装机的60%和40%。').slice(2)).toEqual(['水电装机占总装机 60%', '风电装机占总装机 40%']);
    expect(told('甲类企业12家、乙类企业8家、丙类企业5家，分别占48%、32%、20%。').slice(3)).toEqual(['甲类企业占比 48%', '乙类企业占比 32%', '丙类企业占比 20%']);
  });
  it('but not where there are not as many', () => expect(told('全县企业28家，分别占56%和44%。')).toEqual(['企业 28家']));
  it('and who speaks for how many is no count', () => expect(told('3个项目代表作表态发言，5名企业代表先后发言。')).toEqual([]));
});

describe('where a value came from', () => {
  it('gives no time to what it came to', () => {
    expect(timed('民营企业由2020年的6300家增加到8200家。')).toEqual([null]);
    expect(timed('床位从2019年的120张增至360张。')).toEqual([null]);
    expect(timed('2023年，学校由2020年的12所增加到15所。')).toEqual(['2023']);
  });
  it('but a time that says when something holds does', () => expect(timed('由于降水偏少，2022年粮食产量30万吨。')).toEqual(['2022']));
});

describe('the project of its own clause', () => {
  it('has the amount that stands there', () => {
    const says = '其中，新晟智能化改造项目投资6.2亿元，恒力电缆扩建项目投资4.5亿元，海诺物流园项目投资3亿元。';
    expect(figuresOf(says, { projects: ['新晟智能化改造项目', '恒力电缆扩建项目', '海诺物流园项目'] }).map((f) => [f.subject, f.value])).toEqual([['新晟智能化改造项目', 6.2], ['恒力电缆扩建项目', 4.5], ['海诺物流园项目', 3]]);
  });
  it('but one named in passing has not', () => {
    const says = '新晟智能化改造项目加快建设，与恒力电缆扩建项目相邻，总投资6.2亿元。';
    expect(figuresOf(says, { projects: ['新晟智能化改造项目', '恒力电缆扩建项目'] }).map((f) => f.subject)).toEqual(['新晟智能化改造项目']);
  });
});

describe('works that share the noun behind them', () => {
  const named = (text: string): string[] => projects(fakeSetting([text])).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);
  it.each<[string, string[]]>([
    ['今年，宿州至临泉和阜阳至新蔡两条高速公路开工建设。', ['宿州至临泉高速公路', '阜阳至新蔡高速公路']],
    ['加快建设城南、城北两座污水处理厂。', ['城南污水处理厂', '城北污水处理厂']],
    ['青岭、白沙和河口三座大桥建成通车。', ['青岭大桥', '白沙大桥', '河口大桥']],
    ['全县新建滨河、光明两所小学。', ['滨河小学', '光明小学']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  it.each(['新建高标准、智能化两座水厂等设施。', '全县有城南、城北两座污水处理厂。', '检查组走访了滨河、光明、育才两所小学。'])('but not: %s', (text) => expect(named(text)).toEqual([]));
});
