/**
 * Made-up reports for benchmarks: as varied as real ones where it costs (names, figures, lengths, divisions), the same
 * for the same seed, and about nobody.
 */
import { divisions } from '../../src/lexicon/divisions.ts';

interface MadeReport {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
}

/** Numbers below `below`, the same series for the same seed (mulberry32). */
export function series(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [...'建国志强海燕明辉晓峰文静立新春梅永康秀兰俊杰雪莹启航振华宁远书琴'];
const POSTS = ['县委书记', '县委副书记、县长', '县委常委、常务副县长', '副县长', '县人大常委会主任', '县政协主席', '县发展和改革局局长', '县工业和信息化局局长', '县住房和城乡建设局局长', '县农业农村局局长'];
const FIRMS = ['恒远', '泰和', '金桥', '云帆', '华岳', '瑞丰', '博川', '启明', '东升', '宏基'];
const TRADES = ['新材料', '精密机械', '食品', '纺织', '医药', '装备制造', '新能源', '电子信息', '建材', '冷链物流'];
const INDICATORS = ['地区生产总值', '规模以上工业增加值', '固定资产投资', '一般公共预算收入', '社会消费品零售总额', '外贸进出口总额', '实际使用外资', '城镇居民人均可支配收入'];
const PHRASES = [
  '要坚持问题导向，压实工作责任，细化任务清单，确保各项举措落地见效。', '会议传达学习了上级有关精神，听取了前一阶段工作情况汇报。', '各级各部门要主动靠前服务，帮助企业解决用工、用地、融资等实际困难。',
  '要守牢安全生产底线，全面排查整治各类风险隐患，切实保障群众生命财产安全。', '要持续优化营商环境，推进政务服务事项网上办理，让企业和群众少跑腿。', '要加快补齐基础设施短板，统筹推进道路、供水、供电、通信等工程建设。',
  '与会人员围绕产业规划、要素保障和人才引进等议题进行了深入交流。', '要以更大力度保护生态环境，持续打好蓝天、碧水、净土保卫战。', '下一步，将紧盯目标任务，倒排工期、挂图作战，以实际成效检验工作水平。',
];

const VOICES = ['我们的订单已经排到了下个季度。', '审批比过去快了许多。', '园区把路修到了厂门口。', '政策讲得明白，我们投得放心。', '有事打个电话就有人来。'];

/**
 * The n-th made report of a collection. About 2,500 characters unless told otherwise, with 35 figures, four people and three
 * projects: between the five given clippings (19, 5 and 11) and the golden documents, which are short and dense (65, 20, 10).
 */
export function madeReport(n: number, characters = 2500): MadeReport {
  const next = series(n * 7919 + 17);
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const counties = countyNames();
  const county = one(counties), there = castOf(county), name = (): string => one(SURNAMES) + one(GIVEN) + (next(3) > 0 ? one(GIVEN) : '');
  const amount = (most: number): string => (next(most * 10) / 10 + 0.1).toFixed(1);
  const firm = (): string => `${one(FIRMS)}${one(TRADES)}有限公司`;
  const makers: readonly (() => string)[] = [
    () => `${one(there.officials)}强调，${one(PHRASES)}`,
    () => `今年以来，${county}完成${one(INDICATORS)}${amount(300)}亿元，同比增长${amount(20)}%；新签约项目${1 + next(60)}个，总投资${amount(200)}亿元。`,
    () => `由${firm()}投资${amount(50)}亿元建设的${one(there.projects)}加快推进，建成后年产值可达${amount(90)}亿元，带动就业${100 + next(2000)}人。`,
    () => `1至${2 + next(10)}月，全县${one(INDICATORS)}增长${amount(15)}%，高于全市平均水平${amount(3)}个百分点。`,
    ...PHRASES.map((phrase) => () => phrase),
    ...VOICES.map((voice) => () => `“${voice}”${firm()}负责人${name()}说。`),
    () => `“我们的订单已经排到了下个季度。”${firm()}负责人${name()}介绍，企业今年新增生产线${1 + next(8)}条，产能提高${1 + next(40)}%。`,
  ];
  const paragraphs = [`${1 + next(12)}月${1 + next(28)}日，${county}召开重点项目建设推进会，${there.officials[0]!}出席会议并讲话，${one(there.officials)}主持。`];
  let written = paragraphs[0]!.length;
  while (written < characters) {
    let paragraph = '';
    const sentences = 2 + next(5);
    for (let i = 0; i < sentences; i++) paragraph += one(makers)();
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  const day = `${2019 + next(6)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  return { title: `${county}召开重点项目建设推进会部署${one(TRADES)}产业工作`, date: day, source: `${county}融媒体中心`, paragraphs };
}

/** A report as somebody would have clipped it from a page, furniture included. */
export const clipped = ({ title, date, source, paragraphs }: MadeReport): string =>
  `当前位置：首页 > 新闻中心 > 要闻\n\n${title}\n\n来源：${source}　发布时间：${date} 09:30\n\n${paragraphs.map((p) => `　　${p}`).join('\n\n')}\n\n（编辑：值班）\n\n相关阅读\n\n• 又一批项目集中开工\n\n• 秋粮收获过半\n\n版权所有 © 融媒体中心  ICP备00000000号\n`;

/** Who is in office in a county and what is built there: the same in all its reports. */
function castOf(county: string): { readonly officials: readonly string[]; readonly projects: readonly string[] } {
  const next = series([...county].reduce((sum, c) => sum * 31 + c.codePointAt(0)!, 7));
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
  return {
    officials: POSTS.map((post) => post + one(SURNAMES) + one(GIVEN) + (next(3) > 0 ? one(GIVEN) : '')),
    projects: Array.from({ length: 8 }, () => `${one(FIRMS)}${one(TRADES)}产业园项目`),
  };
}

let names: readonly string[] | undefined;
const countyNames = (): readonly string[] => (names ??= divisions().filter((d) => d.level === 'county' && d.name.endsWith('县') && d.name.length === 3).map((d) => d.name));
