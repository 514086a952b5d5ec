import { atStart } from '../text/matches.ts';
import { whole, type Line, type Rule } from './sheet.ts';

const LABEL = atStart(/^[\s【[（(—-]*(?:广告(?:位|合作|推广|招租|服务|赞助|链接){0,2}|推广(?:链接|信息)?|赞助商?(?:链接|内容)?|advertisement|ads?|商务推广|商业推广|精选推广|为你推荐广告|特约赞助)[\s】\])）—-]*$/iu);
const SALE = /(?:优惠券|包邮|秒杀价|免费(?:领取|试听|试用)|立即(?:购买|抢购|咨询|领取|下载|注册)|点击(?:购买|领取|咨询|下载)|加盟(?:热线|电话|咨询)|贷款.{0,6}(?:秒批|放款)|加(?:我|客服)?微信[：:\w])/u;

/** It speaks to the reader, with a link, and calls out. */
const CALL = /(?:您|你|尽享|尽在)[^。]*[！!]$/u;
/** 写得好的，不妨打赏一元，以支持本网: asks for money. */
const REWARD = /打赏.{0,12}(?:支持|鼓励|作者|本[网站报])|(?:打赏|赞赏)(?:过)?(?:我|作者|小编)的人/u;
/** 本期报纸需要付费才能阅读，请您去网站购买 */
const PAID = /(?:需要?|请)(?:您)?(?:付费|购买|订阅|登录|充值)[^。]{0,8}(?:阅读|查看|浏览)|登录后(?:即?可)?(?:查看|阅读)|(?:还剩|剩余)\s?\d{1,2}%|(?:开通|购买)[^。]{0,4}会员[^。]{0,10}(?:阅读|查看|畅读)/u;
/** 请对某某网添加白名单后继续阅读: to those who block adverts. */
const BLOCKED = /(?:请|您)[^。]{0,20}(?:添加|加入)(?:到)?白名单|(?:关闭|停用)[^。]{0,6}广告(?:拦截|屏蔽)/u;
const POINTED = /(?:点我|按我|戳我|点此|戳此)(?:下载|看|了解|领取|报名)|用APP看/u;

/** ☆健康新闻不漏接，按赞追踪粉丝页。 ★某某新闻提醒您：…: what papers of Taiwan and their apps ask and warn of below a report. */
const STARRED = atStart(/^[☆★※◎▶►➤＊*]\s*(?=.*(?:粉丝|按赞|追踪|订阅|加入(?:好友|会员|群组)|(?:下载|点我|按我|使用|用)\s*APP|请上|提醒[您你]|LINE|专线|不漏接|抢先看))/iu);

/** A box of so few lines is one advert. */
const BOX = 4;

/** Advertising between the lines of a report, and what else stands in a box that is labelled so. */
export const advert: Rule = {
  name: 'advert',
  find: (lines, taken) => {
    const found = new Set(lines.filter((line) => line.kind !== 'head-title' && !taken.has(line.number) && isAdvert(line)));
    for (const { text, box: [first, last] } of [...found]) {
      const box = last - first <= BOX && LABEL.test(text) ? lines.slice(first, last + 1) : [];
      if (box.every((l) => !l.prose && l.kind !== 'heading')) for (const l of box) if (!taken.has(l.number)) found.add(l);
    }
    return [...found].sort((a, b) => a.number - b.number).map((line) => whole(line, 'advert', 'advert'));
  },
};

const isAdvert = ({ text, prose, kind, linked }: Line): boolean => kind !== 'heading' && (LABEL.test(text) || (!prose && text.length <= 60 && SALE.test(text)) || (linked > 0 && text.length <= 90 && CALL.test(text)) || (!prose && (POINTED.test(text) || PAID.test(text))) || (text.length <= 60 && STARRED.test(text)) || (text.length <= 60 && (REWARD.test(text) || BLOCKED.test(text))));
