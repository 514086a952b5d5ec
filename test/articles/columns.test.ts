import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/articles/dateline.ts';
import { marked, plain, readAll } from './made.ts';

const wrapped = (text: string, width: number): string => ('　　' + text).match(new RegExp(`[^]{1,${width}}`, 'gu'))!.join('\n');
const FIRST = '金秋时节，松河大地薯香四溢。记者日前从县农业农村局获悉，截至目前，全县马铃薯已收获三十万亩，占种植面积的一半以上，预计十月上旬收获结束。在兴业村的种植基地，收获机一字排开，工人们跟在车后捡拾、分级、装袋，合作社今年种植一万亩，产品主要销往外省各地市场。';
const SECOND = '为破解农村养老难题，今年我县投资两千万元，在六合镇、长发镇新建四所综合养老服务中心，新增床位四百张。截至目前，主体工程已全部完工，预计年底前投入使用，引进专业团队运营，让老人在家门口也能安享晚年。';
const page = `松河日报　　2023年9月26日　星期二　　第二版　要闻\n\n\n机声隆隆采收忙　薯香阵阵满田园\n松河马铃薯收获过半\n\n${wrapped(`本报讯（记者姜一山）${FIRST}`, 24)}\n\n\n我县新建四所乡镇养老服务中心\n\n${wrapped(`本报讯（通讯员安小康）${SECOND}`, 18)}\n\n社址：松河大街　邮编：161300　广告热线：0452-3321234　印刷：松河印务中心\n`;

describe('a newspaper page whose columns have widths of their own', () => {
  const found = readAll(plain(page));
  it('gives every report its paragraphs whole', () => { expect(found.map((a) => a.paragraphs)).toEqual([[FIRST], [SECOND]]); });
  it('takes the line that tells the news as the headline, and the mood above it as the second', () => {
    expect(found.map((a) => [a.title, a.subtitle])).toEqual([['松河马铃薯收获过半', '机声隆隆采收忙 薯香阵阵满田园'], ['我县新建四所乡镇养老服务中心', null]]);
  });
  it('knows their people and day, and no source but what is said to be one', () => {
    expect(found.map((a) => [a.bylines.join(), a.published, a.source])).toEqual([['姜一山/记者', '2023-09-26', null], ['安小康/通讯员', '2023-09-26', null]]);
  });
  it('leaves a list of names as it is', () => {
    const list = Array.from({ length: 9 }, (_, i) => `${'甲乙丙丁戊己庚辛壬'.charAt(i)}县先进装备制造产业园配套工程建设办公室`);
    const paragraphs = readAll(plain(`松河县公布重点工程承办单位名单\n来源：松河日报 2024-03-05\n${FIRST}\n${list.join('\n')}`))[0]!.paragraphs;
    expect(paragraphs.length).toBe(10);
  });
});

describe('headlines of two lines', () => {
  const titles = (...lines: string[]): (string | null)[] => { const [a] = readAll(plain(`${lines.join('\n')}\n本报讯（记者 张一平）${FIRST}`)); return [a!.title, a!.subtitle]; };
  it.each([
    ['春风送暖催农事　田间地头备耕忙', '松河春耕生产全面展开'], ['小小苹果挂满枝　红红火火好日子', '松河苹果进入采摘季'], ['青山绿水引客来　乡村处处是美景', '松河县乡村旅游持续升温'],
  ])('%s / %s', (mood, news) => expect(titles(mood, news)).toEqual([news, mood.replace('　', ' ')]));
  it('the first tells the news where it names what happened', () => { expect(titles('松河县举行开工仪式　项目建设提速增效', '确保开门红')[0]).toBe('松河县举行开工仪式 项目建设提速增效'); });
});

describe('datelines in two brackets', () => {
  const people = (line: string): string[] => datelineOf(line)?.people.map((p) => `${p.name}/${p.role}`) ?? [];
  it.each<[string, string[]]>([
    ['【本报讯】（记者苏小榕福鼎报道）清明前后', ['苏小榕/记者']], ['【本报讯】（记者黄启）大桥通车', ['黄启/记者']], ['【本报讯】（记者 王一明、李二白 济南报道）', ['王一明/记者', '李二白/记者']],
  ])('%s', (line, expected) => expect(people(line)).toEqual(expected));
  it('a bracket behind that names nobody stays', () => { const line = '【本报讯】（全县重点工程）大桥通车'; expect(line.slice(datelineOf(line)!.end)).toBe('（全县重点工程）大桥通车'); });
});

describe('the day in brackets', () => {
  const day = (sentence: string): string | null => readAll(plain(`松河大桥正式通车\n来源：松河日报 2023-04-06\n${sentence}全长二十公里，由松河交通集团有限公司建设，两岸群众出行更加便捷。`))[0]!.eventDate;
  it.each([['松河大桥昨日（5日）正式通车。', '2023-04-05'], ['记者今日（6日）获悉，松河大桥通车。', '2023-04-06'], ['松河大桥前天（4日）上午通车。', '2023-04-04']])('%s', (sentence, expected) => expect(day(sentence)).toBe(expected));
  it('but 昨日 alone, amid a sentence, gives none', () => expect(day('松河大桥不再是昨日的渡口。')).toBeNull());
});

describe('the day under a section', () => {
  it('is that of one matter among several', () => {
    const page = (heading: boolean): string | null => readAll(marked([
      ['松河两岸建设忙', { kind: 'heading', level: 1 }], '2024-12-01 来源：松河日报', '初冬时节，松河两岸塔吊林立，全县把交通先行作为发展的第一要务，一批大工程正在加紧施工。',
      ...heading ? [['一座桥', { kind: 'heading', level: 2 }] as const] : [], '11月20日上午，松河大桥顺利合龙，大桥全长860米，总投资2.4亿元，由松河交通集团有限公司建设。',
    ]))[0]!.eventDate;
    expect(page(true)).toBeNull();
    expect(page(false)).toBe('2024-11-20');
  });
});

describe('running heads', () => {
  const [half, rest] = [FIRST.slice(0, 70), FIRST.slice(70)];
  const body = (...lines: string[]): readonly string[] => readAll(plain(lines.join('\n'))).flatMap((a) => a.paragraphs);
  it.each([
    ['a section and the day, as the masthead has them', '松河日报　2023年9月26日　星期二　第2版', ['—— 2 ——', '', '松河日报　综合新闻　2023.9.26']],
    ['the office and the day, twice', '松河马铃薯简讯', ['松河融媒·2023年9月26日', '- 1 -']],
    ['the name of the masthead and the page', '松河新闻·要闻\n2023年9月26日 星期二 农历八月十二　A02', ['松河新闻　A02', '', '— A02 —']],
    ['the paper, the day and the page', '松河马铃薯简讯', ['2023年9月26日 松河日报 第2版']],
  ])('go, and the torn paragraph is whole: %s', (_, top, run) => {
    expect(body(top, '', '松河马铃薯收获过半', half, '', ...run, '', rest, ...run.map((l) => l.replace('2 —', '3 —').replace('- 1', '- 2')), SECOND)).toEqual([FIRST, SECOND]);
  });
  it('go, and a line of a few characters before them goes on behind them', () => {
    const run = '松河日报　综合新闻　2023.9.26', column = wrapped(FIRST + SECOND, 20).split('\n'), [last] = column.splice(2, 1);
    expect(body(`松河日报　2023年9月26日　星期二　第2版`, '', '松河马铃薯收获过半', ...column.slice(0, 2), last!.slice(0, 7), '', run, '', last!.slice(7), ...column.slice(2))).toEqual([FIRST + SECOND]);
  });
  it('are no line of a table of contents, nor a place with its number', () => {
    const lines = ['松河县开工项目', '来源：松河日报 2023-09-26', FIRST, '松河大道 12', SECOND];
    expect(body(...lines).join('')).toContain('松河大道 12');
  });
  it('are not the entries below the headlines of several reports', () => {
    const found = readAll(plain(`松河马铃薯收获过半\n松河日报 2023-09-26\n${FIRST}\n\n我县新建四所乡镇养老服务中心\n松河日报 2023-09-26\n${SECOND}`));
    expect(found.map((a) => [a.title, a.source, a.published])).toEqual([['松河马铃薯收获过半', '松河日报', '2023-09-26'], ['我县新建四所乡镇养老服务中心', '松河日报', '2023-09-26']]);
  });
});
