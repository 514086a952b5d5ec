/**
 * Departments under the names that they have borne or are called by for short, by what they do. Names after the reform plans of
 * 2008, 2013, 2018 and 2023 (国务院机构改革方案 and the plans of provinces and counties made after them); 水务局 and 水利局 are one
 * county's two names for one office.
 */
const DEPARTMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:发展和?改革|发改)/u, '发改'],
  [/^(?:工业和信息化|工信|经济和信息化|经信|工业信息化)/u, '工信'],
  [/^(?:教育|教体|教科)/u, '教育'],
  [/^(?:人力资源|人社|劳动和社会保障)/u, '人社'],
  [/^(?:自然资源|国土资源|国土)/u, '自然资源'],
  [/^(?:生态环境|环境保护|环保)/u, '生态环境'],
  [/^(?:住房和?城乡建设|住建|城乡建设)/u, '住建'],
  [/^(?:交通)/u, '交通'],
  [/^(?:城乡水务|水利|水务)/u, '水利'],
  [/^(?:农业农村|农业局|农业和农村|农牧)/u, '农业农村'],
  [/^(?:商务)/u, '商务'],
  [/^(?:文化和?旅游|文化广电|文旅|文广|旅游|文化体育)/u, '文旅'],
  [/^(?:卫生健康|卫生和?计划生育|卫生局|卫健|卫计)/u, '卫健'],
  [/^(?:应急|安全生产监督|安监)/u, '应急'],
  [/^(?:市场监|工商行政|工商局|质量技术监督|质监|食品药品监督|食药)/u, '市场监管'],
  [/^(?:医疗保障|医保)/u, '医保'],
  [/^(?:林业|林草)/u, '林业'],
  [/^(?:行政审批|政务服务)/u, '行政审批'],
  [/^(?:综合行政执法|城市管理|城管|综合执法)/u, '城管'],
  [/^(?:乡村振兴局|扶贫)/u, '乡村振兴'],
  [/^(?:退役军人)/u, '退役军人'],
];

/** One name for a department, whatever it is called: 城乡水务局 and 水利局 are 水利. Other bodies keep theirs. */
export function departmentOf(body: string): string {
  if (!/(?:局|厅|委|委员会|办公室|中心)$/u.test(body) || /(?:工委|工作委员会|党校|大队|支队)$/u.test(body)) return body;
  return DEPARTMENTS.find(([words]) => words.test(body))?.[1] ?? body;
}
