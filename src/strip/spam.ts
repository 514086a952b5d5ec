import { kindsOf } from '../text/characters.ts';
import { whole, type Line, type Rule } from './sheet.ts';

/** The words of a trade that hides its links in hacked and cloned pages. */
interface Trade {
  /** Seldom met in a report; two different ones settle it. */
  readonly marked: RegExp;
  /** Harmless by themselves: they count only beside marked ones. */
  readonly harmless: RegExp;
}

const TRADES: readonly Trade[] = [
  { // pornography
    marked: /成人(?:视频|影院|电影|小说|网站|片|在线|论坛)|色情|(?<![\p{L}])av(?![a-z])|[无有]码|乱码|中文字幕|[一二三四]区[一二三四]区|久久|人妻|熟[女妇]|少妇|黄片|毛片|做爱|啪啪|先锋影音|影音先锋|乱伦|一级片|三级片|大香蕉|自拍偷拍|偷拍|裸聊|约炮|强奸|情色|性爱|无遮挡|[ａa]片|国产精品|精品国产|国产亚洲|亚洲国产|亚洲欧美|欧美日韩|日韩欧美|亚洲综合|午夜福利/giu,
    harmless: /成人|国产|精品|亚洲|欧美|日韩|在线|免费|观看|播放|视频|高清|影[院音视]|资源|网站|福利|综合|激情|美女|黄色|自拍|丝袜|伦理|不卡|一区|二区|三区|大全|网址|电影|午夜/gu,
  },
  { // gambling
    marked: /博彩|赌(?:场|博网|球)|百家乐|六合彩|时时彩|北京赛车|幸运飞艇|体育投注|娱乐城|真人(?:娱乐|荷官|视讯)|老虎机|电子游艺|葡京|威尼斯人|太阳城|bet\d{2,}|彩金|菠菜网|外围(?:网|投注)|炸金花|捕鱼(?:游戏|达人)|快三(?:走势|投注|平台)|必赢|亚博|永利|金沙(?:娱乐|官网|城|国际)|皇冠(?:体育|现金|网)|新濠|澳门(?:金沙|银河|新|永利|赌)|九游会|(?<![a-z])(?:ag\d+|j9|k8|hth|bob|ayx)(?![a-z\d])|(?:开云|乐鱼|华体会|爱游戏|星空|半岛|万博|亚星|雷火|博鱼|球速|米兰|必一)(?:体育|电竞|娱乐|app|官网|平台|运动)|凯发|尊龙凯时|龙8国际/giu,
    harmless: /彩票|投注|下注|开奖|棋牌|娱乐|平台|官网|官方|登录|注册|下载|app|手机版|入口|网址|走势图|澳门|送\d+|赔率|信誉|充值|首存|皇冠|金沙/giu,
  },
  { // forged papers, sham invoices, quack medicine, contraband
    marked: /代孕|代开发票|办(?:理)?假证|假(?:证件|文凭|币|钞)|刷单兼职|网赚|私服|壮阳|催情|迷药|枪支(?:出售|购买)|仿真枪|(?:办理|代办|购买)(?:毕业证|文凭|学历|驾照)|信用卡套现|私家侦探|丰胸|祛斑|减肥药/gu,
    harmless: /办证|发票|刻章|兼职|文凭|学历|外挂|减肥|增高|联系|微信|QQ|电话|包邮|正品|价格|出售|招聘/giu,
  },
];

/** By character: the trades, one bit each, whose words it stands in, and a bit more where there is any. Taken from the patterns' own signs, so it may say too much, never too little. */
const used = new Uint8Array(0x10000), ANY = TRADES.length;
TRADES.forEach(({ marked, harmless }, trade) => {
  const signs = `${marked.source}${harmless.source}`.replaceAll('\\d', '0123456789');
  for (const sign of signs + signs.toUpperCase()) used[sign.charCodeAt(0)]! |= 1 << trade | 1 << ANY;
});
const tradesOf = kindsOf(used);

/** What reports on the fight against these trades say. */
const ENFORCEMENT = /打击|整治|查处|扫黄|严禁|抵制|案件|违法|犯罪|公安|警方|治理|民警|监管|清理|防范|诈骗/u;
const LEAST_SHARE = 0.3;

/** Keyword lines of pornography, gambling and forgery, and the tamer ones among them. Never shown on any page. */
export const spam: Rule = {
  name: 'spam',
  find: (lines, taken, units) => {
    const found = new Set<number>();
    for (const { number, text, inner } of lines) {
      if (taken.has(number) || text.length < SHORTEST) continue;
      const trades = possibleTrades(units, inner);
      if (trades.length > 0 && !ENFORCEMENT.test(text) && trades.some((trade) => ofTrade(text, trade))) found.add(number);
    }
    // Such lines come in swarms; between two of them, and beside one, even a harmless keyword line is theirs.
    const marked = [...found];
    for (const number of marked) {
      for (const step of [1, -1] as const) {
        for (let next = lines[number + step]; next !== undefined && !found.has(next.number) && !next.prose && next.kind !== 'head-title' && isTame(next.text); next = lines[next.number + step]) found.add(next.number);
      }
    }
    return [...found].sort((a, b) => a - b).map((number) => whole(lines[number]!, 'spam', 'spam'));
  },
};

const SHORTEST = 6;

/** The trades whose words could make up enough of the line, to judge by its characters: hardly any line of a report has one. */
function possibleTrades(units: Uint16Array, { start, end }: Line['inner']): readonly Trade[] {
  const least = LEAST_SHARE * (end - start);
  let any = 0;
  // Added up, for a branch at each character is what this scan would spend its time on.
  for (let i = start; i < end; i++) any += tradesOf(units[i]!) >> ANY;
  if (any < least) return NONE;
  COUNTS.fill(0);
  for (let i = start; i < end; i++) COUNTS[tradesOf(units[i]!)]!++;
  return TRADES.filter((_, k) => {
    let count = 0;
    for (let set = 0; set < COUNTS.length; set++) if ((set >> k & 1) === 1) count += COUNTS[set]!;
    return count >= least;
  });
}

const NONE: readonly Trade[] = [];

/** Of one line: how many characters each set of trades has in common. Used anew for each, for they are many. */
const COUNTS = new Uint32Array(2 << ANY);

/** Half of it and more are words of one trade. */
const isTame = (text: string): boolean => !ENFORCEMENT.test(text) && TRADES.some(({ marked, harmless }) => {
  const words = [...(text.match(marked) ?? []), ...(text.replace(marked, ' ').match(harmless) ?? [])];
  return words.length > 0 && words.join('').length * 2 >= text.length;
});

/** Two marked words, or one among harmless ones of its trade, that make up a good part of the line. */
function ofTrade(text: string, { marked, harmless }: Trade): boolean {
  const found = text.match(marked);
  if (found === null) return false;
  const beside = text.replace(marked, ' ').match(harmless) ?? [];
  const score = 2 * new Set(found).size + new Set(beside).size;
  return score >= 4 && (found.join('').length + beside.join('').length) / text.length >= LEAST_SHARE;
}
