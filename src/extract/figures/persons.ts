import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { quotedIn } from '../evidence.ts';
import type { Other } from '../facts.ts';

/** Somebody who holds no office, and where the text names him; spans in the article's text. */
export interface Somebody extends Span {
  readonly name: string;
}

/** Every place where the article names one of these, in order. */
export function somebodiesIn(article: Article, people: readonly Pick<Other, 'name' | 'evidence'>[]): Somebody[] {
  const spanOf = quotedIn(article);
  return people.flatMap(({ name, evidence }) => evidence.map((e) => ({ name, ...spanOf(e) }))).sort((a, b) => a.start - b.start);
}

/** 他说，2018年以来，甲区累计投入…: who speaks for a division or a firm names it. */
const FOR_MORE = /[他她][^，。；：“]{0,8}(?:说|告诉|坦言|透露|介绍|表示|提醒|分析|认为|强调|指出|补充|估算)[^。]{0,60}?(?:经济总量|地区生产总值|财政收入|固定资产投资|规上|规模以上|增加值|产业链|我们[要将]|[全我本][省市区县旗州镇乡]|(?:[省市区县旗州]|园区|公司|集团|合作社)(?:累计|已|共|今年|去年|将|先后|目前|现有|实现|完成|实施))/u;

/** What one family earns or plants is its own affair. 他指出 opens the speech of one who speaks for more, 他来到 a visit. */
const PERSONAL = new RegExp(`(?:^|[，。；：“、])(?:如今|现在|去年|今年|原来|以前)?(?:它的|自?家里|自家|[他她我俺咱](?!的[^，。；、\\d]{2,12}(?:集团|公司|厂|企业|合作社|研究院|事务所))(?:家|(?![们国省市区县镇乡村校院局处馆行社公]|${[
  '指出|强调|要求|表示|提出|希望|认为|介绍|叮嘱|嘱咐|勉励|鼓励|肯定|代表',
  '来到|走进|走到|前往|先后|首先|一行|实地|深入|察看|查看|检查|考察|调研|听取|了解|详细|仔细|认真|主持|出席|率',
].join('|')})))`, 'u');
/** A speaker is named no further behind his words. */
const SPEAKER_REACH = 40;

/** Whose affairs a sentence tells: of whoever was named last in its paragraph, else of who is named right behind as having said it; null where nobody is. */
export const whose = (people: readonly Somebody[], part: Span, sentence: Span, end: number): string | null =>
  (people.findLast((p) => p.start >= part.start && p.start < end) ?? people.find((p) => p.start >= sentence.end && p.start < Math.min(part.end, sentence.end + SPEAKER_REACH)))?.name ?? null;

/** 张大爷算了笔账：… */
const RECKONS = /(?:[大老]?[爷叔伯妈娘婶嫂哥姐]|老汉|老乡|村民|农户|[茶果菜棉蔗药花牧]农|养殖户|种植户|大户)[一-鿿·]{0,4}(?:给[^，。：]{1,6})?算[^，。：]{0,8}账[^，。：]{0,4}：/u;

/** Here more than one family is spoken of again. */
const MORE_AGAIN = /[全我本各][省市县区旗镇乡村]|村里|合作社|公司|产业园|园区|基地/u;

/** 他又沿改线工程走了一程: who is spoken of was named last, and holds an office. */
export const isOfficials = (officials: readonly Span[], people: readonly Somebody[], part: Span, sentence: Span, own: Span, words: string): boolean => {
  const from = sentence.start + own.start, last = officials.findLast((o) => o.start >= part.start && o.start < from);
  return last !== undefined && /^[他她](?!家)/u.test(words.slice(own.start)) && !people.some((p) => p.start > last.start && p.start < from);
};

/** The stretch of a sentence in which somebody's own affairs are told, or null: 她家45亩梨园，今年纯收入21万元. */
export function ownAffairs(sentence: string): Span | null {
  const m = (sentence.includes('账') ? RECKONS.exec(sentence) : null) ?? PERSONAL.exec(sentence);
  if (m === null || FOR_MORE.test(sentence)) return null;
  const start = m.index + (/^[，。；：“、]/u.test(m[0]) ? 1 : 0), more = MORE_AGAIN.exec(sentence.slice(start + m[0].length));
  return { start, end: more === null ? sentence.length : start + m[0].length + more.index };
}
