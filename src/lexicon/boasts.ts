import { oneOf } from './listed.ts';

/** What reports promise with the nouns that works end in: of 打造全国先进制造业中心, 建设宜居之城 nothing is built. For expressions. */
export const BOASTS = oneOf('全国 国家 国际 世界 全球 全省 全市 区域 重要 一流 现代化 先进 制造业 高地 长三角 京津冀 大湾区 成渝 省会 美丽 幸福 平安 和谐 宜居 最美 知名 著名 领先 标杆 全链条');
