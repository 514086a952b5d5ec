import { endsSentence, lastProse, whole, type Line, type Rule } from './sheet.ts';

const WORDS = /^(?:今天是.{4,40}|现在(?:时间)?是.{4,40}|欢迎(?:您)?(?:访问|来到|光临).{2,30}|首\s*页|主页|网站首页|登录|注册|登录\s*[|/]?\s*注册|搜索|站内搜索|请输入.{0,12}|高级搜索|检索|无障碍(?:浏览|阅读)?|适老(?:化|版)?|关怀版|长者(?:模式|版|专区)|繁体?(?:中文|版)?|简体?(?:中文|版)?|简|繁|English|EN|手机版|移动版|电脑版|客户端|微信|微博|智能(?:问答|机器人)|设为首页|加入收藏|收藏本站|网站地图|联系我们|关于我们|网站导航|导航|菜单|栏目导航|频道|全部(?:栏目|频道)?|更多|政务(?:公开|服务|新媒体)|信息公开|互动交流|公众参与|政民互动|新闻(?:中心|动态|资讯)|走进[\p{L}]{2,4}|魅力[\p{L}]{2,4}|[\p{L}]{2,4}概况|数据(?:开放|发布)|机构(?:职能|概况)|领导之窗|办事服务|便民服务|通知公告|公示公告|政策(?:文件|解读|法规)|工作动态|部门动态|镇街动态|乡镇动态|今日[\p{L}]{2,4}|时政(?:要闻|新闻)|要闻(?:动态)?|专题(?:专栏)?|数字报|电子报|版面(?:导航|概览|目录)|往期(?:回顾|报纸|查询)?|按日期检索|上一期|下一期|放大|缩小|全文复制|标题导航|返回目录|第\s*\w{1,4}\s*版.{0,12}|(?:内容|本文|文章|页面)导航|(?:头版|要闻|综合|专版|理论|副刊|广告)(?:版)?)[：:]?$/u;
/** Words of which one at least stands in the row of links at a site's foot. */
const SITE = /关于|联系|广告|声明|介绍|地图|首页|登录|隐私|帮助|版权|友情|法律|招聘|合作|加盟|导航|收藏|订阅|投稿/u;
/** Hardly any line of a report has one of them. */
const PARTED = /[|｜丨·/\s]/u;
const BREAK = /\s*[|｜丨·/]\s*|\s+/u;

/** Menus, column names and slogans at a site's head, and all that stands above a breadcrumb. */
export const navigation: Rule = {
  name: 'navigation',
  find: (lines, taken) => {
    const firstProse = lines.findIndex((l) => l.prose && !taken.has(l.number));
    // Without running text the first line of some length ends the site's head.
    const headEnd = firstProse >= 0 ? firstProse : Math.max(0, lines.findIndex((l) => l.text.length >= 12 && !taken.has(l.number)));
    const last = lastProse(lines, taken);
    const crumb = lastBreadcrumb(lines, taken, headEnd);
    return lines.filter((line) => {
      if (taken.has(line.number) || line.kind === 'head-title' || line.kind === 'row') return false;
      if (line.number < crumb) return !line.prose && line.kind !== 'heading' && !ORIGIN_GIVEN.test(line.text);
      // Inside the report such words may head a section (项目概况, 走进松河).
      if (line.prose || line.kind === 'heading' || (line.number > headEnd && line.number < last)) return false;
      return isMenu(line) || (line.number < headEnd && (isBarred(line) || inRunOfWords(lines, line)));
    }).map((line) => whole(line, 'navigation', 'navigation'));
  },
};

/** The breadcrumb that stands before the report; what comes before it belongs to the site. */
function lastBreadcrumb(lines: readonly Line[], taken: ReadonlySet<number>, headEnd: number): number {
  // Below the line of origin it stands in the report's own head.
  const origin = lines.findIndex((l) => l.number < headEnd && !taken.has(l.number) && ORIGIN_GIVEN.test(l.text)), below = origin < 0 ? headEnd : origin;
  for (let i = below - 1; i >= 0; i--) if (taken.has(i) && /首\s*页|位置/u.test(lines[i]!.text) && /[>＞»›→/：:-]/u.test(lines[i]!.text)) return i;
  return -1;
}

/** One word of a menu, or a row of them: 首页 | 政务 | 服务. */
function isMenu({ text }: Line): boolean {
  if (WORDS.test(text)) return true;
  if (!PARTED.test(text)) return false;
  const words = text.split(BREAK).filter((w) => w !== '');
  if (words.length >= 2 && words.every((w) => WORDS.test(w))) return true;
  if (words.length >= 4 && words.every((w) => w.length <= 8) && words.filter((w) => WORDS.test(w)).length >= 2) return true;
  const links = text.split(/\s*[|｜]\s*/u);
  return links.length >= 3 && links.every((w) => /^\p{L}{0,8}$/u.test(w)) && links.filter((w) => SITE.test(w)).length >= 2;
}

/**
 * Four words or more with bars between them (某某报业集团 | 数字报 | 某某网 | 客户端), or three with dashes (某某网 - 县域 - 某县):
 * a menu or a way through the site whose words are not known. Labels, numbers and names in brackets are none.
 */
const isBarred = ({ text }: Line): boolean => PARTED.test(text) && (isRow(text.split(/\s*[|｜丨]\s*/u), 4) || isRow(text.split(/\s+[-–—]\s+/u), 3));
const isRow = (parts: readonly string[], fewest: number): boolean => {
  const words = parts.filter((w) => w !== '');
  return words.length >= fewest && words.every((w) => /^\p{L}{1,10}$/u.test(w));
};

/** 来源：某某网 | 2024-09-19 07:41 is the report's, wherever the site puts its breadcrumb. */
const ORIGIN_GIVEN = /(?:来\s*源|稿源)\s*[：:]\s*\p{Script=Han}.*\d{4}|\d{4}.*(?:来\s*源|稿源)\s*[：:]\s*\p{Script=Han}/u;

/** The label alone, its value on the next line. */
const ORIGIN = /^(?:信息|文章|新闻|稿件)?来源$|^稿源$|^(?:发布)?(?:日期|时间|机构)$|^作者$/u;

/** Three or more lines running of at most six characters each, or six of twelve: a menu whose words are not known, an app's advertisement. */
const inRunOfWords = (lines: readonly Line[], line: Line): boolean => inRun(lines, line, 6, 3) || inRun(lines, line, 12, 6);

function inRun(lines: readonly Line[], line: Line, longest: number, most: number): boolean {
  const short = (l: Line | undefined): boolean => l !== undefined && l.text.length <= longest && !endsSentence(l.text) && l.kind !== 'heading' && /\p{L}/u.test(l.text) && !/[：:\d]/u.test(l.text) && !ORIGIN.test(l.text);
  if (!short(line)) return false;
  const count = (step: 1 | -1): number => {
    let n = 0;
    for (let l = lines[line.number + step]; short(l) && n < most; l = lines[l!.number + step]) n++;
    return n;
  };
  return 1 + count(-1) + count(1) >= most;
}
