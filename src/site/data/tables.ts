import type { ArticleRecord, Digest, Office, PersonRecord, RegionRecord } from '../../digest/digest.ts';
import type { ArticleTable, RecordTable } from './table.ts';

type Figure = ArticleRecord['figures'][number];
type Project = ArticleRecord['projects'][number];
type Rested = { readonly evidence: readonly { readonly quote: string; readonly source: { readonly start: number; readonly end: number } }[] };

/** Columns that every table of facts ends with: what the row rests on and how far it may be trusted. */
const grounds = <Row>(fact: (row: Row) => Rested & { readonly confidence: string }, article: (row: Row) => ArticleRecord) => [
  { name: 'confidence', title: '可信度', type: 'string' as const, value: (row: Row) => fact(row).confidence },
  { name: 'quote', title: '原文依据', type: 'string' as const, value: (row: Row) => fact(row).evidence[0]?.quote ?? null },
  { name: 'article', title: '报道编号', type: 'string' as const, value: (row: Row) => article(row).id },
  { name: 'published', title: '报道日期', type: 'string' as const, value: (row: Row) => article(row).published },
  { name: 'seed', title: '来源文件', type: 'string' as const, value: (row: Row) => article(row).seed },
  { name: 'source_start', title: '文件中起点（UTF-16）', type: 'integer' as const, value: (row: Row) => fact(row).evidence[0]?.source.start ?? null },
  { name: 'source_end', title: '文件中终点（UTF-16）', type: 'integer' as const, value: (row: Row) => fact(row).evidence[0]?.source.end ?? null },
];

const list = (values: readonly (string | null)[]): string => values.filter(Boolean).join('；');

const articles: ArticleTable<ArticleRecord> = {
  name: 'articles',
  title: '报道',
  rowsOf: (article) => [article],
  columns: [
    { name: 'id', title: '编号', type: 'string', value: (a) => a.id },
    { name: 'title', title: '标题', type: 'string', value: (a) => a.title },
    { name: 'subtitle', title: '引题或副题', type: 'string', value: (a) => a.subtitle },
    { name: 'published', title: '发布时间', type: 'string', value: (a) => a.published },
    { name: 'event_date', title: '事件日期', type: 'string', value: (a) => a.eventDate },
    { name: 'source', title: '来源', type: 'string', value: (a) => a.source },
    { name: 'bylines', title: '署名', type: 'string', value: (a) => list(a.bylines.map((b) => `${b.role} ${b.name}`)) },
    { name: 'region', title: '主要政区', type: 'string', value: (a) => a.primaryRegion?.name ?? null },
    { name: 'region_code', title: '主要政区代码', type: 'string', value: (a) => a.primaryRegion?.code ?? null },
    { name: 'characters', title: '正文字数', type: 'integer', value: (a) => (a.paragraphs.length === 0 ? null : a.paragraphs.join('').length) },
    { name: 'summary', title: '摘要（原文句）', type: 'string', value: (a) => a.summary.map((s) => s.quote).join('') },
    { name: 'keywords', title: '关键词', type: 'string', value: (a) => list(a.keywords) },
    { name: 'seed', title: '来源文件', type: 'string', value: (a) => a.seed },
    { name: 'url', title: '原文网址', type: 'string', value: (a) => a.url },
    { name: 'canonical', title: '转载自（报道编号）', type: 'string', value: (a) => a.canonical },
  ],
};

const regions = (digest: Digest): RecordTable<RegionRecord, RegionRecord> => ({
  name: 'regions',
  title: '政区',
  records: digest.regions,
  rowsOf: (region) => [region],
  columns: [
    { name: 'id', title: '编号', type: 'string', value: (r) => r.id },
    { name: 'name', title: '名称', type: 'string', value: (r) => r.name },
    { name: 'code', title: '代码（GB/T 2260）', type: 'string', value: (r) => r.code },
    { name: 'level', title: '层级', type: 'string', value: (r) => r.level },
    { name: 'parent', title: '上级编号', type: 'string', value: (r) => r.parent },
    { name: 'articles', title: '提及的报道数', type: 'integer', value: (r) => r.articles.length },
    { name: 'primary_articles', title: '以其为主的报道数', type: 'integer', value: (r) => r.primary.length },
    { name: 'people', title: '人物数', type: 'integer', value: (r) => r.people.length },
    { name: 'projects', title: '项目数', type: 'integer', value: (r) => r.projects.length },
    { name: 'formerly', title: '旧名', type: 'string', value: (r) => list(r.formerly.map((f) => `${f.name}（至${f.until}年）`)) },
  ],
});

interface Held { readonly person: PersonRecord; readonly office: Office | null }

const officials = (digest: Digest): RecordTable<PersonRecord, Held> => ({
  name: 'officials',
  title: '官员与职务（一行一职）',
  records: digest.people,
  rowsOf: (person) => (person.offices.length === 0 ? [{ person, office: null }] : person.offices.map((office) => ({ person, office }))),
  columns: [
    { name: 'id', title: '人物编号', type: 'string', value: (h) => h.person.id },
    { name: 'name', title: '姓名', type: 'string', value: (h) => h.person.name },
    { name: 'title', title: '职务', type: 'string', value: (h) => h.office?.title ?? null },
    { name: 'organization', title: '机构', type: 'string', value: (h) => h.office?.organization ?? null },
    { name: 'region_code', title: '政区代码', type: 'string', value: (h) => h.office?.regionCode ?? null },
    { name: 'collective', title: '集体称谓', type: 'string', value: (h) => list(h.person.collectives) },
    { name: 'change', title: '任免', type: 'string', value: (h) => h.office?.change ?? null },
    { name: 'change_date', title: '任免日期', type: 'string', value: (h) => h.office?.date ?? null },
    { name: 'first_seen', title: '最早见于', type: 'string', value: (h) => h.office?.firstSeen ?? null },
    { name: 'last_seen', title: '最近见于', type: 'string', value: (h) => h.office?.lastSeen ?? null },
    { name: 'quote', title: '原文依据', type: 'string', value: (h) => h.office?.seen[0]?.evidence.quote ?? null },
    { name: 'articles', title: '报道编号', type: 'string', value: (h) => list(h.person.articles) },
    { name: 'former_ids', title: '曾用编号', type: 'string', value: (h) => list(h.person.formerIds) },
    { name: 'may_be', title: '可能同为一人（人物编号）', type: 'string', value: (h) => list(h.person.mayBe.map((m) => m.id)) },
  ],
});

interface Shown { readonly article: ArticleRecord; readonly project: Project }

const projects: ArticleTable<Shown> = {
  name: 'projects',
  title: '项目（一行为一篇报道中的一个项目）',
  rowsOf: (article) => article.projects.map((project) => ({ article, project })),
  columns: [
    { name: 'id', title: '项目编号', type: 'string', value: (s) => s.project.id },
    { name: 'name', title: '名称', type: 'string', value: (s) => s.project.name },
    { name: 'owner', title: '业主', type: 'string', value: (s) => s.project.owner },
    { name: 'place_code', title: '所在政区代码', type: 'string', value: (s) => s.project.placeCode },
    { name: 'investment_yi', title: '投资（亿元）', type: 'number', value: (s) => s.project.investmentYi },
    { name: 'capacity', title: '规模', type: 'string', value: (s) => s.project.capacity },
    { name: 'status', title: '状态', type: 'string', value: (s) => s.project.status },
    { name: 'sector', title: '行业', type: 'string', value: (s) => s.project.sector },
    ...grounds<Shown>((s) => s.project, (s) => s.article),
  ],
};

interface Counted { readonly article: ArticleRecord; readonly figure: Figure }

const figures: ArticleTable<Counted> = {
  name: 'figures',
  title: '数据',
  rowsOf: (article) => article.figures.map((figure) => ({ article, figure })),
  columns: [
    { name: 'id', title: '编号', type: 'string', value: (c) => c.figure.id },
    { name: 'indicator', title: '指标', type: 'string', value: (c) => c.figure.indicator },
    { name: 'value', title: '数值', type: 'number', value: (c) => c.figure.value },
    { name: 'value_max', title: '数值上限', type: 'number', value: (c) => c.figure.valueMax },
    { name: 'unit', title: '单位', type: 'string', value: (c) => c.figure.unit },
    { name: 'qualifier', title: '限定', type: 'string', value: (c) => c.figure.qualifier },
    { name: 'change_direction', title: '增减', type: 'string', value: (c) => c.figure.change?.direction ?? null },
    { name: 'change_value', title: '增减幅度', type: 'number', value: (c) => c.figure.change?.value ?? null },
    { name: 'change_unit', title: '增减单位', type: 'string', value: (c) => c.figure.change?.unit ?? null },
    { name: 'period', title: '时期', type: 'string', value: (c) => c.figure.period },
    { name: 'scope_code', title: '政区代码', type: 'string', value: (c) => c.figure.scopeCode },
    { name: 'subject', title: '所属项目或企业', type: 'string', value: (c) => c.figure.subject },
    { name: 'kind', title: '实际或目标', type: 'string', value: (c) => c.figure.kind },
    ...grounds<Counted>((c) => c.figure, (c) => c.article),
  ],
};

/** What is done with tables of each sort; a list of them would lose what their rows are. */
interface Uses<Result> {
  readonly ofArticles: <Row>(table: ArticleTable<Row>) => Result;
  readonly ofRecords: <Record extends object, Row>(table: RecordTable<Record, Row>) => Result;
}

/** Applies one of `uses` to each table in turn. */
export const eachTable = <Result>(digest: Digest, { ofArticles, ofRecords }: Uses<Result>): Result[] =>
  [ofArticles(articles), ofRecords(regions(digest)), ofRecords(officials(digest)), ofArticles(projects), ofArticles(figures)];
