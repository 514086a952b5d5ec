import { atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import { eachLine, whole, type Line, type Rule } from './sheet.ts';

const LINE = atStart(/^(?:(?:我来|该文章|本文章?|发表|提交|查看|全部|最新|热门|精彩|网友|用户|文章|我要|写|参与|更多|暂无|还没有|登录后?(?:可以?)?|游客|匿名)*(?:评论|跟帖|留言|点评|回帖)(?:区|列表|内容|须知|规则|数)?(?:\s*[（(]?共?\d*\s*条?[）)]?)?(?:[，,：:！!。].{0,16})?|(?:共(?:有)?\s*)?\d+\s*(?:条|人|位)(?:网友)?(?:评论|跟帖|参与(?:讨论|评论)?)(?:[，,。].{0,12})?|参与(?:讨论|评论)|(?:您|你)?(?:对|看[完了]|读[完了]|阅读)(?:本|这|此|该)[篇条则]?(?:文章|新闻|报道|文|稿件)[后的]?.{0,4}(?:感受|心情|表情|态度|评价|看法)[是如]?(?:何|什么)?|(?:您|你)(?:此时|此刻|当前)的(?:感受|心情).{0,8}|\d+\s*(?:人|条)?(?:参与|评论|跟帖|跟贴)\s*\d+\s*(?:人|条)?(?:参与|评论|跟帖|跟贴)|(?:登录|注册|匿名|游客)(?:[\s|/]*(?:登录|注册|发表|提交|退出))*|网友评论(?:仅供|[：:]\s*[（(]).{0,50}|文明上网.{0,30}|(?:发言|评论|跟帖|留言)?请(?:先|您)?(?:登录|遵守).{0,30}|验证码\s*[：:]?.{0,12}|昵称\s*[：:]?.{0,12}|(?:回复|支持|反对|举报|[顶踩赞](?:一下)?)(?:[\s\d%（()）[\]]*(?:回复|支持|反对|举报|[顶踩赞](?:一下)?))*[\s\d%（()）[\]]*)$/u);

/** 网友评论, 发表评论, 暂无评论: the readers' corner. What readers wrote is taken by the section rule. */
export const comments = eachLine('comments', 'comments', ({ text, kind, number }, lines) => text.length <= 60 && (MOODS.test(text) || isMood(text, number, lines) || (kind !== 'heading' && (LINE.test(text) || ASKED.test(text)))));

/** 您此时的心情 over 感动 同情 无聊 愤怒 …: what readers may press below a report, each word a line. */
const MOODS = atStart(/^(?:(?:您|你)?(?:此时|此刻|看完(?:此|本)?文)的?心情(?:如何|是)?|心情(?:排行|指数))$/u), MOOD = /^(?:感动|同情|无聊|愤怒|搞笑|难过|高兴|路过|震惊|新奇|支持|开心|愉快|无奈|悲伤|惊讶|杯具|鄙视|好奇|给力|淡定)\s*\d*$/u;
const SO_MANY = 10;
const isMood = (text: string, number: number, lines: readonly Line[]): boolean => MOOD.test(text) && lines.slice(Math.max(0, number - SO_MANY), number).some((l) => MOODS.test(l.text));

/** 今日互动：你的家乡有哪些变化？热评：河东加油！ */
const ASKED = atStart(/^(?:(?:今日|本期)(?:互动|话题)|互动(?:话题|讨论)|话题讨论|(?:网友)?[热神]评)\s*[：:]/u);

/** 发表于 2013-9-26 21:02 沙发: how a forum heads an answer. */
const ANSWER = /^(?:发表于|回复于|.{0,20}发表于).{6,30}(?:沙发|板凳|地板|地下室|\d{1,4}[#楼])(?:\s.{0,20})?$|^(?:沙发|板凳|地板|[2-9][#楼])\s.{0,20}发表于.{6,30}$/u;

/** 2#, 沙发 on a line of its own, over or beside when it was written. */
const FLOOR = /^(?:沙发|板凳|地板|地下室|\d{1,4}\s?[#楼])$/u, WRITTEN = /^(?:发表|回复|发布)于\s/u;

/** 网友评论（3）, 精彩留言: what stands below is the readers', as far as no paragraph of a report's length follows. */
const HEAD = atStart(/^(?:网友|最新|热门|精彩|全部|精选|用户|读者)?(?:评论|留言|跟贴|跟帖|回复)(?:区|列表)?\s*(?:[（(]?\d+\s*条?[）)]?|[：:])?$/u);
const LONGEST_COMMENT = 80;
const CREDITS = /编辑|责编|校对|审核|来源/u;

/** What readers answered and commented below the report, with their names. */
export const answers: Rule = {
  name: 'answers',
  find: (lines, taken) => {
    const report = lines.findIndex((l) => l.prose && !l.outside && !taken.has(l.number));
    if (report < 0) return [];
    const below = lines.slice(report + 1), cut = (from: Line | undefined, to: number): Cut[] => from === undefined ? [] : lines.slice(from.number, to).filter((l) => !taken.has(l.number) && !CREDITS.test(l.text)).map((l) => whole(l, 'comments', 'answers'));
    const comments = below.find((l) => l.text.length <= 20 && HEAD.test(l.text));
    if (comments !== undefined) {
      const next = lines.findIndex((l) => l.number > comments.number && l.prose && !l.outside && l.text.length >= LONGEST_COMMENT && !taken.has(l.number));
      if (next < 0) return cut(comments, lines.length);
    }
    const isFloor = (l: Line): boolean => FLOOR.test(l.text) && lines.slice(l.number + 1, l.number + 3).some((next) => WRITTEN.test(next.text));
    const answer = below.find((l) => l.text.length <= 80 && (ANSWER.test(l.text) || isFloor(l)));
    return answer === undefined ? [] : cut(lines[lines.findLastIndex((l) => l.number < answer.number && (l.prose || taken.has(l.number))) + 1], lines.length);
  },
};
