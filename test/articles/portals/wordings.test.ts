import { describe, expect, it } from 'vitest';
import { plain, readAll, type Shown } from '../made.ts';

const TITLE = '安吉县召开一季度经济运行分析会';
const BODY = [
  '4月18日，安吉县召开一季度经济运行分析会，县长沈怀民主持会议并讲话。',
  '会议指出，一季度全县完成规模以上工业增加值32.6亿元，同比增长8.4%；固定资产投资增长11.2%，新签约项目23个。',
  '沈怀民强调，要紧盯全年目标任务，抓实项目建设和企业服务，切实把各项惠企政策落到实处。',
];
const META = '2024-04-19 09:30 来源：湖州日报', AT = '2024-04-19T09:30:00';

function report({ meta = META, head = [], tail = [], title = TITLE }: { meta?: string; head?: readonly string[]; tail?: readonly string[]; title?: string }): Shown {
  const found = readAll(plain([title, meta, ...head, ...BODY, ...tail].join('\n')));
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('between headline and text', () => {
  it.each([
    [META, '湖州日报', AT], ['出处：湖州日报 2024-04-19 09:30', '湖州日报', AT], ['信息来源：县政府办公室　发布时间：2024-04-19 09:30', '县政府办公室', AT], ['文章来源：湖州日报 更新时间：2024-04-19 09:30:00', '湖州日报', AT],
    ['稿源：湖州日报 时间：2024-04-19 09:30', '湖州日报', AT], ['来源丨湖州日报　2024.04.19 09:30', '湖州日报', AT], ['【来源：湖州日报】【2024-04-19 09:30】', '湖州日报', AT], ['来自：湖州日报客户端 发表时间：2024-04-19 09:30', '湖州日报客户端', AT],
    ['发表于 2024-04-19 09:30 来源 湖州日报', '湖州日报', AT], ['来源：“湖州发布”微信公众号　2024-04-19 09:30', '“湖州发布”微信公众号', AT],
  ])('the label of a source is read: %s', (meta, source, published) => expect(report({ meta })).toMatchObject({ title: TITLE, source, published, paragraphs: BODY }));

  it.each([['2024年04月19日 09:30  湖州日报', '湖州日报'], ['湖州日报 2024/04/19 09:30', '湖州日报'], ['湖州日报 | 2024-04-19 09:30', '湖州日报'], ['安吉发布 2024-04-19 09:30 浙江', '安吉发布'], ['原创 2024-04-19 09:30 · 安吉新闻', '安吉新闻']])(
    'an outlet or an account beside the day needs none: %s', (meta, source) => expect(report({ meta })).toMatchObject({ source, published: AT }));

  it.each([['原创 2024-04-19 09:30 · 安吉零距离', '安吉零距离'], ['竹乡观察室 · 2024年04月19日 09:30', '竹乡观察室'], ['2024-04-19 09:30 竹海经济导刊', '竹海经济导刊'], ['2024年04月19日 09:30　浙北竹乡视点 阅读 31', '浙北竹乡视点']])(
    'so does an account of any other name: %s', (meta, source) => expect(report({ meta })).toMatchObject({ source, published: AT }));

  it.each(['2024-04-19 09:30 联合日报／记者丁一／安吉报道', '2024-04-19 09:30　联合日报∕特派记者丁一'])('an outlet stands before its reporter: %s', (meta) => expect(report({ meta })).toMatchObject({ source: '联合日报', published: AT }));

  it.each([['2024-04-19 09:30 来源：湖州日报　大 | 中 | 小'], ['2024年04月19日09:30 | 来源：湖州日报 | 评论 分享'], ['2024-04-19 09:30 | 来源：湖州日报 | 文/图 丁一'], ['2024-04-19 09:30 来源：湖州日报  222'], ['2024-04-19 09:30 来源：湖州日报    手机看新闻']])('what stands behind a source is none of it: %s', (meta) => expect(report({ meta }).source).toBe('湖州日报'));

  it.each([['竹门网：http://www.example.cn　2024-04-19 09:30　编辑：方芳', '竹门网'], ['2024-04-19 09:30 孝感云', '孝感云'], ['竹海+ 2024-04-19 09:30', '竹海+'], ['竹海商报/2024-04-19 09:30/文化', '竹海商报'], ['竹海日报 24-04-19 09:30', '竹海日报']])('an outlet is known by its address, cloud or plus: %s', (meta, source) => expect(report({ meta })).toMatchObject({ source, published: AT }));

  it.each(['李晓云 2024-04-19 09:30', '苏敏 · 2024-04-19 09:30', '2024-04-19 09:30 时政要闻', '2024-04-19 09:30 星期五 农历三月十一', '欧阳文山 2024-04-19 09:30', '2024-04-19 09:30 阅读3652'])('people, columns, counters and the calendar are none: %s', (meta) =>
    expect(report({ meta })).toMatchObject({ source: null, published: AT }));

  it.each([['时间：2024年4月19日 来源：湖州日报', '2024-04-19'], ['日期：二〇二四年四月十九日　来源：湖州日报', '2024-04-19'], ['2024 04/19 09:30:00 来源：湖州日报', AT], ['发布日期：2024-04-19 09:30 浏览次数：102', AT]])(
    'the day is read in any spelling: %s', (meta, published) => expect(report({ meta }).published).toBe(published));

  it.each(['来源：湖州日报 作者：丁一 责编：方芳 2024-04-19 09:30', '2024-04-19 09:30 来源： 湖州日报 作者： 丁一 责编： 方芳'])('authors and editors are no sources: %s', (meta) =>
    expect(report({ meta })).toMatchObject({ source: '湖州日报', bylines: ['丁一/作者', '方芳/责编'] }));

  it.each([['安吉新闻 浙江', '安吉新闻'], ['安吉新闻浙江 举报', '安吉新闻'], ['安吉发布 原创', '安吉发布']])('what portals put behind an account’s name is none of it: %s', (value, source) =>
    expect(report({ meta: `2024-04-19 09:30 来源：${value}` }).source).toBe(source));

  it.each([
    ['where it was copied from', ['本文来自微信公众号“竹乡观察室”（ID：zhuxiang2020），作者：丁一，编辑：方芳，经授权发布。', '本文首发于《竹乡导刊》2024年第4期。', '本文转载自微信公众号“安吉发布”。']],
    ['what it was called before', ['原标题：安吉一季度经济怎么样', '【原标题】安吉一季度经济怎么样', '原题：安吉一季度经济怎么样', '（原标题：安吉一季度经济怎么样）']],
    ['what sends the reader elsewhere', ['点击进入专题：经济运行', '高清图集：会议现场', '点击查看大图', '图集']],
    ['the headline again', [TITLE, `${TITLE}_湖州日报`, `《${TITLE}》`]],
    ['a summary', ['[提要] 一季度新签约项目23个', '摘要：一季度新签约项目23个', '核心提示：一季度新签约项目23个', '导语：', '本文摘要：一季度新签约项目23个']],
    ['invitations', ['点击上方“安吉发布”关注我们', '点击蓝字，关注我们', '↑点击上方蓝字关注']],
    ['the occasion of a speech', ['——2024年4月18日在安吉县第十七届人民代表大会第四次会议上', '（2024年4月18日在全县经济工作会议上）']],
    ['tools', ['本文约800字，预计阅读时间3分钟', '【字体：大 中 小】', '打印 收藏 纠错']],
  ])('goes %s', (_, lines) => { for (const line of lines) expect(report({ head: [line] }), line).toMatchObject({ title: TITLE, paragraphs: BODY }); });
});

describe('below the text', () => {
  it.each([
    ['本报记者 丁一 本报通讯员 秦岭', ['丁一/记者', '秦岭/通讯员']], ['编辑：方芳 评论(0)', ['方芳/编辑']],
    ['栏目主编：方芳', ['方芳/主编']], ['【记者】丁一', ['丁一/记者']], ['（“竹云”新闻编辑方芳）', ['方芳/编辑']], ['竹海报记者：丁一    竹海报编辑：方芳', ['丁一/记者', '方芳/编辑']], ['流程编辑：u022', []], ['题图来源：某地 供图', []], ['图片 | 受访者供图', []], ['湖州日报记者 丁一 来源：湖州日报', ['丁一/记者']],
    ['【责任编辑：方芳】', ['方芳/责编']], ['（责编：方芳、丁一）', ['方芳/责编', '丁一/责编']], ['本文来源：湖州日报 责任编辑：方芳_NB1234', ['方芳/责编']], ['编辑丨方芳', ['方芳/编辑']], ['微信编辑：方芳', ['方芳/编辑']],
    ['编辑：方芳　校对：丁一　审核：秦岭', ['方芳/编辑']], ['初审：方芳 复审：丁一 终审：秦岭', []], ['采写：丁一', ['丁一/记者']],
    ['文/图 丁一', ['丁一/作者']], ['文/丁一 图/秦岭', ['丁一/作者', '秦岭/摄影']], ['撰文：丁一　摄影：秦岭', ['丁一/作者', '秦岭/摄影']], ['湖州日报全媒体记者 丁一 通讯员 秦岭', ['丁一/记者', '秦岭/通讯员']],
  ])('%s names people', (line, bylines) => expect(report({ tail: [line] })).toMatchObject({ source: '湖州日报', bylines, paragraphs: BODY }));

  it.each([
    ['what it was called before', ['原题为《安吉一季度经济怎么样》', '（原题为：《安吉一季度经济怎么样》）', '本文原题为“安吉一季度经济怎么样”', '（原标题：安吉一季度经济怎么样）']],
    ['notices', ['声明：本文版权归原作者所有，转载请注明出处。', '转载请注明来源：湖州日报', '如有侵权，请联系删除。', '免责声明：本网转载仅为传播信息。']],
    ['keywords', ['关键词：安吉 经济运行', '标签：安吉 经济', '关键字: 安吉,经济']],
    ['ways back', ['返回首页', '返回搜狐，查看更多', '打印本页 关闭窗口']],
    ['codes to scan', ['扫码关注安吉发布', '扫一扫在手机打开当前页', '长按识别二维码关注我们']],
    ['ends', ['THE END', '— END —', '（完）', '-END-']],
    ['calls', ['更多精彩内容请关注“安吉发布”', '分享让更多人看到', '喜欢就点个赞吧！']],
    ['counters and complaints', ['阅读 1024', '举报/反馈', '我要反馈']],
    ['the source again', ['来源：湖州日报', '来源丨湖州日报', '信息来源：湖州日报']],
  ])('go %s', (_, lines) => { for (const line of lines) expect(report({ tail: [line] }), line).toMatchObject({ title: TITLE, source: '湖州日报', bylines: [], paragraphs: BODY }); });

  it.each([
    '下一步，安吉将统一产品标签：让每一包茶叶都能查到来源，扫码就能看到采摘时间。', '市民扫码即可在线反馈问题，点击“我要纠错”便能提交线索。', '这篇报道的原题为《竹乡春早》，后来收入县志，成为了解当年情况的重要资料。', '更多内容请看报告正文，附表列出了各乡镇的完成情况。',
  ])('a sentence that speaks of such things stays: %s', (line) => expect(report({ tail: [line] }).paragraphs).toEqual([...BODY, line]));
});

describe('headlines that end like the name of a body', () => {
  it.each(['安吉县召开一季度经济运行分析会', '我县举办春季招聘会', '县长沈怀民调研县融媒体中心', '全县首个零碳园区落户开发区管委会'])('%s', (title) =>
    expect(report({ title, head: ['点赞春天的安吉'] }).title).toBe(title));
});

describe('what clients leave out or add', () => {
  it.each([['24-04-19 09:30', AT], ['24/04/19 09:30:00', AT], ['24.4.19', '2024-04-19']])('behind its label a day may lack the century: %s', (day, published) => expect(report({ meta: `发布时间：${day} 来源：湖州日报` })).toMatchObject({ published, source: '湖州日报', paragraphs: BODY }));
  it('a figure is no such day', () => expect(report({ meta: `${META} 浏览量：24-04` }).published).toBe(AT));

  it.each(['04-19 09:30', '3小时前', '昨天 09:30', '04-19 09:30 湖州日报官方账号'])('a day without its year is no text: %s', (line) => expect(report({ meta: line }).paragraphs).toEqual(BODY));
  it('a sentence that begins with one is', () => expect(report({ head: ['昨天上午，会议在县城举行，县直各部门负责人参加。'] }).paragraphs).toHaveLength(4));

  it.each([['来源：云岭观察 浙江', '云岭观察'], ['来源：云岭观察 举报 浙江', '云岭观察'], ['来源：河东晨报（杭州）', '河东晨报'], ['来源：湖州日报 参与互动', '湖州日报'], ['来源：湖州日报 有0人参与', '湖州日报'], ['来源：发现浙江', '发现浙江'], ['来源：湖州日报（数字版）', '湖州日报（数字版）']])(
    'what stands behind the account is none of it: %s', (source, name) => expect(report({ meta: `2024-04-19 09:30 ${source}` }).source).toBe(name));

  it('the day may be called 出版', () => expect(report({ meta: '出版：2024-04-19 09:30', head: ['来源：湖州日报'] })).toMatchObject({ published: AT, paragraphs: BODY }));
  it('of two labels for one day the fuller is taken', () => expect(report({ meta: '发布日期：2024-04-19', head: ['发布时间：2024-04-19 09:30 来源：湖州日报'] }).published).toBe(AT));
  it.each(['2024-04-19 09:30 分类：产业 阅读(126) 评论(0)', '2024-04-19 09:30 丁一 阅读：'])('a day with a counter is an entry: %s', (meta) => expect(report({ meta })).toMatchObject({ published: AT, paragraphs: BODY }));
  it.each(['责编：Luffy', '责任编辑：10', '图片编辑：方芳', '初审编辑：丁一'])('an editor of any kind is no text: %s', (line) => expect(report({ tail: [line] }).paragraphs).toEqual(BODY));
  it.each(['原创 安吉发布', '原创 丁一 安吉发布'])('%s is no text', (line) => expect(report({ head: [line] }).paragraphs).toEqual(BODY));
  it('a report on what is original is', () => expect(report({ head: ['原创 作品大赛落幕，一批反映乡村变化的作品获奖。'] }).paragraphs).toHaveLength(4));

  it.each([META, '文 | 丁一 编辑 | 方芳 2024-04-19 09:30 来源：湖州日报', '来源：湖州日报 2024-04-19 09:30'])('the line of origin may stand below a lead: %s', (origin) =>
    expect(report({ meta: '从谋划到开工，安吉只用了58天。', head: [origin] })).toMatchObject({ published: AT, source: '湖州日报', paragraphs: ['从谋划到开工，安吉只用了58天。', ...BODY] }));
});
