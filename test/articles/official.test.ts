import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';

const TO = '各乡镇人民政府，县政府各部门：', TEXT = '　　《松河县蓝莓产业三年行动方案》已经县政府第12次常务会议通过，现印发给你们，请认真组织实施。', MORE = '　　各乡镇要在每月5日前把进度报到县农业农村局，逾期的由县政府办公室通报批评。';
const read = (...lines: string[]) => readAll(plain(lines.join('\n')))[0]!;

describe('an official paper', () => {
  it.each([
    ['its body over what it is about', ['松河县人民政府', '关于印发蓝莓产业三年行动方案的通知', '松政发〔2024〕9号'], '松河县人民政府关于印发蓝莓产业三年行动方案的通知'],
    ['a number above the title', ['松河县人民政府办公室文件', '松政办发〔2024〕19号', '', '松河县人民政府办公室', '关于做好春耕备耕工作的意见'], '松河县人民政府办公室关于做好春耕备耕工作的意见'],
    ['a title of three lines', ['松河县人民政府', '关于印发松河县蓝莓产业', '三年行动方案的通知', '松政发〔2024〕9号'], '松河县人民政府关于印发松河县蓝莓产业三年行动方案的通知'],
    ['a title that runs over its line', ['松河县人民政府办公室关于转发县水利局', '2024年度防汛工作方案的通知', '松政办发〔2024〕19号'], '松河县人民政府办公室关于转发县水利局2024年度防汛工作方案的通知'],
  ])('has its title in one piece: %s', (_, head, title) => {
    expect(read(...head, '', TO, TEXT, MORE, '', '松河县人民政府', '2024年3月5日')).toMatchObject({ title, subtitle: null, published: '2024-03-05', source: null, paragraphs: [TO, TEXT.trim(), MORE.trim()] });
  });

  it.each([
    ['松河县人民政府办公室　　　　2024年3月6日印发', '2024-03-06'],
    ['松河县人民政府办公室 2024年3月6日印发 （共印60份）', '2024-03-06'],
    ['松河县人民政府\n2024年3月5日\n抄送：县委各部门，县法院，县检察院。\n松河县人民政府办公室　2024年3月6日印发\n共印60份', '2024-03-05'],
  ])('appeared on the day on which it was signed or else printed: %s', (foot, published) => {
    expect(read('松河县人民政府关于印发蓝莓产业三年行动方案的通知', '', TO, TEXT, MORE, '', ...foot.split('\n'))).toMatchObject({ published, source: null, paragraphs: [TO, TEXT.trim(), MORE.trim()] });
  });

  it('has its number among its entries', () => expect(read('松河县人民政府令', '第6号', TEXT, MORE).paragraphs).toEqual([TEXT.trim(), MORE.trim()]));
  it('ends with its signature, whatever is annexed', () => {
    expect(read('松河县2024年第三季度重大项目清单', '松发改投〔2024〕88号', TO, TEXT, MORE, '松河县发展和改革局', '2024年10月13日', '附件', '松河县2024年第三季度重大项目清单', '1 北门镇蓝莓冷库 1.2 北门镇').paragraphs).not.toContain('松河县发展和改革局');
  });
  it('keeps the bodies that its text names before a day', () => {
    expect(read('松河县表扬先进单位的通报', TO, TEXT, '一、优秀单位', '松河县发展和改革局', '松河县水利局', '二、时间安排', MORE, '松河县人民政府', '2024年10月13日').paragraphs).toEqual(expect.arrayContaining(['松河县发展和改革局', '松河县水利局']));
  });
  it.each([
    ['松河县人民代表大会常务委员会', '任免名单', '（2024年3月5日松河县第十七届人民代表大会常务委员会第二十次会议通过）'],
    ['松河县人民政府', '公告（第3号）'],
    ['松河县人民代表大会常务委员会', '决定', '（2024年3月5日通过）'],
  ])('that is called by its kind is called by its body, too: %s %s', (body, kind, ...more) => {
    expect(read(body, kind, ...more, '', TEXT, MORE).title).toBe(body + kind);
  });
  it('takes no day on which it was passed for its title', () => expect(read('首页 > 人大之窗', '（2024年3月5日松河县第十七届人大常委会第二十次会议通过）', '', '松河县人民代表大会常务委员会', '人事任免名单', TEXT, MORE).title).not.toContain('通过'));
  it.each(['松河县融媒体中心  今日松河', '政务公开 / 土地公告', '松河日报　松河在线'])('is called by neither site nor way that stand above it: %s', (above) => {
    expect(read(above, '要闻 | 乡镇 | 部门', '', '松河县：茶园又添新段', '时间：2024-03-05 来源：松河县融媒体中心', TEXT, MORE)).toMatchObject({ title: '松河县：茶园又添新段', subtitle: null });
  });
  it.each(['访企业问需求 进车间看进度', '乡村振兴 | 一颗柚子的加减法'])('keeps a headline of two phrases: %s', (title) => expect(read(title, '时间：2024-03-05 来源：松河日报', TEXT, MORE).title).toBe(title));
  it.each(['松河县人民政府信息公开', '松河县政务公开', '松河经济网 NEWS.EXAMPLE.CN'])('is not called by the site that stands above its table: %s', (site) => {
    expect(read(site, '索引号：20240305-101　　发布机构：松河县自然资源局', '公开目录：土地管理　　发布日期：2024年03月05日', '松河县2024年第一批土地征收公示', TEXT, MORE).title).toBe('松河县2024年第一批土地征收公示');
  });
  it('is not made of a site that stands over a report about something', () => {
    expect(read('松河县人民政府', '关于一座老桥的三封来信', '2024-03-05 来源：松河网', TEXT, MORE).title).toBe('关于一座老桥的三封来信');
  });
});

describe('a speech', () => {
  it.each([
    ['with its occasion below', ['政 府 工 作 报 告', '——2024年1月18日在松河县第十七届人民代表大会第四次会议上', '松河县人民政府县长　林三四'], ['政府工作报告', '2024年1月18日在松河县第十七届人民代表大会第四次会议上', null, '2024-01-18', ['林三四/作者']]],
    ['its day in brackets', ['在全县项目建设推进会上的讲话', '县委书记　林三四', '（2024年1月18日）'], ['在全县项目建设推进会上的讲话', null, null, '2024-01-18', ['林三四/作者']]],
    ['and the day on which a site has it', ['政府工作报告', '2024-01-26 来源：松河网', '——2024年1月18日在松河县第十七届人民代表大会第四次会议上', '代县长 林 三'], ['政府工作报告', '2024年1月18日在松河县第十七届人民代表大会第四次会议上', '2024-01-26', '2024-01-18', ['林三/作者']]],
  ])('was held on the day under its title: %s', (_, head, told) => {
    const a = read(...head, '', '各位代表：', TEXT, MORE);
    expect([a.title, a.subtitle, a.published, a.eventDate, a.bylines]).toEqual(told);
  });
  it('is none where a day in brackets stands under a report', () => {
    expect(read('松河县蓝莓冷库建成投用', '（2024年3月5日）', TEXT, MORE)).toMatchObject({ published: '2024-03-05', eventDate: null });
  });
});

describe('what a program wrote down with a label for each', () => {
  it('has its headline behind one', () => {
    expect(read('标题：松河县蓝莓冷库建成投用', '作者：林三四', '日期：2024/10/13', '来源：松河日报', '链接：https://example.cn/a/1.html', '----', TEXT, MORE)).toMatchObject({ title: '松河县蓝莓冷库建成投用', published: '2024-10-13', source: '松河日报', bylines: ['林三四/作者'] });
  });
  it('is told from a headline that begins so', () => expect(read('标题：一个村的三十年', '一座桥，两代人，三十年，北门镇的故事要从一张旧报纸的标题说起。', MORE).title).toBe('标题：一个村的三十年'));
});

describe('an account over its report', () => {
  const REPORT = '3月4日，松河县蓝莓冷库建成投用，库容3万立方米，总投资1.2亿元，可供周边四个乡镇的果农使用。';
  it.each([
    [['松河发布', '2024-03-05 发表于山东'], '松河发布'], [['松河融媒', '2024-03-05 08:30'], '松河融媒'], [['松河在线 ＋关注', '2024-03-05 08:30'], '松河在线'],
  ])('is its source: %s', (head, source) => expect(read(...head, '松河县蓝莓冷库建成投用', REPORT, MORE)).toMatchObject({ title: '松河县蓝莓冷库建成投用', source, published: expect.stringContaining('2024-03-05') }));
  it('is none where it may be the name of a newspaper', () => expect(read('松河新闻', '2024年3月5日 星期二 第3版', '松河县蓝莓冷库建成投用', REPORT, MORE).source).toBeNull());
  it.each([['林三四', ['林三四/作者']], ['林三', ['林三/作者']], ['松河县', []], ['要闻', []]])('names who wrote it on a line below: %s', (line, bylines) => {
    expect(read('松河县蓝莓冷库建成投用', '松河日报 2024-03-05 08:30', line, REPORT, MORE).bylines).toEqual(bylines);
  });
  it('has who wrote it, not who made its films', () => expect(read('松河县蓝莓冷库建成投用', REPORT, MORE, '记者：林三四 视频：周一涛 海报：王小二 编辑：付一强').bylines).toEqual(['林三四/记者', '付一强/编辑']));
});
