import { people } from '../../src/extract/officials.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

/** Homes of the made-up articles. */
export const CITY = '371300', DISTRICT = '371311', COUNTY = '371321', COUNTY_CITY = '370481', PROVINCE = '370000';

/**
 * The people of made-up paragraphs, one line per office: 张三 局长@罗庄区教育局#371311, with +appointed 2023-05-06 behind for a
 * change; 张三 {区领导} for one of a group; ~张三 董事长@某公司 for others. Sorted.
 */
export function lines(paragraphs: string | readonly string[], told: Told = {}): string[] {
  const { officials, others } = people(fakeSetting(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, told));
  return [
    ...officials.flatMap((o) => (o.posts.length === 0
      ? [`${o.name} {${o.collective ?? ''}}`]
      : o.posts.map((p) => `${o.name} ${p.title}@${p.organization}#${p.regionCode ?? ''}${p.change === null ? '' : ` +${p.change} ${p.date ?? ''}`}`.trimEnd()))),
    ...others.map((o) => `~${o.name} ${o.role ?? ''}@${o.organization ?? ''}`),
  ].sort();
}
