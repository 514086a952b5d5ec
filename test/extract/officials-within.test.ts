import { describe, expect, it } from 'vitest';
import type { Told } from './fake-setting.ts';
import { COUNTY, DISTRICT, lines } from './officials-lines.ts';

type Case = readonly [text: string, expected: readonly string[], told?: Told];
const read = (cases: readonly Case[]): void => {
  for (const [text, expected, told] of cases) it(text, () => expect(lines(text, { home: COUNTY, ...told })).toEqual([...expected].sort()));
};

describe('commissions and offices of any trade are bodies of the division in front of them', () => {
  read([
    ['县经济信息委主任钟离秋介绍了情况。', ['钟离秋 主任@沂南县经济信息委#371321']],
    ['县招商合作办主任顾晓到会。', ['顾晓 主任@沂南县招商合作办#371321']],
    ['县政府办公室秘书二处处长岑参主持。', ['岑参 处长@沂南县政府办公室秘书二处#371321']],
    ['村委主任于有田说，路修好了。', ['~于有田 主任@村委']],
  ]);
});

describe('units inside a body bear its name', () => {
  read([
    ['县委常委、办公室主任关山月陪同。', ['关山月 县委常委@中共沂南县委#371321', '关山月 主任@中共沂南县委办公室#371321']],
    ['县人大常委会副主任、办公室主任田园列席。', ['田园 副主任@沂南县人大常委会#371321', '田园 主任@沂南县人大常委会办公室#371321']],
    ['县检察院党组书记、检察长骆宾讲话，党组成员、政治部主任祖咏领誓。', ['骆宾 党组书记@沂南县检察院党组#371321', '骆宾 检察长@沂南县检察院#371321', '祖咏 党组成员@沂南县检察院党组#371321', '祖咏 主任@沂南县检察院政治部#371321']],
    ['县水利局局长骆宾讲话，党委书记祖咏说，要节水。', ['骆宾 局长@沂南县水利局#371321']],
  ]);
});

describe('towns, sums and the League', () => {
  read([
    ['双堠镇党委书记武刚到村里。双堠镇专职副书记贺知秋参加。', ['武刚 党委书记@双堠镇党委#371321', '贺知秋 专职副书记@双堠镇党委#371321'], { zones: ['双堠镇@371321'] }],
    ['共青团罗庄区委书记王维参加。', ['王维 书记@共青团罗庄区委#371311'], { home: DISTRICT }],
    ['团区委书记王维参加。', ['王维 团区委书记@共青团罗庄区委#371311'], { home: DISTRICT }],
    ['泰山纺织集团董事局主席裴松致辞。', ['~裴松 董事局主席@泰山纺织集团']],
    ['县供销社理事会主任裴松致辞。', ['裴松 主任@沂南县供销社理事会#371321']],
  ]);
});

describe('names before a plain act', () => {
  const names = (text: string, home = COUNTY): string[] => [...new Set(lines(text, { home }).map((l) => l.split(' ')[0]!))];
  it.each<[string, string]>([
    ['县委书记常敬业主持会议。', '常敬业'], ['县委常委包银山关于春耕的讲话引起热议。', '包银山'], ['县水利局局长门道远作专题辅导报告。', '门道远'],
    ['县教育局局长翦秋生讲话。', '翦秋生'], ['县委书记、副县长路灯现场会商。', '路灯'], ['县教育局局长慕容发展、副局长李白参加。', '慕容发展'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));
  it.each(['县法院院长、县检察院检察长人选公布。', '县委书记到沂南县走访。', '县委书记方案获批，县长计划推进。'])('but not: %s', (text) => expect(names(text)).toEqual([]));
  it('no place that one goes to is a name, where names follow no Han pattern', () => expect(names('自治州党委书记到轮台县走访慰问。', '652800')).toEqual([]));
});

describe('notices', () => {
  read([
    ['宋玉同志免去沂南县审计局局长职务。', ['宋玉 局长@沂南县审计局#371321 +removed 2023-05-06'], { title: '关于宋玉免职的通知', published: '2023-05-06' }],
    ['任命：乌日乐吉图为沂南县审计局局长；', ['乌日乐吉图 局长@沂南县审计局#371321 +appointed 2023-05-06'], { title: '任免名单', published: '2023-05-06' }],
  ]);
});

describe('who is named in a clause that elects or releases needs no other sign of being a name', () => {
  read([
    ['大会选举钟立言为县人大常委会主任，选举颜如玉（女）、伍子期为副主任，毛遂安为秘书长，柳青山为县监察委员会主任。', [
      '钟立言 主任@沂南县人大常委会#371321 +appointed 2023-05-06', '颜如玉 副主任@沂南县人大常委会#371321 +appointed 2023-05-06', '伍子期 副主任@沂南县人大常委会#371321 +appointed 2023-05-06',
      '毛遂安 秘书长@沂南县人大常委会#371321 +appointed 2023-05-06', '柳青山 主任@沂南县监察委员会#371321 +appointed 2023-05-06',
    ], { published: '2023-05-06' }],
    ['钟立言不再担任县人大常委会主任职务，柴可宁不再担任副主任职务。', ['钟立言 主任@沂南县人大常委会#371321 +removed 2023-05-06', '柴可宁 副主任@沂南县人大常委会#371321 +removed 2023-05-06'], { published: '2023-05-06' }],
    ['根据县监察委员会主任钟立言的提请，免去郭小青的沂南县监察委员会副主任职务。', ['钟立言 主任@沂南县监察委员会#371321', '郭小青 副主任@沂南县监察委员会#371321 +removed 2023-05-06'], { published: '2023-05-06' }],
    ['县长提请任命钟立言为沂南县教育局局长。', [], { published: '2023-05-06' }],
  ]);
  it('a label leans on the office that labels the line above', () => {
    expect(lines(['县人大常委会主任：钟立言', '副主任：柴可宁、郭小青（女）'], { home: COUNTY })).toEqual(['钟立言 主任@沂南县人大常委会#371321', '柴可宁 副主任@沂南县人大常委会#371321', '郭小青 副主任@沂南县人大常委会#371321'].sort());
    expect(lines(['县人大常委会主任：钟立言', '局长：柴可宁'], { home: COUNTY })).toEqual(['钟立言 主任@沂南县人大常委会#371321']);
  });
});

describe('one person, several offices', () => {
  read([
    ['副县长郭小青（兼沂南县招商局局长）参加。', ['郭小青 副县长@沂南县人民政府#371321', '郭小青 局长@沂南县招商局#371321']],
    ['钟立言任演练总指挥，县应急局局长满庆祝任副总指挥。', ['满庆祝 局长@沂南县应急局#371321', '~钟立言 总指挥@演练']],
    ['县委副书记、芯片产业链“链长”方敬之说，要补链。', ['方敬之 县委副书记@中共沂南县委#371321']],
    ['县委常委、副县长富强到会。', ['富强 县委常委@中共沂南县委#371321', '富强 副县长@沂南县人民政府#371321']],
  ]);
  it.each(['县委书记、县长全程参与。', '县长由专人联系企业。', '任命方式为县委组织部部长面谈。'])('but nobody: %s', (text) => expect(lines(text, { home: COUNTY })).toEqual([]));
});

describe('leaders named before the word for them', () => {
  read([
    ['柴可宁、郭小青、钟立言等在家县领导出席。', ['柴可宁 {县领导}', '郭小青 {县领导}', '钟立言 {县领导}']],
    ['县委书记柴可宁、县长郭小青等县领导参加。', ['柴可宁 县委书记@中共沂南县委#371321', '郭小青 县长@沂南县人民政府#371321']],
    ['建设、发展等县领导关心的事。', []],
  ]);
});

describe('an office before other people\'s names', () => {
  read([
    ['沂南县党委主要负责同志作交流发言。县领导柴可宁、郭小青，县法院院长钟立言参加会议。', ['柴可宁 {县领导}', '郭小青 {县领导}', '钟立言 院长@沂南县法院#371321']],
  ]);
});

describe('a 党委 of an unknown body', () => {
  read([
    ['沂南马场党委书记柴可宁介绍。', ['~柴可宁 党委书记@沂南县马场']],
    ['县水利局党委书记柴可宁介绍。', ['柴可宁 党委书记@沂南县水利局党委#371321']],
    ['双堠镇党委书记柴可宁介绍。', ['柴可宁 党委书记@双堠镇党委#371321'], { zones: ['双堠镇@371321'] }],
  ]);
});

describe('an office whose holder was not read', () => {
  it('is not the next one\'s', () => {
    expect(lines('县投促中心主任张某赴上海招商。沂南工业园区管委会副主任柴可宁推介。', { home: COUNTY }).filter((l) => l.includes('投促'))).toEqual([]);
  });
  read([
    ['免去成功的沂南县审计局局长职务。', ['成功 局长@沂南县审计局#371321 +removed 2023-05-06'], { published: '2023-05-06' }],
    ['免去费用的通知由县财政局局长柴可宁解读。', ['柴可宁 局长@沂南县财政局#371321'], { published: '2023-05-06' }],
  ]);
});
