import { charactersOf } from '../text/characters.ts';
import { atStart } from '../text/matches.ts';
import { eachLine } from './sheet.ts';

const HEAD = atStart(/^[\s【[（(“*※★]*[①-⑩]?(?:以上(?:就是|便是|是|由)小编|版权(?:所有|声明|归|及免责|与免责|说明|信息|提示)|著作权(?:声明|归)|免责(?:声明|说明|条款\s*[：:])|(?:法律|郑重|特别|重要|作者|原创)声明\s*[：:】]|(?:转载|网站|本网|本站|平台)(?:声明|提示|说明)\s*[：:】]|声明\s*[：:】]|(?:本[网站报])?凡(?:本[网站报刊平]|署名|注明|来源|标注|转载)|(?:欢迎)?转载(?:时)?(?:请|须|需|务必)(?:注明|联系|保留)|未经[\p{L}、“”]{0,20}(?:授权|许可|同意|允许)[^。]{0,12}(?:转载|复制|摘编|摘录|镜像|盗用|盗链|传播)|本文(?:系|为|由|是)[^，。]{2,20}(?:独家|原创|授权|版权|整理(?:发布|编辑)|首发|出品|(?:编辑|采集|发布|提供)，转载)[^。]{0,30}|本[网站](?:站|页)?(?:所有|所?刊|所?载|转载|部分|所发|注明|未注明)|以上所?(?:展示|发布|刊登)的?(?:信息|内容)|(?:以上|本)(?:文章?|内容|稿件|图文|作品|信息)(?:[\p{L}]{0,6})(?:来源于?网络|来自网络|转载自|仅代表|不代表|仅供|版权归)|(?:本?网站|本站|平台)?(?:图片|文章|图文|内容|素材|部分[\p{L}]{2,6})(?:来源于?|来自|源自|源于)(?:网络|互联网)|本(?:文|稿件?)[^。]{2,30}[，,](?:仅|不)代表|本文(?:网址|链接|地址)\s*[：:]|(?:内容|文章|图片|信息|素材)?(?:如|若|倘)(?:有|涉及?|存在|您?认为)[\p{L}、，,]{0,20}(?:侵权|版权|不妥)|如?涉?及?侵权|风险提示\s*[：:]|投资有风险)/u);
const LATIN_HEAD = atStart(/^[\s【[（(“*※★]*(?:copyright|©|\(c\)|all rights reserved)/iu);
/** 本报所有稿件，未经授权不得转载 */
const UNLICENSED = /^[\p{L}·“”]{2,12}[，,]\s*未经(?:书面)?授权[^。]{0,6}(?:不得|禁止|严禁|请勿)(?:转载|使用|复制)/u;
const RIGHTS_RESERVED = /[Aa](?:ll|LL)\s+[Rr](?:ights?|IGHTS?)\s+[Rr](?:eserved|ESERVED)|保留(?:一切|所有|全部)权利|版权所有|(?:©|[Cc](?:opyright|OPYRIGHT))\s*\d{4}(?!\s*[-年/.]\s*\d)/u;
/** 本网站之文字、图片非经授权不得转载: whoever says it, it is the site. */
const FORBIDDEN = /[未非]经[^。]{0,14}(?:授权|许可|同意|允许)[^。]{0,6}(?:不得|禁止|严禁|请勿)[^。]{0,10}(?:转载|复制|摘编|使用|引用|传播|商用|商业)/u;
/** 来源网址：某某网，版权归原作者。文中图片来源于网络，如有版权问题请联系本站删除！ */
const OF_AUTHOR = /[如若][^。]{0,16}(?:版权|侵权)[^。]{0,12}联系[^。]{0,16}(?:删除|处理|撤下)|版权(?:仍|均)?(?:归|属于?)(?:原)?(?:作者|创作者|刊载|媒体|发布者)/u;
/** 以上内容不构成投资建议，市场有风险，投资需谨慎。 A report has somebody say it. */
const RISK = /不构成[^。]{0,8}(?:建议|依据)|不作[^。]{0,8}(?:建议|依据)|市场有风险|投资需谨慎|选择需谨慎/u, OF_TEXT = /以上(?:内容|观点|信息)|[本此]文|本内容|刊登|文中/u;
/** How such a line begins. */
const warns = charactersOf(/[以本此该文（(*＊※【免风温特声注]/u);
/** 著作权归某某所有。未经书面授权，不得以任何方式使用: says whose it is and forbids the rest. */
const OWNED = /(?:版权|著作权|知识产权)(?:均|皆|仅)?(?:归|属于?|为)[^，。]{2,24}所有/u, LICENCE = /[未非]经[^。]{0,24}(?:授权|许可|同意|允许)[^。]{0,6}(?:不得|禁止|严禁|请勿)/u;
const SELF = /本(?:网|站|报|刊|公众号|平台|客户端)|我们联系|作者(?:本人|个人|所有)|原作者|小编/u;
const RIGHTS = /版权|著作权|侵权|授权|转载|注明(?:来源|出处)|免责|法律责任|观点|立场|删除|不代表|仅代表|真实性|投资建议|仅供参考/gu;

/** 版权声明 来源：某某商报 时间：2022-08-31 作者：: so some templates head the line of origin. */
const ORIGIN_LABEL = /来源|出处|稿源/u, ORIGIN = /^.{0,12}(?:来源|出处|稿源)\s*[：:]\s*[\p{L}“”·]{2,16}[\s|｜].{0,12}(?:19|20)\d{2}[-年/.]\d/u;

/** （文中图片由县融媒体中心提供）, （根据录音整理，有删节）, （本文有删改）: in brackets behind the report, whence it comes and what was left out. */
const MADE_FROM = /^[（(](?:(?:本文|文中|文内|上述|以上|本组)(?:图片?|照片|视频)(?:均|皆|全部)?(?:由|为|来自)[^，。（）()]{2,24}|(?:根据|据)?[^（）()。，]{0,10}(?:录音|速记|发言|现场实录)整理(?:[，,][^（）()。]{2,16})?|(?:本文|文章|发[表布]时|刊[发登]时|转载时|原文)?(?:内容)?(?:略)?有(?:所)?删[节改减](?:[，,][^（）()。]{2,16})?)[）)]$/u;

/** 版权所有, 免责声明, 凡本网注明…: who owns the page and answers for nothing. A report that speaks of copyright stays. */
export const copyright = eachLine('copyright', 'copyright', ({ text, kind }) => {
  if (kind === 'heading' && !/声明|版权/u.test(text)) return false;
  if (text.length <= 100 && ORIGIN_LABEL.test(text.slice(0, 14)) && ORIGIN.test(text)) return false;
  if (HEAD.test(text) || LATIN_HEAD.test(text) || (text.includes('未经') && UNLICENSED.test(text))) return true;
  if (text.length <= 120 && (RIGHTS_RESERVED.test(text) || (text.length <= 80 && !/[“”]/u.test(text) && FORBIDDEN.test(text)) || (text.includes('权') && OF_AUTHOR.test(text)))) return true;
  if (text.length <= 60 && '（('.includes(text.charAt(0)) && MADE_FROM.test(text)) return true;
  if (text.length <= 400 && text.includes('权') && OWNED.test(text) && LICENCE.test(text)) return true;
  if (text.length <= 200 && warns(text.charCodeAt(0)) && RISK.test(text) && OF_TEXT.test(text)) return true;
  return text.length <= 600 && SELF.test(text) && new Set(text.match(RIGHTS)).size >= 3;
});
