import type { MadeDocument } from './documents.ts';
import { marked, plain } from './made.ts';

/** More invented reports: heads and feet as portals, clients and bulletins word them. */
export const MORE_DOCUMENTS: readonly MadeDocument[] = [
  {
    name: 'date, outlet and reporter on one line, abstract under 内容导航, buttons at the end',
    page: plain(`当前位置： 本市要闻

柳江区人大常委会召开第二十八次会议

  • 2010-01-23   柳江日报   记者 姚盈盈

内容导航：

   1月22日，柳江区人大常委会开了一天的会，傍晚表决通过：任命胡朗明为副区长。

   主持会议的是主任周新卓，副主任徐崇伟、梁凤爱到会。

打印 关闭`),
    articles: [{
      title: '柳江区人大常委会召开第二十八次会议', subtitle: null, published: '2010-01-23', source: '柳江日报', bylines: ['姚盈盈/记者'], eventDate: '2010-01-22',
      paragraphs: ['1月22日，柳江区人大常委会开了一天的会，傍晚表决通过：任命胡朗明为副区长。', '主持会议的是主任周新卓，副主任徐崇伟、梁凤爱到会。'],
    }],
  },
  {
    name: 'a client with the writers above the text and lists of columns below it',
    page: plain(`【秋日有约】一天签下17单 杞县蒜乡“香”飘远方

大川报·大川客户端记者 郑松涛 邵占元 实习生 岳小媛 通讯员 司利勇 叶中林

10月17日上午，杞县把推介会开到了蒜地边上，客商们围着一排排样品问个不停。

到中午散场时，17单生意落了定，合计128.5亿元，数额最大的是总投资10亿元的大蒜深加工项目。

来源：大川客户端 编辑：王小婉

参与讨论

最新评论

    最新新闻

      大川新闻

      • 最新最热

        行业资讯

      • 视频直播

        影音随行

      大川新闻App
      APP下载
      返回顶部`),
    articles: [{
      title: '【秋日有约】一天签下17单 杞县蒜乡“香”飘远方', subtitle: null, published: null, source: '大川客户端',
      bylines: ['郑松涛/记者', '邵占元/记者', '岳小媛/实习生', '司利勇/通讯员', '叶中林/通讯员', '王小婉/编辑'], eventDate: null,
      paragraphs: [
        '10月17日上午，杞县把推介会开到了蒜地边上，客商们围着一排排样品问个不停。',
        '到中午散场时，17单生意落了定，合计128.5亿元，数额最大的是总投资10亿元的大蒜深加工项目。',
      ],
    }],
  },
  {
    name: 'a 政府信息公开 table of which every cell became a line',
    page: plain(`返回顶部

镇巴县人民政府工作规则

  • 索引号：

    6100000000/2024-001005
  • 主题分类：

  • 来源：

  • 发文机构：

    县政府网站
  • 发文日期：

    2024年04月05日 16:40
  • 有效性：

  • 发布日期：

    2024年04月06日 16:34
  • 内容概述：

镇巴县人民政府工作规则

第一章总则

一、为使县政府办事有章可循，制定本规则。

第二章   组成人员和政府职能

二、县长主持全面工作，副县长各管一摊，重要事项由会议决定。`),
    articles: [{
      title: '镇巴县人民政府工作规则', subtitle: null, published: '2024-04-06T16:34:00', source: null, bylines: [], eventDate: null,
      paragraphs: ['## 第一章总则', '一、为使县政府办事有章可循，制定本规则。', '## 第二章 组成人员和政府职能', '二、县长主持全面工作，副县长各管一摊，重要事项由会议决定。'],
    }],
  },
  {
    name: 'a notice of people up for office, lines without full stops, issuer above and signature below',
    page: plain(`中共盐都区委组织部
任前公示
根据有关规定，现将拟任职人选公示如下：
周明远，男，汉族，1978年5月生，大学学历，现任区发展和改革委员会副主任，拟任区商务局局长
吴晓兰，女，汉族，1981年11月生，研究生学历，现任大冈镇党委副书记、镇长，拟任大冈镇党委书记
受理电话：0515-80000012
中共盐都区委组织部
2022年6月1日`),
    articles: [{
      title: '任前公示', subtitle: null, published: '2022-06-01', source: null, bylines: [], eventDate: null,
      paragraphs: [
        '根据有关规定，现将拟任职人选公示如下：', '周明远，男，汉族，1978年5月生，大学学历，现任区发展和改革委员会副主任，拟任区商务局局长',
        '吴晓兰，女，汉族，1981年11月生，研究生学历，现任大冈镇党委副书记、镇长，拟任大冈镇党委书记',
      ],
    }],
  },
  {
    name: 'an official decision: issuer and number above the headline, Chinese numerals in the signature',
    page: plain(`公安县人民政府
公政发〔2022〕12号
县人民政府关于表彰2021年度招商引资工作先进单位的决定
各乡镇人民政府，县政府各部门：
2021年，全县招商引资工作成效显著，新引进亿元以上项目54个，协议投资312亿元。
一、授予县招商促进中心等10个单位“先进单位”称号。
二、希望受表彰的单位再接再厉，再创佳绩。
公安县人民政府
二〇二二年二月十八日
（此件公开发布）`),
    articles: [{
      title: '县人民政府关于表彰2021年度招商引资工作先进单位的决定', subtitle: null, published: '2022-02-18', source: null, bylines: [], eventDate: null,
      paragraphs: [
        '各乡镇人民政府，县政府各部门：', '2021年，全县招商引资工作成效显著，新引进亿元以上项目54个，协议投资312亿元。',
        '一、授予县招商促进中心等10个单位“先进单位”称号。', '二、希望受表彰的单位再接再厉，再创佳绩。',
      ],
    }],
  },
  {
    name: 'a site with its name and columns above, labels one a line, editors below',
    page: plain(`泸县人民政府门户网站
要闻动态
泸县举行2023年第一季度重大项目集中开工仪式
来源： 县融媒体中心
发布时间： 2023-02-03 17:22
浏览次数： 次
字体： [ 大 中 小 ]
2月3日上午，泸县举行2023年第一季度重大项目集中开工仪式。县委书记罗江平宣布开工。
此次集中开工项目共21个，总投资63.7亿元。其中：
产业项目12个，总投资41.2亿元；
基础设施项目5个，总投资16.3亿元；
民生项目4个，总投资6.2亿元。
记者 赖守田 文/图
责任编辑：唐小蓉
网站地图 | 联系我们 | 隐私声明`),
    articles: [{
      title: '泸县举行2023年第一季度重大项目集中开工仪式', subtitle: null, published: '2023-02-03T17:22:00', source: '县融媒体中心', bylines: ['赖守田/记者', '唐小蓉/责编'], eventDate: '2023-02-03',
      paragraphs: [
        '2月3日上午，泸县举行2023年第一季度重大项目集中开工仪式。县委书记罗江平宣布开工。', '此次集中开工项目共21个，总投资63.7亿元。其中：',
        '产业项目12个，总投资41.2亿元；', '基础设施项目5个，总投资16.3亿元；', '民生项目4个，总投资6.2亿元。',
      ],
    }],
  },
  {
    name: 'three reports of a newspaper page without a date, one with a second line',
    page: plain(`我市到上海请客商来做客
本报讯（融媒记者王大林 李军）昨日，我市在黄浦江边摆开展台，市委书记蒋云松同客商代表见面。
散会时签下18个项目，总投资226亿元。

市人大常委会调研民营经济发展
本报讯（记者 孙小梅）9月14日，市人大常委会副主任钱立新带队调研民营经济发展情况。

全市三季度项目观摩点评会举行
观摩28个重点项目 现场打分排名
本报讯（记者 胡 杨 通讯员 夏一鸣）9月13日至15日，全市三季度项目观摩点评会举行。
本版编辑 邱一明 版式 张丽 校对 王小五`),
    articles: [
      { title: '我市到上海请客商来做客', subtitle: null, published: null, source: null, bylines: ['王大林/记者', '李军/记者'], eventDate: null, paragraphs: ['昨日，我市在黄浦江边摆开展台，市委书记蒋云松同客商代表见面。', '散会时签下18个项目，总投资226亿元。'] },
      { title: '市人大常委会调研民营经济发展', subtitle: null, published: null, source: null, bylines: ['孙小梅/记者'], eventDate: null, paragraphs: ['9月14日，市人大常委会副主任钱立新带队调研民营经济发展情况。'] },
      {
        title: '全市三季度项目观摩点评会举行', subtitle: '观摩28个重点项目 现场打分排名', published: null, source: null,
        bylines: ['胡杨/记者', '夏一鸣/通讯员', '邱一明/编辑'], eventDate: null, paragraphs: ['9月13日至15日，全市三季度项目观摩点评会举行。'],
      },
    ],
  },
  {
    name: 'a portal for phones: menus as words one a line, a teaser list in full sentences below',
    page: plain(`首页
新闻
政务
专题
登录 注册
站内搜索
微山湖在线
微山县欢城镇：产业项目“开花结果” 乡村振兴“百花齐放”
微山湖在线 2023年04月11日 16:05
微山湖在线4月11日讯（通讯员 满小宁 记者 程阳）今年以来，微山县欢城镇坚持把项目建设作为经济工作的“头版头条”。
“我们镇先后引进过亿元项目6个，总投资达到32亿元。”欢城镇党委书记褚福清说。
扫描二维码
打开微山湖在线客户端
阅读全文
热门推荐
微山县：渔家乐里话丰收
今年夏天，微山湖的荷花开得正艳，吸引了众多游客前来观赏打卡，当地渔民吃上了旅游饭。
南阳古镇迎来旅游旺季
国庆期间南阳古镇日接待游客量创新高……
济宁市人民政府 微山县人民政府`),
    articles: [{
      title: '微山县欢城镇：产业项目“开花结果” 乡村振兴“百花齐放”', subtitle: null, published: '2023-04-11T16:05:00', source: '微山湖在线', bylines: ['满小宁/通讯员', '程阳/记者'], eventDate: null,
      paragraphs: ['今年以来，微山县欢城镇坚持把项目建设作为经济工作的“头版头条”。', '“我们镇先后引进过亿元项目6个，总投资达到32亿元。”欢城镇党委书记褚福清说。'],
    }],
  },
  {
    name: 'a report torn by columns, its headline repeated with the site\'s name',
    page: plain(`梁山县：重点项目“加速跑”_水泊观察网

梁山县：重点项目“加速跑”

本报讯 眼下，在梁山县的运河码头，吊机从早转到晚，新修的堆场还没完全干透就排满了集装

箱，司机们等着装车。今年县里动工的项目有52个，总投资286亿元，造车的、跑船的、

发电的都有。县委书记宁修远要求，一要赶工期。

要把雨天耽误的日子补回来，入冬前封顶。二要重质量。要请老师傅把关，一道工序也不能省。（郭一山）`),
    articles: [{
      title: '梁山县：重点项目“加速跑”', subtitle: null, published: null, source: null, bylines: ['郭一山/作者'], eventDate: null,
      paragraphs: [
        '眼下，在梁山县的运河码头，吊机从早转到晚，新修的堆场还没完全干透就排满了集装箱，司机们等着装车。今年县里动工的项目有52个，总投资286亿元，造车的、跑船的、发电的都有。县委书记宁修远要求，一要赶工期。要把雨天耽误的日子补回来，入冬前封顶。二要重质量。要请老师傅把关，一道工序也不能省。',
      ],
    }],
  },
  {
    name: 'a government page whose head is a table of rows',
    page: marked([
      ['蒙城县人民政府关于2022年重点项目投资计划的通知', { kind: 'head-title' }],
      ['索引号 | 000000001/202203-00012 | 信息分类 | 通知', { kind: 'row' }],
      ['发布机构 | 蒙城县人民政府 | 发布日期 | 2022-03-15', { kind: 'row' }],
      ['信息来源 | 县政府办公室 | 浏览次数 | 77', { kind: 'row' }],
      ['蒙城县人民政府关于2022年重点项目投资计划的通知', { kind: 'heading', level: 2 }],
      '2022年，全县计划实施重点项目118个，年度计划投资210亿元，现将计划印发给你们。',
      ['序号 | 项目 | 总投资', { kind: 'row' }],
      ['1 | 生物质热电联产项目 | 5.6亿元', { kind: 'row' }],
    ]),
    articles: [{
      title: '蒙城县人民政府关于2022年重点项目投资计划的通知', subtitle: null, published: '2022-03-15', source: '县政府办公室', bylines: [], eventDate: null,
      paragraphs: ['2022年，全县计划实施重点项目118个，年度计划投资210亿元，现将计划印发给你们。', '序号 | 项目 | 总投资', '1 | 生物质热电联产项目 | 5.6亿元'],
    }],
  },
];
