import { describe, expect, it } from 'vitest';
import { compactDate, datesIn, daysAt, iso } from '../../src/articles/dates.ts';
import { eventDate, type Lead } from '../../src/articles/event.ts';
import { declaredDate, publishedIn } from '../../src/articles/published.ts';
import { yearOfText } from '../../src/articles/year.ts';

const dates = (text: string) => datesIn(text).map((d) => iso(d));

describe('dates in a line', () => {
  it.each([
    ['2024-10-19 09:00:00', ['2024-10-19T09:00:00']],
    ['2024/10/9 9:05', ['2024-10-09T09:05:00']],
    ['2024.10.19', ['2024-10-19']],
    ['2020年9月13日 上午', ['2020-09-13']],
    ['2024年3月5日 上午9:30', ['2024-03-05T09:30:00']],
    ['2024/03/05 下午 04:30', ['2024-03-05T16:30:00']],
    ['2024-03-05 PM 9:05', ['2024-03-05T21:05:00']],
    ['2024年3月5日中午12:10', ['2024-03-05T12:10:00']],
    ['2020年 9 月 13 日', ['2020-09-13']],
    ['二〇二一年四月一日', ['2021-04-01']],
    ['二○二二年十二月二十八日', ['2022-12-28']],
    ['2024-05-20T08:30:00+08:00', ['2024-05-20T08:30:00']],
    ['2023-04-18（星期二）16:05', ['2023-04-18T16:05:00']],
    ['松河客户端2024-10-19 09:00:00发布', ['2024-10-19T09:00:00']],
    ['版本 1.2.3 与 2024-13-45 都不是日期', []],
    ['增长2020.5亿元', []],
    ['电话0531-20241019', []],
  ])('%s', (text, found) => { expect(dates(text)).toEqual(found); });

  it.each([['2024-02-28T02:15:00+00:00', '2024-02-28T10:15:00'], ['2024-02-28T02:15:00Z', '2024-02-28T10:15:00'], ['2024-02-28T10:15:00+08:00', '2024-02-28T10:15:00'], ['2024-02-28T10:15:00', '2024-02-28T10:15:00']])(
    'what the format declares is told by China’s clock: %s', (value, moment) => { expect(declaredDate(value)).toBe(moment); });

  it.each([['23-09-14 10:32', '2023-09-14T10:32:00'], ['23-09-14 10:32 某县融媒官方账号', '2023-09-14T10:32:00'], ['某县零距离 23-09-14 10:32', '2023-09-14T10:32:00'], ['比分21-15 10:32', null], ['23-09-14', null]])(
    'two figures make a year only with the time: %s', (line, moment) => { const found = publishedIn(line, 'head'); expect(found === null ? null : iso(found.date)).toBe(moment); });

  it('reads compact dates as front matter writes them', () => { expect(iso(compactDate('20240913')!)).toBe('2024-09-13'); });

  it('reads days and ranges of days in running text', () => {
    expect(daysAt('4月21日—23日，考察团', 0)).toMatchObject({ from: [4, 21], to: [4, 23], year: null });
    expect(daysAt('2023年4月28日至5月2日，', 0)).toMatchObject({ from: [4, 28], to: [5, 2], year: 2023 });
    expect(daysAt('4月21-23日，', 0)).toMatchObject({ from: [4, 21], to: [4, 23] });
    expect(daysAt('1-8月份，', 0)).toBeNull();
    expect(daysAt('10月份完成', 0)).toBeNull();
    expect(daysAt('3月12家企业', 0)).toBeNull();
  });
});

describe('the date of publication', () => {
  const stated = (line: string, place: 'head' | 'foot' = 'head') => { const s = publishedIn(line, place); return s === null ? null : iso(s.date); };

  it.each([
    ['发布时间：2016年10月14日 来源：松河新闻网', '2016-10-14'], ['时间：2020-09-13', '2020-09-13'], ['日期：2013-03-07 09:21', '2013-03-07T09:21:00'], ['来源：松河融媒2024-10-19 09:00:00', '2024-10-19T09:00:00'],
    ['松河日报 2020-10-14 08:50', '2020-10-14T08:50:00'], ['发布日期：2023-01-23 成文日期：2023-01-19', '2023-01-23'], ['成文日期：2023-01-19 发布日期：2023-01-23', '2023-01-23'], ['来源：松河网 作者：王一明', null], ['生效日期：2023-02-01', null],
  ])('%s', (line, date) => { expect(stated(line)).toBe(date); });

  it.each([
    ['发布日期：111-09-14', '2022-09-14'], ['发布日期：民国113年3月5日', '2024-03-05'], ['更新时间：中华民国99年12月31日', '2010-12-31'], ['发布日期：24-09-14', '2024-09-14'], ['联系电话：111-09-14', null],
  ])('counts the years of the Republic behind a label of publication: %s', (line, date) => { expect(stated(line)).toBe(date); });

  it('prefers a label of publication to other dates', () => {
    const plainer = publishedIn('发布日期：2023-01-23', 'head')!, drawnUp = publishedIn('成文日期：2023-01-19', 'head')!, unlabelled = publishedIn('2023-01-20 松河网', 'head')!, signature = publishedIn('2023年1月18日', 'foot')!;
    expect(plainer.rank).toBeLessThan(unlabelled.rank);
    expect(unlabelled.rank).toBeLessThan(drawnUp.rank);
    expect(drawnUp.rank).toBeLessThan(signature.rank);
  });

  it('takes what the format declares, without zone', () => {
    expect(declaredDate('2024-05-20T08:30:00+08:00')).toBe('2024-05-20T08:30:00');
    expect(declaredDate('20240913')).toBe('2024-09-13');
    expect(declaredDate('2024-09-13 00:00:00.0')).toBe('2024-09-13');
    expect(declaredDate('去年秋天')).toBeNull();
    expect(declaredDate(undefined)).toBeNull();
  });
});

describe('the day of the event', () => {
  const lead = (first: string, rest: Partial<Lead> = {}, ...more: string[]): string | null => eventDate({ paragraphs: [first, ...more], published: null, day: null, year: () => null, ...rest });

  it.each([
    ['10月16日，市委书记高一山调研重点项目。', '2024-10-19', '2024-10-16'],
    ['12月30日上午，全县大会召开。', '2024-01-02', '2023-12-30'],
    ['4月21日至23日，考察团赴外地学习。', '2021-04-26', '2021-04-21/2021-04-23'],
    ['12月31日至1月2日，全市开展检查。', '2024-01-05', '2023-12-31/2024-01-02'],
    ['经2023年1月19日县政府常务会议研究决定：', '2023-01-23', '2023-01-19'],
    ['昨日，全市推进会召开。', '2024-03-01', '2024-02-29'],
    ['今天上午，项目集中开工。', '2024-03-01', '2024-03-01'],
    ['28日，全市推进会召开。', '2024-03-01', '2024-02-28'],
    ['今（23）日上午，老厂房修复工程动工。', '2023-05-23', '2023-05-23'],
    ['松河大桥昨（28）日通车。', '2024-03-01', '2024-02-28'],
    ['今起，环湖公交专线开通。', '2024-03-01', '2024-03-01'],
    ['前日，县农技站下乡开课。', '2024-03-01', '2024-02-28'],
    ['明日，油菜花节在松河开幕。', '2024-02-29', '2024-03-01'],
    ['5月10日起，新河路实施全封闭施工。', '2024-05-07', '2024-05-10'],
    ['为治理积水，3月1日零时起，松河大道封闭改造。', '2024-02-27', '2024-03-01'],
    ['1月1日起，全县城乡公交免费。', '2023-12-28', '2024-01-01'],
    ['2024年1月1日起，新办法施行。', '2023-12-28', '2024-01-01'],
    ['3月1日起，全县已开通公交专线3条。', '2024-05-07', null],
    ['10月1日起草的方案已经完成。', '2024-09-27', null],
    ['虎尾园区扩建工程今天动土，县长表示明年底完工。', '2024-03-12', '2024-03-12'],
    ['松河县首座蓝莓冷库昨日正式启用，库容3万立方米。', '2024-03-01', '2024-02-29'],
    ['全县项目建设推进会昨日下午在北门镇召开。', '2024-03-01', '2024-02-29'],
    ['走到今天的松河，已有三座冷库。', '2024-03-01', null],
    ['日前，全市推进会召开。', '2024-03-01', null],
    ['截至10月16日，全县完成投资86亿元。', '2024-10-19', null],
    ['今年以来，全县完成投资86亿元。', '2024-10-19', null],
    ['10月16日前，各地要上报方案。', '2024-10-19', null],
  ])('%s', (text, published, day) => { expect(lead(text, { published })).toBe(day); });

  it.each([
    ['定了！松河这条路5月10日起封闭施工', '家住城南的市民注意了！为解决积水，5月10日起，新河路全封闭施工。', '2024-05-10'],
    ['松河大桥5月6日通车', '一座桥，两代人的盼头。今年5月6日，松河大桥通车。', '2024-05-06'],
    ['松河这些项目将于5月底前开工', '家住城南的市民注意了！', null],
    ['截至5月6日全县完成插秧8万亩', '人勤春早。截至5月6日，全县完成插秧8万亩。', null],
  ])('takes the day that headline and text name alike: %s', (title, text, day) => expect(lead(text, { title, published: '2024-05-07' })).toBe(day));

  it('takes the year from the dateline or from what the text calls its own year', () => {
    expect(lead('4月25日，座谈会召开。', { day: { year: 2022, month: 4, day: 26 } })).toBe('2022-04-25');
    expect(lead('4月25日，座谈会召开。', { year: () => 2021 })).toBe('2021-04-25');
    expect(lead('4月25日，座谈会召开。')).toBeNull();
  });

  it('looks at the head of the second paragraph, and no further', () => {
    expect(lead('春耕怎么抓？', { published: '2024-03-09' }, '3月5日，全县春耕现场会召开。')).toBe('2024-03-05');
    expect(lead('春耕怎么抓？', { published: '2024-03-09' }, '去年底动工，3月5日完工。')).toBeNull();
    expect(lead('春耕怎么抓？', { published: '2024-03-09' }, '乡亲们很忙。', '3月5日，全县春耕现场会召开。')).toBeNull();
  });

  it('passes over whom a circular is for', () => {
    expect(lead('各乡镇人民政府，县直各单位：', { published: '2024-03-09' }, '为掌握春耕进展，3月5日至6日，县政府督查室对各地进行了督查。')).toBe('2024-03-05/2024-03-06');
    expect(lead('各乡镇都在抢农时。', { published: '2024-03-09' }, '为掌握春耕进展，3月5日至6日，县政府督查室进行了督查。')).toBeNull();
  });

  it('is when a conference says it is held', () => {
    expect(lead('时间：2024年3月5日（星期二）上午9:30', {}, '地点：县政府新闻发布厅')).toBe('2024-03-05');
    expect(lead('时 间：3月5日上午', { published: '2024-03-09' })).toBe('2024-03-05');
    expect(lead('施工时间：3月5日起', { published: '2024-03-09' })).toBeNull();
  });
});

describe('the day that a conference is opened on', () => {
  const lead = (text: string) => eventDate({ paragraphs: [text], published: '2024-05-17', day: null, year: () => null });
  it.each([
    ['主持人：各位记者朋友，大家上午好！今天是5月16日，我们举行第六场新闻发布会。', '2024-05-16'],
    ['女士们、先生们：下午好！今天是2024年5月14日，欢迎参加发布会。', '2024-05-14'],
    ['今天是5月12日，第113个国际护士节。', '2024-05-12'],
  ])('%s', (text, day) => expect(lead(text)).toBe(day));
  it('is not 今天 by itself', () => expect(lead('主持人：今天是个好日子，请大家了解5月1日起施行的条例。')).toBeNull());
});

describe('the day of the event behind a scene', () => {
  const lead = (text: string, published: string | null = '2024-10-15') => eventDate({ paragraphs: [text], published, day: null, year: () => null });
  it.each([
    ['金秋十月，松河大地处处涌动着项目建设的热潮。10月10日至12日，市委书记闻声带领四大家领导，深入21个项目现场观摩。', '2024-10-10/2024-10-12'],
    ['戈壁骄阳似火，主井架格外醒目。9月28日，县长姜一山一行来到松河矿业调研。', '2024-09-28'],
    ['初秋的松河，暑气未消。10月10日至11日，记者走进全市各重点工地，看进度、问难题。', '2024-10-10/2024-10-11'],
    ['两天时间，八个县区，车停人下。10月11日至12日，市委、市政府组织全市项目现场观摩。', '2024-10-11/2024-10-12'],
    ['机声隆隆，彩旗猎猎。10月14日上午，松河县集中开工项目12个。', '2024-10-14'],
  ])('%s', (text, day) => expect(lead(text)).toBe(day));
  it.each([
    '铁龙驰骋，吊臂起落。10月8日，一列满载菜籽油的班列驶入国门。',
    '园区建设一天一个样。3月10日，园区召开动员会。',
    '园区建设一天一个样。10月10日以来，园区召开调度会3次。',
  ])('is none: %s', (text) => expect(lead(text)).toBeNull());
  it('is none where nothing says when the report appeared', () => expect(lead('机声隆隆。10月14日，松河县集中开工项目12个。', null)).toBeNull());
});

describe('the year that a text speaks of as its own', () => {
  it.each([
    ['今年是“十四五”规划开局之年', 2021], ['“十三五”收官之年', 2020], ['喜迎建党100周年', 2021], ['庆祝新中国成立75周年', 2024], ['学习《县委2023年工作要点》', 2023], ['全面贯彻党的二十大精神开局之年', 2023], ['喜迎党的二十一大召开之年', 2027], ['2022年是我区转型发展的关键一年。', 2022], ['2023年是松河县工业攻坚之年，', 2023], ['2019年是全县旱情最重的一次。', null],
    ['“十四五”期间累计投资', null], ['“十四五”开局以来', null], ['建成100周年校庆', null], ['“十四五”开局之年，又逢新中国成立75周年', null],
  ])('%s', (text, year) => { expect(yearOfText(text)).toBe(year); });
});
