import { compactDate, datesIn, iso, shortDate, shortMoment, type Dated } from './dates.ts';
import { OCCASION } from './head.ts';
import { fieldsOf } from './labels.ts';

/** Labels by how plainly they say when a report appeared; after them come an unlabelled date and the day under a signature. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:发布|发表|刊发|公布|公告|公开|发稿|时间|日期|信息)/u, 0],
  [/^(?:添加|上传|上载|录入|创建|提交|编辑)/u, 2],
  [/^(?:生成|产生|发文|成文|印发|制发|签发)/u, 3],
  [/^更新/u, 4],
];
/** When a document begins and ceases to hold says nothing of when it appeared, nor does when somebody printed or copied it. */
const IN_FORCE = /^(?:生效|施行|失效|废止|有效期|打印|下载|抓取|采集|访问|存档|页面生成)/u;
const UNLABELLED = 1, SIGNATURE = 5;

/** A date of publication with how plainly the line says so: the lower the rank, the plainer. */
export interface Stated {
  readonly date: Dated;
  readonly rank: number;
}

/** The date of publication that a line states, labelled or beside the source; null where it states none. */
export function publishedIn(line: string, place: 'head' | 'foot'): Stated | null {
  if (OCCASION.test(line)) return null;
  let best: Stated | null = null;
  const fields = fieldsOf(line);
  for (const field of fields) {
    if (field.kind !== 'date') continue;
    const date = datesIn(field.value)[0] ?? compactDate(field.value) ?? shortDate(field.value);
    const rank = RANKS.find(([label]) => label.test(field.label))?.[1];
    if (date === undefined || date === null || rank === undefined) continue;
    if (best === null || rank < best.rank) best = { date, rank };
  }
  if (best !== null) return best;
  const date = datesIn(line).find((d) => !fields.some((f) => IN_FORCE.test(f.label) && f.at.start <= d.start && d.end <= f.at.end));
  const found = date ?? (place === 'head' ? shortMoment(line) : null);
  return found === null ? null : { date: found, rank: place === 'head' ? UNLABELLED : SIGNATURE };
}

/** A moment with its zone: 2024-02-28T02:15:00+00:00. */
const ZONED = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})\s*$/u;
const EAST_8 = 8 * 3600 * 1000;

/** What the format declares, as ISO without zone, by China's clock; null where it is no date. */
export function declaredDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const zoned = ZONED.exec(value), moment = zoned === null ? NaN : Date.parse(`${zoned[1]}${zoned[2]!.replace(/(\d{2})(\d{2})$/u, '$1:$2')}`);
  if (!Number.isNaN(moment)) return new Date(moment + EAST_8).toISOString().slice(0, 19);
  const date = datesIn(value)[0] ?? compactDate(value);
  // Systems fill in midnight where they know the day alone.
  return date === undefined || date === null ? null : iso(date.time === '00:00:00' ? { ...date, time: null } : date);
}
