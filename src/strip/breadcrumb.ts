import { atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import { whole, type Line, type Rule } from './sheet.ts';

const LABEL = atStart(/^[【[]?(?:您|你)?(?:的|们)?(?:现在|当前|目前|正在|所在)?(?:的|所在|浏览)?(?:位置|栏目|页面|所在地)(?:是|为)?[】\]]?\s*[：:]?\s*(?=.*(?:首\s*页|主页|>|＞|»|›))/u);
const LABEL_ALONE = atStart(/^(?:您|你)?(?:的|们)?(?:现在|当前|目前|所在)(?:的|所在)?(?:位置|栏目)(?:是|为)?\s*[：:]/u);
const FROM_HOME = /^(?:[\p{L}·]{2,14}(?:网|门户)?)?(?:网站)?(?:首\s*页|主页|Home)\s*(?:>+|＞|»|›|→|-+|—+|\/|\||·|::|\\)\s*\S/iu;
/** What stands between two steps of any way. */
const DIVIDED = /[>＞»›→\-—/|·:\\]/u, ARROW = /[>＞»›]/u;
const STEP = /\s*(?:>>?|＞|»|›)\s*/u;

/** 新闻中心 >> 企业动态, 公示公告 > 公示, above the report. */
const TWO_STEPS = /^\p{Script=Han}{2,8}\s*(?:[>＞]{1,2}|»|›)\s*\p{Script=Han}{2,10}$/u;

/** 某某日报 > 第05版：县域经济: the way to a page of a newspaper. */
const TO_A_PAGE = /^[\p{L}·]{2,12}\s*(?:>+|＞|»|›)\s*(?:第\s*)?[A-Z]?\d{1,3}\s*版(?:[：:·\s-]\s*[\p{L}·]{2,10})?$/u;

/** 数字报首页 | 版面概览 | 2025年9月17日: the head of an electronic paper's page, whose day is the report's. */
const OF_A_PAPER = /(?:数字报|电子报|版面).*\d{4}\s*[年-]\s*\d{1,2}\s*[月-]\s*\d{1,2}/u;

/** …>> 新闻中心　来源：某某网 2017-03-17: what stands behind the breadcrumb on its line is the report's. */
const ORIGIN = /\s(?:来\s*源|稿源|发布(?:时间|日期)|时间|日期)\s*[：:]\s*[\p{L}\d]/u;

/** 当前位置：首页 > 新闻 > 要闻: the way from the front page to this one. */
export const breadcrumb: Rule = {
  name: 'breadcrumb',
  find: (lines, taken) => lines.filter((line) => line.kind !== 'head-title' && !taken.has(line.number) && isBreadcrumb(line, lines)).map((line): Cut => {
    const origin = line.text.search(ORIGIN);
    return origin > 0 ? { start: line.start, end: line.inner.start + origin, kind: 'breadcrumb', rule: 'breadcrumb' } : whole(line, 'breadcrumb', 'breadcrumb');
  }),
};

function isBreadcrumb({ text, prose, kind, number }: Line, lines: readonly Line[]): boolean {
  if (prose || kind === 'heading' || text.length > 120 || OF_A_PAPER.test(text)) return false;
  if (LABEL.test(text) || LABEL_ALONE.test(text)) return true;
  if (!DIVIDED.test(text)) return false;
  if (FROM_HOME.test(text) || TO_A_PAGE.test(text)) return true;
  if (!ARROW.test(text)) return false;
  const steps = text.split(STEP).filter((s) => s !== '');
  if (TWO_STEPS.test(text) && lines.every((l) => !l.prose || l.number > number)) return true;
  return steps.length >= 3 && steps.every((s) => s.length <= 14 && !/[，。；]/u.test(s));
}
