import type { ComponentChildren, JSX } from 'preact';
import type { SiteSettings } from '../../digest/digest.ts';
import { ABOUT, FAVICON, FEED_ATOM, FEED_JSON, HOME, REGIONS, SEARCH, absolute, articlesUrl, dataUrl, figuresUrl, href, peopleUrl, projectsUrl, slogansUrl } from '../addresses.ts';
import { assets, type Asset } from '../assets.ts';
import { PICTURE } from '../pictures/size.ts';
import { CONTENT_POLICY } from '../policy.ts';
import { scriptJson, type JsonLd } from '../text/json-ld.ts';

/** A step of the way from the front page to this one. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

interface LayoutProps {
  readonly site: SiteSettings;
  /** This page's address, without prefix. */
  readonly path: string;
  /** Null on the front page, which bears the site's own name. */
  readonly title: string | null;
  readonly description?: string | undefined;
  /** The pages above this one, without the front page and without itself. */
  readonly trail?: readonly Step[];
  readonly ld?: JsonLd;
  readonly kind?: 'article' | 'website';
  /** The address of its Open Graph picture, without prefix. */
  readonly picture?: string | null;
  /** Scripts beside the site's own. */
  readonly scripts?: readonly Asset[];
  /** True for pages that no search engine should list. */
  readonly unlisted?: boolean;
  /** The page that search engines should list in this one's stead; null where it is this one. */
  readonly instead?: string | null;
  /** True where the browser is to go on to `instead` at once. */
  readonly leadsOn?: boolean;
  readonly children: ComponentChildren;
}

const SECTIONS: readonly Step[] = [
  { name: '报道', path: articlesUrl() },
  { name: '政区', path: REGIONS },
  { name: '人物', path: peopleUrl() },
  { name: '项目', path: projectsUrl() },
  { name: '数据', path: figuresUrl() },
  { name: '提法', path: slogansUrl() },
  { name: '检索', path: SEARCH },
];

/** The frame of every page: head, masthead, the way here, main content, foot. */
export function Layout(props: LayoutProps): JSX.Element {
  const { site, path, trail = [], children } = props;
  return (
    <html lang="zh-CN">
      <Head {...props} />
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <Masthead site={site} path={path} />
        <main id="content" tabIndex={-1}>
          {trail.length > 0 && <Trail site={site} steps={trail} />}
          {children}
        </main>
        <Foot site={site} />
      </body>
    </html>
  );
}

function Head({ site, path, title, description, kind = 'website', picture = null, ld, scripts = [], unlisted = false, instead = null, leadsOn = false }: LayoutProps): JSX.Element {
  const name = title === null ? site.title : `${title} · ${site.title}`;
  const address = absolute(site, path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
      <title>{name}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {instead === null ? address !== null && !unlisted && <link rel="canonical" href={address} /> : <link rel="canonical" href={absolute(site, instead) ?? href(site, instead)} />}
      {instead !== null && leadsOn && <meta http-equiv="refresh" content={`0; url=${href(site, instead)}`} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171410" media="(prefers-color-scheme: dark)" />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title ?? site.title} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content="zh_CN" />
      {description !== undefined && <meta property="og:description" content={description} />}
      {address !== null && <meta property="og:url" content={address} />}
      {picture !== null && <Picture address={absolute(site, picture)} of={title ?? site.title} />}
      <link rel="icon" type="image/svg+xml" href={href(site, FAVICON)} />
      <link rel="alternate" type="application/atom+xml" title={site.title} href={href(site, FEED_ATOM)} />
      <link rel="alternate" type="application/feed+json" title={site.title} href={href(site, FEED_JSON)} />
      <link rel="stylesheet" href={href(site, assets.style.path)} />
      {[assets.script, ...scripts].map((s) => <script type="module" src={href(site, s.path)} />)}
      {ld !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(ld) }} />}
    </head>
  );
}

function Picture({ address, of }: { readonly address: string | null; readonly of: string }): JSX.Element | null {
  return address === null ? null : (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE.width)} />
      <meta property="og:image:height" content={String(PICTURE.height)} />
      <meta property="og:image:alt" content={of} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Masthead({ site, path }: { readonly site: SiteSettings; readonly path: string }): JSX.Element {
  return (
    <header class="masthead">
      <a class="brand" href={href(site, HOME)} aria-current={path === HOME ? 'page' : undefined}>
        <Seal />
        <span class="brand-name">{site.title}</span>
      </a>
      <nav aria-label="主导航">
        <ul class="sections">
          {SECTIONS.map((s) => (
            <li><a href={href(site, s.path)} aria-current={path === s.path ? 'page' : path.startsWith(s.path) ? 'true' : undefined}>{s.name}</a></li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The site's seal: two characters one above the other, white cut out of vermilion. */
export function Seal(): JSX.Element {
  return <span class="seal" aria-hidden="true">方志</span>;
}

function Trail({ site, steps }: { readonly site: SiteSettings; readonly steps: readonly Step[] }): JSX.Element {
  return (
    <nav class="trail" aria-label="所在位置">
      <ol>
        {[{ name: '首页', path: HOME }, ...steps].map((s) => <li><a href={href(site, s.path)}>{s.name}</a></li>)}
      </ol>
    </nav>
  );
}

function Foot({ site }: { readonly site: SiteSettings }): JSX.Element {
  return (
    <footer class="foot">
      <p>所列事实均由程序从报道原文读出，附有出处，可逐字核对。引用前请查对原文。</p>
      <ul>
        <li><a href={href(site, ABOUT)}>关于本站</a></li>
        <li><a href={`${href(site, ABOUT)}#data`}>数据下载</a></li>
        <li><a href={href(site, FEED_ATOM)}>Atom 订阅</a></li>
        <li><a href={href(site, FEED_JSON)}>JSON 订阅</a></li>
        <li><a href={href(site, dataUrl('datapackage.json'))}>数据说明</a></li>
      </ul>
    </footer>
  );
}
