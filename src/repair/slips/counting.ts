import { unitKind } from '../../lexicon/units.ts';
import { lazily } from '../../text/remember.ts';

/** What a character is beside figures, one bit each: a unit or measure word; one of everyday speech; the beginning of a longer unit; one that leads to a figure; a unit within dates and numbers; a numeral. */
export const UNIT = 1, SPOKEN = 2, BEGINS = 4, LEADS = 8, JOINS = 16, NUMERAL = 32;

const CLASSES: readonly (readonly [bit: number, chars: string])[] = [
  [SPOKEN, '年月日号阵把串筐桌碗杯盘捆束枝排行圈代周季夜晚遍趟回番声步成折股团堆滴拨茬拃垄畦塘池炉锅勺筷壶罐坛缸篮篓担垛沓叠摞页句字道关环轮届声脚手身脸头眼口顿餐场觉局盏架顶副具樽尊座幕出折伙帮群队组班排连营旗乡村镇县市省区校院店厂'],
  // 公里, 平方米, 千瓦, 多亿, 余家, 小时, 年底.
  [BEGINS, '公平立千万亿百兆吉美港欧毫厘微标蒸小周多余来几'],
  // What something comes to, falls to, is about, ranks (达3万, 只剩5台, 第3); and how names end of what is counted (总产值, 中标金额, 覆盖率).
  [LEADS, '到至达降破约超逾近较剩仅为于由长额值占过第共有从前等在比每积率量例栏了需建减增升差'],
  [JOINS, '年月日时点分'],
  [NUMERAL, '一二三四五六七八九十'],
];

/** The bits above, by UTF-16 unit in Simplified form. */
export const countingTells = lazily(() => {
  const tells = Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit > 0x20 && unitKind(String.fromCharCode(unit)) !== null ? UNIT : 0));
  for (const [bit, chars] of CLASSES) for (const char of chars) tells[char.charCodeAt(0)]! |= bit;
  return tells;
});
