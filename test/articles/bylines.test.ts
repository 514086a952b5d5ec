import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';
import { datelineOf } from '../../src/articles/dateline.ts';
import { fieldsOf, labelAlone } from '../../src/articles/labels.ts';
import { isName, namesOf, onlyNames } from '../../src/articles/names.ts';
import { once, roleList, roleOf } from '../../src/articles/roles.ts';
import { peopleAmong, peopleApart, peopleInBrackets, peopleInFront, signatureAtEnd, signatureLine } from '../../src/articles/signature.ts';
import { sourceIn, unlabelledSource } from '../../src/articles/source.ts';

const people = (list: readonly { name: string; role: string }[] | null) => list?.map((p) => `${p.name}/${p.role}`) ?? null;

describe('people in front of an issue', () => {
  it('are named before the paper and its day', () => expect(people(peopleInFront('记者 王一明 通讯员 李二白 《松河日报》（2024年10月15日 第 03 版） 2024-10-15'))).toEqual(['王一明/记者', '李二白/通讯员']));
});

describe('a head of one line', () => {
  it.each<[string, string[]]>([
    ['发布时间：2024-07-22 09:15    来源：松河日报    记者 王一明 通讯员 李二白 文/图', ['王一明/记者', '李二白/通讯员']],
    ['2024-07-22 松河日报 记者 王一明 李二白', ['王一明/记者', '李二白/记者']],
    ['来源：松河网 编辑 赵四', ['赵四/编辑']],
    ['2024-03-05 09:30 松河日报 王一明', ['王一明/作者']],
    ['2024年3月5日 松河网 | 王一明 李二平', ['王一明/作者', '李二平/作者']],
    ['2024/03/05 09:30:12　松河客户端　李二平', ['李二平/作者']],
    ['2024-03-05 09:30 松河日报 要闻', []],
    ['来源：松河网 记者节特别报道', []],
    ['2024-03-22 14:08 松报／ 记者王一明／松河即时报导', ['王一明/记者']],
  ])('%s', (line, expected) => { expect(people(peopleAmong(line))).toEqual(expected); });
});

describe('labelled entries', () => {
  const shown = (line: string) => fieldsOf(line).map((f) => `${f.label}=${f.value}`);
  it.each([
    ['来源：松河日报 时间：2024-03-05 作者：王一明', ['来源=松河日报', '时间=2024-03-05', '作者=王一明']],
    ['日期： 来源：在松河客户端收集编辑：在松河客户端', ['日期=', '来源=在松河客户端', '收集编辑=在松河客户端']],
    ['来 源：松河网　作 者：李二白', ['来源=松河网', '作者=李二白']],
    ['编辑：赵四 责编：孙五', ['编辑=赵四', '责编=孙五']],
    ['编辑：赵四责任编辑：孙五', ['编辑=赵四', '责任编辑=孙五']],
    ['松报记者|王一明  松报编辑|赵四', ['记者=王一明', '编辑=赵四']],
    ['栏目主编：赵四 题图来源：松河图库 校对：孙五', ['主编=赵四', '题图来源=松河图库', '校对=孙五']],
    ['来源丨松河融媒 编辑 | 赵四', ['来源=松河融媒', '编辑=赵四']],
    ['时间：2022-03-23 作者：佚名 来源 松河省广播电视局 点击：', ['时间=2022-03-23', '作者=佚名', '来源=松河省广播电视局', '点击=']],
    ['会议指出，要拓宽增收来源，确保农民收入稳定增长。', []],
    ['水源：松河水库', []],
  ])('%s', (line, fields) => { expect(shown(line)).toEqual(fields); });

  it('knows labels that stand alone', () => {
    expect(labelAlone('索 引 号：')).toBe('other');
    expect(labelAlone('• 发布日期：')).toBe('date');
    expect(labelAlone('索引')).toBeNull();
  });
});

describe('names', () => {
  it.each(['王一明', '欧阳小雨', '柳青', '阿依古丽·买买提', '洛桑江村'])('%s is one', (name) => { expect(isName(name)).toBe(true); });
  it.each(['松河日报', '本报记者', '编辑部', '智慧百科', '王', '县融媒体中心', 'admin', '佚名'])('%s is none', (word) => { expect(isName(word)).toBe(false); });
  it('asks for a surname and no word of the language where nothing else speaks for a name', () => {
    expect(isName('安全', true)).toBe(false);
    expect(isName('修订', true)).toBe(false);
    expect(isName('张一', true)).toBe(true);
  });
  it('parts lists at blanks and marks, and puts names with a blank inside together', () => {
    expect(namesOf('曹一平 华 山、董小芹')).toEqual(['曹一平', '华山', '董小芹']);
    expect(namesOf('吴 峰')).toEqual(['吴峰']);
    expect(namesOf('刘小杰马康勤')).toEqual(['刘小杰', '马康勤']);
    expect(namesOf('张三丰（松河学院教授）')).toEqual(['张三丰']);
    expect(namesOf('松河日报编辑部')).toEqual([]);
    expect(namesOf('和丽云 和木成')).toEqual(['和丽云', '和木成']);
    expect(namesOf('敖日格勒 王一明')).toEqual(['敖日格勒', '王一明']);
    expect(namesOf('哈力木拉提 古丽扎')).toEqual(['哈力木拉提', '古丽扎']);
    expect(namesOf('李和平、张一和李四')).toEqual(['李和平', '张一', '李四']);
  });
  it('tells a list of names from other bracketed words', () => {
    expect(onlyNames('孙大明 高小飞', true)).toBe(true);
    expect(onlyNames('试行', true)).toBe(false);
    expect(onlyNames('下同', true)).toBe(false);
    expect(onlyNames('市发展改革委', true)).toBe(false);
  });
});

describe('roles', () => {
  it.each([['本报首席记者', '记者'], ['松河融媒记者', '记者'], ['特约通讯员', '通讯员'], ['责任编辑', '责编'], ['撰文', '作者'], ['文', '作者'], ['摄', '摄影'], ['采写', '记者'], ['监制', '监制']])('%s is %s', (label, role) => { expect(roleOf(label)).toBe(role); });

  it.each([
    ['松河报融媒记者 曹一平 华山 通讯员 董小芹', ['曹一平/记者', '华山/记者', '董小芹/通讯员']],
    ['记者 张一 通讯员 李二 潍坊报道', ['张一/记者', '李二/通讯员']],
    ['记者王一明 见习记者江山', ['王一明/记者', '江山/记者']],
    ['松河日报-松河新闻记者 张一', ['张一/记者']],
    ['中央社记者王一明嘉义县12日电', ['王一明/记者']],
    ['记者 张一 通讯员李二、王三', ['张一/记者', '李二/通讯员', '王三/通讯员']],
    ['本报记者张小波通讯员李大为', ['张小波/记者', '李大为/通讯员']],
    ['赵小建 实习记者 王小雅 记者 韩永全', ['赵小建/作者', '王小雅/记者', '韩永全/记者']],
    ['记者 赖守田 文/图', ['赖守田/记者']],
    ['记者 赖守田 卓小梅/文　县融媒体中心/图', ['赖守田/记者', '卓小梅/记者']],
    ['记者 赖守田 文 受访企业供图', ['赖守田/记者']],
    ['记者 赖守田/文 县委宣传部供图', ['赖守田/记者']],
    ['记者 赖守田/文 卓小梅/图', ['赖守田/记者', '卓小梅/摄影']],
    ['记者 张一 松河县融媒体中心 李二 王小三', ['张一/记者', '李二/记者', '王小三/记者']],
    ['松河日报 记者 张一', ['张一/记者']],
    ['县发改局 记者节座谈会', null],
    ['记者从县发改局获悉', null],
    ['记者在现场看到 机器轰鸣', null],
    ['通讯员培训班', null],
  ])('%s', (text, list) => { expect(people(roleList(text))).toEqual(list); });

  it('each person is named once, by the most specific role', () => {
    expect(people(once([{ name: '张一', role: '作者' }, { name: '李二', role: '作者' }, { name: '张一', role: '记者' }, { name: '李二', role: '编辑' }]))).toEqual(['张一/记者', '李二/编辑']);
  });
});

describe('bylines on lines of their own', () => {
  it.each([
    ['编辑：沈一丁 责编：方二木', ['沈一丁/编辑', '方二木/责编']],
    ['（孙大明 高小飞 丁一）', ['孙大明/作者', '高小飞/作者', '丁一/作者']],
    ['□本报记者 张伟 本报通讯员 李娜', ['张伟/记者', '李娜/通讯员']],
    ['本报首席记者 张伟 特约通讯员 李娜', ['张伟/记者', '李娜/通讯员']],
    ['□晚报记者 吴 峰 通讯员 魏 冉', ['吴峰/记者', '魏冉/通讯员']],
    ['（责任编辑：米小兰）', ['米小兰/责编']],
    ['文/张一 图/李二', ['张一/作者', '李二/摄影']],
    ['编辑：松河网编辑部', []],
    ['本版编辑 邱一明 版式 张丽 校对 王小五', ['邱一明/编辑', '张丽/版式', '王小五/校对']],
    ['记者：请问下半年有什么打算？', null],
    ['（试行）', null],
    ['张县长、李书记出席', null],
  ])('%s', (line, list) => { expect(people(signatureLine(line))).toEqual(list); });
});

describe('people in front of other entries', () => {
  it.each([
    ['■ 记者 张伟 李娜　通讯员 王小五　　来源：松河日报', ['张伟/记者', '李娜/记者', '王小五/通讯员']],
    ['本报记者 张伟 2024-03-05 08:30', ['张伟/记者']],
    ['见习记者 吴峰 通讯员 魏冉 来源：松河融媒 编辑：赵四', ['吴峰/记者', '魏冉/通讯员']],
    ['来源：松河日报 记者 张伟', []],
    ['记者从县发改委获悉，截至2024年3月5日，项目已开工', []],
    ['记者节座谈会 时间：2024-03-05', []],
  ])('%s', (line, list) => { expect(people(peopleInFront(line))).toEqual(list); });
});

describe('bylines at a paragraph\'s end', () => {
  const end = (line: string) => { const s = signatureAtEnd(line); return s === null ? null : [line.slice(0, s.start), people(s.people)]; };
  it.each([
    ['路一直修到村口。（宋小伟）', ['路一直修到村口。', ['宋小伟/作者']]],
    ['机器昼夜不停。（记者 刘一江 通讯员 柳 青 耿二存）', ['机器昼夜不停。', ['刘一江/记者', '柳青/通讯员', '耿二存/通讯员']]],
    ['同比增长两成。 张一平 摄', ['同比增长两成。', ['张一平/摄影']]],
    ['突破18亿元。（完）', ['突破18亿元。', []]],
    ['会议由王丰主持。（区商务局）', ['会议由王丰主持。', []]],
    ['机器昼夜不停。（记者 刘一江 通讯员 柳青 张小？', ['机器昼夜不停。', ['刘一江/记者', '柳青/通讯员']]],
    ['参观了绿野（潍坊）果品公司（一期）', null],
    ['全县实现增加值15.8亿元（按不变价格计算）', null],
    ['全县实现增加值15.8亿元。（松河日报 记者 李二白 通讯员 章玉兰）', ['全县实现增加值15.8亿元。', ['李二白/记者', '章玉兰/通讯员']]],
    ['任命章玉兰为教育局副局长（试用期一年）', null],
  ])('%s', (line, found) => { expect(end(line)).toEqual(found); });
});

describe('datelines', () => {
  const line = (text: string) => { const d = datelineOf(text); return d === null ? null : [text.slice(d.end), people(d.people)]; };
  it.each([
    ['松河新闻网（记者 李二白）9月4日报道 9月4日，', ['9月4日，', ['李二白/记者']]],
    ['松网讯（记者 李二白）日前，', ['日前，', ['李二白/记者']]],
    ['松网（松河日报网）讯（记者 李二白）日前，', ['日前，', ['李二白/记者']]],
    ['〔记者李二白／综合报导〕昨日，', ['昨日，', ['李二白/记者']]],
    ['本报讯 4月25日，座谈会召开。', ['4月25日，座谈会召开。', []]],
    ['本报讯（记者 李二白）日前，', ['日前，', ['李二白/记者']]],
    ['本报讯 (记者孙一义)7月22日', ['7月22日', ['孙一义/记者']]],
    ['本报10月16日讯 记者 张一平 报道：全市', ['全市', ['张一平/记者']]],
    ['松河新闻网讯 4月18日上午，', ['4月18日上午，', []]],
    ['在松河客户端讯 春风又绿河两岸，', ['春风又绿河两岸，', []]],
    ['新华社济南4月1日电（记者 王一明、李二白）春耕', ['春耕', ['王一明/记者', '李二白/记者']]],
    ['松河融媒体中心1月3日讯（全媒体记者 王启宁 王小振）1月2日', ['1月2日', ['王启宁/记者', '王小振/记者']]],
    ['松河网10月17日讯 松河县聚焦', ['松河县聚焦', []]],
    ['【松河客户端讯】昨日，', ['昨日，', []]],
    ['（松河网讯 记者 张一平）昨日，', ['昨日，', ['张一平/记者']]],
    ['大川网记者 张一平 松河报道 走进园区', ['走进园区', ['张一平/记者']]],
    ['记者张一平杭州报道：昨日，', ['昨日，', ['张一平/记者']]],
    ['松河证券报讯，8月28日，某公司', ['8月28日，某公司', []]],
    ['（文/松河网 李二白）走进车间，', ['走进车间，', ['李二白/作者']]],
    ['【松河网】（记者 李二白）一座大桥', ['一座大桥', ['李二白/记者']]],
    ['IT 松河 9 月 6 日消息，某园区', ['某园区', []]],
    ['松财社8月2日电，某园区', ['某园区', []]],
    ['松河财经讯 某公司', ['某公司', []]],
    ['松河消息网8月7日报道 某园区', ['某园区', []]],
    ['据松河晚报报道【松河晚报记者李二白】1月12日，', ['1月12日，', ['李二白/记者']]],
    ['北京时间8月7日消息，某队获胜。', null],
    ['据市统计局8月7日消息，全市增长8%。', null],
    ['传来喜讯 全村沸腾了。', null],
    ['本报记者在现场看到，机器轰鸣。', null],
    ['通讯基础设施不断完善，新建基站1200个。', null],
    ['4月18日上午，动员大会召开。', null],
    ['电力供应充足，消息灵通。', null],
    ['发电量406万千瓦时，同比增长5.8%。', null],
  ])('%s', (text, found) => { expect(line(text)).toEqual(found); });

  it('gives the day', () => { expect(datelineOf('新华社济南2021年4月1日电 春耕')?.day).toEqual({ year: 2021, month: 4, day: 1 }); });
});

describe('the source', () => {
  it.each([
    ['来源：柳报融媒、爱柳江客户端2024-10-19 09:00:00', '柳报融媒、爱柳江客户端'], ['来源：松河网 作者：王一明', '松河网'], ['信息来源：县政府办公室 浏览次数：33', '县政府办公室'], ['日期： 来源：在松河客户端收集编辑：在松河客户端', '在松河客户端'],
    ['稿源：松河日报', '松河日报'], ['来源：《松河日报》', '松河日报'], ['来源：松河日报 | 2023-01-02', '松河日报'], ['发布时间：2017-09-01来源：浏览人次：', null], ['来源：松河日报 08:50', '松河日报'], ['来源：松河日报 第A01版 要闻', '松河日报'], ['来源：松河发布', '松河发布'], ['来源：松河日报\t参与0', '松河日报'], ['来源：松河网\t+1\t打开手机客户端', '松河网'], ['来源：深交所\t查看PDF原文', '深交所'], ['来源：松河日报社 县域周刊', '松河日报社 县域周刊'], ['来源：未知', null], ['转自：松河网', null], ['作者：王一明 编辑：李二', null],
    ['2023-09-14 来源：忻州日报 【大 中 小】', '忻州日报'],
  ])('%s', (line, source) => { expect(sourceIn(line)).toBe(source); });

  it('is an outlet beside the date where nothing is labelled', () => {
    expect(unlabelledSource('松河大众报 2023-05-06 第A01版：头版')).toBe('松河大众报');
    expect(unlabelledSource('2010-01-23   柳河日报   记者 姚小盈')).toBe('柳河日报');
    expect(unlabelledSource('2023-05-06 星期六')).toBeNull();
    expect(unlabelledSource('松河大众报')).toBeNull();
  });
});

describe('people in brackets behind an entry', () => {
  it('or between strokes', () => expect(people(peopleInBrackets('2024-03-05 15:22 松河报／ 记者王一明／松河即时报导'))).toEqual(['王一明/记者']));
  it('are known by their role', () => expect(people(peopleInBrackets('来源：松河日报（记者 王一明） 时间：2024-04-03'))).toEqual(['王一明/记者']));
  it.each(['来源：松河日报（数字版）', '来源：松河日报（记者站）'])('none: %s', (line) => expect(peopleInBrackets(line)).toEqual([]));
});

describe('a byline whose label a bar divides', () => {
  it.each([['文｜王一明', ['王一明/作者']], ['文 | 王一明', ['王一明/作者']], ['文 / 王一明', ['王一明/作者']]])('%s', (line, names) => expect(people(signatureLine(line))).toEqual(names));
});

describe('names in a box of their own beside the day', () => {
  it.each([['王一明 · 2024-06-11 11:08 · 阅读约4分钟', ['王一明/作者']], ['2024年6月5日 07:01\t来源： 松河日报\t王 明', ['王明/作者']], ['2024-06-05\t由 王一明\t没有评论', ['王一明/作者']], ['松河发布\t2024-06-05 07:01\t王一明 李二平', ['王一明/作者', '李二平/作者']]])('%s', (line, names) => expect(people(peopleApart(line))).toEqual(names));
  it.each(['2024-06-05 07:01\t松河\t关注', '2024-06-05 07:01 王一明', '2024-06-05 07:01\t字号\t转发', '2024-04-14 18:32\t甘肃省\t来源：松河日报', '2024-04-14 18:32\t金华市', '2024-04-14 18:32\t云南', '松河日报\t王一明'])('are not: %s', (line) => expect(peopleApart(line)).toEqual([]));
});

describe('a columnist’s line', () => {
  it.each([
    ['【文/松河网专栏作者 王一明】', ['王一明/作者']], ['松河日报特约评论员 王一明', ['王一明/作者']], ['文·王一明', ['王一明/作者']], ['文、图/王一明', ['王一明/作者']], ['译者：王一明', ['王一明/译者']],
    ['作者：王一明（松河大学教授）', ['王一明/作者']], ['作者：王一明，松河大学县域经济研究院院长', ['王一明/作者']], ['作者：王一明\t返回首页，查看更多', ['王一明/作者']],
    ['王一明 报道', ['王一明/记者']], ['王一明 李二平 杭州报道', ['王一明/记者', '李二平/记者']], ['见习记者 王一明 发自杭州', ['王一明/记者']], ['记者：马哈比布', ['马哈比布/记者']],
    ['（松河项目部 王一明 摄影 李二平）', ['王一明/作者', '李二平/摄影']], ['松河周刊 记者 王一明 安徽太和报道', ['王一明/记者']],
    ['松河晚报·松河壹点 记者 王一明 通讯员 李二平', ['王一明/记者', '李二平/通讯员']], ['松河晚报社+ 记者 王一明', ['王一明/记者']],
  ])('%s', (line, names) => expect(people(signatureLine(line))).toEqual(names));
  it.each([['（实习生洪一宁对本文亦有贡献）', ['洪一宁/实习生']], ['记者王一明对此文亦有贡献', ['王一明/记者']], ['（通讯员 李二平、张小波参与采写）', ['李二平/通讯员', '张小波/通讯员']], ['责任编辑：王一明 | 版面编辑：李二平', ['王一明/责编', '李二平/编辑']]])('%s', (line, names) => expect(people(signatureLine(line))).toEqual(names));
  it.each([
    ['21世纪松河报道记者王一明 实习生李二平 长沙报道', ['王一明/记者', '李二平/实习生']], ['松河时报（www.example.com）记者王一明 北京报道', ['王一明/记者']], ['《松河周刊》记者 王一明', ['王一明/记者']], ['文｜《松河周刊》记者 王一明', ['王一明/记者']],
    ['文、图/松河晚报全媒体记者 王一明 通讯员 李二平', ['王一明/记者', '李二平/通讯员']], ['【松河日报、松河+记者】王一明', ['王一明/记者']], ['松河日报新媒体编辑：王一明', ['王一明/编辑']], ['松河网客户端责编：李二平', ['李二平/责编']],
    ['记者 王一明/文 李二平/图', ['王一明/记者', '李二平/摄影']], ['通讯员 王一明/文 李二平/摄', ['王一明/通讯员', '李二平/摄影']], ['（编辑：王一明）1130305', ['王一明/编辑']],
  ])('%s', (line, names) => expect(people(signatureLine(line))).toEqual(names));
  it.each(['《松河周刊》记者节特刊出版', '21世纪以来的松河变化很大', '全县39个部门的编辑室：资料齐备', '志愿者对本文化节亦有贡献', '作者：智慧百科', '专题 报道', '春耕 现场报道', '文·化惠民走进乡村'])('is not: %s', (line) => expect(signatureLine(line) ?? []).toEqual([]));
});

describe('what reporters ask at a conference', () => {
  it.each(['松河日报记者：竹编和竹炭是北门的新赛道，请介绍一下最新情况。', '松河客户端记者：物流园何时建成？'])('names nobody: %s', (line) => expect(signatureLine(line) ?? []).toEqual([]));
  it('unlike a list of reporters', () => expect(people(signatureLine('松河日报记者：张一平 王一明'))).toEqual(['张一平/记者', '王一明/记者']));
});

describe('who wrote a report and took its pictures', () => {
  const P = ['县里连夜统计，需要抢修的生产路共有23条、41公里，一条路一个队长，三天里全部铺上了砖渣。', '承包大户王一明的320亩玉米，已经收了190亩。“照这个速度，国庆节头一天就能收完。”'];
  const of = (last: string, ...below: string[]) => { const [a] = readAll(plain(['全县抢修生产路', '2024-10-01 来源：松河日报', '', ...P.slice(0, 1), P[1]! + last, ...below].join('\n'))); return [a!.bylines, a!.paragraphs]; };
  it.each([['（翟向东 文/图）', ['翟向东/作者']], ['（记者 翟向东 文/图）', ['翟向东/记者']], ['（通讯员 翟向东 文/图）', ['翟向东/通讯员']]])('signs behind its last sentence, which is no caption: %s', (signed, people) => {
    expect(of(signed, '', '编辑：白鹭')).toEqual([[...people, '白鹭/编辑'], P]);
  });
  it('takes a picture alone', () => expect(of('', '村民用砖渣铺垫生产路。翟向东 摄')[1]).toEqual(P));
});

describe('the source in front of a bar and its reporter', () => {
  it.each(['2023-04-23 08:47|来源：松河在线|记者 毛予晴', '来源：松河在线｜作者 毛予晴', '来源：松河在线 | 通讯员 毛予晴'])('%s', (line) => {
    const [a] = readAll(plain(['全县抢修生产路', line, '', '县里连夜统计，需要抢修的生产路共有23条、41公里，一条路一个队长，三天里全部铺上了砖渣。'].join('\n')));
    expect([a!.source, a!.bylines.map((b) => b.split('/')[0])]).toEqual(['松河在线', ['毛予晴']]);
  });
});

describe('a role behind the names', () => {
  it.each<[string, string[] | null]>([
    ['（王一明 李二白 通讯员）', ['王一明/通讯员', '李二白/通讯员']], ['（王一明 本报记者）', ['王一明/记者']], ['（王一明 李二白 赵四 实习生）', ['王一明/实习生', '李二白/实习生', '赵四/实习生']],
    ['（全县优秀通讯员）', null],
  ])('%s', (line, people) => expect(signatureLine(line)?.map((p) => `${p.name}/${p.role}`) ?? null).toEqual(people));
});
