import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Span } from '../../text/span.ts';
import type { Declared } from '../page.ts';

type Field = keyof Declared;

/** Spellings in front matter, of people and of web clippers (Obsidian's and Joplin's say `source:` for the address). */
const FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.entries({
    title: 'title 标题 題目 题目 標題 headline name',
    published: 'date published pubdate publish_date publishdate published_time datetime time created 日期 时间 時間 发布时间 发布日期 發布時間 發佈日期 刊发时间',
    source: 'source 来源 來源 出处 出處 媒体 媒體 publisher site',
    author: 'author authors 作者 记者 記者 byline creator',
    url: 'url link source_url sourceurl source-url permalink canonical 网址 網址 链接 鏈接 原文链接 原文 地址',
  }).flatMap(([field, keys]) => keys.split(' ').map((key) => [key, field as Field])),
);

export interface FrontMatter {
  readonly declared: Declared;
  /** Where in the file the title's value stands, without quotation marks, and what it reads; null where there is none. */
  readonly title: (Span & { readonly text: string }) | null;
  /** Where the Markdown begins. */
  readonly end: number;
}

const BLOCK = /^---[ \t]*\r?\n([^]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The YAML at the head of a Markdown file. What is no YAML, or no mapping, declares nothing. */
export function frontMatter(source: string): FrontMatter {
  const block = BLOCK.exec(source);
  if (block === null) return { declared: {}, title: null, end: 0 };
  const offset = source.indexOf('\n') + 1;
  const root = parseDocument(block[1]!, { logLevel: 'silent', prettyErrors: false }).contents;
  const found: { -readonly [K in Field]?: string } = {};
  let title: FrontMatter['title'] = null;
  if (!isMap(root)) return { declared: found, title, end: block[0].length };
  for (const { key, value } of root.items) {
    const field = isScalar(key) ? FIELDS[String(key.value).trim().toLowerCase()] : undefined;
    const text = isSeq(value) ? value.items.filter((v) => isScalar(v)).map(written).filter((v) => v !== '').join('、') : isScalar(value) ? written(value) : '';
    if (field === undefined || text === '') continue;
    const isAddress = /^https?:\/\/\S+$/iu.test(text);
    if (field === 'source' && isAddress) found.url ??= text;
    else if (field !== 'url' || isAddress) found[field] ??= text;
    if (field === 'title' && title === null && isScalar(value) && value.range) title = placeOf(value, block[1]!, offset);
  }
  return { declared: found, title, end: block[0].length };
}

/** A scalar as written: dates and numbers are not to be read as such. [[…]] is a wiki's link. */
function written(scalar: Scalar): string {
  const text = typeof scalar.value === 'string' ? scalar.value : scalar.value === null ? '' : scalar.source ?? String(scalar.value);
  return text.replace(/\s+/gu, ' ').replace(/^\[\[(.*)\]\]$/u, '$1').trim();
}

function placeOf(scalar: Scalar, yaml: string, offset: number): FrontMatter['title'] {
  const text = written(scalar), [from, to] = scalar.range!;
  const inside = yaml.slice(from, to).indexOf(text);
  return inside >= 0 ? { start: offset + from + inside, end: offset + from + inside + text.length, text } : { start: offset + from, end: offset + to, text };
}
