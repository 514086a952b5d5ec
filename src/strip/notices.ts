import { charactersOf } from '../text/characters.ts';
import { whole, type Line, type Rule } from './sheet.ts';

/** How a site begins to speak to its reader. */
const ADDRESS = /^[^。]{0,14}?(?:[您你]|请(?!客|假|求|示|战|辞)|欢迎|敬请|小编|我们|大家(?=怎么看|觉得|认为|有什么)|本[网站页文]|本平台|[该此这](?:文|篇|内容|信息)|上述内容)|^(?:点击|长按|扫码|关注|订阅|下载|打开)/u;
/** Somebody in the report speaks, or does it. */
const TOLD = /强调|指出|要求|表示(?!您)|介绍|认为|记者|通讯员|群众|居民|村民|市民|企业|干部|部门|全[省市县区镇村]|各[级地]/u;
/** Of the page and what one does with it; no word that a public notice has for what its readers should do elsewhere (登录, 注册, 网站, 电话). */
const OF_THE_PAGE = /页面|网页|浏览器|链接|原文|全文|正文|文章|评论区?|留言|点赞|转发|分享|收藏|推送|会员|客户端|APP|公众号|二维码|隐私|cookie|协议|条款|版权|侵权|功能|AI|人工智能|流量|wi-?fi|加载|播放|收听|收看|听新闻|朗读|翻译|纠错|反馈|声明|免责|观点|立场|转载|打赏|鼓励|有误|错误|改进|不实|下载|阅读|订阅|关注|刷新|甄别|是否有(?:帮助|用)|满意|资讯|栏目|频道/giu;
/** Words that somebody else says, or a name: a label stands in front of them. */
const QUOTED = /[“：《]/u;
/** 作者简介：某某，某报记者，长期关注县域经济。以下为全文： */
const OF_WRITER = /^[【[（(]?\p{Script=Han}{0,4}(?:作者|记者|译者|主持人)(?:简介|介绍|档案)\s*[：:]|^以下[为是](?:报道|文章|新闻|稿件)?(?:全文|正文|原文)[：:]?$/u;
/** 某某网由某某主管、某某主办，是…门户网站。 */
const OF_SITE = /^[\p{L}“”]{2,14}(?:网|网站|报|在线|客户端)[是由系][^。]{2,40}(?:主管|主办|创办|批准)[^。]{0,80}(?:网站|门户|平台|媒体|访问)/u;
/** 以上内容由算法生成，与本站立场无关: what holds for the text as a whole, and of what two things it tells. */
const OF_THE_TEXT = /^[（(【[*＊※\s]*(?:以上|上述|本[文网站页稿条]|本(?:内容|平台)|[该此]文|文章(?![^，。]{0,4}(?:指出|提出|强调|认为))|作品(?=版权|内容|仅|为)|版权(?=作品|所有|归|说明)|内容(?=仅|由|来|为|版权|如)|凡(?=本|注明|标注|转载|来源)|\p{Script=Han}{0,8}声明[：:]|转载|未经)/u;
const RESERVED = /声明|授权|转载|立场|参考|依据|版权|观点|自担|免责|侵权|算法|准确性|完整性|真实性|超链接/gu, LONGEST_RESERVED = 400;
/** …的更多报道，请在某某客户端上阅读。…期待您的关注。 */
const CALLS = /更多(?:报道|内容|资讯|精彩)[^。]{0,10}请[^。]{2,24}(?:客户端|APP|网站)[^。]{0,8}[。！]?$|(?:期待|感谢)[您你]的(?:关注|订阅|支持|参与)[。！]?$/iu;
/** 今天给各位分享…的知识，…别忘了关注本站; 关于…的介绍到此就结束了: what machines write around a text that they copied. */
const FILLER = /^(?:今天给各位分享|本篇文章给大家谈谈|本文目录一览|关于[^。]{2,40}(?:介绍|分享|内容)到此就?(?:结束|为止))|(?:别忘了|记得)(?:收藏)?关注本站|希望(?:能?对(?:各位|大家|你)有所帮助|这篇文章)/u;
/** Two such words make a notice, one in a line so short. */
const SHORT = 24, LONGEST = 120;

/** Near the beginning of every line that speaks to a reader, or of a writer. */
const speaks = charactersOf(/[【[（(您你请迎点按码小我本该此这上关订下打大以作译主网报]/u), NEAR = 30;

/** Han, for telling a report from what is written in another language. */
const isHan = charactersOf(/\p{Script=Han}/u);
const WORDS = /[A-Za-z]{2,}/gu, MOST_WORDS = 6;

/**
 * What the site says to its reader above the report's first paragraph and below its last (发现内容有误？欢迎告诉我们), and what it says there in another language
 * (Notice: The content above …); the same paragraphs in another language stand amid a report too. Within the report such a line may be quoted, and a report that is a notice itself speaks to its readers too, of other things.
 */
export const notices: Rule = {
  name: 'notices',
  find: (lines, taken) => {
    const reports = (l: Line): boolean => l.prose && !l.outside && !taken.has(l.number) && !isNotice(l);
    const first = lines.findIndex(reports), last = lines.findLastIndex(reports);
    if (first < 0) return [];
    const foreign = new Set(lines.filter((l) => l.number > first && l.number < last && l.text.charCodeAt(0) < FIRST_WIDE && isForeign(l.text)));
    const isTranslated = foreign.size > 0 && foreign.size <= lines.filter((l) => reports(l)).length;
    return lines.filter((l) => isTranslated && foreign.has(l) && !taken.has(l.number) || (l.number < first || l.number > last) && l.kind !== 'head-title' && l.kind !== 'heading' && l.kind !== 'row' && !taken.has(l.number) && isNotice(l)).map((l) => whole(l, 'other', 'notices'));
  },
};

function isNotice({ text }: Line): boolean {
  if (OF_THE_TEXT.test(text) && text.length <= LONGEST_RESERVED && new Set(text.match(RESERVED)).size >= 2) return true;
  if (text.charCodeAt(0) < FIRST_WIDE) return isForeign(text);
  if (text.length > LONGEST) return false;
  if (CALLS.test(text) || FILLER.test(text)) return true;
  if (!maySpeak(text)) return false;
  if (OF_WRITER.test(text) || OF_SITE.test(text)) return true;
  if (QUOTED.test(text) || !ADDRESS.test(text) || TOLD.test(text)) return false;
  const named = new Set(text.match(OF_THE_PAGE)).size;
  return named >= 2 || (named === 1 && text.length <= SHORT);
}

const FIRST_WIDE = 0x2000;

/** Six words and more, and no Han among them. */
function isForeign(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return false;
  return (text.match(WORDS)?.length ?? 0) >= MOST_WORDS;
}

function maySpeak(text: string): boolean {
  for (let i = 0; i < Math.min(text.length, NEAR); i++) if (speaks(text.charCodeAt(i))) return true;
  return false;
}
