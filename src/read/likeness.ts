/**
 * The characters that running Chinese and the news consist of for the most part, in both scripts: about 60 % of any report.
 * Bytes read under the wrong encoding give Han characters too, but these hardly ever (they are 4 in 100 of the common sets).
 */
const EVERYDAY =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严亿企业项目投资镇村镇街道乡领导书记部长主任调研推进落实服务优势完善生态' +
  '這為個國時來們會對發動說產種過後學經進電裡裏現實加體機當點從業應開還因無與關間樣線數問義氣變條結係軍情黨員總設長頭資邊級圖統見計別論運農幾區強決戰則據處隊給門規熱領東導壓爭濟階術極聯認權證單風場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記織裝觀書眾連斷難礦備辦習響勞團歷構稱準號維劃選標寫親廠識適屬養層專狀調滿縣參紅細聽鐵價嚴億項鎮鄉';

/** 0 nothing of the sort, otherwise how much a UTF-16 unit speaks for (or against) a decoding being the right one. */
const worth = new Float32Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) worth[unit] = worthOf(unit);
for (const han of EVERYDAY) worth[han.charCodeAt(0)] = 1;
for (const mark of '，。、：；！？“”（）《》「」%·—…　') worth[mark.charCodeAt(0)] = 1;

function worthOf(unit: number): number {
  if (unit === 0xfffd) return -4;
  // What a wrong double-byte reading is full of: private use, control characters, compatibility forms.
  if (unit >= 0xe000 && unit <= 0xf8ff) return -1.5;
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13 || unit === 12 ? 0 : -4;
  if (unit >= 0x7f && unit <= 0x9f) return -3;
  if (unit >= 0x4e00 && unit <= 0x9fff) return 0.1;
  // Rare extensions and foreign scripts stand in a page now and then; a wrong reading has them everywhere.
  if (unit >= 0x3400 && unit <= 0x4dbf) return -1;
  if (unit >= 0xd800 && unit <= 0xdfff) return -0.5;
  if (unit >= 0xa0 && unit < 0x100) return -0.5;
  if (unit >= 0x100 && unit < 0x2000) return -1;
  return unit < 0x80 ? 0 : -0.3;
}

export interface Likeness {
  /** Mean worth of the characters beyond ASCII (and of control characters), about 0.5 for real Chinese, below 0.2 for bytes misread. */
  readonly score: number;
  /** How many characters that rests on. */
  readonly seen: number;
  /** Replacement and control characters. */
  readonly broken: number;
}

/** How much a decoding looks like Chinese text, over the whole of it. */
export function likeness(text: string): Likeness {
  let sum = 0, seen = 0, broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i), w = worth[unit]!;
    if (w === 0) continue;
    sum += w;
    seen++;
    if (w <= -3) broken++;
  }
  return { score: seen === 0 ? 0 : sum / seen, seen, broken };
}
