import { describe, expect, it } from 'vitest';
import { BODY, INFO, page, seen, TITLE, utf8 } from './seen.ts';

const P = BODY.map((p) => `<p>${p}</p>`);
const [ONE, TWO, THREE] = P as [string, string, string];
const read = (text: string, info = INFO) => seen(utf8(page(`<div class="main"><h1>${TITLE}</h1>${info}<div class="c">${text}</div></div>`)))[0]!;

describe('a line in bold letters over others', () => {
  it.each([
    ['a question', '<p><strong>钱从哪里来？</strong></p>'], ['a call', '<p style="font-weight:bold">一起向前跑！</p>'], ['in two pieces', '<p><b>人跟着</b><strong>事走</strong></p>'],
  ])('heads a section: %s', (_, head) => expect(read(`${ONE}${head}${TWO}${THREE}`).paragraphs[1]).toMatch(/^## /u));
  it('whatever stands below', () => expect(read(`${ONE}<p><strong>单子列清楚</strong></p><p>县里列了三张单子，干部照单办事：</p><p>一是必办的清单；</p>${TWO}${THREE}`).paragraphs[1]).toBe('## 单子列清楚'));
  it.each([
    ['a question that is asked', '<p><strong>安吉日报：这一季度的数据里，哪一项让您最满意，为什么？</strong></p>'], ['a sentence', '<p><strong>项目就是底气。</strong></p>'], ['bold in part', '<p><strong>数据显示</strong>，增长不错！</p>'],
    ['several in a row', '<p><b>产业怎么兴？</b></p><p><b>人才怎么来？</b></p><p><b>乡村怎么美？</b></p>'],
  ])('stays what it is: %s', (_, line) => expect(read(`${ONE}${line}${TWO}${THREE}`).paragraphs.filter((p) => p.startsWith('##'))).toEqual([]));
  it('says nothing where all is bold', () => expect(read(`<b>${ONE}<p>钱从哪里来？</p>${TWO}${THREE}</b>`).paragraphs[1]).toBe('钱从哪里来？'));
});

describe('who made a report, in a box with a list of others', () => {
  const LIST = ['柳林县集中开工十五个项目', '云岭站改造工程全面完成', '平湖公园国庆开园迎客'].map((t, i) => `<p><a href="/${i}">${t}</a></p>`).join('');
  it.each([['<p>记者：王一明</p>', ['王一明/记者']], ['<p>来源：湖州日报</p><p>编辑：李二平</p>', ['李二平/编辑']], ['<p>文字｜王一明</p><p>责编｜李二平</p>', ['王一明/作者', '李二平/责编']]])('is named all the same: %s', (credits, names) => {
    const told = read(`${P.join('')}<section><p>—— THE END ——</p>${credits}<p>往期推荐</p>${LIST}</section>`);
    expect([told.bylines, told.paragraphs]).toEqual([names, BODY]);
  });
  it('the list’s own heading is not text', () => expect(read(`${P.join('')}<section><p>热读</p>${LIST}<p>End of 热读</p></section>`).paragraphs).toEqual(BODY));
});

describe('a page in an item of a list', () => {
  const inItem = (text: string) => seen(utf8(page(`<ul class="main"><li class="left"><h3>${TITLE}</h3>${INFO}<div class="all-txt">${text}</div></li><li class="right"><a href="/1">柳林县集中开工十五个项目</a></li></ul>`)))[0]!.paragraphs;
  it.each(['<p align="center"><img></p><p align="center">会场布局示意图（来源：安吉县政府办）</p>', '<p><img></p><p><small>会场里，各部门负责人正在听取汇报</small></p>', '<div class="image"><img><div class="txt">分析会现场，与会人员认真听取汇报。</div></div>'])('has captions like any other: %s', (picture) => expect(inItem(`${ONE}${picture}${TWO}${THREE}`)).toEqual(BODY));
  it('items of the text stay items', () => expect(inItem(`${ONE}<ul><li>规上工业增加值32.6亿元</li><li>新签约项目23个</li></ul>${TWO}${THREE}`)).toEqual([BODY[0], '规上工业增加值32.6亿元', '新签约项目23个', BODY[1], BODY[2]]));
});

describe('what lends a table its figures', () => {
  const TABLE = '<table><tr><th>县区</th><th>增速（%）</th></tr><tr><td>安吉</td><td>8.4</td></tr><tr><td>长兴</td><td>7.9</td></tr></table>';
  it.each(['数据来源：湖州市统计局', '资料来源：各县区统计公报，本报整理', '（制表：方一）'])('is no text below it: %s', (note) => expect(read(`${ONE}${TABLE}<p class="n">${note}</p>${TWO}${THREE}`).paragraphs).toEqual([BODY[0], '县区 | 增速（%）', '安吉 | 8.4', '长兴 | 7.9', BODY[1], BODY[2]]));
  it('a sentence there is', () => expect(read(`${ONE}${TABLE}<p>数据来源：统计部门对四百家企业的调查。</p>${TWO}`).paragraphs).toContain('数据来源：统计部门对四百家企业的调查。'));
});

describe('buttons and marks of a head', () => {
  it.each([['进入安吉日报安吉号', '湖州日报'], ['打开安吉新闻客户端', '湖州日报'], ['只看该作者', '湖州日报']])('%s is no outlet', (button, source) => expect(read(P.join(''), `<div><span>湖州日报</span><span>2024-04-19 09:30</span></div><div>${button}</div>`)).toMatchObject({ source, paragraphs: BODY }));
  it('an outlet whose name begins otherwise is', () => expect(read(P.join(''), '<div><span>2024-04-19 09:30</span></div><div>发现安吉新闻</div>').source).toBe('发现安吉新闻'));
  it.each(['2024-04-19 HKT 09:30', '2024-04-19 北京时间 09:30', '2024年4月19日 CST 09:30'])('a zone between day and hour: %s', (day) => expect(read(P.join(''), `<div>${day}</div>`).published).toBe('2024-04-19T09:30:00'));
  it.each([`[新闻] ${TITLE} [复制链接]`, `${TITLE} [复制链接]`, `${TITLE}【打印】`])('in the headline’s own element: %s', (heading) => expect(seen(utf8(page(`<h1>${heading}</h1>${INFO}<div>${P.join('')}</div>`)))[0]!.title).toBe(TITLE));
  it.each(['<span class="tag">视频</span>', '<em>原创</em>', '<i>直播</i> '])('a stamp in front: %s', (stamp) => expect(seen(utf8(page(`<h1>${stamp}${TITLE}</h1>${INFO}<div>${P.join('')}</div>`)))[0]!.title).toBe(TITLE));
  it('a headline that begins with such a word keeps it', () => expect(seen(utf8(page(`<h1>直播带货助农，安吉白茶走俏全国</h1>${INFO}<div>${P.join('')}</div>`).replace(`<title>${TITLE}`, '<title>直播带货助农，安吉白茶走俏全国')))[0]!.title).toBe('直播带货助农，安吉白茶走俏全国'));
  it('brackets that <title> has too are the headline’s', () => expect(seen(utf8(page(`<h1>${TITLE}【图解】</h1>${INFO}<div>${P.join('')}</div>`).replace(`<title>${TITLE}`, `<title>${TITLE}【图解】`)))[0]!.title).toBe(`${TITLE}【图解】`));
});

describe('a page that keeps its text in a script', () => {
  it('names its author there', () => expect(seen(utf8(`<html><head><title>${TITLE}</title></head><body><div id="app"></div><script>window.__STATE__=${JSON.stringify({ title: TITLE, source: '湖州日报', author: '王一明', publishTime: '2024-04-19 09:30:00', content: P.join('') })}</script></body></html>`))[0]).toMatchObject({ source: '湖州日报', published: '2024-04-19T09:30:00', bylines: ['王一明/作者'], paragraphs: BODY }));
});

describe('a second report on a page whose <title> names the first', () => {
  const NEXT = ['3月1日清晨，新校区门口挂起了红灯笼，孩子们牵着家长的手走进校门。', '校长说，学校将开齐开足课程，办好人民满意的教育，请家长们放心。'];
  const second = (title: string, body: readonly string[]): string => `<div class="item"><h2>${title}</h2><div class="info">2024-04-18 08:00 来源：湖州日报</div>${body.map((p) => `<p>${p}</p>`).join('')}</div>`;
  const told = (title: string, below: string) => seen(utf8(page(`<div class="item"><h1>${TITLE}</h1>${INFO}${P.join('')}<div>责任编辑：方一</div></div>${below}`).replace(`<title>${TITLE}`, `<title>${title}`))).map((a) => a.title);
  it.each([['the next to read', second('开学首日，三所新建学校迎来新生', NEXT)], ['the same for telephones', second(TITLE, BODY)], ['two more', second('开学首日，三所新建学校迎来新生', NEXT) + second('全县春耕备耕农资储备充足', NEXT.map((p) => `${p}记者从县里获悉。`))]])('is none of the page’s: %s', (_, below) => expect(told(TITLE, below)).toEqual([TITLE]));
  it('is one where <title> names neither', () => expect(told('安吉要闻', second('开学首日，三所新建学校迎来新生', NEXT))).toEqual([TITLE, '开学首日，三所新建学校迎来新生']));
});

describe('who stands in a dateline', () => {
  it.each([['竹海社4月18日讯（编辑 王一明）', ['王一明/编辑']], ['竹海社4月18日讯（记者 王一明 编辑 李二平）', ['王一明/记者', '李二平/编辑']], ['竹海网讯（记者 王一明）', ['王一明/记者']]])('%s', (dateline, names) => expect(read(`<p>${dateline}${BODY[0]!}</p>${TWO}${THREE}`)).toMatchObject({ bylines: names, paragraphs: BODY }));
  it('reporters beside their paper’s address are no contact', () => expect(read(`<p>竹海时报（www.example.com）记者王一明 北京报道</p>${P.join('')}`)).toMatchObject({ bylines: ['王一明/记者'], paragraphs: BODY }));
  it('who wrote and who took the pictures, below the text', () => expect(read(`${P.join('')}<p>记者 王一明/文 李二平/图</p>`)).toMatchObject({ bylines: ['王一明/记者', '李二平/摄影'], paragraphs: BODY }));
});
