import type { Byline } from './article.ts';
import { namesOf, onlyNames } from './names.ts';
import { roleList } from './roles.ts';

/** What brackets below a report say of where it comes from. */
export interface Attribution {
  readonly source: string | null;
  readonly people: readonly Byline[];
}

const DAY = '(?:(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)?';
/** 据《某某日报》2024年5月4日报道，记者 甲一 乙二; 原载2024年5月4日《某某日报》第3版 作者：甲一; 据新华社5月4日电. What several are said to have told has no one source, and 转自 is none. */
const TOLD_BY = new RegExp(`^(?:据|原载于?|载于?|刊于|刊载于|首发于|摘自|选自)\\s*${DAY}\\s*(?:出版的)?(?:《([^《》]{2,16})》|(\\p{Script=Han}{0,10}?(?:日报|晚报|晨报|时报|商报|[一-龥]报|新华社|中新社|通讯社|新闻网|[一-龥]网|客户端|电视台|广播电台|发布|融媒体中心)))(?!、)\\s*(?:${DAY}|\\d{1,2}月\\d{1,2}日)?\\s*(?:第?\\s?[A-Z]?\\d{1,3}\\s?版)?(?:报道|消息|讯|电|刊文)?(?:[，,；;\\s]+([^。]*))?$`, 'u');
const BODY = '[\\p{Script=Han}“”（）()·]{2,30}?(?:局|委|办|办公室|厅|部|处|科|院|校|站|所|队|镇|乡|街道|办事处|政府|管委会|委员会|中心|公司|集团|银行|协会|合作社|社区|村|医院|学校|大学|法院|检察院|林场|农场|报|网|台|社)';
/** 县应急管理局供稿 甲一; 供稿：县应急管理局 甲一 乙二. */
const SENT_IN = new RegExp(`^(?:(${BODY})\\s*(?:供稿|提供)|(?:供稿|来稿|供稿单位)\\s*[：:]\\s*(${BODY}))(?:[\\s，：:]+(.*))?$`, 'u');
/** 县农业农村局 甲一 乙二: where the authors work. */
const WORKING_AT = new RegExp(`^(${BODY})[\\s：:]+(\\p{Script=Han}.*)$`, 'u');

/** In every such bracket. */
const SIGN = /[据载刊摘选稿供\s]/u, LONGEST = 90;

/** What words in brackets at a text's end say of its origin; null where they say something else. */
export function attribution(inner: string): Attribution | null {
  if (inner.length > LONGEST || !SIGN.test(inner)) return null;
  const told = TOLD_BY.exec(inner);
  if (told !== null) return said(told[1] ?? told[2]!, told[3]);
  const sent = SENT_IN.exec(inner);
  if (sent !== null) return said(sent[1] ?? sent[2]!, sent[3]);
  const at = WORKING_AT.exec(inner);
  return at !== null && onlyNames(at[2]!, true) ? { source: null, people: authors(at[2]!) } : null;
}

/** @param rest the names, with roles or without; where it holds anything else, the brackets are a remark of the report's */
function said(source: string, rest: string | undefined): Attribution | null {
  const names = rest?.trim() ?? '';
  if (names === '') return { source, people: [] };
  const people = roleList(names) ?? (onlyNames(names, true) ? authors(names) : null);
  return people === null ? null : { source, people };
}

const authors = (names: string): Byline[] => namesOf(names).map((name) => ({ name, role: '作者' }));
