import { describe, expect, it } from 'vitest';
import type { Told } from './fake-setting.ts';
import { CITY, COUNTY, DISTRICT, lines } from './officials-lines.ts';

/** The people of a text, officials and others, by name. */
const named = (text: string | readonly string[], told: Told = { home: COUNTY }): string[] => [...new Set(lines(text, told).map((l) => l.split(' ')[0]!))].sort();

describe('in a roll of persons, and behind several offices of one, a word is a name', () => {
  it.each<[string, string[]]>([
    ['县委书记李明，县委常委、副县长谈笑，副县长向往参加会议。', ['向往', '李明', '谈笑']],
    ['县教育局局长王强、县水利局局长时刻、县财政局局长常青作了汇报。', ['常青', '时刻', '王强']],
    ['县总工会主席白雪，团县委书记云飞扬，县妇联主席安然出席。', ['云飞扬', '安然', '白雪']],
    ['县领导于向阳、康健、方正，县直部门负责人参加。', ['于向阳', '康健', '方正']],
    ['县防汛办副主任时发展说，水位正在回落。', ['时发展']],
  ])('%s', (text, expected) => expect(named(text)).toEqual([...expected].sort()));
  it.each(['县委书记向群众、企业承诺。', '区长高兴地告诉记者，任务完成了。', '县政协委员代表、企业代表参加会议。', '县委副书记常抓不懈，副县长安全第一。'])('but not: %s', (text) => expect(named(text)).toEqual([]));
});

describe('surnames that are hardly ever names are believed behind an office', () => {
  it.each<[string, string[]]>([
    ['县商务局副局长区志刚、县旅游局局长保丽莎应邀出席。', ['保丽莎', '区志刚']],
    ['园区管委会副主任保文斌补充说，还将新建厂房。', ['保文斌']],
    ['县领导李明、满益、王芳参加。', ['李明', '满益', '王芳']],
    ['经研究，从维德不再担任沂南县水利局局长职务。', ['从维德']],
  ])('%s', (text, expected) => expect(named(text)).toEqual([...expected].sort()));
  it.each(['县委书记从严从实抓好整改。', '县长由专人联系企业。', '市长信箱开通，县长过问此事。'])('but not: %s', (text) => expect(named(text)).toEqual([]));
});

describe('names behind which somebody speaks in some manner', () => {
  it.each<[string, string[]]>([
    ['村民杨占林乐呵呵地说，日子好了。', ['~杨占林']],
    ['果农赵小梅掰着指头地告诉记者，收入涨了。', ['~赵小梅']],
    ['县长吴育康则说，下一步要延长产业链。', ['吴育康']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  it('but a crowd is nobody', () => expect(named('村民高兴地说，日子好了。')).toEqual([]));
});

describe('lists that go on in the next line', () => {
  it.each<[string[], string[]]>([
    [['会议由县委书记李明主持。副县长', '钱磊、吴昊参加会议。'], ['吴昊', '李明', '钱磊']],
    [['出席会议的有：县委常委', '周涛、孙丽，县直部门负责人。'], ['周涛', '孙丽']],
    [['县教育局局长', '赵强主持会议。'], ['赵强']],
    [['原沂水县委书记、现任临沂市副市长', '张三丰出席会议。'], ['张三丰']],
    [['县商务局副局长：', '县旅游局局长区志刚'], ['区志刚']],
  ])('%j', (paragraphs, expected) => expect(named(paragraphs)).toEqual([...expected].sort()));
  it('but the next line says what it likes', () => expect(named(['会议要求县长', '高度重视安全工作，落实责任。'])).toEqual([]));
});

describe('offices with something in brackets, in front of a label, or leaning on the last', () => {
  it.each<[string | string[], Told, string[]]>([
    ['县委常务副书记、副县长（援藏）孙鹏程告诉记者。', { home: COUNTY }, ['孙鹏程 副县长@沂南县人民政府#371321', '孙鹏程 县委常务副书记@中共沂南县委#371321']],
    ['座谈会上，张敏（女，回族，沂南县委副书记、县长）发言。', { home: COUNTY }, ['张敏 县委副书记@中共沂南县委#371321', '张敏 县长@沂南县人民政府#371321']],
    ['沂水县副县长（挂职）、青岛市选派干部卢志超到会。', { home: COUNTY }, ['卢志超 副县长@沂水县人民政府#371323']],
    [['县水利局：局长佟海；', '双堠镇：党委书记柯南、镇长赵阳。'], { home: COUNTY }, ['佟海 局长@沂南县水利局#371321', '柯南 党委书记@双堠镇党委#371321', '赵阳 镇长@双堠镇人民政府#371321']],
    ['县水利局局长赵强说：“水库蓄水充足。”副局长马立群补充道：“请大家放心。”', { home: COUNTY }, ['赵强 局长@沂南县水利局#371321', '马立群 副局长@沂南县水利局#371321']],
    ['会议由市人大常委会主任谭真主持，副主任仇龙，党组成员徐军出席。', { home: CITY }, ['仇龙 副主任@临沂市人大常委会#371300', '徐军 党组成员@临沂市人大常委会党组#371300', '谭真 主任@临沂市人大常委会#371300']],
    ['沂南县委书记、县总河长邱建国带队巡河。', { home: COUNTY }, ['邱建国 县委书记@中共沂南县委#371321']],
    ['区水利局党组成员、三级调研员侯建国参加。', { home: DISTRICT }, ['侯建国 三级调研员@罗庄区水利局#371311', '侯建国 党组成员@罗庄区水利局党组#371311']],
  ])('%s', (text, told, expected) => expect(lines(text, told)).toEqual([...expected].sort()));
  it.each<[string, Told]>([['县水利局局长赵强走进双堠镇，副局长马立群参加。', { home: COUNTY }], ['县水利局局长赵强说，要管好水。镇里的副局长马立群说好。', { home: COUNTY }]])('but not over another body: %s', (text, told) => expect(lines(text, told)).toEqual(['赵强 局长@沂南县水利局#371321']));
});

describe('two who bear one name', () => {
  it('are two where one list names both', () => expect(lines('县财政局副局长张伟，县水利局局长李娜、县民政局局长张伟参加。', { home: COUNTY })).toEqual(['张伟 副局长@沂南县财政局#371321', '张伟 局长@沂南县民政局#371321', '李娜 局长@沂南县水利局#371321'].sort()));
  it('but one person has two offices', () => expect(lines('县财政局局长张伟主持，县国资局局长张伟要求抓好落实。', { home: COUNTY }).every((l) => l.startsWith('张伟'))).toBe(true));
});

describe('a name ends before what its bearer does with others', () => {
  it.each<[string, string[]]>([
    ['县委书记不时与县教育局局长王光交流。', ['王光']],
    ['县水利局局长张华交流发言。', ['张华']],
    ['县长同县财政局局长李明攀谈起来。', ['李明']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  it('but not where the bodies themselves do: 县教育局局长交流任职', () => expect(named('推动县教育局局长交流任职。')).toEqual([]));
});
