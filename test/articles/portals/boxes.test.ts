import { describe, expect, it } from 'vitest';
import { INFO, page, seen, TITLE, utf8 } from './seen.ts';

const BODY = [
  '4月18日，安吉县召开一季度经济运行分析会，县长沈怀民主持会议并讲话，县直各部门负责人参加。',
  '会议指出，一季度全县完成规模以上工业增加值32.6亿元，同比增长8.4%；固定资产投资增长11.2%。',
  '沈怀民强调，要紧盯全年目标任务，抓实项目建设和企业服务，切实把各项惠企政策落到实处。',
  '“从签约到开工只用了58天。”梅溪储能公司负责人陶远说，县里派专人帮办手续。',
];

/** How editors' programs make paragraphs. */
const MAKES: Readonly<Record<string, (text: string) => string>> = {
  paragraphs: (t) => `<p>${t}</p>`,
  'paragraphs out of a word processor': (t) => `<p style="text-indent:2em;line-height:2"><span style="font-size:16px">${t}</span></p>`,
  'line breaks': (t) => `　　${t}<br><br>`,
  boxes: (t) => `<div>${t}</div>`,
  'boxes within boxes': (t) => `<section><p><span>${t}</span></p></section>`,
};

type Place = 'above' | 'between' | 'below' | 'after';

function paragraphs(make: (text: string) => string, place: Place, box: string): readonly string[] {
  const [one, two, three, four] = BODY.map(make) as [string, string, string, string];
  const inside = place === 'above' ? [box, one, two, three, four] : place === 'between' ? [one, two, box, three, four] : place === 'below' ? [one, two, three, four, box] : [one, two, three, four];
  const found = seen(utf8(page(`<div class="main"><h1>${TITLE}</h1>${INFO}<div class="c">${inside.join('\n')}</div>${place === 'after' ? box : ''}</div>`)));
  expect(found).toMatchObject([{ title: TITLE, source: '湖州日报' }]);
  return found[0]!.paragraphs.map((p) => p.replace(/^## /u, ''));
}

/** What sites put above, between and below paragraphs, and after the box of them. */
const FURNITURE: readonly (readonly [what: string, places: string, box: string])[] = [
  ['another report on a card that is a link', 'above between below after', '<div class="rel-card"><a href="/1"><img><h4>柳林县集中开工十五个项目</h4><p>9月8日，柳林县十五个项目集中开工，总投资62亿元。</p></a></div>'],
  ['another report on a card with its picture', 'between below after', '<div class="news-card"><img><div class="nc-t">柳林县集中开工十五个项目</div><div class="nc-d">9月8日，柳林县十五个项目集中开工，总投资62亿元，涉及交通水利等领域。</div><div class="nc-m">河东新闻 09-08</div></div>'],
  ['three reports on cards with pictures', 'below after', '<div class="rec"><div class="it"><img><b>柳林县集中开工</b><p>9月8日，柳林县十五个项目集中开工，总投资62亿元。</p></div><div class="it"><img><b>云岭站改造完成</b><p>云岭站改造工程完成，旅客出行更加方便快捷。</p></div><div class="it"><img><b>平湖公园开园</b><p>平湖公园正式开园，市民多了一个休闲好去处。</p></div></div>'],
  ['a recommendation with a long teaser', 'below after', '<div class="tj"><h3>相关推荐</h3><div><a href="/1">柳林县集中开工十五个项目</a><p>9月8日，柳林县十五个项目集中开工，总投资62亿元，涉及交通水利等领域，建成后将进一步改善当地基础设施条件，方便群众出行，助力县域经济发展。</p></div></div>'],
  ['a player of sound', 'above', '<div class="audio"><span>听全文</span><div>00:00</div><div>03:25</div><div>倍速</div></div>'],
  ['a player of films', 'between', '<div class="vbox"><div class="vt">视频：招商大会现场</div><div>00:32</div><div>重新播放</div></div>'],
  ['a summary by a machine under its label', 'above', '<div class="ai"><h4>AI摘要</h4><p>本文报道了河东县招商大会的情况，签约项目12个，总投资38亿元，并介绍了县里下一步的工作打算。</p></div>'],
  ['a summary by a machine on one line', 'above', '<div class="zy"><span class="lab">智能摘要</span><span>河东县招商大会签约项目12个，总投资38亿元；今年已签约亿元以上项目27个。</span><em>由AI生成</em></div>'],
  ['a summary by a machine under its notice', 'above', '<div class="aisum"><p>内容摘要由AI智能生成</p><p>河东县招商大会签约项目12个，总投资38亿元，县里将做好跟踪服务。</p></div>'],
  ['an app to open', 'between below', '<div class="app-banner"><p>河东新闻客户端</p><p>随时随地了解河东</p><a href="/app">立即打开</a></div>'],
  ['an app to download', 'between below after', '<div class="dl"><img><p>下载河东新闻客户端，获取更多本地资讯，参与互动赢好礼。</p></div>'],
  ['a list that is left out aloud', 'between below', '<section><a href="#on">跳过热读并继续阅读</a><h2>热读</h2><ul><li><a href="/1">出口增速放缓背后的三个信号</a></li><li><a href="/2">一个皮革街区的兴衰</a></li><li><a href="/3">圣诞用品之都的冬天</a></li></ul><p>End of 热读</p></section>'],
  ['a list with a button below it', 'between below', '<div class="k"><h3>大家都在看</h3><ul><li><a href="/1">柳林县集中开工十五个项目</a></li><li><a href="/2">云岭站改造工程全面完成</a></li><li><a href="/3">平湖公园国庆开园迎客</a></li></ul><span>换一换</span></div>'],
  ['a list between two lines of a reader’s program', 'between below', '<div><span>列表开始</span><ul><li><a href="/1">柳林县集中开工十五个项目</a></li><li><a href="/2">云岭站改造工程全面完成</a></li><li><a href="/3">平湖公园国庆开园迎客</a></li><li><a href="/4">清溪水库通过蓄水验收</a></li></ul><span>列表结束</span></div>'],
  ['how many more pictures there are', 'between', '<figure><img><figcaption>分析会现场。（县委宣传部供图）</figcaption><span>+6</span></figure>'],
  ['tags that are links', 'below after', '<div class="tag-list"><a>招商</a><a>河东县</a><a>项目</a></div>'],
  ['tags', 'below after', '<div class="biaoqian"><span>招商</span><span>河东县</span></div>'],
  ['a plea for money', 'below after', '<div class="ds"><p>您的打赏是对作者最大的鼓励</p><p>1元</p><p>5元</p><p>其他金额</p></div>'],
  ['a vote', 'between below after', '<div class="vote"><p>您认为河东县的营商环境怎么样？</p><ul><li>很好</li><li>一般</li><li>有待改进</li></ul><div>投票</div></div>'],
  ['a reader’s mood', 'below after', '<div class="xinqing"><p>您看完此新闻的心情是</p><ul><li>0 高兴</li><li>0 感动</li><li>0 同情</li></ul></div>'],
  ['a code to scan', 'below after', '<div class="code"><img><p>扫描二维码</p><p>用手机继续阅读本文</p></div>'],
  ['whom to call about the site', 'below after', '<div class="jubao"><p>发现违法和不良信息请拨打0531-60001234或发送邮件至jubao@hd.example，我们将在24小时内处理。</p></div>'],
  ['a button to correct', 'below after', '<div class="jc"><span>如您发现本网内容存在错漏，</span><a href="/j">点此纠错</a></div>'],
  ['a reporter’s card', 'below after', '<div class="reporter"><img><div class="rn">王一明</div><div class="rd">河东日报记者，深耕县域经济报道十余年，欢迎提供新闻线索。</div></div>'],
  ['what is said of the author', 'below after', '<section class="zuozhe"><h5>关于作者</h5><p>王一明，河东日报首席记者，著有《县域经济观察》一书。</p></section>'],
  ['comments with names', 'below after', '<div class="cmtbox"><p>评论（3）</p><div><b>清风</b><p>家乡越来越好了，希望多引进一些好企业，多提供就业岗位。</p><span>2024-04-03 回复</span></div><div><b>明月</b><p>为河东点赞，希望项目早日建成投产见效。</p><span>2024-04-03 回复</span></div></div>'],
  ['comments in a box without a name', 'below after', '<div><div>热门跟贴</div><div><span>有态度网友0abc</span><span>山东济南</span></div><div>家乡越来越好了，希望多引进一些好企业，多提供就业岗位。</div><div>顶 3</div></div>'],
  ['notices of rights', 'below after', '<div class="x"><p>凡本网注明“来源：河东日报”的作品，未经授权不得转载。</p><p>本网转载的稿件，其版权归原作者所有，如有侵权请及时联系，我们将尽快处理。</p><p>联系电话：0531-60001234</p></div>'],
  ['notices of rights under a head', 'below after', '<div class="y"><b>河东新闻网版权与免责声明：</b><p>① 本网所有内容，版权均属河东新闻网所有，任何媒体、网站或个人未经本网协议授权不得转载。</p><p>② 本网转载其他媒体稿件是为传播更多的信息，此类稿件不代表本网观点。</p></div>'],
  ['a paragraph in English', 'below after', '<div class="en"><p>Hedong County held an investment conference on April 2, signing 12 projects worth 3.8 billion yuan.</p></div>'],
  ['a sentence in the middle below a picture', 'between', '<p style="text-align:center"><img></p><p style="text-align:center">图为招商大会签约现场，十二个项目代表依次上台签约。</p>'],
  ['a sentence in a picture’s box', 'between', '<div class="image"><img><div class="txt">招商大会现场，客商们认真听取推介。</div></div>'],
  ['a sentence in small letters below a picture', 'between', '<p><img></p><p><small>招商大会现场，客商们认真听取推介。</small></p>'],
  ['a sentence named after its picture', 'between', '<p><img></p><p><em class="tu">招商大会现场，客商们认真听取推介。</em></p>'],
  ['a sentence in a picture’s table', 'between', '<table><tr><td><img></td></tr><tr><td>招商大会现场，客商们认真听取推介。</td></tr></table>'],
  ['a sentence on what goes on in a picture', 'between', '<p><img></p><p>招商大会现场，工作人员正在布置签约台。</p>'],
  ['captions with their numbers', 'between', '<p><img></p><p>1/3 招商大会现场</p><p><img></p><p>2/3 签约仪式</p>'],
  ['counters', 'above', '<div class="cnt">阅读 1.2万 · 评论 36 · 点赞 128</div>'],
  ['a breadcrumb below the headline', 'above', '<div class="crumb2"><a href=/>首页</a> &gt; <a href=/a>新闻</a> &gt; <span>正文</span></div>'],
  ['a question whether the report was of use', 'below after', '<div class="fb"><p>这篇文章对您有帮助吗？</p><span>有用</span><span>没用</span></div>'],
  ['what the site says of cookies', 'above below', '<div class="pv"><p>我们使用Cookie来改善您的浏览体验，继续访问即表示您同意我们的隐私政策。</p><div>我知道了</div></div>'],
  ['what the site says of links that lead away', 'below after', '<div class="lk"><p>您将要访问外部链接，是否继续？</p><span>确定</span><span>取消</span></div>'],
  ['pages to turn', 'below after', '<div class="pg"><span>1</span><a href=/2>2</a><a href=/3>3</a><a href=/2>下一页</a></div>'],
  ['a label with a link', 'between', '<p>更多新闻：<a href="/1">柳林县集中开工十五个项目</a></p>'],
  ['a link in brackets', 'between', '<p>（相关报道：<a href="/1">柳林县集中开工十五个项目</a>）</p>'],
  ['a label with a link, in a box', 'between', '<div class="xgbd"><strong>相关报道</strong><a href="/1">柳林县集中开工十五个项目</a></div>'],
  ['a labelled advert', 'between', '<div class="guanggao-w"><span>广告</span><a href="/x">河东楼盘开盘，均价六千起，先到先得</a></div>'],
  ['an advert in a box named so', 'between', '<div class="promo"><p>河东楼盘盛大开盘，均价6000元起，立即预约看房！</p></div>'],
  ['a newsletter', 'below after', '<div class="nl"><h4>订阅河东早报</h4><p>每天清晨，把昨夜今晨的新闻送到您的手机。</p><input><span>提交</span></div>'],
  ['what a column says of itself', 'below after', '<div class="col"><p>河东观察</p><p>以县域视角看中国，每周三更新。</p></div>'],
  ['a list of links in a box without a name', 'below after', '<div><p>新闻排行</p><p><a href="/1">柳林县集中开工十五个项目</a></p><p><a href="/2">云岭站改造工程完成</a></p></div>'],
  ['a list without links', 'below after', '<div><p>热点新闻</p><p>柳林县集中开工十五个项目</p><p>云岭站改造工程完成</p><p>平湖公园开园迎客</p></div>'],
  ['a lead-in under its label', 'above', '<div class="dd"><strong>导读：</strong>河东县招商大会签约12个项目，总投资38亿元。</div>'],
  ['another report with a link and a teaser', 'between', '<div class="insert-news"><span class="tip">相关新闻</span><a href="/1" class="tt">柳林县集中开工十五个项目</a><p class="ab">9月8日，柳林县十五个项目集中开工，总投资62亿元，涉及交通水利等领域。</p></div>'],
  ['a film with its cover', 'between', '<div class="video-wrap" data-v="1"><div class="cover"><img><span>01:25</span></div><p class="video-title">招商大会精彩回顾</p></div>'],
  ['an account’s card', 'below after', '<div class="mp-card"><img><strong>河东发布</strong><p>河东县委宣传部官方微信</p><span>1286篇原创内容</span><span>公众号</span></div>'],
  ['reports of days past, without links', 'below', '<p style="text-align:center"><strong>往期回顾</strong></p><p>● 柳林县集中开工十五个项目</p><p>● 云岭站改造工程完成</p>'],
  ['the paper’s issue', 'below', '<p>《河东日报》（2024年04月03日 第02版）</p>'],
  ['when it was put in', 'below', '<div class="upd">最后更新：2024-04-03 10:22:00</div>'],
  ['questions for a machine to answer', 'below', '<div class="ask-ai"><p>对本文还有疑问？</p><p>县里有哪些招商政策？</p><p>项目何时开工？</p></div>'],
  ['what the reader may like', 'below after', '<div class="like"><div>猜你喜欢</div><div><p>柳林县集中开工十五个项目，总投资62亿元。</p><p>云岭站改造工程完成，旅客出行更方便。</p></div></div>'],
  ['comments under a head', 'below after', '<div><h3>精彩评论</h3><p>清风：家乡越来越好了，希望多引进一些好企业，多提供就业岗位。</p><p>明月：为河东点赞，希望项目早日建成投产见效。</p></div>'],
  ['the foot of the site', 'below', '<div class="ft"><p>主办单位：河东县融媒体中心</p><p>备案号：鲁ICP备00000001号</p><p>地址：河东县人民路1号</p></div>'],
  ['what the site says of itself', 'after', '<div><p>河东新闻网由河东县委宣传部主管、河东县融媒体中心主办，是河东县唯一的综合性新闻门户网站，欢迎社会各界人士访问。</p><p>鲁ICP备00000001号</p></div>'],
  ['a disclaimer', 'below after', '<p>免责声明：以上内容为本网站转自其它媒体，相关信息仅为传递更多信息之目的，不代表本网观点，亦不代表本网站赞同其观点或证实其内容的真实性。投资有风险，请谨慎决策。</p>'],
  ['a disclaimer in brackets', 'below after', '<p>（本内容属于网络转载，文中涉及图片等内容如有侵权，请联系编辑删除。市场有风险，选择需谨慎！此文仅供参考，不作买卖依据。）</p>'],
  ['a warning of risks', 'below', '<p>*以上内容不构成投资建议，不代表刊登平台之观点，市场有风险，投资需谨慎，请独立判断和决策。</p>'],
  ['an invitation to scan', 'below', '<p>更多招商政策，欢迎扫描下方二维码添加客服微信了解详情。</p>'],
  ['a notice of rights behind a button', 'below', '<p>复制本文链接 文章为作者独立观点，不代表河东网立场，未经允许不得转载。</p>'],
  ['a picture above the text with a sentence below', 'above', '<p class="pic"><img></p><p class="pictext">4月2日，客商代表在招商大会上签约。</p>'],
  ['who took the picture, below what it shows', 'between', '<p style="text-align:center"><img></p><p style="text-align:center">招商大会现场，客商们认真听取推介。</p><p style="text-align:center">本报记者 王一明摄</p>'],
  ['who took the pictures, in brackets', 'between', '<p style="text-align:center"><img></p><p style="text-align:center">招商大会签约仪式</p><p>（通讯员 王一明、李二平 摄影）</p>'],
  ['who took the picture, behind where they work', 'between', '<p style="text-align:center"><img></p><p style="text-align:center">招商大会签约仪式</p><p>河东县融媒体中心记者 王一明 航拍</p>'],
  ['teasers in a row, with nothing around each', 'below after', '<div class="hb"><div class="tb"><a href="/0">河东全媒头条</a></div><div class="pic"><img></div><div class="tit"><a href="/1">柳林县集中开工十五个项目</a></div><p>9月8日，柳林县十五个项目集中开工，总投资62亿元，涉及交通水利等领域。</p><div class="tit"><a href="/2">云岭站改造工程全面完成</a></div><p>站房面积扩大一倍，旅客候车条件明显改善。</p><div class="tit"><a href="/3">平湖公园国庆开园迎客</a></div><p>公园占地三百亩，市民多了一个休闲的好去处。</p></div>'],
  ['teasers below small headings that are links', 'below after', '<div><h4>观察</h4><h5><a href="/1">柳林县集中开工十五个项目</a></h5><p>9月8日，柳林县十五个项目集中开工，总投资62亿元。</p><h5><a href="/2">云岭站改造工程全面完成</a></h5><p>站房面积扩大一倍，旅客候车条件明显改善。</p><h5><a href="/3">平湖公园国庆开园迎客</a></h5><p>公园占地三百亩，市民多了一个休闲的好去处。</p></div>'],
  ['teasers in cells below links', 'below after', '<table><tr><td><a href="/1">柳林县集中开工十五个项目</a></td></tr><tr><td>9月8日，柳林县十五个项目集中开工，总投资62亿元。</td></tr><tr><td><a href="/2">云岭站改造工程全面完成</a></td></tr><tr><td>站房面积扩大一倍，旅客候车条件明显改善。</td></tr><tr><td><a href="/3">平湖公园国庆开园迎客</a></td></tr><tr><td>公园占地三百亩，市民多了一个休闲的好去处。</td></tr></table>'],
  ['whom a picture comes from', 'between', '<p><img></p><p>（图片来源：河东县融媒体中心）</p>'],
  ['a gallery’s buttons', 'between', '<div class="swiper"><div>1 / 4</div><div>查看大图</div></div>'],
];

describe('a box that is no part of the text', () => {
  it.each(FURNITURE)('%s (%s)', (_, places, box) => {
    for (const place of places.split(' ') as Place[]) for (const make of Object.keys(MAKES)) expect([make, place, ...paragraphs(MAKES[make]!, place, box)]).toEqual([make, place, ...BODY]);
  });
});

/** What may stand in a box of its own and is. */
const TEXT: readonly (readonly [what: string, box: string, lines: readonly string[]])[] = [
['a quotation', '<blockquote>我们看中的是这里的产业配套和办事效率。</blockquote>', ['我们看中的是这里的产业配套和办事效率。']],
  ['a heading', '<h3>十二个项目现场签约</h3>', ['十二个项目现场签约']],
  ['a heading in bold letters', '<p><strong>一、项目签约</strong></p>', ['一、项目签约']],
  ['questions and answers', '<div class="qa"><p>问：招商大会有哪些特点？</p><p>答：主要是产业集中、投资额大、落地快。</p></div>', ['问：招商大会有哪些特点？', '答：主要是产业集中、投资额大、落地快。']],
  ['a list that tells something', '<ul><li>储能电池项目，总投资10亿元；</li><li>冷链物流项目，总投资5亿元。</li></ul>', ['储能电池项目，总投资10亿元；', '冷链物流项目，总投资5亿元。']],
  ['a note of the editors', '<p>编者按：今年以来，河东县大抓招商，成效明显，本报今起推出系列报道。</p>', ['编者按：今年以来，河东县大抓招商，成效明显，本报今起推出系列报道。']],
  ['a note on the figures', '<p>注：以上数据为初步核算数，部分数据因四舍五入存在总计与分项合计不等的情况。</p>', ['注：以上数据为初步核算数，部分数据因四舍五入存在总计与分项合计不等的情况。']],
  ['a saying in a box of its own', '<div class="gold"><p>“服务要跑在项目前面。”</p></div>', ['“服务要跑在项目前面。”']],
  ['what is said in turn', '<p>“项目什么时候开工？”</p><p>“下个月。”陶远回答。</p>', ['“项目什么时候开工？”', '“下个月。”陶远回答。']],
  ['lines of verse', '<p>河东春早，</p><p>万象更新。</p>', ['河东春早，', '万象更新。']],
  ['a short sentence', '<p>会前，与会人员观看了宣传片。</p>', ['会前，与会人员观看了宣传片。']],
  ['what is said to others', '<p>您有困难，我们来办——这是河东县对客商的承诺。</p>', ['您有困难，我们来办——这是河东县对客商的承诺。']],
  ['a section with its heading', '<div class="part"><h3>做强产业链</h3><p>河东县围绕储能产业，梳理出强链补链项目26个，绘制招商图谱，按图索骥上门招商，已有11家配套企业落户，本地配套率提高到四成。</p></div>', ['做强产业链', '河东县围绕储能产业，梳理出强链补链项目26个，绘制招商图谱，按图索骥上门招商，已有11家配套企业落户，本地配套率提高到四成。']],
];

describe('a box that is a part of it', () => {
  it.each(TEXT)('%s', (_, box, lines) => {
    for (const make of Object.keys(MAKES)) expect([make, ...paragraphs(MAKES[make]!, 'between', box)]).toEqual([make, BODY[0], BODY[1], ...lines, BODY[2], BODY[3]]);
  });
});

describe('a site’s own name in a heading above all else', () => {
  const body = BODY.map((t) => `<p>${t}</p>`).join('');
  const site = (heading: string, own: string): Uint8Array => utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>安吉县人民政府-政务要闻-安吉县集中开工十二个重大项目</title></head><body><div id="header">${heading}</div><table><tr><td><ul><li><a href="/1">政务要闻</a></li><li><a href="/2">通知公告</a></li></ul></td><td>${own}${INFO}${body}</td></tr></table></body></html>`);

  it.each([
    ['linked', '<h1><a href="/">安吉县人民政府</a></h1>', '<h3>安吉县集中开工十二个重大项目</h3>'],
    ['not linked', '<h1>安吉县人民政府</h1>', '<h2>安吉县集中开工十二个重大项目</h2>'],
    ['in a heading of the same rank', '<h2><a href="/">安吉县人民政府</a></h2>', '<h2>安吉县集中开工十二个重大项目</h2>'],
  ])('is not the headline: %s', (_, heading, own) => expect(seen(site(heading, own))).toMatchObject([{ title: '安吉县集中开工十二个重大项目' }]));

  it('a headline in the header stays one', () => expect(seen(site('<h1>安吉县集中开工十二个重大项目</h1>', ''))).toMatchObject([{ title: '安吉县集中开工十二个重大项目' }]));
});
