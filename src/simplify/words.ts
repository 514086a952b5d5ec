/**
 * What OpenCC's dictionaries lack for news that comes in Traditional characters, or have for other kinds of text.
 * Collected by running conversions there and back over the gold paragraphs, OpenCC's own phrases and the gazetteer.
 */

/** Characters that OpenCC leaves alone, for their standard Simplified form. Pairs: Traditional, Simplified. */
export const CHARACTERS =
  '牠它妳你揹背倣仿傚效勦剿搆构瞇眯踫碰銲焊鎗枪餽馈鼇鳌籐藤燄焰彊强藷薯瓖镶賸剩嬝袅濬浚玨珏痲麻痺痹撢掸甦苏瞭了祇只衹只敍叙枱台粧妆糭粽衞卫堦阶濶阔隄堤耡锄荳豆伕夫觔斤瑯琅菓果澂澄';

/** Spellings of a character in names of places by which another one is meant there. Pairs: as found, as in the name. */
export const SPELLINGS = '么幺鯰鲇';

/** Phrases whose characters alone would give something else. Pairs of the same length. */
export const PHRASES: readonly (readonly [traditional: string, simplified: string])[] = [
  ['瞭望', '瞭望'], ['瞭哨', '瞭哨'], ['瞭臺', '瞭台'], ['瞭台', '瞭台'],
  ['神祇', '神祇'], ['地祇', '地祇'],
  ['規畫', '规划'], ['企畫', '企划'], ['策畫', '策划'], ['謀畫', '谋划'], ['籌畫', '筹划'], ['計畫', '计划'],
  ['覆核', '复核'], ['覆檢', '复检'], ['覆查', '复查'], ['覆審', '复审'], ['覆診', '复诊'], ['覆議', '复议'], ['覆試', '复试'], ['覆函', '复函'], ['座標', '坐标'],
  ['藉著', '借着'], ['藉力', '借力'], ['藉勢', '借势'], ['藉題', '借题'], ['藉鑑', '借鉴'], ['藉鑒', '借鉴'],
  ['文徵明', '文徵明'], ['徵羽', '徵羽'], ['鍾馗', '钟馗'], ['龍鍾', '龙钟'], ['萬鍾', '万钟'],
  ['檯燈', '台灯'], ['乾溼', '干湿'],
];

/**
 * Entries of OpenCC's phrase dictionary that are persons' names or archaisms and fire in the middle of news sentences
 * (優勢在|於其一|流的設施), or that read a Simplified character of a mixed page as a Traditional one (打坏 → 打坯).
 */
export const isMisleading = (traditional: string): boolean =>
  /沈|^徵|^於|坏|^么|^幺|^鍾|鉅|噁|^甦|甦$|瞭|祇|衹|藉藉|逕$|^逕/u.test(traditional);

/** 乾 is dry (干) in these, also on sites that otherwise leave 干 as it is; elsewhere there it is qián (乾). */
export const DRY = /乾(?=[燥淨净旱枯果貨货脆杯糧粮涸冰洗癟瘪裂草菜酪性溼湿濕爹媽妈式化淋熱热電电])|(?<=[餅饼萄腐晾曬晒烘風风擦豆肉魚鱼果筍笋口晒曝焙陰阴])乾/u;

/** Taiwan's words for what the mainland calls otherwise: only such as mean nothing else. Used where a page shows that it is Taiwan's. */
export const TAIWAN: readonly (readonly [taiwan: string, mainland: string])[] = [
  ['積體電路', '集成电路'], ['網際網路', '互联网'], ['智慧財產權', '知识产权'], ['軟體', '软件'], ['硬體', '硬件'], ['韌體', '固件'],
  ['網路', '网络'], ['伺服器', '服务器'], ['資料庫', '数据库'], ['晶片', '芯片'], ['奈米', '纳米'], ['雷射', '激光'], ['矽谷', '硅谷'], ['矽晶', '硅晶'],
  ['腳踏車', '自行车'], ['計程車', '出租车'], ['愛滋病', '艾滋病'], ['太空梭', '航天飞机'], ['義大利', '意大利'], ['紐西蘭', '新西兰'], ['沙烏地阿拉伯', '沙特阿拉伯'], ['寮國', '老挝'],
];

/** Offices, bodies and money of Taiwan, and of the mainland: what shows whose words a page uses. */
export const TAIWAN_SIGNS = /立法院|行政院|監察院|司法院|考試院|立委|縣府|市府團隊|議長|新臺幣|新台幣|經濟部|國發會|陸委會|鄉公所|區公所|里長伯|民進黨|臺灣證券|台股|工研院|竹科|南科/gu;
export const MAINLAND_SIGNS = /市委|縣委|區委|省委|黨委|書記|人大常委|政協|發改|國務院|習近平|人民幣|開發區|高新區/u;

/** 沈 for 沉, in words that begin or end no name. */
export const SUNK = /沈(?=[澱淀沒没浸迷溺湎悶闷淪沦睡甸])|(?<=[深低消昏陰阴擊击])沈/u;
/** And in words that may: Taiwan's spelling, but on a mainland page 沈 is a surname or 沈陽. */
export const SUNK_IN_TAIWAN = /沈(?=[重默思積积痛醉寂降陷靜静穩稳船香浮])|(?<=[下浮])沈/u;
