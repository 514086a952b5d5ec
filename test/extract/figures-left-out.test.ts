import { describe, expect, it } from 'vitest';
import { figuresOf, told } from './figures-told.ts';

describe('what counts nothing', () => {
  it.each([
    ['numeric slogans', '坚持“两个毫不动摇”，落实“四个最严”，推进“10+3”产业行动和“2468”产业集群。'],
    ['enumerators', '呈现三个特点：一是快，二是稳。主要做法有5个方面。提出了3条意见。'],
    ['abstract things in small numbers', '抓好五项重点工作，实现三个转变，过好四个关口。'],
    ['meetings and their business', '会议审议了3个文件，听取了5项汇报，200余人参加会议。出席会议的代表32人，实到29人。'],
    ['frequencies', '坚持每周调度1次、每月通报2次。'],
    ['names', '出台“助企政策30条”，擦亮96666热线品牌，印发《优化营商环境30条措施》。'],
    ['products\' measures', '产品厚度0.02毫米，采用12英寸晶圆，转速1500转/分钟，耐压10千伏。'],
    ['what something is like', '新建110千伏变电站，打造万亩方、10万吨级码头和24小时自助服务区。'],
    ['classes without a count', '100亿元项目有新突破，加大过亿元项目招引力度。'],
    ['bounds of a class that is counted', '加大对过亿元羽绒企业的扶持。'],
    ['durations', '奋战90天，历时3年，抽出3天时间学习。'],
    ['dates and addresses', '3月18日上午9时，在长安路118号3号楼举行，联系电话0539-7251234。'],
    ['anniversaries and ages', '庆祝成立100周年，他今年45岁。'],
    ['the law', '违反第21条规定的，处2万元以上10万元以下罚款。'],
    ['prices and offers', '每满100元减20元，前100名可领取。'],
    ['legal and technical limits', '限速60公里/小时，限高4.5米。'],
    ['small numbers in characters, off a tour', '聚焦三个项目，推动四家企业整改。'],
    ['places gone to', '到5个区考察学习，走访其他四个县。'],
    ['praise', '勇夺全市第一，跻身第一方阵，前三季度稳居前列。'],
    ['nothing at all', '毫不动摇抓发展，千方百计稳就业，万众一心加油干。'],
  ])('%s', (_, says) => expect(told(says)).toEqual([]));

  it('headlines and headings, which the text below repeats', () => {
    expect(told(['## 签约项目42个，总投资186亿元', '活动圆满成功。'], { title: '青河县签约项目42个' })).toEqual([]);
  });
});

describe('what only looks like it', () => {
  it.each([
    ['引进世界500强企业7家。', ['引进世界500强企业 7家']],
    ['招引过5亿元项目6个。', ['招引过5亿元项目 6个']],
    ['5000万元以上工业企业达到86家。', ['5000万元以上工业企业 86家']],
    ['新建5G基站1200个。', ['新建5G基站 1200个']],
    ['推出32项改革举措。', ['推出改革举措 32项']],
    ['新建110千伏变电站2座。', ['新建110千伏变电站 2座']],
    ['平均预期寿命79.3岁。', ['平均预期寿命 79.3岁']],
    ['三天两省两县九个项目，一路看、一路问。', ['项目 9个']],
    ['两天五县十家企业，边看边议。', ['企业 10家']],
    ['举办培训12期、4600人次。', ['举办培训 12期', '举办培训 4600人次']],
    ['建成2期工程，改造老旧小区18个、2600户。', ['改造老旧小区 18个', '改造老旧小区 2600户']],
  ] as const)('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('what stays in doubt', () => {
  it('is listed as such and not shown', () => {
    expect(told('他家种了15亩草莓，去年赚了40多万元。')).toEqual([]);
    expect(told('农林水支出20.7%。')).toEqual([]);
    expect(told('，占8.5%。')).toEqual([]);
  });

  it('never takes the number of one thing for another', () => {
    for (const f of figuresOf('甲公司3家、乙公司5家，合计完成8亿元。')) expect(f.evidence[0]!.quote).toContain(String(f.value));
  });
});
