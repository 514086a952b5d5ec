import { charactersOf } from '../text/characters.ts';
import { fieldsOf } from './labels.ts';
import type { Line } from './lines.ts';

/** 栏目主编：甲, 题图来源：某地 供图, 流程编辑：u022: who had a part in it, under whatever name. */
export const FOOT_CREDIT = /^[【[（(]?\p{Script=Han}{0,6}(?:主编|编辑|作者|记者|通讯员|摄影|摄像|撰文|撰稿|题图|来源|图源|图片|文字|视频|出品|校对|审核|监制|编审|统筹|出品|编委|总编|播音|配音|剪辑)\s*[：:丨|/／]\s*[^，。；！？]{1,30}$/u;
/** 某某报记者 甲 来源：某某报 */
export const SIGNED_SOURCE = /^[^。！？]{0,40}(?:记者|通讯员|作者)[\s：:][^。！？]{0,40}\s来源\s*[：:]\s*[^\s。！？]{2,16}$/u;
/** No such line is longer. */
const CREDIT = 60;

/** 【来源：某某日报】, （编辑：某某 来源：某某日报）: such a line is no text, wherever it stands. */
export function isCredit({ text, kind }: Line): boolean {
  if (kind === 'row' || kind === 'item' || text.length > CREDIT || !text.includes('源')) return false;
  const fields = fieldsOf(text), first = fields[0];
  return first !== undefined && text.indexOf(first.label) <= 1 && fields.some((f) => f.kind === 'source' && f.value !== '') && fields.every((f) => f.kind === 'source' || f.kind === 'person') && !/[，。；！？]/u.test(text);
}

/** Whoever looked a text over is named below it. */
const EDITORS = /^(?:.{0,50}[\s】\]］）)])?[\s【\[［（(]*(?:\p{Script=Han}{0,4}编辑|责编|责任编审|校对|审校|审核|[一二三初复终]审|监制|编审|签发)\s*(?:[：:丨|｜/／\s]\s*\S.{0,60}|[：:])$/u;

/** What stands before the label, the label, and the names. */
const LONGEST_OF_EDITORS = 130;

/** In every such line; most paragraphs have none of them. */
const isOfEditors = charactersOf(/[编审校监签]/u);

/** True for a line that names who edited the report: what follows is hardly its text. */
export function tellsOfEditors(text: string): boolean {
  if (text.length > LONGEST_OF_EDITORS) return false;
  for (let at = 0; at < text.length; at++) if (isOfEditors(text.charCodeAt(at))) return EDITORS.test(text);
  return false;
}
