import { reversed, step, trie, type Trie } from '../lexicon/trie.ts';
import { remembering } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** What a labelled entry of a report's head or foot is for. */
export type FieldKind = 'source' | 'date' | 'person' | 'title' | 'other';

/** A labelled entry within a line: 来源：某某网, with the place of its value in the line. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: string;
  readonly at: Span;
}

/**
 * The labels of portals, newspapers' sites, official accounts and 政府信息公开 tables. Blanks inside a label (来 源, 索 引 号)
 * do not matter. Longer ones stand before those that they begin with.
 */
const LABELS: readonly (readonly [FieldKind, readonly string[]])[] = [
  ['source', ['信息来源', '文章来源', '新闻来源', '稿件来源', '内容来源', '发布来源', '发布网站', '消息来源', '文章出处', '新闻出处', '稿件出处', '来源于', '来源自', '来源', '稿源', '出处', '来自']],
  ['date', ['发布日期', '发布时间', '发表日期', '发表时间', '更新日期', '更新时间', '刊发日期', '刊发时间', '成文日期', '成文时间', '发文日期', '发文时间', '公开日期', '公开时间', '公布日期', '公布时间', '公告日期', '公告时间', '生成日期', '产生日期', '印发日期', '上载日期', '上传日期', '上传时间', '录入时间', '录入日期', '添加时间', '添加日期', '创建时间', '创建日期', '信息时间', '信息日期', '提交时间', '发稿时间', '发稿日期', '编辑时间', '编辑日期', '制发日期', '签发日期', '出版日期', '出版时间', '出版', '刊登日期', '刊登时间', '上架时间', '更新', '发布于', '发表于', '时间', '日期']],
  ['title', ['原标题', '原文标题']],
  ['other', ['题图来源', '图片来源', '封面来源', '头图来源', '首图来源', '配图来源', '素材来源', '题图', '封面图', '头图', '收集编辑', '信息分类', '转自', '转载自', '转载于', '摘自', '索引号', '信息索引号', '主题分类', '组配分类', '体裁分类', '服务对象分类', '服务对象', '生命周期分类', '主题词', '关键词', '关键字', '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '发布部门', '公开责任部门', '责任部门', '公开单位', '供稿单位', '报送单位', '信息提供', '文号', '发文字号', '发文文号', '文件编号', '有效性', '时效性', '效力状态', '有效期', '生效日期', '施行日期', '失效日期', '废止日期', '公开方式', '公开范围', '公开形式', '公开程序', '公开类别', '公开属性', '公开目录', '公开时限', '统一登记号', '统一编号', '登记号', '信息名称', '内容概述', '内容摘要', '文章摘要', '摘要', '信息类别', '信息类型', '所属栏目', '所属频道', '栏目名称', '栏目', '频道', '分类', '标签', 'tags', '浏览次数', '浏览人次', '浏览人数', '阅读人数', '阅读人次', '访问人次', '点击人次', '浏览量', '浏览数', '浏览', '阅读次数', '阅读量', '阅读数', '阅读', '点击次数', '点击数', '点击量', '点击率', '点击', '访问次数', '访问量', '人气', '评论数', '评论', '字体大小', '字体', '字号', '分享到', '分享', '打印', '收藏', '语种', '载体形式', '名称', '版次', '版面', '我要纠错', '扫一扫', '视力保护色', '保护视力色', '背景色', '文章编号', '稿件编号', '备注', '证券代码', '证券简称', '股票代码', '股票简称', '债券代码', '债券简称', '公告编号', '公告类型', '链接', '网址', '原文链接', '原文地址', '审定人', '签发人', '在线投稿', '纠错', '纠错热线', '纠错电话', '举报电话', '联系电话', '新闻热线', '投稿邮箱', '打印日期', '打印时间', '下载日期', '下载时间', '抓取时间', '采集时间', '访问时间', '存档时间', '页面生成时间']],
  ['person', ['本报见习记者', '本报首席记者', '本报特约记者', '本报实习记者', '本报记者', '本网记者', '本台记者', '见习记者', '实习记者', '首席记者', '特约记者', '全媒体记者', '融媒体记者', '融媒记者', '融媒体中心记者', '文字记者', '摄影记者', '记者', '本报通讯员', '特约通讯员', '通讯员', '实习生', '文章作者', '作者', '译者', '编译', '主笔', '评论员', '撰稿人', '撰稿', '撰文', '采写', '采访', '执笔', '供稿', '投稿', '文字', '图文', '文图', '图片', '摄影摄像', '摄影', '摄像', '责任编辑', '责任编审', '值班编辑', '网络编辑', '微信编辑', '新媒体编辑', '图片编辑', '文字编辑', '视觉编辑', '视频编辑', '摄影编辑', '内容编辑', '轮值编辑', '初审编辑', '复审编辑', '终审编辑', '一审编辑', '二审编辑', '三审编辑', '审核编辑', '值班编委', '责任审核', '执行编辑', '图编', '网编', '审读', '编辑整理', '本期编辑', '本版编辑', '本文编辑', '编辑', '责编', '美编', '美术编辑', '校对', '责任校对', '审核人', '审核', '审校', '初审', '一审', '二审', '三审', '复审', '终审', '审签', '编审', '监制', '总监制', '总编辑', '副总编辑', '执行主编', '主编', '策划', '统筹', '出品人', '制作', '剪辑', '视频', '海报', '设计', '录入者', '录入人', '录入员', '录入', '发布人', '发布者', '信息员', '联络员', '来稿', '整理', '翻译', '见习编辑', '版面编辑', '图文编辑', '栏目编辑', '频道编辑', '制图编辑', '融媒编辑', '融媒体编辑', '全媒体编辑', '客户端编辑', '公众号编辑', '值班主任', '值班总编', '一读', '二读', '三读', '一校', '二校', '三校', '校审', '核稿', '复核', '签发', '播音', '配音', '拍摄', '后期', '版式', '排版', '文', '图', '摄']],
];

const KINDS: ReadonlyMap<string, FieldKind> = new Map(LABELS.flatMap(([kind, words]) => words.map((w) => [w, kind])));
/** The labels from their last character to their first: they are read from the divider backwards. */
const BACKWARDS: Trie<string> = trie([...KINDS.keys()].map((label) => [reversed(label), label]));
/** What divides a label from its value: a colon, or a slash before names (文/张一). */
const DIVIDER = /(?:[：:]|[/／|｜丨](?=\s*\p{Script=Han}{2,4}(?:\s|$|[、，,）)|])))\s*/gu;
const BLANK = /\s/u, UPPER_A = 0x41, UPPER_Z = 0x5a;
const LONGEST_LABEL = 20;
/** Before a label there is a mark, a blank, or the end of another value: a date, a count, a name. In the last case the label must be a full word. */
const GLUED_MINIMUM = 2, GLUED_WITHIN = 60;

/** Of figures, money and pictures, not of the report. */
const OTHER_SOURCE = /(?:数据|资料|资金|经费|收入|增收|税收|图片|素材|人才|水|客|货)来源$|(?:图|图片|封面|视频|照片|素材)来自$/u;

/** 来源丨某某网, 编辑 | 某某: accounts divide label and value by a bar. */
const BAR = /(?<=(?:来源|稿源|编辑|责编|审核|[初复终]审|监制|文字|图片|摄影|校对|记者|通讯员|作者|撰文|供稿|主编|制作|(?:^|\s)[文图])\s{0,2})(?<!\p{L}{6}\s{0,2})[|｜丨]/gu;
/** 来源 / 某某发布 */
const SLASH = /(?<=(?:来源|稿源)\s{0,2})[/／](?=\s*\p{L})/gu;
/** Labels that some sites divide from their value by a blank alone, and how long such a line may be. */
/** 来源：某某在线|记者 甲一: the bar divides like a blank. */
const BEFORE_PEOPLE = /[|｜丨](?=\s*(?:记者|通讯员|作者)\s)/gu;
const BLANK_FIELD = /(?<=^|\s)(来\s*源|稿源|信息来源|发布时间|发布日期)\s+(?=[^\s：:])/gu;
const BLANK_LABELLED = 100;

/** The labelled entries of a line, in order. A value runs to the next label. */
export function fieldsOf(written: string): readonly Field[] {
  return /[：:/／|｜丨]|来\s*源\s|发布(?:时间|日期)\s/u.test(written) ? known(written) : NONE;
}

const NONE: readonly Field[] = [];

/** Who asks whether a line is an entry, a signature, a date or a source asks for the same: the lines of a head and a foot. */
const known = remembering(64, fieldsIn);

function fieldsIn(written: string): readonly Field[] {
  const barred = /[|｜丨]/u.test(written) ? written.replace(BAR, '：').replace(BEFORE_PEOPLE, ' ') : written, line = /[/／]/u.test(barred) ? barred.replace(SLASH, '：') : barred;
  const heads: { label: string; from: number; value: number }[] = [];
  let last = 0;
  for (const m of line.matchAll(DIVIDER)) {
    let end = m.index;
    while (end > last && BLANK.test(line.charAt(end - 1))) end--;
    last = m.index + m[0].length;
    const found = labelBefore(line, end);
    if (found === null) continue;
    const { label, from } = found;
    const glued = /\p{L}/u.test(line.charAt(from - 1));
    if (glued && (label.length < GLUED_MINIMUM || from > GLUED_WITHIN || OTHER_SOURCE.test(line.slice(0, end)))) continue;
    heads.push({ label, from: glued ? from - namedBefore(line, from) : from, value: last });
  }
  if (line.length <= BLANK_LABELLED && !line.includes('。')) for (const m of line.matchAll(BLANK_FIELD)) heads.push({ label: m[1]!.replace(/\s/gu, ''), from: m.index, value: m.index + m[0].length });
  heads.sort((a, b) => a.from - b.from);
  return heads.map((h, i) => {
    const end = heads[i + 1]?.from ?? line.length;
    const raw = line.slice(h.value, end);
    const bared = raw.replace(/[\s|｜/【\[（(，,；;。）)\]】]+$/u, '');
    // A bracket that the value opened it closes: 某某日报（数字版）.
    const value = /[（(][^（）()]*$/u.test(bared) && /^[）)]/u.test(raw.slice(bared.length)) ? raw.slice(0, bared.length + 1) : bared;
    return { kind: KINDS.get(h.label) ?? 'other', label: h.label, value, at: { start: h.value, end: h.value + value.length } };
  });
}

/** 松报记者：甲一 松报编辑：乙二: the outlet that stands before the first label comes again before the others. Its length, or 0. */
const namedBefore = (line: string, from: number): number => {
  const name = /(?<=\s)\p{Script=Han}{2,4}$/u.exec(line.slice(Math.max(0, from - 6), from))?.[0];
  return name !== undefined && line.startsWith(name) ? name.length : 0;
};

/** The longest label that ends right before `end`, with the place at which it begins; null where none does. */
function labelBefore(line: string, end: number): { label: string; from: number } | null {
  let node = 0, found: { label: string; from: number } | null = null, parted = false;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_LABEL); at--) {
    const unit = line.charCodeAt(at), next = step(BACKWARDS, node, unit >= UPPER_A && unit <= UPPER_Z ? unit + 0x20 : unit);
    if (next === 0) {
      if (at < end - 1 && BLANK.test(line.charAt(at))) { parted ||= found !== null; continue; }
      break;
    }
    node = next;
    // 某中心　记者: behind a blank a label of its own ends, unless the blank is one that sets a short word wide (责任 编辑); 某县融媒 记者 ends a name there.
    const label = BACKWARDS.values[node];
    if (label !== undefined && (!parted || (label.length <= 4 && !/\p{L}/u.test(line.charAt(at - 1))))) found = { label, from: at };
  }
  return found;
}

/** The kind of entry that a line consisting of a label alone announces (政府信息公开 tables put the value on the next line). */
export function labelAlone(line: string): FieldKind | null {
  const word = line.replace(/[\s：:【】\[\]•·]/gu, '').toLowerCase();
  return KINDS.get(word) ?? null;
}
