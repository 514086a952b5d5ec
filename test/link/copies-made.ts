import { damage } from '../repair/damage/damage.ts';
import { annotatedSet, random } from '../repair/damage/sets.ts';
import { sketch } from '../../src/link/copies.ts';
import type { Clipping } from '../../src/link/records.ts';
import { punctuate } from '../../src/punctuate/index.ts';
import { repair } from '../../src/repair/index.ts';
import { untouched } from '../../src/text/traced.ts';

/** A made collection of reports whose copies are known: people, firms and figures are invented. */
export interface Made {
  readonly clipping: Clipping;
  /** The report that it tells; two clippings are copies where their stories are one. */
  readonly story: string;
  readonly paragraphs: readonly string[];
}

interface Draft { readonly title: string; readonly paragraphs: readonly string[]; readonly damaged?: number; readonly published?: string | null }

/** What officialese says everywhere in the same words. */
const FORMULAS = [
  '会议强调，要坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻落实党的二十大精神，', '要提高政治站位，强化责任担当，确保各项工作落到实处。', '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，',
  '切实把思想和行动统一到党中央决策部署上来。', '要进一步优化营商环境，当好服务企业的“店小二”。', '要压实工作责任，加强督导检查，以钉钉子精神抓好落实。', '为全面建设社会主义现代化贡献力量。', '县四大班子领导，县直各部门、各乡镇主要负责同志参加会议。',
];
const PLACES = ['沂水县', '费县', '桐庐县', '云阳县', '栾川县', '固始县', '平果市', '宁陕县', '夏邑县', '定南县', '大田县', '长丰县', '凤阳县', '邻水县', '通江县', '永善县'];
const TOWNS = ['石桥镇', '龙泉镇', '白马镇', '青山乡', '双河镇', '西营镇', '柳林镇', '东关街道', '河口镇', '新店镇'];
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', GIVEN = '志明海燕建国晓峰文静立新永康秀兰俊杰雪莹启航振华宁远书琴德胜家辉思源';
const GOODS = ['精密轴承', '光伏组件', '预制菜', '中药饮片', '锂电池隔膜', '无人机', '特种玻璃', '竹木家具', '生物饲料', '智能仪表', '高端面料', '再生铜', '工业机器人', '蓝莓深加工', '碳纤维', '医用耗材'];
const BRANDS = '恒远鑫达博瑞华盛天成金禾瑞丰宏图卓越锦程', JOBS = ['副县长', '县发改局局长', '县委副书记', '县工信局局长', '镇党委书记', '县商务局局长', '县住建局副局长', '县教育局局长', '县水利局副局长'];
const SENTENCES = [
  '{day}，{place}委书记{name}到{town}调研{goods}产业发展情况，先后走进{firm}和{firm}，详细了解企业生产、用工和订单情况。', '{name}指出，{goods}是{place}的主导产业，要围绕补链、延链、强链下功夫，力争到明年底产值突破{n}亿元。',
  '在{firm}的生产车间里，{n}条{goods}生产线正满负荷运转，工人们忙着赶制发往海外的一批订单。', '“项目从签约到开工只用了{n}天，服务专班帮我们跑完了{n}项手续。”{firm}负责人{name}说。',
  '该项目总投资{n}亿元，占地{n}亩，建成后可年产{goods}{n}万件，带动就业{n}人。', '今年以来，{place}新签约{goods}项目{n}个，到位资金{n}亿元，同比增长{n}%。',
  '{town}采取“支部+合作社+农户”的办法，流转土地{n}亩，种植户{name}一家去年增收{n}万元。', '走进{town}{name}的果园，枝头挂满了果子，前来采摘的游客络绎不绝。', '据{job}{name}介绍，全县已建成高标准农田{n}万亩，粮食总产量连续{n}年稳定增长。',
  '{name}要求，{town}要盯紧时间节点，倒排工期、挂图作战，确保{firm}{goods}项目年内竣工投产。', '去年，全县规模以上工业企业达到{n}家，其中{goods}企业{n}家，实现税收{n}万元。', '截至{day}，{place}累计改造老旧小区{n}个，惠及居民{n}户，新增停车位{n}个。',
  '{job}{name}主持会议，{firm}、{firm}等企业负责人作了发言，就用电、融资和招工提出了意见。', '村民{name}告诉记者，以前路窄坑多，现在新铺的{n}公里柏油路直通家门口，{goods}再也不愁卖。', '当天，{place}还与{firm}签订了{goods}战略合作协议，双方将共建研发中心，首期投入{n}万元。',
  '{name}一行还查看了{town}污水处理厂和垃圾中转站，询问设备运行和管网铺设进度。', '为解决技术难题，{firm}与省农科院合作成立了{goods}试验站，每年培训农民{n}人次。', '夜幕降临，{town}的广场上灯火通明，{name}带着邻居们跳起了新编的舞蹈。',
  '{place}把{goods}作为“一号工程”，设立{n}亿元产业基金，对新引进的企业给予前三年租金补贴。', '医疗方面，{place}人民医院新院区主体封顶，设床位{n}张，预计明年投入使用。', '{town}中心小学的{name}老师扎根山区{n}年，先后把{n}名孩子送出了大山。', '在随后召开的座谈会上，{name}认真听取了大家的发言，并就{goods}产业扶持政策作了说明。',
];

const DAMAGE = { halved: '，！：；？（）', orphans: 'taken with the next' } as const;

/** Makes the collection: stories with their copies, and families of reports that are alike and are not copies. */
export function collection(seed: number, stories: number): Made[] {
  const next = random(seed), made: Made[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const figure = (): string => pick([`${1 + Math.floor(next() * 900)}`, `${1 + Math.floor(next() * 99)}.${1 + Math.floor(next() * 9)}`]);
  const name = (): string => pick([...SURNAMES]) + pick([...GIVEN]) + (next() < 0.8 ? pick([...GIVEN]) : '');
  const day = (): string => `${1 + Math.floor(next() * 12)}月${1 + Math.floor(next() * 28)}日`;
  const fill = (text: string): string => text.replace(/\{(\w+)\}/gu, (_, kind: string) => ({
    n: figure, name, day, place: () => pick(PLACES), town: () => pick(TOWNS), goods: () => pick(GOODS), job: () => pick(JOBS), firm: () => `${pick([...BRANDS])}${pick([...BRANDS])}${pick(GOODS).slice(0, 2)}有限公司`,
  })[kind]!());
  const sentence = (): string => (next() < 0.2 ? pick(FORMULAS) : fill(pick(SENTENCES)));
  const paragraph = (sentences = 2 + Math.floor(next() * 3)): string => Array.from({ length: sentences }, sentence).join('');
  const report = (): Draft => ({ title: fill(pick(['{place}{goods}项目建设按下“快进键”', '{name}到{town}调研', '{town}：小{goods}做成大产业', '{place}召开重点工作推进会'])), paragraphs: Array.from({ length: 3 + Math.floor(next() * 6) }, () => paragraph()) });
  const add = (story: string, { title, paragraphs, damaged = 0, published = null }: Draft): void => {
    const id = `a${String(made.length).padStart(5, '0')}`;
    made.push({ story, paragraphs, clipping: { id, seed: `${id}.txt`, title, source: null, url: null, published, eventDate: null, length: paragraphs.join('').length, damaged, sketch: sketch(paragraphs) } });
  };

  const slipped = (r: Draft): Draft => {
    const clean = r.paragraphs.join('\n');
    const text = punctuate(repair(untouched(damage(clean, { ...DAMAGE, annotated: annotatedSet([...clean.replace(/[^\p{Script=Han}]/gu, '')], 12, next) }).text, 'x')));
    return { ...r, paragraphs: text.text.split('\n'), damaged: text.notes.filter((n) => !n.certain).length };
  };
  /** As where no repair could read what slipped: every so many characters a few wrong ones. */
  const unread = (r: Draft): Draft => {
    let damaged = 0;
    const wreck = (text: string): string => text.replace(/[^]{45}/gu, (stretch) => {
      damaged++;
      const at = 5 + Math.floor(next() * 30);
      return `${stretch.slice(0, at)}?${String.fromCharCode(0x4e00 + Math.floor(next() * 9000))}\ue319${stretch.slice(at + 3)}`;
    });
    return { ...r, paragraphs: r.paragraphs.map(wreck), damaged };
  };
  const copying: readonly ((r: Draft) => Draft)[] = [
    (r) => r, slipped, unread,
    (r) => ({ ...r, paragraphs: r.paragraphs.slice(0, Math.ceil(r.paragraphs.length / 3)) }),
    (r) => ({ ...r, paragraphs: r.paragraphs.filter((_, i) => i !== 1) }),
    (r) => unread({ ...r, paragraphs: r.paragraphs.slice(0, Math.ceil(r.paragraphs.length / 2)) }),
    (r) => ({ ...r, title: fill('{goods}产业结出“致富果”') }),
    (r) => ({ ...r, paragraphs: [fill('来源：{place}融媒体中心 作者：{name}'), ...r.paragraphs, '声明：本文仅代表作者个人观点，与本网站无关，请读者仅作参考，并自行核实相关内容。', '关注我们的公众号，获取更多本地资讯。'] }),
    (r) => ({ ...r, paragraphs: [r.paragraphs.join('')] }),
    (r) => ({ ...r, paragraphs: r.paragraphs.map((p) => p.replace(/，/gu, ',').replace(/“|”/gu, '"')) }),
    (r) => ({ ...r, paragraphs: r.paragraphs.slice(Math.floor(r.paragraphs.length / 3), Math.ceil((r.paragraphs.length * 2) / 3)) }),
    (r) => ({ title: fill('{goods}铺就振兴路'), paragraphs: [...r.paragraphs.slice(0, Math.ceil(r.paragraphs.length / 2)), '点击下方链接查看更多精彩内容，转载请注明出处。'] }),
    (r) => slipped({ ...r, paragraphs: ['免责声明：文章内容来源于网络，如有侵权请联系删除。', ...r.paragraphs] }),
  ];
  for (let s = 0; s < stories; s++) {
    const story = report();
    add(`s${s}`, story);
    if (next() < 0.5) for (let c = 0; c < 1 + Math.floor(next() * 4); c++) add(`s${s}`, pick(copying)(story));
  }

  // One formula, other figures.
  for (let family = 0; family < stories / 20; family++) {
    const place = pick(PLACES);
    for (let week = 1; week <= 4; week++) {
      const from = day();
      const n = figure;
      add(`w${family}.${week}`, { title: `${place}重点项目建设周报`, paragraphs: [
        `本周（${from}至${day()}），全县重点项目建设总体进展顺利。截至目前，全县${n()}个重点项目已开工${n()}个，开工率${n()}%，累计完成投资${n()}亿元，占年度计划的${n()}%。`,
        `分行业看，工业项目完成投资${n()}亿元，农业项目完成投资${n()}亿元，基础设施项目完成投资${n()}亿元，民生社会事业项目完成投资${n()}亿元。`,
        `下一步，各责任单位要紧盯年度目标任务，加强要素保障，及时协调解决项目建设中存在的困难和问题，确保项目早建成、早投产、早见效。${pick([FORMULAS[1]!, FORMULAS[5]!])}`,
      ] });
    }
  }
  // Daily bulletins that say little but the day.
  for (let family = 0; family < stories / 20; family++) {
    const place = pick(PLACES), n = figure();
    for (let k = 0; k < 4; k++) {
      add(`d${family}.${k}`, { title: `${place}森林防火情况通报`, paragraphs: [`${1 + family % 12}月${1 + k * 3 + Math.floor(family / 12)}日0时至24时，全县未发生森林火情，${n}个护林检查站全部在岗，累计巡护里程${k === 0 ? n : figure()}公里。`, '当前正值森林防火关键期，请广大群众自觉遵守野外用火规定，进山不带火、入林不吸烟，发现火情及时拨打12119森林防火报警电话。'] });
    }
  }
  // Notices of appointments.
  for (let family = 0; family < stories / 20; family++) {
    const place = pick(PLACES);
    for (let k = 0; k < 3; k++) {
      const items = Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick([`任命${name()}为${pick(JOBS)}；`, `免去${name()}的${pick(JOBS)}职务；`, `${name()}同志任${pick(JOBS)}；`]));
      add(`n${family}.${k}`, { title: `${place}人民政府关于${name()}等同志任免职的通知`, paragraphs: ['各乡镇人民政府、街道办事处，县政府各部门、各直属机构：', '因工作需要，经县委研究，县政府常务会议通过，决定：', ...items, '以上任职人员试用期一年，自任命之日起计算。特此通知。'] });
    }
  }
  // One meeting of the province, reported by several counties.
  for (let family = 0; family < stories / 20; family++) {
    const heard = Array.from({ length: 5 }, () => paragraph(3));
    for (const place of [0, 5, 10].map((k) => PLACES[(k + family) % PLACES.length]!)) {
      const own = fill(`${day()}，全省安全生产电视电话会议召开，${place}在县行政中心设分会场组织收听收看，{name}、{name}、{name}在分会场参加会议。`);
      add(`m${family}.${place}`, { title: `${place}组织收听收看全省安全生产电视电话会议`, paragraphs: [own, ...heard.slice(0, 3), paragraph(3), fill(`就贯彻落实会议精神，{name}强调，{town}、{town}等地要举一反三，对辖区内{n}家企业逐一排查。`) + paragraph(2)] });
    }
  }
  return made;
}
