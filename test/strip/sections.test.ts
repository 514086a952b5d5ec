import { describe, expect, it } from 'vitest';
import { strip } from '../../src/strip/index.ts';
import type { Page } from '../../src/read/page.ts';
import { marked, plain } from '../articles/made.ts';

const TITLE = '松河县召开全县项目建设推进会议';
const BODY = '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，确保早开工、早投产、早达效，为全县高质量发展提供坚实支撑。';
const MORE = '会议强调，要强化要素保障，优化营商环境，当好服务企业的“店小二”，以过硬作风推动各项部署落地见效，奋力完成全年目标任务。各镇街、县直有关部门主要负责同志参加会议，四个镇作了表态发言。';

/** The lines that stripping leaves. */
const left = (page: Page): string[] => {
  const cuts = strip(page), { text } = page.text;
  let out = '', at = 0;
  for (const c of cuts) { out += text.slice(at, c.start); at = c.end; }
  return (out + text.slice(at)).split('\n').map((l) => l.trim()).filter((l) => l !== '');
};

describe('lists of other reports', () => {
  it('go with their titles and teasers to the end of the page', () => {
    expect(left(plain([TITLE, BODY, MORE, '相关阅读', '• 另一县推进项目建设', '• 清晨六点的菜市场已经人声鼎沸，卖豆腐的老何说今年的豆子', '热门文章', '最新文章', '夜市开到了江边', '入夏以来，江边的夜市一天比一天热闹，摊主们说生意好过往年。'].join('\n')))).toEqual([TITLE, BODY, MORE]);
  });

  it('end where the report goes on', () => {
    expect(left(plain([TITLE, BODY, '相关阅读：松河县开展植树活动', MORE].join('\n')))).toEqual([TITLE, BODY, MORE]);
    const shorter = '松河镇种粮大户说，今年种了四百亩麦子，收成比去年好，合作社上门收粮，销路也不用愁。';
    expect(left(plain([TITLE, BODY, '【相关新闻】邻县花市次轮开锣，投得者多以年橘、兰花为主打', shorter].join('\n')))).toEqual([TITLE, BODY, shorter]);
    expect(left(plain([TITLE, BODY, '推荐阅读', '松河县开展植树活动', BODY.replace('会议', '他'), MORE].join('\n')))).toEqual([TITLE, BODY, BODY.replace('会议', '他'), MORE]);
  });

  it('end with a box of their own amid the report', () => {
    const other = '邻县现有轴承企业2300家，从业人员6万人，去年产值突破700亿元，产量占全国七成以上。';
    const page = (ends: number) => marked([[TITLE, { box: [0, 6] }], [BODY, { box: [0, 6] }], ['延伸阅读', { kind: 'heading', level: 4, box: ends === 6 ? [0, 6] : [2, ends] }], ['邻县轴承迈向千亿', { box: ends === 6 ? [0, 6] : [2, ends] }], [other, { box: ends === 6 ? [0, 6] : [2, ends] }], ['一滴水用七遍', { kind: 'heading', level: 2, box: [0, 6] }], [MORE, { box: [0, 6] }]]);
    expect(left(page(4))).toEqual([TITLE, BODY, '一滴水用七遍', MORE]);
    expect(left(page(6))).toEqual([TITLE, BODY]);
  });

  it('take a box of their own below the report with all that is told in it', () => {
    const other = BODY.replace('会议', '邻县'), page = (box: readonly [number, number]) => marked([[TITLE, { box: [0, 6] }], [BODY, { box: [0, 6] }], ['阅读下一篇', { box }], ['邻县无花果熟了', { box }], [other, { box }], [MORE, { box }], ['松河网', { box: [0, 6] }]]);
    expect(left(page([2, 5]))).toEqual([TITLE, BODY]);
    expect(left(page([0, 6]))).toEqual([TITLE, BODY, other, MORE, '松河网']);
  });

  it('end where another report begins', () => {
    const dateline = '本报讯（记者 张一平）昨日，全县春耕现场会召开。';
    expect(left(plain([TITLE, BODY, '热点推荐', '• 旧闻一则', '全县春耕现场会召开', dateline].join('\n')))).toEqual([TITLE, BODY, '全县春耕现场会召开', dateline]);
  });

  it('above the report leave its headline', () => {
    expect(left(plain(['热门文章', '• 旧闻一则', '• 旧闻两则', TITLE, '来源：松河日报 2024-03-05', BODY].join('\n')))).toEqual([TITLE, '来源：松河日报 2024-03-05', BODY]);
  });

  it('of one line above the report are none: the column has a name, the headline a second line', () => {
    const second = '张一平出席并讲话　李二白主持';
    expect(left(plain(['时政要闻', TITLE, second, '来源：松河日报 2024-03-05', BODY].join('\n')))).toEqual(expect.arrayContaining([TITLE, second]));
    expect(left(plain(['热门文章', '旧闻一则要点', '旧闻两则要点', TITLE, '来源：松河日报 2024-03-05', BODY].join('\n')))).toEqual([TITLE, '来源：松河日报 2024-03-05', BODY]);
  });

  it('are not what a report calls its own sections', () => {
    expect(left(plain([TITLE, BODY, '重点关注', MORE].join('\n')))).toEqual([TITLE, BODY, '重点关注', MORE]);
  });
});

describe('what the format says of lines', () => {
  it('takes away what stands outside the content and what is all links', () => {
    expect(left(marked([
      ['松河在线', { outside: true }], ['登录', { linked: 1 }], [TITLE, { kind: 'heading', level: 1 }], ['来源：松河日报 2024-03-05', { outside: true }], BODY, ['另一县推进项目建设工作', { linked: 1, kind: 'item' }], MORE, ['订阅我们的简报', { outside: true }],
    ]))).toEqual([TITLE, '来源：松河日报 2024-03-05', BODY, MORE]);
  });

  it('keeps a headline that the head\'s title names, wherever it stands', () => {
    expect(left(marked([[`${TITLE}_松河网`, { kind: 'head-title' }], [TITLE, { kind: 'heading', level: 1, outside: true }], BODY]))).toEqual([`${TITLE}_松河网`, TITLE, BODY]);
  });

  it('keeps paragraphs with a link in them, and table rows', () => {
    expect(left(marked([[TITLE, { kind: 'heading', level: 1 }], [BODY, { linked: 0.9 }], ['项目 | 总投资', { kind: 'row', linked: 1 }]]))).toEqual([TITLE, BODY, '项目 | 总投资']);
  });
});

describe('captions', () => {
  it('stand under an image: who, with what office, or what place', () => {
    expect(left(plain([TITLE, 'a1.jpg', '松河县委副书记、县长秦小蕾', BODY, 'b2.png', '推进会现场', MORE].join('\n')))).toEqual([TITLE, BODY, MORE]);
  });
  it('are not headings under an image, nor the only paragraph of a report', () => {
    expect(left(plain([TITLE, BODY, 'a1.jpg', '聚焦产业，加快转型', MORE].join('\n')))).toEqual([TITLE, BODY, '聚焦产业，加快转型', MORE]);
    expect(left(plain([TITLE, '1月17日，县党政考察团参观了北门有限公司等企业。 张一明 摄'].join('\n')))).toHaveLength(2);
  });
});

describe('lines that begin with a mark', () => {
  it.each(['●', '◆', '▲'])('%s are a list of the report where several stand together', (mark) => {
    const items = [`${mark} 年产30万套智能座舱项目，总投资15亿元`, `${mark} 苏北冷链物流中心项目，占地210亩。`, `${mark} 五岛湖康养综合体`];
    expect(left(plain([TITLE, BODY, '主要签约项目如下：', ...items, MORE].join('\n')))).toEqual([TITLE, BODY, '主要签约项目如下：', ...items, MORE]);
  });
  it('are a caption where one stands alone, and other reports under a head that says so', () => {
    expect(left(plain([TITLE, BODY, '▲项目建设现场', MORE].join('\n')))).toEqual([TITLE, BODY, MORE]);
    expect(left(plain([TITLE, BODY, MORE, '相关阅读', '● 松河县召开重点项目调度会', '● 前三季度全县新签约亿元项目41个'].join('\n')))).toEqual([TITLE, BODY, MORE]);
  });
});

describe('spam', () => {
  it('takes the tame lines of its swarm along', () => {
    expect(left(plain([TITLE, BODY, '国产精品久久|人妻无码|中文字幕', '免费在线观看视频', '高清影院资源网站', '亚洲无码|欧美日韩在线'].join('\n')))).toEqual([TITLE, BODY]);
  });
  it('is found in a damaged page\'s first line', () => {
    expect(left(plain(['中文字幕亚洲欧美日韩在线不卡，亚洲综合在线网，久久精品一本大道', TITLE, BODY].join('\n')))).toEqual([TITLE, BODY]);
  });
});

describe('what readers may press to say how a report moved them', () => {
  it.each([
    [['您此时的心情', '感动', '同情', '无聊', '路过']], [['看完此文的心情如何', '震惊 12', '难过 3', '给力 40']], [['心情排行', '开心', '愤怒']],
  ])('goes with the line above: %j', (widget) => expect(left(plain([TITLE, BODY, MORE, ...widget].join('\n')))).toEqual([TITLE, BODY, MORE]));
  it('goes where that line is a heading', () => expect(left(marked([TITLE, BODY, MORE, ['您此时的心情', { kind: 'heading', level: 3 }], '感动', '路过']))).toEqual([TITLE, BODY, MORE]));
  it('leaves such words alone that head a report’s own part', () => expect(left(plain([TITLE, '感动', BODY, '震惊', MORE].join('\n')))).toEqual([TITLE, '感动', BODY, '震惊', MORE]));
});

describe('the foot of a page', () => {
  it('goes as a whole: owner, telephone, column names between', () => {
    expect(left(plain([TITLE, BODY, '松河新闻', '松河县新闻信息中心', '松河省投资促进中心：+86-531-50000563', '松河省投资促进中心', '+86-531-50000563', '版权所有 © 2024 松河省商务厅'].join('\n')))).toEqual([TITLE, BODY]);
  });
  it('has hosts by whatever label where the rest of a foot is near', () => {
    expect(left(plain([TITLE, BODY, '承办单位：松河县政务信息中心', '建设单位：松河网络公司', '鲁ICP备00000000号'].join('\n')))).toEqual([TITLE, BODY]);
    expect(left(plain([TITLE, BODY, '承办单位：松河县商务局', '建设单位：松河县城投公司'].join('\n')))).toHaveLength(4);
  });
  it('leaves signature, day and names to the report', () => {
    const own = ['松河县人民政府', '2023年5月6日', '编辑：王一明', '审核：李二白'];
    expect(left(plain([TITLE, BODY, ...own, '主办：松河县人民政府办公室'].join('\n')))).toEqual([TITLE, BODY, ...own]);
  });
  it('does not swallow hosts that the report names', () => {
    expect(left(plain([TITLE, BODY, '主办：松河县人民政府', '承办：松河县商务局', MORE].join('\n')))).toEqual([TITLE, BODY, '主办：松河县人民政府', '承办：松河县商务局', MORE]);
  });
});

describe('buttons at a paragraph\'s end', () => {
  it('go, and the paragraph stays', () => {
    expect(left(plain([TITLE, `${BODY}【打印】【关闭】`].join('\n')))).toEqual([TITLE, BODY]);
    expect(left(plain([TITLE, `${BODY}</span>`].join('\n')))).toEqual([TITLE, BODY]);
    expect(left(plain([TITLE, BODY, '【编辑：王一明】\t打印\t关闭\t我要纠错'].join('\n')))).toEqual([TITLE, BODY, '【编辑：王一明】']);
  });
});

describe('pointers at a paragraph’s end', () => {
  it.each([`${BODY}>>>更多内容，点击阅读`, `${BODY}>>详情`, `${BODY}（点击查看详情）`])('go and leave the paragraph: %s', (line) => expect(left(plain([TITLE, line, MORE].join('\n')))).toEqual([TITLE, BODY, MORE]));
  it.each(['全县亩均税收由12万元>15万元>18万元，逐年增长，走在全市前列。', '群众可登录政务网（点击首页专栏）查看进度，也可到大厅咨询。'])('a paragraph that only looks like it stays: %s', (line) => expect(left(plain([TITLE, line, MORE].join('\n')))).toEqual([TITLE, line, MORE]));
});

describe('files to fetch', () => {
  it.each([['附件下载：', '1.重点项目名单.docx'], ['附件：重点项目名单.xls'], ['相关附件', '公示表.pdf（12KB）']])('go: %s', (...files) => expect(left(plain([TITLE, BODY, MORE, ...files].join('\n')))).toEqual([TITLE, BODY, MORE]));
  it('a list that the document itself has stays', () => expect(left(plain([TITLE, BODY, MORE, '附件：1.重点项目名单'].join('\n')))).toEqual([TITLE, BODY, MORE, '附件：1.重点项目名单']));
});

describe('the outlet’s address in a report’s head', () => {
  it.each(['松河网（www.songhe.example）　2024-10-22 08:15　来源：松河日报', 'http://news.songhe.example　2024年10月22日08:15　松河日报　我要评论（0）', '松河县人民政府 www.songhe.example 2024-10-22 来源：县融媒体中心'])('is no contact: %s', (line) =>
    expect(left(plain([TITLE, line, BODY, MORE].join('\n')))).toEqual([TITLE, line, BODY, MORE]));
  it('with a telephone it is', () => expect(left(plain([TITLE, BODY, MORE, '新闻热线：0531-60000110 更新于2024-10-22'].join('\n')))).toEqual([TITLE, BODY, MORE]));
});

describe('lists in a box', () => {
  const box = { outside: true } as const;
  it('end where the text goes on', () => {
    expect(left(marked([TITLE, BODY, '延伸阅读', ['松河县开展植树活动', { ...box, linked: 1 }], [BODY.replace('会议', '他'), box], MORE]))).toEqual([TITLE, BODY, MORE]);
  });
  it('that are a menu’s end with the menu', () => {
    expect(left(marked([['新闻中心', { ...box, kind: 'item', linked: 1 }], ['就医服务', { ...box, kind: 'item', linked: 1 }], TITLE, '[ 来源：宣传科 ] [ 发布时间：2024-09-06 ]', BODY, MORE])))
      .toEqual([TITLE, '[ 来源：宣传科 ] [ 发布时间：2024-09-06 ]', BODY, MORE]);
  });
  it('leave the editors’ names below them', () => {
    expect(left(plain([TITLE, BODY, MORE, '相关阅读', '松河县开展植树活动', '责任编辑：王立言'].join('\n')))).toEqual([TITLE, BODY, MORE, '责任编辑：王立言']);
  });
});

describe('figures that nothing explains', () => {
  it.each(['(0)', '0%', '01002002011000000000', '12 / 36'])('go below the text: %s', (line) => expect(left(plain([TITLE, BODY, MORE, line].join('\n')))).toEqual([TITLE, BODY, MORE]));
  it('stay within it', () => expect(left(plain([TITLE, BODY, '38.6%', MORE].join('\n')))).toContain('38.6%'));
});

describe('what a machine made of the report', () => {
  it.each([['AI摘要', '内容由AI生成，仅供参考'], ['【智能速读】', '以上内容由人工智能生成'], ['AI总结', '本摘要由AI生成']])('goes with its notice: %s', (head, notice) =>
    expect(left(plain([TITLE, head, '全县召开会议推进项目建设。', notice, BODY, MORE].join('\n')))).toEqual([TITLE, BODY, MORE]));
  it('a report on such machines stays', () => expect(left(plain([TITLE, BODY, '园区内的客服内容由AI生成并由人工复核，效率提升三成，企业好评不断。', MORE].join('\n')))).toHaveLength(4));
});

describe('the editors’ names at the page’s foot', () => {
  it.each(['[ 责编：王立言 ]', '【纠错】 责任编辑：王立言', '（编辑：王立言）'])('stay between furniture: %s', (line) => expect(left(plain([TITLE, BODY, MORE, '分享到：微信', line, '版权所有：松河在线'].join('\n')))).toHaveLength(4));
  it('a column’s name there goes', () => expect(left(plain([TITLE, BODY, MORE, '分享到：微信', '松河要闻', '版权所有：松河在线'].join('\n')))).toEqual([TITLE, BODY, MORE]));
});

describe('answers in a forum', () => {
  it('go with those who gave them, from the first one on', () => {
    expect(left(plain([TITLE, '发表于 2013-9-26 20:15 楼主', BODY, MORE, '收藏 分享 回复', '松风', '发表于 2013-9-26 21:02:33 沙发', '希望多招点有技术含量的企业，环保也要跟上啊。', '来安', '发表于 2013-9-27 08:11:20 3楼', '工资能不能涨一点？'].join('\n'))))
      .toEqual([TITLE, '发表于 2013-9-26 20:15 楼主', BODY, MORE]);
  });
  it('are no matter of reports that speak of sofas and floors', () => {
    const line = '文章发表于2013年9月26日，讲述了沙发厂搬进新楼的故事。';
    expect(left(plain([TITLE, BODY, line, MORE].join('\n')))).toEqual([TITLE, BODY, line, MORE]);
  });
});

describe('comments below a report', () => {
  it('go with the readers’ names to the end of the page, but the editors stay', () => {
    expect(left(plain([TITLE, BODY, MORE, '网友评论（2）', '游客 2022-10-10 08:21', '家乡的藕粉糯，好吃。', '江边人 2022-10-10 11:02', '去年路不好走，今年修好没有？希望重视一下道路。', '责任编辑：文远'].join('\n')))).toEqual([TITLE, BODY, MORE, '责任编辑：文远']);
  });
  it('are no section of a report that goes on below', () => {
    expect(left(plain([TITLE, BODY, '读者留言', MORE, BODY].join('\n')))).toContain(MORE);
    expect(left(plain([TITLE, '评论', BODY, MORE].join('\n')))).toEqual([TITLE, BODY, MORE]);
  });
});

describe('boxes of labels below a report', () => {
  const page = (...labels: readonly string[]) => marked([[TITLE, { box: [0, 5] }], [BODY, { box: [0, 5] }], [MORE, { box: [0, 5] }], ...labels.map((l) => [l, { box: [3, 2 + labels.length] }] as const)]);
  it('go', () => expect(left(page('感动', '路过', '高兴'))).toEqual([TITLE, BODY, MORE]));
  it.each([['松河县人民政府', '2024年3月5日'], ['编辑：文远', '审核：方芳'], ['签约项目全部开工。', '松河'], ['储能电池项目及配套产业园一期工程二标段', '松河']])('stay where they are the report’s: %s', (...labels) => expect(left(page(...labels))).toEqual([TITLE, BODY, MORE, ...labels]));
});

describe('a breadcrumb below the line of origin', () => {
  it('is cut alone: what stands above it is the report’s own head', () => {
    const origin = '来源：松河日报 2024-03-05 09:30';
    expect(left(plain([TITLE, origin, '首页 > 要闻 > 正文', BODY, MORE].join('\n')))).toEqual([TITLE, origin, BODY, MORE]);
    expect(left(plain(['要闻速递', '首页 > 要闻 > 正文', TITLE, origin, BODY, MORE].join('\n')))).toEqual([TITLE, origin, BODY, MORE]);
  });
});
