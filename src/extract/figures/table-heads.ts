import { indicatorNamed } from '../../lexicon/indicators.ts';
import { unitKind } from '../../lexicon/units.ts';
import { bare, unitOf, type Cell } from '../tables.ts';
import type { Column } from './tables.ts';

/** What a column holds. */
export type Role =
  | 'order' | 'unit' | 'words'
  /** The numbers themselves. */
  | 'level'
  /** By how much they grew. */
  | 'growth'
  /** What part of something they are: 占比, 完成进度. */
  | 'part'
  /** Sentences on what is built, or how far it is. */
  | 'told';

export interface Head {
  readonly role: Role;
  /** What it names beside time, unit and kind of number: 地区生产总值 of 2023年地区生产总值（亿元）; '' where nothing. */
  readonly names: string;
  readonly unit: string | null;
  readonly planned: boolean;
  /** 上年同期 beside the running year's. */
  readonly earlier: boolean;
  /** 环比 beside 同比. */
  readonly sequential: boolean;
}

const UNIT_COLUMN = /^(?:计量)?单位$/u;
const ORDER = /^(?:序号|编号|位次|排名|名次|排位|No\.?)$/iu;
const TOLD = /(?:内容|规模|简介|概况|进展|成效|完成情况|进度情况|形象进度|工程进度|建设进度|工作任务)$|内容及规模/u;
export const GROWTH = /(?:比|较)?(?:同期|同比|环比|上年|去年|上月)*(?:名义|实际|累计)*(?:增长率?|增速|增幅|增减|增、减|升降|涨跌幅?|变化)(?:幅度|率|情况)?|^(?:同比|环比|±|(?:比|较)(?:上年|去年|同期|上月|年初)(?:同期)?)(?:±)?$|同比$/u;
const PART = /^占|比重$|占比$|^完成(?:率|比例|进度|.*(?:目标|任务|计划|预算).*)$|^(?:序时)?进度$|(?:完成率|占年度计划比例?)$/u;
const PLANNED = /目标|计划|预期|任务/u, EARLIER = /^(?:上年|去年|前年)(?:同期|同月|实绩|实际|完成)?$|^同期$/u;
/** What says how a number is reckoned and names nothing. */
const RECKONED = /(?:截至|截止到?|至)(?=\d|(?:本|上|去)?[年月季][初末底]?|[初末底])|(?:19|20)\d\d年?度?|\d{1,2}(?:[-—–~至]\d{1,2})?月份?[初末底]?|[上下]半年|[一二三四前]{1,2}个?季度|全年|本(?:月|期|年|季)止?|当[月季]|累计|绝对[值数额量]|总量|实绩|实际值|完成[数值额]?$|指标值|^数[值额量]$|^金额$|^合计$|^年[初末]$/gu;

/** What a column is. */
export function headOf({ heads }: Column): Head {
  const last = heads.at(-1)?.text.replace(/\s+/gu, '') ?? '', all = heads.map((h) => bare(h.text)).join('');
  const unit = heads.map((h) => unitOf(h.text)).findLast((u) => u !== null) ?? (/(?:得分|分数|评分|成绩)$/u.test(last) ? '分' : null);
  const growth = GROWTH.exec(bare(last)) ?? (heads.length < 2 ? null : GROWTH.exec(all)), planned = PLANNED.test(all);
  const role = roleOf(last, all, growth !== null && indicatorNamed(bare(last)) === null);
  const named = growth !== null && role === 'growth' ? all.replace(GROWTH, '') : all;
  return { role, unit, planned: planned && role !== 'part', earlier: EARLIER.test(all.replace(/（.*$/u, '')), sequential: /环比|上月/u.test(all), names: named.replace(RECKONED, '').replace(/^(?:年度)?(?:目标|计划|预期|任务)[数值额]?$/u, '').replace(/^[（(]+|[）)]+$/gu, '') };
}

function roleOf(last: string, all: string, grows: boolean): Role {
  if (UNIT_COLUMN.test(last)) return 'unit';
  if (ORDER.test(last)) return 'order';
  if (TOLD.test(bare(last))) return 'told';
  if (PART.test(bare(last)) || PART.test(all)) return 'part';
  return grows ? 'growth' : 'level';
}

/** The unit of a cell: of its column, its row, its label; else the caption's, if there is one that suits it. */
export function unitAt(column: Head, row: Cell | undefined, label: string, said: readonly string[]): string | null {
  const own = column.unit ?? (row === undefined || row.text === '' ? null : row.text) ?? unitOf(label);
  return own ?? said.find((u) => unitKind(u) !== 'share') ?? null;
}
