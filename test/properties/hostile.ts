/**
 * Texts that no reporter writes and any page may hold: long runs without a mark, lists without an end, brackets that never close. Each grows with the
 * number it is given (about that many characters) and stays of one kind, so that what reading costs at n and at 4n can be compared.
 */

/** The n-th of invented pieces, all different for a while. */
const pick = (list: string, n: number): string => list.charAt(n % list.length);
const SURNAMES = '张王李赵刘陈杨黄周吴徐孙', GIVEN = '志明海燕建国晓峰文静立新永康秀兰俊杰雪莹启航振华宁远书琴';
const nameOf = (n: number): string => pick(SURNAMES, n) + pick(GIVEN, n * 7) + pick(GIVEN, n * 13 + Math.trunc(n / SURNAMES.length));

/** Pieces made one after the other until they have the length. */
function until(length: number, piece: (n: number) => string, before = '', after = ''): string {
  let text = before;
  for (let n = 0; text.length < length; n++) text += piece(n);
  return text + after;
}
const repeated = (piece: string) => (length: number): string[] => [until(length, () => piece)];
const joined = (piece: (n: number) => string, before = '', after = '') => (length: number): string[] => [until(length, piece, before, after)];
const lines = (piece: (n: number) => string) => (length: number): string[] => {
  const found: string[] = [];
  for (let n = 0, size = 0; size < length; n++) { found.push(piece(n)); size += found.at(-1)!.length; }
  return found;
};

/** Paragraphs of about `length` characters in all, by kind. */
export const HOSTILE: Readonly<Record<string, (length: number) => string[]>> = {
  'one sentence without a mark': repeated('推进产业园项目建设和技术改造工程加快发展县委书记到企业调研投资合作'),
  'one character': repeated('建'),
  'Han of no sense': joined((n) => String.fromCharCode(0x4e00 + (n * 2654435761) % 20000)),
  'blanks': repeated('　'),
  'Latin without blanks': repeated('abcXYZ'),
  'names one after the other': joined(nameOf),
  'a name repeated': repeated('张志明'),
  'speakers': joined((n) => `${nameOf(n)}说，`),
  'project words': repeated('项目工程产业园二期'),
  'projects without a mark': joined((n) => `恒远${n}号精密机械产业园项目`),
  'projects in a list': joined((n) => `恒${pick(GIVEN, n)}${pick(GIVEN, n * 3)}精密机械项目、`, '加快推进', '等项目建设。'),
  'projects joined by 和': joined((n) => `云${pick(GIVEN, n)}新材料项目和`),
  'roads in a list': joined((n) => `${pick(GIVEN, n)}${pick(GIVEN, n * 5)}路、`, '实施', '改造工程。'),
  'firms that 分别 shares out': joined((n) => `甲乙${pick(GIVEN, n)}公司和`, '青谷产业园、云岭水厂项目分别由', '。'),
  'firms that 分别 goes before': joined((n) => `甲乙${pick(GIVEN, n)}公司和`, '与', '丁戊公司分别签订青谷产业园项目、云岭水厂项目。'),
  'stages without a mark': repeated('已投产预计开工正在主体施工完成七成年底前'),
  'stages in clauses': repeated('目前，主体封顶，设备安装，'),
  'sums that 分别 shares out': joined((n) => `${n}.1亿元和`, '青谷产业园、云岭水厂项目投资额分别为', '。'),
  'parks visited': joined((n) => `${pick(GIVEN, n)}${pick(GIVEN, n * 5)}产业园、`, '考察团一行先后来到', '等地实地考察。'),
  'firms without a mark': joined((n) => `泰${pick(GIVEN, n)}重工有限公司`),
  'digits': repeated('1234567890'),
  'digits and points': repeated('1.2,3-4'),
  'digits with signs': repeated('12-34+56至78'),
  'numerals': repeated('一百二十亿三千万'),
  'numbers with units': repeated('30万元50公里12%'),
  'units without numbers': repeated('万亿元公里平方米个百分点'),
  'figures under one head': joined((n) => `${n + 1}.5亿元、`, '规模以上工业增加值分别为'),
  'figures that grow': joined((n) => `固定资产投资${n + 1}亿元增长${n % 30}%`),
  'figures in clauses': joined((n) => `粮食产量${n + 1}万吨，增长${n % 30}%，`),
  'growth alone': repeated('增长翻一番同比下降是去年的两倍'),
  'shares': repeated('占三分之一两成其中比重达'),
  'times': joined((n) => `2023年${n % 12 + 1}月${n % 28 + 1}日至`),
  'months': repeated('1月至8月上半年一季度末今年以来'),
  'words in a list': joined((n) => `${pick(GIVEN, n)}${pick(GIVEN, n * 3 + 1)}、`),
  'single characters in a list': repeated('甲、'),
  'opening quotation marks': repeated('“'),
  'quotations within quotations': repeated('“‘（《'),
  'closing marks': repeated('”）》】'),
  'brackets that never close': repeated('推进（“云岭项目'),
  'quotations': joined((n) => `“${pick(GIVEN, n)}${n}攻坚”行动`),
  'commas': repeated('，'),
  'all marks': repeated('，。；：！？“”（）、《》—…'),
  'short clauses': repeated('建设，推进，'),
  'slogans without marks': repeated('专项提升攻坚三年'),
  'verbs that hold verbs': joined((n) => `新建改建扩建改扩建${n % 7 === 0 ? `率${n}个` : '地'}`),
  'ratios of three': repeated('三次产业结构由15.1:35.8:49.1调整为14.5:36.3:49.2'),
  'places in an order': repeated('总量由全省第五位跃升至第四位'),
  'divisions without a mark': repeated('祁门县歙县休宁县黟县'),
  'divisions in a list': repeated('祁门县、黄山市、安徽省、'),
  'bare divisions': repeated('罗庄河东兰山'),
  'a city and its zone': repeated('枣庄市高新技术产业开发区'),
  'zones of their own': repeated('在云岭经济开发区'),
  'towns': repeated('孟庄镇西岗镇龙阳镇'),
  'towns coined': joined((n) => `祁门县${pick(GIVEN, n)}${pick(GIVEN, n * 7)}镇，`),
  'our district': repeated('我县全市区委该区'),
  'departments': repeated('县发展和改革委员会市工业和信息化局'),
  'officials under one post': joined((n) => `${nameOf(n)}、`, '副县长'),
  'officials each with a post': joined((n) => `副县长${nameOf(n)}，`),
  'posts without names': repeated('县委书记副县长县政协主席'),
  'posts in a list': repeated('县委副书记、县长、'),
  'names before posts': joined((n) => `${nameOf(n)}（县发展改革局局长）、`),
  'leaders': joined((n) => `${nameOf(n)}、`, '县领导', '参加活动。'),
  'appointments': joined((n) => `任命${nameOf(n)}为县财政局局长；`),
  'surnames with posts': joined((n) => `${pick(SURNAMES, n)}书记`),
  'many sentences': joined((n) => `${nameOf(n)}指出，全县新建学校${n + 2}所。`),
  'many short paragraphs': lines((n) => `县长${nameOf(n)}调研云岭${n}号产业园项目，投资${n + 1}亿元。`),
  'paragraphs of one word': lines(() => '建设'),
  'headings': lines((n) => `## ${n + 1}、祁门县工业`),
  'list items': lines((n) => `${n + 1}. 恒远${pick(GIVEN, n)}${pick(GIVEN, n * 3)}精密机械项目，总投资${n + 1}亿元。`),
  'rows of a table': lines((n) => `第${n + 1}项 | 亿元 | ${n + 1}.5 | 12.3`),
  'one long row': joined((n) => `${n + 1} | `, '项目名称 | '),
};
