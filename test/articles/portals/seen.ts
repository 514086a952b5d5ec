import { articles } from '../../../src/articles/index.ts';
import { read } from '../../../src/read/index.ts';
import { punctuate } from '../../../src/punctuate/index.ts';
import { repair } from '../../../src/repair/index.ts';
import { simplify } from '../../../src/simplify/index.ts';
import { strip } from '../../../src/strip/index.ts';
import { shown } from '../made.ts';

/** What becomes of a page's bytes on the whole way from the file to the articles. */
export function seen(bytes: Uint8Array, name = 'page.html') {
  const { page: raw } = read(name, bytes);
  const ready = { ...raw, text: punctuate(simplify(repair(raw.text)).text) };
  return articles(ready, strip(ready), { name, id: name }).articles.map(shown);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const TITLE = '安吉县召开一季度经济运行分析会';
export const BODY = [
  '4月18日，安吉县召开一季度经济运行分析会，县长沈怀民主持会议并讲话。',
  '会议指出，一季度全县完成规模以上工业增加值32.6亿元，同比增长8.4%；固定资产投资增长11.2%，新签约项目23个。',
  '沈怀民强调，要紧盯全年目标任务，抓实项目建设和企业服务，切实把各项惠企政策落到实处。',
];
export const INFO = '<div class="info"><span>2024-04-19 09:30</span><span>来源：湖州日报</span></div>';
export const page = (inside: string, head = '<meta charset="utf-8">'): string => `<!DOCTYPE html><html><head>${head}<title>${TITLE}_安吉新闻网</title></head><body><div class="nav"><a href="/">首页</a><a href="/a">要闻</a><a href="/b">民生</a></div>${inside}<div class="footer">版权所有 安吉新闻网</div></body></html>`;
