import { eachLine, whole, type Rule } from './sheet.ts';

const LINE = /^(?:(?:我来|发表|提交|查看|全部|最新|热门|精彩|网友|用户|文章|我要|写|参与|更多|暂无|还没有|登录后?(?:可以?)?|游客|匿名)*(?:评论|跟帖|留言|点评|回帖)(?:区|列表|内容|须知|规则|数)?(?:\s*[（(]?\d*\s*条?[）)]?)?(?:[，,：:！!。].{0,16})?|(?:共(?:有)?\s*)?\d+\s*(?:条|人|位)(?:网友)?(?:评论|跟帖|参与(?:讨论|评论)?)(?:[，,。].{0,12})?|参与(?:讨论|评论)|\d+\s*(?:人|条)?(?:参与|评论|跟帖|跟贴)\s*\d+\s*(?:人|条)?(?:参与|评论|跟帖|跟贴)|(?:登录|注册|匿名|游客)(?:[\s|/]*(?:登录|注册|发表|提交|退出))*|网友评论仅供.{0,40}|文明上网.{0,30}|请(?:先|您)?(?:登录|遵守).{0,30}|验证码\s*[：:]?.{0,12}|昵称\s*[：:]?.{0,12}|(?:回复|支持|反对|举报|[顶踩](?:一下)?)(?:[\s\d%（()）[\]]*(?:回复|支持|反对|举报|[顶踩](?:一下)?))*[\s\d%（()）[\]]*)$/u;

/** 网友评论, 发表评论, 暂无评论: the readers' corner. What readers wrote is taken by the section rule. */
export const comments = eachLine('comments', 'comments', ({ text, kind }) => kind !== 'heading' && text.length <= 50 && LINE.test(text));

/** 发表于 2013-9-26 21:02 沙发: how a forum heads an answer. */
const ANSWER = /^(?:发表于|回复于|.{0,20}发表于).{6,30}(?:沙发|板凳|地板|地下室|\d{1,4}[#楼])(?:\s.{0,20})?$|^(?:沙发|板凳|地板|[2-9][#楼])\s.{0,20}发表于.{6,30}$/u;

/** What readers of a forum answered, with the answerers' names: from the first answer below the report to the page's end. */
export const answers: Rule = {
  name: 'answers',
  find: (lines, taken) => {
    const report = lines.findIndex((l) => l.prose && !taken.has(l.number)), head = report < 0 ? -1 : lines.findIndex((l) => l.number > report && l.text.length <= 80 && ANSWER.test(l.text));
    if (head < 0) return [];
    const last = lines.findLastIndex((l) => l.number < head && (l.prose || taken.has(l.number)) && l.text !== '');
    return lines.filter((l) => l.number > last && l.text !== '' && !taken.has(l.number)).map((l) => whole(l, 'comments', 'answers'));
  },
};
