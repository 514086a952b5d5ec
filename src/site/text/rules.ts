import type { CutKind } from '../../digest/digest.ts';

/** A rule's name for readers and what it does, in a sentence. */
interface Explained {
  readonly name: string;
  readonly why: string;
}

/** What changed words. Keys are the rules' names in the notes; a rule that is not here goes by its own name. */
const CHANGES: Readonly<Record<string, Explained>> = {
  simplified: { name: '繁转简', why: '繁体字转为简体字。' },
  punctuation: { name: '标点与空白', why: '半角标点改为全角，多余的空白删去。' },
  'quotation-mark': { name: '引号', why: '繁体行文的直角引号「」『』，改为简体通行的弯引号。' },
  name: { name: '名称保留', why: '人名、地名里的字不照通行的对应转换。' },
  'pinyin-annotation': { name: '拼音夹注', why: '转载时插进字后的拼音，删去。' },
  'gbk-slip': { name: '字节错位', why: '转载时插入或替换了半个汉字，后面的字随之错乱；按字节倒推，还原为原字。' },
  entity: { name: '字符实体', why: '网页源码里的字符代号，还原为所代表的字。' },
  'stray-tag': { name: '残留标签', why: '混进正文的网页标签，删去。' },
  'lost-blank': { name: '失落的空格', why: '段首的全角空格变成了问号，还原为空格。' },
  'page-break': { name: '断处接合', why: '被版面、栏目或换行断开的一段话，接合为一段。' },
  'confirmed-by-copy': { name: '转载印证', why: '拿不准的字，同一报道较完好的转载里也这样写。' },
  'read-from-copy': { name: '据转载', why: '损坏的字，照同一报道较完好的转载还原。' },
  invisible: { name: '不可见字符', why: '零宽字符、软连字符等不显示的字符，删去或改为普通空格。' },
};

/** Changes too many and too plain to be numbered one by one: they are only underlined. */
const QUIET: ReadonlySet<string> = new Set(['simplified', 'punctuation', 'invisible', 'quotation-mark']);
export const isQuiet = (rule: string): boolean => QUIET.has(rule);

/** Parts that were taken out, by kind. */
const PARTS: Readonly<Record<CutKind, Explained>> = {
  navigation: { name: '导航', why: '网站的栏目与菜单。' },
  breadcrumb: { name: '位置栏', why: '“当前位置”一类的路径。' },
  toolbar: { name: '工具栏', why: '字号、打印、收藏一类的按钮。' },
  share: { name: '分享', why: '分享与关注的提示。' },
  related: { name: '关联稿件', why: '别的报道的标题与提要。' },
  'hot-list': { name: '热门榜', why: '按点击排列的稿件。' },
  comments: { name: '评论', why: '读者评论与评论框。' },
  contact: { name: '联系方式', why: '电话、邮箱、地址。' },
  copyright: { name: '版权', why: '版权声明、备案号。' },
  footer: { name: '页脚', why: '网站的页脚。' },
  advert: { name: '广告', why: '推广与下载的链接。' },
  spam: { name: '垃圾信息', why: '与报道无关的夹带内容，只记种类与长度，不显示。' },
  caption: { name: '图注', why: '图片说明。' },
  residue: { name: '残余', why: '网页转存时留下的碎片。' },
  excluded: { name: '编者删去', why: '编者在更正里删去的段落，理由见更正。' },
  other: { name: '其他', why: '不属于报道的部分。' },
};

export const explainChange = (rule: string): Explained => CHANGES[rule] ?? { name: rule, why: '' };
export const explainPart = (kind: CutKind | null): Explained => PARTS[kind ?? 'other'];
