import { atEnd, atStart } from '../text/matches.ts';
import { endsSentence, isProse, whole, type Line, type Rule } from './sheet.ts';

const FILE = atEnd(/^(?:[^\s，。]{0,80}\.(?:jpe?g|png|gif|bmp|webp|tiff?|mp4|svg)|(?:微信图片_|微信截图_|QQ图片|QQ截图|mmexport|(?:IMG|DSC|DJI)_?|W0)\d{4,20})$/iu);
const IMAGE = atStart(/^(?:请?点击此处(?:输入|添加)图片(?:描述|说明)|!?\[?[（(]?(?:图片|图像|插图|视频|音频|动图|资料图|image|img|ImageFetcher)[)）]?\]?\s*[（(]?\d{0,3}[)）]?|[（(]?图\s?[\d一二三四五六七八九十]{1,2}[)）]?|\d{1,2}\s*\/\s*\d{1,2})$/iu);
/** 2/3 签约仪式: its number among the pictures in front. */
const COUNTED = atStart(/^\d{1,2}\s*[/／]\s*\d{1,2}\s+\p{Script=Han}[^，。；]{1,40}$/u);
/** The mark that points from a caption to its picture; several lines in a row that begin with it are a list. */
const POINTED = atStart(/^[↑↓▲△▼▽◆●]\s*.{1,80}$/u);
const WORDED = atStart(/^(?:[（(【[]图(?:为|片为|中|是)[^（()）]{2,60}[）)】\]]$|[（(【[](?:视频|音频|图集|动图|图片|组图)\s*[：:][^（()）\]】]{2,50}[）)】\]]$|(?:上|下|左|右|题|本|组)?图(?:为|[①-⑨]|一(?=[：:])|\d|中(?=[，：:])|片为|是).{1,120}|[上下左右题组]图\s*[：:].{1,80}|[（(]?(?:资料(?:图|照)片?|效果图|示意图|航拍图?|图片|配图|图源|视频(?:截图|来源)?)(?:[：:/].{0,40})?[）)]?|[（(]?(?:封面|题|首|头|配)?图片?(?:来源|由|提供|说明).{0,60}|[*※]?\s*(?:题图|封面图?|头图|首图|配图|(?:文中|本文)(?:配|插)?图片?)(?:均|除)?.{0,10}(?:来自|来源|源自|由|为).{1,50}|供图\s*[：:/／|｜]\s*[\p{L}\s、]{2,40})$/u);
/** 图片：王一明 is a byline, which the report's own head and foot give. */
const CREDIT = atStart(/^[（(]?(?:图片?|摄影|图文|文图|配图|视频|供图)\s*[：:/／]\s*\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})*[）)]?$/u);
const SIGNED = /[\s。（(](?:本报|本网|全媒体|融媒体?)?(?:记者|通讯员|实习生)?\s*[\p{Script=Han}·]{2,4}(?:\s[\p{Script=Han}]{1,4}|、[\p{Script=Han}]{2,4})*\s*(?:摄|供图|\/图|\/摄|摄影|供稿图|航拍)[）)]?$|[\s。（(][\p{Script=Han}]{0,8}(?:记者|通讯员)\s*[\p{Script=Han}·]{2,4}\s+图[）)]?$/u;
/** 秋收现场 某某新闻记者 甲一 图: so plain that even a short caption is known by it. */
const BY_REPORTER = /(?:记者|通讯员)\s*[\p{Script=Han}·]{2,4}\s+图[）)]?$/u;
/** 首批水果通关。（某市商务局提供）, 某港区（资料图片）, 某园区。网上图片: whom a picture comes from. */
const LENT = /[\p{Script=Han}。]\s*[（(](?:资料|网络|网上|官网|视频)?(?:图片?|照片|截图)[）)]$|[。\s](?:网上|网络|资料|官网)(?:图片|照片)$|^[^。]{4,30}。?\s*[（(][^（）()。]{2,14}(?:提供|供图|翻摄)[）)]$/u, LENT_END = '）)图片';
/** 9月12日拍摄的某地茶园（无人机照片）。 */
const TAKEN_BY = /^[^。]{4,90}[（(](?:无人机|手机|航拍|拼版|资料|视频)(?:照片|图片|拼图|截图)[，,\p{L}]{0,8}[）)]。?$/u;
/** Hardly any line ends in a bracket. */
const isTaken = (text: string): boolean => '）)'.includes(text.charAt(text.length - (text.endsWith('。') ? 2 : 1))) && TAKEN_BY.test(text);
/** 受访者供图, 某县融媒体中心 供图 */
const GIVEN = /^[^，。：:]{2,24}供图$/u;
/** 本报记者 甲一摄, right below a caption. */
const PHOTOGRAPHER = /^[（(]?\p{Script=Han}{0,12}(?:记者|通讯员)?\s*\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3}\s*[/／]?(?:摄|摄影|供图|航拍)[）)]?$/u;
/** 数据来源：国家统计局, right below a table or a chart. */
const TABLED = /^[（(*※]?(?:数据|资料|图表|制图|制表)(?:来源|整理|提供)?\s*[：:]\s*\S[^。]*$/u, LENDER = 40;
const isTableOrCaption = (line: Line | undefined): boolean => line?.kind === 'row' || line?.kind === 'caption';
/** How a line ends that the photographer signed. */
const SIGNED_END = atEnd(/[摄图拍][）)]?$/u), ENDING = 2;
/** （某某日报记者 甲一 文/图）: who wrote the report too. */
const OF_BOTH = /^[^，。：]*(?:文\s*\/\s*图|图\s*\/\s*文|摄影报道)[）)]?$/u, OF_BOTH_LONGEST = 40;
/** …就能收完。”（甲一 文/图）: behind a report's last sentence, who signs that wrote it. */
const SIGNED_BOTH = /[。！？][”’」』]?\s*[（(][^（()）。]{2,24}文\s*\/\s*图[）)]$/u;
/** 记者 甲一/文 乙二/图 */
const WRITER = /^[^，。：]*\p{Script=Han}{2,4}\s*[/／]\s*文\s/u;
const OFFICE = /(?:书记|市长|区长|县长|州长|盟长|旗长|镇长|乡长|局长|主任|部长|主席|院长|厅长|司长|校长|处长|科长|董事长|总经理|总裁|秘书长|发言人|会长|理事长|专员|代表|委员|专家|教授|站长|所长|组长|馆长|台长|负责人|主持人)/u;
const SCENE = atEnd(/(?:现场|合影|一角|全景|鸟瞰|外景|内景|效果图|示意图|截图|航拍|场景|图片|实景|照片|画面)[）)]?$/u);

/** A caption is no longer than this; where nothing else is running text, a signed paragraph is the report itself. */
const LONGEST = 160;
/** What stands before the photographer's name; less is the name of a byline. */
const SHORTEST = 6;

/** 图为…, 张三 摄, names of image files, and the short line under an image that names who or what it shows. */
export const captions: Rule = {
  name: 'captions',
  find: (lines, taken) => {
    let reported: boolean | undefined;
    const isReported = (): boolean => (reported ??= lines.filter((l) => l.prose && !l.outside && !taken.has(l.number) && signedFrom(l.text.slice(-LONGEST)) < 0 && !isTaken(l.text)).length >= 2);
    let below = false;
    return lines.filter((line) => {
      if (line.kind === 'head-title' || taken.has(line.number)) return below = false;
      return below = isCaption(line, lines, isReported) || (below && PHOTOGRAPHER.test(line.text)) || (line.text.length <= LENDER && TABLED.test(line.text) && isTableOrCaption(lines[line.number - 1]));
    }).map((line) => whole(line, 'caption', 'captions'));
  },
};

/** @param isReported whether there is running text that nobody signed */
function isCaption(line: Line, lines: readonly Line[], isReported: () => boolean): boolean {
  const { text, kind } = line;
  if (kind === 'caption') return true;
  if (text.length > LONGEST) return false;
  if (FILE.test(text)) return true;
  if (kind === 'heading' || kind === 'row') return false;
  if (CREDIT.test(text)) return false;
  if (IMAGE.test(text) || COUNTED.test(text) || WORDED.test(text) || (POINTED.test(text) && !isListed(line, lines))) return true;
  if ((text.length <= 40 && LENT_END.includes(text.slice(-1)) && LENT.test(text)) || (text.endsWith('供图') && GIVEN.test(text)) || (isTaken(text) && (!isProse(text) || isReported()))) return true;
  const signed = signedFrom(text);
  if (signed >= 0 && text.length <= OF_BOTH_LONGEST && (OF_BOTH.test(text) || WRITER.test(text))) return false;
  if (signed >= OF_BOTH_LONGEST - SHORTEST && SIGNED_BOTH.test(text)) return false;
  if (signed >= 2 && BY_REPORTER.test(text)) return true;
  if (signed >= SHORTEST) return !isProse(text.slice(0, signed + 1).replace(/[\s（(]+$/u, '')) || isReported();
  return text.length <= 40 && !endsSentence(text) && (SCENE.test(text) || (OFFICE.test(text) && !/召开|举行|强调|出席|调研|会见|主持/u.test(text))) && belowImage(line, lines);
}

/** Where the photographer's name begins, or -1. */
const signedFrom = (text: string): number => (SIGNED_END.test(text.slice(-ENDING)) && !ORIGIN.test(text) ? text.search(SIGNED) : -1);
/** 2025-03-29 09:30 来源：… 记者 甲 文/图 is the report's own head. */
const ORIGIN = /(?<!图片?)(?:来\s*源|稿源|时\s*间|日\s*期)\s*[：:]|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/u;

const isListed = ({ text, number }: Line, lines: readonly Line[]): boolean =>
  [lines[number - 1], lines[number + 1]].some((near) => near?.text.charAt(0) === text.charAt(0))
  // ● and ◆ point to no picture: where several stand in a text, each over its own paragraph, they divide it.
  || (/^[●◆]/u.test(text) && lines.some((l) => l.number !== number && l.text.charAt(0) === text.charAt(0) && lines[l.number + 1]?.prose === true) && lines[number + 1]?.prose === true);

function belowImage(line: Line, lines: readonly Line[]): boolean {
  const above = lines[line.number - 1];
  return above !== undefined && (FILE.test(above.text) || IMAGE.test(above.text));
}
