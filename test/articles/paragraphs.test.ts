import { describe, expect, it } from 'vitest';
import { singleBlanks, withoutBlanks } from '../../src/articles/blanks.ts';
import { titleAfterLead, withoutSite } from '../../src/articles/title.ts';
import { applyEdits, untouched } from '../../src/text/traced.ts';
import { plain, readAll } from './made.ts';

const HEAD = '松河县召开全县重点项目建设推进会议\n来源：松河日报 2024-03-05\n';
const paragraphs = (...lines: string[]): string[] => readAll(plain(HEAD + lines.join('\n')))[0]!.paragraphs;
const LONG = '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，确保早开工、早投产、早达效。';

describe('a paragraph torn by a column or page break is put together', () => {
  it.each([
    ['inside a word', '沿河一路看过去，造纸厂搬走了，新来的是做电池的，岸边还辟出了公', '园，傍晚散步的人比从前多了一倍，老街也热闹起来。'],
    ['in a first line of several clauses', '雨下了一夜，河水涨上来，镇上的人天不亮就出了门，往堤', '坝上赶，到天亮时已经垒好了一里多长的沙袋。'],
    ['behind a comma', '今年新开的六条公交线都通到了厂区门口，', '早晚高峰十分钟一班，工人们上下班方便多了。'],
    ['inside an enumeration', '在邹城市，代表团看了青禾轴承公司、南塘', '电缆公司、白石陶瓷有限公司的新车间。'],
    ['inside quotation marks', '全力打造“五个松河，加快建设流域', '中心城市”，奋力开创发展新局面。'],
    ['behind a full stop, where the point goes on', '下半年有几件事。一要修好路。要先修进山的两条。二要管好水。', '要把十二座小水库逐一查过，汛前全部整修完毕。三要种好树。'],
  ])('%s', (_, before, after) => { expect(paragraphs(LONG, before, after)).toEqual([LONG, before + after]); });

  it('also with a blank line between', () => { expect(paragraphs(LONG, '今年新开的六条公交线都通到了厂区门口，', '', '早晚高峰十分钟一班，工人们上下班方便多了。')).toHaveLength(2); });
});

describe('paragraphs that are whole stay apart', () => {
  it.each([
    ['two sentences', '会议由县长主持，各镇街负责同志参加。', '会议强调，要狠抓落实，确保目标任务如期完成。'],
    ['points of which each has its paragraph', '一是抓谋划。要储备一批项目，形成梯次推进格局。', '二是抓落地。要盯紧关键环节，确保早日开工建设。'],
    ['a speaker between two points', '书记强调，一要抓谋划。', '县长要求，各级要抓好落实。二要强化考核，奖惩分明。'],
    ['a lead-in and its list', '现将有关事项通知如下，请各单位认真贯彻执行：', '各单位要于本月底前上报方案，逾期将予以通报。'],
    ['people of a list', '周一远，男，汉族，1978年5月生，大学学历，现任区发展和改革委员会副主任，拟任区商务局局长', '吴小兰，女，汉族，1981年11月生，大学学历，现任大冈镇镇长，拟任大冈镇党委书记。'],
    ['projects of a list that begin differently', '智能叉车项目，由同力机械有限公司投资，主要建设厂房，总投资6.5亿元', '果蔬冷链项目，由绿野公司投资，总投资2.1亿元。'],
    ['projects of a list', '年产5000台智能叉车项目，由同力机械有限公司投资，主要建设厂房和生产线，总投资6.5亿元', '年产两万吨果蔬项目，由绿野公司投资，总投资2.1亿元。'],
  ])('%s', (_, one, two) => { expect(paragraphs(LONG, one, two)).toEqual([LONG, one, two]); });
});

describe('headings inside the body', () => {
  const SHORT = '产业转型激发活力，创新驱动步伐加快。';
  it.each(['守住青山，种出“金果子”', '产业带动就业', '一、基本情况', '（二）强化服务保障', '1.狠抓项目', '第二章 工作职责', '【第一站：安吉县】', '【产业篇】', '【群众说】'])('%s', (line) => { expect(paragraphs(LONG, line, SHORT)).toEqual([LONG, `## ${line}`, SHORT]); });
  it.each(['他指出：', '现场签约项目如下：', '（县发改局提供）', '时间：3月5日', '确保完成任务。', '项目为王！'])('%s is none', (line) => { expect(paragraphs(LONG, line, SHORT).some((p) => p.startsWith('##'))).toBe(false); });
  it('a section\'s name and its news are one where there are several', () => {
    const heads = ['高速公路：三条齐头并进', '水利工程：年内新增蓄水能力1300万立方米', '“双百”行动：干部进村入户'];
    const below = ['东线桥墩已全部立起，西线隧道掘进过半，南线正在征地。', '三座水库的大坝都填到了设计高程，下闸蓄水的日子定在国庆之前。', '两百名干部住进了村里，半年来办成的小事有一千多件。'];
    expect(paragraphs(LONG, ...heads.flatMap((head, i) => [head, below[i]!]))).toEqual([LONG, ...heads.flatMap((head, i) => [`## ${head}`, below[i]!])]);
    expect(paragraphs(LONG, '建设规模：厂房三万平方米', below[0]!)).toEqual([LONG, '建设规模：厂房三万平方米', below[0]!]);
    expect(paragraphs(LONG, '建设规模：厂房三万平方米', '建设地点：松河镇东街', below[0]!)).toEqual([LONG, '建设规模：厂房三万平方米', '建设地点：松河镇东街', below[0]!]);
  });
  it('one stands over a sentence that begins with its time, and is no half of it', () => expect(paragraphs(LONG, '旧厂房里，年轻人来了', '眼下，街区里的三十多家小店正忙着布置秋季新品。')[1]).toBe('## 旧厂房里，年轻人来了'));
  it('short lines in a row are a list', () => { expect(paragraphs(LONG, '智能装备产业园', '海上风电母港', '生物医药基地', SHORT).filter((p) => p.startsWith('##'))).toEqual([]); });
  it('what stands in such brackets over nothing is none', () => { expect(paragraphs(LONG, SHORT, '【责任编辑未署名】')).not.toContain('## 【责任编辑未署名】'); });
  it('numbers may stand on one another', () => { expect(paragraphs(LONG, '一、产业发展', '（一）工业', SHORT)).toEqual([LONG, '## 一、产业发展', '## （一）工业', SHORT]); });
});

describe('blanks', () => {
  const clean = (text: string) => applyEdits(untouched(text, 'a'), withoutBlanks(text, { start: 0, end: text.length })).text;
  it.each([
    ['打造 “五个松河” 品牌', '打造“五个松河”品牌'], ['4 月 28 日，全区', '4月28日，全区'], ['与 Smart City 项目', '与Smart City项目'], ['完成投资 3.2 亿元', '完成投资3.2亿元'], ['Hello,  world 2030', 'Hello, world 2030'],
    ['获奖者：王一明 李 卉 张小波', '获奖者：王一明 李 卉 张小波'], ['松河县 召开大会', '松河县召开大会'],
  ])('%s', (text, tidy) => { expect(clean(text)).toBe(tidy); });

  it('divide in titles, unless the title is set wide', () => {
    const single = (text: string) => applyEdits(untouched(text, 'a'), singleBlanks(text, { start: 0, end: text.length })).text;
    expect(single('压实责任   夯实举措')).toBe('压实责任 夯实举措');
    expect(single('任 免 通 知')).toBe('任免通知');
  });
});

describe('titles', () => {
  const cut = (title: string) => title.slice(0, withoutSite(title));
  it.each([
    ['松河县召开动员大会 原创', '松河县召开动员大会'], ['松河少年坚持原创', '松河少年坚持原创'], ['松河县召开动员大会_要闻_松河新闻网', '松河县召开动员大会'], ['松河县召开动员大会-松河在线', '松河县召开动员大会'], ['松河县召开动员大会 - 县区频道 - 松河网', '松河县召开动员大会'], ['松河县召开动员大会|松河日报', '松河县召开动员大会'],
    ['走基层 看发展丨松河：园区里的春天', '走基层 看发展丨松河：园区里的春天'], ['让群众过上好日子——记松河县乡村振兴局', '让群众过上好日子——记松河县乡村振兴局'], ['2020-2021年工作总结', '2020-2021年工作总结'],
  ])('%s', (title, own) => { expect(cut(title)).toBe(own); });

  it('stand behind a 引题 on the same line where they have a subject of their own', () => {
    const split = (line: string) => line.slice(titleAfterLead(line));
    expect(split('看变化 学经验 鼓干劲 我县代表团到邻市观摩交流')).toBe('我县代表团到邻市观摩交流');
    expect(split('强产业 促转型 滕州市举行重大项目集中开工仪式')).toBe('滕州市举行重大项目集中开工仪式');
    expect(split('凝心聚力 真抓实干 全力推进富民强县工程')).toBe('凝心聚力 真抓实干 全力推进富民强县工程');
    expect(split('抓项目 促发展')).toBe('抓项目 促发展');
  });

  it('fall back to the format\'s title, the first sentence, the file\'s name', () => {
    expect(readAll(plain(LONG, { title: '松河县抓项目_松河网' }))[0]!.title).toBe('松河县抓项目');
    expect(readAll(plain('3月5日，全县推进会召开。会议要求狠抓落实，确保完成目标任务。'))[0]!.title).toBe('3月5日，全县推进会召开');
  });
});

describe('a numbered heading with a comma', () => {
  const text = '汽摩、电子信息、特种纸，我们的牌不少，但拳头要攥起来，全年技改投资要增长20%以上，新增专精特新企业50家。';
  it.each(['二、想明白，不能再散', '（三）抓项目，不等不靠', '3．稳就业，一户一策'])('is no torn paragraph: %s', (heading) => {
    expect(readAll(plain(['在全县制造业发展大会上的讲话', '来源：松河网 2024-03-05', LONG, heading, text].join('\n')))[0]!.paragraphs).toEqual([LONG, `## ${heading}`, text]);
  });
});

describe('what surrounds a source', () => {
  it.each([['2024-06-07　　松河客户端　　　　微博 微信 复制链接', '松河客户端'], ['2024-06-07　　绿色松河　　复制链接', '绿色松河'], ['来源：松河融媒（ 2024-06-07', '松河融媒']])('is none of it: %s', (line, source) => {
    expect(readAll(plain(['松河古镇停车系统今起上线', line, '今天（6月7日），松河古镇停车系统正式上线，周边17个停车场的4300个泊位接入同一个平台，市民可查看余位。'].join('\n')))[0]!.source).toBe(source);
  });
});
