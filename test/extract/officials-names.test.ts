import { describe, expect, it } from 'vitest';
import type { Told } from './fake-setting.ts';
import { CITY, COUNTY, DISTRICT, lines } from './officials-lines.ts';

/** The people of a text, officials and others, by name. */
const named = (text: string | readonly string[], told: Told = { home: COUNTY }): string[] => [...new Set(lines(text, told).map((l) => l.split(' ')[0]!))].sort();

describe('a word behind an office that opens its clause, before a mark or a plain act, is its holder', () => {
  it.each<[string, string[]]>([
    ['县委书记时光，县委常委、组织部部长边疆陪同考察。', ['时光', '边疆']],
    ['双堠镇党委书记毛尖作了发言。', ['毛尖']],
    ['县人大常委会主任方向远、县政协主席成立国、县委副书记谷雨田出席会议。', ['成立国', '方向远', '谷雨田']],
    ['县人大常委会副主任国庆祥陪同考察。', ['国庆祥']],
    ['县委副书记、县长海明珠出席。', ['海明珠']],
    ['县财政局局长方圆、县教育局局长解放军、县水利局局长江河出席。', ['方圆', '江河', '解放军']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  it.each(['县委书记任务重，县长时间紧。', '县委书记项目推进会召开。', '县长计划，县教育局局长方案。', '县委书记关怀，群众感动。', '带队的县长时光，不早了。', '县委书记平时，常到一线。'])('but not: %s', (text) => expect(named(text)).toEqual([]));
});

describe('names of Tibetan, Mongolian, Uyghur and Yi without a dot', () => {
  it.each<[string, string, string[]]>([
    ['副县长多杰才让列席会议。', '632324', ['多杰才让']],
    ['县法院院长卓玛吉、县检察院检察长扎西加、副县长仁青加出席。', '632324', ['仁青加', '卓玛吉', '扎西加']],
    ['副县长罗绒扎西、旦真、丁真尼玛到会。', '513328', ['丁真尼玛', '旦真', '罗绒扎西']],
    ['县长吉克木呷讲话，副县长阿牛木支、沙马拉毅参加。', '513431', ['吉克木呷', '沙马拉毅', '阿牛木支']],
    ['旗农牧局局长宝勒德巴特尔汇报。', '150521', ['宝勒德巴特尔']],
    ['市农业农村局局长吐尔逊江介绍情况。', '652901', ['吐尔逊江']],
  ])('%s', (text, home, expected) => expect(named(text, { home })).toEqual([...expected].sort()));
  it('end where a word begins: 仁青|加强, and no sentence is one', () => {
    expect(named('副县长仁青加强调，要保护草原。', { home: '632324' })).toEqual(['仁青加']);
    expect(named('副县长仁青加快推进项目。', { home: '632324' })).not.toContain('仁青加');
    expect(named('副县长高度重视草原保护，县长统筹各项工作，局长牵头抓总。', { home: '632324' })).toEqual([]);
  });
});

describe('names in a list', () => {
  it.each<[string, string[]]>([
    ['参加会议的有李明（县委书记）、德吉措姆（副县长）。', ['德吉措姆', '李明']],
    ['县委常委 李明 王涛 赵刚', ['李明', '王涛', '赵刚']],
    ['副县长：孙丽 周涛', ['周涛', '孙丽']],
    ['县教育局局长赵强（女，回族）、副局长马立群（兼）参加。', ['赵强', '马立群']],
    ['县委常委、副县长赵强，副县长马立群、洛古石体参加。', ['洛古石体', '赵强', '马立群']],
  ])('%s', (text, expected) => expect(named(text)).toEqual([...expected].sort()));
  it('but words behind a blank are none', () => expect(named('县长 李明 时间 地点 方案')).toEqual(['李明']));
});

describe('offices that lean on the ones before', () => {
  it.each<[string, Told, string[]]>([
    ['会议由县人大常委会主任李明主持，副主任王芳、赵志强出席。', { home: COUNTY }, ['李明 主任@沂南县人大常委会#371321', '王芳 副主任@沂南县人大常委会#371321', '赵志强 副主任@沂南县人大常委会#371321']],
    ['县教育局局长赵强主持会议，副局长马立群参加。', { home: COUNTY }, ['赵强 局长@沂南县教育局#371321', '马立群 副局长@沂南县教育局#371321']],
    ['原兰陵县委书记、现任临沂市副市长张三丰到会。', { home: CITY }, ['张三丰 副市长@临沂市人民政府#371300', '张三丰 县委书记@中共兰陵县委#371324 +removed']],
    ['原沂水县县长，现任临沂市水利局局长王志远出席。', { home: CITY }, ['王志远 县长@沂水县人民政府#371323 +removed', '王志远 局长@临沂市水利局#371300']],
    ['在沂水县，代表团走进产业园。县委书记赵敏华，县委副书记孙丽陪同考察。', { home: COUNTY }, ['孙丽 县委副书记@中共沂水县委#371323', '赵敏华 县委书记@中共沂水县委#371323']],
  ])('%s', (text, told, expected) => expect(lines(text, told)).toEqual([...expected].sort()));
  it('but not on another body, nor on a place that the guests only come from', () => {
    expect(lines('县教育局局长赵强主持会议，主任马立群参加。', { home: COUNTY })).toEqual(['赵强 局长@沂南县教育局#371321']);
    expect(lines('沂水县党政代表团来访，县委书记赵敏华陪同考察。', { home: COUNTY })).toEqual(['赵敏华 县委书记@中共沂南县委#371321']);
    expect(lines('在沂水县，县委书记赵敏华率队考察。', { home: COUNTY })).toEqual(['赵敏华 县委书记@中共沂南县委#371321']);
  });
});

describe('entries below a heading of appointments', () => {
  const told: Told = { home: DISTRICT, title: '罗庄区人大常委会任免名单', published: '2022-01-06' };
  it('are names by their place, whatever they sound like, also where the heading has no colon', () => {
    expect(lines(['## 一、决定任命', '方向东（援青，挂职二年）为罗庄区财政局局长；', '欧阳春燕（女）为罗庄区审计局局长；', '德吉措姆（女，藏族）、高原为罗庄区人民法院审判员。', '## 二、决定免去', '尕藏扎西的罗庄区教育局局长职务（退休）；', '时光的罗庄区审计局局长职务。'], told)).toEqual([
      '方向东 局长@罗庄区财政局#371311 +appointed 2022-01-06', '欧阳春燕 局长@罗庄区审计局#371311 +appointed 2022-01-06', '德吉措姆 审判员@罗庄区人民法院#371311 +appointed 2022-01-06',
      '高原 审判员@罗庄区人民法院#371311 +appointed 2022-01-06', '尕藏扎西 局长@罗庄区教育局#371311 +removed 2022-01-06', '时光 局长@罗庄区审计局#371311 +removed 2022-01-06',
    ].sort());
    expect(lines(['三、任命', '安宁为罗庄区水利局副局长；'], told)).toEqual(['安宁 副局长@罗庄区水利局#371311 +appointed 2022-01-06']);
  });
  it('may be written in the sentence that decides', () => {
    expect(lines('决定任命：苏和·巴音为罗庄区财政局局长；李加东珠（藏族）为罗庄区审计局局长；免去：时光的罗庄区财政局局长职务；高原的罗庄区审计局局长职务。', told)).toEqual([
      '苏和·巴音 局长@罗庄区财政局#371311 +appointed 2022-01-06', '李加东珠 局长@罗庄区审计局#371311 +appointed 2022-01-06', '时光 局长@罗庄区财政局#371311 +removed 2022-01-06', '高原 局长@罗庄区审计局#371311 +removed 2022-01-06',
    ].sort());
    expect(lines('决定任命德吉措姆（女，藏族）为罗庄区财政局局长。', told)).toEqual(['德吉措姆 局长@罗庄区财政局#371311 +appointed 2022-01-06']);
  });
  it('but rules about them name nobody', () => {
    expect(lines(['## 一、决定任命', '任职资格的审查由罗庄区财政局局长负责；', '本决定的解释由罗庄区审计局局长负责。'], told)).toEqual([]);
    expect(lines('免去费用的通知由罗庄区财政局局长解释。', told)).toEqual([]);
  });
});

describe('a name that ends in what leads on elsewhere', () => {
  it.each<[string, string[]]>([
    ['免去卜远来的县人民法院副院长职务。', ['卜远来']],
    ['任命张向前、李明对为县教育局副局长。', ['张向前', '李明对']],
    ['镇长富察永和说，全镇今年种下油茶2.1万亩。', ['富察永和']],
    ['副县长欧阳景和介绍，项目进展顺利。', ['欧阳景和']],
  ])('is read whole: %s', (text, expected) => expect(named(text)).toEqual([...expected].sort()));
  it('and is not where somebody comes or speaks with others', () => {
    expect(named('县委书记李明来到县人民法院调研。')).toEqual(['李明']);
    expect(named('县长欧阳景和县委副书记李明出席会议。')).toEqual(['李明', '欧阳景']);
  });
});
