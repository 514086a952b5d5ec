import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';

const BODY = ['4月18日，松河县召开一季度经济运行分析会，县长沈怀民主持会议并讲话。', '沈怀民强调，要紧盯全年目标任务，抓实项目建设和企业服务，切实把各项政策落到实处。'];
const read = (...end: string[]) => readAll(plain(['松河县召开一季度经济运行分析会', '2024-04-19　来源：松河网', '', ...BODY, ...end].join('\n')))[0]!.paragraphs;

describe('below a copied text', () => {
  it.each([
    ['headlines under a head of whatever name, below the editors', ['', '责任编辑：方芳', '', '松河热点', '1  松河县智能制造产业园开工', '2  县委书记调研河道治理']],
    ['last week’s meetings', ['', '编辑丨方芳', '责编丨丁一', '', '-往期发布会-', '● 海洋经济发展新闻发布会：副县长答记者问（11-15）', '● 文昌鸡产业新闻发布会：年出栏1.1亿只（10-22）']],
    ['prices below the site’s foot', ['', '【打印】 【关闭】', '下一篇：松河县开展春季植树活动', '', '沪铜主力 61850 ↓1.32%   锌 22980']],
  ])('%s', (_, end) => expect(read(...end)).toEqual(BODY));

  const LONG = '会议还审议通过了全县下一阶段重点工作安排，明确了时间表和路线图。';
  it.each([['松河融媒 丁一 方芳'], ['松河要闻', '给领导留言'], ['（县发改局供稿）']])('a line or two below paragraphs of a line each: %s', (...end) => expect(read(LONG, ...end)).toEqual([...BODY, LONG]));
  it('what a colon leads to stays', () => expect(read(LONG, '参会单位：', '县发改局')).toHaveLength(5));
  it('a list that nothing sets apart stays', () => expect(read('县发改局', '县工信局', '县商务局')).toHaveLength(5));
  it('a text that goes on below the editors of its page stays', () => expect(read('责任编辑：方芳', '会议还审议通过了全县下一阶段重点工作安排，明确了时间表和路线图。')).toHaveLength(3));
});

describe('above a copied text', () => {
  const head = (...lines: string[]) => readAll(plain([...lines, '', ...BODY].join('\n')))[0]!;
  it('a site’s slogan in two phrases is no headline', () => expect(head('看家乡事，品故乡情', '', '松河县召开一季度经济运行分析会', '', '松河日报 2024-04-19 08:00 大字').title).toBe('松河县召开一季度经济运行分析会'));
  it('a short headline with a comma is one', () => expect(head('招商引资，再添新军', '2024-04-19　来源：松河网').title).toBe('招商引资，再添新军'));
  it('the machine’s place below the day is no text', () => expect(head('松河县召开一季度经济运行分析会', '松河发布', '2024-04-19 08:00', '浙江')).toMatchObject({ published: '2024-04-19T08:00:00', paragraphs: BODY }));
  it('a bullet may stand before the dateline', () => expect(readAll(plain(['松河县召开一季度经济运行分析会', '2024-04-19　来源：松河网', '', `• 本报讯（丁一 方芳）${BODY[0]!}`, BODY[1]!].join('\n')))[0]!.paragraphs).toEqual(BODY));
  it('source and day above the breadcrumb are the report’s', () => expect(head('松河县召开一季度经济运行分析会', '来源：松河网 | 作者：丁一 | 2024-04-19 08:00', '首页 / 县域 / 正文')).toMatchObject({ source: '松河网', published: '2024-04-19T08:00:00' }));
});

describe('headings', () => {
  it('may name a place, or several, and its news in two phrases', () => expect(readAll(plain([
    '松河观摩见闻', '2024-04-19　来源：松河网', '', BODY[0]!, '遂平县、确山县：两县同唱“食品”戏', BODY[1]!, '通道：一公一铁 双翼齐飞', '会议还审议通过了全县下一阶段重点工作安排，明确了时间表和路线图。',
  ].join('\n')))[0]!.paragraphs.filter((p) => p.startsWith('## '))).toEqual(['## 遂平县、确山县：两县同唱“食品”戏', '## 通道：一公一铁 双翼齐飞']));
  it('do not end in a dash', () => expect(read('怎么干？会议定下“路线图”——', '盯住项目不放松，一季度开复工率务必达到百分之百，确保首季开门红。')).toContain('怎么干？会议定下“路线图”——'));
});
