import { describe, expect, it } from 'vitest';
import { damage } from '../damage/damage.ts';
import { notesOf, repaired } from '../texts.ts';

describe('text whose bytes are paired one off', () => {
  it.each([
    ['where an annotation was put between two characters', '全力支持?jǐn)U大開放、招商引資', '全力支持擴大開放、招商引資'],
    ['with the annotation’s opening bracket', '全力支持?(jǐn)U大開放、招商引資', '全力支持擴大開放、招商引資'],
    ['shown with the replacement character', '全力支持\ufffd(jǐn)U大開放、招商引資', '全力支持擴大開放、招商引資'],
    ['to the next mark', '承建單位?huí)撠熑吮硎?,確保如期完工', '承建單位負責人表示,確保如期完工'],
    ['with private-use characters', '全市上下要勇?lián)\ue33eL雨,砥礪前行', '全市上下要勇擔風雨,砥礪前行'],
    ['where punctuation was torn', '實現零的突破?!备呙骺h發改局局長表示,干勁更足了', '實現零的突破。”高明縣發改局局長表示,干勁更足了'],
    ['from a full stop to an opening quotation mark', '見效一個?!拔覀儗\ue56c栏?,“確保質量”', '見效一個。“我們將嚴格,“確保質量”'],
    ['to the tag that took the last byte', '記者 高健健\n注入強大動能。(記者 高健?。?/span>', '記者 高健健\n注入強大動能。(記者 高健健）'],
  ])('is read: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it('is read several times in a sentence', () =>
    expect(repaired('全力支持?jǐn)U大開放,承建單位?huí)撠熑吮硎?,全力支持?jǐn)U大內需')).toBe('全力支持擴大開放,承建單位負責人表示,全力支持擴大內需'));

  it('is noted, with the place and whether words had to decide', () => {
    expect(notesOf('全力支持?jǐn)U大開放')).toEqual([{ rule: 'gbk-slip', before: '?jǐn)U', after: '擴', certain: true, source: { start: 4, end: 10 } }]);
    expect(notesOf('圍繞“三?!惫ぷ?,確保穩定')[0]).toMatchObject({ after: '保”工作', certain: false });
  });

  it('keeps a question mark where words do not decide, and is not certain', () => {
    expect(repaired('戶戶多得?měi)?。')).toBe('戶戶多得?。');
    expect(notesOf('戶戶多得?měi)?。')).toMatchObject([{ after: '?', certain: false }]);
  });
  it('is read behind a question that was there before, but never for certain', () =>
    expect(notesOf('給老百姓帶來什麼??kàn)鸢妇蛯懺?zài)當地的賬本裏')).toMatchObject([{ after: '答案就寫在', certain: false }]));
  it('is weighed again with what the rest of the text was found to say', () =>
    expect(repaired('縣長關志?jū)轮鞒謺h。支持?jǐn)U大開放,縣長關志勇要求')).toContain('縣長關志勇主持'));

  it('is read between two question marks where the text has the word elsewhere, and nowhere else', () => {
    const rest = '全力支持?jǐn)U大開放,';
    expect(repaired(`${rest}海口的企業來了,我們緊鄰???,機遇難得`)).toContain('緊鄰海口,');
    expect(repaired(`${rest}企業來了,我們緊鄰???,機遇難得`)).toContain('緊鄰???,');
  });

  it('may be a character that the machine annotates elsewhere: its own two bytes were parted', () => {
    const clean = '産業發展惠及居民3400戶，農民、村民都說好，全民健身設施投入使用。';
    const { text } = damage(clean, { annotated: new Map([['用', 'yòng'], ['民', 'mín'], ['業', 'yè']]), halved: '', orphans: 'taken alone' });
    expect(text).toContain('居?(yòng)?3400');
    expect(repaired(text)).toContain('惠及居民3400戶');
  });

  it('is read where it ends a sentence and a quotation that is open, and nowhere else if nothing more is damaged', () => {
    expect(repaired('理事長說：“今年的收成比去年好，大家心裏踏實?!?\n明年再種')).toBe('理事長說：“今年的收成比去年好，大家心裏踏實。”\n明年再種');
    for (const asked of ['今年的收成比去年好，大家心裏踏實?!?\n明年再種', '他問：“大家心裏踏實?!?”\n明年再種']) expect(repaired(asked)).toBe(asked);
  });

  it('keeps a question mark where a figure went with the byte', () =>
    expect(repaired('投資10億元以上?xì)捻椖?個,其中新建5個')).toBe('投資10億元以上的項目?個,其中新建5個'));

  it.each([
    ['a year that is whole', '預計年底投產。“我們2016年在縣城辦了第一家廠，現在有三家。”', '“我們2016年在'],
    ['a month that is whole', '路基工程已經完成。“明年10月建成通車，沒有懸念。”項目經理說。', '“明年10月建成'],
    ['more digits than figures have on the whole', '產值達到6億元。“我們的重卡已有1500輛在外面跑。”', '重卡已有1500輛'],
  ])('keeps none where the text shows that no sign was lost: %s', (_, clean, read) => {
    const { text } = damage(clean, { annotated: new Map(), halved: '，！。', orphans: 'taken alone' });
    expect(text).not.toContain(read);
    expect(repaired(`實現零的突破?!备呙骺h發改局局長表示,干勁更足了\n${text}`)).toContain(read);
  });
  it('keeps all of them where the text shows that some were', () => {
    const clean = ['預計年底投產。“我們2016年在縣城辦了第一家廠，現在有三家。”', '路基工程已經完成。“明年8月建成通車，沒有懸念。”項目經理說。', '一年收入不少。“三家5口人都在廠裏。”'].join('\n');
    const { text } = damage(clean, { annotated: new Map(), halved: '，！。', orphans: 'taken with the next' });
    expect(repaired(text)).toContain('“我們?016年');
    expect(repaired(text)).toContain('“明年?月');
  });

  it('keeps none where a torn annotation has its bracket, though it be the only one', () => {
    const { text } = damage('全力支持擴大開放，農民收入增長，受訪者說今年的收成比去年好，惠及居民3400戶。', { annotated: new Map([['謹', 'jǐn'], ['用', 'yòng']]), halved: '', orphans: 'taken alone' });
    expect(text).toMatch(/居\?\(yòng\)\?3400/u);
    expect(repaired(text)).toContain('惠及居民3400戶');
  });
  it.each([['幾十個', '一臺設備頂得上幾十個工人。”公司經理說，今年以來訂單不斷'], ['十幾個', '一個班頂得上十幾個幫手。”廠長說，今年以來沒有停過工']])('ends where what follows is in step again, not where another slip begins: %s', (_, clean) => {
    const { text } = damage(`他說：“${clean}。`, { annotated: new Map([['數', 'shù']]), halved: '，！。', orphans: 'taken alone' });
    expect(text).toContain('€');
    expect(repaired(text)).toContain(clean.slice(0, clean.indexOf('，')));
  });

  it('is marked where nothing explains it', () => {
    const damaged = '全力支持?jǐn)\n全縣工業穩定增長';
    expect(repaired(damaged)).toBe(damaged);
    expect(notesOf(damaged)).toEqual([{ rule: 'gbk-slip', before: '持?jǐn)', after: '持?jǐn)', certain: false, source: { start: 3, end: 9 } }]);
  });

  it.each([
    ['questions', '如何实现目标?要靠快人一步。谁来种地?怎么种?!'],
    ['indignant ones', '這樣的工程也能驗收???還有沒有人管?!大家議論紛紛。'],
    ['questions in brackets and before marks', '(真的吗?)有人问:“可以吗?”,“行吗?、好吗?”'],
    ['questions about readings', '“薄”字怎么读?(bó)还是(báo)?'],
    ['questions in English', 'Is it true?! (Yes?) Really?, he asked.'],
    ['icons between words', '收藏\ue600分享\ue601 评论\ue602'],
    ['code', 'return a?.b ?? c ? (d) : e; // 为什么?!'],
    ['Japanese and Korean', 'これは何ですか?はい、東京(Tōkyō)です?! 한국어?, 안녕?!'],
    ['forms with blanks to fill in', '时间?年?月?日?,地点???市???县?!联系电话???'],
    ['rare characters and emoji', '😀?!🎉龘靐齉爩?,㐂𠮷?! 𪚥?。'],
    ['parameters of addresses', 'http://example.com/a?b=1&c=?,d'],
  ])('is not seen in %s', (_, clean) => expect(repaired(clean)).toBe(clean));
});
