import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/read/markdown.ts';
import { from, linesOf, textsOf } from './helpers.ts';

const page = (source: string) => markdown(source, 'a.md');
const kinds = (source: string) => linesOf(page(source)).map((l) => `${l.kind}${l.level ?? ''}: ${l.text}`);

describe('Markdown', () => {
  it('gives a line per block without its marks', () => {
    expect(kinds('# 标题 #\n\n正文**加粗**、*斜体*、`代码`。\n\n小标题\n---\n\n> 引用\n\n***\n\n- 甲\n* 乙\n\n1. 第一\n2. 第二')).toEqual([
      'heading1: 标题', 'text: 正文加粗、斜体、代码。', 'heading2: 小标题', 'text: 引用', 'item: 甲', 'item: 乙', 'item: 1. 第一', 'item: 2. 第二',
    ]);
  });

  it('keeps the text of links, and nothing of pictures', () => {
    const p = page('据[临江日报](http://a.example/临江日报_(1).html "临江日报")报道，![图](b.png "图")见<http://c.example>与[县志][1]。\n\n[1]: http://d.example');
    expect(p.text.text).toBe('据临江日报报道，见http://c.example与县志。');
    expect(p.lines[0]!.linked).toBeCloseTo(22 / 29);
  });

  it('leads each character back into the source', () => {
    const source = '> 第一行**加粗**，\n> 第二行 &amp; \\*星号\\*\n';
    const p = page(source);
    expect(p.text.text).toBe('第一行加粗，\n第二行 & *星号*');
    expect(from(p, source, '行加')).toBe('行**加');
    expect(from(p, source, '&')).toBe('&amp;');
    expect(from(p, source, '第二行')).toBe('第二行');
  });

  it('finds ** that stands between Chinese marks and characters, but leaves masks alone', () => {
    expect(textsOf(page('**“双招双引”。**今年以来\n\n**重点：**开工'))).toEqual(['“双招双引”。今年以来', '重点：开工']);
    expect(textsOf(page('中奖者张**、李**、王**。'))).toEqual(['中奖者张**、李**、王**。']);
  });

  it.each([
    ['> [!NOTE] 延伸阅读\n> [松河建冷库](http://a.example/1)', ['延伸阅读', '松河建冷库']],
    ['> [!quote]- 县长说\n> 今年要再建三座冷库。', ['县长说', '今年要再建三座冷库。']],
    ['> [!info]\n> 今年要再建三座冷库。', ['今年要再建三座冷库。']],
    ['在[[松河县]]的[[松河县/北门镇|北门镇]]，==冷库建成==。%%要核对%%\n\n![[冷库.png]]', ['在松河县的北门镇，冷库建成。']],
    ['[注] 数据截至六月，x==y，完成100%，超过50%。', ['[注] 数据截至六月，x==y，完成100%，超过50%。']],
    ['数组 a[[1]] 与 [!] 都不是标记', ['数组 a1 与 [!] 都不是标记']],
  ])('takes off what programs for notes add: %s', (source, texts) => {
    expect(textsOf(page(source))).toEqual(texts);
    const p = page(source);
    for (const text of texts) expect(from(p, source, text.slice(0, 1))).toBe(text.slice(0, 1));
  });
  it.each([['> [!NOTE] 延伸阅读\n> [松河建冷库](http://a.example/1)\n\n正文', [true, true, false]], ['> [!NOTE] 数据\n> 全县[冷库](http://a.example/1)三座\n\n正文', [false, false, false]], ['> [县志](http://a.example/1)\n\n正文', [false, false]]])('sees which boxes lead elsewhere: %s', (source, outside) => {
    expect(page(source).lines.map((l) => l.outside)).toEqual(outside);
  });

  it('joins a wrapped line and keeps a line that is meant', () => {
    expect(textsOf(page('今年以来全县上下抢抓机遇大力推进招商引资和\n项目建设取得成效。\n来源：临江日报\n日期：2020-01-01'))).toEqual([
      '今年以来全县上下抢抓机遇大力推进招商引资和项目建设取得成效。', '来源：临江日报', '日期：2020-01-01',
    ]);
    expect(textsOf(page('第一行  \n第二行\\\n第三行<br>第四行'))).toEqual(['第一行', '第二行', '第三行', '第四行']);
  });

  it('gives a line per row of a table', () => {
    expect(kinds('| 指标 | 单位 | 数值 |\n|---|:-:|--:|\n| **产值** | | 12 |\n| [税收](a) | 亿元 | |\n')).toEqual(['row: 指标 | 单位 | 数值', 'row: 产值 |  | 12', 'row: 税收 | 亿元']);
  });

  it('takes indented and fenced text for text', () => {
    expect(kinds('    缩进的段落。\n\n```\n围起来的\n\n两行\n```')).toEqual(['text: 缩进的段落。', 'text: 围起来的', 'text: 两行']);
  });

  it('reads markup in between', () => {
    expect(kinds('<table><tr><td>甲</td><td>1&nbsp;亿</td></tr><tr><td>乙</td><td>2</td></tr></table>\n\n<!-- 注 -->\n\n甲<b>乙</b>\n\n<div>\n\n丙\n\n</div>')).toEqual(['row: 甲 | 1\u00a0亿', 'row: 乙 | 2', 'text: 甲乙', 'text: 丙']);
  });

  it('knows an italic line under a picture for its caption', () => {
    expect(kinds('![](a.jpg)\n\n*签约现场*\n\n*强调*的话')).toEqual(['caption: 签约现场', 'text: 强调的话']);
    expect(kinds('[微信](javascript:void\\(0\\)) [收藏](javascript:void\\(0\\))\n\n据[网站](http://a.example)报道')).toEqual(['text: 微信 收藏', 'text: 据网站报道']);
  });

  it('reads what front matter declares, and keeps its title as a line', () => {
    const source = '---\ntitle: "临江县：项目“满天星”"\ndate: 2024-03-05\n来源: 临江日报\n作者: [安然, 白雪]\nsource: https://a.example/1\ntags: [x]\n---\n\n正文。\n';
    const p = page(source);
    expect(p.declared).toEqual({ title: '临江县：项目“满天星”', published: '2024-03-05', source: '临江日报', author: '安然、白雪', url: 'https://a.example/1' });
    expect(kinds(source)).toEqual(['head-title: 临江县：项目“满天星”', 'text: 正文。']);
    expect(from(p, source, '满天星')).toBe('满天星');
  });

  it('takes front matter as written, and what is none for text', () => {
    expect(page('---\n标题: 甲\n发布时间: 2024/3/5 08:00\n网址: 无\n原文链接: http://a.example\n---\n乙').declared).toEqual({ title: '甲', published: '2024/3/5 08:00', url: 'http://a.example' });
    expect(page('---\r\ntitle: 甲\r\npublished: 20240305\r\n---\r\n乙').declared).toEqual({ title: '甲', published: '20240305' });
    expect(page('---\n: [坏\n---\n乙').declared).toEqual({});
    expect(textsOf(page('---\n甲\n\n---\n\n乙'))).toContain('乙');
    expect(page('乙\n---\ntitle: 甲\n---').declared).toEqual({});
  });
});
