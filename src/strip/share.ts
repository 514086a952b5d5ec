import { atEnd, atStart } from '../text/matches.ts';
import { endsSentence, eachLine } from './sheet.ts';
import { madeOf } from './tokens.ts';

const CHANNELS = [
  '(?:一键)?(?:分享|转发|转载)(?:到|至|给|本文|此文|按钮|链接)?', '(?:新浪|腾讯|网易|人民|搜狐)?微博', '(?:微信|手机)?朋友圈', '微信(?:好友|公众号|公众平台|号|群)?', 'QQ(?:好友|空间|群)?', 'qzone', '人人网?', '豆瓣', '开心网', '百度贴吧', '贴吧', '抖音(?:号)?', '快手(?:号)?', '视频号', '今日头条', '头条号?', '钉钉',
  '(?:官方|政务)?(?:微信|微博|公众号|客户端|新媒体|矩阵|APP|抖音|头条|二维码)', '(?:手机|移动)?(?:客户端|版|端|网)(?:下载)?', '二维码', '扫(?:一扫|码)', '复制链接', '(?:分享)?让更多人(?:看到|知道)', 'Facebook', 'Twitter', 'weixin', 'weibo', '生成海报', '小程序码',
];
const FILLERS = ['更多', '好友', '邮箱', '短信', '打印', '收藏', '海报', '小程序', 'App', '到', '至', '和', '用', '在', '给', '的'];
const only = madeOf(CHANNELS, FILLERS);
const LEAD = '^[（(【“「]?(?:请|欢迎|立即|敬请|(?:更多|精彩)[^，,。]{0,8}[，,]?(?:请|尽在|欢迎)?)?(?:您|大家)?(?:使用|用|打开|通过)?(?:微信|手机|QQ|浏览器)?';
const CODE = '(?:二维码|[上下左右图]方?[^，。]{0,6}码|小程序码)';
const OUTLETS = '(?:我们|本(?:公众号|微信|网|站|报)|官方(?:微信|微博|公众号|账号)?|微信公众号?|公众号|(?:“[^”]{1,16}”|[\\p{L}\\d]{2,14}?)(?:官方)?(?:微信|公众号|微博|客户端|视频号|抖音|APP))';
/** How such lines begin: with what the reader should do. */
const INVITATION = new RegExp(`${LEAD}(?:扫一扫|扫(?:码|描)?(?:[^，。]{0,6}${CODE})|扫码(?:关注|下载|阅读|查看|观看|看视频|收看|收听|加入|分享|进群|报名)|(?:长按|识别|长按识别)[^，。]{0,8}(?:图|码|关注)|搜索微信|关注${OUTLETS}|(?:下载|安装|打开)[\\p{L}\\d“”+·]{0,14}?(?:客户端|APP)|打开[\\p{L}]{1,8}(?:新闻|头条|APP)[，,\\s]*(?:查看|阅读|体验|看)|点击(?:上方|下方|右上角|左上角|标题|名片|文末)?[^，。]{0,6}(?:蓝字|蓝色字|名片|阅读原文|“阅读原文”|关注|分享)|点击(?:上方|下方|文末|顶部)[^，。]{0,20}关注|将(?:本|此)(?:文|页|网页)分享|分享(?:到|至|给)(?:您的)?(?:微信|朋友圈|好友|更多人))`, 'iu');
const MARK = /(?:扫一扫|扫码|二维码|长按).{0,12}(?:关注|下载(?:客户端|APP)|分享|手机(?:打开|阅读|浏览))|点击.{0,8}(?:蓝字|右上角|名片).{0,12}关注|点个?[“"]?在看|点个[“"]?赞|点[“"]?赞[”"]?[、和\s]*[“"]?(?:在看|转发|分享)|点赞[、和]?(?:分享|在看)|(?:分享|收藏|转发)[、和]点赞|打开微信.{0,20}扫/iu;

/** Who asks to be found in two places at once advertises. */
const CHANNELS_NAMED = [/客户端|APP/iu, /公众号|微信|微博/u];
/** 海量资讯、精准解读，尽在某某APP */
const AT_OUTLET = /^(?:[^。！？]{0,30}(?:尽在|请上|请关注|敬请关注|请锁定)|更多[^。！？]{0,30}(?:下载|关注|搜索))[\p{L}\d“”+]{2,14}(?:客户端|APP|公众号|视频号)[！。!]?$/iu, OUTLET_END = atEnd(/[端P号][！。!]?$/iu);

/** 设为星标 不错过每一条消息: how an account asks to be kept. */
const STARRED = atStart(/^[⭐★☆]?\s?(?:(?:记得|请|点击|别忘了)?(?:[把将给](?:我们|本号|“[^”]{2,14}”))?(?:设为|加个?|添加)[“"]?星标[”"]?)/u);
/** The steps of passing a page on, each on a line of its own. */
const STEP = atStart(/^(?:打开微信|点击(?:底部|右上角|下方)的?“[^”]{1,6}”|使用“扫一扫”|(?:即可)?将(?:网页|本页|本?文章?)分享[至到给].{0,12})[，,。]?$/u);
/** 亲爱的用户，…请扫描二维码下载新版本: to the users of an app. */
const TO_USERS = atStart(/^(?:亲爱的|尊敬的)(?:用户|读者|网友|客户端用户)[，,：:！!]/u);

/** 更多资讯请在应用市场下载“某某新闻”客户端，欢迎提供新闻线索 */
const AT_STORE = /(?:请|可|欢迎)[^。]{0,6}(?:应用(?:市场|商店)|App\s?Store|各大市场)[^。]{0,8}(?:下载|搜索|安装)/iu;

/** One is in every such line. */
const STORE = ['市场', '商店', 'tore'];

/** 想第一时间了解本地新闻？欢迎关注… */
const WISH = /^想[^。]{2,30}[？?，,]\s*(?:就?请|欢迎|敬请)?(?:您)?(?:下载|关注|扫码|添加|搜索)/u;

/** 新闻线索报料通道：…; 爆料、维权通道：…: where readers should bring their news. */
const TIPS = atStart(/^[（(【[]?(?:如果?[您你]?有)?(?:新闻)?(?:线索|[爆报]料|我要[爆报]料)[\p{L}、]{0,8}(?:通道|渠道|热线|方式|电话|平台|微信|邮箱|有奖)\s*(?:[：:]|$)|^[（(【[]?(?:如果?[您你]有|更多)(?:新闻|报道)?线索/u);

/** Where somebody does the scanning, a report tells of it. */
const SUBJECT = /居民|群众|市民|企业|游客|村民|工作人员|消费者|学生|农户|客户(?!端)|顾客|干部|只需|即可/u;

const LONGEST = 200, STAR = 40;

/** 分享到微信, 扫一扫, 关注公众号: invitations to pass the report on or to follow the outlet. */
export const share = eachLine('share', 'share', ({ text, kind, prose }) => {
  if (kind === 'heading' || text.length > LONGEST) return false;
  if (TO_USERS.test(text) || (STORE.some((word) => text.includes(word)) && AT_STORE.test(text) && !SUBJECT.test(text))) return true;
  if (TIPS.test(text)) return true;
  if (text.length > 80) return false;
  if (STEP.test(text) || (text.length <= STAR && STARRED.test(text)) || (text.startsWith('想') && WISH.test(text))) return true;
  if (!prose && only(text)) return true;
  if (INVITATION.test(text)) return text.length <= 50 || !endsSentence(text) || CHANNELS_NAMED.every((channel) => channel.test(text));
  if (OUTLET_END.test(text.slice(-2)) && AT_OUTLET.test(text)) return true;
  return text.length <= 40 && MARK.test(text) && !SUBJECT.test(text);
});
