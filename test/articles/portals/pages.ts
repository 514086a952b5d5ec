/**
 * Pages as the common content systems and portals mark them up, with made-up reports in them: the structure is theirs, the words are nobody's.
 * Each with what a reader would take from it.
 */
export interface Portal {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly bylines: readonly string[];
  /** First and last paragraph, and how many there are. */
  readonly body: readonly [first: string, last: string, count: number];
}

const P = [
  '4月18日，安吉县召开一季度经济运行分析会，县长沈怀民主持会议并讲话。',
  '会议指出，一季度全县完成规模以上工业增加值32.6亿元，同比增长8.4%；固定资产投资增长11.2%，新签约项目23个，总投资86亿元。',
  '沈怀民强调，要紧盯全年目标任务，抓实项目建设和企业服务，切实把各项惠企政策落到实处。',
  '县发展和改革局、县经济和信息化局等部门负责人参加会议。',
] as const;
const TITLE = '安吉县召开一季度经济运行分析会';
const body = [P[0], P[3], 4] as const;
const paragraphs = (wrap: (p: string) => string): string => P.map(wrap).join('\n');
const menu = (names: string): string => names.split(' ').map((n, i) => `<li><a href="/c${i}/">${n}</a></li>`).join('');
const stories = (n: number): string => Array.from({ length: n }, (_, i) => `<li><a href="/n/${i}.html" title="要闻">${['我县多个项目集中开工建设', '春茶采摘进入高峰期', '全县安全生产工作会议召开', '乡村民宿迎来预订热潮', '县图书馆新馆对外开放'][i % 5]}</a><span>04-1${i % 9}</span></li>`).join('');

export const PORTALS: readonly Portal[] = [
  {
    name: 'a government site of TRS', title: TITLE, published: '2024-04-19T08:30:00', source: '安吉发布', bylines: [], body,
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${TITLE}_政务要闻_安吉县人民政府</title><meta name="SiteName" content="安吉县人民政府"><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-04-19 08:30"><meta name="ContentSource" content="安吉发布"></head><body>
<div class="header"><div class="top"><span>今天是2026年5月8日 星期五</span><a href="#">无障碍浏览</a><a href="#">登录</a></div><ul class="nav">${menu('首页 政务公开 政务服务 互动交流 走进安吉')}</ul></div>
<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/xw/">新闻中心</a> &gt; <a href="/yw/">政务要闻</a></div>
<div class="article"><h1 class="title">${TITLE}</h1><div class="info"><span>发布时间：2024-04-19 08:30</span><span>来源：安吉发布</span><span>浏览次数：<script>document.write(1)</script>102</span><span>字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span><span class="share">分享到：</span></div>
<div id="zoom"><div class="TRS_Editor"><style>.TRS_Editor P{margin:0}</style>${paragraphs((p) => `<p style="text-indent:2em;">　　${p}</p>`)}</div></div>
<div class="fj">附件：</div><div class="btns"><a href="#">【打印本页】</a><a href="#">【关闭窗口】</a></div></div>
<div class="related"><h3>相关链接</h3><ul>${stories(4)}</ul></div>
<div class="footer"><p>主办：安吉县人民政府办公室　承办：安吉县大数据中心</p><p>网站标识码：3300000001　浙ICP备00000001号　浙公网安备 33000000000001号</p></div></body></html>`,
  },
  {
    name: 'a national news agency’s page', title: TITLE, published: '2024-04-19T10:12:35', source: '新华网', bylines: ['王立言/记者', '周静/责编'], body,
    html: `<html><head><meta charset="utf-8"><meta name="publishdate" content="2024-04-19"><title>${TITLE}-新华网</title></head><body><div class="domPC"><div class="header-top"><ul>${menu('学习进行时 高层 时政 人事 国际 财经 网评')}</ul></div>
<div class="header domPC" data-ishome="-"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>04</em>/<em>19</em></span><span class="time">10:12:35</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">${TITLE}</span></h1><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span>中</span><span>大</span></div><div class="share">分享到：<a href="#"></a></div></div></div></div></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${paragraphs((p) => `<p>　　${p === P[0] ? `新华网杭州4月19日电（记者王立言）${p}` : p}</p>`)}</span><div id="articleEdit"><span class="tiyi1"><a href="#">【纠错】</a></span><span class="editor">【责任编辑:周静】</span></div></div><div class="relatedNews"><h4>阅读下一篇：</h4><ul>${stories(3)}</ul></div></div><div class="main-right right"><div class="columBox"><h3>热点推荐</h3><ul>${stories(6)}</ul></div></div></div>
<div class="foot"><p>Copyright © 2000 - 2024 XINHUANET.com　All Rights Reserved. 制作单位：某网股份有限公司</p></div></body></html>`,
  },
  {
    name: 'a party paper’s site, the rwb kind', title: TITLE, published: '2024-04-19T09:05:00', source: '人民网－浙江频道', bylines: ['李可人/记者', '陈思/责编', '吴双/责编'], body,
    html: `<html><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/><title>${TITLE}--浙江频道--人民网</title><meta name="publishdate" content="2024-04-19" /><meta name="source" content="原创" /></head><body>
<div class="w1000 header"><ul>${menu('首页 要闻 时政 地市 专题 视频')}</ul></div><div class="path w1000 clearfix"><div class="fl"><a href="#">人民网</a>&gt;&gt;<a href="#">浙江频道</a></div></div>
<div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre"></h3><h1>${TITLE}</h1><h4 class="sub"></h4><div class="author cf"></div><div class="channel cf"><div class="col-1-1 fl">2024年04月19日09:05 | 来源：<a href="#">人民网－浙江频道</a></div><div class="col-1-2 fr"><div class="message">小字号</div></div></div><div class="box_pic"></div>
<div class="rm_txt_con cf"><div class="bza"><p>原标题：${TITLE}</p></div>${paragraphs((p) => `<p style="text-indent: 2em;">\n\t${p === P[0] ? `本报安吉4月18日电（记者李可人）${p}` : p}</p>`)}<div class="zdfy clearfix"></div><center></center><div class="box_pic"></div><div class="edit cf">(责编：陈思、吴双)</div></div><div class="rm_gz cf"><p class="c6">关注公众号：人民网浙江</p></div><div class="rm_share">分享让更多人看到</div></div><div class="col col-2"><h3>推荐阅读</h3><ul>${stories(6)}</ul></div></div>
<div class="copyright">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</div></body></html>`,
  },
  {
    name: 'a news client’s web page of hashed class names', title: TITLE, published: '2024-04-19T11:20:00', source: '澎湃新闻·澎湃号·政务', bylines: [], body,
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><title>${TITLE}_政务_澎湃新闻-The Paper</title></head><body><div id="__next"><header class="index_header__x1"><ul class="index_menu__b2">${menu('要闻 时事 财经 思想 生活 视频')}</ul></header><main class="index_wrapper__L_zqV"><div class="index_leftcontent__c3"><h1 class="index_title__B8mhI">${TITLE}</h1><div class="index_left__d4"><div>湖州融媒</div><div class="ant-space"><span>2024-04-19 11:20</span><span>来源：澎湃新闻·澎湃号·政务</span></div></div><div class="index_right__e5"><span>字号</span><div>超大</div><div>大</div><div>标准</div><div>小</div></div>
<div class="index_cententWrap__Jv8jK">${paragraphs((p) => `<p>${p}</p>`)}</div><div class="index_copyright__f6"><div>特别声明</div><div>本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。申请澎湃号请用电脑访问。</div></div><div class="index_praise__g7"><span>12</span><span>收藏</span><span>我要举报</span></div><div class="index_comment__h8"><h3>评论（0）</h3><p>发表</p></div><div class="index_app__i9">扫码下载澎湃新闻客户端</div></div></main></div></body></html>`,
  },
  {
    name: 'a portal of accounts (post_body)', title: TITLE, published: '2024-04-19T14:02:11', source: '安吉新闻', bylines: [], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}|项目|安吉县_网易订阅</title><meta property="og:title" content="${TITLE}"></head><body><div class="N-nav-channel"><a href="#">首页</a><a href="#">新闻</a><a href="#">体育</a></div><div class="container clearfix"><div class="post_main"><h1 class="post_title">${TITLE}</h1><div class="post_info"> 2024-04-19 14:02:11　来源: <a href="#">安吉新闻</a><span id="post_addr"></span>浙江 <a href="#" class="post_jubao">举报</a></div><div class="post_top_tie"><a href="#">0</a></div><div class="post_side">分享至</div><div class="post_body">${paragraphs((p) => `<p id="2A">${p}</p>`)}<p class="otitle">（原标题：${TITLE}）</p></div><div class="post_statement"><strong>特别声明：</strong>以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</div><div class="post_recommends"><h2>相关推荐</h2><div class="post_recommend_items">${Array.from({ length: 5 }, (_, i) => `<div class="post_recommend_item"><h3><a href="/a${i}.html">春茶开采带动茶农增收致富</a></h3><p class="post_recommend_info"><a href="#">某县日报</a> 2024-04-1${i}</p></div>`).join('')}</div></div></div></div></body></html>`,
  },
  {
    name: 'a portal of accounts (mp-editor)', title: TITLE, published: '2024-04-19T16:44:00', source: '平安安吉', bylines: ['赵明/编辑'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}_沈怀民_部门_企业</title><meta itemprop="datePublished" content="2024-04-19 16:44"></head><body><div class="content area" id="article-container"><div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><h4><a href="#">平安安吉</a></h4><dl><dd><em>1.2万</em>文章</dd><dd><em>860万</em>总阅读</dd></dl></div></div></div><div class="left main"><div class="text"><div class="text-title"><h1>${TITLE}</h1><div class="article-info"><span class="time" id="news-time">2024-04-19 16:44</span><span>来源：<a href="#">平安安吉</a></span><span class="area"><span>发布于：</span><span>浙江省</span></span></div></div><article class="article" id="mp-editor">${paragraphs((p) => `<p>${p}</p>`)}<p>编辑：赵明</p><p>审核：孙亮</p><p><a href="#" id="backsohucom">返回搜狐，查看更多</a></p></article></div><div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div><div class="read-wrap">阅读 (<em>103</em>)</div><div class="recommend"><p>推荐阅读</p><ul>${stories(5)}</ul></div></div></div></body></html>`,
  },
  {
    name: 'a portal of accounts (content-article)', title: TITLE, published: '2024-04-19T12:00:00', source: '浙江日报', bylines: [], body,
    html: `<html><head><meta charset="utf-8"><meta name="apub:time" content="2024/4/19 12:00:00"><title>${TITLE}_腾讯新闻</title></head><body><div class="qq_nav"><ul>${menu('新闻 视频 图片 军事')}</ul></div><div class="qq_conent clearfix"><div class="LEFT"><h1>${TITLE}</h1><div class="media-info"><div class="author">浙江日报</div><div class="time">2024-04-19 12:00</div><div class="ip">发布于浙江</div><div class="official">浙江日报官方账号</div><button>+关注</button></div><div class="content clearfix"><div class="content-article">${paragraphs((p) => `<p class="one-p">${p}</p>`)}<div id="Status"></div></div></div></div><div class="RIGHT"><h3>热榜</h3><ol>${stories(8)}</ol></div></div></body></html>`,
  },
  {
    name: 'a portal’s news page with a bar of date and source', title: TITLE, published: '2024-04-19T07:20:00', source: '湖州日报', bylines: ['钱塘/责编'], body,
    html: `<html><head><meta charset="utf-8"/><title>${TITLE}|沈怀民_新浪新闻</title><meta property="og:title" content="${TITLE}"/><meta property="article:published_time" content="2024-04-19T07:20:00+08:00"/><meta property="article:author" content="新浪网"/></head><body><div class="top-header"><a href="#">新浪首页</a><a href="#">新闻</a></div><div class="channel-path"><a href="#">新闻中心</a> &gt; <a href="#">国内新闻</a> &gt; 正文</div><div class="main-content w1240"><h1 class="main-title">${TITLE}</h1><div class="top-bar-wrap"><div class="top-bar-inner clearfix"><div class="second-title">${TITLE}</div><div class="date-source"><span class="date">2024年04月19日 07:20</span><a href="#" class="source ent-source">湖州日报</a></div><div class="page-tools"><span>语音播报</span><span>缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：${TITLE}</p>${paragraphs((p) => `<p cms-style="font-L">　　${p}</p>`)}<p class="article-editor">责任编辑：钱塘 </p><div class="wap_special">点击进入专题：</div></div><div class="article-bottom"><div class="keywords">文章关键词：<a href="#">安吉</a><a href="#">经济</a></div><p class="article-feedback"><a href="#">我要反馈</a></p></div><div class="blk-related"><h2>相关新闻</h2><ul>${stories(4)}</ul></div></div></div></div></body></html>`,
  },
  {
    name: 'a WeChat article', title: TITLE, published: '2024-04-19T18:05:00', source: '安吉发布', bylines: ['丁一/记者', '方芳/编辑'], body,
    html: `<html><head><meta charset="utf-8"><meta property="og:title" content="${TITLE}"/><meta property="og:site_name" content="微信公众平台"/><meta name="author" content=""/><title>${TITLE}</title></head><body id="activity-detail"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">${TITLE}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">安吉发布</a><div id="js_profile_qrcode" aria-hidden="true" style="display:none;"><strong>安吉发布</strong><p>微信号 anjifabu</p><p>功能介绍 权威发布</p></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-04-19 18:05</em><em id="js_ip_wording">浙江</em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section><p>点击上方蓝字关注我们</p></section></section>${paragraphs((p) => `<section style="line-height:2em"><span style="font-size:15px">${p}</span></section>`)}<section><p>记者 丁一</p><p>编辑：方芳</p><p>审核：秦岭</p></section><section><p>往期推荐</p><p><a href="#">春茶采摘进入高峰期</a></p><p><a href="#">乡村民宿迎来预订热潮</a></p></section><p>点个“在看”，分享给更多人</p></div></div><div class="rich_media_tool"><a href="#">阅读原文</a><span>阅读 <em>102</em></span></div></div><div id="js_pc_qr_code"><p>微信扫一扫<br/>关注该公众号</p></div></div></div></body></html>`,
  },
  {
    name: 'a county’s media centre', title: TITLE, published: '2024-04-19T08:00:00', source: '安吉县融媒体中心', bylines: ['丁一/作者', '杨树/作者', '方芳/编辑'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE} - 安吉新闻网</title></head><body><div class="wrap"><div class="logo"><img src="/logo.png" alt="安吉新闻网"></div><div class="menu">${menu('首页 时政 民生 乡镇 部门 视频 数字报')}</div><div class="location">当前位置：<a href="/">安吉新闻网</a> &gt; <a href="/sz/">时政</a></div><div class="con-left"><div class="bt">${TITLE}</div><div class="ly">2024-04-19 08:00:00　　　来源：安吉县融媒体中心　　　作者：丁一 杨树</div><div class="nr"><div><img src="a.jpg"></div><div style="text-align:center">会议现场 （记者 丁一 摄）</div>${P.map((p) => `　　${p}<br>\n<br>`).join('')}</div><div class="bj">编辑：方芳</div><div class="fx">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div class="sxp">上一篇：<a href="#">春茶采摘进入高峰期</a><br>下一篇：<a href="#">县图书馆新馆对外开放</a></div></div><div class="con-right"><div class="rm">热门排行</div><ul>${stories(8)}</ul></div><div class="bottom">地址：安吉县昌硕街道　电话：0572-0000000　投稿邮箱：news@example.com<br>安吉县融媒体中心 版权所有</div></div></body></html>`,
  },
  {
    name: 'a newspaper’s pages as Founder puts them', title: TITLE, published: '2024-04-19', source: '湖州日报', bylines: ['白桦/记者', '丁一/通讯员'], body,
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>湖州日报数字报-${TITLE}</title></head><body><table width="1000"><tr><td width="40%"><table><tr><td>2024年04月19日 星期五</td></tr><tr><td>第A02版：要闻</td><td><a href="#">上一版</a> <a href="#">下一版</a></td></tr><tr><td><img src="page.jpg" usemap="#pagepicmap"></td></tr></table><table>${Array.from({ length: 4 }, (_, i) => `<tr><td>·</td><td><a href="c${i}.html">${['春茶采摘进入高峰期', '县图书馆新馆对外开放', '全县安全生产工作会议召开', TITLE][i]}</a></td></tr>`).join('')}</table></td><td><table><tr><td>版面导航</td><td>标题导航</td><td><a href="#">上一篇</a></td><td><a href="#">下一篇</a></td><td>放大</td><td>缩小</td><td>默认</td></tr></table><table><tr><td class="font02"></td></tr><tr><td class="font01"><strong>${TITLE}</strong></td></tr><tr><td class="font02">一季度新签约项目23个</td></tr><tr><td>来源：湖州日报　　2024年04月19日　　版次：A02</td></tr><tr><td><div id="ozoom"><founder-content>${paragraphs((p) => `<P>　　${p === P[0] ? `本报讯（记者 白桦 通讯员 丁一）${p}` : p}</P>`)}</founder-content></div></td></tr></table></td></tr></table><div>湖州日报社版权所有 未经许可不得转载</div></body></html>`,
  },
  {
    name: 'a town’s site of DedeCMS', title: TITLE, published: '2024-04-19T15:27:00', source: '孝丰镇政府', bylines: ['朱文/作者'], body,
    html: `<html><head><meta charset="gb2312"><title>${TITLE}_工作动态_孝丰镇</title></head><body><div class="header_top"><div class="w960 center"><span id="time">今天是：2026年5月8日</span></div></div><div class="place"><strong>当前位置:</strong> <a href="/">主页</a> > <a href="/gz/">工作动态</a> > </div><div class="viewbox"><div class="title"><h2>${TITLE}</h2></div><div class="info"><small>时间:</small>2024-04-19 15:27<small>来源:</small>孝丰镇政府 <small>作者:</small>朱文 <small>点击:</small><script src="count.php"></script>次</div><div class="intro">${P[0]}</div><div class="content"><table width="100%"><tr><td>${P.map((p) => `<div>&nbsp; &nbsp; &nbsp; &nbsp; ${p}</div>`).join('<div>&nbsp;</div>')}(责任编辑：admin)</td></tr></table></div><div class="dede_pages"></div><div class="newdigg_area">顶一下 (0) 0% 踩一下 (0) 0%</div></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><ul><li>上一篇：<a href="#">春茶采摘进入高峰期</a></li><li>下一篇：没有了</li></ul><ul><li>收藏</li><li>推荐</li><li>打印</li></ul></div><div class="mt1"><dl class="tbox"><dt><strong>相关文章</strong></dt><dd><ul>${stories(4)}</ul></dd></dl></div><div class="footer">Copyright &copy; 孝丰镇人民政府 Power by DedeCms</div></body></html>`,
  },
  {
    name: 'an old page of tables and breaks', title: TITLE, published: '2008-04-19', source: '安吉日报', bylines: ['丁一/记者'], body: [P[0], P[3], 4],
    html: `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>安吉在线</TITLE></HEAD><BODY bgcolor=#ffffff><TABLE width=760><TR><TD><FONT size=2><A href="/">首 页</A> | <A href="/">新闻</A> | <A href="/">旅游</A> | <A href="/">论坛</A></FONT></TD></TR></TABLE><TABLE width=760><TR><TD width=160 valign=top><FONT size=2>${Array.from({ length: 6 }, (_, i) => `·<A href="${i}.htm">${['县城新添休闲广场', '竹乡春色引客来', '我县多个项目开工'][i % 3]}</A><BR>`).join('')}</FONT></TD><TD valign=top><CENTER><FONT size=4 color=red><B>${TITLE}</B></FONT></CENTER><HR><CENTER><FONT size=2>2008-4-19　安吉日报　记者 丁一</FONT></CENTER><FONT size=3>${P.map((p) => `　　${p}<BR><BR>`).join('\n')}</FONT><P align=right><FONT size=2>[<A href="javascript:window.print()">打印</A>] [<A href="javascript:window.close()">关闭</A>]</FONT></P></TD></TR></TABLE><CENTER><FONT size=2>安吉在线 版权所有</FONT></CENTER></BODY></HTML>`,
  },
  {
    name: 'a reprint by a site of headlines', title: TITLE, published: '2024-04-19T20:10:00', source: '安吉新闻', bylines: [], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}_今日头条</title></head><body><div class="article-detail-container"><div class="left-sidebar"><span>12</span><span>评论</span><span>收藏</span><span>分享</span></div><div class="main"><div class="article-content"><h1>${TITLE}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2024-04-19 20:10</span><span class="dot">·</span><span class="name"><a href="#">安吉新闻</a></span></div><article class="syl-article-base">${paragraphs((p) => `<p data-track="1">${p}</p>`)}<p>声明：转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益，请作者持权属证明与本网联系，我们将及时更正、删除，谢谢。</p></article></div></div><div class="right-sidebar"><div class="detail-side-interaction">关注</div><div class="hot-board"><div class="title">头条热榜</div><ol>${stories(10)}</ol></div></div></div></body></html>`,
  },
  {
    name: 'a phpcms site with a summary and a keyword line', title: TITLE, published: '2024-04-19T09:33:21', source: '浙江在线', bylines: ['丁一/作者', '郑重/编辑'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE} - 要闻 - 安吉在线</title><meta name="keywords" content="安吉,经济"></head><body><div class="crumbs"><a href="/">首页</a><span> &gt; </span><a href="#">要闻</a> &gt;  正文</div><div id="Article"><h1>${TITLE}<br /><span>2024-04-19 09:33:21 &nbsp;&nbsp;来源：浙江在线&nbsp;&nbsp;作者：丁一&nbsp;&nbsp;评论：<a href="#" id="comment">0</a> 点击：</span></h1><div class="summary">核心提示：一季度新签约项目23个</div><div class="content">${paragraphs((p) => `<p>　　${p}</p>`)}</div><p class="keyword">关键字：<a href="#">安吉</a> <a href="#">经济运行</a></p><p>编辑：郑重</p><div class="bdsharebuttonbox">分享到：<a href="#">QQ空间</a><a href="#">新浪微博</a></div><p class="pre">上一篇：<a href="#">春茶采摘进入高峰期</a></p><p class="next">下一篇：<a href="#">县图书馆新馆对外开放</a></p></div><div class="footer">Powered by PHPCMS</div></body></html>`,
  },
  {
    name: 'a second news agency’s page', title: TITLE, published: '2024-04-19T09:30:00', source: '中国新闻网', bylines: ['丁一/记者', '方芳/编辑'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}-中新网</title></head><body><div id="nav">${stories(4)}</div><div class="con_left"><div class="content_title">${TITLE}</div><div class="content_left_time">2024年04月19日 09:30　来源：中国新闻网<div class="con_left_fx">分享到：</div></div><div class="left_zw"><p>　　中新网湖州4月19日电 (记者 丁一)${P[0]}</p><p>${P[1]}</p><p>${P[2]}</p><p>${P[3]}(完)</p></div><div class="adEditor"><div class="left_name">【编辑:方芳】</div></div><div class="left_bt">更多精彩内容请进入国内新闻</div><ul>${stories(6)}</ul></div></body></html>`,
  },
  {
    name: 'an account’s page of unnamed spans', title: TITLE, published: '2024-04-19T09:30:00', source: '安吉发布', bylines: [], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><div id="ssr-content"><div class="left"><div id="header"><div class="sKHSJ">${TITLE}</div><div class="author"><div class="info"><p class="name">安吉发布</p><div class="extra"><span>2024-04-19 09:30</span><span>安吉县委宣传部官方账号</span></div></div></div><button>关注</button></div><div class="content">${paragraphs((p) => `<div class="dpu8C"><span class="bjh-p">${p}</span></div>`)}</div><div class="report">举报/反馈</div></div><div class="right"><div>作者最新文章</div>${stories(3)}<div>相关推荐</div>${stories(5)}</div></div></body></html>`,
  },
  {
    name: 'a broadcaster’s page', title: TITLE, published: '2024-04-19T09:30:00', source: '央视新闻客户端', bylines: ['方芳/编辑', '丁一/责编'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}_新闻频道_央视网(cctv.com)</title></head><body><div class="title_area"><h1>${TITLE}</h1><div class="info1">来源：央视新闻客户端 | 2024年04月19日 09:30</div></div><div class="content_area" id="content_area">${paragraphs((p) => `<p>　　${p}</p>`)}<div class="zebian"><span>编辑：方芳</span><span>责任编辑：丁一</span></div></div><div class="relevance_news"><h3>推荐阅读</h3><ul>${stories(4)}</ul></div></body></html>`,
  },
  {
    name: 'a government’s page with an index table', title: TITLE, published: '2024-04-19T09:30:00', source: '县政府办公室', bylines: [], body,
    html: `<html><head><meta charset="utf-8"><title>安吉县人民政府 县政府办公室 ${TITLE}</title></head><body><table class="xxgk"><tr><td>索引号：</td><td>33000000/2024-00001</td><td>主题分类：</td><td>经济</td></tr><tr><td>发布机构：</td><td>县政府办公室</td><td>发文日期：</td><td>2024-04-18</td></tr><tr><td>名　　称：</td><td colspan="3">${TITLE}</td></tr></table><div class="con"><h2>${TITLE}</h2><div class="d">发布时间：2024-04-19 09:30 信息来源：县政府办公室 浏览次数：<span id="hits">30</span>次 字体：【<a>大</a> <a>中</a> <a>小</a>】</div><div id="NewsContent">${paragraphs((p) => `<p style="text-indent:2em">${p}</p>`)}</div><div class="qrcode"><p>扫一扫在手机打开当前页</p></div></div></body></html>`,
  },
  {
    name: 'a client’s page for telephones', title: TITLE, published: '2024-04-19T09:30:00', source: '安吉新闻', bylines: ['丁一/记者'], body,
    html: `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><header><a href="#">返回</a><span>新闻详情</span></header><div class="detail"><div class="detail-title">${TITLE}</div><div class="detail-sub"><i>安吉新闻</i><i>2024-04-19 09:30</i><i>阅读 3.2万</i></div><div class="detail-body">${paragraphs((p) => `<p>${p}</p>`)}</div><div class="detail-foot"><p>记者：丁一</p><p>二审：方芳　三审：秦岭</p></div></div><div class="open">打开APP 阅读全文</div></body></html>`,
  },
];
