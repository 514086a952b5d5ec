import { atStart } from '../text/matches.ts';
import { lastProse, whole, type Line, type Rule } from './sheet.ts';

const PHONE = /\+86[-\s]?0?\d{2,3}[-\s]\d{7,8}|(?:\+?86[-\s]?)?(?:[（(]?0\d{2,3}[）)]?[-－—–\s]{1,2})\d{7,8}(?:[-－转]\d{1,5})?|(?:\+?86[-\s]?)?1[3-9]\d{9}(?!\d)|[48]00[-－]?\d{3}[-－]?\d{4}/gu;
const MAIL = /[\w.+-]+(?:@|＠|#)[\w-]+(?:\.[\w-]+)+/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** In every number and address of the three kinds. */
const SIGN = /[@＠#]|\d{7}|[48]00|[Ww]{3}\.|:\/\//u;
const LABEL = atStart(/^[\s（(【[*]*(?:(?:联系|咨询|服务|举报|投诉|纠错|新闻|报料|爆料|监督|值班|办公|传真|热线|24小时|客服|广告|编辑部?|总编室|投稿|商务|合作|网站|单位|公司|政务|市民|违法和?不良信息|未成年人|涉未成年人|维权|媒体|业务|采访|读者|发行|受理|技术|值守|公示|信访)[\p{L}和及/]{0,10}?(?:电话|热线|方式|邮箱|信箱|传真|微信|QQ|地址|邮编|人)|(?:电话|传真|邮箱|电子邮[箱件]|e-?mail|邮\s*编|邮政编码|(?:通讯|通信|办公|公司|单位|联系|网站|详细)?地\s*址|QQ群?|微信号?|联系人|热线|网址|联系我们|联系方式|热线电话))\s*[：:丨｜]/iu);

/** Labels that a project's particulars have as well. */
const LOOSE = atStart(/^[\s（(【[*]*(?:(?:详细|单位|公司)?地\s*址|联系人|网址|微信号?|QQ群?)\s*[：:]/iu);

/** Telephone numbers, mail addresses, 地址, 邮编, 纠错热线: how to reach whoever runs the page. */
export const contact: Rule = {
  name: 'contact',
  find: (lines, taken) => {
    const asked = lines.filter((l) => !taken.has(l.number) && l.text.length <= LONGEST && l.kind !== 'heading' && l.kind !== 'row' && l.kind !== 'head-title');
    const sure = new Set(asked.filter((l) => !LOOSE.test(l.text) && isContact(l.text)).map((l) => l.number));
    const last = lastProse(lines, taken);
    const beside = (l: Line): boolean => [-2, -1, 1, 2].some((step) => sure.has(l.number + step)) || l.number >= last;
    return asked.filter((l) => sure.has(l.number) || (LOOSE.test(l.text) && isContact(l.text) && beside(l))).map((l) => whole(l, 'contact', 'contact'));
  },
};

const LONGEST = 150;

/** A report's head names the site by its address: www.某某.cn 2024-10-22 08:15 来源：某某日报. */
const DATED = /(?:19|20)\d{2}[-年/.]\s?\d{1,2}[-月/.]\s?\d{1,2}/u;

/** 某某时报（www.example.cn）记者 甲一: whoever wrote the report. */
const REPORTER = /[）)]\s*\p{Script=Han}{0,4}记者\s?\p{Script=Han}{2}/u;

/** 责任编辑：甲某　　纠错：0712-1234567: whoever made the report. */
const CREDITED = atStart(/^[\s【[（(]*(?:责任编辑|责编|编辑|审核|校对|记者|作者|通讯员|来源)\s*[：:丨｜]\s*\p{Script=Han}{2,}\s/u);

/** 想爆料？请拨打新闻热线…: who asks readers for news. */
const TIPS = /爆料|报料|新闻线索|不良信息|竭诚|在线客服/u, ASKS = /请|欢迎|可/u;

function isContact(text: string): boolean {
  if (CREDITED.test(text)) return false;
  const labelled = LABEL.test(text), signed = SIGN.test(text);
  if (signed && TIPS.test(text) && ASKS.test(text) && text.replace(PHONE, '').length < text.length) return true;
  if (!labelled && (!signed || DATED.test(text) || REPORTER.test(text))) return false;
  const rest = signed ? text.replace(MAIL, '').replace(PHONE, '').replace(ADDRESS, '') : text;
  if (labelled) return rest.length <= 60 && !/。.*。/u.test(text);
  if (rest.length === text.length) return false;
  return rest.replace(/[^\p{L}]/gu, '').length <= 24 && !/[，。；]./u.test(rest);
}
