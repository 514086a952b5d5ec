import type { JSX } from 'preact';
import { HOME, NOT_FOUND, SEARCH, href } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { PageHead } from '../components/lists.tsx';
import { scene, single, type PageData } from '../page.ts';

export const data = single(NOT_FOUND);

export function render(input: PageData): JSX.Element {
  const { site } = scene(input);
  return (
    <Layout site={site} path={NOT_FOUND} title="没有这一页" unlisted>
      <PageHead title="没有这一页">地址可能写错了，或者这份剪报已从文件夹里拿走。</PageHead>
      <p>可以<a href={href(site, SEARCH)}>检索</a>，或回到<a href={href(site, HOME)}>首页</a>。</p>
    </Layout>
  );
}
