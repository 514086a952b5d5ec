import { atEnd, atStart } from '../text/matches.ts';
import { lastProse, whole, type Line, type Rule } from './sheet.ts';

/** 松河县人民政府办公室文件, 中共松河县委 文件: the red head of an official paper. */
const RED_HEAD = atEnd(/^\p{Script=Han}[\p{Script=Han}（）()、\s]{3,40}\s*(?:文\s*件|公文|便函|(?:公用|会议)笺)$/u);
/** 松政办发〔2024〕17号, perhaps with who signs beside it: what stands below such a head. */
const NUMBERED = /[〔\[【（(]\s*(?:19|20)\d{2}\s*[〕\]】）)]\s*第?\s*\d{1,4}\s*号/u;
/** 000128, 机密★1年, 特急: number of the copy, how secret and how urgent it is. */
const CLASS = atStart(/^(?:0\d{3,6}|(?:绝密|机密|秘密|内部(?:资料|文件|刊物)|特急|加急|平急|急件|明电|特提)(?:\s*★.{0,8})?(?:[\s，]+(?:注意保存|不得外传|严禁翻印|请勿外传))?|(?:注意保存|不得外传))$/u);
/** Who gets a copy, below the text: 抄送：市委各部门，市人大常委会办公室。 报：市委办 */
const COPIES = atStart(/^(?:[主抄分]\s*送|抄\s*报|[呈报发]\s*送|呈\s*报|[报送发])\s*(?:机关|单位|领导)?\s*[：:]\s*(?=.*(?:[委办局部厅室院会]|政府|单位|部门|领导|同志|乡镇|街道|市|县|区))/u);
/** 共印80份, 打字：某某 校对：某某 */
const COUNT = atEnd(/^[（(]?\s*(?:共印|印数|印发)\s*[：:]?\s*\d{1,5}\s*份\s*[）)]?$/u);
/** 信息公开选项：主动公开, 公开属性：依申请公开 */
const OPENNESS = atStart(/^[（(]?(?:政府)?(?:信息)?公开(?:选项|属性|形式|方式|类别|类型)\s*[：:]\s*(?:主动|依申请|不予|免予)?[^。]{0,10}[）)]?$/u);
/** A line of copies may be wrapped; so far above the headline a red head stands. */
const LONGEST = 200, BELOW = 3;

/** The printed form around an official paper: its red head, and below the text who gets a copy and how many were printed. */
export const imprint: Rule = {
  name: 'imprint',
  find: (lines, taken) => {
    const first = lines.findIndex((l) => l.prose && !taken.has(l.number)), last = lastProse(lines, taken);
    let copies = false;
    return lines.filter((line) => {
      const { number, text, kind, prose } = line, above = first < 0 || number < first;
      if (taken.has(number) || kind === 'head-title' || kind === 'row' || text.length > LONGEST) return false;
      if (above) return kind !== 'heading' && !prose && (CLASS.test(text) || RED_HEAD.test(text) && lines.slice(number + 1, number + 1 + BELOW).some(({ text: below }) => below.length <= 60 && NUMBERED.test(below)));
      const isCopies = COPIES.test(text) && (number >= last || copiesEnd(lines, number, taken));
      if (isCopies) copies = true;
      return isCopies || COUNT.test(text) && (number > last || copies) || number > last && OPENNESS.test(text);
    }).map((line) => whole(line, 'other', 'imprint'));
  },
};

/** Such lines may end in a full stop like running text: nothing but their kind, or a day, follows. */
function copiesEnd(lines: readonly Line[], number: number, taken: ReadonlySet<number>): boolean {
  return lines.slice(number + 1).every((l) => taken.has(l.number) || !l.prose || COPIES.test(l.text));
}
