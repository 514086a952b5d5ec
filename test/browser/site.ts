import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { serve, type Serving } from '../../scripts/serve.ts';
import { discard, rendered, type Rendered } from '../site/pages.ts';
import { launch } from './browser.ts';

/** A fixture (the rich one, unless another is named), served under a path prefix, and a browser to look at it with. */
export interface Stage {
  readonly site: Rendered;
  /** Where the site begins, with a slash at the end. */
  readonly url: string;
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

const PREFIX = '/gazetteer/';

export async function stage(fixture = 'digest'): Promise<Stage> {
  const [site, browser]: [Rendered, Browser] = await Promise.all([rendered(fixture, { pathPrefix: PREFIX }), launch()]);
  const serving: Serving = await serve(site.folder, { prefix: PREFIX });
  return {
    site,
    url: serving.url,
    context: (options = {}) => browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', ...options }),
    async close() {
      await browser.close();
      serving.server.closeAllConnections();
      serving.server.close();
      discard(site);
    },
  };
}

export const DESKTOP = { width: 1440, height: 900 }, PHONE = { width: 360, height: 780 };

/** One page of each kind, by what it is. */
export const KINDS: Readonly<Record<string, string>> = {
  首页: '', 报道列表: 'articles/', 报道: 'articles/a7d1f03c55/', 无日期无事实的报道: 'articles/d0000000aa/', 原文对照: 'articles/b20c9e7714/source/',
  政区列表: 'regions/', 政区: 'regions/330681/', 人物列表: 'people/', 人物: 'people/feng-qizhou-330681/', 项目列表: 'projects/', 项目: 'projects/p5f20c1/',
  转载: 'articles/f3c90d12ab/', 同名者: 'people/ge-yifan-330681/', 本次更新: 'updates/', 数据: 'figures/', 提法: 'slogans/', 检索: 'search/', 关于: 'about/', 质量报告: 'about/quality/', 没有这一页: '404.html', 组件: 'components/',
};
