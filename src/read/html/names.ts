import type { Element } from './tree.ts';

/**
 * What an element's name, id, class and role say of it. Evidence only: a portal whose whole page stands in
 * <div id="top-menu-wrap"> is read all the same (see main-part.ts).
 */
export type Sense = 'furniture' | 'head' | 'content' | 'unknown';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** English and pinyin names (mbx 面包屑, dqwz 当前位置, xgyd 相关阅读, yqlj 友情链接, ewm 二维码 …). */
const FURNITURE = words(`
  nav navi navbar navigation menu submenu mainmenu breadcrumb breadcrumbs crumb crumbs mianbaoxie mbx dqwz weizhi sitemap contentinfo complementary
  footer foot bottom copyright banquan sidebar sider side aside widget comment comments commentlist pinglun reply replies liuyan huifu
  share sharebar sharebox fenxiang bdsharebuttonbox bdshare bshare jiathis related relate relevant relation recommend recommends tuijian xgyd xgxw xgwz xgbd xglj
  hot hotnews hotlist rank ranking paihang phb ad ads adv advert adverts advertisement adsbygoogle guanggao login register search searchbox searchbar
  toolbar tools tool qrcode ewm erweima pager pagination pagenav prevnext friendlink friendlinks links yqlj youqing disclaimer mzsm shengming
  subscribe popup modal dialog dlg agreement xieyi cookie tagcloud abstract summary zhaiyao daodu tiyao digest
  vote votes toupiao poll survey diaocha xinqing mood reward dashang feedback pingjia jubao jiucuo newsletter promo promotion cookies appdown appdownload
  player vjs videojs jwplayer mpvedio mpvideo`);
const HEAD = words('header head top topbar topnav toper banner masthead logo');
const CONTENT = words(`
  article articlecontent articlebody artibody artcontent arti content contents contentbox newscontent newstext newsbody zoom trs editor ueditor ucap vsb zw zhengwen neirong nr
  maintext bodytext mainbody detail details entry post text con txt`);
const TAGS: Readonly<Record<string, Sense>> = { nav: 'furniture', footer: 'furniture', aside: 'furniture', form: 'furniture', search: 'furniture', menu: 'furniture', marquee: 'furniture', dialog: 'furniture', header: 'head', article: 'content', main: 'content' };

/** What an element is called, in one word. Furniture outweighs content: "article-share" is no article. */
export function senseOf(e: Element): Sense {
  const byTag = TAGS[e.tag];
  if (byTag === 'furniture' || e.names === '') return byTag ?? 'unknown';
  const known = remembered.get(e.names);
  const byName = known ?? senseOfNames(e.names);
  if (known === undefined && remembered.size < 5000) remembered.set(e.names, byName);
  return byName === 'unknown' ? byTag ?? 'unknown' : byName;
}

/** What boxes of an author, an account or an outlet are called. */
const ORIGIN = /(?:^|[\s_-])(?:author|writer|reporter|byline|zuozhe|source|laiyuan|account|publisher|user[_-]?name|nick[_-]?name|media[_-]?name)(?:[_-]?(?:name|info|box|intro|con|container|wrap|link|txt))?\d*(?:$|\s)/iu, CLIMB = 3;

/** True where an element, its block, or one right around that is named after who wrote or published a report. */
export function isOfOrigin(elements: readonly Element[], from: number): boolean {
  for (let at = from, climbed = 0; at >= 0 && climbed < CLIMB; at = elements[at]!.parent, climbed++) if (ORIGIN.test(elements[at]!.names) || elements[at]!.tag === 'cite') return true;
  return false;
}

const remembered = new Map<string, Sense>();

/** What the words of an id and classes say. */
export function senseOfNames(names: string): Sense {
  let sense: Sense = 'unknown';
  for (const word of names.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase().split(/[^a-z]+/u)) {
    if (FURNITURE.has(word)) return 'furniture';
    if (CONTENT.has(word)) sense = 'content';
    else if (sense === 'unknown' && HEAD.has(word)) sense = 'head';
  }
  return sense;
}
