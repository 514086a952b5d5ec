import { describe, expect, it } from 'vitest';
import type { CutKind } from '../../src/strip/cut.ts';
import { strip } from '../../src/strip/index.ts';
import { plain } from '../articles/made.ts';

const HEADLINE = '松河县召开项目建设推进会议部署下步工作';
const BODY = '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，确保早开工、早投产、早达效。';

/** The kinds under which a line is cut that stands above, or below, a report. */
const cutAs = (line: string, place: 'above' | 'below' | 'within'): string[] => {
  const lines = place === 'above' ? [line, HEADLINE, BODY, BODY] : place === 'below' ? [HEADLINE, BODY, BODY, line] : [HEADLINE, BODY, line, BODY];
  const text = lines.join('\n');
  const start = text.indexOf(`${line}`), end = start + line.length;
  return strip(plain(text)).filter((c) => c.start <= start && end <= c.end).map((c) => c.kind);
};

const FURNITURE: Readonly<Partial<Record<CutKind, readonly string[]>>> = {
  breadcrumb: [
    '当前位置：首页 > 新闻中心 > 要闻', '您的位置: 首页 >> 政务公开 >> 工作动态', '您当前的位置 ： 松河在线  ->  新闻  ->  正文', '首页 > 信息公开 > 信息浏览', '现在位置：首页/新闻/正文', '新闻 > 本地 > 要闻 > 正文',
  ],
  toolbar: [
    '【字号：大 中 小】 【打印】 【关闭】', '字体：[大] [中] [小]', '浏览次数：1024', '阅读量 3.2万', '打印本页 关闭窗口', '点击数：', '8354浏览', '打印|收藏|发给好友【字号大中小】 |', '语音播报', '返回顶部', 'A+ A-', '阅读原文', '【纠错】', '收藏 点赞 评论 12条',
  ],
  share: [
    '分享', '分享到：', '分享到： 微信 新浪微博 QQ空间', '扫一扫在手机打开当前页', '长按识别二维码关注我们', '点击上方蓝字关注我们', '微信公众号', '官方微信 官方微博', '扫描二维码，关注松河发布微信公众号', '关注“松河融媒”公众号', '将本网页分享至微信', '下载松河新闻客户端', '打开微信，点击底部的“发现”，使用“扫一扫”',
  ],
  related: ['上一篇：全县安全生产会议召开', '下一篇：没有了', '【上一条】', '相关阅读', '相关链接', '延伸阅读', '■ 推荐阅读', '相关新闻：', '相关阅读：松河开展植树活动', '往期回顾', '为您推荐', '猜你喜欢', '新闻推荐'],
  'hot-list': ['热门文章', '热点推荐', '最新文章', '热点视频', '点击排行', '热门新闻 更多>>', '24小时热文', '本周热点', '热点舆情', '阅读排行榜'],
  comments: ['网友评论', '发表评论', '暂无评论', '评论（12）', '我要评论', '共有0条评论', '登录后评论', '最新评论', '文明上网理性发言，请遵守新闻评论服务协议'],
  contact: [
    '纠错热线：0531-60000110', '新闻热线：0577-67890000 广告热线：67890001', '邮箱：songhe@example.cn', '松河县融媒体中心：+86-531-50000563', '地址：松河县府前街1号', '邮编：250000', '联系电话：0531-6000 0110', '违法和不良信息举报电话：0531-60000111', 'songhe@example.cn',
  ],
  footer: [
    '主办：松河县人民政府办公室', '承办：松河县政务信息中心', '技术支持：某某网络科技有限公司', '鲁ICP备00000000号-5', '鲁公网安备 37000000000000号', '网站标识码：3700000001', '网站地图 | 关于我们 | 联系我们', '互联网新闻信息服务许可证：37120000000',
  ],
  copyright: [
    '版权所有：松河在线', 'Copyright © 2024 www.example.com All Rights Reserved', '松河县商务局 版权所有', '【免责声明】本文仅代表作者个人观点，与本网无关。', '凡本网注明“来源：松河在线”的所有作品，版权均属于松河在线，未经本网授权不得转载。', '转载请注明出处', '声明：转载此文是出于传递更多信息之目的。',
    '未经授权，不得转载', '如有侵权请联系删除', '部分图片来源于网络', '本文仅代表作者观点，不代表本平台立场，版权归原作者所有，转载请注明出处。',
  ],
  advert: ['广告', '广告位招租', '推广链接', '立即下载', '加盟热线 咨询客服'],
  spam: [
    '国产精品亚洲综合在线不卡|欧美日韩在线观看|人妻无码中文字幕', '先锋影音资源网 成人视频 国产精品久久 免费观看', '百家乐官网|真人娱乐平台|时时彩注册送彩金', '亚洲无码_中文字幕_久久免费视频', '澳门金沙官网,葡京娱乐城,百家乐投注平台', '代开发票 办理假证件 刻章 联系微信',
  ],
  caption: ['IMG_20240101.jpg', '20200913204117998.jpg', '图为推进会现场。', '▲项目建设现场', '（资料图）', '松河县城全景。 王一明 摄', '图片来源：松河融媒', '上图：施工现场'],
  residue: ['?', '？', '————', '</span>', '/span>', '* * *', '&nbsp;', '|', 'END', '— END —'],
};

describe('furniture is recognised by its kind', () => {
  for (const [kind, lines] of Object.entries(FURNITURE)) {
    for (const line of lines) {
      const places = kind === 'breadcrumb' ? (['above'] as const) : (['below'] as const);
      for (const place of places) it(`${kind}: ${line}`, () => { expect(cutAs(line, place)).toEqual([kind]); });
    }
  }
});

const TEXT: readonly string[] = [
  // copyright and sharing as matters of a report
  '全县开展版权保护专项行动，未经授权转载、侵权盗版等行为得到有效遏制，一批案件被依法查处。', '企业共享发展成果，与村民分享收益。', '该平台发布转载量超过10万次，阅读量突破500万。', '版权产业增加值占全县生产总值的6.3%。',
  // telephones and codes
  '全力抓好12345市民服务热线，群众满意率达到99.4%。', '居民扫码即可查询办理进度，工作人员随时在线答疑。', '扫码点餐成新风尚', '识别风险、压实责任', '项目计划总投资12345678元',
  // navigation words
  '项目概况', '走进松河', '地址：松河县经济开发区', '位置：312省道/经一路交叉口',
  '首页改版后的政务网站访问量增长三成，服务更加便捷。', '下一步，要抓好项目落地。', '下一条战线在招商一线，干部们说。', '上一年度考核结果位居全市第一。',
  // lists
  '重点项目推介', '热点问题得到回应', '社会事业全面进步', '文化活动丰富多彩', '一、相关情况', '适老化改造项目', '旗舰店3家', '提供低息贷款', '评论家协会成立',
  // foot words
  '主办单位精心组织，承办单位密切配合，推介会取得圆满成功。', '技术支持团队常驻园区，为企业解决难题。', '广告产业园区签约企业12家', '编辑部旧址修缮工程',
  // enumerations and flows
  '育苗→驯化→回收→加工', '日本、韩国、欧美、东南亚', '120人', '35条', '12家', '位于高新区一区二区之间，交通便利', '警方打击赌博、色情等违法犯罪',
  // images
  '图强镇中心小学扩建', '打造全域 一张图', '该县书记、县长带队招商', '松河经验获全省点赞', '效果明显',
];

describe('what a report says stays, whatever words it uses', () => {
  for (const line of TEXT) it(line, () => { expect(cutAs(line, 'within')).toEqual([]); });
});
