import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { simplify, simplifyBeside } from '../../src/simplify/index.ts';
import { sourceSpan, untouched } from '../../src/text/traced.ts';

const run = (text: string) => simplify(untouched(text, 'a.txt'));
/** Reads a line in a Traditional report. */
const REPORT = '縣長莊嚴強調，要搶抓機遇，推動產業轉型，為實現高質量發展貢獻力量。';
const inReport = (line: string): string => run(`${REPORT}\n${line}`).text.text.split('\n')[1]!;

describe('a text in Traditional characters', () => {
  it('comes out in Simplified ones, one for one', () => {
    const done = run(REPORT);
    expect(done.text.text).toBe('县长庄严强调，要抢抓机遇，推动产业转型，为实现高质量发展贡献力量。');
    expect(done.script).toBe('traditional');
    expect(done.text.maps).toHaveLength(0);
    expect(done.text.notes).toHaveLength(0);
  });

  it.each([
    ['干勁十足、后勁更足、公里、只有、一只、方面', '干劲十足、后劲更足、公里、只有、一只、方面'],
    ['幹勁、後勁、公里、祇有、隻身、麵粉', '干劲、后劲、公里、只有、只身、面粉'],
    ['裏程、方麵、皇後、關係、聯繫、頭髮、發展', '里程、方面、皇后、关系、联系、头发、发展'],
    ['準備、標準、憂鬱、鬱金香、特徵、徵收、象徵', '准备、标准、忧郁、郁金香、特征、征收、象征'],
    ['了解、瞭解、明瞭、瞭望塔、為瞭發展', '了解、了解、明了、瞭望塔、为了发展'],
    ['恢復、重複、答覆、批覆、覆蓋、覆核', '恢复、重复、答复、批复、覆盖、复核'],
    ['憑藉、藉此機會、慰藉、藉助', '凭借、借此机会、慰藉、借助'],
    ['規畫、計畫、企畫、畫家', '规划、计划、企划、画家'],
    ['乾燥、餅乾、乾旱、乾坤、乾隆年間', '干燥、饼干、干旱、乾坤、乾隆年间'],
    ['臺賬、平臺、颱風、檯燈、天台縣', '台账、平台、台风、台灯、天台县'],
    ['艱鉅、鉅額、復甦、甦醒', '艰巨、巨额、复苏、苏醒'],
    ['沈陽、沈思明、深沈、沈澱池', '沈阳、沈思明、深沉、沉淀池'],
    ['什么、什麼、什麽、怎麼', '什么、什么、什么、怎么'],
  ])('%s → %s', (traditional, simplified) => { expect(inReport(traditional)).toBe(simplified); });

  it('is told by its short lines too: a headline of four characters', () => {
    expect(inReport('著力推進')).toBe('着力推进');
    expect(inReport('著力')).toBe('着力');
    expect(inReport('搶抓機遇')).toBe('抢抓机遇');
  });

  it('has its corner quotation marks as the mainland writes them, each noted with its place', () => {
    expect(inReport('縣長說：「推行『一站式』服務，打造『金字招牌』。」')).toBe('县长说：“推行‘一站式’服务，打造‘金字招牌’。”');
    expect(inReport('榮獲『白茶之鄉』稱號')).toBe('荣获“白茶之乡”称号');
    expect(inReport('上一段接著說」的話')).toBe('上一段接着说”的话');
    const { notes } = run(`${REPORT}\n推行「一站式」服務`).text;
    expect(notes).toEqual([[2, '「', '“'], [6, '」', '”']].map(([at, before, after]) =>
      ({ rule: 'quotation-mark', before, after, certain: true, source: { start: REPORT.length + 1 + Number(at), end: REPORT.length + 2 + Number(at) } })));
  });

  it('leaves them in a Simplified line that it quotes, and in Japanese', () => {
    expect(inReport('这里说的「发展」与产业的实际问题')).toBe('这里说的「发展」与产业的实际问题');
    expect(inReport('日本の「発展」について')).toBe('日本の「発展」について');
  });

  it('keeps what is Simplified within it', () => {
    expect(inReport('先锋影音资源网每日资源')).toBe('先锋影音资源网每日资源');
    expect(inReport('')).toBe('');
  });

  it('is not given other words: a mainland report has its own', () => {
    expect(inReport('市委書記視察軟體園，要求優化網路，支援專案，互動交流')).toBe('市委书记视察软体园，要求优化网路，支援专案，互动交流');
  });

  it('is, where it is plainly Taiwan’s', () => {
    const text = '經濟部與工研院宣布，立法院三讀後，業者將投資新臺幣三百億元，發展軟體與積體電路。\n局長沈思遠沈重表示，網路不應沈淪。';
    expect(run(text).text.text).toBe('经济部与工研院宣布，立法院三读后，业者将投资新台币三百亿元，发展软件与集成电路。\n局长沈思远沉重表示，网络不应沉沦。');
  });
});

describe('a text in Simplified characters', () => {
  it('is not touched', () => {
    const text = untouched('乾县、著名、瞭望、答覆的覆、藉口、余姚、钟山，今年发展后劲足。\n\n记者 于昇 喆', 'a.txt');
    expect(simplify(text)).toEqual({ text, script: 'simplified' });
    expect(simplify(text).text).toBe(text);
  });

  it('may quote Traditional characters within a line', () => {
    const text = '老街门楣上“聚寶齋”三个字还在，居民说这里过去是当地有名的商号，如今修旧如旧，对外开放。';
    expect(run(text).text.text).toBe(text);
  });

  it('may have a line in Traditional ones, which is converted', () => {
    const { text, script } = run('今年以来，全县经济稳中有进，项目建设提速，发展后劲增强，群众得到实惠。\n臺灣同胞返鄉團參觀產業園');
    expect(text.text.split('\n')[1]).toBe('台湾同胞返乡团参观产业园');
    expect(script).toBe('mixed');
  });
});

it('mends a line that its copyist converted by halves', () => {
  expect(run(`${REPORT.repeat(9)}\n全县经濟运行平稳，项目加快建设，群众满意`).text.text.split('\n')[1]).toBe('全县经济运行平稳，项目加快建设，群众满意');
  const mixed = '縣長强调发展經濟\n全县发展形势喜人，群众满意，项目加快';
  expect(run(mixed).text.text).toBe('县长强调发展经济\n全县发展形势喜人，群众满意，项目加快');
});

describe('the script of a document', () => {
  it('is that of nearly all its characters', () => {
    expect(run(`${REPORT}\n${REPORT}\n资源网`).script).toBe('traditional');
    expect(run(`${REPORT}\n县长强调抢抓机遇推动产业转型为实现发展贡献`).script).toBe('mixed');
    expect(run('2024-05-01 GDP').script).toBe('none');
    expect(run('人口').script).toBe('none');
  });
});

it('converts what is declared beside a document like a line of it', () => {
  expect(simplifyBeside('雙河新聞網', 'traditional')).toBe('双河新闻网');
  expect(simplifyBeside('著力', 'traditional')).toBe('着力');
  expect(simplifyBeside('著名', 'simplified')).toBe('著名');
  expect(simplifyBeside('劉', 'simplified')).toBe('劉');
});

it('leaves Japanese alone', () => {
  const line = '産業の発展と経済の発達について、会議が開かれました。國際會議';
  expect(inReport(line)).toBe(line);
  expect(inReport('優之選の專賣店發展')).toBe('优之选の专卖店发展');
});

it('survives rare characters, lone surrogates and nothing', () => {
  expect(inReport('𠮷發\ud842展')).toBe('𠮷发\ud842展');
  expect(run('').text.text).toBe('');
  const done = run(`${REPORT}僤發展`);
  expect(done.text.text.endsWith('𫢸发展')).toBe(true);
  const at = done.text.text.lastIndexOf('发展');
  expect(sourceSpan(done.text, { start: at, end: at + 2 })).toEqual({ start: REPORT.length + 1, end: REPORT.length + 3 });
});

const GOLD = new URL('../../../shared/gold/', import.meta.url);

it.skipIf(!existsSync(GOLD))('brings the hand-made paragraphs back from any Traditional spelling of them', () => {
  for (const to of ['t', 'tw', 'hk'] as const) {
    const traditional = Converter({ from: 'cn', to });
    for (const name of readdirSync(GOLD).filter((n) => n.endsWith('.json'))) {
      const { articles } = JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as { articles: { paragraphs: string[] }[] };
      for (const { paragraphs } of articles) expect(run(traditional(paragraphs.join('\n'))).text.text, `${name} ${to}`).toBe(paragraphs.join('\n'));
    }
  }
});
