import { atStart } from '../text/matches.ts';
import { lastProse, whole, type Line, type Rule } from './sheet.ts';

const REGISTRATION = /[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云黔滇藏陕甘青宁新蒙]\s*(?:ICP|公网安备)\s*(?:[备证]|\d)|ICP\s*(?:备案|许可证|备|证)|公网安备|网站标识码|(?:政府)?网站(?:标识|备案)|[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云黔滇藏陕甘青宁新蒙]新网备\s?\d|新闻信息服务备案|互联网新闻信息服务许可|信息网络传播视听节目|增值电信业务|(?:广告|广播电视节目|网络文化|出版物?)[\p{L}]{0,6}(?:许可证|经营许可)|国内统一(?:连续出版物号|刊号)|CN\d{2}-\d{4}|(?:本(?:网|站)|网站)[\p{L}]{0,6}(?:支持|已)[\p{L}]{0,6}IPv6/iu;
const HOST = atStart(/^(?:主办|承办|协办|承建|技术(?:支持|保障|服务)|版权所?有?|网站(?:管理|建设|维护|运维|标识码)|内容(?:管理|维护))(?:及[\p{L}]{2,4})?\s*[：:]/u);
/** Labels that particulars of projects and notices of events have too; they need another line of a foot beside them. */
const LOOSE = atStart(/^(?:主办|承办|协办|承建|主管|建设(?:与?维护)?|运维|维护|运行维护|管理|制作|设计|开发|运营)(?:单位|方|机构|部门|者)?\s*[：:]/u);
const BESIDE = 5;
/** 制作：王一明 is a member of the staff, whom the report's own head and foot name. */
const PERSON = /[：:]\s*\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3})*$/u;
const SITE_MATTERS = /^(?:(?:网站地图|网站声明|网站简介|站点地图|关于(?:我们|本站|本网)|联系(?:我们|方式)|隐私(?:政策|声明|条款)|使用帮助|网站帮助|法律声明|广告服务|诚聘英才|加入我们|友情链接|常见问题|意见反馈|设为首页|加入收藏|网站导航|中国政府网|本站导航|用户协议|投稿须知|不良信息举报|违法和不良信息举报中心|帮助中心|服务条款|网站统计|站长统计|返回顶部)[\s|｜\-·/]*)*(?:建议使用.{0,40}浏览器?[\s|｜\-·/]*)?(?:(?:最佳)?(?:浏览|分辨率).{0,30})?$/u;

/** 主办 承办 技术支持, ICP and police registration: the foot of a site. Host lines count only behind the report, since notices of events name hosts too. */
export const hosts: Rule = {
  name: 'hosts',
  find: (lines, taken) => {
    const asked = lines.filter((l) => !taken.has(l.number) && l.kind !== 'head-title' && l.text.length <= LONGEST);
    const last = lastProse(lines, taken);
    const behind = (l: Line): boolean => l.number >= last && !PERSON.test(l.text);
    const sure = new Set(asked.filter((l) => (!l.prose && REGISTRATION.test(l.text)) || SITE_MATTERS.test(l.text) || (HOST.test(l.text) && behind(l))).map((l) => l.number));
    const foot = (l: Line): boolean => lines.slice(Math.max(0, l.number - BESIDE), l.number + BESIDE + 1).some((k) => sure.has(k.number) || (taken.has(k.number) && FOOT.test(k.text)));
    return asked.filter((l) => sure.has(l.number) || (LOOSE.test(l.text) && behind(l) && foot(l))).map((l) => whole(l, 'footer', 'hosts'));
  },
};

const LONGEST = 200;
/** What rules before this one took from a foot. */
const FOOT = /版权|copyright|©|保留|邮编|电话|热线|@/iu;
