import { NUMBERED } from './heading.ts';
import { isSignature } from './head.ts';
import { bare, endsSentence, type Line } from './lines.ts';
import { isOfPage } from './page-head.ts';

/** A column's name is no longer than this, a headline hardly ever as short. */
const COLUMN = 8;
/** Of fewer characters it is a column's name that stands over a second line. */
const SHORT_HEADLINE = 6;
const LONGEST = 90;
/** What a site's name may add behind a headline. */
const SITE_TAIL = 24;

/** 书记某某在某地调研时强调: the line above says who said what the headline says. */
const SAYING = /(?:强调|指出|要求|表示)[：:]?$/u;
const SITE_NAME = /(?:网|网站|人民政府|政府|在线|日报|晚报|融媒体?中心|频道|客户端|委员会|视窗|信息公开(?:网|专栏|平台|目录)?|政务公开|信息网)$/u, DOMAIN = /\s?(?:[\w-]+\.)+(?:com|cn|net|org|tw|hk)(?:\.\w{2})?$/iu;
const EVENT = /[，：！？“”\s]|关于|召开|举[行办]|调研|走进|赴|到|在.{2,}(?:建|办|做)|致|告|启动|开工|开幕|签约|签订|部署|推进|出席|参加|会见|落户|入驻|成立|揭牌|获|检查|督导|慰问|座谈|接待|通过|印发|(?:发布|推介|恳谈|通气)会/u;

/**
 * Which of the lines is the headline: the one that the format's title names, else a marked heading, else the first
 * line of some length above date and source that is not the site's, the column's or the issuing body's name.
 * @param able numbers of the lines that can be one
 * @param titles what the format declares, bare
 * @param firstEntry number of the first line of source and date, or -1
 */
export function headlineAmong(lines: readonly Line[], able: readonly number[], titles: readonly string[], firstEntry: number): number | null {
  if (able.length === 0) return null;
  const inTitle = titles.length === 0 ? [] : able.filter((i) => { const own = bare(lines[i]!.text); return own.length >= 4 && titles.some((t) => t.includes(own) || own.includes(t)); });
  // <title> has the paper's or the site's name as well, which stands over all its pages.
  const ofReport = inTitle.filter((i) => !isSiteName(lines[i]!.text)), known = ofReport.length > 0 ? ofReport : inTitle;
  if (known.length > 0) {
    const headings = known.filter((i) => lines[i]!.kind === 'heading');
    // <title> may have the second line in it, too: 标题--某某日报--2024年10月15日--副题.
    const top = headings.reduce<number | null>((a, b) => (a === null || lines[b]!.level < lines[a]!.level ? b : a), null);
    if (top !== null && headings.some((i) => lines[i]!.level > lines[top]!.level) && titles.some((t) => t.startsWith(bare(lines[top]!.text)))) return top;
    return (headings.length > 0 ? headings : known).reduce((a, b) => (lines[b]!.text.length > lines[a]!.text.length ? b : a));
  }
  const marked = able.filter((i) => lines[i]!.kind === 'heading');
  if (marked.length > 0) return marked.reduce((a, b) => (lines[b]!.level < lines[a]!.level ? b : a));
  const named = able.filter((i) => !isSiteName(lines[i]!.text) && !(isColumn(lines[i]!.text) && able.some((j) => j > i && (firstEntry < 0 || j < firstEntry))) && !(isSignature(lines[i]!) && able.at(-1)! > i && !EVENT.test(lines[i]!.text)));
  const left = named.length > 0 ? named : able;
  const above = firstEntry < 0 ? left : left.filter((i) => i < firstEntry);
  const long = (list: readonly number[]): number | undefined => list.find((i) => lines[i]!.text.length > COLUMN);
  const found = long(above) ?? long(left) ?? above.at(-1) ?? left[0]!;
  // ——某市建设观察, 某县产业见闻 are second lines of a short headline, and so is any line below a picture in words (茶山银线成网).
  const second = DASHED.test(lines[found]!.text) || (lines[found - 1] !== undefined && isPicture(lines[found - 1]!.text));
  const first = second && named.includes(found - 1) && (firstEntry < 0 || found - 1 < firstEntry) ? found - 1 : found;
  if (able.includes(first + 1) && able.includes(first + 2) && isAmid(lines, first, able.at(-1)!)) return first + 1;
  if (able.includes(first + 1) && (SAYING.test(lines[first]!.text) || isMood(lines[first]!, lines[first + 1]!))) return first + 1;
  // Where a line begins with another one, that other is the headline, and the longer one has the site's name behind it.
  return able.find((i) => i !== first && lines[i]!.text.length > COLUMN && isBegun(bare(lines[first]!.text), bare(lines[i]!.text))) ?? first;
}

/** So much of the text below tells which line it says again. */
const SAID_WITHIN = 600, SAID_MORE = 0.2, KICKER = 24;

/**
 * Whether of three lines without any mark the middle one is the headline, between 引题 and 副题: over a line with a dash, and where the upper one tells no news and
 * the text says far more of the middle one's words than of its. A line that names who spoke or presided is a second one.
 */
export function isAmid(lines: readonly Line[], first: number, lastAble: number): boolean {
  const [above, amid, below] = [lines[first]!, lines[first + 1]!, lines[first + 2]!] as const;
  if ([above, amid, below].some((l) => l.kind !== 'text') || above.text.length > KICKER || above.text.length < SHORT_HEADLINE || isColumn(above.text) || COLUMN_NOUN.test(above.text) || DASHED.test(amid.text) || DASHED.test(above.text) || PRESENT.test(amid.text) || amid.text.length < SHORT_HEADLINE) return false;
  if (DASHED.test(below.text)) return !isPicture(above.text) || !KIND_OF_REPORT.test(amid.text);
  const text = lines.slice(lastAble + 1).filter((l) => l.kind === 'text').map((l) => l.text).join('').slice(0, SAID_WITHIN);
  return !TOLD.test(above.text) && !endsSentence(below.text) && shareSaid(amid.text, text) >= shareSaid(above.text, text) + SAID_MORE;
}

/** 张三讲话 李四主持; 王五出席 */
const SHORTEST_PRESENT = 4;
const PRESENT = /(?:出席|讲话|主持|致辞|参加|陪同|作报告|强调|部署)(?:会议|活动|并讲话)?$/u;

/** The share of a line's pairs of characters that stand in a text. */
function shareSaid(line: string, text: string): number {
  const own = line.replace(/[^\p{Script=Han}\d]/gu, '');
  let said = 0;
  for (let i = 0; i + 1 < own.length; i++) if (text.includes(own.slice(i, i + 2))) said++;
  return own.length < 2 ? 0 : said / (own.length - 1);
}

/** 机声隆隆采收忙 薯香阵阵满田园: two or three phrases of about one length, divided by blanks or a comma. */
const PHRASES = /^([\p{Script=Han}“”]{4,11})(?:[\s　，]+([\p{Script=Han}“”]{4,11})){1,2}$/u;
/** What a line of news has and a line of mood lacks: who, where, how much. */
const NEWS = /\d|[我全本][省市县区旗州镇乡村]|\p{Script=Han}{2}(?:[县旗](?!域)|[市区](?!场|民|域|间))|召开|举行|调研|开工|签约|启动|项目|通车|投产/u;

/** 再掀大抓项目热潮; 抓项目、促投资: an exhortation, with nobody in it who does anything. */
const EXHORTS = /^(?:再掀|掀起|吹响|跑出|按下|抢抓|紧抓|紧盯|抓[^，。、]{1,3}、|冲刺|奋战|决战|决胜|大干|实干|快干|锚定|聚焦|聚力|凝心|凝聚|同心|勠力|戮力|奋力|全力|加力|合力|接续|持续|加快|强化|深化|拓宽|擦亮|筑牢|夯实|压实|树牢|坚定|坚持|践行|拼|比|以[^，。]{2,12}(?:促|推动|引领|赋能|为))/u;
/** Who, where or how much: then it is news itself. */
const TOLD = /\d|[我全本][省市县区旗州镇乡村]|\p{Script=Han}{2}(?:[县旗](?!域)|[市区](?!场|民|域|间))|召开|举行|调研|签约|通车|投产/u;
/** 总投资58亿元 涵盖装备、食品等领域: said of what the line below names. */
const ATTRIBUTE = /^(?:计划|协议|估算)?(?:总投资|年度投资|总金额|涉及|涵盖|覆盖|惠及)(?![^，。]*(?:开工|召开|举行|签约|启动))/u;
/** 某县转型纪实: a line that says what kind of report another headline is over. */
const KIND_OF_REPORT = /(?:见闻|侧记|纪实|观察|调查|综述|扫描|巡礼|解码|札记|手记|小记|[之一]?记|启示|透视|速写|素描|解读|回眸|掠影|走笔|[（(][^（()）]*[）)])$/u;

/** 引题 that sets the mood over a headline which tells the news: phrases of about one length, one short exhortation (of several it is as often the headline), or what the news comes to. */
function isMood(line: Line, below: Line): boolean {
  if (below.kind !== line.kind && below.kind !== 'heading' || (line.kind !== 'text' && below.level !== line.level) || below.text.length < 6 || DASHED.test(below.text)) return false;
  const { text } = line;
  if (text.length <= below.text.length + 10 && text.length >= 6 && NEWS.test(below.text) && !KIND_OF_REPORT.test(below.text) && (ATTRIBUTE.test(text) && !ATTRIBUTE.test(below.text) || (text.length <= 12 && !/\s/u.test(text) && EXHORTS.test(text) && !TOLD.test(text) && !isColumn(text)))) return true;
  const phrases = PHRASES.test(text) ? text.split(/[\s　，]+/u) : [];
  // 锚定项目抓发展 奋战一季“开门红”: exhortations of any length over who does what.
  if (phrases.length === 2 && EXHORTS.test(text) && !TOLD.test(text) && TOLD.test(below.text) && !KIND_OF_REPORT.test(below.text) && !PHRASES.test(below.text)) return true;
  const longer = NEWS.test(below.text) ? 10 : 6;
  return phrases.length > 1 && phrases.every((p) => Math.abs(p.length - phrases[0]!.length) <= (phrases.length === 2 && longer === 10 ? 1 : 0)) && !NEWS.test(text)
    && below.text.length <= text.length + longer && !PHRASES.test(below.text);
}

const DASHED = /^[—–-]{1,2}\s*\S/u;

const isBegun = (whole: string, beginning: string): boolean => whole.length > beginning.length && whole.startsWith(beginning);

/** 地点：省政府新闻发布厅: a conference's particulars. */
const PARTICULAR = /^(?:时\s*间|地\s*点|主\s*题|主\s*持\s*人|发\s*布\s*人|出\s*席(?:人员|领导)?|嘉\s*宾)\s*[：:]/u;

/** （2022年9月28日某市人大常委会第六次会议通过）: when and by whom what stands above was passed. */
const PASSED = /^[（(].*(?:通过|公布|发布|施行|印发|批准|修订)[）)]$/u;

/** 政务公开 / 政府工作报告, 要闻 | 乡镇 | 部门: the way through the site, and where else it leads. 乡村振兴 | 一颗柚子的加减法 is a headline with its column. */
const PATH = /^\p{Script=Han}{2,10}(?:\s+[/／>＞»]\s+\p{Script=Han}{2,12})+$|^\p{Script=Han}{2,6}(?:\s*[|｜]\s*\p{Script=Han}{2,6}){2,}$/u;

/** Neither running text nor a list's entry, with something in it that can be read. */
export function canBeHeadline({ text, kind }: Line): boolean {
  if ((kind !== 'text' && kind !== 'heading') || text.length < 4 || text.length > LONGEST) return false;
  if (/[，、；;：:]$/u.test(text) || /。[”’」』）)]*$/u.test(text) || clauses(text) > 3) return false;
  if (PARTICULAR.test(text) || PASSED.test(text) || PATH.test(text) || isOfPage(text)) return false;
  return kind === 'heading' || (FOUR_HAN.test(text) && !NUMBERED.test(text));
}

const FOUR_HAN = /\p{Script=Han}(?:[^]*?\p{Script=Han}){3}/u;

/** How many clauses commas divide: a headline has one or two, the torn first line of a paragraph more. */
const clauses = (text: string): number => text.split(/[，。；]/u).length;

/** 某某市人民政府门户网站, 某某新闻网, 某县融媒体中心　今日某县: the site's name, or two of its names side by side, and nothing that happened. */
const isSiteName = (written: string): boolean => {
  const text = written.length <= 40 && written.includes('.') ? written.replace(DOMAIN, '') : written;
  return text.length <= 28 && (SITE_NAME.test(text) && !EVENT.test(text) || /\s/u.test(text) && areSiteNames(text.trim().split(/\s+/u)));
};
const areSiteNames = (names: readonly string[]): boolean => names.some((n) => SITE_NAME.test(n)) && names.every((n) => /^\p{Script=Han}{2,12}$/u.test(n) && !EVENT.test(n));

/** Few words that are no column's name and exhort nobody: what a report is called, with the news below. */
const isPicture = (text: string): boolean => text.length >= SHORT_HEADLINE && /^[\p{Script=Han}“”]+$/u.test(text) && !PLACE.test(text) && !COLUMN_NOUN.test(text) && !EXHORTS.test(text);
/** What columns, pages and sites are called. */
const COLUMN_NOUN = /(?:观察|视野|视点|视角|视线|焦点|聚焦|周刊|专刊|特刊|新闻|资讯|要闻|专栏|专题|专版|专页|关注|天地|之窗|窗口|在线|纵横|广角|看台|论坛|讲坛|讲堂|访谈|直击|一线|速递|动态|快讯|快报|简讯|简报|之声|之音|风采|风貌|园地|经济|社会|文化|生活|时政|民生|综合|县域|乡村|版|频道|专线|热线|信息|公告|公示|通知|融媒|之家|之路|之歌|田野上|路上|新篇章?|前沿|大地|故事|人物|巡礼|追踪|印象|记忆|掠影)$/u;

/** 【乡村振兴进行时】, “奋进新征程”系列发布会（第五场）: the column or series that a report stands in. */
const SERIES = /^[【［[][^【】［］[\]]{2,16}[】］\]]$|\p{Script=Han}{3}[①-⑳]$|系列[^，。]{0,12}[（(]?第?[\d一二三四五六七八九十]{1,3}[场期篇次]?[）)]$|(?:系列(?:报道|访谈|评论|专访)|特别(?:报道|策划)|(?:专题|连续)报道|进行时|(?:调研|基层|记者|蹲点)行|在行动|大家谈|面对面)$/u;
/** 深入学习贯彻…精神, 奋力谱写…新篇章: what a paper has over its columns for months. */
const SLOGAN = /^(?:深入|认真|持续|全面)*(?:学习|宣传)*(?:宣传)?贯彻(?:落实)?.*(?:精神|思想)$|^(?:奋力|接续|加快|携手)*(?:谱写|书写|描绘|绘就|开创)[^，。]*(?:篇章|华章|画卷|答卷|新局面)$/u;
const isColumn = (text: string): boolean => SERIES.test(text) || SLOGAN.test(text);

/** The headline once more, alone or with the site's name behind it. */
export function isHeadlineAgain(line: Line, headline: Line): boolean {
  const own = bare(line.text), known = bare(headline.text);
  return own === known || (known.length > COLUMN && own.startsWith(known) && own.length <= known.length + SITE_TAIL && !endsSentence(line.text));
}

/** 引题 above the headline: it leads on with a colon, a dash or 强调, or names the place. */
export const isLeadIn = (line: Line, headline: Line): boolean => isMood(line, headline) || leadsOn(line.text, headline) || (line.over === true && tells(line.text))
  // Right over a heading that is marked as one, phrases need not be of one length.
  || (headline.kind === 'heading' && (line.kind === 'text' || line.level > headline.level) && line.text.length >= 10 && line.text.length <= 40 && IN_PHRASES.test(line.text) && !isSiteName(line.text) && !isColumn(line.text));
const IN_PHRASES = /^[\p{Script=Han}“”、]{3,20}(?:[\s，][\p{Script=Han}“”、]{3,20})+$/u;

/** 年产兔毛3200吨，带动3.6万户增收: in the headline's own box above it, and no name of a column, a site or a body. */
const tells = (text: string): boolean => text.length >= COLUMN && text.length <= SENTENCE && (/[，、]/u.test(text) || TOLD.test(text)) && !endsSentence(text) && !isSiteName(text) && !isColumn(text) && !DATED.test(text);
const SENTENCE = 50, DATED = /(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}|第\s*[A-Z]?\d+\s*[版期]|[>＞»]|[：:]/u;

const leadsOn = (text: string, headline: Line): boolean => SAYING.test(text)
  || (/[：:—…]$/u.test(text) && text.length >= 6 && text.length <= headline.text.length + 20)
  || PLACE.test(text);
/** 某县某镇: where it was. */
const PLACE = /^\p{Script=Han}{2,8}(?:省|市|州|盟|县|区|旗|镇|乡|村|街道|社区)$/u;

/**
 * 副题 below the headline: it begins with a dash, or is a short line after which the headlines are over.
 * @param closed whether source and date, the dateline or running text come right after it
 */
export function isSecondLine({ text, kind }: Line, closed: boolean): boolean {
  const most = kind === 'heading' ? 3 : 2;
  if (DASHED.test(text)) return text.length <= 60;
  return closed && kind !== 'row' && kind !== 'item' && text.length >= (PRESENT.test(text) ? SHORTEST_PRESENT : 8) && text.length <= 60 && clauses(text) <= most
    && !endsSentence(text) && !/[：:，、]$/u.test(text) && !NUMBERED.test(text) && !/^[（(].*[）)]$/u.test(text);
}
