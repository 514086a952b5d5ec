import { listed } from '../../lexicon/listed.ts';

/** A name as it is compared: without blanks, and without the dots of names of several parts, which reports write or leave out. */
export const nameKey = (name: string): string => name.replace(/[\s·•・‧∙．.]/gu, '');

/**
 * Surnames borne by more than about ten million, and given names of one and two characters among the most frequent of the last
 * decades, from the Ministry of Public Security's yearly 全国姓名报告 (2018–2021) and its lists by decade.
 */
const SURNAMES = new Set('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕');
const GIVEN = new Set(listed(
  '伟 芳 娜 敏 静 秀英 丽 强 磊 洋 艳 勇 军 杰 娟 涛 超 明 霞 秀兰 刚 平 燕 辉 玲 桂英 丹 萍 鹏 华 红 玉兰 飞 桂兰 英 梅 鑫 波 斌 莉 宇 浩 凯 健 俊 帆 帅 旭 宁 龙 林 欢 佳 阳 ' +
  '建华 建国 建军 建平 建明 建新 志强 志刚 志勇 志明 志华 国强 国华 国庆 国平 国栋 国良 海燕 海涛 海军 海波 晓东 晓明 晓军 晓燕 小平 小明 小红 小军 卫东 卫国 文军 文华 文斌 文明 永强 永军 永红 ' +
  '新华 红梅 红军 玉梅 玉珍 秀珍 秀芳 秀云 春梅 春华 春生 冬梅 淑珍 淑英 淑华 桂芳 凤英 凤兰 丽华 丽娟 丽萍 建伟 建文 伟东 伟明 俊杰 俊峰 庆华 振华 少华 东升 立军 立新 长江 学军 爱国 爱华 玉华 金龙 金华 大伟 ' +
  '婷婷 欣怡 梓涵 浩然 子轩 宇轩 浩宇'));

/**
 * How little a name proves alone. A common one (王伟, 李建国) is borne by several officials of one city; so is nearly every name
 * of two characters with a frequent surname.
 */
export const isCommon = (name: string): boolean => {
  const key = nameKey(name);
  return key.length <= 3 && SURNAMES.has(key.charAt(0)) && (key.length === 2 || GIVEN.has(key.slice(1)));
};
