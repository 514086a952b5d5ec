import { describe, expect, it } from 'vitest';
import { plain } from '../../src/read/plain.ts';
import { from } from './helpers.ts';

describe('plain text', () => {
  it('keeps every line, says nothing of it, and declares nothing', () => {
    const page = plain('标题\n\n　　正文。', 'a.txt');
    expect(page.text.text).toBe('标题\n\n　　正文。');
    expect(page.lines).toEqual(Array.from({ length: 3 }, () => ({ kind: 'text', linked: 0, outside: false })));
    expect(page.declared).toEqual({});
    expect(page.text.maps).toHaveLength(0);
  });

  it('has one kind of line break', () => {
    expect(plain('甲\r\n乙\r丙\n丁\f戊\u2028己\r\n', 'a.txt').text.text).toBe('甲\n乙\n丙\n丁\n戊\n己\n');
    expect(plain('甲\r\n', 'a.txt').lines).toHaveLength(2);
  });

  it('leads back to the source with its carriage returns', () => {
    const source = '第一行\r\n第二行\r\n';
    const page = plain(source, 'a.txt');
    expect(from(page, source, '第二行')).toBe('第二行');
    expect(from(page, source, '一行\n第二')).toBe('一行\r\n第二');
  });
});

describe('cells between tabs', () => {
  const rowsOf = (text: string): string[] => { const page = plain(text, 'a.txt'), lines = page.text.text.split('\n'); return lines.filter((_, i) => page.lines[i]!.kind === 'row'); };
  it.each([
    ['from a browser', '项目名称\t投资方\t总投资（亿元）\n定制家具智能工厂\t云岭家居有限公司\t8.6\n显示模组二期\t松河光电有限公司\t15', ['项目名称 | 投资方 | 总投资（亿元）', '定制家具智能工厂 | 云岭家居有限公司 | 8.6', '显示模组二期 | 松河光电有限公司 | 15']],
    ['with blanks around them, below a sentence', '清单如下。\n指标 \t 单位\t 1—6月\n生产总值\t亿元\t 86.4\n财政收入\t亿元\t6.2\n　　注：为快报数。', ['指标 | 单位 | 1—6月', '生产总值 | 亿元 | 86.4', '财政收入 | 亿元 | 6.2']],
    ['from Windows', '镇\t户数\t面积\r\n北门镇\t126\t210\r\n石桥镇\t93\t180\r\n', ['镇 | 户数 | 面积', '北门镇 | 126 | 210', '石桥镇 | 93 | 180']],
  ])('are a table: %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));
  it.each([
    ['two lines of labels', '来源：松河网\t时间：2024-03-05\t作者：林三四\n编辑：曹一方\t审核：周六\t监制：吴七'],
    ['indents', '\t\t县里今年改造了三条老街。\n\t\t明年还要再改两条。\n\t\t群众都说好。'],
    ['running text', `${'县里今年改造了三条老街，沿街店铺也换了门头。'.repeat(5)}\t第二段\t第三段\n甲\t乙\t丙\n丁\t戊\t己`],
  ])('are none: %s', (_, text) => expect(rowsOf(text)).toEqual([]));
  it('lead back to the source', () => {
    const source = '项目\t投资方\t总投资\n甲\t乙\t8.6\n丙\t丁\t15\n', page = plain(source, 'a.txt');
    expect(from(page, source, '乙 | 8.6')).toBe('乙\t8.6');
  });
});

describe('a page that came as one line', () => {
  const A = '“路通了，果子才出得去。”松河县北门镇的果农林三四一边装车一边说。门前的水泥路半个月前才通车。', B = '全镇有蓝莓两万亩，过去全靠人背马驮。今年新修林区道路六十四公里，把十二个村串了起来，运费降到每吨四十五元，一年省下三百多万。', C = '路通了，加工厂也跟着进了山。镇长曹一方说，明年还要把路修到最远的云岭村，让家家户户的果子都坐上汽车，不再烂在山里。';
  it.each([
    [`首页 | 新闻 | 专题 | 视频 松河修通“致富路” 2022-11-17 来源：松河融媒 作者：林三四 编辑： ${A} ${B} ${C} 相关推荐 松河风景区游客破百万`, ['首页 | 新闻 | 专题 | 视频', '松河修通“致富路”', '2022-11-17', '来源：松河融媒', '作者：林三四', '编辑：', A, B, C, '相关推荐', '松河风景区游客破百万']],
    [`修路 架桥 兴业 2022年11月17日 09:30 来源：松河日报 记者 林三四 ${A} ${B} ${C}`, ['修路 架桥 兴业', '2022年11月17日 09:30', '来源：松河日报', '记者 林三四', A, B, C]],
    [`您当前位置：首页 > 要闻 > 正文 松河修通“致富路” 发布时间：2022-11-17 ${A}　　${B}　　${C}`, ['您当前位置：首页 > 要闻 > 正文', '松河修通“致富路”', '发布时间：2022-11-17', A, B, C]],
    [`松河县人民政府网 首页>新闻动态>正文 松河修通“致富路” 发布时间：2022-11-17 ${A} ${B} ${C}`, ['松河县人民政府网 首页>新闻动态>正文', '松河修通“致富路”', '发布时间：2022-11-17', A, B, C]],
    [`松河修通“致富路” 2022-11-17 来源：松河融媒　　　松河网兴业11月16日讯（松河日报记者 林三四）${A}　　${B} ${C}`, ['松河修通“致富路”', '2022-11-17', '来源：松河融媒', `松河网兴业11月16日讯（松河日报记者 林三四）${A}`, B, C]],
    [`松河修通“致富路” 2022-11-17 来源：松河融媒 本报讯 （记者 林三四 通讯员 姜二河）${A} ${B} ${C}`, ['松河修通“致富路”', '2022-11-17', '来源：松河融媒', `本报讯 （记者 林三四 通讯员 姜二河）${A}`, B, C]],
  ])('is parted where its lines were: %s', (source, lines) => expect(plain(source, 'a.txt').text.text.split('\n')).toEqual(lines));
  it('is parted behind a sentence where two ideographic blanks begin a paragraph', () => {
    expect(plain(`松河修通“致富路”\n　　${A}　　${B}　　${C}`, 'a.txt').text.text.split('\n').slice(1)).toEqual([`　　${A}`, B, C]);
  });
  it.each([`${A}${B}${C}`, `松河修通“致富路”\n${A} ${B}\n${C}`, '林三四　　曹一方　　姜二河', `${A} ${B.slice(0, 20)}`])('is none of these: %s', (source) => expect(plain(source, 'a.txt').text.text).toBe(source));
});

describe('a letter that quotes a report', () => {
  it('has its lines without the marks', () => {
    const source = '> 松河修通“致富路”\n> 2022-11-17 来源：松河融媒\n>\n>> 路通了，果子才出得去。\n> 运费降到每吨四十五元。';
    expect(plain(source, 'a.txt').text.text).toBe('松河修通“致富路”\n2022-11-17 来源：松河融媒\n\n路通了，果子才出得去。\n运费降到每吨四十五元。');
  });
  it.each(['首页 > 要闻\n> 更多\n正文一。\n正文二。\n正文三。', '5 > 3\n> 甲\n> 乙\n正文一。\n正文二。\n正文三。\n正文四。'])('leaves a page alone that has such marks here and there: %s', (source) => expect(plain(source, 'a.txt').text.text).toBe(source));
});
