import { withoutBullet } from './sheet.ts';
import type { CutKind } from './cut.ts';

const RELATED = '相关|相近|类似|关联|延伸|扩展|拓展|推荐|往期|同类|更多|其他|其它|为您|为你|猜你|同步|系列|背景|参考|历史|站内|本类|本栏目?|友情|文末|下期|上期|过往|近期|精彩|编辑|主编|小编|责编|特别|点击|阅读|专题|新闻|内容|媒体';
const HOT = '热门|热点|最热|热|最新|近日|今日|本日|本周|一周|本月|月度|周|日|24小时|48小时|72小时|点击|阅读|浏览|人气|评论|视频|图片|图文|图说|精选|滚动|即时|头条|焦点|要闻|重点|重要|置顶|资讯|新闻|舆情|社会|国内|国际|时政|财经|娱乐|体育|健康|教育|房产|汽车|文化|科技|生活|民生|本地|本网|原创|独家|大家|随机|论坛|实时|高清|每日|精彩|特色|品牌';
const THING = '阅读|文章|新闻|资讯|报道|链接|推荐|推介|内容|信息|视频|图片|图集|图文|舆情|话题|专题|专栏|评论|回顾|关注|稿件|导读|要闻|动态|标签|头条|搜索|政策|解读|热文|热点|热词|消息|公告|文件|精选|精彩|点击|作品|栏目|焦点|直播|排行榜?|榜单?|热榜|热搜|回放|看点|组图|图说|影像|专访|访谈|列表|必读|必看';
const PHRASE = '(?:版面|版次|标题|稿件|文章)(?:导航|目录)|本版(?:新闻|稿件|文章|目录|导航)|猜你喜欢|你可能(?:还|也)?(?:会)?(?:喜欢|感兴趣|想看)(?:的|看)?(?:内容|文章|新闻)?|您可能(?:还|也)?(?:会)?(?:喜欢|感兴趣|想看)(?:的|看)?(?:内容|文章|新闻)?|(?:大家|他们|网友)(?:都|正)?在(?:看|搜|读)|(?:看了|读了|阅读|浏览)?(?:本文|此文|该文)?的?(?:人|网友|用户)?(?:还|也)?(?:看了|在看|喜欢)|喜欢此内容的人还喜欢|看了又看|(?:点击|阅读|新闻|热门|热点|本周|一周|本月|今日|人气|浏览|评论|下载|热文|文章|24小时|48小时)(?:点击|阅读|新闻|文章|热点|热文)?(?:排行|排行榜|排名|榜)|热榜|热搜榜?|排行榜|友情链接|您?还?想看|(?:阅读|查看|推荐)?下一篇(?:推荐|文章|阅读)?|返回栏目|往期(?:回顾|精彩|推荐)?|精彩(?:推荐|回顾|内容|图集|专题)|编辑推荐|(?:为你|为您|小编|主编|站长)推荐|新闻中心|图片新闻|滚动新闻|专题报道|视频新闻|(?:最新|最近|近期|今日)(?:更新|发布|上线|收录)|(?:推荐|热门|热点|精彩|最新)图文|图文(?:推荐|热点|精选)|热点|热门|最热|最新|推荐|大家都在(?:看|搜)|(?:他们|网友)都在看';
const MORE = '(?:\\s*(?:更多|more|查看更多|换一[批换]|全部)?\\s*[>＞»›+]*)';
const OPEN = '^[\\s【\\[（(《“◎■●▌|｜▎_=\\-—/#*>☆★◆▼→]*';
const CLOSE = '[\\s】\\]）)》”▌|｜▎_=\\-—/#*☆★◆▼：:…]*';

const STRONG = '相关|延伸|扩展阅读|推荐|热门|最新|猜你|往期|友情|点击|阅读|编辑|为您|为你|精彩';
const RELATED_HEAD = new RegExp(`${OPEN}(?:(?:${RELATED})的?(?:${THING})(?:${THING})?|${PHRASE})${CLOSE}${MORE}$`, 'iu');
const HOT_HEAD = new RegExp(`${OPEN}(?:${HOT})(?:${HOT})?的?(?:${THING})(?:${THING})?${CLOSE}${MORE}$`, 'iu');
const SURE = new RegExp(`${OPEN}(?:(?:${STRONG})|${PHRASE})`, 'iu');
const WITH_ENTRY = new RegExp(`${OPEN}(?:(?:相关|延伸|推荐|扩展|拓展|关联)(?:阅读|链接|新闻|报道|文章|推荐|解读|政策|文件|稿件)|友情链接|往期(?:回顾|推荐|精彩)|热门(?:推荐|文章|阅读)|热点推荐|猜你喜欢)\\s*[】\\]]?[：:】\\]|｜]\\s*\\S`, 'u');

export interface ListHead {
  readonly kind: Extract<CutKind, 'related' | 'hot-list'>;
  /** False where a section of a report could well be called so (重点关注, 社会新闻). */
  readonly sure: boolean;
}

/** 延伸阅读 with the other report's title right behind it, which is a link. */
export const RELATED_LINK = /^[【[]?(?:延伸阅读|相关阅读|推荐阅读|(?:相关|更多)(?:新闻|报道|链接|文章|稿件|专题|内容|资讯)|往期(?:回顾|报道))[】\]：:]?\s*\S/u;

/** The head of a list of other reports: 相关阅读, 延伸阅读, 热门文章, 点击排行, 猜你喜欢 …; null for every other line. */
export function listHead(line: string): ListHead | null {
  const text = withoutBullet(line);
  if (text.length <= 22) {
    const sure = SURE.test(text) || /[>＞»›]$|更多$|more$/iu.test(text);
    if (RELATED_HEAD.test(text)) return { kind: /热|最新|排行|榜|今日|本周/u.test(text) ? 'hot-list' : 'related', sure };
    if (HOT_HEAD.test(text)) return { kind: 'hot-list', sure };
  }
  return WITH_ENTRY.test(text) && text.length <= 120 ? { kind: 'related', sure: true } : null;
}
