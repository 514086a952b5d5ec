import { listed } from '../../lexicon/listed.ts';
import { FACILITY_NOUNS } from '../../lexicon/projects-facilities.ts';
import { GENERIC_WORDS } from '../../lexicon/projects-generic.ts';
import { SECTOR_WORDS } from '../../lexicon/sectors.ts';
import { longestAt, trie } from '../../lexicon/trie.ts';
import { QUANTITY } from './quantities.ts';

/** Words that many projects' names are made of beside those of rank and order: kinds of facility, trades and their goods. */
const COMMON = trie([...FACILITY_NOUNS, ...SECTOR_WORDS, ...listed('生产 加工 制造 研发 种植 养殖 标准化厂房 标准厂房 厂区 配套 配套设施 设施 设备 产品 系列 高端 精密 精深加工 深加工 综合 综合利用 整治 治理 修复 提升 改造 更新 管网 老旧小区 小区 一体化 全自动 自动化 城区 县城 中心城区 镇区 农村 饮水 供水 灌区 美丽乡村 乡村 停车场 体育公园 口袋公园 人民 中心 总部 基地 园 厂 线 站')].map((w) => [w, true] as const));

/** How many characters of a core are its own, and not of words that many names are made of. */
export function ownWords(core: string): number {
  const bare = core.replace(QUANTITY, '').replace(/[\d.,%·、\-]/gu, '');
  let own = 0;
  for (let at = 0; at < bare.length;) {
    const end = Math.max(longestAt(COMMON, bare, at)?.end ?? 0, longestAt(GENERIC_WORDS, bare, at)?.end ?? 0);
    if (end === 0) own++;
    at = end === 0 ? at + 1 : end;
  }
  return own;
}
