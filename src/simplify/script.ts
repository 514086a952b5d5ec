import TSCharacters from 'opencc-js/dict/TSCharacters';
import { kindsOf } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

export type Script = 'simplified' | 'traditional' | 'mixed' | 'none';

/** Characters that both scripts use: they prove neither, although conversion gives them (里 for 裏). Simplified forms that Big5 has too, but for those (体, 万, 机) that no Traditional text writes. */
const SHARED =
  '丑丰于云仆伙余佛佣俊修僵克冢冬凄准凌凶出划刮制千升卜占即卷只台吁吃合吊同后向吨呆周咨咸咽哄唇喂噪回困埼复夸奸姜娘家尸局岩岳峰巨布帘席干并幸床庵弦彩征御志念恒恤愈戚扇才扎托扣折抬抵拐拼挂挨挲挽捆捍教斗旋旗既昆晒暗曲札朱朴杆杠杯杰松板查栖栗核梁棋棱欲污沄沈沾泄泛泞注洒涂涌淀游溪溯漓灶炖熏狸玩璇瓮症痒痴皂真矩私秋秘篱粽糊糖系累羡群肮肴胄胡腊腌膻致舍芸苔苧苹范蒏蒙蓑蔂蔑虮虱蚝蜡蝎表谷赶跖踊辟逾郁酸采里雇雕霉面飧'
  // Hong Kong's forms.
  + '兑卧囱媪悦愠户温税脱蜕葱'
  // Variants that live on in Simplified names and words.
  + '乾夥捱摺拚吒菸薹袷醣麴榘昇陞甦迺祕脩鉅鎔鍾著藉堃喆';

/** What a character proves, one bit each: kana has both. */
const SIMPLIFIED = 1, TRADITIONAL = 2, KANA = SIMPLIFIED | TRADITIONAL, NEITHER = 0;
const evidence = new Uint8Array(0x10000);
for (const entry of TSCharacters.split('|')) {
  const [traditional = '', simplified = ''] = entry.split(' ');
  if (traditional.length !== 1 || simplified.length !== 1 || traditional === simplified) continue;
  evidence[traditional.charCodeAt(0)] = TRADITIONAL;
  if (evidence[simplified.charCodeAt(0)] !== TRADITIONAL) evidence[simplified.charCodeAt(0)] = SIMPLIFIED;
}
for (const both of SHARED) evidence[both.charCodeAt(0)] = NEITHER;
for (let kana = 0x3041; kana <= 0x30fa; kana++) evidence[kana] = KANA;
const proofOf = kindsOf(evidence);

/** How many characters of a text belong to one script alone. */
export interface Count { readonly simplified: number; readonly traditional: number; readonly kana: number }

/** Counts them in a stretch of a text, which is given by its units. */
export function countScripts(units: Uint16Array, { start, end }: Span): Count {
  let simplified = 0, traditional = 0, kana = 0;
  // Added up without a branch: in Chinese text none could be foreseen.
  for (let i = start; i < end; i++) {
    const proof = proofOf(units[i]!);
    simplified += proof & SIMPLIFIED;
    traditional += proof >> 1;
    kana += proof >> 1 & proof;
  }
  return { simplified: simplified - kana, traditional: traditional - kana, kana };
}

export function sum(counts: readonly Count[]): Count {
  let simplified = 0, traditional = 0, kana = 0;
  for (const c of counts) {
    simplified += c.simplified;
    traditional += c.traditional;
    kana += c.kana;
  }
  return { simplified, traditional, kana };
}

/** From this share on, one script is a document's. */
const NEARLY_ALL = 0.9;

/** Which script a text is in by its counts. */
export function scriptOf({ simplified, traditional }: Count): Script {
  const all = simplified + traditional;
  if (all === 0) return 'none';
  if (traditional >= NEARLY_ALL * all) return 'traditional';
  return simplified >= NEARLY_ALL * all ? 'simplified' : 'mixed';
}

/**
 * Whether a line is to be converted. On a Simplified page one goes by its own evidence: it may quote 「劉備」 within a
 * line and is left alone. On a Traditional page all go that are not plainly Simplified, also those too short to show
 * either script. Japanese, which has kana beyond the odd の of a shop's sign, is not converted.
 */
export function isTraditional(line: Count, document: Script): boolean {
  const { simplified, traditional, kana } = line;
  if (kana > 2 && kana > traditional / 4) return false;
  if (document === 'traditional') return traditional > 0 || simplified === 0;
  if (document === 'mixed') return traditional > 0 && traditional * 2 >= simplified;
  return traditional >= 2 && traditional > simplified;
}
