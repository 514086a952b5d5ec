import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { madeReport } from '../made/reports.ts';
import { decode } from '../../src/read/encoding.ts';
import { CLEAN } from '../repair/damage/clean.ts';

/** Texts in which brackets, question marks, Latin letters and rare characters mean what they are. All made up, but for lines of the classics. */
const PECULIAR: readonly string[] = [
  // a primer, and readers' helps
  '第一课　我们去北京(Běijīng)。“行(háng)业”的“行”和“行(xíng)走”的“行”读音不同。邳(pī)州、亳(bó)州、盱眙(xūyí)、涪(fú)陵、渑(miǎn)池，这些地名你会读吗？重(chóng)庆人说“要得(yàodé)”。',
  '爸爸(bàba) 妈妈(māma) 你(nǐ)好(hǎo)！我(wǒ)是(shì)学(xué)生(sheng)。他(tā)叫(jiào)什(shén)么(me)名(míng)字(zi)？',
  '“薄”字怎么读?(bó)还是(báo)?老师说：两个都对!那“粘”呢?(zhān)(nián)……',
  '這個字讀「ㄅㄧㄥ」，也有人讀(bìng)。「行」(háng)與「行」(xíng)不同；南鄭(zhèng)區、涇(jīng)縣的讀音要記住。',
  // questions and brackets
  '怎么办?谁来管?(真的吗?)有人问：“可以吗?”“行吗?、好吗?”——答案只有一个：干!到底怎么干?!大家议论纷纷???',
  '這樣的工程也能驗收???還有沒有人管?!大家議論紛紛。（記者追問：誰簽的字？誰驗的收？）他說：「我不知道。」',
  // English, addresses, code, figures
  'The report (see Fig. 3) says: "GDP grew by 6.1%, didn\'t it?" Really?! Yes: AT&T, R&D, Q&A, P&G and H&M; a<b, c>d, x<=y, 3<5. E-mail: zhang.san@example.com?subject=hi; (pinyin) and (hao) are words.',
  '网址：https://www.example.gov.cn/zwgk/index.html?id=1024&type=2&copy=3#top，邮箱 news@example.com，电话(0516)8123-4567，微信号abc_123(工作日)。FTP: ftp://10.0.0.1/a?b=(c)。',
  'for (let i = 0; i < n && a[i] != b; i++) { if (x < y) return f(x, "(a)"); } // what?!\nSELECT count(*) FROM t WHERE a < 3 AND b > 5; -- (shì)',
  '指标 | 单位 | 1—6月 | 同比(±%)\n地区生产总值 | 亿元 | 236.5 | 6.1\n固定资产投资 | 亿元 | — | -3.2\n进出口总额 | 亿美元 | 4.8 | ↑12.5\n℃ ㎡ ‰ № ① ⑩ Ⅳ α β π Ω 【】〔2024〕15号 “‘’” 《》 … ——',
  // the classics, rare characters, Japanese, emoji
  '子曰：“學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？”乾，元亨利貞。初九，潛龍勿用。君子終日乾乾，夕惕若，厲无咎。豫章故郡，洪都新府；星分翼軫，地接衡廬。',
  '甪直、朳埠、塮下、凼仔、砼、囧、犇羴鱻、龘、㙍、䶮、堃、喆、珺、燚、祎、翀、昇、頔。𠮷野家、𣲗、𬒈。嶧縣、鄆城、漷河、洨水。',
  '株式会社トヨタは、区と県の協力で、新しい工場を建設した。これは何ですか？（東京）👨‍👩‍👧‍👦 👍🏽 🇨🇳 ❤️',
  // characters that simplification decides by their neighbours
  '著名作家乾隆年間著書立說，穿著樸素，著力推動；皇后與太后之後，里程在三里之外，裏面的鬆樹下，鍾先生敲鐘，范先生示範，余先生有餘，於是于先生出發，瞭望臺上瞭解瞭然，一隻船只有一祇雞。',
  '台灣同胞在台州看颱風，發展頭髮，面條與麵條，幹部乾杯，干涉、干戈、天干；幾案上有幾本書，丑時不醜，千秋萬歲盪鞦韆，沖洗衝鋒，制度製造，復習重複，彙報匯款，穀物山谷，鬥爭一斗米，當鋪舖床。',
];

const variants = [{ from: 'cn', to: 't' }, { from: 'cn', to: 'hk' }, { from: 'cn', to: 'twp' }] as const;
const HALF: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')' };
const halfWidth = (text: string): string => text.replace(/[，！：；？（）]/gu, (c) => HALF[c]!);

/** The golden documents of a script as they stand, but for those that are damaged on purpose; their names say what they are. */
function golden(script: 'simplified' | 'traditional'): string[] {
  const folder = new URL('../golden/documents/', import.meta.url);
  return readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name) && !name.includes('clone') && name.includes('traditional') === (script === 'traditional')).map((name) => decode(readFileSync(new URL(name, folder))).text);
}

const texts = [...Array.from({ length: 120 }, (_, i) => madeReport(i)).map(({ title, paragraphs }) => `${title}\n${paragraphs.join('\n')}`), ...CLEAN, ...golden('simplified')];

/** Simplified text: reports, and texts that are peculiar. */
export const SIMPLIFIED_TEXTS: readonly string[] = texts;

/** Everything: both scripts, the spellings of three regions, full-width and half-width punctuation. Over two million bytes of UTF-8. */
export const CLEAN_TEXTS: readonly string[] = [
  ...texts, ...golden('traditional'), ...PECULIAR, ...PECULIAR.map(halfWidth), ...texts.map(halfWidth).filter((_, i) => i % 4 === 0),
  ...variants.flatMap((variant, v) => { const convert = Converter(variant); return texts.filter((_, i) => i % 3 === v || i % 5 === 0).map(convert); }),
];
