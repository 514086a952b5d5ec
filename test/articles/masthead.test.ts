import { describe, expect, it } from 'vitest';
import { evidence, quotedIn } from '../../src/extract/evidence.ts';
import { extract } from '../../src/extract/index.ts';
import { readArticle } from '../../src/extract/read-article.ts';
import { sourceOf } from '../../src/text/origin.ts';
import { marked, plain, read as readPage, readAll } from './made.ts';

const BODY = '　　本报讯（记者 姜一山）10月22日，市委书记闻声到北门镇调研项目建设。他强调，要紧盯全年目标不放松，以项目建设的新成效推动高质量发展。';
const MORE = '　　在河口县，闻声实地检查堤防工程，叮嘱施工单位把好质量关，确保主汛期前全部完工。';
const read = (...lines: string[]) => readAll(plain(lines.join('\n')));
const first = (...lines: string[]) => read(...lines, '闻声到北门镇调研项目建设', '', BODY, MORE)[0]!;

describe('the masthead of a newspaper page', () => {
  it.each([
    ['name, pinyin, day, weather', ['松河日报', 'SONGHE RIBAO', '2024年10月24日  星期四  农历甲辰年九月廿二  今日8版', '市区天气：晴间多云  偏南风3—4级  7℃—19℃', '']],
    ['name set wide, day in Chinese numerals, who made the page up', ['松　河　日　报', '二〇二四年十月二十四日　星期四　甲辰年九月廿二　　　第三版·经济', '组版：柳青　校对：叶小舟　电话：2388213', '']],
    ['one line', ['松河报数字报', '2024年10月24日　星期四　　第1版：要闻', '']],
    ['an electronic paper with its buttons', ['松河日报', '数字报首页 | 版面概览 | 2024年10月24日 星期四', '第04版:乡村振兴', '']],
    ['a line of page and section', ['2024年10月24日　星期四　第1876期　今日4版', '松河新闻　第1版　要闻', '']],
    ['one line with the hands', ['松河日报', '2024年10月24日 星期四 责任编辑 田甜 美编 宋小满  A2 要闻', '']],
    ['page and name in front of the day', ['A1 头版 松河日报 二〇二四年十月二十四日 星期四', '']],
    ['all its characters apart', ['松 河 日 报', '2 0 2 4 年 1 0 月 2 4 日', '星 期 四', '第 2 版', '']],
    ['its parts a line each', ['B3', '松河新闻 图片·简讯', '2024.10.24', '美编：叶舟 校对：柳青青', '']],
    ['section and page over the day', ['松河纵横 第05版', '2024年10月24日', '']],
    ['page and section, the name below', ['02 要闻', '2024年10月24日', '']],
    ['contents', ['松河日报', '2024年10月24日 星期四', '今日导读', '□ 市政协召开专题协商会（2版）', '□ 一根玻璃管“吹”出大产业（5版）', '']],
  ])('gives the day, and neither headline nor source: %s', (_, lines) => {
    const a = first(...lines);
    expect([a.title, a.published, a.source, a.paragraphs.length]).toEqual(['闻声到北门镇调研项目建设', '2024-10-24', null, 2]);
  });

  it('yields to the day that the report itself gives', () => {
    expect(first('松河日报', '2024年10月24日 星期四 第1版', '来源：松河日报 2024-10-25 08:05')).toMatchObject({ published: '2024-10-25T08:05:00', source: '松河日报' });
  });

  it('leaves the source that its line names to the report', () => {
    expect(first('松河日报数字报', '2024年10月24日 星期四  第03版：县域　　来源：松河日报', '上一版  下一版')).toMatchObject({ published: '2024-10-24', source: '松河日报' });
  });

  it.each([['A3馆展出松河农产品', '2024年10月24日'], ['县域经济观察', '2024年10月24日'], ['02期培训班开班', '2024年10月24日']])('takes no day with one line above it for a head: %s', (line, day) => {
    expect(read(line, day, '', BODY, MORE)[0]!.title).toBe(line);
  });

  it.each(['松河日报 2024-10-24 09:30', '2024年10月24日 来源：松河日报', '2024年10月24日，松河县召开项目建设推进会，总投资12亿元。'])('is none of these: %s', (line) => {
    const a = read('闻声到北门镇调研项目建设', line, '', BODY, MORE)[0]!;
    expect(a.title).toBe('闻声到北门镇调研项目建设');
    expect(a.published ?? a.eventDate).toMatch(/^2024-10-2/);
  });
});

describe('the name and number of a periodical over what it printed', () => {
  it.each([
    ['a gazette', '河口县人民政府公报', '2024年第1期（总第57期）'],
    ['the paper of a congress', '河口县人大常委会公报', '二〇二四年第3号'],
    ['a bulletin of progress', '重点项目建设工作简报', '第12期'],
  ])('is no headline: %s', (_, name, number) => {
    expect(first(name, number, '')).toMatchObject({ title: '闻声到北门镇调研项目建设', subtitle: null });
  });
  it('says with its maker when it appeared', () => {
    expect(first('安全生产工作动态', '第36期', '河口县应急管理局编　　　　2024年10月23日', '')).toMatchObject({ title: '闻声到北门镇调研项目建设', subtitle: null, published: '2024-10-23' });
  });
  it.each(['河口县人民政府公报　2024年第7期　　人事任免　　·41·', '河口工作通讯 第12期', '·8· 河口情况通报（总第96期）'])('may stand on one line: %s', (line) => {
    expect(first(line, '')).toMatchObject({ title: '闻声到北门镇调研项目建设', subtitle: null });
  });
  it('is the headline where none stands below', () => {
    expect(read('河口县人民政府公报', '2024年第1期（总第57期）', '', BODY, MORE)[0]!.title).toBe('河口县人民政府公报');
  });
  it('leaves a headline alone that tells a number itself', () => {
    expect(read('河口县2024年第1期农民培训班开班', '', BODY, MORE)[0]!.title).toBe('河口县2024年第1期农民培训班开班');
  });
});

describe('what stands in a masthead', () => {
  it('names in the byline who edited the page', () => expect(first('松河日报', '2024年10月24日 星期四', '责任编辑：林三四').bylines).toContain('林三四/责编'));
  it.each(['责编'.repeat(45), '校对 '.repeat(30), '农历'.repeat(45), '第1版要闻'.repeat(15), '版面概览'.repeat(20)])('is read in no time, whatever repeats: %s', (words) => {
    const before = process.cpuUsage();
    first('松河日报', '2024年10月24日 星期四', `${words}，`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

describe('a report that goes on on another page', () => {
  it.each(['当前版：07版　县域·松河', '4 综合新闻', '3版 民生'])('the number of a page is no headline: %s', (page) => {
    expect(read(page, '', '闻声到北门镇调研项目建设', '', BODY, MORE)[0]!.title).toBe('闻声到北门镇调研项目建设');
  });
  it('what goes on from a page that is not there stays apart from its headline', () => {
    expect(read('4 综合新闻', '松河日报 2024年10月24日 星期四', '', '一盏老窑烧出新活法', '（上接1版）卖碗碟卖不过机器，就卖手艺。', MORE)[0]).toMatchObject({ title: '一盏老窑烧出新活法', paragraphs: ['卖碗碟卖不过机器，就卖手艺。', MORE.trim()] });
  });
  const turned = (before: string, after: string) => read('松河日报', '2024年10月24日 星期四 第1版', '', '闻声到北门镇调研项目建设', '', BODY, `　　${before}`, '（下转第三版）', '', '松河日报    要 闻    2024年10月24日  3', '（上接第一版）', after, MORE)[0]!.paragraphs;
  it('is put together where the page turned within a sentence', () => {
    expect(turned('今年前三季度，全市实施重点项目412个，完成投资1286亿元，同比提高5个百分点；', '新开工亿元以上项目267个，同比增加31个。成绩值得肯定，必须迎头赶上。'))
      .toEqual([BODY.slice(BODY.indexOf('10月')), '今年前三季度，全市实施重点项目412个，完成投资1286亿元，同比提高5个百分点；新开工亿元以上项目267个，同比增加31个。成绩值得肯定，必须迎头赶上。', MORE.trim()]);
  });
  const OTHER = '　　本报讯（记者 林三四）10月23日，北门镇蓝莓冷库建成投用，库容3万立方米，可供周边四个乡镇的果农使用。';
  it.each([
    ['on lines of their own', ['　　转机出现在三年前。市里引进社会资本2.3亿元，先填坑、再引水、后', '（下转第三版）'], ['（上接第一版）', '种树，一步一步把黑坑变成了绿水。']],
    ['within the lines', ['　　转机出现在三年前。市里引进社会资本2.3亿元，先填坑、再引水、后（下转A2版）'], ['(上接A1版)种树，一步一步把黑坑变成了绿水。']],
    ['with the headline once more', ['　　转机出现在三年前。市里引进社会资本2.3亿元，先填坑、再引水、后', '（下转2版）'], ['矿坑里长出“会客厅”', '（紧接第一版）', '种树，一步一步把黑坑变成了绿水。']],
  ])('is put together though another stands between: %s', (_, to, from) => {
    const reports = read('松河日报', '2024年10月24日 星期四 第1版', '', '矿坑里长出“会客厅”', '□本报记者 林三四', '', BODY, ...to, '', '北门镇蓝莓冷库建成投用', '', OTHER, '', '第三版 综合', ...from, MORE);
    expect(reports.map((r) => [r.title, r.paragraphs])).toEqual([
      ['矿坑里长出“会客厅”', [BODY.slice(BODY.indexOf('10月')), '转机出现在三年前。市里引进社会资本2.3亿元，先填坑、再引水、后种树，一步一步把黑坑变成了绿水。', MORE.trim()]],
      ['北门镇蓝莓冷库建成投用', [OTHER.slice(OTHER.indexOf('10月'))]],
    ]);
  });
  it('leaves a report alone that speaks of turns', () => {
    const text = '　　两年里，他从下转塘村走到上接渡村，把第一版规划图改了又改，一张图纸（上接桥头，下转渡口）画到第三版才定稿。';
    expect(read('一张图纸画到第三版', '2024-10-24 来源：松河网', BODY, text, MORE)[0]!.paragraphs).toContain(text.trim());
  });
  it('keeps its paragraphs where it turned between two', () => {
    expect(turned('今年前三季度，全市实施重点项目412个，完成投资1286亿元。', '闻声要求，开展百日冲刺行动，严格落实领导包联机制。')).toHaveLength(4);
  });
});

describe('headlines of two lines', () => {
  const titles = (...lines: string[]) => { const [a] = read(...lines, '', BODY, MORE); return [a!.title, a!.subtitle]; };
  it.each([
    ['深化协作　推动共赢', '河口县党政代表团来北门县考察'],
    ['抢抓施工黄金期 冲刺全年目标任务', '闻声到北门县河口县调研项目建设'],
    ['稳粮保供抓春耕 做优特色促增收', '闻声到镇街调研春耕生产'],
    ['再掀大抓项目热潮', '北门县32个重大项目集中开工'],
    ['总投资186.5亿元 涵盖装备制造、食品等领域', '北门县32个重大项目集中开工'],
    ['锚定全年目标不放松', '北门县召开项目建设推进会'],
    ['锚定项目抓发展 奋战一季“开门红”', '北门县2025年第一批重大项目集中开工'],
    ['抢抓晴好天气 全力以赴保障供水工程', '北门县12个项目复工'],
    ['聚焦产业链条 跑出招商引资加速度', '北门县签约9个项目'],
  ])('the mood above, the news below: %s / %s', (mood, news) => expect(titles(mood, news)).toEqual([news, mood.replace('　', ' ')]));
  it.each([
    ['山门洞开天地宽', '——松河市重大基础设施建设观察', '松河市重大基础设施建设观察'],
    ['“小板凳”坐出大产业', '——访北门乡党委书记闻声', '访北门乡党委书记闻声'],
  ])('a short one with a dashed line under it: %s', (title, dashed, second) => expect(titles(title, dashed)).toEqual([title, second]));
  it.each([['北门县32个重大项目集中开工', '总投资186.5亿元'], ['一根竹子的突围', '北门县做强竹编产业见闻'], ['压紧责任 抓实举措 全力打赢攻坚战', '北门县12个项目集中开工']])('what comes to so much, or tells the kind of report, stands below: %s', (title, second) => expect(titles(title, second)).toEqual([title, second]));
  it.each([['坡上风车唱新歌', '北门县新增装机12万千瓦'], ['竹海里机声隆隆', '全县改造低产林3.6万亩'], ['“小竹签”闯欧洲', '北门镇竹制品首次出口']])('a picture in few words above, the news below: %s', (picture, news) => expect(titles(picture, news)).toEqual([picture, news]));
  const three = (...lines: string[]) => { const a = read(...lines, '', '本报记者 姜一山', '', '　　松河县水务局统计显示，全县高效节水灌溉面积已经突破十万亩，占有效灌溉面积的三成。', '　　一年下来，农户的水费少交两成，省下的水相当于再造一座中型水库。')[0]!; return [a.title, a.subtitle]; };
  it.each([
    ['让每一滴水都算清账', '松河节水灌溉面积突破十万亩', '滴灌覆盖六个乡镇 农户水费少交两成', ['松河节水灌溉面积突破十万亩', '让每一滴水都算清账 滴灌覆盖六个乡镇 农户水费少交两成']],
    ['算好旱地上的明白账', '松河农户用水有了定额', '——松河县节水灌溉见闻', ['松河农户用水有了定额', '算好旱地上的明白账 松河县节水灌溉见闻']],
    ['松河县节水灌溉推进会召开', '闻声讲话 姜一山主持', '河口镇北门镇作交流发言', ['松河县节水灌溉推进会召开', '闻声讲话 姜一山主持 河口镇北门镇作交流发言']],
    ['记者调查', '一滴水能算出多少账？', '——松河县节水灌溉见闻', ['一滴水能算出多少账？', '松河县节水灌溉见闻']],
    ['荒坡变茶山', '松河县节水灌溉面积突破十万亩', '闻声出席', ['松河县节水灌溉面积突破十万亩', '闻声出席']],
    ['松河县灌溉面积突破十万亩', '滴灌覆盖六个乡镇', '农户水费少交两成', ['松河县灌溉面积突破十万亩', '滴灌覆盖六个乡镇 农户水费少交两成']],
  ])('three: %s / %s / %s', (a, b, c, told) => expect(three(a, b, c)).toEqual(told));
  it('are the subtitle together, with the way back from each', () => {
    const source = ['让每一滴水都算清账', '松河节水灌溉面积突破十万亩', '滴灌覆盖北门县 农户水费少交两成', '', '本报记者 姜一山', '', '　　松河县水务局统计显示，全县高效节水灌溉面积已经突破十万亩，占有效灌溉面积的三成。', '　　一年下来，农户的水费少交两成。'].join('\n'), [a] = readPage(plain(source)).articles;
    const told = readArticle(a!, extract(a!)), at = told.subtitle!.indexOf('北门县');
    expect(sourceOf(told.origins.subtitle!, { start: at, end: at + 3 })).toEqual({ start: source.indexOf('北门县'), end: source.indexOf('北门县') + 3 });
    const place = a!.text.text.indexOf('北门县'), said = evidence(a!, { start: place, end: place + 3 });
    expect([said.paragraph, told.subtitle!.slice(said.start, said.end), quotedIn(a!)(said)]).toEqual(['subtitle', '北门县', { start: place, end: place + 3 }]);
  });
  it('phrases of any length right over a marked heading', () => {
    const [a] = readAll(marked(['稳产能 拓市场 让一根竹子成为富民新支柱', ['闻声走访竹编企业', { kind: 'heading', level: 1 }], '2024-10-24 来源：松河日报', BODY, MORE]));
    expect([a!.title, a!.subtitle]).toEqual(['闻声走访竹编企业', '稳产能 拓市场 让一根竹子成为富民新支柱']);
  });
  it.each(['县域经济观察', '聚焦重点项目建设', '在希望的田野上'])('no column stands above the news: %s', (column) => expect(titles(column, '北门县32个项目集中开工')[0]).toBe('北门县32个项目集中开工'));
  it('an exhortation that tells the news itself is the headline', () => expect(titles('聚力攻坚四季度 北门县签约9个项目', '河口县也有7个项目开工')[0]).toBe('聚力攻坚四季度 北门县签约9个项目'));
  it('no column stands above what tells the kind of report', () => expect(titles('经济观察', '北门县做强竹编产业见闻')).toEqual(['北门县做强竹编产业见闻', null]));
  it('a dashed line without another is the headline', () => expect(titles('——松河市重大基础设施建设观察')[0]).toContain('松河市重大基础设施建设观察'));
});

describe('an account\'s credits behind bars', () => {
  it('are read with and without blanks', () => {
    const [a] = read('松河经开区跑出加速度', '', BODY, MORE, '来源 | 松河融媒工作室', '编辑 | 姜二', '责任编辑丨林三四');
    expect([a!.source, a!.bylines]).toEqual(['松河融媒工作室', ['姜一山/记者', '姜二/编辑', '林三四/责编']]);
  });
  it('but a bar in the text is none', () => expect(read('松河经开区跑出加速度', '', BODY, '　　会议审议了水费 | 电费两张清单，要求按时公布，接受群众监督。')[0]!.source).toBeNull());
});

describe('who wrote it, behind day and source without colons', () => {
  it('may have a name with a dot', () => expect(read('闻声到北门镇调研项目建设', '2024-10-24 16:20  来源：松河日报  记者 姜一山 叶尔肯·巴合提  通讯员 于五', '', BODY, MORE)[0]!.bylines).toEqual(expect.arrayContaining(['姜一山/记者', '叶尔肯·巴合提/记者', '于五/通讯员'])));
});

describe('labels beside bodies', () => {
  it('end at the blank behind a body that some label ends with', () => {
    expect(read('松河县项目建设提速', '', '发布时间：2024-11-21 08:36　来源：松河县融媒体中心　记者：雷鸣 曾曦', '', BODY.replace(/本报讯（.*?）/, ''), MORE)[0]).toMatchObject({ source: '松河县融媒体中心', bylines: ['雷鸣/记者', '曾曦/记者'] });
  });
  it('may have a blank within, set wide', () => {
    expect(read('松河县项目建设提速', '', '发布时间：2024-11-21　来 源：松河日报　责任 编辑：雷鸣', '', BODY, MORE)[0]).toMatchObject({ source: '松河日报', bylines: ['雷鸣/责编', '姜一山/记者'] });
  });
});

describe('a second report on the page', () => {
  const two = (...head: string[]) => read('松河日报', '2024年10月24日 星期四', '', '闻声到北门镇调研项目建设', '', BODY, MORE, '', ...head, '', '　　一条皮带廊从老矿区蜿蜒而下，把磷矿石直送园区。日前，记者走进这里，看老企业如何转型。', '　　“去年光搬迁就花了3.8亿元。”企业负责人说，今年前三季度产值增长17%。').map((a) => a.title);
  it('may open with its headline and the second line, without a dateline', () => expect(two('老磷矿“吃干榨净”', '——北门镇园区绿色转型见闻')).toEqual(['闻声到北门镇调研项目建设', '老磷矿“吃干榨净”']));
  it.each(['■ 曹一方 林三四', '本报记者 林三四', '□本报通讯员　曹一方'])('may open with its headline and its writers: %s', (by) => {
    expect(read('松河日报', '2024年10月24日 星期四', '', '闻声到北门镇调研项目建设', '', BODY, MORE, '', '北门镇蓝莓冷库建成投用', by, '', '　　10月23日，北门镇蓝莓冷库建成投用，库容3万立方米，可供周边四个乡镇的果农使用。').map((a) => [a.title, a.bylines.length > 0, a.paragraphs.length])).toEqual([['闻声到北门镇调研项目建设', true, 2], ['北门镇蓝莓冷库建成投用', true, 1]]);
  });
  it('is none where a line with a dash is a point of the first', () => expect(two('怎么干，会议定下路线', '——坚持项目为王')).toEqual(['闻声到北门镇调研项目建设']));
});

describe('what stands over a headline', () => {
  const heading = (...lines: string[]) => { const [a] = read(...lines, '', BODY, MORE); return [a!.title, a!.subtitle]; };
  const NEWS = '闻声到北门镇调研项目建设', WHEN = '2024-10-24 来源：松河日报';
  it.each([
    ['a slogan that the paper has over its columns', ['松河日报', '2024年10月24日 星期四 第2版', '深入学习贯彻党的二十届三中全会精神', NEWS, WHEN]],
    ['another', ['奋力谱写中国式现代化建设松河新篇章', '', NEWS, '', WHEN]],
    ['a column in brackets', ['【乡村振兴进行时】', NEWS, WHEN]],
    ['the series that a conference belongs to', ['“奋进新征程”系列新闻发布会（第五场）', NEWS, WHEN]],
    ['the site with its address', ['松河新闻网 songhe.example.cn', '地方 / 北门', NEWS, WHEN]],
    ['a column with a number', ['乡村振兴看松河④', NEWS, WHEN]],
    ['the menu of a house of papers', ['松河日报传媒集团 | 数字报 | 松河网 | 江岸新闻', '', '松河日报 2024年10月24日 星期四  第05版:经济  上一版 下一版', '', NEWS, WHEN]],
    ['the way through the site, with dashes', ['松河在线 - 县域 - 北岭 - 北门', NEWS, '2024-10-24 08:30 来源：松河日报']],
    ['what the reader of an electronic paper presses', ['松河日报', '', '2024年10月24日 星期四  第04版：县域观察    上一版  下一版', '', '版面导航  标题导航  往期回顾', '', '上一篇  下一篇    放大  缩小  默认', '', NEWS, WHEN]],
  ])('is no headline: %s', (_, lines) => expect(heading(...lines)).toEqual([NEWS, null]));
  it('leaves a second line its place', () =>
    expect(heading('松河日报', '2024年10月24日 星期四 第4版', '版面导航  标题导航  往期回顾', '“一竹独秀”变“百业竞发”', '——北门经济开发区转型发展纪实', WHEN)).toEqual(['“一竹独秀”变“百业竞发”', '北门经济开发区转型发展纪实']));
  it.each(['北门镇竹编产业进行时', '深入学习贯彻党的二十届三中全会精神', '“奋进新征程”系列新闻发布会（第五场）'])('is the headline where there is no other: %s', (only) => expect(heading(only, WHEN)[0]).toBe(only));
});

describe('a heading with the name of the paper, which <title> has too', () => {
  const page = (...lines: Parameters<typeof marked>[0]) => readAll(marked(lines, { title: '松河日报数字报 - 第2版：综合 - 松河县：雨后抢修生产路' }))[0]!.title;
  it('is no headline beside one', () => expect(page(['松河日报', { kind: 'heading', level: 2 }], '松河县：雨后抢修生产路', '2024-10-01 来源：松河日报', BODY, MORE)).toBe('松河县：雨后抢修生产路'));
});
