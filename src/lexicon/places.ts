import { lazily } from '../text/remember.ts';
import { divisions, type Division } from './divisions.ts';
import { formerDivisions } from './former.ts';
import { KNOWN_ZONES } from './places-zones.ts';
import { scan, trie, type Found, type Trie } from './trie.ts';

/** The 56 peoples as they stand in the names of autonomous units, without 族 where names leave it out. */
const PEOPLES = /(?:各族|(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春)族)+$/u;
const AUTONOMOUS = /^(.+?)(?:蒙古(?=自治[州县])|回族|维吾尔|壮族|哈萨克|柯尔克孜|塔吉克|锡伯)?自治([区州县旗])$/u;
const PLAIN = /^(.{2,}?)(?:特别行政区|地区|林区|特区|新区|矿区|省|市|区|县|旗|盟)$/u;
/** Names whose short forms no rule makes. Banners and leagues are shortened by their ends, peoples' names are no places by themselves. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  内蒙古自治区: ['内蒙古'], 东乡族自治县: ['东乡县'], 井陉矿区: [], 鄂伦春自治旗: ['鄂伦春旗'], 鄂温克族自治旗: ['鄂温克旗'],
  莫力达瓦达斡尔族自治旗: ['莫旗', '莫力达瓦旗', '莫力达瓦'],
  科尔沁左翼中旗: ['科左中旗'], 科尔沁左翼后旗: ['科左后旗'], 科尔沁右翼前旗: ['科右前旗'], 科尔沁右翼中旗: ['科右中旗'],
  察哈尔右翼前旗: ['察右前旗'], 察哈尔右翼中旗: ['察右中旗'], 察哈尔右翼后旗: ['察右后旗'],
  乌拉特前旗: ['乌前旗'], 乌拉特中旗: ['乌中旗'], 乌拉特后旗: ['乌后旗'], 鄂托克前旗: [], 杭锦后旗: [], 巴林左旗: [], 巴林右旗: [],
  苏尼特左旗: ['东苏旗'], 苏尼特右旗: ['西苏旗'], 新巴尔虎左旗: ['新左旗'], 新巴尔虎右旗: ['新右旗'], 陈巴尔虎旗: ['陈旗'],
  阿拉善左旗: ['阿左旗'], 阿拉善右旗: ['阿右旗'], 达尔罕茂明安联合旗: ['达茂旗'], 伊金霍洛旗: ['伊旗', '伊金霍洛'],
  土默特左旗: ['土左旗'], 土默特右旗: ['土右旗'], 东乌珠穆沁旗: ['东乌旗'], 西乌珠穆沁旗: ['西乌旗'],
  喀喇沁左翼蒙古族自治县: ['喀左县', '喀左'], 前郭尔罗斯蒙古族自治县: ['前郭县', '前郭', '前郭尔罗斯'], 杜尔伯特蒙古族自治县: ['杜蒙县', '杜尔伯特县', '杜尔伯特'],
  巴音郭楞蒙古自治州: ['巴州', '巴音郭楞州', '巴音郭楞'], 博尔塔拉蒙古自治州: ['博州', '博尔塔拉州', '博尔塔拉'], 克孜勒苏柯尔克孜自治州: ['克州', '克孜勒苏州', '克孜勒苏'],
  塔什库尔干塔吉克自治县: ['塔县', '塔什库尔干县', '塔什库尔干'], 和布克赛尔蒙古自治县: ['和丰县', '和布克赛尔县', '和布克赛尔'], 察布查尔锡伯自治县: ['察县', '察布查尔县', '察布查尔'],
  大柴旦行政委员会: ['大柴旦'], 中沙群岛的岛礁及其海域: [], 锡林郭勒盟: ['锡盟', '锡林郭勒'], 阿拉善盟: ['阿盟', '阿拉善'],
};

/** How a name stands for its division: in full, in a form that still says its level (恩施州, 宽城县), or as a bare stem (罗庄). */
export type Form = 'full' | 'levelled' | 'bare';

/** One reading of a name. */
export interface Reading {
  readonly division: Division;
  readonly form: Form;
}

/** The short forms of a division's name: 罗庄 for 罗庄区; 恩施州, 恩施 for 恩施土家族苗族自治州. None for names of two characters (赵县). */
export function shortForms(name: string): readonly { readonly text: string; readonly form: 'levelled' | 'bare' }[] {
  const odd = ODD[name];
  if (odd !== undefined) return odd.map((text) => ({ text, form: /[县州旗盟]$/u.test(text) ? 'levelled' : 'bare' }));
  const autonomous = AUTONOMOUS.exec(name);
  const stem = (autonomous?.[1] ?? PLAIN.exec(name)?.[1] ?? '').replace(PEOPLES, '');
  if (stem.length < 2) return [];
  const kind = autonomous?.[2];
  if (kind === undefined || kind === '区') return [{ text: stem, form: 'bare' }];
  // 双江自治县, without its peoples.
  return [{ text: stem, form: 'bare' }, { text: stem + kind, form: 'levelled' }, ...(autonomous![1] === stem ? [] : [{ text: `${stem}自治${kind}`, form: 'levelled' } as const])];
}

/** Names of provinces, cities, counties and listed zones, in full and short, each with all its readings. Made on first use. */
const names = lazily((): Trie<readonly Reading[]> => {
  const readings = new Map<string, Reading[]>();
  const add = (text: string, reading: Reading): void => {
    const known = readings.get(text);
    if (known === undefined) readings.set(text, [reading]);
    else if (!known.some((r) => r.division === reading.division)) known.push(reading);
  };
  const addForms = (division: Division): void => {
    for (const { text, form } of shortForms(division.name)) add(text, { division, form });
  };
  for (const division of divisions()) {
    if (division.level === 'township') continue;
    add(division.name, { division, form: 'full' });
    if (division.level !== 'zone') addForms(division);
  }
  const today = new Set(readings.keys());
  for (const division of formerDivisions()) {
    add(division.name, { division, form: 'full' });
    // A bare former name counts where nothing of today goes by it: 襄樊, but not 莱芜.
    for (const { text, form } of shortForms(division.name)) if (!today.has(text)) add(text, { division, form });
  }
  for (const [name, parent] of Object.entries(KNOWN_ZONES)) add(name, { division: { name, level: 'zone', code: null, parent }, form: 'full' });
  return trie(readings);
});

/** The names that stand in a text: left to right, the longest at each place. */
export const placesIn = (text: string, from?: number, to?: number): Found<readonly Reading[]>[] => scan(names(), text, from, to);
